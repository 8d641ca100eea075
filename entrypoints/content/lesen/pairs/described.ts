import { FELDER } from '../../../../rules/fall/felder.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { nenntStand } from '../../../../rules/fall/werte/beiworte.ts';
import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import { controlOf } from '../controls/controlOf.ts';
import { isDrawn } from '../controls/drawn.ts';
import type { Box } from '../found/box.ts';
import { solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { readWith } from '../found/meaning.ts';
import { shownText, textLines } from '../found/parts.ts';
import { isControl } from '../page/control.ts';
import { attr, byIds, hasAttr, matches, parentOf, query, queryAll, rectOf } from '../page/dom.ts';
import { isDrawnBox } from '../page/markup.ts';

/**
 * "**Alleinerziehend** / Mindestens ein Kind unter 18" beside a switch: what stands beneath the label in its box
 * says what is meant, and the value is what stands beside it. Returns whether `items` are that, in either order.
 */
export function readDescribed(gathering: Gathering, items: readonly Box[]): boolean {
  const [one, other, more] = items;
  if (one === undefined || other === undefined || more !== undefined) return false;
  return [
    [one, other],
    [other, one],
  ].some(([words, field]) => isCheck(field) && pairDescribed(gathering, words, field));
}

/** The same beside a value or a field of any kind. Returns whether `words` and `beside` are that. */
export function pairDescribed(
  gathering: Gathering,
  words: Box | undefined,
  beside: Box | undefined,
): boolean {
  if (words === undefined || beside === undefined) return false;
  const label = describedIn(words, beside.controls[0]?.kind === 'field');
  const value = label === null ? null : valueIn(beside);
  if (label === null || value === null) return false;
  const read = readWith(label, value)?.read;
  if (read === undefined || !nenntWert(read)) return false;
  gathering.drop(words);
  gathering.supersede(beside);
  const [control] = beside.controls;
  const more = control?.kind === 'check' ? { checked: control.checked } : {};
  gathering.found(label, value, control?.element ?? beside.element, beside.controls, more);
  return true;
}

const isCheck = (box: Box | undefined): boolean => box?.controls[0]?.kind === 'check';

/** "Ja", "Aus": no more is written beside a switch. */
const MOST_STATE = 8;

/** What is shown in a box that holds one value, or one field without a label of its own; null for all else. */
function valueIn({ parts, controls, text, hasTables, hasPairs, label, mark }: Box): string | null {
  const [control, another] = controls;
  if (parts === null || hasTables || another !== undefined || mark === 'label') return null;
  if (control === undefined) return text === '' || hasPairs || label !== null ? null : text;
  if (control.label !== '') return null;
  if (control.kind !== 'check') return shownText(parts);
  return text.length > MOST_STATE ? null : control.checked ? 'ja' : 'nein';
}

const NO_HELP = /\d{1,2}\.\s?\d{1,2}\./;
const OF_OTHERS = /partner|ehefrau|ehemann/i;
/** "bitte absagen", "laut Bescheid, inzwischen aufgehoben": it may take back the value beside it. */
const isNoHelp = (text: string): boolean => NO_HELP.test(text) || mayTakeBack(text);
const mayTakeBack = (text: string): boolean => OF_OTHERS.test(text) || nenntStand(text);
/** How words begin that say how something is to be filled in, or by what it goes; a state begins otherwise. */
const HELP =
  /^(?:nach|gemäß|gem\.|spätestens|frühestens|mindestens|höchstens|auch|z\. ?B\.|zum Beispiel|bitte|siehe|vgl\.|lt\.|laut|inkl\.?|einschließlich|falls|wenn|sofern|innerhalb|alle|in der Regel|i\. ?d\. ?R\.|Hinweis|Format)(?!\p{L})/iu;

/** Whether `text` helps to understand `label`, and is no value of it. */
export const isHelpFor = (label: string, text: string): boolean =>
  HELP.test(text) && !isNoHelp(text) && readWith(label, text)?.read.art === 'problem';

/**
 * "Ausbildung endet am" over "laut Ausbildungsvertrag", where the label is that of a field of its own, elsewhere:
 * what is no value of it only explains it. What may take the value back, or lies in the field, is no explanation.
 */
export function isExplanation(label: Box, values: readonly Box[]): boolean {
  const [words, more] = values;
  if (words === undefined || more !== undefined || words.controls.length > 0) return false;
  if (words.text === '' || words.hasPairs) return false;
  // Of most labels nothing says so, and no more is asked.
  const named = namerIn(label.element);
  if (named === null) return false;
  if (readWith(label.text, words.text)?.read.art !== 'problem') return false;
  if (mayTakeBack(words.text)) return false;
  const control = controlNamedBy(named);
  return control !== null && !isOver(rectOf(words.element), rectOf(control));
}

/** What in `element` may name a control that stands elsewhere; null for nearly all. */
const namerIn = (element: Element): Element | null =>
  element.localName === 'label' || hasAttr(element, 'id') ? element : query(element, 'label');

/** The control that `label` is of: one that says itself what it holds; null for none. */
function controlNamedBy(label: Element): Element | null {
  const own = label instanceof HTMLLabelElement ? controlOf(label) : null;
  const control = own ?? namedBy(label);
  return control !== null && (isDrawnBox(control) || matches(control, PLAIN)) ? control : null;
}

const LEVELS = 3;

/** What near `element` says that it is named by it. */
function namedBy(element: Element): Element | null {
  const id = attr(element, 'id');
  let around = id === null ? null : parentOf(element);
  for (let level = 0; around !== null && level < LEVELS; level++) {
    const named = queryAll(around, '[aria-labelledby]').find(
      (one) => byIds(one, 'aria-labelledby')[0] === element && isControl(one) && isDrawn(one),
    );
    if (named !== undefined) return named;
    around = parentOf(around);
  }
  return null;
}

/** No combobox, which may draw what is chosen beside itself. */
const PLAIN =
  'select, textarea, input:not([role=combobox], [aria-haspopup=listbox], [aria-autocomplete=list])';

const isOver = (words: DOMRect, field: DOMRect): boolean =>
  words.top < field.bottom &&
  words.bottom > field.top &&
  words.left < field.right &&
  words.right > field.left;

/** The label that `box` begins with, where all else in it helps to understand it; null where there is none. */
function describedIn(
  { parts, controls, hasTables, finds, text }: Box,
  isForField: boolean,
): string | null {
  if (parts === null || controls.length > 0 || hasTables) return null;
  const inside = solePair(finds);
  const [first, ...lines] = inside === null ? textLines(parts) : [inside.label, inside.value];
  const help = lines.join(' ');
  if (first === undefined || help === '' || !istLabel(first) || lines.some(istLabel)) return null;
  if (inside !== null && !text.endsWith(help)) return null;
  // A day, or somebody else, is no help: the box beside it may be there to choose the line. Of a field it may be an example.
  const isExample = isForField && HELP.test(help) && !mayTakeBack(help);
  const known = isNoHelp(help) && !isExample ? null : readWith(first, help);
  if (known?.read.art !== 'problem') return null;
  return FELDER[known.meaning.feld].type === 'boolean' || HELP.test(help) ? first : null;
}
