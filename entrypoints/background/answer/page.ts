/** What pages say, and what they are answered. A page whose grant was taken back is not heard. */
import type { Frame } from '../border/incoming.ts';
import { tell } from '../border/tell.ts';
import { carryOut } from '../cases/commands.ts';
import { takeIn } from '../cases/takeIn.ts';
import { isPointing, takePointing } from '../cases/teaching.ts';
import type { ContentMessage, LessonsAnswer, SnapshotAnswer, Target } from '../protocol.ts';
import { noteExpelled } from '../session/expelled.ts';
import { noteFault } from '../session/faults.ts';
import { keeping } from '../session/keeping.ts';
import { waitingOf } from '../session/line.ts';
import { inTurn } from '../session/memory.ts';
import { lowestFirst } from '../session/queue.ts';
import { report } from '../session/report.ts';
import { askToReveal } from '../session/reveal.ts';
import { setPill } from '../settings/pill.ts';
import { lessonsAt } from '../settings/profiles.ts';
import { isHeard } from '../settings/withdrawn.ts';
import { dismissAt, mark, markWithCase } from '../show/mark.ts';
import { showsPage } from '../show/state.ts';
import { keepTime } from './keepTime.ts';

/** What a frame is to know before it reads: what was taught of its origin, and whether someone points in its tab. */
export async function answerLessons({ origin, tabId }: Frame): Promise<LessonsAnswer> {
  return { lessons: await lessonsAt(origin), pointing: await isPointing(tabId) };
}

/** Among tabs that talk without end, one that has little to say waits for a few of their words, not for one of each. */
const leastFirst = lowestFirst();

/**
 * Takes in what a frame shows, and asks the frames that must be read again for it. Answers that it was not kept
 * only where something went wrong with us: what is not heard, or has no room, need not be told again.
 */
export async function receiveSnapshot(
  frame: Frame,
  { doc, untouched, snapshot }: Extract<ContentMessage, { type: 'snapshot' }>,
): Promise<SnapshotAnswer> {
  const { tabId, frameId } = frame;
  const kept = await leastFirst(
    () => waitingOf(tabId),
    async () => {
      if (!(await isHeard(frame))) return undefined;
      await keepTime().catch(report);
      return keeping(tabId, frameId, () =>
        takeIn(frame, doc, snapshot, Date.now(), untouched === true),
      );
    },
  );
  if (kept === undefined) return { kept: true };
  const ask = 'result' in kept ? kept.result : [];
  if (ask === 'all') tell(tabId, { type: 'read' });
  else for (const id of ask) tell(tabId, { type: 'read' }, id);
  void markWithCase(tabId).catch(report);
  return { kept: !('lost' in kept && kept.lost === 'fehler') };
}

/** Does what a page or a click in it says. */
export async function answerPage(
  frame: Frame,
  message: Exclude<ContentMessage, { type: 'lessons' | 'snapshot' }>,
): Promise<void> {
  if (!(await isHeard(frame))) return;
  const { tabId, frameId } = frame;
  switch (message.type) {
    case 'openPanel':
      return message.target && revealInPanel(tabId, message.target);
    case 'dismiss':
      return dismissAt(tabId, frameId, message.field);
    case 'expelled':
      return noteExpelled(tabId, frameId, message.doc);
    case 'fault':
      return noteFault(message.fault);
    case 'pillMoved':
      return changePill(frame, { place: message.place });
    case 'pillHidden':
      return changePill(frame, { shown: false });
    default:
      return takePointing(frame, message);
  }
}

/** What is asked for is about the page's case: the panel turns to it. */
async function revealInPanel(tabId: number, target: Target): Promise<void> {
  if (!(await showsPage(tabId))) {
    await keeping(tabId, 'person', () => carryOut({ type: 'view', tabId, fall: null }, Date.now()));
  }
  await askToReveal(tabId, target);
}

/** There is one pill a tab, so only its page itself may say something of it. */
async function changePill(
  { tabId, frameId, origin }: Frame,
  change: Parameters<typeof setPill>[1],
): Promise<void> {
  if (frameId !== 0 || origin === '') return;
  await inTurn(() => setPill(origin, change));
  await mark(tabId);
}
