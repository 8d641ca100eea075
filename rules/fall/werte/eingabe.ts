/** What people type into the panel, in the catalogue's normal form. */
import { germanDate } from '../../dates/span.ts';
import type { DateFeld, FeldKey, IntegerFeld, Spalten, SpaltenFeld, TextFeld } from '../felder.ts';
import { MAX_TEXT, MAX_ZAHL } from '../grenzen.ts';
import { glaetten } from '../normalisieren.ts';
import { rangAus } from '../rang.ts';
import { parseDatum } from './datumtext.ts';
import { parseKundennummer } from './kundennummer.ts';
import { parseWert } from './werte.ts';

/** The value, or one sentence that says what is expected instead. */
export type Eingabe = { readonly wert: string | number } | { readonly erwartet: string };

const DATUM: Eingabe = {
  erwartet: 'Bitte ein Datum eintragen, das es gibt: TT.MM.JJJJ, MM.JJJJ oder JJJJ.',
};

/**
 * Reads what was typed for a field, or for a column of a list (then without `key`). Dates as in
 * Germany, to the day or coarse; numbers without unit. Choices are chosen, not typed.
 */
export function parseEingabe(
  feld: TextFeld | DateFeld | IntegerFeld,
  text: string,
  key?: FeldKey,
): Eingabe {
  const knapp = glaetten(text);
  switch (feld.type) {
    case 'date': {
      const wert = parseDatum(knapp, { geburt: key === 'geburtsdatum' });
      return wert === null ? DATUM : { wert };
    }
    case 'integer':
      return /^\d{1,4}$/.test(knapp) && Number(knapp) <= MAX_ZAHL
        ? { wert: Number(knapp) }
        : { erwartet: `Bitte eine ganze Zahl bis ${MAX_ZAHL} eintragen.` };
    case 'text':
      return parseText(knapp, key);
  }
}

function parseText(text: string, key: FeldKey | undefined): Eingabe {
  if (key === 'kundennummer') {
    const wert = parseKundennummer(text);
    return wert === null
      ? { erwartet: 'Bitte eine Kundennummer eintragen, zum Beispiel 123D456789.' }
      : { wert };
  }
  if (key === 'bgNummer') {
    const gelesen = parseWert(key, text);
    return gelesen.art === 'wert' && typeof gelesen.wert === 'string'
      ? { wert: gelesen.wert }
      : { erwartet: 'Bitte eine BG-Nummer eintragen, zum Beispiel 12345//0001234.' };
  }
  if (text === '') return { erwartet: 'Bitte etwas eintragen.' };
  return text.length > MAX_TEXT
    ? { erwartet: `Bitte höchstens ${MAX_TEXT} Zeichen eintragen.` }
    : { wert: text };
}

/** One entry of a list as it is typed: a text for each column, "" where it is left open, null for none. */
export type Entwurf = Readonly<Record<string, string | null>>;

/** An entry as one would type it. */
export function entwurfVon(columns: Spalten, item: Readonly<Record<string, unknown>>): Entwurf {
  return Object.fromEntries(
    Object.entries(columns).map(([column, { type, nullable }]) => {
      const value = item[column];
      if (value === undefined) return [column, ''];
      if (value === null) return [column, nullable ? null : ''];
      if (type === 'boolean') return [column, value === true ? 'ja' : 'nein'];
      return [column, type === 'date' ? germanDate(String(value)) : String(value)];
    }),
  );
}

/** The entry in normal form, or for each column that does not fit what is expected there. */
export function parseEntwurf(
  columns: Spalten,
  entwurf: Entwurf,
):
  | { readonly wert: Readonly<Record<string, unknown>> }
  | { readonly erwartet: Readonly<Record<string, string>> } {
  const wert: Record<string, unknown> = {};
  const erwartet: Record<string, string> = {};
  for (const [column, spalte] of Object.entries(columns)) {
    const text = entwurf[column] ?? '';
    if (entwurf[column] === null && spalte.nullable) wert[column] = null;
    else if (text.trim() !== '' || spalte.required) {
      const gelesen = parseSpalte(spalte, text);
      if ('wert' in gelesen) wert[column] = gelesen.wert;
      else erwartet[column] = gelesen.erwartet;
    }
  }
  return Object.keys(erwartet).length > 0 ? { erwartet } : { wert };
}

function parseSpalte(spalte: SpaltenFeld, text: string): Eingabe | { readonly wert: boolean } {
  switch (spalte.type) {
    case 'boolean':
      return { wert: text === 'ja' };
    case 'enum':
      return text === '' ? { erwartet: 'Bitte auswählen.' } : { wert: text };
    case 'text': {
      const gelesen = parseEingabe(spalte, text);
      return spalte.numeric && 'wert' in gelesen ? { wert: rangAus(gelesen.wert) } : gelesen;
    }
    case 'date':
      return parseEingabe(spalte, text);
  }
}
