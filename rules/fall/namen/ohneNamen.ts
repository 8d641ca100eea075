/**
 * Texts of a page without names, addresses, telephone numbers and accounts: that is how they leave the page.
 * What a name is nobody can tell for sure. Left out is what the page itself shows under "Name" or
 * "Anschrift", what stands where names stand ("Muster, Max", behind "Frau"), and in headings of several
 * words what forms are not made of. It rather leaves out too much.
 */

import { fingerprint } from '../../fingerprint.ts';
import { einmal } from '../einmal.ts';
import { falten, glaetten, woerter } from '../normalisieren.ts';
import type { Pair, Table } from '../reading.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { HOLE, isFormWord, isPartOfName, isStrange, type PersonalWords } from './namen.ts';

const EMAIL = /[^\s@„“"<>]+@[^\s@„“"<>]+/g;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){2,7}(?:\s?[\dA-Z]{1,3})?\b/g;
/** Or an account: long numbers that are neither a day nor part of a number with letters. */
const phone = einmal(() => /(?<![\p{L}\p{N}.])(?:\+|\(0|0)\d[\d\s/()-]{4,}\d(?![\p{L}\p{N}])/gu);
const DAY = /^\d{1,2}-\d{1,2}-\d{2,4}$|^\d{1,2}\s?[/-]\s?\d{4}$/;
const MANY_DIGITS = 7;

/** The words that a page shows as somebody's name or address, in its fields and tables. */
export function namesOf(pairs: readonly Pair[], tables: readonly Table[]): PersonalWords {
  const words = new Set<string>();
  for (const pair of pairs) for (const word of namesIn(pair)) words.add(word);
  for (const table of tables) for (const word of namesInTable(table)) words.add(word);
  return words;
}

/** A page is read often, and changes little. */
const remembered = new WeakMap<Pair | Table, readonly string[]>();

function namesIn(pair: Pair): readonly string[] {
  return recall(pair, () => (isNameLabel(pair.label) ? nameWords(pair.value) : []));
}

function namesInTable(table: Table): readonly string[] {
  return recall(table, () =>
    table.columns.flatMap((column, i) =>
      isNameLabel(column) ? table.rows.flatMap((row) => nameWords(row[i] ?? '')) : [],
    ),
  );
}

function recall(of: Pair | Table, find: () => readonly string[]): readonly string[] {
  const known = remembered.get(of);
  if (known !== undefined) return known;
  const found = find();
  remembered.set(of, found);
  return found;
}

const nameWords = (text: string) =>
  woerter(text.slice(0, 400)).filter((word) => word.length > 2 && !isFormWord(word));

/** A text that stands where a value does. */
export const textOhneNamen = (text: string, names: PersonalWords): string =>
  withoutNames(text, names, false);

/** A heading, or the name of a view. */
export const ueberschriftOhneNamen = (text: string, names: PersonalWords): string =>
  withoutNames(text, names, true);

function withoutNames(text: string, names: PersonalWords, isHeading: boolean): string {
  const tokens = withoutNumbers(glaetten(text)).split(' ');
  const isLong = isHeading && tokens.filter((token) => woerter(token).length > 0).length > 1;
  const out: string[] = [];
  tokens.forEach((token, i) => {
    const isName =
      (isLong && isStrange(token)) ||
      isPartOfName(tokens, i) ||
      woerter(token).some((word) => names.has(word));
    const kept = isName ? withHole(token) : token;
    if (kept !== HOLE || out.at(-1) !== HOLE) out.push(kept);
  });
  return out.join(' ');
}

/** A day with more behind it, of which nobody knows what it says: of that, no word that may be a name. */
export function tagOhneNamen(text: string): string {
  const [tag = ''] = /^.*?\d{4}(?!\d)/.exec(text) ?? [];
  if (tag === '') return text;
  return (
    tag +
    text
      .slice(tag.length)
      .split(' ')
      .map((token) => (isStrange(token) ? withHole(token) : token))
      .join(' ')
  );
}

/** What is around the word stays: a sentence keeps its quotation marks. */
const withHole = (token: string) =>
  token.replace(
    /^([„("'‚]*).*?([“)"'‘.,;:!?]*)$/su,
    (_, before: string, after: string) => `${before}${HOLE}${after.replace(/[.,]/g, '')}`,
  );

function withoutNumbers(text: string): string {
  if (!/[@\d]/.test(text)) return text;
  return text
    .replace(EMAIL, HOLE)
    .replace(IBAN, HOLE)
    .replace(phone(), (found) =>
      DAY.test(found) || found.replace(/\D/g, '').length < MANY_DIGITS ? found : HOLE,
    );
}

/**
 * Tells views apart whose names are the same once the names of people are left out; undefined where nothing
 * was. Nothing can be read from it.
 */
export function viewOf(mask: string, shown: string): string | undefined {
  return falten(mask) === falten(shown) ? undefined : fingerprint(mask);
}
