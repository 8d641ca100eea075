/** Tables that go on elsewhere: what stands beside one says so in words, or offers further pages. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import type { Liste } from '../../../../rules/fall/vokabular/spalten.ts';
import { themenVon } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { attr, matches, parentOf, query, queryAll } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isSeen, shownChildren } from '../page/visible.ts';
import { chosenBeside } from './chosen.ts';

/** So far around a table its pager is looked for, in elements up and to either side. */
const LEVELS = 4;
const SIBLINGS = 8;
const MAX_PAGES = 60;

/** What belongs to something else: a pager behind it is not this table's. */
const BOUNDARY = 'table, [role=table], [role=grid], h1, h2, h3, h4';
const TITLES =
  'h1, h2, h3, h4, h5, h6, [role=heading], summary, [aria-expanded=true], legend, caption';
/** Beside the main part of a page stands what belongs to the program. */
const MAIN = 'main, [role=main]';
/** Nor is what stands in a form, unless it is what filters the table. */
const FORM = 'form';
const PAGES = 'nav, [role=navigation], [class*=pagin i], [aria-label*=seiten i]';

/** "Seite 1 von 3"; the first number may stand in a field. */
const PAGE_OF = /\b(?:seite|page)\s*(?:\d+\s*)?(?:von|of|\/)\s*(\d+)\b/i;
/** "1–10 von 25", "Einträge 1 bis 10 von insgesamt 25". */
const ROWS_OF =
  /\b(\d+)\s*(?:-|–|—|bis)\s*(\d+)\s*(?:von|of|\/)\s*(?:insgesamt\s*|(mehr als|more than|über)\s*)?(\d+)\b/i;
/** "10 von 25 Einträgen", "insgesamt 25 Einträge": more than there are here. */
const ALL =
  /\b(?:(?:\d+\s*(?:von|of)|insgesamt:?|gesamt:?)\s*)?(\d{1,5})\s*(?:einträgen?|eintrag|datensätzen?|treffern?|zeilen|ergebnissen?|elementen?|entries|items|rows|results)\b(?!\s*(?:pro|je|per|anzeigen))/i;
/** "2 von 17": where it stands alone. */
const SOME_OF = /^(\d+)\s*(?:von|of|\/)\s*(\d+)$/i;
/** "Weitere Einträge laden", "Alle Kontakte" */
const LOADS =
  /^(?:(?:mehr|weitere|ältere|frühere)\b.{0,30}\b(?:laden|anzeigen|zeigen)|alle\b.{0,30}\banzeigen|(?:alle|weitere|ältere|frühere) (?:einträge|kontakte|gespräche|maßnahmen|teilnahmen|hemmnisse)|zur (?:ganzen|vollständigen) (?:liste|historie)|mehr|load more|show more|show all)\s*(?:\(?\d+\)?|…|\.\.\.|›|»|→)?$/i;

/**
 * The words by which a table with `rows` rows is shown to be only a part, "1–10 von 25"; undefined where none
 * are. `liste`: the list that it shows, null where that is not known.
 */
export function moreThan(table: Element, rows: number, liste: Liste | null): string | undefined {
  const drawn = moreThanDrawn(table, rows);
  if (drawn !== undefined) return drawn;
  let at = table;
  // Its own title may stand between it and what is said of it; what stands over another one is another's.
  let titles = 0;
  let isOutside = false;
  for (let level = 0; level < LEVELS; level++) {
    const around = parentOf(at);
    if (around === null || matches(at, MAIN)) return undefined;
    const children = shownChildren(around).filter((child) => textOf(child) !== '');
    const here = children.indexOf(at);
    if (here < 0) return undefined;
    // What is folded up beside the section of the list is another one, unless it says that it goes on there.
    isOutside ||= level > 0 && isTitled(at, liste);
    const about: About = { rows, liste, isOutside };
    const after = moreOn(children.slice(here + 1), about, false);
    if (after.words !== undefined) return after.words;
    if (titles <= 1) {
      const before = moreOn(children.slice(0, here).reverse(), about, titles > 0);
      if (before.words !== undefined) return before.words;
      if (before.isBounded) titles++;
    }
    at = around;
  }
  return undefined;
}

/** Of which table is asked. */
interface About {
  readonly rows: number;
  readonly liste: Liste | null;
  /** Whether what stands there is beyond the section that its title names. */
  readonly isOutside: boolean;
}

/**
 * What is said on one side of a table, from it on, of more than its `rows`; `isBounded`: as far as something that
 * belongs to another one, or is its title. Over that title stands what leads elsewhere: "Mehr", "Alle Kontakte".
 */
function moreOn(
  side: readonly Node[],
  { rows, liste, isOutside }: About,
  isOverTitle: boolean,
): { readonly words?: string | undefined; readonly isBounded: boolean } {
  for (const sibling of side.slice(0, SIBLINGS)) {
    const element = sibling instanceof Element ? sibling : null;
    if (element !== null && isOrHolds(element, BOUNDARY)) return { isBounded: true };
    const isForm = element !== null && isOrHolds(element, FORM);
    const said = isForm ? undefined : saysMore(sibling, rows, isOverTitle);
    const chosen =
      element !== null && isSeen(element) ? chosenBeside(element, liste, isOutside) : undefined;
    const words = said ?? chosen;
    if (words !== undefined || isForm) return { words, isBounded: false };
  }
  return { isBounded: false };
}

/** Grids that draw only what is in view say how many rows they have. */
function moreThanDrawn(table: Element, rows: number): string | undefined {
  const grid = matches(table, '[aria-rowcount]') ? table : query(table, '[aria-rowcount]');
  const all = Number(grid === null ? 0 : attr(grid, 'aria-rowcount'));
  if (grid === null || !(all > 0)) return undefined;
  const numbers = queryAll(grid, '[aria-rowindex]').map((row) => attr(row, 'aria-rowindex'));
  const inGrid = numbers.length > 0 ? new Set(numbers).size : queryAll(grid, ROW).length;
  // Of components each draws a row within itself; with the header it is one more.
  const drawn = inGrid > 0 ? inGrid : rows + 1;
  return all > drawn ? `${drawn} von ${all} Zeilen` : undefined;
}

const ROW = 'tr, [role=row]';

const isOrHolds = (element: Element, selector: string) =>
  matches(element, selector) || query(element, selector) !== null;

/** Whether a title of `liste` stands in it, or it is what such a title unfolds. */
function isTitled(element: Element, liste: Liste | null): boolean {
  if (liste === null) return false;
  const title = query(element, TITLES);
  return title !== null && themenVon(glaetten(title.textContent.slice(0, 200))).includes(liste);
}

/** Words of a bare text; of elements, whose words cost more, only whether they may have some. */
const textOf = (node: Node) => (node instanceof Text ? glaetten(node.data) : '…');

function saysMore(node: Node, rows: number, isOverTitle: boolean): string | undefined {
  if (node instanceof Element && !isSeen(node)) return undefined;
  const text = node instanceof Element ? seenText(node) : textOf(node);
  const [page, pages] = PAGE_OF.exec(text) ?? [];
  if (page !== undefined && Number(pages) > 1) return page;
  const [span, first, last, atLeast, count] = ROWS_OF.exec(text) ?? [];
  if (span !== undefined) {
    const isAll = atLeast === undefined && Number(count) <= Number(last) - Number(first) + 1;
    return isAll ? undefined : span;
  }
  const [some, here, total] = SOME_OF.exec(text) ?? [];
  if (some !== undefined && Number(here) <= rows && Number(total) > rows) return some;
  const [all, number] = ALL.exec(text) ?? [];
  if (all !== undefined && Number(number) > rows) return all;
  return node instanceof Element && !isOverTitle ? offersMore(node) : undefined;
}

const CLICKED = 'a, button, li, [role=button], [role=link]';

/** Further pages to go to, as numbers or arrows to click, or further rows to load. */
function offersMore(element: Element): string | undefined {
  const clicked = matches(element, CLICKED) ? [element] : queryAll(element, CLICKED);
  const loads = clicked.slice(0, MAX_PAGES).find((one) => LOADS.test(nameOf(one)) && isSeen(one));
  if (loads !== undefined) return nameOf(loads);
  const pager = matches(element, PAGES) ? element : query(element, PAGES);
  if (pager === null) return pagesIn(clicked);
  const buttons = queryAll(pager, CLICKED)
    .slice(0, MAX_PAGES)
    .filter((one) => isSeen(one));
  const numbers = buttons.map(nameOf).filter((text) => /^\d{1,4}$/.test(text));
  const most = Math.max(...numbers.map(Number));
  if (most > 1) return `Seiten bis ${most}`;
  const isPager = matches(pager, PAGERS);
  return buttons
    .map((one) => (isOff(one) ? '' : nameOf(one)))
    .find(isPager ? isTurned : isPageTurned);
}

/** "1 2 3 ›": numbers to click from 1 on, and besides them nothing but signs, are pages, whatever they stand in. */
function pagesIn(clicked: readonly Element[]): string | undefined {
  if (clicked.length > MAX_PAGES) return undefined;
  const names = clicked.filter((one) => isSeen(one)).map(nameOf);
  const numbers = names.filter((name) => /^\d{1,3}$/.test(name)).map(Number);
  const isCounted = numbers.length > 1 && numbers.every((n, i) => n === i + 1);
  return isCounted && names.every((name) => !/\p{L}/u.test(name) || isTurned(name))
    ? `Seiten bis ${numbers.length}`
    : undefined;
}

/** What may also be something else than the pages of a table is none of these. */
const PAGERS = '[class*=pagin i], [aria-label*=seiten i]';
const isPageTurned = (name: string) =>
  /^(?:nächste|vorherige|next|previous) (?:seite|page)$/i.test(name);
const isTurned = (name: string) =>
  isPageTurned(name) || /^(?:weiter|zurück|nächste|vorherige|next|previous|prev)$/i.test(name);

const nameOf = (element: Element) =>
  glaetten((attr(element, 'aria-label') ?? element.textContent).slice(0, 60));

/** Whether there is nowhere to go: on the first page there is no one before. */
const isOff = (element: Element) =>
  matches(element, ':disabled, [aria-disabled=true], [class*=disabled i]') ||
  element.closest('li')?.matches('[class*=disabled i]') === true;
