/** What the caseworker does with the cases of the session, by way of the panel. */

import type { FeldKey } from '../../../rules/fall/felder.ts';
import { snapshotAusText } from '../../../rules/fall/text/einfuegen.ts';
import { snapshotSchema } from '../border/schemas.ts';
import type { CaseMessage } from '../protocol.ts';
import {
  freeId,
  joined,
  kundennummerOf,
  newFall,
  withEntry,
  withMasks,
  withoutEntry,
  withoutMask,
  withTodos,
} from '../session/fall.ts';
import { inTurn } from '../session/memory.ts';
import type { FallRecord, TabRecord } from '../session/records.ts';
import { save } from '../session/save.ts';
import { forget, loadFall, loadTab, loadTabs, loadVerzeichnis } from '../session/store.ts';
import { assign, EMPTY_TAB, renamed, unassign } from '../session/tab.ts';
import { caseOf, viewKey } from '../session/tabCase.ts';
import { forgetAll, forgetCases } from './forgetting.ts';
import { maskeOf } from './takeIn.ts';

/** Carries out what a message asks for. A case that has been forgotten meanwhile stays forgotten. */
export function carryOut(message: CaseMessage, at: number): Promise<void> {
  return inTurn(() => run(message, at));
}

async function run(message: CaseMessage, at: number): Promise<void> {
  const { tabId } = message;
  switch (message.type) {
    case 'enter':
      if (message.fall === null) return enterUnassigned(tabId, message.field, message.value, at);
      return enter(message.fall, message.field, message.value, at);
    case 'takeBack':
      return change(message.fall, at, (fall) => withoutEntry(fall, message.field));
    case 'todo': {
      const id = message.fall ?? (await beginUnassigned(tabId, at));
      return change(id, at, (fall) => withTodos(fall, message.keys, message.mark));
    }
    case 'create':
      return create(tabId, message.kundennummer, at);
    case 'view':
      return view(tabId, message.fall, at);
    case 'assign':
      return assignTo(tabId, message.fall, at);
    case 'paste':
      return paste(tabId, message.text, message.fall, at);
    case 'removeMask':
      return removeMask(tabId, message.fall, message.mask, at);
    case 'forget':
      return forgetCases(new Set([message.fall]));
    case 'forgetAll':
      return forgetAll(at);
  }
}

async function change(id: string, at: number, to: (fall: FallRecord) => FallRecord): Promise<void> {
  const fall = await loadFall(id);
  if (fall) await save({ faelle: [to(fall)], at });
}

async function enter(id: string, field: FeldKey, value: unknown, at: number): Promise<void> {
  if (field !== 'kundennummer') {
    return change(id, at, (fall) => withEntry(fall, field, value, at));
  }
  // The Kundennummer says whose case it is: only one that has none yet can be given one.
  if (kundennummerOf(id) === null && typeof value === 'string') await rename(id, value, at);
}

/** The case without Kundennummer becomes the one of that number, together with what is known of it. */
async function rename(from: string, to: string, at: number): Promise<void> {
  const fall = await loadFall(from);
  if (!fall) return;
  const known = (await loadFall(to)) ?? newFall(to);
  const now = withEntry(joined(fall, known), 'kundennummer', to, at);
  const tabs = await loadTabs();
  const renamedTabs = [...tabs].map(([tabId, tab]): [number, TabRecord] => [
    tabId,
    renamed(tab, from, to),
  ]);
  await save({ tabs: new Map(renamedTabs), faelle: [now], at });
  await forget(new Set([from]));
}

/** An entry beside readings that no case has yet makes one of them. */
async function enterUnassigned(
  tabId: number,
  field: FeldKey,
  value: unknown,
  at: number,
): Promise<void> {
  if (field === 'kundennummer' && typeof value === 'string') return assignTo(tabId, value, at);
  return enter(await beginUnassigned(tabId, at), field, value, at);
}

/** A case without Kundennummer of what the tab shows and no case has; returns its id. */
async function beginUnassigned(tabId: number, at: number): Promise<string> {
  const id = freeId(await loadVerzeichnis());
  await assignTo(tabId, id, at);
  return id;
}

async function create(tabId: number, kundennummer: string | null, at: number): Promise<void> {
  const id = kundennummer ?? freeId(await loadVerzeichnis());
  const fall = (await loadFall(id)) ?? withNumber(newFall(id), at);
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  await save({ tabs: new Map([[tabId, looking(tab, id)]]), faelle: [fall], at });
}

/** A case that the caseworker names: its Kundennummer is an entry of theirs. */
function withNumber(fall: FallRecord, at: number): FallRecord {
  const kundennummer = kundennummerOf(fall.id);
  return kundennummer === null ? fall : withEntry(fall, 'kundennummer', kundennummer, at);
}

/** The tab with this case in its panel; the page's own needs no word. */
const looking = (tab: TabRecord, id: string | null): TabRecord => ({
  ...tab,
  ansicht: id === caseOf(tab) ? null : id,
});

/** null: back to what the page shows. */
async function view(tabId: number, id: string | null, at: number): Promise<void> {
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  const fall = id === null ? undefined : await loadFall(id);
  await save({
    tabs: new Map([[tabId, looking(tab, fall?.id ?? null)]]),
    faelle: fall ? [fall] : [],
    at,
  });
}

async function assignTo(tabId: number, id: string, at: number): Promise<void> {
  const before = await loadTab(tabId);
  if (!before) return;
  const { tab, zugeordnet } = assign(before, id);
  const fall = (await loadFall(id)) ?? withNumber(newFall(id), at);
  const masken = zugeordnet.map((each) => maskeOf(tabId, tab, each));
  await save({ tabs: new Map([[tabId, tab]]), faelle: [withMasks(fall, masken)], at });
}

/** Reads copied text; it belongs to the case that it names, whatever the panel shows. */
async function paste(tabId: number, text: string, into: string | null, at: number): Promise<void> {
  const snapshot = snapshotSchema.parse(snapshotAusText(text));
  if (snapshot.readings.length === 0) return;
  const id = snapshot.kundennummer ?? into ?? freeId(await loadVerzeichnis());
  const before = await loadFall(id);
  // Forgotten meanwhile: what was to join it would be half a case.
  if (!before && id === into) return;
  const doc = `text ${at}`;
  const maske = { doc, address: doc, at, snapshot, herkunft: 'eingefuegt' as const };
  const tab = (await loadTab(tabId)) ?? EMPTY_TAB;
  await save({
    tabs: new Map([[tabId, looking(tab, id)]]),
    faelle: [withMasks(before ?? newFall(id), [maske])],
    at,
  });
}

/** Takes a mask out of a case, that a click brought there; where it is in view still, it is unassigned. */
async function removeMask(tabId: number, id: string, key: string, at: number): Promise<void> {
  const fall = await loadFall(id);
  if (!fall || !Object.hasOwn(fall.masken, key)) return;
  const maske = fall.masken[key];
  if (!maske || maske.herkunft === 'seite') return;
  const tab = await loadTab(tabId);
  const now = tab && unassign(tab, id, viewKey(maske.snapshot));
  await save({
    tabs: now ? new Map([[tabId, now]]) : new Map(),
    faelle: [withoutMask(fall, key)],
    at,
  });
}
