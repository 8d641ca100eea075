/** What the markup alone says of an element: whether it labels, heads, names, or is to be passed by. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { allText, attr, matches, query, roleOf } from './dom.ts';
import { ownBoxRole } from './ownBox.ts';
import { isPropertyLine } from './propertySheet.ts';

/** Elements whose text belongs to the page's machinery, not to the case. */
const SKIPPED_ROLES = new Set(
  'search menu menubar tooltip searchbox progressbar scrollbar'.split(' '),
);
/** "<o:p></o:p>": an end of a paragraph that programs of an office write into what they save; it says nothing. */
export const isOfficeMark = (element: Element): boolean =>
  element instanceof HTMLUnknownElement &&
  element.localName.includes(':') &&
  allText(element).trim() === '';

/** Class names, as a whole, of what narrows down a list. */
const FILTER =
  /(?:^|\s)(?:filter|filters|filter-?bar|filter-?form|filter-?panel|(?:[\w-]*-)?filter-?row|search-?form|search-?bar|suche|suchmaske|suchformular|suchleiste)(?=$|\s)/i;
/** In characters: what says more labels nothing. */
const LONGEST_LABEL = 80;
/** Regions whose own name is a heading for what is in them. */
const NAMED_ROLES = new Set(
  'region group radiogroup tabpanel dialog alertdialog form article complementary main table grid'.split(
    ' ',
  ),
);
const NAMED_TAGS = new Set('section form article aside dialog fieldset figure'.split(' '));

/** Whether it belongs to the page's machinery, with all that is in it. */
export function isMachinery(element: Element, role: string): boolean {
  if (element.localName === 'search' || SKIPPED_ROLES.has(role)) return true;
  if (role === 'option') return !isPropertyLine(element);
  const klass = attr(element, 'class') ?? '';
  // Asked of every element; hardly a class has such a word.
  if (/filter|search|such/i.test(klass) && FILTER.test(klass)) return true;
  return (
    element instanceof HTMLInputElement &&
    (element.type === 'search' || element.type === 'hidden' || isNamedSearch(element, role))
  );
}

/** "Suchen…" in a field that nothing else names: what stands over it says what is searched through. */
const isNamedSearch = (field: HTMLInputElement, role: string): boolean =>
  role === '' &&
  SEARCH_WORD.test(attr(field, 'placeholder') ?? '') &&
  field.list === null &&
  // Last: for each control the browser goes through the whole page for it.
  field.labels?.length === 0;

const SEARCH_WORD =
  /^\P{L}*(?:(?:liste |tabelle )?(?:durchsuchen|suchen|filtern)|suche|suchbegriff|filter)\P{L}*$/iu;

/** The button over an open section: its words are the section's heading. */
export function isOpener(element: Element, role: string): boolean {
  if (element.localName !== 'button' && role !== 'button') return false;
  return attr(element, 'aria-expanded') === 'true' && attr(element, 'aria-haspopup') === null;
}

/** Whether its name or class says that it is drawn as a badge, or chip: a few words in a frame of their own. */
export const isBadge = (element: Element): boolean =>
  BADGE.test(element.localName) ||
  BADGE.test(attr(element, 'class') ?? '') ||
  // Kits whose elements have no classes: theme="badge success".
  /^badge(?!\S)/.test(attr(element, 'theme') ?? '');

/** "x-badge", "MuiChip-root" */
const BADGE = /(?:^|[\s_-]|(?<=[a-z])(?=[BCTP]))(?:[Bb]adge|[Cc]hip|[Tt]ag|[Pp]ill)(?=$|[\s_-])/;

/** Whether two elements are of one kind and class, as the entries of a list are. */
export const areMadeAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && attr(one, 'class') === attr(other, 'class');

/** Whether an element bears a class, or says by its ARIA, that of several it is the one chosen. */
export const isMarkedChosen = (element: Element): boolean =>
  /(?:^|[\s_-])(?<!(?:^|[\s_-])(?:not|no|non|un|in|de|was|last|previous|previously)[_-])(?:active|selected|checked|pressed|aktiv)(?=$|\s)/i.test(
    attr(element, 'class') ?? '',
  ) ||
  matches(
    element,
    '[aria-selected=true], [aria-current]:not([aria-current=false]), [data-active=true]',
  );

/** "05.11.2026¹" drawn small: it leads to a note, and is no part of what it stands behind. */
export const isNoteMark = (element: Element): boolean =>
  element.localName === 'sup' &&
  /^\s*[([]?(?:\d{1,2}|[*†‡]{1,3}|[a-z])[)\]]?\s*$/.test(allText(element));

const LEADS = 'a, button, ul, ol, [role=button], [role=link], [role=menuitem], [role=treeitem]';

/** Some kits make other things of `<nav>`: what leads nowhere is none. */
export const isNavigation = (element: Element, role: string) =>
  (element.localName === 'nav' || role === 'navigation') &&
  (matches(element, '[aria-label], [aria-labelledby]') || query(element, LEADS) !== null);

/** A list of entries, however it is made. */
export const isList = (element: Element) =>
  /^(?:ul|ol|menu)$/.test(element.localName) || roleOf(element) === 'list';

/** Whether its own name, as `aria-label` says it, is a heading for what is in it. */
export const mayBeNamed = (element: Element, role: string) =>
  NAMED_ROLES.has(role) || NAMED_TAGS.has(element.localName);

/** Whether there is something in it to be filled in or chosen. */
export const holdsField = (element: Element): boolean =>
  query(element, 'input, select, textarea') !== null;

/** A box to be ticked, or a radio. */
export const isTickable = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

/**
 * A `<label>` around its control, or beside a box: what it says is said of that control already, and
 * is neither a label nor a value for anything else. `control`: what the label belongs to.
 */
export function saysItAll(element: Element, control: Element | null): boolean {
  if (control === null) return false;
  const isBox = isTickable(control) || isDrawnBox(control);
  return element.contains(control) || (isBox && !standsBefore(element, control));
}

/** A box, radio or switch that is no input. */
export const isDrawnBox = (element: Element) =>
  !(element instanceof HTMLInputElement) &&
  /^(?:checkbox|radio|switch)$/.test(roleOf(element) || ownBoxRole(element));

/** `<th><label for>` names a box in the next cell; `<input><label for>` is the box's own text. */
function standsBefore(label: Element, control: Element): boolean {
  const follows = label.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
  const isRadio = isTickable(control) ? control.type === 'radio' : roleOf(control) === 'radio';
  return follows !== 0 && !isRadio;
}

/** Where cells name their column themselves, for small screens. */
export const HEADER_ATTRIBUTES = ['data-label', 'data-title', 'data-th'];

/** How far a heading reaches: 1 the furthest; null for what is none. */
export function headingLevel(element: Element, role: string): number | null {
  const { localName } = element;
  if (localName.length === 2 && /^h[1-6]$/.test(localName)) return Number(localName[1]);
  if (role === 'heading') return Number(attr(element, 'aria-level')) || 2;
  // "––– Kooperationsplan –––": a line with a word in it.
  if (role === 'separator') return 6.5;
  return localName === 'legend' || localName === 'summary' || localName === 'caption' ? 6.5 : null;
}

/** `control`: what a `<label>` belongs to. */
export function markOf(element: Element, control: Element | null): 'label' | 'value' | null {
  const { localName } = element;
  if (localName === 'dt') return 'label';
  if (localName === 'dd' || localName === 'output') return 'value';
  if (localName === 'label') return control === null ? 'label' : null;
  return hasLabelClass(element) && !isSecondLine(element) ? 'label' : null;
}

/** "with-label", "has-label": of what holds one. */
const hasLabelClass = (element: Element): boolean =>
  /(?:^|[\s_-])(?<!(?:^|[\s_-])(?:with|has|no|without|hide|show)[_-])(?:label|lbl|bezeichnung|feldname|fieldname|term)(?=$|[\s_-])/i.test(
    attr(element, 'class') ?? '',
  );

/** Where all lines of an entry have that class: a text that names nothing beneath the name of a field. */
function isSecondLine(element: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: behind } = element;
  return (
    before !== null &&
    hasLabelClass(before) &&
    (behind === null || hasLabelClass(behind)) &&
    istLabel(wordsOf(before)) &&
    !istLabel(wordsOf(element))
  );
}

const wordsOf = (element: Element): string => glaetten(allText(element).slice(0, LONGEST_LABEL));
