/** What is read of a case, on its way from a page or a text to the Fall. */
import type { FeldKey } from './felder.ts';

/** A label and its value as a person sees them on a page; what a collector of any kind hands over. */
export interface Pair {
  /** Label text as shown, e.g. "Geb.-Datum:". */
  readonly label: string;
  /** Value text as shown: chosen option, typed text, read-only text; "" where the field is empty. */
  readonly value: string;
  /** Headings, legends and tab names the pair stands under, nearest first. */
  readonly headings: readonly string[];
  /** Set for a lone checkbox or switch: its state. `value` is then "ja" or "nein". */
  readonly checked?: boolean;
  /** Said without a label, which was made for it: what a label says elsewhere counts. */
  readonly beilaeufig?: true;
  /** Said in a whole sentence: of what was written down some day nobody knows whether it is so now. */
  readonly imSatz?: true;
}

/** A table with a header row, as a person sees it. Every row is as long as `columns`. */
export interface Table {
  readonly headings: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where rows stand under titles of their own in it: the title of each row, "" for one under none. */
  readonly groups?: readonly string[];
  /** Where the page shows only a part of it: the words that say so, "1–10 von 25". */
  readonly partOf?: string;
}

/** Where a value stood: enough for a caseworker to find it again. */
export interface Place {
  /** Label as shown; for a list the table's heading. */
  readonly label: string;
  /** Nearest heading, where there is one. */
  readonly heading?: string;
  /** The mask: page title or the heading of the whole view. */
  readonly mask: string;
  /** Which page, where it is not the one beside which it is shown: "fachverfahren.example, in einem anderen Tab". */
  readonly seite?: string;
}

/** Where a value came from. `given`: the command line or an example handed it over; `at` in ms. */
export type Origin =
  | { readonly kind: 'given' }
  | { readonly kind: 'entered'; readonly at: number }
  | {
      readonly kind: 'read';
      readonly where: Place;
      readonly shown: string;
      /** A list of which there may be more than was read. */
      readonly partial?: true;
    };

/** One value that a page shows for one field; `value` is in the catalogue's normal form. */
export interface Reading {
  readonly field: FeldKey;
  readonly value: unknown;
  /** The text as shown. */
  readonly shown: string;
  readonly where: Place;
  /** A list of which there is surely or perhaps more than was read: what it lacks may be elsewhere. */
  readonly partial?: true;
}

/** A text that stands where a field is, and that could not be taken as its value. */
export interface ReadingProblem {
  readonly field?: FeldKey;
  /** One German sentence: what could not be read, and that nothing was guessed. */
  readonly text: string;
  readonly shown: string;
  readonly where: Place;
  /** Where the label fits several fields: what the text says as each of them. */
  readonly choices?: readonly Choice[];
}

/** A field that a text may be of, and its value then. */
export interface Choice {
  readonly field: FeldKey;
  readonly value: unknown;
}

/** What one frame of one tab shows at one moment. */
export interface Snapshot {
  /** Kundennummer shown in this frame; null where it shows none. */
  readonly kundennummer: string | null;
  readonly mask: string;
  /** Tells this view from others of that name, where its own name was left out because people are named in it. */
  readonly view?: string;
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
}
