/** What stands beside a value that the value is not without: words that take it back, leave it in doubt or make it another's. */
import { einmal } from '../einmal.ts';
import type { FeldKey } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';

/** In doubt, to come, over, refused; whole words, and the beginnings of some. */
const vorbehalt = einmal(
  () =>
    /\?|(?<!\p{L})(?:bis|ab|nur|aber|alt|evtl|eventuell|ggf|vsl|vielleicht|wird (?:noch |derzeit )?(?:geprüft|geklärt|überprüft)|möglicherweise|wahrscheinlich|vermutlich|angeblich|vora?uss\p{L}*|frag(?:lich|würdig)|unklar|unsicher|un(?:ge|auf|er)klärt|un(?:bestätigt|geprüft)|strittig|teilweise|zeitweise|zum Teil|bedingt|falls|sofern|Gerücht\p{L}*|geraten|geschätzt|(?:vom )?Hörensagen|widerspricht|Anrufer(?:in)?|(?:von )?Dritten?|geplant\p{L}*|plant|beantragt|angefragt|vorgesehen|beabsichtigt|angestrebt\p{L}*|gewünscht\p{L}*|vorgeschlagen|Vorschlag|Entwurf|künftig\p{L}*|zukünftig|demnächst|(?:in|zur) (?:Klärung|Prüfung|Abstimmung)|(?:noch )?zu (?:klären|prüfen|bestätigen)|noch (?:nicht|offen)|offen|früher\p{L}*|bisher\p{L}*|vorher\p{L}*|ehem|ehemal\p{L}*|vormals|zuletzt(?! (?:geprüft|überprüft))|Vergangenheit|beendet|ende[tn]|endete|abge(?:lehnt|brochen|laufen|sagt|wählt|meldet)|aufge(?:hoben|löst)|wider(?:rufen|sprochen)|zurück(?:gezogen|genommen|gestellt)|rücknahme|entf[aä]ll(?:en|t)|erloschen|ungültig|gelöscht|storniert|verworfen|gestrichen|verweigert|ruh(?:t|end)|unterbrochen|ausgesetzt|(?:nicht|schwer|kaum) (?:lesbar|leserlich)|unleserlich|nicht (?:mehr|bestätigt|gespeichert|übernommen|gebucht|freigegeben|entschieden|geprüft|nachgewiesen|anerkannt|belegt|erreicht|erschienen|abgeschlossen|beendet|bestanden|gültig|aktuell|gesichert|eindeutig|verbindlich|unterschrieben)|niemande?n?|doch)(?!\p{L})/iu,
);

/** "bis 6 Monate", "voraussichtlich 12 Monate", "ab 20 Std.": a measure, and no day. */
const mass = einmal(
  () =>
    /(?<!\p{L})(?:(?:bis zu|\p{L}+) )?\d+(?:,\d+)? ?(?:Jahr|Monat|Woche|Tag|Stunde|Std|%)\p{L}*\.?(?: alt(?!\p{L}))?/giu,
);

/** What takes back the value of this field alone. */
const eigener = einmal((): { readonly [K in FeldKey]?: RegExp } => ({
  svBeschaeftigung: /minijob|geringfügig|kurzfristig/i,
  kommunikationDeutsch: /mit (?:\p{L}+ )?(?:hilfe|dolmetsch|sprachmittl|übersetz)|grundkenntnis/iu,
  berufsabschluss: /(?<!\p{L})(?:laufend|läuft|derzeit|angefangen|begonnen)(?!\p{L})/iu,
  letzterKontaktArt:
    /(?<!\p{L})(?:AB|Anrufbeantworter|Mailbox|Versuch|versucht|Einladung)(?!\p{L})/u,
}));

const angehoeriger = einmal(
  () =>
    /(?<!\p{L})(?:(?:ehe|lebens)?partner(?:in)?s?|ehe(?:mann|frau|gatte|gattin)|lebensgefährt(?:e|in))(?!\p{L})/iu,
);
/** Who knows it from others: what they say nobody has looked at. */
const hoerensagen = einmal(
  () =>
    /(?<!\p{L})(?:lt\.?|laut|sagt|meint|von|so) (?:(?:der|die|dem|den|einer?|eine[mns]|seine[rm]?|ihre[rm]?) )?(?:nachbar|tante|onkel|oma|opa|gro(?:ß|ss)|schwieger|schwager|schwägerin|cousin|vermieter|bekannte|freund|mitbewohner|kolleg|passant)/iu,
);
const erzaehlt = einmal(
  () =>
    /(?<!\p{L})(?:nachbar|tante|onkel|oma|opa|schwieger|schwager|schwägerin|cousin|vermieter|bekannte|freund|mitbewohner|kolleg|passant|anrufer)\p{L}* (?:meint|sagt|behauptet|erzählt|glaubt|vermutet|berichtet|hat (?:gehört|erzählt|gesagt))/iu,
);

/** Whether the words before a label in its line make hearsay of all that follows: "Ein Nachbar meint, er sei". */
export const istHoerensagen = (davor: string): boolean =>
  hoerensagen().test(davor) || erzaehlt().test(davor);

const kind = einmal(() => /(?<!\p{L})(?:sohn|tochter)(?!\p{L})/iu);
/** Of what a person does for a child, the child is named beside it. */
const WEGEN_KIND: ReadonlySet<FeldKey> = new Set([
  'elternzeit',
  'pflegezeit',
  'alleinerziehend',
  'bgGemischt',
]);

/** Fields that are about what was. */
const VERGANGEN: ReadonlySet<FeldKey> = new Set(['vorherigeKategorie', 'alg2Jemals']);
const frueheres = einmal(
  () =>
    /(?<!\p{L})(?:bis|alt|früher\p{L}*|bisher\p{L}*|vorher\p{L}*|ehem|ehemal\p{L}*|vormals|zuletzt|Vergangenheit|beendet|endete)(?!\p{L})/giu,
);

/** Whether words beside a value of the field `key` (null: of a column) leave nothing of it that is surely the customer's and now; `verneint`: the value is a no. */
export const stehtUnterVorbehalt = (
  key: FeldKey | null,
  daneben: string,
  verneint = false,
): boolean => {
  const ohneMass = glaetten(daneben).replace(mass(), ' ');
  const worte = key !== null && VERGANGEN.has(key) ? ohneMass.replace(frueheres(), ' ') : ohneMass;
  if (vorbehalt().test(worte) || istHoerensagen(worte)) return true;
  if (key === null) return false;
  return (
    (!verneint && (eigener()[key]?.test(worte) ?? false)) ||
    (key !== 'pflegezeit' && angehoeriger().test(worte)) ||
    (!WEGEN_KIND.has(key) && kind().test(worte))
  );
};
