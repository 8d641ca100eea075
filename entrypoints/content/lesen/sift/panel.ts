/** What there is in a part of the page to enter, and what its buttons do with that. */
import { falten } from '../../../../rules/fall/normalisieren.ts';
import { attr, drawnChildren, query, roleOf } from '../page/dom.ts';
import { headingLevel } from '../page/markup.ts';
import { buttonText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

/** What holds more is no search box, but a mask or the page. */
const MOST_NODES = 300;

const MOST_FIELDS = 12;

/** What a button does to what is entered beside it. */
type Deed = 'save' | 'filter' | 'search' | 'show';

/** By their words, folded. */
const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  [
    'save',
    /speicher|uebernehm|uebernahme|sichern|^(?:aendern|bearbeiten|loeschen|anlegen|neu|ok|save|absenden)$/,
  ],
  ['filter', /^(?:filtern|filteranwenden|filtersetzen|listefiltern)$/],
  [
    'search',
    /^(?:suchen?|finden|suchestarten|search|los|go|(?:kund|person|fall|bg|daten)\w*(?:suchen?|finden))$/,
  ],
  ['show', /^(?:anzeigen|oeffnen|aufrufen)$/],
];

/** Over or before what a list is narrowed down by: "| Filter:", and perhaps the label of the first of it. */
const FILTERS =
  /^\P{L}*(?:filter|filtern|filterkriterien|(?:filter|filtern|gefiltert) nach)(?:\P{L}*$|\s*:(?!\s*(?:kein|aus\b|alle)))/iu;

/** No text that says so is longer. */
const LONGEST_WORD = 40;

/** What a button says that does what is entered behind such a word. */
const APPLIES = new Set('anwenden uebernehmen aktualisieren ok'.split(' '));

/** A list is narrowed down by no more. */
const MOST_FILTERS = 5;

const PAGE = new Set(['body', 'main']);

const MAGNIFIER = /[🔍🔎]/u;

const MAGNIFIERS = '[class*=search i], [class*=suche i], [class*=lupe i], [class*=magnif i]';

/** What there is in an element to enter, and to do with it. */
export interface Panel {
  readonly saves: boolean;
  /** The last button that searches, filters or shows. */
  readonly button: Element | null;
  readonly deed: Deed | null;
  readonly fields: number;
  /** The fields before that button. */
  readonly before: readonly Element[];
  /** Those behind the word "Filter", to the button that applies it or the end of what holds them. */
  readonly filtered: readonly Element[];
  readonly headings: number;
}

/** null: too much to be a search box. */
export function panelOf(element: Element): Panel | null {
  let left = MOST_NODES;
  let saves = false;
  let button: Element | null = null;
  let deed: Deed | null = null;
  const fields: Element[] = [];
  let before = 0;
  let headings = 0;
  const filtered: Element[] = [];
  /** How many fields came before the word "Filter", as long as those behind it may be filters. */
  let filters: number | null = null;
  const endFilter = () => {
    const found = filters === null ? [] : fields.slice(filters);
    if (found.length <= MOST_FILTERS) filtered.push(...found);
    filters = null;
  };
  const look = (at: Element) => {
    let saysFilter = false;
    for (const child of drawnChildren(at)) {
      if (--left < 0) return;
      try {
        if (child instanceof Element) lookAt(child);
        if (isFilterWord(child)) {
          saysFilter = true;
          filters = fields.length;
        }
      } catch {
        // What can't be read takes nothing but itself out.
      }
    }
    // All of a page is no bar.
    if (saysFilter && !PAGE.has(at.localName)) endFilter();
  };
  const lookAt = (child: Element) => {
    if (isButton(child)) {
      const words = wordsOf(child);
      if (filters !== null && fields.length > filters && APPLIES.has(words)) return endFilter();
      const does = deedOf(child, words);
      if (does === null || !isSeen(child)) return;
      if (does === 'save') saves = true;
      else [button, deed, before] = [child, does, fields.length];
    } else if (isField(child)) fields.push(child);
    else {
      if (headingLevel(child, roleOf(child)) !== null) {
        headings++;
        filters = null;
      }
      look(child);
    }
  };
  look(element);
  if (left < 0 || fields.length > MOST_FIELDS) return null;
  return {
    saves,
    button,
    deed,
    fields: fields.length,
    before: fields.slice(0, before),
    filtered,
    headings,
  };
}

const BUTTON_TYPES = new Set('submit button image'.split(' '));

const NO_FIELDS = new Set('hidden reset submit button image'.split(' '));

const isButton = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? BUTTON_TYPES.has(element.type)
    : element.localName === 'button' || roleOf(element) === 'button';

export function isField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !NO_FIELDS.has(element.type);
  return (
    /^(?:select|textarea)$/.test(element.localName) ||
    /^(?:combobox|textbox)$/.test(roleOf(element))
  );
}

/** A text that says "Filter", or what holds nothing else: "Filter: keine" is said of a list. */
function isFilterWord(node: Node): boolean {
  if (node instanceof Element && node.firstElementChild !== null) return false;
  const text = node.textContent ?? '';
  if (text.length < 6 || text.length > LONGEST_WORD || !FILTERS.test(text)) return false;
  return !(node instanceof Element) || text.trim().endsWith(':') || !text.includes(':');
}

const nameOf = (button: Element): string =>
  (button instanceof HTMLInputElement ? button.value : buttonText(button)) ||
  attr(button, 'aria-label') ||
  attr(button, 'title') ||
  attr(button, 'alt') ||
  '';

const wordsOf = (button: Element): string => falten(nameOf(button).slice(0, 60));

function deedOf(button: Element, words: string): Deed | null {
  const deed = DEEDS.find(([, said]) => said.test(words))?.[0];
  if (deed !== undefined) return deed;
  const isDrawn =
    words === '' && (MAGNIFIER.test(nameOf(button)) || query(button, MAGNIFIERS) !== null);
  return isDrawn ? 'search' : null;
}
