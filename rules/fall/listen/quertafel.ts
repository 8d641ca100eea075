/** Lists laid out sideways: a row for each column, an entry in each column. */
import { FELDER, type SpaltenFeld } from '../felder.ts';
import { ohneDoppelpunkt } from '../normalisieren.ts';
import { LISTEN_KEYS, type Liste, PFLICHT } from '../vokabular/spalten.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';

import { nenntWert } from '../werte/gelesen.ts';
import { parseTeilnahme } from '../werte/massnahme.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { istListenkopf } from './listenkopf.ts';
import type { Zeilen } from './postenzeilen.ts';

/** "1.", "Eintrag 2": over an entry, and no word of it. */
const NUMMER = /^(?:(?:nr\.?|eintrag|kontakt|maßnahme|hemmnis)\s*)?\d{1,3}\.?$/i;

/**
 * The entries in rows that begin with what they are, the first of them perhaps with numbers of the entries; null where
 * they are no list, or one of its entries lacks what each of them has.
 */
export function zeilenDerQuertafel(tafel: readonly (readonly string[])[]): Zeilen | null {
  const [kopf = []] = tafel;
  const istNummeriert = kopf[0] === '' && kopf.slice(1).every((text) => NUMMER.test(text));
  const zeilen = istNummeriert ? tafel.slice(1) : tafel;
  const columns = zeilen.map(([label = '']) => ohneDoppelpunkt(label));
  const breite = kopf.length;
  if (breite < 3 || zeilen.length < 2 || zeilen.some((zeile) => zeile.length !== breite))
    return null;
  // What stands over them without a word before it may be whose they are.
  if (columns.includes('')) return null;
  if (new Set(columns).size < columns.length || !istListenkopf(columns)) return null;
  if (tafel.some((zeile) => istListenkopf(zeile))) return null;
  const rows = kopf.slice(1).map((_, i) => zeilen.map((zeile) => zeile[i + 1] ?? ''));
  return LISTEN_KEYS.some((liste) => sindEintraege(liste, columns, rows))
    ? { columns, rows }
    : null;
}

/** Whether each of `rows` says what no entry of `liste` is without. */
function sindEintraege(
  liste: Liste,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const sagt = (name: string, text: string): boolean => {
    if (name === 'zeitraum') return parseTeilnahme(text) !== null;
    const eigene = name === 'bezeichnung' ? 'art' : name;
    const feld = spalten[eigene];
    return feld !== undefined && nenntWert(parseSpalte(`${liste}.${eigene}`, feld, text));
  };
  const namen = columns.map((kopf) => spalteVon(liste, kopf)?.spalte);
  const hat = (moegliche: readonly string[]) =>
    rows.every((row) =>
      row.some((text, i) => moegliche.includes(namen[i] ?? '') && sagt(namen[i] ?? '', text)),
    );
  return hat(PFLICHT[liste]) && (liste !== 'massnahmen' || hat(['beginn', 'zeitraum']));
}
