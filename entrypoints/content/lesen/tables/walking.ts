import type { Box } from '../found/box.ts';
import type { Pace, Work } from '../work.ts';

/** The walk that came to a table, for what is in its cells. */
export interface Walking {
  readonly pace: Pace;
  visit(element: Element): Work<Box | null>;
  /** Hand the answer to `leave`. */
  enter(element: Element): number;
  leave(since: number): void;
}
