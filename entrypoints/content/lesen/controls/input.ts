import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Control } from '../found/control.ts';
import { attr, hasAttr, parentOf, queryAll, rectOf } from '../page/dom.ts';
import { isHint } from '../page/hint.ts';
import { isPaler } from '../page/strength.ts';
import { chipsIn, drawnText, looksLikeDay } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';
import { chipsBefore, chipsInSlot, slottedBefore } from './chips.ts';
import { opensSelect } from './drawnSelect.ts';
import { isTicked } from './drawnTick.ts';
import type { Labels } from './labels.ts';
import { named } from './named.ts';
import { nameDrawnFor } from './ownName.ts';
import { FIELD_TYPES } from './state.ts';

/** Reads an `<input>`; null for one that says nothing about the case, or nothing for sure. */
export function readInput(input: HTMLInputElement, role: string, labels: Labels): Control | null {
  if (input.type === 'checkbox') {
    if (input.indeterminate || opensSelect(input)) return null;
    const isChosen = isTicked(input, labels);
    return isChosen === null ? null : named(labels, input, 'check', '', isChosen);
  }
  if (input.type === 'radio')
    return named(labels, input, 'radio', '', input.checked, nameDrawnFor(input));
  if (!FIELD_TYPES.has(input.type) || role === 'searchbox') return null;
  if (isTimeOfDay(input, labels)) return null;
  const isCombobox =
    role === 'combobox' ||
    attr(input, 'aria-haspopup') === 'listbox' ||
    hasAttr(input, 'aria-autocomplete');
  // What is entered in a transparent one is not what is seen.
  const isDark = isCombobox && getComputedStyle(input).opacity === '0';
  const slotted = input.value === '' ? slottedBefore(input, labels).filter(showsWords) : [];
  if (slotted.length > 0) {
    const chips = chipsInSlot(slotted);
    return chips === null && isCombobox ? null : named(labels, input, 'field', chips ?? '');
  }
  const value =
    isDark || (input.value === '' && isCombobox)
      ? chosenBeside(input, labels)
      : input.value || chipsBefore(input, labels);
  if (value === '' && hasTextOver(input, labels)) return null;
  if (!isCombobox || value !== '') return named(labels, input, 'field', value);
  const chosen = input.value === '' ? chosenBefore(input, labels) : null;
  // null: something is chosen, but it can't be told what.
  return chosen === null ? null : named(labels, input, 'field', chosen);
}

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?: Uhr)?$/i;

/** Whether it is the time beside the input of a day that is named by the same: "[16.12.2026] [11:30]". */
function isTimeOfDay(input: HTMLInputElement, labels: Labels): boolean {
  if (!TIME.test(input.value)) return false;
  const namers = labels.namersOf(input);
  const around = parentOf(input);
  if (namers.length === 0 || around === null) return false;
  labels.lean(around, input);
  return queryAll(around, ':scope > input').some(
    (other) =>
      other instanceof HTMLInputElement &&
      looksLikeDay(other.value) &&
      attr(other, 'aria-labelledby') === attr(input, 'aria-labelledby'),
  );
}

/** Many kits leave a combobox's input empty and draw the choice beside it. */
function chosenBeside(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null || seenLabels(parent).length > 0) break;
    labels.lean(parent, input);
    const others = [
      ...parent.querySelectorAll('input:not([type=hidden]), select, textarea, [role=combobox]'),
    ];
    if (others.some((other) => isAnother(other, input))) break;
    const text = chipsIn(parent);
    if (text !== '') return text;
    at = parent;
  }
  return '';
}

/** Whether what is shown beside `input` may be of `other`; one that is not drawn, or for nobody, only keeps the choice for sending. */
const isAnother = (other: Element, input: Element): boolean =>
  other !== input &&
  !other.contains(input) &&
  other.checkVisibility() &&
  attr(other, 'aria-hidden') !== 'true';

const seenLabels = (element: Element): readonly Element[] =>
  queryAll(element, 'label, legend, dt, th').filter((one) => isSeen(one));

/** What is chosen according to what is shown before `input`: "" where nothing is, null where it can't be told. */
function chosenBefore(input: HTMLInputElement, labels: Labels): string | null {
  const shown = shownBefore(input, labels).filter(showsWords);
  const [chips, more] = shown;
  if (chips === undefined) return '';
  const options = queryAll(chips, '[role=option]').filter((one) => isSeen(one));
  const areChosen = options.every((one) => attr(one, 'aria-selected') === 'true');
  if (more !== undefined || options.length === 0 || !areChosen) return null;
  const words = options.map(drawnText);
  return words.join(' ') === drawnText(chips) ? words.join(', ') : null;
}

/**
 * What stands before `input` in the box that holds it and its own label, and nobody else's; around that box, what
 * is drawn under this label.
 */
function shownBefore(input: HTMLInputElement, labels: Labels): readonly Element[] {
  const own = [...labels.of(input), ...labels.namersOf(input)];
  const isText = (one: Element) => seenLabels(one).length === 0 && !own.includes(one);
  const before: Element[] = [];
  let label: Element | undefined;
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    labels.lean(parent, input);
    const around = seenLabels(parent);
    if (!around.every((one) => own.includes(one))) break;
    const children = queryAll(parent, ':scope > *');
    const texts = children.slice(0, children.indexOf(at)).filter(isText);
    before.push(...texts.filter((one) => label === undefined || standsUnder(label, one)));
    label ??= around[0];
    at = parent;
  }
  return label === undefined ? [] : before;
}

function standsUnder(label: Element, element: Element): boolean {
  const [above, below] = [rectOf(label), rectOf(element)];
  return below.top >= above.bottom - 1 && below.left < above.right && below.right > above.left;
}

/** So many things beside an empty input are looked at. */
const MOST_BESIDE = 8;

/** Whether words that are none of its labels are drawn on `input`, by something beside it: what is chosen. */
function hasTextOver(input: HTMLInputElement, labels: Labels): boolean {
  const parent = parentOf(input);
  const around = parent === null ? [] : queryAll(parent, ':scope > *');
  if (parent === null || around.length < 2) return false;
  labels.lean(parent, input);
  const own = [...labels.of(input), ...labels.namersOf(input)];
  // All that its own label holds beside it is its name.
  if (own.includes(parent)) return false;
  const names = own.map((label) => glaetten(label.textContent));
  return around.slice(0, MOST_BESIDE).some((one) => {
    if (one === input || own.includes(one) || one.localName === 'label' || !showsWords(one))
      return false;
    const text = drawnText(one);
    const isName = own.length === 0 ? istLabel(text) : names.includes(text);
    return !isName && !SAYS_NONE.test(text) && isWritten(one, input);
  });
}

/** What stands in an empty field until something is chosen. */
const SAYS_NONE =
  /wählen|auswahl|eingeben|suche|such(?:en)?\b|t{1,2}[.-]m{1,2}|select|search|…|\.\.\./i;

/**
 * Whether `words` are drawn where what is typed into `input` would be, as strong as that: what kits draw beside it is a
 * unit or a counter, and what they draw pale says what might be entered.
 */
function isWritten(words: Element, input: HTMLInputElement): boolean {
  const [drawn, field] = [rectOf(words), rectOf(input)];
  const middle = (drawn.top + drawn.bottom) / 2;
  if (middle <= field.top || middle >= field.bottom || drawn.height > 1.5 * field.height)
    return false;
  const { paddingLeft, paddingRight, color } = getComputedStyle(input);
  const left = field.left + Number.parseFloat(paddingLeft);
  const right = field.right - Number.parseFloat(paddingRight);
  if (drawn.left < field.left - 1 || drawn.right <= left || drawn.left >= right) return false;
  return drawn.left < (field.left + field.right) / 2 && !isPaler(words, color);
}

/** Words that are drawn, of no button and no help. */
const showsWords = (element: Element): boolean =>
  !isHint(element) && isSeen(element) && /[\p{L}\d]/u.test(drawnText(element));
