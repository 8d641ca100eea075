/** Which frames of a tab are of the Fachverfahren whose case it shows: only they are handed a text of it. */
import { originOf } from '../session/frames.ts';
import type { TabRecord } from '../session/records.ts';
import { loadTab } from '../session/store.ts';
import { EMPTY_TAB } from '../session/tab.ts';
import { caseOf } from '../session/tabCase.ts';
import { areOfOne } from '../settings/profiles.ts';

/**
 * The frames of the page's origin, or of one that a profile has together with it; where nothing is read of the
 * page, those of the frame that names the case.
 */
export async function framesAtHome(tabId: number): Promise<readonly number[]> {
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  const home = homeOf(tab);
  const all = Object.entries(tab.frames);
  const isAtHome = await Promise.all(
    all.map(async ([, { address }]) => home !== null && areOfOne(home, originOf(address))),
  );
  return all.flatMap(([id], i) => (isAtHome[i] ? [Number(id)] : []));
}

/** The origin of the page, else of the frame that names its case, else of all its frames; null: it has none. */
function homeOf(tab: TabRecord): string | null {
  const { '0': page, ...inner } = tab.frames;
  if (page) return originOf(page.address);
  const key = caseOf(tab);
  const frames = Object.values(inner);
  const naming = frames.filter(({ snapshot }) => snapshot.kundennummer === key && key !== null);
  const [origin = null, other] = new Set(
    (naming.length > 0 ? naming : frames).map(({ address }) => originOf(address)),
  );
  return other === undefined ? origin : null;
}
