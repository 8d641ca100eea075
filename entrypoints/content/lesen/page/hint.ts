import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import { CONTROL_TAGS } from './control.ts';
import { allText, attr, byIds, parentOf, query, roleOf } from './dom.ts';
import { holdsField } from './markup.ts';

/** Of more letters only the first ones are looked at. */
const MAX_TEXT = 400;

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
  /(?:^|[\s_-])(?:hint|help|helper(?!-(?:clearfix|reset|zfix))|(?:help|description|hint|hinweis)-?texte?|hilfe|hilfetext|hinweis|tooltip|error|errors|feedback|description(?!-(?:list|item|term|detail))|explain|extra)(?=$|[\s_-])/i;
/**
 * A class that says that there is a hint in it, or comes up over it: "hint-parent", "has-feedback"; or that there is
 * something beside it that does something: "item--trigger-area-extra".
 */
const AROUND_HINT =
  /(?:^|\s)\S*[_-]parent(?=$|\s)|(?:^|[\s_-])(?:has|with)-\S*|(?<=\S)--\w+-\S*extra(?=$|\s)/gi;
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

/** The class of what shows that nothing is chosen. */
export const PLACEHOLDER = /(?:^|[\s_-])placeholder(?=$|[\s_-])/i;
/** So far up is the list that an element shows the choice of. */
const LEVELS = 3;

/** Some kits show the choice where the placeholder stood: the button around it says that it holds a value, or the chosen option of its list says the same. */
function isChosen(element: Element): boolean {
  let around: Element | null = parentOf(element);
  for (let level = 0; around !== null && level < LEVELS; level++) {
    if (around.localName === 'button') return around.classList.contains('value');
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
