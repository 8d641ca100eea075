/** Labels and their values in one running text. */
import { istSpaltenwort } from '../../../../rules/fall/listen/beschriftet.ts';
import { erwaehnt, mitFremderNummer } from '../../../../rules/fall/namen/erwaehnt.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { ohneRolle } from '../../../../rules/fall/vokabular/ueberschriften/rolle.ts';
import {
  nenntAnderenFall,
  nenntAndereRolle,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { type Box, MAX_LABEL } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isCaseNumber, readWith } from '../found/meaning.ts';
import { headingFrom } from '../headings/lineOver.ts';
import { beforeIn } from './before.ts';
import { leadsElsewhere } from './dashed.ts';
import { readsAsSentence } from './headingOver.ts';
import { type InlinePair, inlinePair, tellsBirth } from './inlinePair.ts';
import { headsOtherBlock, isLineTitle, LineBlocks } from './lineBlocks.ts';
import { piecesOf } from './pieces.ts';

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
  const blocks = new LineBlocks(gathering);
  // It says whose it is by more than a name.
  const isOfOne =
    pieces.some(tellsBirth) || pairs.some(({ label, value }) => isCaseNumber(label, value));
  const isKept = () => getComputedStyle(parent).whiteSpace.startsWith('pre');
  for (const { label, value: said, hasColon, isBare, title } of pairs) {
    blocks.begin(title);
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
    if (!hasColon && !/\d\.|\d{5}/.test(value) && leadsElsewhere(parent)) continue;
    const mark = gathering.mark;
    gathering.found(label, value, parent, [], isBare ? { beilaeufig: true } : {});
    const over = isOfOne
      ? null
      : (headingFrom(beforeIn(text, label, isKept)) ??
        erwaehnt(`${label}: ${value}`) ??
        (isKept() ? null : mitFremderNummer(text)));
    if (over !== null) gathering.underSince(over, mark);
    any = true;
  }
  blocks.end();
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

/** A pair, and the line right before it that is none. */
interface TitledPair extends InlinePair {
  readonly title: string;
}

const pairsOf = (parent: Element, text: string): readonly TitledPair[] =>
  pairsIn(piecesOf(parent, text), text);

/** The text of `item`, where there may be pairs in it: most texts have neither a colon nor a date. */
function inlineText(item: Box | undefined): string {
  const part = item?.mark === 'text' ? item.parts?.[0] : undefined;
  const text = part?.kind === 'text' ? part.text.replaceAll('：', ':') : '';
  return /:|\d\.|\d\/\/\d|\d[A-Z]\d|\dBG\d|\s[–—=-]\s|\.{4}|\S {3,}\S|\u00a0\s*\u00a0/.test(text)
    ? text
    : '';
}

function pairsIn(pieces: readonly string[], text: string): readonly TitledPair[] {
  const isOfCase = findeKundennummer(text) !== null && pieces.some(tellsBirth);
  let title = '';
  return pieces.flatMap((piece): readonly TitledPair[] => {
    const pair = inlinePair(piece, isOfCase);
    if (pair.label === '' || pair.label.length > MAX_LABEL) {
      if (isLineTitle(piece)) title = piece;
      return [];
    }
    const under = title;
    title = '';
    return [{ ...pair, title: under }];
  });
}

/** "Partnerin Muster, Eva | geb. 4.4.1990": whom the rest of a line is about, where that is not the customer. */
function someoneElse(pieces: readonly string[]): string | undefined {
  const first = pieces.findIndex((piece) => inlinePair(piece).label !== '');
  const before = pieces.slice(0, Math.max(0, first));
  // What a line says ends with the next one of its kind.
  if (before.some(headsOtherBlock)) return undefined;
  const name = glaetten(before.join(', '));
  return name !== '' && nenntAnderenFall(ohneRolle(name)) ? name : undefined;
}
