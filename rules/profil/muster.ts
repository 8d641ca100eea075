/**
 * Texts of a page with what differs from case to case left out: "Fall Muster, Max – 123D456789" becomes "…",
 * "Kontakte (3)" becomes "Kontakte …". That is what a profile keeps of them, so that it holds nothing of a
 * case, and fits the next one. It rather leaves out too much: then the place is found by its position.
 */
import {
  HOLE,
  isFormWord,
  isPartOfName,
  isStrange,
  type PersonalWords,
  speaksOfOthers,
} from '../fall/namen/namen.ts';
import { falten, glaetten, woerter } from '../fall/normalisieren.ts';

export const MOST_TEXT = 120;

const DIGIT = /\p{N}/u;
/** Of a Kundennummer, a date, an Aktenzeichen; "§ 16a" and "(12)" have fewer. */
export const NUMBER = /(?:\p{N}[\s./-]?){3,}/u;
const DAYS = /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b\d{1,2}[./]\d{4}\b|\b(?:19|20)\d{2}\b/g;
/** The number of a part of the form: "Kontakt 2", "§ 16a". */
const PART_NUMBER = /^\d{1,2}[a-z]?[.:)]?$/;
/** What people know a field by: "Kz. U27", "V1-Status". */
const CODE = /^\p{L}{1,4}\d{1,2}(?:-\p{L}+)?[.:)]?$/u;

/** A heading, as a profile may keep it; "…" where nothing of it is sure to be the same tomorrow. */
export function stableHeading(text: string, personal: PersonalWords): string {
  return NUMBER.test(text) && !speaksOfOthers(text) ? HOLE : withHoles(text, personal, true);
}

/**
 * The heading of a part of a mask: where nothing but a day and words of forms stand in it, the words stay:
 * "Vereinbarung vom 01.02.2026" is not "Ausweis".
 */
export function stableSection(text: string, personal: PersonalWords): string {
  const isDated = NUMBER.test(text) && !NUMBER.test(text.replace(DAYS, ' '));
  return isDated && !glaetten(text).split(' ').some(isStrange)
    ? withHoles(text, personal, true)
    : stableHeading(text, personal);
}

/** Whether a heading is the form's own: no hole was left where it stood. */
export const isOfForm = (heading: string): boolean =>
  !DIGIT.test(heading) && woerter(heading).length > 0 && woerter(heading).every(isFormWord);

/** A label, as a profile may keep it. People choose it by pointing, so strange words stay. */
export function stableLabel(text: string, personal: PersonalWords): string {
  return withHoles(text, personal, false);
}

function withHoles(text: string, personal: PersonalWords, isHeading: boolean): string {
  const tokens = glaetten(text)
    .slice(0, 400)
    .split(' ')
    .filter((token) => token !== '');
  const lettered = tokens.filter((token) => woerter(token).length > 0);
  const hasNumber = NUMBER.test(text);
  const out: string[] = [];
  tokens.forEach((token, i) => {
    const before = out.at(-1);
    const isPart = !hasNumber && before !== undefined && before !== HOLE && PART_NUMBER.test(token);
    const isCode = !isHeading && CODE.test(token);
    const varies =
      (DIGIT.test(token) && !isPart && !isCode) ||
      token.includes(HOLE) ||
      woerter(token).some((word) => personal.has(word)) ||
      (isHeading && isStrange(token) && lettered.length > 1) ||
      isPartOfName(tokens, i);
    const kept = varies ? HOLE : token;
    if (kept !== HOLE || out.at(-1) !== HOLE) out.push(kept);
  });
  const joined = out.join(' ');
  return joined.length > MOST_TEXT
    ? `${joined.slice(0, MOST_TEXT - 2).replace(/\S*$/, '')}${HOLE}`
    : joined;
}

/** Whether nothing of the text was left. */
export const isOnlyHole = (pattern: string) => woerter(pattern).length === 0;

/** Whether `text` is what `pattern` was made from, or differs from it only at the holes. */
export function fits(pattern: string, text: string): boolean {
  if (!pattern.includes(HOLE)) return falten(pattern) === falten(text);
  const parts = pattern.split(HOLE).map((part) => woerter(part).join(' '));
  const spaced = ` ${woerter(text).join(' ')} `;
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if (part === '') continue;
    const word = ` ${part} `;
    const found = i === parts.length - 1 ? spaced.length - word.length : spaced.indexOf(word, at);
    if (found < at || (i === 0 && found !== 0) || !spaced.startsWith(word, found)) return false;
    // The space between two parts belongs to both.
    at = found + word.length - 1;
  }
  return true;
}
