/** Whose case it is that a page shows, and what of it is another's. */
import { isPartOfName } from '../namen/namen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Pair, ReadingProblem } from '../reading.ts';
import { erlaubteFelder, nenntKundennummer, nenntMitBg } from '../vokabular/ueberschriften.ts';
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

/**
 * What was found, without what stands under "Muster, Eva · BG-Nr. 12345BG0004711" where the page names somebody else
 * as well: who of them is the customer the number of the BG does not tell.
 */
export function ohneAnderePersonen(
  funde: readonly Fund[],
  pairs: readonly Pair[],
): readonly Fund[] {
  if (!funde.some(({ herkunft }) => herkunft.headings.some(nenntMitBg))) return funde;
  const koepfe = new Set([...new Set(pairs.map(({ headings }) => headings))].flat());
  const personen = [...koepfe].filter((kopf) => nenntKundennummer(kopf) || nenntPerson(kopf));
  return personen.length < 2
    ? funde
    : funde.filter(({ herkunft }) => !herkunft.headings.some(nenntMitBg));
}

function nenntPerson(heading: string): boolean {
  const worte = glaetten(heading.slice(0, LABEL_MAX)).split(' ');
  return worte.some((_, i) => isPartOfName(worte, i));
}
