import { einmal } from '../einmal.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { isStrange } from '../namen/namen.ts';
import { glaetten } from '../normalisieren.ts';
import { FREITEXT_LABEL } from '../vokabular/freitextlabel.ts';
import { nenntFamilie, sprichtDagegen } from '../vokabular/ueberschriften/wovon.ts';
import { istVomAngehoerigen, istVomPartner } from './partner.ts';
import { VORAUS } from './voraus.ts';

/** A day, perhaps with its hour, and words without a number behind it. */
const tagUndWorte = einmal(
  () =>
    /^((?:am |den |zum )?\d{1,2}\. ?\d{1,2}\. ?\d{4}(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: ?Uhr)?)?)[\s,;:·–—(-]+((?!Uhr|h$)\p{L}\P{Nd}*)$/iu,
);

/** Words that may take back what the day says. */
const dagegen = einmal(
  () =>
    /[?]|nicht|niemand|kein|erledigt|abge|ausge|entf[aä]ll|versch[oi]|verleg|storn|lösch|versäum|plan|vorgesehen|vora?uss|vorläufig|einlad|eingelad|erfolglos|unbe|unge(?:klärt|prüft)|unklar|ungültig|geschätzt|früher|beendet|aufgehoben|vorschlag|entwurf|beantragt|gespeichert|entfernt(?!\p{L})|wird (?:noch |derzeit )?(?:geprüft|geklärt|überprüft)|(?<!\p{L})(?:ohne|oder|alt)(?!\p{L})/iu,
);
/** Words that make another day of it, or leave open which. */
const ungefaehr = einmal(
  () =>
    /(?<!\p{L})(?:bzw|ca|etwa|neu|bis|seit|ab|von|vor|spätestens|frühestens)(?!\p{L})|^nach(?!\p{L})|(?<!\p{L})nach(?:$| (?:absprache|vereinbarung|bedarf|ablauf|rückmeldung|eingang))/iu,
);

/** What is written of it, and when: "12.02.2026 (Protokoll vom 16.02.2026)". */
const belegt = einmal(
  () =>
    /^(\d{1,2}\. ?\d{1,2}\. ?\d{4}) ?\((?:(?:laut|lt\.) )?(?:Protokoll|Vermerk|Aktenvermerk|Notiz|Aktennotiz|Bescheid|Schreiben|Nachweis|Beleg) (?:vom |v\. ?)?\d{1,2}\. ?\d{1,2}\. ?\d{4}\)$/i,
);

/** What may stand behind the day, where the label leaves no doubt of what the day is. */
const BEIWORTE: { readonly [K in FeldKey]?: RegExp } = {
  geburtsdatum: /^(?:in )?\p{Lu}[\p{L} ./()-]*$/u,
  wiedervorlageAm: /^/,
  naechsterTerminAm: /^/,
  letzterKontaktAm: /^/,
  erstgespraechAm: /^/,
};

/** How something took place, or that it did. */
const wieGeschehen = einmal(
  () =>
    /^(?:(?:mündlich|schriftlich|persönlich|telefonisch|elektronisch|digital|online|vor ort|in präsenz|per (?:e-mail|mail|post|telefon|video))(?: (?:erteilt|erfolgt|geführt|durchgeführt))?|erteilt|erfolgt|geführt|durchgeführt|stattgefunden)$/iu,
);
/** By whom: "durch Frau Muster", "durchgeführt von Muster", "IFK Muster"; a bare word may be anything. */
const vonWem = einmal(
  () =>
    /^(?:(?:(?:(?:durchgeführt|geführt|erteilt|vorgenommen) (?:von|durch) |durch |bei |mit )?(?:(?:Frau|Herrn?|Fr\.|Hr\.|IFK|FM|PAP|pAp|SB) ){1,2})|(?:durchgeführt|geführt|erteilt|vorgenommen) (?:von|durch) )(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?)$/u,
);

/** Who it was with, or by: "Frau Muster"; nobody whom a form knows. */
export const nenntWen = (teil: string): boolean => {
  const [, name = ''] = vonWem().exec(teil) ?? [];
  return name !== '' && name.split(' ').every(isStrange) && !nenntRuecknahme(name);
};

const vorbei = einmal(
  () => /wahrgenommen|durchgeführt|stattgefunden|erschienen|teilgenommen|(?<!\p{L})geführt/iu,
);

/** ", mündlich, Fr. Muster": each part how it was, or who did it. */
function sagtWieOderWer(feld: FeldKey, dahinter: string): boolean {
  if (feld.endsWith('Bis') || feld === 'geburtsdatum' || VORAUS.has(feld)) return false;
  if (FELDER[feld].type !== 'date' || sprichtDagegen(dahinter)) return false;
  const teile = dahinter.split(/[,;·|()]+|\s[–—-]\s/).map((teil) => teil.trim());
  const gesagte = teile.filter((teil) => teil !== '');
  return gesagte.length > 0 && gesagte.every((teil) => wieGeschehen().test(teil) || nenntWen(teil));
}

/** What stands behind a day where it says how or by whom it was, whatever its label; null for all else. */
function ohneWieUndWer(feld: FeldKey, knapp: string): string | null {
  const [, tag = '', dahinter = ''] = vorneTag().exec(knapp) ?? [];
  return tag !== '' && sagtWieOderWer(feld, dahinter) ? tag : null;
}
const vorneTag = einmal(
  () => /^((?:am |den )?\d{1,2}\. ?\d{1,2}\. ?\d{4})([\s,;·|–—(-]+\p{L}\P{Nd}*)$/iu,
);

/** "03.12.2026, 11:15 Uhr (Einladung versandt 19.11.2026)" */
const eingeladen = einmal(
  () =>
    /^(\d{1,2}\. ?\d{1,2}\. ?\d{4}(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: ?Uhr)?)?) ?\((?:Einladung|Einladungsschreiben|eingeladen) (?:vom |v\. ?|am |versandt (?:am )?|verschickt (?:am )?)?\d{1,2}\. ?\d{1,2}\. ?\d{4}\)$/iu,
);

/** "351A204471 (geprüft)" */
function nummerOhneKlammer(knapp: string): string | null {
  const [, nummer = '', worte = ''] = /^([^()]+?) \(([^()\d]+)\)$/.exec(knapp) ?? [];
  return nummer === '' || kannZuruecknehmen(worte) ? null : nummer;
}

/**
 * "01.12.2026 Unterlagen", "am 03.07.1990 in Bremen", "09.10.2026 (Odenwälder)": the day alone, where the words
 * behind it say nothing against it; null for everything else. What records a day has one of its own in brackets.
 */
export function ohneBeiworte(feld: FeldKey, text: string, schwach = false): string | null {
  const knapp = glaetten(text);
  if (istVomPartner(knapp) || istVomAngehoerigen(knapp)) return null;
  const kurz = ohneWieUndWer(feld, knapp);
  if (kurz !== null || schwach) return kurz;
  if (feld === 'kundennummer' || feld === 'bgNummer') return nummerOhneKlammer(knapp);
  if (feld === 'naechsterTerminAm') {
    const [, termin = null] = eingeladen().exec(knapp) ?? [];
    if (termin !== null) return termin;
  }
  if (text.endsWith(')') && FELDER[feld].type === 'date') {
    const [, belegter = null] = belegt().exec(knapp) ?? [];
    if (belegter !== null) return belegter;
  }
  const [, tag = '', worte = ''] = tagUndWorte().exec(knapp) ?? [];
  if (tag === '' || dagegen().test(worte) || ungefaehr().test(worte)) return null;
  // The label of what comes next.
  if (FREITEXT_LABEL.test(worte)) return null;
  // "24.06.1990 Mutter": whoever was born on it is named behind it.
  if (feld === 'geburtsdatum' && nenntFamilie(worte)) return null;
  if (VORAUS.has(feld) && vorbei().test(worte)) return null;
  // What is due has not taken place.
  if (!VORAUS.has(feld) && /fällig/i.test(worte)) return null;
  return BEIWORTE[feld]?.test(worte) || nenntJemanden(feld, knapp.slice(tag.length)) ? tag : null;
}

/** Whether words that nobody knows may say that what stands before them holds no more. */
export const nenntRuecknahme = (worte: string): boolean =>
  /rück|verläng|geändert|widerruf|verzicht|abbruch|wegfall|ausfall|hinfällig|entbehrlich|ruht|ruhend/i.test(
    worte,
  );

/** Behind a day, in brackets and nothing besides: who did it. */
function nenntJemanden(feld: FeldKey, dahinter: string): boolean {
  if (FELDER[feld].type !== 'date') return false;
  const [, name = ''] = /^ \(([^()]+)\)$/.exec(dahinter) ?? [];
  return name !== '' && name.split(/[ ,]+/).every(isStrange) && !nenntRuecknahme(name);
}

/** What is not done yet, or came to nothing. */
const unfertig = einmal(
  () =>
    /vorgänger|vorversion|nimmt|verweiger|ablehn|ausstehend|steht aus|noch|fehlt|danach|vorbereit|abstimm|(?<!\p{L})in (?:arbeit|bearbeitung|klärung)(?!\p{L})|offen|wird |angefragt|widerruf|gekündigt|unterbroch/iu,
);

/** Whether words beside what is said may take it back, or say that it is of somebody else: "abgesagt", "Entwurf", "Partnerin". */
export const kannZuruecknehmen = (worte: string): boolean =>
  nenntStand(worte) || dagegen().test(worte) || sprichtDagegen(worte);

const stand = einmal(
  () =>
    /erledigt|abges|abzusag|absag|ausgefallen|entf[aä]ll|versch[oi]b|verlegt|storniert|gestrichen|versäumt|geplant|vorgesehen|eingeladen|aufgehoben|beendet|ungültig|nicht (?:mehr|erschienen|erfolgt|erreicht)/iu,
);

/** Whether words, whatever else they explain, say that something came to nothing, is over or to come. */
export const nenntStand = (worte: string): boolean => stand().test(worte) || unfertig().test(worte);
