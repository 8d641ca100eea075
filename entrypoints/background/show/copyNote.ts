/** The shortcut that copies the Vermerk which fits best, without opening anything. */
import { germanDate } from '../../../rules/dates/span.ts';
import { noteTitle, vermerkeOf } from '../../../rules/weighing/notes.ts';
import { copyInPage, tell } from '../border/tell.ts';
import { loadTab } from '../session/store.ts';
import { caseOf } from '../session/tabCase.ts';
import type { FallView } from '../views.ts';
import { framesAtHome } from './home.ts';
import { otherDay } from './otherDay.ts';
import { fallOfFrames, lookNow } from './state.ts';

/** The page says what became of it; one that we may not read can say nothing. */
export async function copyNote(tabId: number): Promise<void> {
  const tab = await loadTab(tabId);
  if (!tab) return;
  const { now } = await lookNow();
  const fall = await fallOfFrames({ tabId, tab }, caseOf(tab), now);
  tell(
    tabId,
    { type: 'say', text: await copied(tabId, fall, otherDay(now.stichtag, now.today)) },
    0,
  );
}

/** `other`: the day that is looked at, undefined where it is today. */
async function copied(
  tabId: number,
  fall: FallView | null,
  other: string | undefined,
): Promise<string> {
  if (!fall) return 'Kein Vermerk kopiert: Auf dieser Seite ist kein Fall zu erkennen.';
  const { fitting, open } = vermerkeOf(fall.assessment);
  const [best, ...others] = fitting;
  if (!best) {
    return open.length > 0
      ? 'Kein Vermerk kopiert: Ob einer passt, hängt von fehlenden Angaben ab.'
      : 'Kein Vermerk kopiert: Zu diesem Fall passt gerade keiner.';
  }
  if (!(await copyInPage(tabId, await framesAtHome(tabId), best.note.text))) {
    return 'Kein Vermerk kopiert: Bitte in die Seite klicken und noch einmal versuchen.';
  }
  const more = others.length > 0 ? ` (${others.length} weitere in der Seitenleiste)` : '';
  const day = other === undefined ? '' : ` für den Stichtag ${germanDate(other)}`;
  return `Vermerk kopiert${day}: ${noteTitle(best.note)}${more}`;
}
