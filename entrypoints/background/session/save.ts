/**
 * Keeps what is new of tabs and cases, within what each Fachverfahren may take of the memory. Where it is full
 * all the same, whoever takes most of it makes room.
 */
import type { Verdraengt } from '../views.ts';
import { originOf } from './frames.ts';
import type { FallRecord, TabRecord, Verzeichnis } from './records.ts';
import {
  BY_HAND,
  byClaim,
  bytesAsJson,
  bytesOf,
  largest,
  ofBoth,
  seiteAt,
  surplus,
  type Taking,
} from './room.ts';
import {
  countVerdraengt,
  forget,
  loadTabs,
  loadVerzeichnis,
  type Written,
  withoutAnyOf,
  write,
} from './store.ts';
import { caseOf } from './tabCase.ts';

/** What is to be kept, all of it or nothing. */
export interface News {
  readonly tabs?: ReadonlyMap<number, TabRecord>;
  /** Cases that were seen just now. */
  readonly faelle?: readonly FallRecord[];
  /** The Fachverfahren and the tab that showed them; without it a person brought them. */
  readonly from?: Pick<Taking, 'seite' | 'tab'>;
  readonly at: number;
}

/**
 * Keeps the news. What goes beyond the share of a Fachverfahren is forgotten, first what was not seen for
 * longest. Rejects where no room can be made, and everything is as before, but for what was forgotten.
 */
export async function save(news: News): Promise<void> {
  let plan = await keepToBounds(planOf(news, await loadVerzeichnis()));
  for (;;) {
    try {
      await write({ ...plan, verzeichnis: plan.faelle.size > 0 ? plan.verzeichnis : undefined });
      return;
    } catch (error) {
      const smaller = isFull(error) ? await makeRoom(plan) : undefined;
      if (smaller === undefined) throw error;
      plan = smaller;
    }
  }
}

/** Of all reasons to refuse, the one against which making room helps; browsers call it by no common name. */
export const isFull = (error: unknown): boolean => /quota/i.test(String(error));

/** What will be written, and all cases as they will be listed. */
type Plan = Required<Written> & {
  readonly verzeichnis: Verzeichnis;
  /** As in the news. */
  readonly from: Pick<Taking, 'seite' | 'tab'>;
};

function planOf(
  { tabs = new Map(), faelle = [], from = BY_HAND, at }: News,
  known: Verzeichnis,
): Plan {
  const texts = new Map(faelle.map((record) => [record.id, JSON.stringify(record)]));
  const seen = [...texts].map(([fall, text]) => {
    const before = known.find((row) => row.fall === fall) ?? from;
    return { fall, gesehen: at, ...ofBoth(before, from), bytes: bytesOf(text) };
  });
  const others = known.filter(({ fall }) => !texts.has(fall));
  return { tabs, faelle: texts, verzeichnis: [...seen, ...others], from };
}

/** Cases in the order in which they stay. What a tab says here is open in no other. */
async function claims({ verzeichnis, faelle, from: { tab } }: Plan): Promise<Verzeichnis> {
  const others = [...(await loadTabs())].filter(([tabId]) => tabId !== tab);
  const open = new Set(others.flatMap(([, each]) => caseOf(each) ?? []));
  return byClaim(verzeichnis, { tab, news: (id) => faelle.has(id), open });
}

async function keepToBounds(plan: Plan): Promise<Plan> {
  if (surplus(plan.verzeichnis).length === 0) return plan;
  const beyond = surplus(await claims(plan)).filter(({ fall }) => !plan.faelle.has(fall));
  if (beyond.length === 0) return plan;
  return pushOut(plan, new Set(beyond.map(({ fall }) => fall)), 'grenze');
}

/** Something in the memory, and how it leaves it; undefined where it stays. */
interface Taker extends Taking {
  readonly leave: (() => Promise<Plan>) | undefined;
}

/** Has someone leave the memory; returns what is left of the plan, undefined where nobody can go. */
async function makeRoom(plan: Plan): Promise<Plan | undefined> {
  // The last to be kept comes first, and tabs before cases.
  const takers = [...(await tabsTaking(plan)), ...casesTaking(plan, await claims(plan))];
  return largest(takers)
    .findLast(({ leave }) => leave !== undefined)
    ?.leave?.();
}

async function tabsTaking(plan: Plan): Promise<readonly Taker[]> {
  // What the page has just shown stays, and of a tab that shows nothing there is nothing to take.
  const stays = (tabId: number, tab: TabRecord) =>
    (plan.from.tab !== null && plan.tabs.has(tabId)) || seenAt(tab) === 0;
  return [...new Map([...(await loadTabs()), ...plan.tabs])]
    .toSorted(([, a], [, b]) => seenAt(b) - seenAt(a))
    .map(([tabId, tab]) => ({
      ...taking(tabId, tab),
      leave: stays(tabId, tab) ? undefined : () => emptyTab(plan, tabId, tab),
    }));
}

/** A tab takes what it takes for its page, whatever its frames are. */
function taking(tabId: number, tab: TabRecord): Taking {
  const { address = '' } = tab.frames['0'] ?? {};
  return { seite: seiteAt(originOf(address), tabId), tab: tabId, bytes: bytesAsJson(tab) };
}

/** When a tab was read last, in ms; 0 where it shows nothing. */
const seenAt = ({ frames }: TabRecord): number =>
  Math.max(0, ...Object.values(frames).map(({ at }) => at));

/** What the news are about stays. */
const casesTaking = (plan: Plan, cases: Verzeichnis): readonly Taker[] =>
  cases.map(({ fall, ...row }) => ({
    ...row,
    leave: plan.faelle.has(fall) ? undefined : () => pushOut(plan, new Set([fall]), 'voll'),
  }));

/** Forgets what a tab shows; returns what is left of the plan. */
async function emptyTab(plan: Plan, tabId: number, tab: TabRecord): Promise<Plan> {
  const emptied = new Map([[tabId, { ...tab, frames: {}, vergessen: true }]]);
  await write({ tabs: emptied });
  return plan.tabs.has(tabId) ? { ...plan, tabs: new Map([...plan.tabs, ...emptied]) } : plan;
}

/** Forgets cases and counts them; returns what is left of the plan. */
async function pushOut(plan: Plan, ids: ReadonlySet<string>, why: keyof Verdraengt): Promise<Plan> {
  await forget(ids);
  await countVerdraengt(why, ids.size);
  const verzeichnis = plan.verzeichnis.filter(({ fall }) => !ids.has(fall));
  return { ...plan, verzeichnis, tabs: withoutAnyOf(ids, plan.tabs) };
}
