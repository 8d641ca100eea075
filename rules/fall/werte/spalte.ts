/** A cell of a list as the value of its column. */
import type { SpaltenFeld } from '../felder.ts';
import { rangAus } from '../rang.ts';
import { SPALTEN_WORTE } from '../vokabular/auswahlworte.ts';
import { tafelVon } from '../vokabular/worttafel.ts';
import { parseAuswahl } from './auswahl.ts';
import { istUnbefristet, parseDatumFeld } from './datum.ts';
import { parseDatum, parseDatumMitVorwort } from './datumtext.ts';
import { parseText } from './freitext.ts';
import { type Gelesen, wert } from './gelesen.ts';
import { parseJaNein } from './jaNein.ts';
import { istNichts } from './leer.ts';
import { parseMassnahmeArt, parseStatus, parseZiel } from './massnahme.ts';

/** Reads one cell of a list: `pfad` is "field.column". */
export function parseSpalte(pfad: string, spalte: SpaltenFeld, text: string): Gelesen {
  if (pfad === 'massnahmen.art') return parseMassnahmeArt(text);
  if (pfad === 'massnahmen.status') return parseStatus(text);
  if (pfad === 'massnahmen.ziel') return parseZiel(text);
  switch (spalte.type) {
    case 'text': {
      const gelesen = parseText(null, text);
      return spalte.numeric && gelesen.art === 'wert' ? wert(rangAus(gelesen.wert)) : gelesen;
    }
    case 'date': {
      if (spalte.nullable && istUnbefristet(text)) return wert(null);
      const eines = istNichts(text) ? null : parseDatumMitVorwort(text);
      return eines ? wert(eines.datum) : parseDatumFeld(null, text);
    }
    case 'boolean':
      // "Abgebrochen am" is a column of dates: whoever has one was.
      return parseDatum(text) ? wert(true) : parseJaNein(null, text);
    case 'enum':
      return parseAuswahl(
        text,
        tafelVon(pfad, spalte.values, SPALTEN_WORTE[pfad] ?? {}),
        pfad === 'kontakte.art' ? 'letzterKontaktArt' : null,
      );
  }
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
