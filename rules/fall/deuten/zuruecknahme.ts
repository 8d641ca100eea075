/**
 * What the state of a thing takes back of its days: under "Kooperationsplan" the day of one that is only drafted,
 * under "Erstgespräch" that of one to which nobody came, under "Letzter Kontakt" that of one with somebody else. Each
 * alone would read as if it had come about.
 */
import { einmal } from '../einmal.ts';
import type { FeldKey } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import type { Pair } from '../reading.ts';
import { istNeutral } from '../vokabular/ueberschriften/neutral.ts';
import { parseDatum } from '../werte/datumtext.ts';
import { geplatztes } from './geplatzt.ts';
import { mitAnderen } from './mitWem.ts';

/** What a thing is: by that, words about its state take it back or go well with it. */
type Art = 'schriftstueck' | 'ereignis' | 'termin' | 'einstufung';

interface Sache {
  readonly art: Art;
  readonly felder: readonly FeldKey[];
  readonly name: RegExp;
}

const LETZTER_KONTAKT: Sache = {
  art: 'ereignis',
  felder: ['letzterKontaktAm', 'letzterKontaktArt'],
  name: /letzte[rs]? (?:\p{L}+ )?(?:kunden)?(?:kontakt|gespräch)/iu,
};

const SACHEN: readonly Sache[] = [
  {
    art: 'schriftstueck',
    felder: ['egvAm', 'egvGueltigBis', 'vertreterUnterschrift'],
    name: /kooperationspl[aä]n|koop-?plan|eingliederungsvereinbarung|(?<!\p{L})(?:egv|einv)(?!\p{L})/iu,
  },
  { art: 'ereignis', felder: ['erstgespraechAm'], name: /erstgespräch/iu },
  { art: 'ereignis', felder: ['esbAm'], name: /einstiegsberatung|(?<!\p{L})esb(?!\p{L})/iu },
  { art: 'ereignis', felder: ['belehrungAm'], name: /belehrung/iu },
  LETZTER_KONTAKT,
  {
    art: 'termin',
    felder: ['naechsterTerminAm'],
    name: /termin(?!art)|nächste[rs]? (?:gespräch|kontakt)/iu,
  },
  { art: 'termin', felder: ['wiedervorlageAm'], name: /wiedervorlage/iu },
  { art: 'einstufung', felder: ['kundenkategorie', 'kundenkategorieSeit'], name: /kategorie/iu },
  { art: 'einstufung', felder: ['betreuungsstufe'], name: /betreuungsstufe/iu },
  { art: 'einstufung', felder: ['integrationsprognose'], name: /prognose/iu },
];

/** A label of a state; what is left beside it may name the thing: "Status Kooperationsplan". */
const STAND =
  /(?<!\p{L})(?:bearbeitungs|termin|gesprächs|vertrags|plan|dokument(?:en)?)?(?:status|stand|zustand|ergebnis)(?!\p{L})/iu;
/** A label that is answered by yes or no: whether it came about. */
const OB =
  /^(?:teilgenommen|wahrgenommen|erschienen|stattgefunden|durchgeführt|erreicht|unterschrieben|unterzeichnet|abgeschlossen|gültig|wirksam|freigegeben|bestätigt)$/iu;
const NEIN = /^(?:nein|n|noch nicht|nicht|✗|✘|☐)$/iu;

const geplatzt = einmal(
  () =>
    /abgesag|absage(?!n)|ausgefallen|fällt aus|entf[aä]ll|verschoben|verlegt|storniert|gestrichen|versäumt|annullier|widerruf|aufgehoben|ungültig|nichtig|gelöscht|verworfen|abgelehnt|abgebrochen|verweiger|unentschuldigt|ferngeblieben|no.?show|nicht (?:erschienen|wahrgenommen|teilgenommen|zustande|stattgefunden|erfolgt|erreicht|angetroffen|abgeschlossen|durchgeführt|gültig|wirksam|mehr)/iu,
);
const unfertig = einmal(
  () =>
    /entw[uü]rf|in (?:arbeit|bearbeitung|vorbereitung|abstimmung|erstellung|klärung|prüfung)|vorbereit|vorläufig|vorgeschlagen|vorschlag|noch (?:nicht|zu|offen)|ausstehend|steht (?:noch )?aus|angefragt|geplant|vorgesehen|^offen|(?:un|nicht )(?:unterschrieben|unterzeichnet|freigegeben|bestätigt|geprüft)|fehlt/iu,
);
const kommtErst = einmal(
  () => /eingeladen|terminiert|angesetzt|einladung (?:versandt|verschickt|offen)/iu,
);
const vorbei = einmal(
  () => /erledigt|durchgeführt|stattgefunden|wahrgenommen|erschienen|abgeschlossen/iu,
);

/** "Widerspruch abgelehnt": what came of another thing leaves this one as it was. */
const vonAnderer = einmal(
  () =>
    /^(?:widerspruch|klage|eilantrag|antrag|weiterbewilligung|umzug|bewerbung|stellenangebot|vermittlungsvorschlag|praktikum|maßnahme|förderung|gutschein|darlehen|leistungsminderung|sanktion|reha)(?: (?:vom|am) [\d.]+)? (?:(?:ist|wurde|wird) )?(?:\p{Ll}+)$|^(?:fortschreibung|verlängerung|folge(?:plan|termin)|nachfolge\p{L}*|anschluss\p{L}*)(?!\p{L})/iu,
);

/** Whether words about the state of a thing of this kind say that its days do not hold. */
function nimmtZurueck(art: Art, worte: string): boolean {
  if (vonAnderer().test(worte)) return false;
  if (geplatzt().test(worte)) return true;
  if (art === 'termin') return vorbei().test(worte);
  return unfertig().test(worte) || (art === 'ereignis' && kommtErst().test(worte));
}

interface Stand {
  /** The day of which alone it is the state; null where it names none. */
  readonly tag: string | null;
  readonly headings: readonly string[];
  readonly felder: ReadonlySet<FeldKey>;
}

/** What `pair` takes back; null for nearly all. */
function standIn({ label, value, headings }: Pair): Stand | null {
  const worte = glaetten(value);
  if (worte === '' || worte.length > LAENGSTER) return null;
  const geplatzt = geplatztes(label, worte);
  if (geplatzt !== null) return standVon(geplatzt, headings);
  const name = glaetten(label).replace(/[\s:?*]+$/, '');
  const kontakt = mitAnderen(name, worte);
  if (kontakt !== null) return kontaktVon(kontakt, headings);
  const istOb = OB.test(name);
  if (istOb ? !NEIN.test(worte) : /\d{4}/.test(worte)) return null;
  const ohneStand = name.replace(STAND, ' ');
  const isStand = istOb || ohneStand !== name;
  const ueber = isStand && (istOb || istBloss(ohneStand));
  const wovon = ueber ? (headings.find((heading) => !istNeutral(heading)) ?? '') : ohneStand;
  const felder = SACHEN.filter(
    (sache) => sache.name.test(wovon) && (istOb || nimmtZurueck(sache.art, worte)),
  ).flatMap((sache) => sache.felder);
  const tag = GANZER_TAG.exec(name)?.[0] ?? null;
  return felder.length === 0 ? null : { tag, headings, felder: new Set(felder) };
}

/** "Nächster Termin" over "Abgesagt am", or "Termin abgesagt am": whatever day that was, the thing has none. */
function standVon(wovon: string, headings: readonly string[]): Stand | null {
  const at = wovon === '' ? headings.findIndex((heading) => !istNeutral(heading)) : -1;
  const name = wovon === '' ? (headings[at] ?? '') : wovon;
  const sachen = SACHEN.filter(({ art, name: sache }) => art !== 'einstufung' && sache.test(name));
  if (sachen.length === 0 || FRUEHER.test(name)) return null;
  return {
    tag: null,
    // What is called by one of its days has others beside it.
    headings: AN_EINEM_TAG.test(name) ? headings.slice(at + 1) : headings,
    felder: new Set(sachen.flatMap(({ felder }) => felder)),
  };
}

/** The last contact, where it was one with somebody else: null for all other things. */
function kontaktVon(wovon: string, headings: readonly string[]): Stand | null {
  const name = wovon === '' ? (headings.find((heading) => !istNeutral(heading)) ?? '') : wovon;
  return LETZTER_KONTAKT.name.test(name)
    ? { tag: null, headings, felder: new Set(LETZTER_KONTAKT.felder) }
    : null;
}

/** "EGV gültig bis: …", and right behind it "Aufgehoben am: …" under the same headings: it is the thing before that is meant. */
function standHinter(davor: Pair | undefined, { label, value, headings }: Pair): Stand | null {
  if (davor === undefined || geplatztes(label, value) !== '') return null;
  // In one text with its value it stands over itself.
  const ort = headings[0] === label ? headings.slice(1) : headings;
  const isBeside = stehtUnter(davor.headings, ort) && stehtUnter(ort, davor.headings);
  return isBeside ? standVon(davor.label, ort) : null;
}

const FRUEHER =
  /(?<!\p{L})(?:letzte|vorig|vorherig|früher|verpasst)\p{L}* (?!kontakt|gespräch|kunden)/iu;
const AN_EINEM_TAG = / (?:vom|am|bis|zum|seit|ab)$/i;

/** The label under which `worte` beside a value of `label` are its state, where they take it back; null where not. */
export const standFuer = (label: string, worte: string): string | null =>
  standIn({ label: NUR_STAND, value: worte, headings: [label] }) === null ? null : NUR_STAND;

/** Whether a box called `ob` that is not ticked, beside a day of `label`, says that it has not come about; a day to come is one all the same. */
export const nimmtUnerledigtZurueck = (label: string, ob: string): boolean =>
  OB.test(glaetten(ob)) &&
  SACHEN.some(
    ({ art, name }) => (art === 'schriftstueck' || art === 'ereignis') && name.test(label),
  );

const NUR_STAND = 'Stand';
const LAENGSTER = 80;
const istBloss = (rest: string) => !/\p{L}/u.test(rest.replace(/aktuelle[rs]?|des|der/giu, ''));

/** Whether the state beside it takes back what `pair` says of `feld`. */
export type Zuruecknahme = (pair: Pair, feld: FeldKey) => boolean;

/** What the states among `pairs` take back of them. */
export function zuruecknahmen(pairs: readonly Pair[]): Zuruecknahme {
  const staende = pairs.flatMap(
    (pair, i) => standIn(pair) ?? standHinter(pairs[i - 1], pair) ?? [],
  );
  // A heading is the label of what alone stands beneath it.
  const orte = ({ label, headings }: Pair) => [headings, [label, ...headings]];
  return (pair, feld) =>
    staende.some(
      ({ tag, headings, felder }) =>
        felder.has(feld) &&
        !(tag !== null && nenntAnderen(pair.value, tag)) &&
        orte(pair).some((ort) => stehtUnter(ort, headings)),
    );
}

const GANZER_TAG = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/;

/** Whether `text` names a whole day, and that is another one than `tag`. */
function nenntAnderen(text: string, tag: string): boolean {
  const hier = GANZER_TAG.exec(text)?.[0];
  return hier !== undefined && parseDatum(hier) !== parseDatum(tag);
}

/** Whether `headings` (nearest first) are those above `over`, or more beneath them. */
function stehtUnter(headings: readonly string[], over: readonly string[]): boolean {
  const mehr = headings.length - over.length;
  return mehr >= 0 && over.every((heading, i) => heading === headings[mehr + i]);
}
