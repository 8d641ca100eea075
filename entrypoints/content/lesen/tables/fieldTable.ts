import { isRowList } from '../lists/rowList.ts';
import { roleOf } from '../page/dom.ts';
import { shownChildren } from '../page/visible.ts';

export const GRID_ROLES = new Set('table grid treegrid'.split(' '));

/** A `<table>`, what says by its role or is drawn as one, or rows that stand in none. */
export function isFieldTable(element: Element, role: string, style: CSSStyleDeclaration): boolean {
  if (role === 'radiogroup' || role === 'group') return false;
  if (element.localName === 'table' || GRID_ROLES.has(role)) return true;
  if (style.display === 'table' && hasDrawnRows(element)) return true;
  const first = element.firstElementChild;
  if (first !== null && role !== 'rowgroup' && roleOf(first) === 'row') return true;
  return isRowList(element);
}

const DRAWN_GROUP = /^(?:table-(?:row|header|footer)-group|contents)$/;

/** Whether the style makes rows, or several cells, of what is in it; kits draw one cell around everything, too. */
function hasDrawnRows(element: Element): boolean {
  let cells = 0;
  for (const child of shownChildren(element)) {
    if (!(child instanceof Element)) continue;
    const { display } = getComputedStyle(child);
    if (display === 'table-row' || (DRAWN_GROUP.test(display) && hasDrawnRows(child))) return true;
    if (display === 'table-cell' && ++cells > 1) return true;
  }
  return false;
}
