/**
 * What an office teaches the reader about one Fachverfahren: a site profile. Data that JSON can hold, made
 * by pointing at values in the page. It holds labels and headings, never anything of a case.
 * Kept free of any schema library: the content script carries these types into every page.
 */
import type { FeldKey } from '../fall/felder.ts';

/** How the value is shown: in a control, as a box that is ticked, or as text. */
export type SpotKind = 'field' | 'check' | 'text';

/** Characters of a file of profiles or settings, before it is even taken apart. */
export const LONGEST_FILE = 2_000_000;

/** Of a place; those farther off are left out. */
export const MOST_HEADINGS = 12;

/**
 * A place in a mask, described as a person would: by its label, the headings it stands under, and the
 * which of several that look alike it is. Texts are as shown, without numbers of three digits or more; "…" stands for words
 * that differ from case to case.
 */
export interface Anchor {
  /** Label or column header; "" for a value without one. */
  readonly label: string;
  /** Nearest first. */
  readonly headings: readonly string[];
  /** So many of the last headings stood over all of the mask, as its title does or a notice of the day; absent: none. */
  readonly over?: number;
  /** Name of the mask; absent: any. */
  readonly mask?: string;
  readonly kind: SpotKind;
  /** In a table: the first cell of its row. */
  readonly row?: string;
  /** For a value without a label: the label or heading before it. */
  readonly after?: string;
  /** Counted from 1 among `of` places that are alike; another number of them is another page. */
  readonly position: number;
  readonly of: number;
}

/** The text at `anchor` is the value of `field`, whatever its label says. */
export interface Mapping {
  readonly field: FeldKey;
  readonly anchor: Anchor;
}

export interface Address {
  /** "https://fachverfahren.example" */
  readonly origin: string;
  /** Beginning of the path, "/" and more; absent: all of the origin. */
  readonly path?: string;
}

/** A name for the mask that has this heading or this beginning of its path. */
export interface MaskName {
  readonly name: string;
  readonly heading?: string;
  readonly path?: string;
}

/** What the content script gets to know of a profile. */
export interface Lessons {
  readonly addresses: readonly Address[];
  readonly mappings: readonly Mapping[];
  /** Places that are not read. */
  readonly exclusions: readonly Anchor[];
  /** Where the Kundennummer stands, perhaps among other words. */
  readonly caseKey?: Anchor;
  readonly masks: readonly MaskName[];
}

export interface SiteProfile extends Lessons {
  readonly name: string;
  readonly active: boolean;
}
