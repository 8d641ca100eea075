/** Errors of ours in this session, for the panel to tell of: what kind and where, nothing of a case. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import { type Fault, MOST_FAULTS, withFault } from '../../faults/fault.ts';
import { faultSchema } from '../border/schemas.ts';
import { inTurn, loadSession } from './memory.ts';

const KEY = 'faults';
const faults = z.array(faultSchema).max(MOST_FAULTS);

/** In the order in which they came; [] where what was kept does not fit. */
export async function loadFaults(): Promise<readonly Fault[]> {
  return (await loadSession(KEY, faults)) ?? [];
}

/** Keeps it where there is room, and once. */
export async function noteFault(fault: Fault): Promise<void> {
  await inTurn(async () => {
    const known = await loadFaults();
    const now = withFault(known, fault);
    if (now !== known) await browser.storage.session.set({ [KEY]: now });
  });
}

/** They have been read. */
export async function forgetFaults(): Promise<void> {
  await inTurn(() => browser.storage.session.remove(KEY));
}
