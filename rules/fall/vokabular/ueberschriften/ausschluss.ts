/** How it is said which headings speak against reading what stands beneath them. */
import type { FeldKey } from '../../felder.ts';

/** What several words say together. */
export interface Wendung {
  /** It has one of these words: hardly a heading does, and each pattern takes its time to be made. */
  readonly mit: ReadonlySet<string>;
  /** Asked of the folded words with one space between. */
  readonly muster: RegExp;
}

export interface Ausschluss {
  /** Whole words of a heading, folded. */
  readonly woerter: ReadonlySet<string>;
  /** Ends of words, for compounds such as "Kontakthistorie"; the word itself among them. */
  readonly enden?: readonly string[];
  /** Words that end so and say it nonetheless not. */
  readonly ausser?: ReadonlySet<string>;
  readonly wendungen?: readonly Wendung[];
  /** The fields that are read there nonetheless. */
  readonly erlaubt: ReadonlySet<FeldKey>;
}

/** The words of `text`. */
export const menge = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const felder = (...keys: FeldKey[]): ReadonlySet<FeldKey> => new Set(keys);
