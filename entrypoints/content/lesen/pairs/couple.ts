import type { Box } from '../found/box.ts';

/** A label with what stands beside or under it. */
export interface Couple {
  readonly item: Box;
  readonly label: string;
  readonly values: readonly Box[];
  /** What the label goes on with: "seit" with "Kundenkategorie". */
  readonly of?: string;
}
