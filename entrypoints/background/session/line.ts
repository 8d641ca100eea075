/**
 * What pages say waits in the line of their tab, and a tab that has kept us busy for long waits a while: whoever
 * talks without end, a page or a content script that has been taken over, takes its own time and nobody else's.
 * Known to the worker alone: with it, the line is gone.
 */
import { tell, tellPanels } from '../border/tell.ts';
import { turns } from './memory.ts';

/** So long a tab may keep us busy at once, in ms; after that, for so much of the time. */
const AT_ONCE = 2000;
const SHARE = 0.4;
/** No piece of work counts for more, in ms: the computer may have slept in between. */
const LONGEST = 1000;
/** More than a tab has frames that are kept. */
const MOST_WAITING = 150;
/** Of all that waits in a line, in characters. */
const MOST_WAITING_LENGTH = 5_000_000;

interface Line {
  readonly inTurn: ReturnType<typeof turns>;
  waiting: number;
  length: number;
  /** How long the tab may keep us busy, in ms, when that was counted last; below 0 it waits. */
  credit: number;
  countedAt: number;
  /** Whose word was not heard since nobody waited; they are asked again when nobody does. */
  readonly unheard: Set<number>;
}

const lines = new Map<number, Line>();

function lineOf(tabId: number): Line {
  const known = lines.get(tabId);
  if (known) return known;
  const line: Line = {
    inTurn: turns(),
    waiting: 0,
    length: 0,
    credit: AT_ONCE,
    countedAt: performance.now(),
    unheard: new Set(),
  };
  lines.set(tabId, line);
  return line;
}

function creditOf(line: Line): number {
  const now = performance.now();
  line.credit = Math.min(AT_ONCE, line.credit + SHARE * (now - line.countedAt));
  line.countedAt = now;
  return line.credit;
}

function spend(line: Line, since: number): void {
  line.credit = creditOf(line) - Math.min(LONGEST, performance.now() - since);
}

/** Whether there is still room in the line of a tab; else the frame is asked again later what it shows. */
export function hasRoom(tabId: number, frameId: number): boolean {
  const line = lineOf(tabId);
  const isFull = line.waiting >= MOST_WAITING || line.length >= MOST_WAITING_LENGTH;
  // What never comes to wait, since it is none of ours, is a lot of work as well.
  if (!isFull && creditOf(line) > -AT_ONCE) return true;
  const isFirst = line.unheard.size === 0;
  // A tab may have frames without end.
  if (line.unheard.size < MOST_WAITING) line.unheard.add(frameId);
  if (line.waiting === 0) void inLine(tabId, 0, async () => undefined);
  if (isFirst) tellPanels({ type: 'notKept' });
  return false;
}

/** Does at once what can't wait, on the account of that tab. */
export function atOnce<T>(tabId: number, work: () => T): T {
  const since = performance.now();
  try {
    return work();
  } finally {
    spend(lineOf(tabId), since);
  }
}

/**
 * Does it when it is its turn; `length` is that of what is said, in characters. undefined where the tab was closed
 * before.
 */
export async function inLine<T>(
  tabId: number,
  length: number,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const line = lineOf(tabId);
  line.waiting += 1;
  line.length += length;
  try {
    return await line.inTurn(async () => {
      const credit = creditOf(line);
      if (credit < 0) await new Promise((resolve) => setTimeout(resolve, -credit / SHARE));
      if (lines.get(tabId) !== line) return undefined;
      const since = performance.now();
      try {
        return await work();
      } finally {
        spend(line, since);
      }
    });
  } finally {
    line.waiting -= 1;
    line.length -= length;
    if (line.waiting === 0 && lines.get(tabId) === line) hearAgain(tabId, line);
  }
}

function hearAgain(tabId: number, line: Line): void {
  if (line.unheard.size === 0) return;
  const frames = [...line.unheard];
  line.unheard.clear();
  for (const frameId of frames) {
    // What was not heard may have been that it wants to know what it is to read.
    tell(tabId, { type: 'lessons' }, frameId);
    tell(tabId, { type: 'read' }, frameId);
  }
  tellPanels({ type: 'notKept' });
}

/** How much of what a tab says waits to be heard. */
export const waitingOf = (tabId: number): number => lines.get(tabId)?.waiting ?? 0;

/** Whether something that a tab says has not been heard yet. */
export const isBehind = (tabId: number): boolean => (lines.get(tabId)?.unheard.size ?? 0) > 0;

/** The tab is gone; returns when nothing is done any more of what it has said. */
export async function forgetLine(tabId: number): Promise<void> {
  const line = lines.get(tabId);
  lines.delete(tabId);
  await line?.inTurn(async () => undefined);
}
