/** Takes in what a frame shows: into the record of its tab, and into the case that it belongs to. */

import type { Snapshot } from '../../rules/fall/reading.ts';
import { maskKey, newFall, withMasks, withoutMask } from './fall.ts';
import type { Frame } from './incoming.ts';
import { remember, viewKey } from './remember.ts';
import {
  type FallRecord,
  inTurn,
  loadFall,
  loadTab,
  type Maske,
  save,
  type TabFrame,
  type TabRecord,
} from './store.ts';

/** Returns the frames that must be read again. */
export function takeIn(
  frame: Frame,
  doc: string,
  snapshot: Snapshot,
  at: number,
): Promise<readonly number[] | 'all'> {
  return inTurn(async () => {
    const { tab, zugeordnet, zurueckgenommen, ask } = remember(
      await loadTab(frame.tabId),
      frame,
      doc,
      snapshot,
      at,
    );
    const faelle = new Map<string, FallRecord>();
    const change = async (id: string | null, to: (fall: FallRecord) => FallRecord) => {
      if (id === null) return;
      faelle.set(id, to(faelle.get(id) ?? (await loadFall(id)) ?? newFall(id)));
    };
    for (const each of zurueckgenommen) {
      await change(each.fall, (fall) => withoutMask(fall, maskKey(each)));
    }
    for (const each of zugeordnet) {
      await change(each.fall, (fall) => withMasks(fall, [maskeOf(tab, each)]));
    }
    await save({
      tabs: new Map([[frame.tabId, tab]]),
      faelle: [...faelle.values()],
      // A frame without an address of its own speaks for its tab alone.
      seite: frame.origin === '' ? `#${frame.tabId}` : frame.origin,
      at,
    });
    return ask;
  });
}

/** A frame's content as a mask of its case. */
export function maskeOf({ zuordnungen }: TabRecord, frame: TabFrame): Maske {
  const { doc, address, at, snapshot, fall } = frame;
  const clicked =
    snapshot.kundennummer === null &&
    zuordnungen.some(
      (each) => each.doc === doc && each.mask === viewKey(snapshot) && each.fall === fall,
    );
  return { doc, address, at, snapshot, herkunft: clicked ? 'zugeordnet' : 'seite' };
}
