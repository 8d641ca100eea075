import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import {
  allText,
  attr,
  byIds,
  drawnParents,
  hasAttr,
  isInline,
  OWN_ATTRIBUTE,
  parentOf,
  query,
  roleOf,
  soleChild,
} from './dom.ts';
import { isDrawnSwitch } from './drawnSwitch.ts';
import { holdsField } from './markup.ts';
import { ownBoxRole } from './ownBox.ts';
import { shownChildren, sightOf } from './visible.ts';

const MAX_TEXT = 400;
const MAX_NODES = 2000;
const CONTROL_ROLES = new Set(
  'combobox textbox searchbox spinbutton slider switch checkbox radio button listbox menu menubar tooltip option'.split(
    ' ',
  ),
);
const CONTROL_TAGS = new Set('input select textarea button'.split(' '));

/** Explanations beside a field: seen, but part of neither label nor value. */
export function isHint(element: Element): boolean {
  if (roleOf(element) === 'tooltip') return true;
  if (CONTROL_TAGS.has(element.localName)) return false;
  if (OWN_TAG.test(element.localName) && HINT.test(element.localName)) return true;
  if (isPlaceholder(element)) return !isChosen(element);
  const klass = attr(element, 'class');
  if (klass === null) return false;
  const isClassed =
    HINT.test(klass) && HINT.test(klass.replaceAll(AROUND_HINT, ' ').replaceAll(COLORED, ' '));
  if (!isClassed && !PLACEHOLDER.test(klass)) return false;
  // A label that lies in its field, until something is entered there, names it wherever it lies.
  if (element.localName === 'label' && isFirstLine(element)) return false;
  // Nobody explains in pairs; and what shows that nothing is entered holds no place to enter it.
  const holding = isClassed ? (LINE.test(klass) ? 'dl' : null) : 'input, select, textarea, slot';
  if (holding !== null && query(element, holding) !== null) return false;
  return isClassed
    ? !(LINE.test(klass) && isLineOfPair(element)) && !namesKind(element)
    : !isChosen(element);
}

/** "ui-helper-clearfix" helps the style along, not the reader. */
const HINT =
  /(?:^|[\s_-])(?:hint|help|helper(?!-(?:clearfix|reset|zfix))|helptext|hilfe|hilfetext|hinweis|tooltip|error|errors|feedback|description(?!-(?:list|item|term|detail))|explain|extra)(?=$|[\s_-])/i;
/** A class that says that there is a hint in it, or comes up over it: "hint-parent", "has-feedback". */
const AROUND_HINT = /(?:^|\s)\S*[_-]parent(?=$|\s)|(?:^|[\s_-])(?:has|with)-\S*/gi;
/** A badge in the color of errors: "status-label--error". */
const COLORED =
  /(?:^|\s)\S*(?:status-?label|badge|chip|pill|lozenge|(?<![a-z])tag(?![a-z]))\S*error\S*/gi;
/** Not asked of the name itself: in a form an input may take its place. */
const OWN_TAG = /^[a-z]\w*-/;

/** What explains in a form is in lists, tiles and heads the one or other line of a pair. */
const LINE = /description|extra/i;

const isLineOfPair = (element: Element): boolean =>
  isFirstLine(element) || isSecondLine(element) || namesCase(element) || isPeriod(element);

/** "01.09.2026 – 30.06.2027" beneath a title: no help says just that. */
const isPeriod = (element: Element): boolean => PERIOD.test(allText(element).slice(0, MAX_TEXT));

const PERIOD = /^\s*\d{1,2}\.\d{1,2}\.\d{4}\s*[–—-]\s*\d{1,2}\.\d{1,2}\.\d{4}\s*$/;

/** The name of a field beside its value: no explanation says just that. */
function isFirstLine(element: Element): boolean {
  const text = allText(element);
  return text.length < LONGEST_LABEL && istLabel(glaetten(text));
}

/** "Title" and "description", "content" and "extra" are the two of an item: there a label and its value. */
function isSecondLine(element: Element): boolean {
  const [before, around] = besideOf(element);
  if (before === null || around === null) return false;
  if (holdsField(around)) return false;
  // Beside the title of a card it is what can be done with that, or how new it is.
  if (/extra/i.test(attr(element, 'class') ?? '') && [before, around].some(heads)) return false;
  const isItem = element.closest('li, [role=listitem]') !== null;
  return isItem || istLabel(glaetten(allText(before).slice(0, MAX_TEXT)));
}

/** What stands before `element`, be it alone in an end of its line, and what holds both. */
function besideOf(element: Element): readonly [before: Element | null, around: Element | null] {
  let at = element;
  for (let level = 0; level < 2; level++) {
    const around = parentOf(at);
    const before = at.previousElementSibling;
    if (before !== null || around === null || around.children.length > 1) return [before, around];
    at = around;
  }
  return [at.previousElementSibling, parentOf(at)];
}

const heads = (element: Element) =>
  /^h[1-6]$/.test(element.localName) || /head|title/i.test(attr(element, 'class') ?? '');

/** "Kd-Nr. 123D456789 · geb. 3.7.1990" under a name: it says whose case it is, and explains nothing. */
function namesCase(element: Element): boolean {
  const text = allText(element).slice(0, MAX_TEXT);
  return findeKundennummer(text) !== null && !/z\. ?B|beispiel|format/i.test(text);
}

/** "telefonisch" beneath the day of a contact: no help says just that. */
function namesKind(element: Element): boolean {
  const text = allText(element);
  return text.length <= LONGEST_KIND && /\p{L}{4}/u.test(text) && istKontaktart(text);
}

const LONGEST_KIND = 30;
const LONGEST_LABEL = 80;

/** What a drawn select shows says of itself that nothing is chosen; elsewhere an empty one only has no words to show. */
const isPlaceholder = (element: Element): boolean =>
  /^(?:|true)$/.test(attr(element, 'data-placeholder') ?? 'none') &&
  parentOf(element)?.closest('button, [aria-haspopup], [role=combobox]') != null;

const PLACEHOLDER = /(?:^|[\s_-])placeholder(?=$|[\s_-])/i;
const LEVELS = 3;

/** Some kits show the choice where the placeholder stood: the chosen option of its list says the same. */
function isChosen(element: Element): boolean {
  let around: Element | null = parentOf(element);
  for (let level = 0; around !== null && level < LEVELS; level++) {
    const combobox = query(around, '[role=combobox][aria-controls]');
    if (combobox !== null) {
      const text = glaetten(allText(element).slice(0, MAX_TEXT));
      return byIds(combobox, 'aria-controls').some(
        (list) => glaetten(query(list, '[aria-selected=true]')?.textContent ?? '') === text,
      );
    }
    around = parentOf(around);
  }
  return false;
}

/**
 * Icon fonts draw a word ("event", "arrow_drop_down") as a picture: where the font is missing, too, it
 * is no word of the page.
 */
export function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  const first = soleChild(element);
  const word = first instanceof Element ? soleChild(first) : first;
  if (!(word instanceof Text) || !/^\s*[a-z][a-z\d_]{1,40}\s*$/.test(word.data)) return false;
  // Further families are for letters the first one lacks: "Segoe UI Symbol" stands in many lists.
  const family = style.fontFamily.split(',', 1)[0] ?? '';
  return /\b(?:icons?|symbols)\b/i.test(family) || /\bicons?\b/i.test(attr(element, 'class') ?? '');
}

export function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.localName)) return true;
  const role = roleOf(element);
  // A header to sort by is one all the same.
  if (role === 'button')
    return element.localName !== 'th' && !isAroundField(element) && !isDoneStep(element);
  if (role === '') return isDrawnSwitch(element) || ownBoxRole(element) !== '';
  if (role === 'combobox') return !isAroundCombobox(element);
  return CONTROL_ROLES.has(role) && !(role === 'listbox' && isAroundEntry(element));
}

/** A line of a form that reacts as a whole: what is in it is read as in any other. */
const isAroundField = (element: Element): boolean =>
  !hasAttr(element, 'aria-haspopup') &&
  query(element, 'input:not([type=hidden]), select, textarea') !== null;

/** A step of a way that is behind one: what it shows is said, though a click leads there. Of one to come nobody knows. */
function isDoneStep(element: Element): boolean {
  if (element.localName === 'button' || hasAttr(element, 'aria-expanded')) return false;
  return [element, parentOf(element)].some((one) => {
    const klass = one === null ? null : attr(one, 'class');
    return klass !== null && STEP.test(klass) && DONE.test(klass) && !NOT_DONE.test(klass);
  });
}

/** A step that says that it is yet to come: what stands in it has not come about. */
export function isStepToCome(element: Element): boolean {
  const klass = attr(element, 'class') ?? '';
  return klass.includes('step') && STEP.test(klass) && TO_COME.test(klass);
}

const TO_COME = /(?:^|[\s_-])(?:wait(?:ing)?|upcoming|pending)(?=$|\s)/i;
const STEP = /(?:^|[\s_-])steps?(?=$|[\s_-])/i;
const DONE = /(?:^|[\s_-])(?:finish(?:ed)?|completed?|done)(?=$|\s)/i;
const NOT_DONE =
  /(?:^|[\s_-])(?:not|un|in|wait|active|current|process|error|disabled)(?=$|[\s_-])/i;

/** A component that says to be a list may draw what is chosen in an input of its own. */
const isAroundEntry = (element: Element): boolean =>
  query(element, 'input:not([type=hidden], [type=checkbox], [type=radio])') !== null;

/** What only holds a combobox says so too, in some kits; its label may be in it. */
export const isAroundCombobox = (element: Element): boolean =>
  query(element, 'input[role=combobox], [aria-haspopup=listbox][aria-labelledby]') !== null;

/** The text a person sees in `element`, without controls, hints and what is hidden; bounded. */
export function seenText(element: Element): string {
  return seenLines(element).join(' ').slice(0, MAX_TEXT);
}

/** Chips are drawn as buttons that are none: their words, one after the other, without what removes them. */
export function chipsIn(element: Element): string {
  const isChip = (at: Element) => roleOf(at) === 'button' && at.localName !== 'button';
  return seenLines(element, isChip).join(', ').slice(0, MAX_TEXT);
}

/** The same as `seenText`, with the words of buttons. */
export const buttonText = (element: Element): string =>
  seenLines(element, (at) => at.localName === 'button' || roleOf(at) === 'button')
    .join(' ')
    .slice(0, MAX_TEXT);

/** The same as `seenText`, with the words of controls that are drawn from plain elements. */
export const drawnText = (element: Element): string =>
  seenLines(element, (at) => !CONTROL_TAGS.has(at.localName) && !isHint(at))
    .join(' ')
    .slice(0, MAX_TEXT);

/** The same as `seenText`, block by block; `alsoIn` names controls whose text counts. */
export function seenLines(
  element: Element,
  alsoIn: (control: Element) => boolean = () => false,
): readonly string[] {
  const pieces: string[] = [];
  let length = 0;
  let nodes = 0;
  const walk = (at: Element, depth: number) => {
    if (depth > 40) return;
    for (const child of shownChildren(at)) {
      if (++nodes > MAX_NODES || length > MAX_TEXT) return;
      if (child instanceof Text) {
        if (getComputedStyle(at).visibility !== 'visible') continue;
        pieces.push(child.data.slice(0, MAX_TEXT).replaceAll('\n', ' '));
        length += child.data.length;
      } else if (child instanceof Element) {
        const isChip = alsoIn(child);
        if (!isChip && (isControl(child) || isHint(child) || hasAttr(child, OWN_ATTRIBUTE)))
          continue;
        const style = getComputedStyle(child);
        if (sightOf(child, style) === 'none' || isIcon(child, style)) continue;
        const inline = !isChip && isInline(style.display);
        if (!inline || child.localName === 'br') pieces.push('\n');
        walk(child, depth + 1);
        if (!inline) pieces.push('\n');
      }
    }
  };
  walk(element, 0);
  return pieces
    .join('')
    .split('\n')
    .map(glaetten)
    .filter((line) => line !== '');
}

const MAX_OPTIONS = 200;

/** The chosen ones of a list of options that stands open in the page; "" for one that pops up over it. */
export function chosenIn(listbox: Element): string {
  let around: Element | null = listbox;
  for (let level = 0; around !== null && level < LEVELS; level++) {
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(around).position)) return '';
    around = drawnParents(around)[0] ?? null;
  }
  const chosen: string[] = [];
  let nodes = 0;
  const walk = (at: Element) => {
    for (const child of shownChildren(at)) {
      if (!(child instanceof Element) || ++nodes > MAX_OPTIONS) continue;
      if (roleOf(child) !== 'option') walk(child);
      else if (attr(child, 'aria-selected') === 'true') chosen.push(seenText(child));
    }
  };
  walk(listbox);
  return chosen.join(', ');
}

/** Finds the elements that `aria-labelledby` names. */
interface Namers {
  namersOf(element: Element): readonly Element[];
}

/** What `aria-labelledby` or `aria-label` calls `element`; "" where nothing does. */
export function ariaName(element: Element, namers: Namers): string {
  const named = namers
    .namersOf(element)
    .map((e) => seenText(e) || glaetten(e.textContent.slice(0, MAX_TEXT)))
    .join(' ')
    .trim();
  return named !== '' ? named : glaetten(attr(element, 'aria-label') ?? '').slice(0, MAX_TEXT);
}

/** Dates and nothing but what stands between them. */
export function looksLikeDates(text: string): boolean {
  return /^[\d\s./–→-]*\d[\d\s./–→-]*$/.test(
    text.replace(/\b(?:von|vom|bis|seit|ab|zum)\b:?/gi, ' '),
  );
}
