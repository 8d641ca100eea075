/** The number by which a customer is known. */
import { glaetten } from '../normalisieren.ts';

/** "123 D 456789" → "123D456789"; null where the text is none. */
export function parseKundennummer(text: string): string | null {
  const knapp = glaetten(text)
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  return /^\d{3}[A-Z]\d{6}$/.test(knapp) ? knapp : null;
}

/** A Kundennummer in a text, and where it begins. */
interface Fundstelle {
  readonly nummer: string;
  readonly index: number;
}

/** The Kundennummern that stand somewhere in `text`. */
export const kundennummernIn = (text: string): readonly Fundstelle[] =>
  [...text.matchAll(/(?<![A-Za-z0-9])\d{3} ?[A-Z] ?\d{6}(?![A-Za-z0-9])/g)].flatMap(
    ({ 0: gezeigt, index }) => {
      const nummer = parseKundennummer(gezeigt);
      return nummer === null ? [] : { nummer, index };
    },
  );

/** The one Kundennummer that stands somewhere in `text`; null where none or several do. */
export function findeKundennummer(text: string): string | null {
  const [einzige, zweite] = new Set(kundennummernIn(text).map(({ nummer }) => nummer));
  return zweite === undefined ? (einzige ?? null) : null;
}
