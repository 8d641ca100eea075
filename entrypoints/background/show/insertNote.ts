/** Puts a text of the panel into the page's text field that had the focus last. */
import { insertInto, lastWrittenIn } from '../border/tell.ts';
import type { InsertResult } from '../protocol.ts';
import { framesOf, loadTab } from '../session/store.ts';
import { EMPTY_TAB } from '../session/tab.ts';
import { caseOf } from '../session/tabCase.ts';
import { framesAtHome } from './home.ts';

/** `fall`: the case that the text is of; into the page of another one it does not go. */
export async function insertNote(
  tabId: number,
  fall: string | null,
  text: string,
): Promise<InsertResult> {
  const { frameId, areTold } = await lastWrittenIn(tabId, await framesOf(tabId));
  // Not before: meanwhile they have said what they show.
  const shown = caseOf((await loadTab(tabId)) ?? EMPTY_TAB);
  if (shown !== null && shown !== fall) return 'otherCase';
  if (!areTold) return 'untold';
  if (frameId === undefined) return 'noField';
  // Not into an earlier one either: nobody has just been there.
  if (!(await framesAtHome(tabId)).includes(frameId)) return 'elsewhere';
  return insertInto(tabId, frameId, text);
}
