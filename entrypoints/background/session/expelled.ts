/** Documents that keep removing what we draw: by tab, and frame by frame. */
import { browser } from 'wxt/browser';
import { z } from '../../../rules/zod.ts';
import type { PanelState } from '../views.ts';
import { inTurn, loadSession } from './memory.ts';

const keyOf = (tabId: number) => `expelled:${tabId}`;
const expelled = z.array(z.strictObject({ frameId: z.int(), doc: z.string() }));
/** More than any tab has frames. The latest stay, and the page itself. */
const MOST = 100;

/** Notes that the document `doc` of a frame does so. */
export async function noteExpelled(tabId: number, frameId: number, doc: string): Promise<void> {
  await inTurn(async () => {
    const known = (await loadSession(keyOf(tabId), expelled)) ?? [];
    const others = known.filter((each) => each.frameId !== frameId);
    const isPage = (each: { readonly frameId: number }) => Number(each.frameId === 0);
    const all = [...others, { frameId, doc }].toSorted((a, b) => isPage(a) - isPage(b));
    await browser.storage.session.set({ [keyOf(tabId)]: all.slice(-MOST) });
  });
}

/** `frames`: what the tab shows now; what an earlier document did is no matter any more. */
export async function expelledFrom(
  tabId: number,
  frames: Readonly<Record<string, { readonly doc: string }>>,
): Promise<PanelState['expelled']> {
  const known = (await loadSession(keyOf(tabId), expelled)) ?? [];
  const still = known.filter(({ frameId, doc }) => frames[frameId]?.doc === doc);
  if (still.length === 0) return null;
  return still.some(({ frameId }) => frameId === 0) ? 'page' : 'frame';
}

/** The tab is gone. */
export async function forgetExpelled(tabId: number): Promise<void> {
  await inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}
