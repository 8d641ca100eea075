/** What a text says where a field stands: the words, days and numbers of pages in the catalogue's normal form. */

import { einmal } from '../einmal.ts';
import { FELDER, type Feld, type FeldKey, type SpaltenFeld } from '../felder.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { parseDatum, parseDatumMitVorwort, parseZeitraum } from './datumtext.ts';
import {
  BOOLEAN_WORTE,
  ENUM_WORTE,
  JA,
  MASSNAHME_PARAGRAPHEN,
  MASSNAHME_WORTE,
  NEIN,
  NICHTS,
  PLATZHALTER,
  SPALTEN_WORTE,
  UNBEFRISTET,
  UNBEKANNT,
  ZEICHEN_JA,
  ZEICHEN_NEIN,
} from './wertworte.ts';

/**
 * What a text says where a field stands: its value in the catalogue's normal form, that nothing is
 * known of it, or that it can't be taken as a value (`grund` completes "… : was erwartet wird").
 */
export type Gelesen =
  | { readonly art: 'wert'; readonly wert: unknown }
  | { readonly art: 'unbekannt' }
  | { readonly art: 'problem'; readonly grund: string };

/** Whether it is a value, and not that there is none. */
export const nenntWert = (gelesen: Gelesen): gelesen is Extract<Gelesen, { art: 'wert' }> =>
  gelesen.art === 'wert' && gelesen.wert !== null;

const LONGEST_TEXT = 500;

const wert = (w: unknown): Gelesen => ({ art: 'wert', wert: w });
const problem = (grund: string): Gelesen => ({ art: 'problem', grund });
const UNGEWISS: Gelesen = { art: 'unbekannt' };

const gefaltet = (worte: readonly string[]) => einmal(() => new Set(worte.map(falten)));
const nichtsWorte = gefaltet(NICHTS);
const platzhalterWorte = gefaltet(PLATZHALTER);
const unbekanntWorte = gefaltet(UNBEKANNT);
const unbefristetWorte = gefaltet(UNBEFRISTET);
const jaWorte = gefaltet(JA);
const neinWorte = gefaltet(NEIN);

/** Stands between parts of a path, or on a button; "<>" is a place left empty. */
const WEISER = /^(?:<+|>+|[‹›«»←→]+)$/;

/** "", "–", "---", "bitte wählen": nobody has entered anything. */
export function istLeer(text: string): boolean {
  const schluessel = falten(text);
  if (schluessel === '') {
    const gezeigt = glaetten(text);
    return !WEISER.test(gezeigt) && !/[^\s\p{Pd}_./:·…,<>[\]]/u.test(gezeigt);
  }
  const gezeigt = glaetten(text);
  return (
    platzhalterWorte().has(schluessel) || LEERES_DATUM.test(gezeigt) || ZU_WAEHLEN.test(gezeigt)
  );
}

/** "Stufe auswählen", "Bitte eine Kategorie wählen …" */
const ZU_WAEHLEN =
  /^(?!.*\bnicht\b)[-– ]*(?:bitte )?(?:(?:der|die|das|eine?n?) )?(?:\p{L}[\p{L}-]{2,30} ){1,2}(?:aus)?wählen *(?:…|\.{3})?[-– ]*$/iu;

/** How programs show a date that was never set. */
const LEERES_DATUM =
  /^(?:0{1,2}\.0{1,2}\.0{2,4}|0{4}-0{2}-0{2}|0?1\.0?1\.0001|0001-01-01)(?:[ T]0?0:00(?::00)?)?$/;

/** "noch nie durchgeführt", "keine Einladung": something that has not taken place. */
const NICHT_GESCHEHEN =
  /^(?:noch |bisher )?(?:nicht|nie(?: zuvor)?|kein(?:e[nrs]?|s)?)(?: (?:Einladung|Belehrung|Antrag|Gespräch|Termin|Suchlauf))?(?: (?:erfolgt|durchgeführt|geführt|bewilligt|eingeladen|versandt|vorgelegt|stattgefunden|gestellt|belehrt|bezogen|vorhanden))?$/i;

const istNichts = (text: string) =>
  istLeer(text) || nichtsWorte().has(falten(text)) || NICHT_GESCHEHEN.test(glaetten(text));
const istUnbekannt = (text: string) =>
  /^(\?+|…|\.\.\.)$/.test(glaetten(text)) ||
  WEISER.test(glaetten(text)) ||
  unbekanntWorte().has(falten(text));

const istUnbefristet = (text: string) => unbefristetWorte().has(falten(text));

type Worttafel = ReadonlyMap<string, string>;

/**
 * As it is written, and with what people take for the same: "Fallmanager/in", "Fallmanagement". Of "Kategorie D" only
 * the first: a letter of its own may be no more than an article elsewhere.
 */
const formen = (wort: string): readonly string[] => {
  const form = /(?<!\p{L})\p{L}(?!\p{L})/u.test(wort) ? '' : schluessel(wort);
  return [...new Set([falten(wort), form].filter((one) => one !== ''))];
};

/** Whether `wort` begins with the first of `stuecke`, ends with the last, and has the others between. */
function istAusgeschrieben(wort: string, stuecke: readonly string[]): boolean {
  const [erstes = '', ...weitere] = stuecke;
  if (!wort.startsWith(erstes) || !wort.endsWith(weitere.at(-1) ?? '')) return false;
  let ab = erstes.length;
  for (const stueck of weitere) {
    const hier = wort.indexOf(stueck, ab);
    if (hier < 0) return false;
    ab = hier + stueck.length;
  }
  return true;
}

/** "betriebl. Ausbildung", "o. Abschluss": the value of the words that it is cut from; none where that leaves a doubt. */
function gekuerzt(text: string, tafel: Worttafel): string | undefined {
  const stuecke = text.slice(0, 60).split('.').map(falten);
  if (stuecke.length < 2 || stuecke.length > 4 || text.length > 60) return undefined;
  if (stuecke.join('').length < 5) return undefined;
  const werte = new Set(
    [...tafel].filter(([wort]) => istAusgeschrieben(wort, stuecke)).map(([, value]) => value),
  );
  const [einziger, anderer] = werte;
  return anderer === undefined ? einziger : undefined;
}

/** Folded word → value word. A word that two values claim belongs to neither. */
function worttafel(
  values: Readonly<Record<string, string>>,
  worte: Readonly<Record<string, readonly string[]>>,
): Worttafel {
  const tafel = new Map<string, string>();
  const strittig = new Set<string>();
  for (const [value, label] of Object.entries(values)) {
    for (const wort of [value, label, ...(worte[value] ?? [])].flatMap(formen)) {
      const bisher = tafel.get(wort);
      if (bisher !== undefined && bisher !== value) strittig.add(wort);
      tafel.set(wort, value);
    }
  }
  for (const schluessel of strittig) tafel.delete(schluessel);
  return tafel;
}

const tafeln = new Map<string, Worttafel>();
/** The word table of a field or column, built when it is first asked for. */
function tafelVon(
  pfad: string,
  values: Readonly<Record<string, string>>,
  worte: Readonly<Record<string, readonly string[]>>,
): Worttafel {
  const vorhanden = tafeln.get(pfad);
  if (vorhanden) return vorhanden;
  const neu = worttafel(values, worte);
  tafeln.set(pfad, neu);
  return neu;
}

/** "arbeitslos seit 01.03.2026": since when something holds does not change what it is. */
function ohneSeit(text: string): string {
  const m = /^(.{0,80}?\S)[\s,;(–-]{1,5}seit(?: dem)? ([^()]{4,30})\)?$/i.exec(glaetten(text));
  return m && parseDatum(m[2] ?? '') !== null ? (m[1] ?? text) : text;
}

/** "C (bisher: A)", "C, vorher A": what was before is no part of what is. */
const ohneFrueheres = (text: string): string =>
  text.replace(/(?<!\p{L})(?:bisher|vorher|zuvor|davor|früher|ehemals|vormals)(?!\p{L}).*$/isu, '');

const GRUND_ENUM = 'keiner der bekannten Werte';

/** "angestrebt: Ausbildung": what is yet to come. */
const istOffen = einmal(
  () =>
    /(?<!\p{L})(?:angestrebte?[rs]?|geplante?[rs]?|gewünschte?[rs]?|vorgeschlagene?[rs]?|vorschlag|berufswunsch|künftige?[rs]?|voraussichtlich)(?!\p{L})/iu,
);

/**
 * The value a text names: as a whole, without what stands in brackets, or by its parts around a colon
 * or dash ("B: bewilligt", "IN – integrationsnah"). Parts that name two values name none.
 */
function parseEnum(text: string, tafel: Worttafel): Gelesen {
  // "B?"
  if (/[\p{L}\p{Nd}]\s*\?\s*$/u.test(text) && !istUnbekannt(text)) return problem(GRUND_ENUM);
  const ganz =
    tafel.get(falten(text)) ??
    tafel.get(falten(ohneSeit(text))) ??
    // "Facharbeiterin", where the list has the Facharbeiter.
    tafel.get(falten(text).replace(/in$/, '')) ??
    tafel.get(schluessel(text)) ??
    gekuerzt(text, tafel);
  if (ganz !== undefined) return wert(ganz);
  if (istOffen().test(text.replace(/\([^()]*\)/g, ' '))) return problem(GRUND_ENUM);
  const ohneKlammern = ohneFrueheres(text.replace(/\([^()]*\)/g, ' ')).replace(/[\s,;–|-]+$/, '');
  const teile = [ohneKlammern, ...ohneKlammern.split(/\s*[:;]\s*|\s+[-–—|]\s+|,\s+/)];
  const kandidaten = new Set<string>();
  for (const teil of teile) {
    const gefunden = tafel.get(falten(teil));
    if (gefunden !== undefined) kandidaten.add(gefunden);
  }
  const [einziger, zweiter] = kandidaten;
  if (einziger === undefined) {
    return istNichts(text) ? wert(null) : istUnbekannt(text) ? UNGEWISS : problem(GRUND_ENUM);
  }
  return zweiter === undefined ? wert(einziger) : problem('zwei verschiedene Werte');
}

/** An empty Kundenstatus *is* one that is not set; an empty Berufsabschluss does not say "keiner". */
function parseEnumFeld(key: keyof typeof ENUM_WORTE, text: string): Gelesen {
  const feld = FELDER[key];
  const gelesen = parseEnum(text, tafelVon(key, feld.values, ENUM_WORTE[key]));
  const leerer = gelesen.art === 'wert' && gelesen.wert === null;
  return leerer && key === 'kundenstatus' ? wert('nichtGesetzt') : gelesen;
}

const schraenktEin = einmal(
  () =>
    /(?<!\p{L})(?:bis|ab|geplant|beantragt|vermutlich|evtl|eventuell|fraglich|voraussichtlich|teilweise|früher|ehemals|künftig|demnächst|unklar|aber|nur|abgelehnt|beendet|in klärung|in prüfung|nicht mehr|noch nicht)(?!\p{L})/iu,
);

/** "ja (GdB 50, befristet bis 31.12.2027)": for how long the paper is valid that it is proved by. */
const NACHWEIS_GILT =
  /[,;]? (?:(?:schwerbehinderten)?ausweis:? )?(?:befristet|gültig) bis (?:\d{1,2}\.){0,1}\d{1,2}[./]\d{4}(?=\)|$)/giu;

/** It is so of another, by what stands in brackets alone. */
const VOM_PARTNER =
  /\((?:(?:ehe|lebens)?partner(?:in)?|ehe(?:mann|frau|gatte|gattin)|nur (?:der |die )?partner(?:in)?)\)/i;

function parseBoolean(key: FeldKey | null, text: string): Gelesen {
  const ganz = glaetten(text);
  const zeichen =
    key === 'rehaOderSb' && /\bGdB\b/.test(ganz) ? ganz.replace(NACHWEIS_GILT, '') : ganz;
  if (ZEICHEN_JA.includes(zeichen)) return wert(true);
  if (ZEICHEN_NEIN.includes(zeichen)) return wert(false);
  const eigene = key === null ? undefined : BOOLEAN_WORTE[key];
  const teile = [
    zeichen,
    ohneSeit(zeichen),
    zeichen.replace(/\([^()]*\)/g, ' '),
    zeichen.split(/[,;:–]/)[0] ?? '',
  ];
  for (const teil of teile) {
    // "ja, bis 31.10.2026", "ja (beantragt)", "ja (Partner)": what was left out may take it back.
    if (teil !== zeichen && schraenktEin().test(zeichen.slice(1))) break;
    if (teil !== zeichen && key !== 'pflegezeit' && VOM_PARTNER.test(zeichen)) break;
    const schluessel = falten(teil);
    // "×" and "✗" may tick a box or deny it; they fold to nothing and stay unread.
    if (schluessel === '') continue;
    if (eigene?.ja?.some((wort) => falten(wort) === schluessel)) return wert(true);
    if (eigene?.nein?.some((wort) => falten(wort) === schluessel)) return wert(false);
    if (jaWorte().has(schluessel)) return wert(true);
    if (neinWorte().has(schluessel)) return wert(false);
  }
  if (istNichts(text) || istUnbekannt(text)) return UNGEWISS;
  // "J ja": a switch draws its state in itself, and beside it.
  const worte = woerter(zeichen);
  if (worte.length > 1 && worte.every((wort) => jaWorte().has(wort))) return wert(true);
  if (worte.length > 1 && worte.every((wort) => neinWorte().has(wort))) return wert(false);
  return problem('weder ja noch nein');
}

/** What can be at most; a greater number counts something else, such as months of a whole life. */
const HOECHSTENS: { readonly [K in FeldKey]?: number } = {
  alter: 120,
  klassenstufe: 13,
  praxisMonate24: 24,
  passendePraxisMonate24: 24,
};

/** "ja", "✓", and nothing besides. */
export const istJa = (text: string): boolean => {
  const gelesen = parseBoolean(null, text);
  return gelesen.art === 'wert' && gelesen.wert === true;
};

const inGrenzen = (key: FeldKey | null, zahl: number): Gelesen =>
  zahl > ((key === null ? undefined : HOECHSTENS[key]) ?? Number.POSITIVE_INFINITY)
    ? problem('mehr, als es hier geben kann')
    : wert(zahl);

function parseInteger(key: FeldKey | null, unit: string, text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  if (istUnbekannt(text)) return UNGEWISS;
  const knapp = glaetten(text);
  const nackt = /^(\d{1,4})$/.exec(knapp);
  if (nackt) return inGrenzen(key, Number(nackt[1]));
  const istHalb = unit === 'Monate' && /^\d{1,2},(?:5|25|75) ?j/i.test(knapp);
  if (!istHalb && /[<>~±+%]|\d[.,]\d|^-/.test(knapp)) return problem('keine ganze Zahl');
  const teile = woerter(knapp);
  if (unit === 'Monate') {
    // "1 Jahr 6 Monate", "18 Monate"
    const paare =
      /^(?:(\d{1,2}) (?:jahr|jahre|j))?(?: und)? ?(?:(\d{1,3}) (?:monat|monate|mon))?$/.exec(
        teile.join(' '),
      );
    const halbe = /^(\d{1,2}),(5|25|75) ?(?:jahre|jahr|j\.?)$/i.exec(knapp);
    if (halbe) return inGrenzen(key, Number(halbe[1]) * 12 + Number(`0.${halbe[2]}`) * 12);
    if (paare && (paare[1] || paare[2])) {
      return inGrenzen(key, Number(paare[1] ?? 0) * 12 + Number(paare[2] ?? 0));
    }
  } else if (unit === 'Jahre') {
    const jahre = /^(\d{1,3}) (?:jahre|jahr|j)(?: alt)?$/.exec(teile.join(' '));
    if (jahre) return inGrenzen(key, Number(jahre[1]));
  } else if (key === 'klassenstufe') {
    const klasse =
      /^(?:(?:klasse|kl|klassenstufe|jahrgangsstufe|jahrgang|jg|stufe) )?(\d{1,2}) ?[a-f]?(?: (?:klasse|kl|klassenstufe|jahrgangsstufe|jahrgang))?$/.exec(
        teile.join(' '),
      );
    if (klasse) return inGrenzen(key, Number(klasse[1]));
  }
  return problem('keine ganze Zahl');
}

const GRUND_DATUM = 'nicht als Datum zu lesen';

/**
 * One date. A word before it must fit the field: "bis …" is no answer where a beginning is asked for.
 * Of two dates, a field that is an end takes the second, and one that is a beginning the first.
 */
function parseDatumFeld(key: FeldKey | null, text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  const istEnde = key?.endsWith('Bis') ?? false;
  // No end is neither a day nor the lack of what has none.
  if (istUnbekannt(text) || (istEnde && istUnbefristet(text))) return UNGEWISS;
  const geburt = key === 'geburtsdatum';
  // The age beside a birth date is computed elsewhere.
  const knapp = geburt
    ? glaetten(text).replace(
        /\s*[(/,–-]?\s*(?:Alter:?\s*)?\d{1,3}\s*(?:Jahre|J\.?)(?: alt)?\s*\)?$|\s*\((?:Alter:?\s*)?\d{1,3}\)$|\s*[,/]\s*Alter:? \d{1,3}$/i,
        '',
      )
    : text;
  const eines = parseDatumMitVorwort(knapp, { geburt });
  if (eines) {
    const passt = eines.richtung === null || (eines.richtung === 'bis') === istEnde;
    return passt ? wert(eines.datum) : problem('ein anderer Zeitpunkt als der gesuchte');
  }
  const zeitraum = parseZeitraum(knapp);
  const teil = istEnde ? zeitraum?.bis : key?.endsWith('Seit') ? zeitraum?.von : null;
  return teil ? wert(teil) : problem(GRUND_DATUM);
}

function parseText(key: FeldKey | null, text: string): Gelesen {
  const knapp = glaetten(text);
  if (istNichts(knapp)) return wert(null);
  if (istUnbekannt(knapp)) return UNGEWISS;
  if (key === 'kundennummer') {
    const nummer = parseKundennummer(knapp);
    return nummer === null ? problem('keine Kundennummer') : wert(nummer);
  }
  if (key === 'bgNummer') {
    return /^\d[\d/\-. ]*(?:BG[\d/\-. ]*)?\d$/i.test(knapp) && knapp.length <= 30
      ? wert(knapp.replace(/\s*(\/\/)\s*/, '$1'))
      : problem('keine BG-Nummer');
  }
  // Longer than a Fall may have it; the whole list would be refused for it.
  return knapp.length > LONGEST_TEXT ? problem('ein zu langer Text') : wert(knapp);
}

/** "123 D 456789" → "123D456789"; null where the text is none. */
export function parseKundennummer(text: string): string | null {
  const knapp = glaetten(text)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return /^\d{3}[A-Z]\d{6}$/.test(knapp) ? knapp : null;
}

/** The one Kundennummer that stands somewhere in `text`; null where none or several do. */
export function findeKundennummer(text: string): string | null {
  const treffer = new Set<string>();
  for (const m of text.matchAll(/(?<![A-Za-z0-9])\d{3} ?[A-Z] ?\d{6}(?![A-Za-z0-9])/g)) {
    const nummer = parseKundennummer(m[0]);
    if (nummer !== null) treffer.add(nummer);
  }
  const [einzige, zweite] = treffer;
  return zweite === undefined ? (einzige ?? null) : null;
}

/** Several dates in one text, sorted as shown: "03.11.2026, 05.11.2026". None is `[]`. */
function parseDaten(text: string): Gelesen {
  if (istNichts(text)) return wert([]);
  if (istUnbekannt(text)) return UNGEWISS;
  const daten: string[] = [];
  // Beside each other, as chips are, whole dates need nothing between them.
  const trenner = /^(?:\s*\d{1,2}\.\d{1,2}\.\d{4})+\s*$/.test(text)
    ? /(?<=\.\d{4})\s*(?=\d)/
    : /[,;|\n]| und | \/ /;
  for (const teil of glaetten(text).split(trenner)) {
    const datum = parseDatumMitVorwort(teil)?.datum;
    if (datum === undefined) return problem(GRUND_DATUM);
    daten.push(datum);
  }
  return wert(daten);
}

/** "[x] ja [ ] nein": boxes drawn with letters, each before its words; the ticked one's, where it is one. */
function angekreuzt(text: string): string | null {
  if (!/^\s*\[/.test(text)) return null;
  const boxen = [...text.matchAll(/\[\s*([xX]?)\s*\]\s*([^[\]]+)/g)];
  const ohneBoxen = text.replace(/\[\s*[xX]?\s*\]\s*[^[\]]+/g, '').trim();
  const [eine, weitere] = boxen.filter(([, kreuz]) => kreuz !== '');
  if (boxen.length < 2 || ohneBoxen !== '' || eine === undefined || weitere !== undefined)
    return null;
  return eine[2] ?? null;
}

/** Whether `text` says how a contact came about: "telefonisch". */
export const istKontaktart = (text: string): boolean =>
  nenntWert(parseWert('letzterKontaktArt', text));

/** Whether `text` is a word that a list of a case has in a column of its own: how a contact was, how far a Hemmnis is. */
export const istSpaltenwort = (text: string): boolean =>
  istKontaktart(text) ||
  Object.entries(FELDER.hemmnisse.columns).some(
    ([spalte, feld]) =>
      feld.type === 'enum' && nenntWert(parseSpalte(`hemmnisse.${spalte}`, feld, text)),
  );

/** "Keine Maßnahmen vorhanden." */
function sagtKeineDavon(label: string, text: string): boolean {
  const [, wovon = ''] =
    /^keine (\p{L}+)(?: vorhanden| erfasst| hinterlegt| dokumentiert)?\.?$/iu.exec(
      glaetten(text),
    ) ?? [];
  return falten(wovon) === falten(label);
}

/**
 * "Motivation, Rahmenbedingungen", "Motivation (in Bearbeitung); Soziale Kompetenz: erledigt": all that is chosen. null
 * where any of it says something else, or the same twice.
 */
function parseHemmnisse(text: string): Gelesen | null {
  const { bereich, stand } = FELDER.hemmnisse.columns;
  const items: Record<string, unknown>[] = [];
  for (const teil of glaetten(text).split(/\s*[,;]\s*/)) {
    const [, was = '', inKlammern, dahinter] =
      /^([^():]+?)\s*(?:\(([^():]+)\)|:\s*([^():]+))?$/.exec(teil) ?? [];
    const gelesen = parseSpalte('hemmnisse.bereich', bereich, was);
    if (!nenntWert(gelesen) || items.some((item) => item.bereich === gelesen.wert)) return null;
    const wie = inKlammern ?? dahinter;
    const stehtSo = wie === undefined ? null : parseSpalte('hemmnisse.stand', stand, wie);
    if (stehtSo !== null && !nenntWert(stehtSo)) return null;
    items.push({ bereich: gelesen.wert, ...(stehtSo === null ? {} : { stand: stehtSo.wert }) });
  }
  return wert(items);
}

/**
 * Reads `text` as the value of the field `key`. A list of entries is read from tables; as text it can
 * only say that there are none, or of Hemmnisse which ones.
 */
export function parseWert(key: FeldKey, ganz: string): Gelesen {
  const feld: Feld = FELDER[key];
  const text = angekreuzt(ganz) ?? ganz;
  switch (feld.type) {
    case 'text':
      return parseText(key, text);
    case 'date':
      return parseDatumFeld(key, text);
    case 'integer':
      return parseInteger(key, feld.unit, text);
    case 'boolean':
      return parseBoolean(key, text);
    case 'enum':
      return istEnumKey(key) ? parseEnumFeld(key, text) : UNGEWISS;
    case 'dates':
      return parseDaten(text);
    case 'items':
      // Only said in words: an empty place may be where the table will be.
      return nichtsWorte().has(falten(text)) ||
        /^\p{Pd}+$/u.test(glaetten(text)) ||
        sagtKeineDavon(feld.label, text)
        ? wert([])
        : ((key === 'hemmnisse' ? parseHemmnisse(text) : null) ?? UNGEWISS);
  }
}

function istEnumKey(key: FeldKey): key is keyof typeof ENUM_WORTE {
  return Object.hasOwn(ENUM_WORTE, key);
}

/** All words by which `parseSpalte` knows a value of this column with fixed ones. */
export const worteDerSpalte = (
  pfad: string,
  values: Readonly<Record<string, string>>,
): readonly string[] => [
  ...Object.keys(values),
  ...Object.values(values),
  ...Object.values(SPALTEN_WORTE[pfad] ?? {}).flat(),
];

/** Reads one cell of a list: `pfad` is "field.column". */
export function parseSpalte(pfad: string, spalte: SpaltenFeld, text: string): Gelesen {
  if (pfad === 'massnahmen.art') return parseMassnahmeArt(text);
  if (pfad === 'massnahmen.status') return parseStatus(text);
  if (pfad === 'massnahmen.ziel') return parseZiel(text);
  switch (spalte.type) {
    case 'text':
      return parseText(null, text);
    case 'date': {
      if (spalte.nullable && istUnbefristet(text)) return wert(null);
      const eines = istNichts(text) ? null : parseDatumMitVorwort(text);
      return eines ? wert(eines.datum) : parseDatumFeld(null, text);
    }
    case 'boolean':
      // "Abgebrochen am" is a column of dates: whoever has one was.
      return parseDatum(text) ? wert(true) : parseBoolean(null, text);
    case 'enum':
      return parseEnum(text, tafelVon(pfad, spalte.values, SPALTEN_WORTE[pfad] ?? {}));
  }
}

/** "B: bewilligt, teilnehmend" → "B"; a text without CoSach's letter stays as it is shown. */
function parseStatus(text: string): Gelesen {
  const buchstabe = /^([A-Z])(?:\s*[:–—-]|\s*\(|\s|$)/.exec(glaetten(text));
  if (buchstabe) return wert(buchstabe[1]);
  if (['bewilligtteilnehmend', 'teilnehmend'].includes(falten(text))) return wert('B');
  // Under "St." there may be hours.
  return /^[\d.,]+$/.test(glaetten(text)) ? UNGEWISS : parseText(null, text);
}

/** CoSach's aim 1 is Integration in Arbeit; any other aim is `sonstiges`. */
function parseZiel(text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  if (istUnbekannt(text)) return UNGEWISS;
  const ziffer = /^(\d)(?:\s*[:–—-]|\s|$)/.exec(glaetten(text));
  if (ziffer) return wert(ziffer[1] === '1' ? 'integrationInArbeit' : 'sonstiges');
  return wert(
    falten(text).startsWith('integrationin') || falten(text) === 'arbeitsaufnahme'
      ? 'integrationInArbeit'
      : 'sonstiges',
  );
}

/** Each name of a kind as words with a space before and behind. */
const massnahmeNamen = einmal(() =>
  Object.entries(MASSNAHME_WORTE).map(
    ([art, namen]) => [art, namen.map((name) => ` ${woerter(name).join(' ')} `)] as const,
  ),
);

/**
 * The kind of Maßnahme that a name or a paragraph in `text` says; two kinds in one text are none. What
 * is no kind of its own ("Sprachkurs") says less than one that is.
 */
function parseMassnahmeArt(text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  const satz = ` ${woerter(text).join(' ')} `;
  const arten = new Set<string>();
  for (const [art, namen] of massnahmeNamen()) {
    if (namen.some((name) => satz.includes(name))) arten.add(art);
  }
  // A kind by name says more than the paragraph, which several kinds share.
  if (arten.size === 0) {
    for (const m of glaetten(text).matchAll(/§+ ?(\d{1,3}[a-k]?)\b|\b(\d{1,3}[a-k]?) SGB\b/g)) {
      const paragraph = m[1] ?? m[2] ?? '';
      const art = Object.hasOwn(MASSNAHME_PARAGRAPHEN, paragraph)
        ? MASSNAHME_PARAGRAPHEN[paragraph]
        : undefined;
      if (art !== undefined) arten.add(art);
    }
  }
  if (arten.size > 1) arten.delete('sonstige');
  const [einzige, zweite] = arten;
  if (einzige !== undefined && zweite === undefined) return wert(einzige);
  return istUnbekannt(text) ? UNGEWISS : problem('keine der bekannten Maßnahmearten');
}
