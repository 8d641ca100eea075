/** Tables that go on elsewhere: what stands beside one says so in words, or offers further pages. */
import { glaetten } from '../../../rules/fall/normalisieren.ts';
import { matches, parentOf, query, queryAll } from './dom.ts';
import { seenText } from './text.ts';
import { isSeen, shownChildren } from './visible.ts';

/** So far around a table its pager is looked for, in elements up and to either side. */
const LEVELS = 4;
const SIBLINGS = 8;
const MAX_PAGES = 60;

/** What belongs to something else: a pager behind it is not this table's. */
const BOUNDARY = 'table, [role=table], [role=grid], h1, h2, h3, h4, form';
const PAGES = 'nav, [role=navigation], [class*=pagin i], [aria-label*=seiten i]';

/** "Seite 1 von 3". */
const PAGE_OF = /\b(?:seite|page)\s*(\d+)\s*(?:von|of|\/)\s*(\d+)\b/i;
/** "1–10 von 25", "Einträge 1 bis 10 von insgesamt 25". */
const ROWS_OF = /\b(\d+)\s*(?:-|–|—|bis)\s*(\d+)\s*(?:von|of|\/)\s*(?:insgesamt\s*)?(\d+)\b/i;

/** The words by which a table is shown to be only a part, "1–10 von 25"; undefined where none are. */
export function moreThan(table: Element): string | undefined {
  let at = table;
  for (let level = 0; level < LEVELS; level++) {
    const around = parentOf(at);
    if (around === null) return undefined;
    const children = shownChildren(around).filter((child) => textOf(child) !== '');
    const here = children.indexOf(at);
    if (here < 0) return undefined;
    for (const side of [children.slice(here + 1), children.slice(0, here).reverse()]) {
      for (const sibling of side.slice(0, SIBLINGS)) {
        if (sibling instanceof Element && isBoundary(sibling)) break;
        const words = saysMore(sibling);
        if (words !== undefined) return words;
      }
    }
    at = around;
  }
  return undefined;
}

const isBoundary = (element: Element) =>
  matches(element, BOUNDARY) || query(element, BOUNDARY) !== null;

/** Words of a bare text; of elements, whose words cost more, only whether they may have some. */
const textOf = (node: Node) => (node instanceof Text ? glaetten(node.data) : '…');

function saysMore(node: Node): string | undefined {
  if (node instanceof Element && !isSeen(node)) return undefined;
  const text = node instanceof Element ? seenText(node) : textOf(node);
  const [page, , pages] = PAGE_OF.exec(text) ?? [];
  if (page !== undefined && Number(pages) > 1) return page;
  const [rows, first, last, all] = ROWS_OF.exec(text) ?? [];
  if (rows !== undefined && Number(all) > Number(last) - Number(first) + 1) return rows;
  return node instanceof Element ? offersPages(node) : undefined;
}

/** Further pages to go to, as numbers to click. */
function offersPages(element: Element): string | undefined {
  const pager = matches(element, PAGES) ? element : query(element, PAGES);
  if (pager === null) return undefined;
  const numbers = queryAll(pager, 'a, button, li, [role=button], [role=link]')
    .slice(0, MAX_PAGES)
    .filter((one) => isSeen(one))
    .map((one) => glaetten(one.textContent.slice(0, 20)))
    .filter((text) => /^\d{1,4}$/.test(text));
  const most = Math.max(...numbers.map(Number));
  return most > 1 ? `Seiten bis ${most}` : undefined;
}
