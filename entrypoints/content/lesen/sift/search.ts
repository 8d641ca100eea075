/**
 * Fields that somebody is searched by: what stands in them was entered to find a case, and is none's.
 * A person goes by the button beside them, or by where they stand: in the program's head, or alone.
 */
import { FALLSCHLUESSEL } from '../../../../rules/fall/felder.ts';
import { falten } from '../../../../rules/fall/normalisieren.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { SeenPair } from '../found/flat.ts';
import { attr, drawnChildren, holds, matches, outwards, query, roleOf } from '../page/dom.ts';
import { headingLevel, holdsField } from '../page/markup.ts';
import { buttonText, seenText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

/** A field and its button are no further apart. */
const LEVELS = 8;
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

/** The same as a picture in a field, which a class of the field itself does not make. */
const MAGNIFIER_ICONS =
  ':is(i, svg, [class*=icon i]):is([class*=search i], [class*=magnif i], [class*=lupe i], [data-testid=SearchIcon])';
/** What holds a field is in no more boxes. */
const MOST_AROUND = 12;

/** Where stands what belongs to the program, and not to the case that is open. */
const PROGRAM =
  'header, nav, [role=banner], [role=navigation], [role=search], search, [role=toolbar], [role=menubar]';

/** They open a case; nothing else does so alone. */
const CASE_KEYS: ReadonlySet<unknown> = new Set(['kundennummer', 'bgNummer']);

/** What there is in an element to enter, and to do with it. */
interface Panel {
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

/** Tells the search boxes of a page; for one look at it. */
export class Searches {
  readonly #panels = new Map<Element, Panel | null>();

  /** Whether `pair` is something that is searched by. */
  has({ label, element }: SeenPair): boolean {
    if (!isField(element) && !holdsField(element)) return false;
    const field = feldVon(label);
    const isWhose = field !== null && FALLSCHLUESSEL.includes(field);
    if (CASE_KEYS.has(field) && (this.#isUnlabelled(element, label) || this.#isLookedUp(element)))
      return true;
    if (isWhose && this.#isUnlabelled(element, label) && this.#magnified(element) !== null)
      return true;
    for (const at of outwards(element, LEVELS)) {
      const panel = this.#panelOf(at);
      // Its bar may hold as well what saves the case.
      if (panel?.filtered.some((one) => holds(element, one))) return true;
      if (panel === null || panel.saves) return false;
      if (panel.button !== null && isFor(panel, panel.button, at, element))
        return isSearch(panel, at, isWhose);
      if (at.localName === 'form') return false;
    }
    return false;
  }

  /**
   * Whether `field` has no name that is seen while something stands in it, and is not one of several of a mask:
   * what somebody finds a case by says so only while it is empty.
   */
  #isUnlabelled(field: Element, label: string): boolean {
    const name = falten(label);
    const placeholder = falten(attr(field, 'placeholder') ?? '');
    if (placeholder !== name && !placeholder.endsWith('suchen')) return false;
    for (const at of outwards(field, LEVELS)) {
      if (matches(at, PROGRAM)) return true;
      if ((this.#panelOf(at)?.fields ?? 0) > 1) return false;
      const words = at === field ? '' : falten(seenText(at));
      if (words !== '') return !words.includes(name);
    }
    return true;
  }

  /** Whether `field` stands in the program's head, in a box of its own with a magnifier. */
  #isLookedUp(field: Element): boolean {
    const box = this.#magnified(field);
    return box !== null && [...outwards(box, MOST_AROUND)].some((at) => matches(at, PROGRAM));
  }

  /** The box around `field` in which a magnifier is drawn, and that holds no other field. */
  #magnified(field: Element): Element | null {
    for (const at of outwards(field, MOST_AROUND)) {
      if (at === field) continue;
      if ((this.#panelOf(at)?.fields ?? 2) > 1) return null;
      if (query(at, MAGNIFIER_ICONS) !== null) return at;
    }
    return null;
  }

  #panelOf(element: Element): Panel | null {
    const known = this.#panels.get(element);
    if (known !== undefined) return known;
    const panel = panelOf(element);
    this.#panels.set(element, panel);
    return panel;
  }
}

/** Whether `button` in `at` is for what is entered in `field`: what is before and nearest to it, or in a small form. */
function isFor(panel: Panel, button: Element, at: Element, field: Element): boolean {
  if (!panel.before.some((one) => holds(field, one))) return false;
  if (at.localName === 'form' && panel.headings < 2) return true;
  const [, ...around] = outwards(button);
  return around.find((one) => one === at || (panelOf(one)?.fields ?? 1) > 0) === at;
}

/** `isWhose`: people are searched by it, and it is not looked up in a catalogue. */
function isSearch({ deed, fields }: Panel, at: Element, isWhose: boolean): boolean {
  if (deed === 'filter') return true;
  // Beside a number or date it shows the thing that is meant.
  if (deed === 'show') return isWhose && fields <= 4;
  // One field with a button to look it up by is a part of a mask.
  return isWhose || at.localName === 'form' || fields > 1;
}

/** null: too much to be a search box. */
function panelOf(element: Element): Panel | null {
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

function isField(element: Element): boolean {
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
