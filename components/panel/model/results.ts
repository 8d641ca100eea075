/** Addresses of results, and walks over the concepts of an assessment. */

import type {
  AssessmentView,
  ConceptView,
  FallView,
} from '../../../entrypoints/background/protocol.ts';
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import { germanDate } from './dates.ts';

export interface Concept {
  readonly id: string;
  readonly result: ConceptView;
}

export interface Addressed {
  readonly id: string;
  readonly item?: number;
  readonly field?: FeldKey;
}

export function conceptsOf(assessment: AssessmentView): readonly Concept[] {
  return Object.entries(assessment.concepts).map(([id, result]) => ({ id, result }));
}

/** `conceptId/ruleId`, as the hooks in the DOM have it. */
export function ruleOf(concept: Pick<Concept, 'id'>, result: Addressed): string {
  return `${concept.id}/${result.id}`;
}

/** Unique among all results, also where a rule runs once per Maßnahme or warns of several fields. */
export function keyOf(concept: Pick<Concept, 'id'>, result: Addressed): string {
  return [ruleOf(concept, result), result.item, result.field]
    .filter((part) => part !== undefined)
    .join('/');
}

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
