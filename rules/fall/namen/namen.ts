/**
 * Telling names of people from words of forms. What a name is nobody can tell for sure: what forms are not
 * made of may be one.
 */
import { einmal } from '../einmal.ts';
import { glaetten, woerter } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import { formworte } from '../vokabular/formworte.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { istNeutral } from '../vokabular/ueberschriften/neutral.ts';

/** Stands for any words, or none. */
export const HOLE = '…';

const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether its first letter is one; nearly all tokens begin with a letter of ours, which needs no pattern of all letters. */
const isCapital = (token: string): boolean =>
  /^[A-ZÄÖÜ]/.test(token) || (!/^[a-zäöüß]/.test(token) && CAPITAL.test(token));

/** Ends of nouns and adjectives that forms are made of, and names hardly ever. */
const FORM_ENDS =
  /(?:schaft|schaften|heit|keit|tion|tionen|ungen|taet|daten|angaben|bezug|status|verlauf|historie|leistung|leistungen|liste|uebersicht|nummer|bereich)$/;
/** After fewer letters these are ends of names: Fischer, Kaplan, and Karakaplan after more. */
const LATE_ENDS = /^(?:.{4,}(?:liche[rsn]?|ische[rsn]?|(?<!ka)plan)|plan)$/;
const UNG = /.{4,}ung$/;
/** Words that name a person or a case without naming which. */
const PERSON = new Set(
  'fall akte vorgang kunde kundin kunden bewerber bewerberin person'.split(' '),
);
/** What we ourselves call a text that was pasted. */
const OURS = new Set('eingefuegter text'.split(' '));
/** Words of headings that are names as well. */
const NAMES = new Set('muster neu kurz'.split(' '));
/** Names that end as such words do. */
const NAMES_IN_UNG = new Set(
  'hornung hartung harttung hardung amelung adelung gerstung wildung schwung nibelung'.split(' '),
);
/** What follows them is a name. */
const TITLE = new Set('herr herrn frau hr fr dr prof'.split(' '));

/** Words of the vocabulary: nobody's name, as far as a form can tell. */
const knownWords = einmal(() => new Set(formworte().filter((word) => !TITLE.has(word))));

/** Whether what follows a folded word is a name: "Frau", "Dr". */
export const isTitle = (word: string): boolean => TITLE.has(word);

/** Whether a folded word belongs to forms rather than to a case. */
export function isFormWord(word: string): boolean {
  if (NAMES.has(word)) return false;
  return (
    PERSON.has(word) ||
    OURS.has(word) ||
    FORM_ENDS.test(word) ||
    LATE_ENDS.test(word) ||
    (UNG.test(word) && !NAMES_IN_UNG.has(word)) ||
    knownWords().has(word) ||
    istNeutral(word) ||
    speaksOfOthers(word)
  );
}

/** Only digits: alone a year is a heading that says so, in a day it is none. */
const NUMBER = /^\p{N}+$/u;

/** Whether a heading says that what is under it is about somebody or something else than the case. */
export function speaksOfOthers(heading: string): boolean {
  const words = woerter(heading).filter((word) => !NAMES.has(word) && !NUMBER.test(word));
  return erlaubteFelder(words) !== null;
}

/** Words that stand in the page as somebody's name; from `personalWords`. */
export type PersonalWords = ReadonlySet<string>;

/**
 * The words of what a page shows as names and addresses, so that none of them is kept with a label or heading;
 * in `headings` where they stand as names do.
 */
export function personalWords(
  pairs: readonly { readonly label: string; readonly value: string }[],
  headings: Iterable<string> = [],
  tables: readonly Table[] = [],
): PersonalWords {
  const cells = tables.flatMap(({ columns, rows }) =>
    columns.flatMap((column, i) => (isNameLabel(column) ? rows.map((row) => row[i] ?? '') : [])),
  );
  const values = pairs.filter(({ label }) => isNameLabel(label)).map(({ value }) => value);
  const words = [...values, ...cells].flatMap((value) => woerter(value.slice(0, 400)));
  for (const heading of new Set(headings)) {
    const tokens = glaetten(heading.slice(0, 400)).split(' ');
    words.push(
      ...tokens.filter((token, i) => isStrange(token) && isPartOfName(tokens, i)).flatMap(woerter),
    );
  }
  return new Set(words.filter((word) => word.length > 2));
}

/** A noun or a name that forms are not made of. */
export const isStrange = (token: string): boolean =>
  isCapital(token) && !woerter(token).every(isFormWord);

/** "Muster, Max" and what stands behind "Frau", up to the end or a word in small letters. */
export function isPartOfName(tokens: readonly string[], i: number): boolean {
  const token = tokens[i] ?? '';
  const isName = (other: string | undefined) => other !== undefined && isStrange(other);
  if (token.endsWith(',') && isCapital(token) && isName(tokens[i + 1])) return true;
  if (isName(token) && (tokens[i - 1] ?? '').endsWith(',')) return true;
  for (let before = i - 1; before >= 0 && isCapital(token); before--) {
    const words = woerter(tokens[before] ?? '');
    if (words.some(isTitle)) return true;
    if (!isCapital(tokens[before] ?? '')) return false;
  }
  return false;
}
