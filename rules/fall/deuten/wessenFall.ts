/** Whose case it is that a page shows, and what of it is another's. */
import type { Pair, ReadingProblem } from '../reading.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften.ts';
import { LABEL_MAX } from '../vokabular/vokabular.ts';
import { findeKundennummer } from '../werte/kundennummer.ts';
import type { Fund } from './abgleich.ts';

/**
 * The case a frame shows: what stands under "Kundennummer", else the one number of that form in the
 * headings or the mask's name. Two different ones are nobody's.
 */
export function kundennummerVon(
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

/** Whether headings are over another customer's than the case that is shown: a number of their own, and not that one. */
export function nenntAndere(headings: readonly string[], kundennummer: string | null): boolean {
  if (kundennummer === null) return false;
  const nummern = headings.flatMap((heading) => findeKundennummer(heading) ?? []);
  return nummern.length > 0 && !nummern.includes(kundennummer);
}
