/** What results are called in the panel: where they stand, their titles, and the Maßnahme that they are about. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { FELDER } from '../../../rules/fall/felder.ts';
import { type Addressed, keyOf, ruleOf } from '../../../rules/weighing/address.ts';
import { type Concept, conceptsOf } from '../../../rules/weighing/concepts.ts';
import type { AssessmentView } from '../../../rules/weighing/parts.ts';
import { germanDate } from './dates.ts';

/** The element id under which a result is found in the panel. */
export function anchorOf(concept: Pick<Concept, 'id'>, result: Addressed): string {
  return `ergebnis/${keyOf(concept, result)}`;
}

/** Titles of all results by `conceptId/ruleId` and by the bare rule id. */
export function titlesOf(assessment: AssessmentView): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const concept of conceptsOf(assessment)) {
    const { eligibility, routing, deadlines, notes } = concept.result;
    for (const result of [...eligibility, ...routing, ...deadlines, ...notes]) {
      titles.set(ruleOf(concept, result), result.title);
      if (!titles.has(result.id)) titles.set(result.id, result.title);
    }
  }
  return titles;
}

/** Where no line of its own names the Maßnahme: "Kontakt vor Maßnahmeende, FbW (§ 81 SGB III), bis 31.01.2027". */
export function titleWithMassnahme(
  fall: FallView,
  { title, item }: { readonly title: string; readonly item?: number },
): string {
  const massnahme = massnahmeLabel(fall, item);
  return massnahme === undefined ? title : `${title}, ${massnahme}`;
}

/** Names the Maßnahme that a result is about: "FbW (§ 81 SGB III), bis 31.01.2027". */
export function massnahmeLabel(fall: FallView, item: number | undefined): string | undefined {
  if (item === undefined) return undefined;
  const value = fall.felder.find((each) => each.field === 'massnahmen')?.value;
  const entry: unknown = Array.isArray(value) ? value[item] : undefined;
  if (typeof entry !== 'object' || entry === null) return `Maßnahme ${item + 1}`;
  const arten: Readonly<Record<string, string>> = FELDER.massnahmen.columns.art.values;
  const art = 'art' in entry && typeof entry.art === 'string' ? entry.art : undefined;
  const ende = 'ende' in entry && typeof entry.ende === 'string' ? entry.ende : undefined;
  const name = art === undefined ? `Maßnahme ${item + 1}` : (arten[art] ?? art);
  return ende === undefined ? name : `${name}, bis ${germanDate(ende)}`;
}
