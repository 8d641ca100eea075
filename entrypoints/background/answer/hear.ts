/** Hears what is said to the worker, and sees that it is answered. */
import { faultOf } from '../../faults/fault.ts';
import { type Frame, type Own, parseIncoming, type Sender, speakerOf } from '../border/incoming.ts';
import type { ContentMessage, FailedAnswer, PanelMessage } from '../protocol.ts';
import { atOnce, hasRoom, inLine } from '../session/line.ts';
import { report } from '../session/report.ts';
import { openPanel } from '../show/panel.ts';
import { answerLessons, answerPage, receiveSnapshot } from './page.ts';
import { answerPanel } from './panel.ts';

/** The answer, which is never rejected; undefined where there is none to come. */
export function hear(raw: unknown, sender: Sender, own: Own): Promise<unknown> | undefined {
  const speaker = speakerOf(sender, own);
  if (speaker === undefined) return undefined;
  if (speaker.from === 'content') {
    const { tabId, frameId } = speaker.frame;
    if (!hasRoom(tabId, frameId)) return undefined;
    return atOnce(tabId, () => hearPage(raw, sender, own));
  }
  const incoming = parseIncoming(raw, sender, own);
  return incoming?.from === 'panel' ? hearPanel(incoming.message) : undefined;
}

function hearPanel(message: PanelMessage): Promise<unknown> {
  return answerPanel(message).catch((cause: unknown): FailedAnswer => {
    report(cause);
    return { failed: faultOf('Hintergrund', cause) };
  });
}

function hearPage(raw: unknown, sender: Sender, own: Own): Promise<unknown> | undefined {
  const incoming = parseIncoming(raw, sender, own);
  if (incoming?.from !== 'content') return undefined;
  const { frame, message } = incoming;
  // Opening the panel needs the click that is being answered right now: nothing may be awaited first.
  if (message.type === 'openPanel') openPanel(frame);
  const length = message.type === 'snapshot' ? JSON.stringify(message).length : 0;
  const answer = inLine(frame.tabId, length, () => answerTo(frame, message)).catch(report);
  return message.type === 'snapshot' || message.type === 'lessons' ? answer : undefined;
}

/** Of lessons that fail there is no answer: untaught is better than unread, and the page waits for one. */
async function answerTo(frame: Frame, message: ContentMessage): Promise<unknown> {
  switch (message.type) {
    case 'lessons':
      return answerLessons(frame);
    case 'snapshot':
      return receiveSnapshot(frame, message);
    default:
      return answerPage(frame, message);
  }
}
