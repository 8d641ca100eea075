import type { Page } from 'puppeteer-core';
import type { Fall, FeldKey } from '../../rules/fall/felder.ts';

/** What a person reads on a page, and what only seems to stand there. */
export interface Expected {
  /** Kit and pattern, for people. */
  readonly about: string;
  /** Frames besides the document itself whose readings count, by their file's name. */
  readonly frames?: readonly string[];
  readonly shows: Fall;
  /** Texts that are in the page and must not be read, each with the reason. */
  readonly traps?: Readonly<Record<string, string>>;
  /** Fields of `shows` that the reader is known to miss, each with the reason. */
  readonly missed?: Partial<Readonly<Record<FeldKey, string>>>;
  /** Fields reported as problems; `?` for a label that fits several. */
  readonly problems?: readonly (FeldKey | '?')[];
  /** What a person does before looking: opens a calendar, turns to a tab. */
  readonly before?: (page: Page) => Promise<void>;
}
