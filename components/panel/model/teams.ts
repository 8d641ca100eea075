/** The routing rows of one concept in the order in which a caseworker asks for them. */
import type { RoutingView } from '../../../entrypoints/background/protocol.ts';

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
