/** Lists of persons beside what is said of the one that is chosen in them. */
import { istRolle, ohneRolle } from '../../../../rules/fall/vokabular/ueberschriften/rolle.ts';
import type { Box } from '../found/box.ts';
import { isMarkedChosen } from '../page/markup.ts';
import { seenText } from '../page/text.ts';

/** No BG has more. */
const MOST = 20;
const LONGEST = 80;

/** "Muster, Ole (Partner)", where that is the chosen entry of the list or table that `item` is, and others are not; null for nearly all. */
export function chosenRelative({ element }: Box): string | null {
  const rows = rowsOf(element);
  if (rows.length < 2 || rows.length > MOST) return null;
  const [chosen, more] = rows.filter(isMarkedChosen);
  if (chosen === undefined || more !== undefined) return null;
  return rows.some((row) => row !== chosen && relativeIn(row) === null) ? relativeIn(chosen) : null;
}

function rowsOf(element: Element): readonly Element[] {
  if (element instanceof HTMLTableElement) return [...element.rows];
  return /^[uo]l$/.test(element.localName) ? [...element.children] : [];
}

/** What is said in a row of who that is to the customer. */
function relativeIn(row: Element): string | null {
  const texts = row instanceof HTMLTableRowElement ? [...row.cells].map(seenText) : [seenText(row)];
  return (
    texts.find((text) => text.length <= LONGEST && (istRolle(text) || ohneRolle(text) !== text)) ??
    null
  );
}
