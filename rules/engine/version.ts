/** Which version of a concept holds on a day. */
import type { Concept, ConceptVersion } from '../concept/data.ts';

/** The versions of a concept by their first day; what holds since ever in front. */
export function inOrder({ versions }: Concept): readonly ConceptVersion[] {
  return versions.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

/**
 * The version in force on `stichtag` (`YYYY-MM-DD`); else the one nearest to it, and that it is not
 * in force: the next to come, or the last that was. Throws where a concept has no version at all.
 */
export function pickVersion(
  concept: Concept,
  stichtag: string,
): { readonly version: ConceptVersion; readonly inForce: boolean } {
  const ordered = inOrder(concept);
  // Of two that hold the later one: what it says replaces the earlier.
  const holds = ordered.findLast(
    (version) =>
      (version.validFrom ?? '') <= stichtag && (!version.validTo || stichtag <= version.validTo),
  );
  if (holds) return { version: holds, inForce: true };
  const nearest = ordered.find((version) => (version.validFrom ?? '') > stichtag) ?? ordered.at(-1);
  if (!nearest) throw new Error(`Konzept ${concept.id} hat keine Fassung.`);
  return { version: nearest, inForce: false };
}
