/** Where a text that says several things is cut. */
import { sprichtDagegen } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { isCaseNumber } from '../found/meaning.ts';
import { dashed } from './dashed.ts';
import { BORN, beforeDate, dayOfBirth, inlinePair, tellsBirth } from './inlinePair.ts';

/** What `text`, that stands in `parent`, says one after the other: "abgeschlossen am 01.03.2026, gültig bis 31.08.2026" in two. */
export function piecesOf(parent: Element, text: string): readonly string[] {
  const told = withoutBrackets(withoutNextSentence(text));
  const parted = findeKundennummer(text) === null ? told : told.replace(DASHES, ' · ');
  const lines = isPreformatted(parent, text)
    ? parted.split('\n').flatMap((line) => (dashed(line) === null ? line.split(COLUMNS) : line))
    : parted.split(PIECES);
  const pieces = lines.flatMap((piece) =>
    GAP.test(piece) && dashed(piece) === null ? piecesBetweenGaps(piece) : piece,
  );
  const [only, other] = pieces;
  if (only === undefined || other !== undefined) return pieces;
  const listed = only.split(/,\s+/);
  if (isLineOfCase(listed) || isTitleOfCase(parent, listed)) return listed;
  const named = only.split(NEXT_NAMED);
  if (named.length > 1 && !named.some(isAgainst)) return named;
  const parts = only.split(/,\s|\sund\s/);
  return parts.length > 1 && parts.every((part) => istLabel(beforeDate(part)[0])) ? parts : pieces;
}

/** "… gültig bis 14.10.2026. Bitte fortschreiben.": what comes after a day and asks for something is no part of what is said. */
const withoutNextSentence = (text: string): string =>
  text.replace(/(?<=\d{4})\. (?:Bitte|Hinweis|Achtung)(?!\p{L})[^\d:]*$/u, '');

/** "Muster, Ole (Kd.-Nr. 123D456789, geb. 3.7.1990)" as "Muster, Ole · Kd.-Nr. 123D456789 · geb. 3.7.1990". */
const withoutBrackets = (text: string): string =>
  text.includes(')')
    ? text.replace(/ \(([^()]{2,60})\)(?=$| [–·|] )/u, (whole, inside: string) =>
        findeKundennummer(inside) === null && !tellsBirth(inside)
          ? whole
          : ` · ${inside.split(/, (?=\p{L}|\*)/u).join(' · ')}`,
      )
    : text;

/** What parts "Kundenkategorie: B, Alter: 36" or "…; Alter: 36": behind it stands a word with a colon. */
const NEXT_NAMED = /[,;]\s+(?=\p{Lu}[^:;,]{1,60}:\s)/u;

/** "Bisher: A, Kundenkategorie: B": what the word before a colon says may be of all that follows. */
function isAgainst(piece: string): boolean {
  const { label } = inlinePair(piece);
  return OTHER_TIME.test(label) || sprichtDagegen(label);
}

const OTHER_TIME =
  /^(?:bisher|früher|vorher|zuvor|damals|alt|geplant|künftig|soll|ziel|hinweis|achtung)$/i;

/**
 * "Muster, Eva, geb. 3.7.1990, Kd.-Nr. 123D456789, Team 514": a name, the number of the case with its label, and
 * what else is said of whom, each in a few words. A sentence is none.
 */
function isLineOfCase(listed: readonly string[]): boolean {
  const isOfCase = listed.some(tellsBirth);
  const pairs = listed.map((part) => inlinePair(part, isOfCase));
  const first = pairs.findIndex(({ label }) => istLabel(label));
  return (
    first >= 0 &&
    pairs.some(({ label, value }) => isCaseNumber(label, value)) &&
    listed.every((part, i) => istLabel(pairs[i]?.label ?? '') || isFewWords(part))
  );
}

/** "Muster, Eva, geb. 3.7.1990", "Eva Muster, geb. 3.7.1990": in the title of the page it is whom all of it is about. */
const isTitleOfCase = ({ localName }: Element, listed: readonly string[]): boolean =>
  localName === 'h1' &&
  listed.length <= 3 &&
  tellsBirth(listed.at(-1) ?? '') &&
  listed.slice(0, -1).every(isFewWords);

const isFewWords = (text: string): boolean => /^\s*(?:[^\s.:]+\s*){0,3}$/.test(text);

const PIECES = /\s[|·•]\s|\n|\t/;

/** Dashes between what is said of a case, and not between two days. */
const DASHES = /\s[–-]\s(?!\d)/g;

/** Columns of a text that is drawn with its spaces. */
const COLUMNS = /\s[|·•]\s|\n|\t| {3,}(?=\p{L})/u;

/** Spaces that are kept, several in a row. */
const GAP = /\s*\u00a0\s*\u00a0\s*/;

/** A gap stands between two labels, or behind the number of a case; elsewhere it is no more than a blank. */
function piecesBetweenGaps(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(GAP)) {
    const before = pieces.at(-1);
    if (before === undefined || beginsPair(part) || endsWithCaseNumber(before)) pieces.push(part);
    else pieces[pieces.length - 1] = `${before} ${part}`;
  }
  return pieces;
}

const beginsPair = (text: string): boolean =>
  /^[^\d:]{2,60}:/.test(text) || BORN.test(text) || istLabel(text) || istLabel(beforeDate(text)[0]);

function endsWithCaseNumber(text: string): boolean {
  const { label, value } = inlinePair(text);
  return isCaseNumber(label, value);
}

const isPreformatted = (element: Element, text: string) =>
  / {3}/.test(text) && getComputedStyle(element).whiteSpace.startsWith('pre');

/** The day of birth that a line begins with, or names behind a name: "* 17.02.1988 in Kelheim · weiblich"; null for all else. */
export const birthInLine = (line: string): string | null =>
  dayOfBirth(line.split(PIECES)[0] ?? '') ?? NAMED_BORN.exec(line)?.[1] ?? null;

/** "Novak, Petra (*17.02.1988)" */
const NAMED_BORN =
  /^\p{Lu}[\p{L}' -]{1,40}, \p{Lu}[\p{L}' -]{1,40}\([*∗✱✳﹡＊]\s*(\d{1,2}\.\d{1,2}\.\d{4})\)$/u;
