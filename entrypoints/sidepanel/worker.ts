/** What the panel asks of the worker. */
import { browser } from 'wxt/browser';
import type { PanelMessage, PanelState } from '../background/protocol.ts';

/** The worker is ours; this only tells an answer from none (`undefined`, where nobody listens). */
function isPanelState(answer: unknown): answer is PanelState {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'tabId' in answer &&
    'stichtag' in answer &&
    'fall' in answer
  );
}

export async function ask(message: PanelMessage): Promise<PanelState> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (!isPanelState(answer)) throw new Error(`no state in answer to "${message.type}"`);
  return answer;
}
