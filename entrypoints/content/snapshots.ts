/** Tells the worker what the page shows, until it has arrived. */
import { browser } from 'wxt/browser';
import type { ContentMessage } from '../background/protocol.ts';

type SnapshotMessage = Extract<ContentMessage, { type: 'snapshot' }>;

/** In ms: so long it waits before each further try. What fails for longer comes with the next change of the page. */
const PAUSES: readonly number[] = [250, 1000, 4000];

export interface Snapshots {
  /** Sends `message`, unless the last one said the same. */
  send(message: SnapshotMessage): void;
  /** The next is sent although it says the same. */
  anew(): void;
  /** What there is to send until then counts as sent. */
  keepBack(until: Promise<unknown>): void;
  /** Resolves once the worker has answered to the last one, or can't. */
  arrived(): Promise<void>;
}

export function createSnapshots(signal: AbortSignal): Snapshots {
  let sent = '';
  let last: Promise<void> = Promise.resolve();
  let again: ReturnType<typeof setTimeout> | undefined;
  let keptBack = 0;
  signal.addEventListener('abort', () => clearTimeout(again));

  async function tryToSend(message: SnapshotMessage, tries: number): Promise<void> {
    const isNewest = () => sent === saying(message) && !signal.aborted;
    if ((await arrives(message)) || !isNewest()) return;
    const pause = PAUSES[tries];
    if (pause === undefined) sent = '';
    else again = setTimeout(() => void tryToSend(message, tries + 1), pause);
  }

  return {
    send(message) {
      const text = saying(message);
      if (text === sent) return;
      sent = text;
      clearTimeout(again);
      if (keptBack === 0) last = tryToSend(message, 0);
    },
    anew() {
      sent = '';
      clearTimeout(again);
    },
    keepBack(until) {
      keptBack += 1;
      void until.finally(() => {
        keptBack -= 1;
      });
    },
    arrived: () => last,
  };
}

/** That its document is no longer untouched says nothing new. */
const saying = ({ doc, snapshot }: SnapshotMessage): string => JSON.stringify([doc, snapshot]);

/** false: it is worth another try. Where this script outlived its extension, nothing is. */
async function arrives(message: SnapshotMessage): Promise<boolean> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return !isLost(answer);
  } catch {
    return browser.runtime?.id === undefined;
  }
}

/** The worker's own answer, a SnapshotAnswer. */
const isLost = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'kept' in answer && answer.kept === false;
