/** The routing rows of one concept in the order in which a caseworker asks for them. */
import type { RoutingResult } from '../../../rules/assessment.ts';

export interface Teams {
  readonly recommended: RoutingResult | undefined;
  /** Rows that go before the recommendation and are still open: they could overturn it. */
  readonly before: readonly RoutingResult[];
  readonly additional: readonly RoutingResult[];
  /** Open rows that overturn nothing, and met ones that come after the recommendation. */
  readonly others: readonly RoutingResult[];
  readonly not: readonly RoutingResult[];
  readonly idle: readonly RoutingResult[];
}

export function teamsOf(routing: readonly RoutingResult[]): Teams {
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
