import { istSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { ohneRolle } from '../../../../rules/fall/vokabular/ueberschriften/rolle.ts';
import {
  nenntAnderenFall,
  nenntAndereRolle,
  sprichtDagegen,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { feldVon, istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { sagtNurPlan } from '../../../../rules/fall/werte/saetze.ts';
import { type Box, MAX_LABEL } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isCaseNumber, readWith } from '../found/meaning.ts';
import { dashed, leadsOn } from './dashed.ts';
import { readsAsSentence } from './headingOver.ts';
import { statement } from './statement.ts';

/**
 * "Kundennummer: 123D456789 | Geb.-Datum: 3.7.1990" in one text; what stands right behind it in its line may take back
 * the last of that.
 */
export function readInline(
  gathering: Gathering,
  parent: Element,
  item: Box | undefined,
  behind?: Box,
): boolean {
  const text = inlineText(item);
  if (text === '') return false;
  let any = false;
  const start = gathering.mark;
  const pieces = piecesOf(parent, text);
  let about = someoneElse(pieces);
  const pairs = pairsIn(pieces, text);
  // "gesetzliche Vertreterin: Muster, Eva (geb. 3.7.1990)"; behind a bar, or with a number, it is the customer's day.
  const tellsOfOne =
    BORN_IN_BRACKETS.test(text) && findeKundennummer(text) === null && pieces.some(tellsBirth);
  const taken = behind === undefined ? '' : takenBackBy(behind);
  for (const { label, value: said, hasColon, isBare } of pairs) {
    const isLast = label === pairs.at(-1)?.label;
    const value = isLast && said !== '' && taken !== '' ? `${said} ${taken}` : said;
    // Under a heading a word before a day is a label, too.
    const isDated =
      hasColon && label.length > 2 && (GANZER_TAG.test(value) || NONE_YET.test(value));
    if (hasColon && (nenntAnderenFall(label) || (tellsOfOne && nenntAndereRolle(label))))
      about ??= label;
    const isColumn = hasColon && istSpaltenwort(label);
    if (value === '' || !(istLabel(label) || isDated || isColumn) || isAdvice(label, value))
      continue;
    if (!hasColon && !/\d\.|\d{5}/.test(value) && leadsOn(parent)) continue;
    gathering.found(label, value, parent, [], isBare ? { beilaeufig: true } : {});
    any = true;
  }
  // "Partner: Muster, Ole · geb. 4.4.1990"
  if (about !== undefined) gathering.underSince(about, start);
  return any;
}

const BORN_IN_BRACKETS = /\([^()]*\d{4}\)/;

/** "EGV gültig bis: 31.12.2026 [Entwurf]": words right behind a text that take it back, "" for all else. */
const takenBackBy = ({ inline, controls, hasPairs, text }: Box): string =>
  inline &&
  controls.length === 0 &&
  !hasPairs &&
  text.length <= MAX_LABEL &&
  kannZuruecknehmen(text)
    ? text
    : '';

/** "Abgeschlossen: noch keiner" */
const NONE_YET = /^(?:noch|bisher) (?:keine?[rs]?|nicht)$/i;

/** "Ausbildungsuchend seit: erst ab Beginn des Beratungsjahres eintragen.": a sentence that is no value. */
const isAdvice = (label: string, value: string): boolean =>
  readsAsSentence(value) && readWith(label, value)?.read.art === 'problem';

export const holdsInline = (item: Box): boolean =>
  pairsOf(item.element, inlineText(item)).some(
    ({ label, value }) => value !== '' && istLabel(label),
  );

const pairsOf = (parent: Element, text: string): readonly InlinePair[] =>
  pairsIn(piecesOf(parent, text), text);

/** The text of `item`, where there may be pairs in it: most texts have neither a colon nor a date. */
function inlineText(item: Box | undefined): string {
  const part = item?.mark === 'text' ? item.parts?.[0] : undefined;
  const text = part?.kind === 'text' ? part.text.replaceAll('：', ':') : '';
  return /:|\d\.|\d\/\/\d|\d[A-Z]\d|\dBG\d|\s[–—=-]\s|\.{4}|\S {3,}\S|\u00a0\s*\u00a0/.test(text)
    ? text
    : '';
}

interface InlinePair {
  readonly label: string;
  readonly value: string;
  readonly hasColon: boolean;
  /** Its label was made for it. */
  readonly isBare?: true;
}

function pairsIn(pieces: readonly string[], text: string): readonly InlinePair[] {
  const isOfCase = findeKundennummer(text) !== null && pieces.some(tellsBirth);
  return pieces
    .map((piece) => inlinePair(piece, isOfCase))
    .filter(({ label }) => label !== '' && label.length <= MAX_LABEL);
}

/** "Partnerin Muster, Eva | geb. 4.4.1990": whom the rest of a line is about, where that is not the customer. */
function someoneElse(pieces: readonly string[]): string | undefined {
  const first = pieces.findIndex((piece) => inlinePair(piece).label !== '');
  const name = glaetten(pieces.slice(0, Math.max(0, first)).join(', '));
  return name !== '' && nenntAnderenFall(ohneRolle(name)) ? name : undefined;
}

const tellsBirth = (piece: string): boolean => {
  const { label, value } = inlinePair(piece);
  return dayOfBirth(piece) !== null || (value !== '' && feldVon(label) === 'geburtsdatum');
};

/** `isOfCase`: the number of a case stands in the same line, and a day of birth. */
function inlinePair(piece: string, isOfCase = false): InlinePair {
  const colon = piece.indexOf(':');
  const born = colon < 0 && isOfCase ? dayOfBirth(piece) : null;
  if (born !== null) return { label: BIRTH, value: born, hasColon: false };
  const number = isOfCase ? numberOfCase(piece) : null;
  if (number !== null) return { label: NUMBER, value: number, hasColon: false, isBare: true };
  if (colon < 0) {
    const [label, value] = statement(piece) ?? dashed(piece) ?? beforeDate(piece);
    return { label, value, hasColon: false };
  }
  const label = glaetten(piece.slice(0, colon)).replace(/[\s.]+$/, '');
  const value = glaetten(piece.slice(colon + 1));
  // "Kundenkategorie: , Bemerkung: B"
  return { label, value: /^[,;]/.test(value) ? '' : value, hasColon: colon > 0 };
}

const NUMBER = 'Kundennummer';

/** "Nr. 123D456789", "Kd.: 123D456789", "123D456789": in a line that tells a day of birth as well, no other number looks so. */
const numberOfCase = (piece: string): string | null =>
  /^\s*\(?(?:(?:Kd\.?-?)?Nr\.?:?\s|Kd\.?:?\s|Kund(?:e|in):?\s)?\s*(\d{3}[A-Z]\d{6})\)?\s*$/.exec(
    piece,
  )?.[1] ?? null;

/** What an asterisk before a day says. */
export const BIRTH = 'geb. *';

const BORN =
  /^\s*[*∗✱✳﹡＊]\s*(\d{1,2}\.\d{1,2}\.\d{4})(?:\s+in\s+(?!\p{L}*(?:[Kk]raft|[Aa]rbeit|ung)(?!\p{L}))\p{Lu}[\p{L} ./()-]{1,40})?\s*$/u;

/** The day in "*27.02.1974", "* 17.02.1988 in Kelheim"; null for all else. */
const dayOfBirth = (text: string): string | null => BORN.exec(text)?.[1] ?? null;

/** The same of a line that may go on behind a dot or bar: "* 17.02.1988 in Kelheim · weiblich". */
export const birthInLine = (line: string): string | null =>
  dayOfBirth(line.split(PIECES)[0] ?? '') ?? NAMED_BORN.exec(line)?.[1] ?? null;

/** "Novak, Petra (*17.02.1988)" */
const NAMED_BORN =
  /^\p{Lu}[\p{L}' -]{1,40}, \p{Lu}[\p{L}' -]{1,40}\([*∗✱✳﹡＊]\s*(\d{1,2}\.\d{1,2}\.\d{4})\)$/u;

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

/** "abgeschlossen am 01.03.2026, gültig bis 31.08.2026": each a label and a day. */
function piecesOf(parent: Element, text: string): readonly string[] {
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

/** "geb. 3.7.1990 in Kelheim, weiblich", "geb. 3.7.1990 (36)": what says more of whom, and nothing of the day. */
function bornWithMore(text: string): RegExpExecArray | null {
  const found =
    /^\s*([^\d,:]{4,30}?)\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?:\s+in\s+\p{Lu}[\p{L} ./-]{1,40})?(?:\s*\(\d{1,3}(?: J\.| Jahre)?\))?(?:,\s*(?:weiblich|männlich|divers|ledig|verheiratet|geschieden|verwitwet|deutsch)){0,3}\s*$/u.exec(
      text,
    );
  return found !== null && feldVon(found[1] ?? '') === 'geburtsdatum' ? found : null;
}

/** "geb. 3.7.1990", "BG 12304//0004711": before a date or number of a case the colon is often left out. */
function beforeDate(text: string): readonly [label: string, date: string] {
  const found =
    /^\s*(\D{3,60}?)\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})\s*(?:durch\s[^\d:]{2,60})?\.?\s*$/.exec(
      text,
    ) ??
    bornWithMore(text) ??
    /^\s*(\D{2,60}?)\s+(\d{3}[A-Z]\d{6}|\d{4,6}(?:\/\/|BG)\d{5,9})\s*$/.exec(text);
  const label = glaetten(found?.[1] ?? '');
  return sagtNurPlan(label) || label.endsWith(' war') ? ['', ''] : [label, found?.[2] ?? ''];
}
