/** Grants are taken back while pages are open: their readers leave, and what they say is heard no more. */
import { browser } from 'wxt/browser';
import type { Frame } from '../border/incoming.ts';
import { tell } from '../border/tell.ts';
import { loadTab } from '../session/store.ts';
import { EMPTY_TAB } from '../session/tab.ts';
import { mayRead, pageOf } from './reader.ts';

/** A reader that runs in an open page knows nothing of a grant that was taken back. */
export async function leaveWithdrawn(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined) continue;
    const frames = Object.entries((await loadTab(tabId))?.frames ?? {});
    const barred = await Promise.all(
      frames.map(async ([, { address }]) => address !== '' && !(await mayRead(address))),
    );
    for (const [index, [frameId, { address }]] of frames.entries()) {
      // Without an address, nobody knows whose it is.
      const leaves = barred[index] || (address === '' && barred.some(Boolean));
      if (leaves) tell(tabId, { type: 'leave' }, Number(frameId));
    }
  }
}

/**
 * Whether what a frame says is still to be heard: of one of which nothing is kept, nobody knew that it had to
 * leave. Without an origin it is heard where something else in its tab may be read.
 */
export async function isHeard({ tabId, frameId, origin }: Frame): Promise<boolean> {
  const isGranted = origin === '' ? await readsSomething(tabId) : await mayRead(origin);
  if (!isGranted) tell(tabId, { type: 'leave' }, frameId);
  return isGranted;
}

async function readsSomething(tabId: number): Promise<boolean> {
  const { frames } = (await loadTab(tabId)) ?? EMPTY_TAB;
  const [page, ...inner] = await Promise.all([
    pageOf(tabId).then(({ granted }) => granted),
    ...Object.values(frames).map(({ address }) => address !== '' && mayRead(address)),
  ]);
  return page || inner.some(Boolean);
}
