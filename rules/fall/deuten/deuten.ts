import { einmal } from '../einmal.ts';
import { FALLSCHLUESSEL, FELDER, type FeldKey } from '../felder.ts';
import { kuerzen, kurz, MAX_PAIRS, MAX_TABLES, MAX_VALUE, MAX_WERT } from '../grenzen.ts';
import { ausschnittVon } from '../listen/ausschnitt.ts';
import { eintraegeAus, istEintragsteil } from '../listen/eintraege.ts';
import { deuteTabelle, paareAusZeile } from '../listen/tabellen.ts';
import { diskretion } from '../namen/diskretion.ts';
import { tagOhneNamen, viewOf } from '../namen/ohneNamen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Choice, Pair, Place, Reading, ReadingProblem, Snapshot, Table } from '../reading.ts';
import { type Schritte, zuEnde } from '../schritte.ts';
import type { Bedeutung } from '../vokabular/bedeutung.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { istListenfeld } from '../vokabular/spalten.ts';
import { hatZeitraum } from '../vokabular/stichworte.ts';
import { erlaubteFelder, vonAnderem } from '../vokabular/ueberschriften.ts';
import { aufloesen, istLabel, LABEL_MAX, ohneZusaetze } from '../vokabular/vokabular.ts';
import { teamHinterNamen } from '../werte/ansprechpartner.ts';
import { ohneBeiworte } from '../werte/beiworte.ts';
import { parseDatum, parseZeitraum } from '../werte/datumtext.ts';
import { type Gelesen, nenntWert } from '../werte/gelesen.ts';
import { istJa } from '../werte/jaNein.ts';
import { findeKundennummer } from '../werte/kundennummer.ts';
import { istLeer } from '../werte/leer.ts';
import { parseWert } from '../werte/werte.ts';
import { abgleichen, alsRest, type Fund } from './abgleich.ts';
import { type Zuruecknahme, zuruecknahmen } from './zuruecknahme.ts';
import { zweiFelder } from './zweiFelder.ts';

const MAX_PROBLEMS = 200;
/** Of a page of which not all was read. */
export const ZU_VIEL =
  'Die Seite zeigt mehr, als auf einmal gelesen wird; was dort noch steht, ist hier nicht bekannt.';

/** What a reading was made from: the very object that was handed in. */
export type Herkunft = Pair | Table;

/** A snapshot, and for each of its fields the pair or table it was read from. */
export interface Deutung {
  readonly snapshot: Snapshot;
  readonly herkunft: ReadonlyMap<FeldKey, Herkunft>;
}

/** Pairs of which somebody said what field they are, whatever their labels say. */
export type Vorgaben = ReadonlyMap<Pair, FeldKey>;

const KEINE_VORGABEN: Vorgaben = new Map();

/** What one pair comes to: readings (a text can hold two fields) and problems. */
interface Ergebnis {
  readonly funde: Fund[];
  readonly problems: ReadingProblem[];
  /** Why it comes to nothing, or to problems only. */
  readonly grund?: Grund;
}

/**
 * Why nothing is read of a pair: its label names no field (`fremd`) or several; its headings or what else
 * is known of the place speak against it; the place is empty or says that nothing is known; its text is
 * no value.
 */
export type Grund = 'fremd' | 'mehrdeutig' | 'ueberschrift' | 'leer' | 'unlesbar';

/** What became of a pair or table. `felder`: what was read, or what it might be. */
export interface Befund {
  readonly art: 'gelesen' | 'widerspruch' | Grund;
  readonly felder: readonly FeldKey[];
}

/** The name of a view, as places bear it. */
const ortVon = (mask: string): string => glaetten(mask).slice(0, LABEL_MAX);

function platz(label: string, headings: readonly string[], mask: string): Place {
  const heading = headings[0];
  return {
    label: glaetten(label),
    ...(heading === undefined ? {} : { heading: glaetten(heading).slice(0, LABEL_MAX) }),
    mask,
  };
}

/**
 * Interprets what a page shows. Pairs and tables that name no known field are dropped; a text that
 * stands where a field is and can't be taken as its value becomes a problem, never a guess; a field
 * shown with two different values has no reading at all.
 */
export function deuten(pairs: readonly Pair[], tables: readonly Table[], mask: string): Snapshot {
  return deutenMitHerkunft(pairs, tables, mask).snapshot;
}

/**
 * Like `deuten`, and keeps for each reading what it was read from. A pair in `vorgaben` is read as that
 * field, and beats what labels say of it elsewhere.
 */
function deutenMitHerkunft(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben = KEINE_VORGABEN,
): Deutung {
  return zuEnde(deutenInSchritten(pairs, tables, mask, vorgaben));
}

/** Like `deutenMitHerkunft`, a pair or table at each step. `fehlt` says what was not handed in, if anything. */
export function* deutenInSchritten(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben = KEINE_VORGABEN,
  fehlt: string | null = null,
): Schritte<Deutung> {
  const ort = ortVon(mask);
  const funde: Fund[] = [];
  const problems: ReadingProblem[] = [];
  const diskret = diskretion(pairs, tables);
  const aufnehmen = ({ funde: neue, problems: unklare }: Ergebnis) => {
    for (const fund of neue) funde.push({ ...fund, reading: diskret.reading(fund.reading) });
    for (const problem of unklare) problems.push(diskret.problem(problem));
  };
  const gelesene = pairs.slice(0, MAX_PAIRS);
  const deute = deuterVon(gelesene, ort, vorgaben);
  for (const pair of gelesene) {
    aufnehmen(deute(pair));
    yield;
  }
  for (const table of tables.slice(0, MAX_TABLES)) {
    aufnehmen(gedeutet(table, ort));
    yield;
  }
  // Beside a table of all, a form shows one of its rows.
  const inTabellen = new Set(funde.map(({ reading }) => reading.field));
  for (const { reading, pairs: teile } of eintraegeAus(gelesene, ort)) {
    if (inTabellen.has(reading.field)) continue;
    aufnehmen({ funde: [{ reading, herkunft: teile[0], schwach: false }], problems: [] });
  }
  const { gueltig: ganze, widersprueche } = abgleichen(funde);
  const istZuViel = pairs.length > MAX_PAIRS || tables.length > MAX_TABLES;
  const rest = fehlt ?? (istZuViel ? ZU_VIEL : null);
  const alle = rest === null ? ganze : ganze.flatMap((fund) => alsRest(fund) ?? []);
  const kundennummer = kundennummerVon(alle, widersprueche, pairs, ort);
  const gueltig = alle.filter(({ herkunft }) => !nenntAndere(herkunft.headings, kundennummer));
  if (rest !== null) problems.unshift({ text: rest, shown: '', where: { label: '', mask: ort } });
  const gezeigt = diskret.heading(ort);
  const view = viewOf(ort, gezeigt);
  return {
    snapshot: {
      kundennummer,
      mask: gezeigt,
      ...(view === undefined ? {} : { view }),
      readings: gueltig.map((fund) => fund.reading),
      problems: [...problems, ...widersprueche].slice(0, MAX_PROBLEMS),
    },
    herkunft: new Map(gueltig.map((fund) => [fund.reading.field, fund.herkunft])),
  };
}

/** What became of each pair and table: what `deuten` makes of it, told for one by one, and in steps. */
export function* befunde(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben = KEINE_VORGABEN,
): Schritte<ReadonlyMap<Herkunft, Befund>> {
  const ort = ortVon(mask);
  const { snapshot } = yield* deutenInSchritten(pairs, tables, mask, vorgaben);
  const gueltig = new Set(snapshot.readings.map(({ field }) => field));
  const found = new Map<Herkunft, Befund>();
  const gelesene = pairs.slice(0, MAX_PAIRS);
  const deute = deuterVon(gelesene, ort, vorgaben);
  for (const pair of gelesene) {
    yield;
    found.set(pair, befundVon(deute(pair), gueltig));
  }
  for (const { reading, pairs: teile } of eintraegeAus(gelesene, ort)) {
    if (!gueltig.has(reading.field)) continue;
    for (const pair of teile) found.set(pair, { art: 'gelesen', felder: [reading.field] });
  }
  for (const table of tables.slice(0, MAX_TABLES)) {
    yield;
    const felder = gedeutet(table, ort).funde.map(({ reading }) => reading.field);
    const ungelesen = deuteTabelle(table, ort) === null ? 'fremd' : 'unlesbar';
    found.set(table, { art: felder.length > 0 ? 'gelesen' : ungelesen, felder });
  }
  return found;
}

function befundVon({ funde, problems, grund }: Ergebnis, gueltig: ReadonlySet<FeldKey>): Befund {
  const felder = funde.map(({ reading }) => reading.field);
  if (felder.length > 0) {
    return { art: felder.every((feld) => gueltig.has(feld)) ? 'gelesen' : 'widerspruch', felder };
  }
  return { art: grund ?? 'unlesbar', felder: problems.flatMap(({ field }) => field ?? []) };
}

/** What each of `pairs` comes to in the view `mask`: as it stands among the others, or as somebody said. */
function deuterVon(
  pairs: readonly Pair[],
  mask: string,
  vorgaben: Vorgaben,
): (pair: Pair) => Ergebnis {
  const nimmtZurueck = zuruecknahmen(pairs);
  return (pair) => {
    const feld = vorgaben.get(pair);
    if (feld !== undefined) return deuteVorgabe(feld, pair, mask);
    return ohneZurueckgenommenes(gedeutet(pair, mask), pair, nimmtZurueck);
  };
}

/** What a pair comes to, save what the state beside it takes back; that there is none stays true. */
function ohneZurueckgenommenes(
  ergebnis: Ergebnis,
  pair: Pair,
  nimmtZurueck: Zuruecknahme,
): Ergebnis {
  const funde = ergebnis.funde.filter(
    ({ reading: { field, value } }) => value === null || !nimmtZurueck(pair, field),
  );
  return funde.length === ergebnis.funde.length
    ? ergebnis
    : { ...ergebnis, funde, grund: 'ueberschrift' };
}

const nichts = (grund: Grund): Ergebnis => ({ funde: [], problems: [], grund });

/** What came of pairs and tables so far, and in which views: a page is read often, and changes little. */
const gemerkt = new WeakMap<Herkunft, Map<string, Ergebnis>>();
/** A view has the name that the page gives it, or one from a site profile. */
const MAX_MASKEN = 2;

function gedeutet(was: Herkunft, mask: string): Ergebnis {
  const bisher = gemerkt.get(was);
  const bekannt = bisher?.get(mask);
  if (bekannt !== undefined) return bekannt;
  const ergebnis = 'columns' in was ? ausTabelle(was, mask) : deutePaar(was, was, mask);
  if (bisher !== undefined && bisher.size < MAX_MASKEN) bisher.set(mask, ergebnis);
  else gemerkt.set(was, new Map([[mask, ergebnis]]));
  return ergebnis;
}

/** Whether anything comes of it in the view `mask`, be it a problem. Asked before, `deuten` is quick. */
export function sagtEtwas(was: Herkunft, mask: string): boolean {
  if (!('columns' in was) && istEintragsteil(was)) return true;
  const { funde, problems } = gedeutet(was, ortVon(mask));
  return funde.length > 0 || problems.length > 0;
}

/** What `pair` says of whose case it is, in the view `mask`; empty where it says nothing of that. */
export const schluesselIn = (pair: Pair, mask: string): readonly Choice[] =>
  gedeutet(pair, ortVon(mask))
    .funde.map(({ reading: { field, value } }) => ({ field, value }))
    .filter(({ field, value }) => value !== null && FALLSCHLUESSEL.includes(field));

function ausTabelle(table: Table, mask: string): Ergebnis {
  const liste = deuteTabelle(table, mask);
  if (liste === null) {
    const paare = paareAusZeile(table);
    const nimmtZurueck = zuruecknahmen(paare);
    const zeile = paare.map((pair) =>
      ohneZurueckgenommenes(deutePaar(pair, table, mask), pair, nimmtZurueck),
    );
    return {
      funde: zeile.flatMap(({ funde }) => funde),
      problems: zeile.flatMap(({ problems }) => problems),
    };
  }
  const funde = liste.readings.map((reading) => ({
    reading,
    herkunft: table,
    // Where the page names the last contact itself, that counts.
    schwach: reading.field === 'letzterKontaktAm',
    ...(liste.ausschnitt === undefined ? {} : { ausschnitt: liste.ausschnitt }),
  }));
  return { funde, problems: [...liste.problems] };
}

function deutePaar(pair: Pair, herkunft: Herkunft, mask: string): Ergebnis {
  if (pair.label.length > LABEL_MAX) return nichts('fremd');
  if (pair.value.length > MAX_VALUE) return nichts('unlesbar');
  const erlaubt = erlaubteFelder(pair.headings);
  // What is ticked, or not, is a yes or no; what is answered so is no day.
  const istAntwort = /^(?:ja|nein)$/i.test(glaetten(pair.value));
  const passt = (feld: FeldKey) =>
    FELDER[feld].type === 'boolean' ||
    (pair.checked === undefined && !(istAntwort && FELDER[feld].type === 'date'));
  const aufgeloest = aufloesen(pair.label, pair.headings, mask, passt);
  if (aufgeloest.art === 'fremd') return nichts(istLabel(pair.label) ? 'ueberschrift' : 'fremd');
  const gemeint = aufgeloest.art === 'feld' ? [aufgeloest.bedeutung.feld] : aufgeloest.felder;
  const team = gemeint.includes('betreuungDurch') ? teamHinterNamen(pair.value) : null;
  if (team !== null) return deutePaar({ ...pair, value: team }, herkunft, mask);
  const where = platz(pair.label, pair.headings, mask);
  const shown = glaetten(pair.value);
  if (aufgeloest.art === 'mehrdeutig') {
    const felder = aufgeloest.felder.filter(
      (feld) =>
        (erlaubt?.has(feld) ?? true) && !(aufgeloest.schwach && vonAnderem(feld, pair.headings)),
    );
    if (felder.length === 0) return nichts('ueberschrift');
    if (shown === '') return nichts('leer');
    return aufgeloest.schwach
      ? deuteAlsEines(felder, pair, herkunft, where)
      : zurWahl(aufgeloest.felder, felder, pair, where);
  }
  const { bedeutung } = aufgeloest;
  const feld = bedeutung.feld;
  if (erlaubt !== null && !erlaubt.has(feld)) return nichts('ueberschrift');
  const schwach = bedeutung.weise === 'schwach' || pair.beilaeufig === true;
  if (schwach && vonAnderem(feld, pair.headings)) return nichts('ueberschrift');
  const fund = (field: FeldKey, value: unknown): Fund => ({
    reading: { field, value, shown, where },
    herkunft,
    schwach,
    ...ausschnittIn(field, [pair.label, ...pair.headings]),
  });

  // First: read as one value, "B (seit 2021)" would lose its second half.
  const teile = zweiFelder(pair, mask, feld);
  if (teile !== null) {
    const gueltige = teile.filter((teil) => erlaubt === null || erlaubt.has(teil.feld));
    return { funde: gueltige.map((teil) => fund(teil.feld, teil.wert)), problems: [] };
  }
  const tag = schwach ? null : ohneBeiworte(feld, pair.value);
  if (tag !== null) return deutePaar({ ...pair, value: tag }, herkunft, mask);
  const gelesen = lesen(bedeutung, pair);
  if (gelesen.art === 'unbekannt') return nichts('leer');
  if (gelesen.art === 'wert') {
    const istOhneAussage =
      (schwach && istVonAnderem(gelesen.wert, shown)) ||
      // The number by which cases are told apart is of none where it is not filled in: a field to search by.
      (feld === 'kundennummer' && gelesen.wert === null) ||
      (bedeutung.weise === 'nurWahr' && gelesen.wert !== true);
    return istOhneAussage ? nichts('leer') : { funde: [fund(feld, gelesen.wert)], problems: [] };
  }
  if (schwach || bedeutung.weise === 'nurWahr') return nichts('unlesbar');
  if (sagtNurDass(feld, pair)) return nichts('unlesbar');
  // "Früherer SGB-II-Bezug: ja" says that there was one, and not until when.
  const istSchonGewesen = feld === 'alg2VorAntragBis' && sagtJa(pair) && bedeutung.zeitraum;
  if (istSchonGewesen && (erlaubt?.has('alg2Jemals') ?? true))
    return { funde: [fund('alg2Jemals', true)], problems: [] };
  return alsProblem(feld, gelesen.grund, shown, where);
}

/** "Laufende Maßnahmen: keine" */
function ausschnittIn(field: FeldKey, worte: readonly string[]): Pick<Fund, 'ausschnitt'> {
  const art = istListenfeld(field) ? ausschnittVon(field, worte)?.art : undefined;
  return art === undefined ? {} : { ausschnitt: art };
}

/** Whether a value under a label that only usually means the field may be that of something else. */
function istVonAnderem(wert: unknown, shown: string): boolean {
  // In words it is said of just this; an empty place may be another thing's.
  if (wert === null) return istLeer(shown);
  // "Status: noch nicht abgeschlossen"
  return wert === 'nichtGesetzt' && !/gesetzt|status/i.test(shown);
}

/** What stands where the field is, and is no value of it; `grund` says what it is instead. */
function alsProblem(field: FeldKey, grund: string, steht: string, where: Place): Ergebnis {
  const shown = FELDER[field].type === 'date' ? tagOhneNamen(steht) : steht;
  const text = `${FELDER[field].label}: „${kurz(shown)}“ ist ${grund}; es wurde nichts übernommen.`;
  return { funde: [], problems: [{ field, text, shown: kuerzen(shown), where }] };
}

/** "Unterschrieben: ja, beidseitig": that it was, and of the day nothing. */
const sagtNurDass = (feld: FeldKey, { label, value }: Pair): boolean =>
  FELDER[feld].type === 'date' &&
  /(?:unterschrieben|unterzeichnet|abgeschlossen|erworben|vereinbart|erteilt|erfolgt|geführt|geprüft)\s*[?:*]*$/iu.test(
    glaetten(label),
  ) &&
  /^(?:ja|j|✓|✔|☑)(?:[,;:]\s\P{Nd}*|\s*\([^()\d]*\))?$/iu.test(glaetten(value));

/** A label that may mean several fields, none of them surely: the one as which alone its value reads. */
function deuteAlsEines(
  felder: readonly FeldKey[],
  pair: Pair,
  herkunft: Herkunft,
  where: Place,
): Ergebnis {
  const [passt, weiterer] = felder.flatMap((field): Choice[] => {
    const gelesen = leseAls(field, pair);
    return nenntWert(gelesen) ? [{ field, value: gelesen.wert }] : [];
  });
  if (passt === undefined || weiterer !== undefined) return nichts('mehrdeutig');
  const reading: Reading = { ...passt, shown: glaetten(pair.value), where };
  return { funde: [{ reading, herkunft, schwach: true }], problems: [] };
}

/** A label that means one of `alle`: which, a person says; `erlaubt`: those that can stand there. */
function zurWahl(
  alle: readonly FeldKey[],
  erlaubt: readonly FeldKey[],
  pair: Pair,
  where: Place,
): Ergebnis {
  const namen = alle.map((feld) => `„${FELDER[feld].label}“`).join(' oder ');
  const text = `„${where.label}“ kann ${namen} meinen; es wurde nichts übernommen.`;
  const choices = erlaubt.flatMap((field): Choice[] => {
    const gelesen = leseAls(field, pair);
    return gelesen.art === 'wert' ? [{ field, value: gelesen.wert }] : [];
  });
  const shown = glaetten(pair.value);
  const problem = { text, shown, where, ...(choices.length > 0 ? { choices } : {}) };
  return { funde: [], problems: [problem], grund: 'mehrdeutig' };
}

/** What a pair says as `feld`, whatever its label; a period counts with its end where the field has one. */
export function leseAls(feld: FeldKey, pair: Pair): Gelesen {
  const istZeitraum = hatZeitraum(feld) && parseZeitraum(pair.value) !== null;
  return lesen({ feld, weise: 'sicher', ...(istZeitraum ? { zeitraum: true } : {}) }, pair);
}

/** Reads a pair as the field that somebody said it is. */
function deuteVorgabe(feld: FeldKey, pair: Pair, mask: string): Ergebnis {
  if (pair.value.length > MAX_VALUE) return nichts('unlesbar');
  const gelesen = leseAls(feld, pair);
  const where = platz(pair.label.slice(0, LABEL_MAX), pair.headings, mask);
  const shown = glaetten(pair.value);
  if (gelesen.art === 'unbekannt') return nichts('leer');
  if (gelesen.art === 'wert') {
    const reading: Reading = { field: feld, value: gelesen.wert, shown, where };
    return { funde: [{ reading, herkunft: pair, schwach: false, vorgegeben: true }], problems: [] };
  }
  return alsProblem(feld, gelesen.grund, shown, where);
}

/** Little pictures beside a value ("📅"); a tick or a cross says something. */
const bilder = einmal(
  () =>
    /^(?:(?![✓✔✅☑☒✖✗✘❌❎⬜])\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}).])(?:\s*(?![✓✔✅☑☒✖✗✘❌❎⬜])\p{Extended_Pictographic}\uFE0F?)+$/gu,
);
const ohneBilder = (text: string) =>
  /[\u2500-\u{10ffff}]/u.test(text) ? text.replace(bilder(), '') : text;

const sagtJa = ({ value, checked }: Pair): boolean => checked ?? istJa(value);

function lesen(bedeutung: Bedeutung, pair: Pair): Gelesen {
  if (pair.checked !== undefined && FELDER[bedeutung.feld].type === 'boolean') {
    return { art: 'wert', wert: pair.checked };
  }
  const text = ohneBilder(glaetten(pair.value));
  if (text.length > MAX_WERT && FELDER[bedeutung.feld].type !== 'dates') {
    return { art: 'problem', grund: 'zu lang für eine Angabe' };
  }
  if (bedeutung.zeitraum) {
    const zeitraum = parseZeitraum(text);
    if (zeitraum !== null) {
      return zeitraum.bis === null ? { art: 'unbekannt' } : { art: 'wert', wert: zeitraum.bis };
    }
    // Under "Gültigkeit" a single date may be either end.
    if (parseDatum(text) !== null && !/\bbis\b/i.test(pair.label)) {
      return { art: 'problem', grund: 'nur ein Datum, und unklar, ob Beginn oder Ende' };
    }
  }
  const gelesen = parseWert(bedeutung.feld, text);
  // "Abgeschlossene Berufsausbildung: ja": the label is the value.
  return gelesen.art === 'problem' &&
    FELDER[bedeutung.feld].type === 'enum' &&
    sagtJa(pair) &&
    schluessel(pair.label) !== schluessel(FELDER[bedeutung.feld].label)
    ? parseWert(bedeutung.feld, ohneZusaetze(pair.label))
    : gelesen;
}

/** Whether headings are over another customer's than the case that is shown: a number of their own, and not that one. */
function nenntAndere(headings: readonly string[], kundennummer: string | null): boolean {
  if (kundennummer === null) return false;
  const nummern = headings.flatMap((heading) => findeKundennummer(heading) ?? []);
  return nummern.length > 0 && !nummern.includes(kundennummer);
}

/**
 * The case a frame shows: what stands under "Kundennummer", else the one number of that form in the
 * headings or the mask's name. Two different ones are nobody's.
 */
function kundennummerVon(
  gueltig: readonly Fund[],
  widersprueche: readonly ReadingProblem[],
  pairs: readonly Pair[],
  mask: string,
): string | null {
  const gelesen = gueltig.find((fund) => fund.reading.field === 'kundennummer')?.reading.value;
  if (typeof gelesen === 'string') return gelesen;
  if (gelesen === null || widersprueche.some((p) => p.field === 'kundennummer')) return null;
  const headings = new Set<string>([mask]);
  for (const liste of new Set(pairs.map((pair) => pair.headings))) {
    if (!(erlaubteFelder(liste)?.has('kundennummer') ?? true)) continue;
    for (const heading of liste) headings.add(heading.slice(0, LABEL_MAX));
  }
  return findeKundennummer([...headings].join(' | '));
}
