/** The number by which a customer is known. */
import { glaetten } from '../normalisieren.ts';

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
