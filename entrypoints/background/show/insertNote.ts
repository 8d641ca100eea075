/** Puts a text of the panel into the page's text field that had the focus last. */
import { insertIntoPage } from '../border/tell.ts';
import type { InsertResult } from '../protocol.ts';
import { caseOf, EMPTY_TAB } from '../session/remember.ts';
import { framesOf, loadTab } from '../session/store.ts';
import { framesAtHome } from './home.ts';

/** `fall`: the case that the text is of; into the page of another one it does not go. */
export async function insertNote(
  tabId: number,
  fall: string | null,
  text: string,
): Promise<InsertResult> {
  const shown = caseOf((await loadTab(tabId)) ?? EMPTY_TAB);
  if (shown !== null && shown !== fall) return 'otherCase';
  return insertIntoPage(tabId, await framesOf(tabId), await framesAtHome(tabId), text);
}
