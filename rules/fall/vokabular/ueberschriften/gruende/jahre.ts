/** Headings that are a year: parts of a plan or a history, of which only what happened once is surely true today. */
import { type Ausschluss, menge } from '../ausschluss.ts';
import { VERLAUF } from './frueheres.ts';

const FIRST = 1980;
const LAST = 2060;

export const JAHR: Ausschluss = {
  woerter: new Set(),
  wendungen: [
    {
      mit: menge(Array.from({ length: LAST - FIRST }, (_, i) => String(FIRST + i)).join(' ')),
      muster: /^(?:jahr )?\d{4}$/,
    },
  ],
  erlaubt: VERLAUF.erlaubt,
};
