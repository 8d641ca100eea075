import { tagefeld } from '../../../../rules/fall/listen/tagefeld.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import {
  kannZuruecknehmen,
  nenntRuecknahme,
  nenntStand,
} from '../../../../rules/fall/werte/beiworte.ts';
import { parseDatum } from '../../../../rules/fall/werte/datumtext.ts';
import type { Gathering } from '../found/gathering.ts';
import { isWordOf, meaningWith } from '../found/meaning.ts';
import { shownText } from '../found/parts.ts';
import { headingOver } from '../headings/lineOver.ts';
import { isAction } from '../pairs/boxes.ts';
import { pairColumns } from '../pairs/columns.ts';
import { isDay } from '../pairs/day.ts';
import { pairDescribed } from '../pairs/described.ts';
import { isRole } from '../pairs/others.ts';
import { pairWithBox } from '../pairs/pairWithBox.ts';
import { restrict } from '../pairs/remark.ts';
import { signedFor } from '../pairs/signed.ts';
import { type Cell, hasControl, hasFound, isEmpty, type Row, textOf } from './cell.ts';
import { isLabelCell } from './labelCell.ts';

/** One label in a row of its own over one value in the next. */
export function readStacked(gathering: Gathering, row: Row, next: Row | undefined): boolean {
  const [label, other] = row.cells;
  const [value, second] = next?.cells ?? [];
  if (label === undefined || other !== undefined || value === undefined || second !== undefined) {
    return false;
  }
  if (!isLabelCell(label) || isLabelCell(value)) return false;
  pairWithBox(gathering, textOf(label), value.box, value.box.parts);
  return true;
}

/** Of no column it is known that labels stand in it. */
export const NO_COLUMNS: ReadonlySet<number> = new Set();

/** The columns in which labels stand, where rows are "label value label value …": one that nobody knows is one, too. */
export function labelColumns(rows: readonly Row[]): ReadonlySet<number> {
  const lines = rows.filter(({ cells }) => cells.length > 1);
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  if (width < 4 || width % 2 !== 0) return NO_COLUMNS;
  // A value may reach over labels and values to come; a row that ends so ends where all do.
  const isSo = lines.every(
    ({ cells }) =>
      widthOf(cells) === width &&
      cells.every((cell, i) => cell.span === 1 || columnOf(cells, i) % 2 === 1),
  );
  const labelled = lines.flatMap(({ cells }) =>
    cells.flatMap((cell, i) => (isLabelCell(cell) ? [columnOf(cells, i)] : [])),
  );
  if (!isSo || labelled.some((column) => column % 2 !== 0)) return NO_COLUMNS;
  const columns = new Set(labelled);
  // A day, or a number, is what somebody entered.
  const isEntered = lines.some(({ cells }) =>
    cells.some(
      (cell, i) =>
        columns.has(columnOf(cells, i)) && !isEmpty(cell) && !/\p{L}/u.test(textOf(cell)),
    ),
  );
  if (isEntered) return NO_COLUMNS;
  for (let column = 2; column < width; column += 2)
    if (!columns.has(column) && holdsUnknownLabels(lines, column)) columns.add(column);
  return columns;
}

/**
 * Whether in each row words stand at `column` that are no value of the label before them, nor say anything of it: behind
 * a value that at least one row has there.
 */
function holdsUnknownLabels(rows: readonly Row[], column: number): boolean {
  const before = rows.flatMap(({ cells }) => {
    const at = cells.findIndex((_, i) => columnOf(cells, i) === column);
    const [label, value, words, next] = cells.slice(at - 2, at + 2);
    return at < 2 || !label || !value || !words ? [] : [{ label, value, words, next }];
  });
  return (
    before.length === rows.length &&
    before.every(
      ({ label, value, words, next }) =>
        isWords(words) &&
        (isBetweenFields(value, next) ? /^[^\d:]+:?$/u : /^\p{Lu}[^\d:]*:?$/u).test(
          textOf(words),
        ) &&
        !kannZuruecknehmen(textOf(words)) &&
        meaningWith(textOf(label), textOf(words)) === null,
    ) &&
    before.some(
      ({ label, value, next }) =>
        isBetweenFields(value, next) || meaningWith(textOf(label), textOf(value)) !== null,
    )
  );
}

/** "[B] | zuletzt überprüft | [28.10.2026]": what stands behind one field and before another is the label of that. */
const isBetweenFields = (value: Cell, next: Cell | undefined): boolean =>
  [value, next].every(
    (cell) => cell?.box.controls.length === 1 && cell.box.controls[0]?.kind === 'field',
  );

/**
 * A box to tick with words of its own, that names another field or says nothing against what stands before it:
 * "[12.11.2026] [x] Einladung versandt".
 */
function isFieldOfItsOwn({ box }: Cell, value: Cell): boolean {
  const [control, another] = box.controls;
  if (control?.kind !== 'check' || another !== undefined) return false;
  // Two boxes may be two answers to one question.
  if (value.box.controls.some(({ kind }) => kind === 'check')) return false;
  const words = control.label === '' ? box.text : control.label;
  if (istLabel(words)) return !nenntStand(words);
  return words !== '' && !kannZuruecknehmen(words) && !nenntRuecknahme(words);
}

/**
 * "ESB am | [12.05.2026] | [x] | Einladung zur ESB gefolgt | Belehrung am | …": a box without words at `i`, behind the
 * value at `value`, is that of the label behind it, where that has no other value. Returns whether it was read so.
 */
function readTickBefore(gathering: Gathering, { cells }: Row, i: number, value: number): boolean {
  const [box, label, after] = cells.slice(i, i + 3);
  const first = cells[value];
  if (i <= value || box === undefined || label === undefined || first === undefined) return false;
  const [control, another] = box.box.controls;
  if (control?.kind !== 'check' || another !== undefined || control.label !== '') return false;
  if (textOf(box) !== '' || isEmpty(first) || !isLabelCell(label)) return false;
  if (after !== undefined && !isEmpty(after) && !isLabelCell(after)) return false;
  const { checked, element } = control;
  gathering.found(textOf(label), checked ? 'ja' : 'nein', element, [control], { checked });
  return true;
}

/** "2026-11-12" */
const WHOLE_DAY = 10;

/** "erfolglose Anrufe | 12.11.2026 | 13.11.2026": the days of one field, a cell for each. */
function readDays(gathering: Gathering, label: string, cells: readonly Cell[]): void {
  const [first] = cells;
  const days = cells.map(({ box }) => shownText(box.parts));
  if (first === undefined || !days.every((day) => parseDatum(day)?.length === WHOLE_DAY)) return;
  const controls = cells.flatMap(({ box }) => box.controls);
  for (const { box } of cells) gathering.drop(box);
  gathering.found(label, days.join(', '), first.element, controls);
}

/** Whether it is no more than words, as a label is that nobody knows. */
const isWords = (cell: Cell): boolean =>
  !hasControl(cell) && !hasFound(cell) && cell.box.parts !== null && !isEmpty(cell);

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { span }) => sum + span, 0);

/** In which column the cell at `i` begins. */
const columnOf = (cells: readonly Cell[], i: number): number => widthOf(cells.slice(0, i));

/** "Berufsabschluss: | abgeschlossene Berufsausbildung": what looks like a label is a word of the field before it. */
function isWordBeside({ cells }: Row, i: number): boolean {
  const [label, word, after] = cells.slice(i, i + 3);
  if (label === undefined || word === undefined || hasControl(word)) return false;
  const isLast = after === undefined || isEmpty(after) || isLabelCell(after);
  return isLast && isLabelCell(label) && isWordOf(textOf(label), textOf(word));
}

/** "label value label value …"; a label followed by several values belongs to none of them. */
export function readLabelRow(gathering: Gathering, row: Row, labels: ReadonlySet<number>): void {
  const start = gathering.mark;
  readCells(gathering, row, labels);
  const [first, second] = row.cells;
  // "08:00 | Hr. Ilić | Kundenstatus: | arbeitslos"
  const named = first !== undefined && second !== undefined && isHour(first) ? second : first;
  if (named === undefined || !isWords(named) || isLabelCell(named)) return;
  const over = headingOver(textOf(named));
  if (over === null) return;
  for (const { box } of row.cells) gathering.under(over, box);
  gathering.underSince(over, start);
}

const isHour = (cell: Cell): boolean => /^\d{1,2}[:.]\d{2}(?: Uhr)?$/.test(textOf(cell));

const ANSWER = /^(?:ja|nein|[✓✔✅☑]\uFE0F?)$/iu;

/**
 * "✓ | Alleinerziehend | nein | Reha/SB": each answer is of the words behind it, as the row ends with words. Where none
 * comes first, whose they are is not known. Returns whether the row is of that kind.
 */
function readAnswersBefore(gathering: Gathering, cells: readonly Cell[]): boolean {
  const answers = cells.filter((_, i) => i % 2 === 0);
  const words = cells.filter((_, i) => i % 2 === 1);
  if (words.length < 2 || words.length !== answers.length) return false;
  const isAnswer = (cell: Cell) => !hasControl(cell) && ANSWER.test(textOf(cell));
  if (!answers.some(isAnswer) || !answers.every((cell) => isAnswer(cell) || isEmpty(cell)))
    return false;
  if (!words.every((cell) => isWords(cell) && signedFor(textOf(cell)))) return false;
  const [first] = answers;
  if (first === undefined || !isAnswer(first)) return true;
  for (const [i, answer] of answers.entries()) {
    const label = words[i];
    if (label === undefined || !isAnswer(answer)) continue;
    gathering.found(textOf(label), textOf(answer), answer.element, []);
  }
  return true;
}

function readCells(gathering: Gathering, row: Row, labels: ReadonlySet<number>): void {
  if (readAnswersBefore(gathering, row.cells)) return;
  const [what, day, more] = row.cells;
  if (what !== undefined && day !== undefined && more === undefined && !isLabelCell(what)) {
    if (pairDescribed(gathering, what.box, day.box)) return;
    if (pairColumns(gathering, what.box, day.box)) return;
    if (isDay(day.box, what.box)) gathering.found(textOf(what), textOf(day), day.element, []);
  }
  // "Wohnort | Mainz": what is not known there, the next row does not go on with.
  if (what && day && isWords(what) && !isEmpty(day) && !row.cells.some(isLabelCell))
    gathering.interrupt();
  for (let i = 0; i < row.cells.length; ) {
    const label = row.cells[i];
    if (label === undefined) return;
    const beside = row.cells[i + 1];
    if (beside?.box.hasPairs) {
      restrict(gathering, label.box, beside.box);
      // "gesetzliche Vertreterin | Muster, Eva (geb. 3.7.1990)"
      if (isWords(label) && isRole(textOf(label))) gathering.under(textOf(label), beside.box);
    }
    let end = i + 1;
    if (beside !== undefined && isWordBeside(row, i)) end++;
    for (
      let cell = row.cells[end];
      cell !== undefined && !isLabelCell(cell) && !labels.has(columnOf(row.cells, end));
      cell = row.cells[end]
    )
      end++;
    if (isLabelCell(label) || (labels.has(columnOf(row.cells, i)) && isWords(label))) {
      const ticked = readTickBefore(gathering, row, end - 1, i + 1);
      const values = row.cells.slice(i + 1, ticked ? end - 1 : end);
      const [next] = values;
      const isOther = (cell: Cell) =>
        next !== undefined && cell !== next && isFieldOfItsOwn(cell, next);
      // A value may be a link, too, and leads somewhere as "Ändern" does.
      const leadsAway = (cell: Cell) =>
        isAction(cell.box) && meaningWith(textOf(label), textOf(cell)) === null;
      const filled = values.filter((cell) => !isEmpty(cell) && !leadsAway(cell) && !isOther(cell));
      const value = filled[0] ?? next;
      const [, second] = filled;
      // Behind a control there may be a remark; behind a text there is another value.
      const isSole =
        second === undefined || (value !== undefined && hasControl(value) && !hasControl(second));
      if (value !== undefined && filled.length > 1 && tagefeld(textOf(label)) !== null) {
        readDays(gathering, textOf(label), filled);
      } else if (value !== undefined && isSole) {
        pairWithBox(gathering, textOf(label), value.box, value.box.parts);
      }
    }
    i = end;
  }
}
