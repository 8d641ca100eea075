/** The last contact, where a list shows it for sure that has not all of them. */
import type { Place, Reading } from '../reading.ts';

type Kontakt = Readonly<Record<string, unknown>>;

/**
 * The last of `kontakte`, as readings of its day and kind; none where it need not be among them. `partOf`: what of a
 * paged list they are, "1–10 von 25". `sindLetzte`: they are said to be the last ones, and all of them were read.
 */
export function letzterKontakt(
  kontakte: readonly Kontakt[],
  where: Place,
  partOf: string | undefined,
  sindLetzte: boolean,
): readonly Reading[] {
  const letzte = sindLetzte ? neuester(kontakte) : undefined;
  const tag = partOf === undefined ? letzte : vorderster(kontakte, partOf);
  if (tag === undefined) return [];
  const am: Reading = { field: 'letzterKontaktAm', value: tag, shown: tag, where };
  const art = artAm(kontakte, tag);
  if (art === undefined) return [am];
  return [am, { field: 'letzterKontaktArt', value: art, shown: art, where }];
}

/** The newest of them, where each has its day. */
function neuester(kontakte: readonly Kontakt[]): string | undefined {
  const tage = kontakte.map(({ am }) => (typeof am === 'string' && am.length === 10 ? am : ''));
  return tage.includes('') ? undefined : tage.toSorted().at(-1);
}

/** The newest of a paged history, where it is sure to be on this page: the first one, newest in front. */
function vorderster(kontakte: readonly Kontakt[], partOf: string): string | undefined {
  if (!/^(?:\D*\b)?1\b/.test(partOf)) return undefined;
  const tage = kontakte.map(({ am }) => (typeof am === 'string' ? am : ''));
  const sinkt = tage.every((tag, i) => i === 0 || tag <= (tage[i - 1] ?? ''));
  const [erster] = tage;
  return sinkt && new Set(tage).size > 1 ? erster : undefined;
}

/** How all contacts of that day came about; undefined where they differ, or one does not say it. */
function artAm(kontakte: readonly Kontakt[], tag: string): string | undefined {
  const arten = new Set(kontakte.filter(({ am }) => am === tag).map(({ art }) => art));
  const [art] = arten;
  return arten.size === 1 && typeof art === 'string' ? art : undefined;
}
