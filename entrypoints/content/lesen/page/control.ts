import { attr, hasAttr, parentOf, query, queryAll, roleOf } from './dom.ts';
import { isDrawnSwitch } from './drawnSwitch.ts';
import { ownBoxRole } from './ownBox.ts';
import { isPropertyLine, isPropertySheet } from './propertySheet.ts';

const CONTROL_ROLES = new Set(
  'combobox textbox searchbox spinbutton slider switch checkbox radio button listbox menu menubar tooltip'.split(
    ' ',
  ),
);
/** Elements that are controls by themselves. */
export const CONTROL_TAGS = new Set('input select textarea button'.split(' '));

/** What someone enters, chooses or presses: what stands in it is no text of the page. */
export function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.localName)) return !isSign(element);
  const role = roleOf(element);
  // A header to sort by is one all the same.
  if (role === 'button')
    return element.localName !== 'th' && !isAroundField(element) && !isDoneStep(element);
  if (role === '') return isDrawnSwitch(element) || ownBoxRole(element) !== '';
  if (role === 'combobox') return !isAroundCombobox(element);
  if (role === 'textbox') return !isAroundChoices(element);
  if (role === 'listbox') return !isAroundEntry(element) && !isPropertySheet(element);
  if (role === 'option') return !isPropertyLine(element);
  return CONTROL_ROLES.has(role);
}

/** An arrow or a sign of error that a kit draws as an input: nothing to enter, no stop for the keys, and only drawn. */
const isSign = (element: Element): boolean =>
  hasAttr(element, 'readonly') &&
  attr(element, 'tabindex') === '-1' &&
  /(?:^|\s)(?:presentation|none)(?=$|\s)/.test(attr(element, 'role') ?? '');

/** A line of a form that reacts as a whole: what is in it is read as in any other. */
const isAroundField = (element: Element): boolean =>
  !hasAttr(element, 'aria-haspopup') &&
  query(element, 'input:not([type=hidden]), select, textarea') !== null;

/** A question of a form generator that says to be a text box, and holds choices: each of them is read as in any other. */
const isAroundChoices = (element: Element): boolean =>
  query(element, 'input[type=radio], input[type=checkbox]') !== null;

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
  queryAll(element, 'input:not([type=hidden], [type=checkbox], [type=radio])').some(
    (input) => !isSign(input),
  );

/** What only holds a combobox says so too, in some kits; its label may be in it. */
export const isAroundCombobox = (element: Element): boolean =>
  query(element, 'input[role=combobox], [aria-haspopup=listbox][aria-labelledby]') !== null;
