/** Takes in what a frame shows: into the record of its tab, and into the case that it belongs to. */
import type { Snapshot } from '../../../rules/fall/reading.ts';
import type { Frame } from '../border/incoming.ts';
import { maskKey, newFall, withMasks, withoutMask } from '../session/fall.ts';
import { inTurn } from '../session/memory.ts';
import type { FallRecord, Maske, TabFrame, TabRecord } from '../session/records.ts';
import { remember } from '../session/remember.ts';
import { bytesAsJson, MOST_OF_FRAME, seiteAt } from '../session/room.ts';
import { save } from '../session/save.ts';
import { loadFall, loadTab } from '../session/store.ts';
import { viewKey } from '../session/tabCase.ts';

/** Returns the frames that must be read again. */
export async function takeIn(
  frame: Frame,
  doc: string,
  shown: Snapshot,
  at: number,
  untouched = false,
): Promise<readonly number[] | 'all'> {
  const snapshot = bytesAsJson(shown) > MOST_OF_FRAME ? withNothing(shown) : shown;
  return inTurn(async () => {
    const { tab, zugeordnet, zurueckgenommen, ask } = remember(
      await loadTab(frame.tabId),
      frame,
      doc,
      snapshot,
      at,
      untouched,
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
      await change(each.fall, (fall) => withMasks(fall, [maskeOf(frame.tabId, tab, each)]));
    }
    await save({
      tabs: new Map([[frame.tabId, tab]]),
      faelle: [...faelle.values()],
      from: { seite: seiteAt(frame.origin, frame.tabId), tab: frame.tabId },
      at,
    });
    return ask;
  });
}

/** Of a frame that shows more than is kept of one: a part could be taken for the whole. */
const withNothing = ({ kundennummer, mask }: Snapshot): Snapshot => ({
  kundennummer,
  mask,
  readings: [],
  problems: [
    {
      text: 'Diese Maske zeigt mehr, als auf einmal aufgenommen wird. Nichts davon wurde übernommen.',
      shown: '',
      where: { label: '', mask },
    },
  ],
});

/** A frame's content as a mask of its case. */
export function maskeOf(tabId: number, { zuordnungen }: TabRecord, frame: TabFrame): Maske {
  const { fall, unter: _under, ...seen } = frame;
  const { doc, snapshot } = seen;
  const clicked =
    snapshot.kundennummer === null &&
    zuordnungen.some(
      (each) => each.doc === doc && each.mask === viewKey(snapshot) && each.fall === fall,
    );
  return { ...seen, herkunft: clicked ? 'zugeordnet' : 'seite', tab: tabId };
}
