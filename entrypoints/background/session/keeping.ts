/**
 * What could not be kept: reported, told by the panel of its tab, and nothing else stops for it. Known to
 * the worker alone, whose own end is as good as another try.
 */
import { tellPanels } from '../border/tell.ts';
import type { NichtBehalten } from '../views.ts';
import { report } from './report.ts';
import { isFull } from './save.ts';

/** By tab and what was to be kept of it: the reading of a frame, or something that a person said. */
const lost = new Map<number, Map<number | 'person', NichtBehalten>>();

/** Why `work` kept nothing, or what it returned. */
export type Kept<T> = { readonly result: T } | { readonly lost: NichtBehalten };

/** Never rejects. `of`: the frame that was read, or who said it. */
export async function keeping<T>(
  tabId: number,
  of: number | 'person',
  work: () => Promise<T>,
): Promise<Kept<T>> {
  try {
    const result = await work();
    const known = knownOf(tabId);
    known.delete(of);
    // With a reading of the page itself, frames that were in it are read anew or gone.
    const stays = of === 0 ? [...known].filter(([other]) => other === 'person') : [...known];
    lost.set(tabId, new Map(stays));
    return { result };
  } catch (error) {
    const why = isFull(error) ? 'voll' : 'fehler';
    lost.set(tabId, knownOf(tabId).set(of, why));
    tellPanels({ type: 'notKept' });
    report(error);
    return { lost: why };
  }
}

const knownOf = (tabId: number) => new Map<number | 'person', NichtBehalten>(lost.get(tabId) ?? []);

/** The gravest first: what a person said was meant to be there. */
export function nichtBehalten(tabId: number): NichtBehalten | null {
  const known = knownOf(tabId);
  return known.get('person') ?? [...known.values()][0] ?? null;
}

/** The tab is gone. */
export function forgetLost(tabId: number): void {
  lost.delete(tabId);
}
