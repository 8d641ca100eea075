/** The routing rows of one concept in the order in which a caseworker asks for them. */
import type { ConceptView, DeadlineView, RoutingView } from './parts.ts';

export interface Teams {
  readonly recommended: RoutingView | undefined;
  /** Rows that go before the recommendation and are still open: they could overturn it. */
  readonly before: readonly RoutingView[];
  readonly additional: readonly RoutingView[];
  /** Open rows that overturn nothing, and met ones that come after the recommendation. */
  readonly others: readonly RoutingView[];
  readonly not: readonly RoutingView[];
  readonly idle: readonly RoutingView[];
}

/**
 * What the document asks to be done now, but what has been done, and what a deadline that presses asks for
 * already: the recommendation, and what it assigns beside one that it only asks to examine.
 */
export function askedOf({
  routing,
  deadlines,
}: Pick<ConceptView, 'routing' | 'deadlines'>): readonly RoutingView[] {
  const recommended = routing.filter((row) => row.recommended);
  return [...assignedOf(routing), ...recommended].filter(
    (row) => !row.settled && !deadlines.some((deadline) => pressesFor(row, deadline)),
  );
}

/** Where the recommendation is under a reserve, the first row without: that one waits for no examination. */
export function assignedOf(routing: readonly RoutingView[]): readonly RoutingView[] {
  if (!routing.some((row) => row.recommended && row.reserve)) return [];
  const sure = routing.find((row) => row.verdict === 'met' && !row.additional && !row.reserve);
  return sure ? [sure] : [];
}

const pressesFor = (row: RoutingView, { id, state }: DeadlineView): boolean =>
  id === row.deadline && (state === 'overdue' || state === 'dueSoon');

/** What the row says beside its team; undefined where that is the team once more: "Jobteam", "Anlaufstelle (ZAF)". */
export function reasonOf({ team, title }: Pick<RoutingView, 'team' | 'title'>): string | undefined {
  return team.includes(title) ? undefined : title;
}

export function teamsOf(routing: readonly RoutingView[]): Teams {
  const at = routing.findIndex((row) => row.recommended);
  const recommended = routing[at];
  const main = routing.filter((row) => !row.additional);
  const before = (at < 0 ? main : routing.slice(0, at)).filter(
    (row) => row.verdict === 'unknown' && !row.additional,
  );
  const additional = routing.filter((row) => row.additional && row.verdict === 'met');
  const placed = new Set([recommended, ...before, ...additional]);
  const rest = routing.filter((row) => !placed.has(row));
  return {
    recommended,
    before,
    additional,
    others: rest.filter((row) => row.verdict === 'met' || row.verdict === 'unknown'),
    not: rest.filter((row) => row.verdict === 'notMet'),
    idle: rest.filter((row) => row.verdict === 'notApplicable'),
  };
}
