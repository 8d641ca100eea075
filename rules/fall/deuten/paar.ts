/** What a pair comes to, by its label, its headings and its value. */
import { FELDER, type FeldKey } from '../felder.ts';
import { MAX_VALUE, MAX_WERT } from '../grenzen.ts';
import { ausschnittVon } from '../listen/ausschnitt.ts';
import { erwaehnter } from '../namen/erwaehnt.ts';
import { glaetten } from '../normalisieren.ts';
import type { Choice, Pair, Place, Reading } from '../reading.ts';
import { istZitatzeile } from '../vokabular/nachricht.ts';
import { istListenfeld } from '../vokabular/spalten.ts';
import { vonAnderem } from '../vokabular/ueberschriften/andereSache.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { istZuKlaeren } from '../vokabular/ueberschriften/zuKlaeren.ts';
import { aufloesen, istLabel, LABEL_MAX } from '../vokabular/vokabular.ts';
import { istOffen } from '../werte/angekreuzt.ts';
import { teamHinterNamen } from '../werte/ansprechpartner.ts';
import { tagDerAntwort } from '../werte/antwort.ts';
import { kannZuruecknehmen, ohneBeiworte } from '../werte/beiworte.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { istLeer } from '../werte/leer.ts';
import { istAufzeichnung } from '../werte/saetze.ts';
import { ohneSpuren } from '../werte/spuren.ts';
import type { Fund } from './abgleich.ts';
import { type Ergebnis, type Herkunft, nichts } from './ergebnis.ts';
import { leseAls, lesen, sagtJa } from './lesen.ts';
import { merkmale } from './merkmale.ts';
import { platz } from './ort.ts';
import type { Teil } from './teil.ts';
import { alsProblem, zurWahl } from './unklar.ts';
import { alsZeitraum } from './zeitraumlabel.ts';
import { abschlussMitTag, zweiFelder } from './zweiFelder.ts';

/** What `pair`, which is or was made from `herkunft`, comes to in the view `mask`. */
export function deutePaar(pair: Pair, herkunft: Herkunft, mask: string): Ergebnis {
  if (pair.label.length > LABEL_MAX) return nichts('fremd');
  if (pair.value.length > MAX_VALUE) return nichts('unlesbar');
  if (istZitatzeile(pair.label)) return nichts('ueberschrift');
  // Of whom it is was asked before.
  if (pair.headings.some(istErwaehnung))
    return deutePaar(
      { ...pair, headings: pair.headings.filter((one) => !istErwaehnung(one)) },
      herkunft,
      mask,
    );
  if (pair.imSatz && [mask, ...pair.headings].some(istAufzeichnung)) return nichts('ueberschrift');
  const erlaubt = erlaubteFelder(pair.headings);
  // What is ticked, or not, is a yes or no; what is answered so is no day.
  const istAntwort = /^(?:ja|nein)$/i.test(glaetten(pair.value));
  const passt = (feld: FeldKey) =>
    FELDER[feld].type === 'boolean' ||
    (pair.checked === undefined && !(istAntwort && FELDER[feld].type === 'date'));
  const aufgeloest = aufloesen(pair.label, pair.headings, mask, passt);
  const weitere = abschlussMitTag(pair, mask) ?? merkmale(pair);
  if (weitere !== null) return alsTeile(weitere, erlaubt, pair, herkunft, mask);
  if (aufgeloest.art === 'fremd') {
    const geteilt = mitVorspann(pair);
    if (geteilt !== null) return deutePaar(geteilt, herkunft, mask);
    return nichts(istLabel(pair.label) ? 'ueberschrift' : 'fremd');
  }
  const bereinigt = ohneSpur(pair);
  if (bereinigt !== pair) return deutePaar(bereinigt, herkunft, mask);
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
  if (istNichtBeantwortet(pair) && pair.headings.some(istZuKlaeren)) return nichts('leer');
  const schwach = bedeutung.weise === 'schwach' || pair.beilaeufig === true;
  if (schwach && vonAnderem(feld, pair.headings)) return nichts('ueberschrift');
  const fund = (field: FeldKey, value: unknown): Fund => ({
    reading: { field, value, shown, where },
    herkunft,
    schwach,
    ...ausschnittIn(field, [pair.label, ...pair.headings]),
  });

  const antwort = FELDER[feld].type === 'date' ? tagDerAntwort(pair.value) : null;
  if (antwort !== null) return deutePaar({ ...pair, value: antwort }, herkunft, mask);
  // First: read as one value, "B (seit 2021)" would lose its second half.
  const teile = zweiFelder(pair, mask, feld);
  if (teile !== null) {
    const gueltige = teile.filter((teil) => erlaubt === null || erlaubt.has(teil.feld));
    return { funde: gueltige.map((teil) => fund(teil.feld, teil.wert)), problems: [] };
  }
  const tag = ohneBeiworte(feld, pair.value, schwach);
  if (tag !== null) return deutePaar({ ...pair, value: tag }, herkunft, mask);
  const gelesen = lesen(bedeutung, pair);
  if (gelesen.art === 'unbekannt') return nichts('leer');
  if (feld === 'betreuungDurch' && gelesen.art !== 'wert' && /betreu/i.test(pair.label)) {
    // "Wird betreut von: Arbeitsmarktmanager"
    const stelle = leseAls('anlaufstelle', pair);
    if (nenntWert(stelle) && (erlaubt?.has('anlaufstelle') ?? true))
      return { funde: [fund('anlaufstelle', stelle.wert)], problems: [] };
  }
  if (gelesen.art === 'wert') {
    const istOhneAussage =
      (schwach && istVonAnderem(gelesen.wert, shown)) ||
      // The number by which cases are told apart is of none where it is not filled in: a field to search by.
      (feld === 'kundennummer' && gelesen.wert === null) ||
      (bedeutung.weise === 'nurWahr' && gelesen.wert !== true);
    return istOhneAussage ? nichts('leer') : { funde: [fund(feld, gelesen.wert)], problems: [] };
  }
  if (schwach || bedeutung.weise === 'nurWahr') return nichts('unlesbar');
  if (sagtNurDass(feld, pair) || zaehltNur(feld, pair)) return nichts('unlesbar');
  // "Früherer SGB-II-Bezug: ja" says that there was one, and not until when.
  const istSchonGewesen = feld === 'alg2VorAntragBis' && sagtJa(pair) && bedeutung.zeitraum;
  if (istSchonGewesen && (erlaubt?.has('alg2Jemals') ?? true))
    return { funde: [fund('alg2Jemals', true)], problems: [] };
  return alsProblem(feld, gelesen.grund, shown, where);
}

const istErwaehnung = (heading: string): boolean => erwaehnter(heading) !== null;

/** A pair whose value ends where its traces begin, and goes from one day to another where its label does. */
function ohneSpur(pair: Pair): Pair {
  if (pair.value.length > MAX_WERT) return pair;
  const value = alsZeitraum(pair.label, ohneSpuren(pair.value));
  return value === pair.value ? pair : { ...pair, value };
}

/** "Einschätzung: Kundenkategorie", "Wenn ja: Bezug endete am": what a label says before its colon stands over it as a heading does. */
function mitVorspann(pair: Pair): Pair | null {
  const stelle = pair.label.lastIndexOf(': ');
  if (stelle < 2) return null;
  const davor = pair.label.slice(0, stelle);
  const label = pair.label.slice(stelle + 2);
  return istLabel(label) && !kannZuruecknehmen(davor)
    ? { ...pair, label, headings: [davor, ...pair.headings] }
    : null;
}

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

/** Reads a pair as the field that somebody said it is. */
export function deuteVorgabe(feld: FeldKey, gezeigt: Pair, mask: string): Ergebnis {
  const pair = ohneSpur(gezeigt);
  if (pair.value.length > MAX_VALUE) return nichts('unlesbar');
  const gelesen = leseAls(feld, pair);
  const where = platz(pair.label.slice(0, LABEL_MAX), pair.headings, mask);
  const shown = glaetten(pair.value);
  if (gelesen.art === 'unbekannt') return nichts('leer');
  if (gelesen.art === 'wert') {
    const reading: Reading = { field: feld, value: gelesen.wert, shown, where };
    return {
      funde: [{ reading, herkunft: gezeigt, schwach: false, vorgegeben: true }],
      problems: [],
    };
  }
  return alsProblem(feld, gelesen.grund, shown, where);
}

/** What a text says of several fields, as far as they may be read there. */
function alsTeile(
  teile: readonly Teil[],
  erlaubt: ReadonlySet<FeldKey> | null,
  { label, value, headings }: Pair,
  herkunft: Herkunft,
  mask: string,
): Ergebnis {
  const where = platz(label, headings, mask);
  const shown = glaetten(value);
  const funde = teile
    .filter(({ feld }) => erlaubt === null || erlaubt.has(feld))
    .map(
      ({ feld, wert }): Fund => ({
        reading: { field: feld, value: wert, shown, where },
        herkunft,
        schwach: true,
      }),
    );
  return { funde, problems: [] };
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

/** "Unterschrieben: ja, beidseitig": that it was, and of the day nothing. */
const sagtNurDass = (feld: FeldKey, { label, value }: Pair): boolean =>
  FELDER[feld].type === 'date' &&
  /(?:unterschrieben|unterzeichnet|abgeschlossen|erworben|vereinbart|erteilt|erfolgt|geführt|geprüft)\s*[?:*]*$/iu.test(
    glaetten(label),
  ) &&
  /^(?:ja|j|✓|✔|☑)(?:[,;:]\s\P{Nd}*|\s*\([^()\d]*\))?$/iu.test(glaetten(value));

/** Nobody has entered or ticked anything. */
const istNichtBeantwortet = ({ value, checked }: Pair): boolean =>
  checked === false || (checked === undefined && (istLeer(value) || istOffen(value)));

/** "97 alleinerziehend", "Erstgespräch: 71 %": how many of all, and of none of them anything. */
const zaehltNur = (feld: FeldKey, { label, value }: Pair): boolean =>
  /^\d{1,3}(?:\.?\d{3})* \p{L}/u.test(glaetten(label)) ||
  (FELDER[feld].type === 'date' && /^\d{1,3}(?:,\d+)? ?%/.test(glaetten(value)));
