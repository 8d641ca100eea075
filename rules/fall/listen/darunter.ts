/** Entries of a list that name each value behind it, or beneath: "EQ · Maßnahmeart · 12.01.2026 · Beginn". */
import { FELDER, type SpaltenFeld } from '../felder.ts';
import { LISTEN_KEYS, type Liste } from '../vokabular/spalten.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { GANZER_TAG, parseZeitraum } from '../werte/datumtext.ts';
import { istNichts } from '../werte/leer.ts';
import { parseSpalte } from '../werte/spalte.ts';

const FEWEST = 4;

type Paar = readonly [label: string, value: string];

/**
 * Whether the labels of all entries stand behind their values; null where the values may be those of the labels on
 * either side of them. The texts of an entry one after the other, a label and its value apart.
 */
export function stehenDarunter(eintraege: readonly (readonly string[])[]): boolean | null {
  const [erster = []] = eintraege;
  if (!eintraege.every((texte) => endetMitLabel(texte, erster))) return false;
  const dahinter = eintraege.every((texte) => paare(texte, 1).every(passt));
  const davor = eintraege.every((texte) => paare(umgedreht(texte), 0).every(passt));
  return davor && dahinter ? null : davor;
}

/** The same with each label before its value. */
export const umgedreht = (texte: readonly string[]): readonly string[] =>
  texte.flatMap((text, i) => (i % 2 === 0 ? [texte[i + 1] ?? '', text] : []));

/** Value, label, value, label: with the labels that all entries have. */
const endetMitLabel = (texte: readonly string[], erster: readonly string[]): boolean =>
  texte.length === erster.length &&
  texte.length >= FEWEST &&
  texte.length % 2 === 0 &&
  texte.every((text, i) => !text.includes(':') && istSpalte(text) === (i % 2 === 1)) &&
  texte.every((text, i) => i % 2 === 0 || text === erster[i]);

const istSpalte = (text: string): boolean =>
  LISTEN_KEYS.some((liste) => spalteVon(liste, text) !== undefined);

const paare = (texte: readonly string[], ab: number): readonly Paar[] =>
  texte.flatMap((text, i): readonly Paar[] =>
    i >= ab && (i - ab) % 2 === 0 ? [[text, texte[i + 1] ?? '']] : [],
  );

/** Whether the value may be one of a column called so. */
const passt = ([label, value]: Paar): boolean =>
  value === '' || istNichts(value) || LISTEN_KEYS.some((liste) => passtIn(liste, label, value));

function passtIn(liste: Liste, label: string, value: string): boolean {
  const spalte = spalteVon(liste, label)?.spalte;
  if (spalte === undefined) return false;
  if (spalte === 'zeitraum') return parseZeitraum(value) !== null;
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const feld = spalten[spalte];
  const istFest = feld?.type === 'date' || feld?.type === 'enum';
  if (feld === undefined || !istFest) return !GANZER_TAG.test(value);
  return parseSpalte(`${liste}.${spalte}`, feld, value).art === 'wert';
}
