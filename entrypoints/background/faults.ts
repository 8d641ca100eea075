/** Errors of ours in this session, for the panel to tell of: what kind and where, nothing of a case. */
import { browser } from 'wxt/browser';
import { z } from '../../rules/zod.ts';
import type { Fault } from '../faults/fault.ts';
import { faultSchema } from './incoming.ts';
import { inTurn } from './store.ts';

const KEY = 'faults';
/** Of one that happens again and again, the first times say enough. */
const MOST = 20;

const faults = z.array(faultSchema).max(MOST);

export async function loadFaults(): Promise<readonly Fault[]> {
  const parsed = faults.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

/** Keeps it where there is room, and once. */
export async function noteFault(fault: Fault): Promise<void> {
  await inTurn(async () => {
    const known = await loadFaults();
    const text = JSON.stringify(fault);
    if (known.length >= MOST || known.some((one) => JSON.stringify(one) === text)) return;
    await browser.storage.session.set({ [KEY]: [...known, fault] });
  });
}

export async function forgetFaults(): Promise<void> {
  await browser.storage.session.remove(KEY);
}
