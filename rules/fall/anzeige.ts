/** Values of a Fall in the words of people. */
import { germanDate } from '../dates/span.ts';
import { FELDER, type Feld, type FeldKey, feldOf, type SpaltenFeld } from './felder.ts';

/** Label of a field, or of one column of a list: "Maßnahmen: Ende". */
export function labelOf(field: FeldKey, column?: string): string {
  const { label } = FELDER[field];
  return column === undefined ? label : `${label}: ${feldOf(field, column)?.label ?? column}`;
}

/**
 * A value in normal form as one reads it: "03.07.1990", "ja", "8 Monate", "nicht bekannt", "keine".
 * A value that does not fit its field is shown as text.
 */
export function showValue(field: FeldKey, value: unknown, column?: string): string {
  const feld = feldOf(field, column);
  return feld ? show(feld, value) : String(value);
}

function show(feld: Feld | SpaltenFeld, value: unknown): string {
  if (value === undefined) return 'nicht bekannt';
  if (value === null) return noneWords(feld);
  switch (feld.type) {
    case 'date':
      return germanDate(String(value));
    case 'boolean':
      return value ? 'ja' : 'nein';
    case 'enum': {
      const words: Readonly<Record<string, string>> = feld.values;
      return words[String(value)] ?? String(value);
    }
    case 'integer':
      return feld.unit ? `${value} ${feld.unit}` : String(value);
    case 'text':
      return String(value);
    case 'dates':
      return Array.isArray(value) && value.length > 0
        ? value.map((each) => germanDate(String(each))).join(', ')
        : 'keine';
    case 'items':
      return Array.isArray(value) && value.length > 0
        ? value.map((each) => showItem(feld.columns, each)).join('; ')
        : 'keine';
  }
}

/** Known to be none, in the words of its kind: no agreement, no date, nothing set. */
function noneWords({ type }: Feld | SpaltenFeld): string {
  switch (type) {
    case 'date':
      return 'keins';
    case 'enum':
      return 'nicht gesetzt';
    default:
      return 'keine';
  }
}

/** The first column names the entry, and a word says itself; whatever else there is needs its label. */
function showItem(columns: Readonly<Record<string, SpaltenFeld>>, item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const values: Readonly<Record<string, unknown>> = { ...item };
  return Object.entries(columns)
    .map(([column, spalte], index) => {
      const value = values[column];
      if (value === undefined || value === null) return undefined;
      const words = show(spalte, value);
      return index === 0 || spalte.type === 'enum' ? words : `${spalte.label}: ${words}`;
    })
    .filter((words) => words !== undefined)
    .join(', ');
}
