import type { Work } from '../work.ts';

/** What is to be read closely, besides what the vocabulary knows. */
export interface Lookout {
  /** Whether `text`, or a part of it, may be (the end of) a label or heading that something comes of. */
  speaksOf(text: string): boolean;
  /** Whether it is of consequence that something stands under `heading`, whatever it is. */
  mindsHeading(heading: string): boolean;
  /** Whether all of the page, as it is now, is to be read closely. */
  needsAll(): Work<boolean>;
}
