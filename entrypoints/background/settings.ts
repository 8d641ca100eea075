/** What the office sets. It holds nothing of any case, so it may stay on this computer. */
import { browser } from 'wxt/browser';
import type { Concept } from '../../rules/concept/data.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { z } from '../../rules/zod.ts';

const KEY = 'settings';
/** A working day: what was open in the morning is still there in the afternoon, and gone overnight. */
const VERGESSEN_NACH_STUNDEN = 8;

const settings = z.object({
  /** Ids of the concepts that hold in this office; absent: all, until someone has chosen. */
  concepts: z.array(z.string().max(80)).max(200).optional(),
  /** So long after a case was last seen it is forgotten. */
  vergessenNachStunden: z.number().positive().max(24).optional().catch(undefined),
});

type Settings = z.infer<typeof settings>;

/** Settings that don't parse are as good as none: the defaults hold. */
async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = settings.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : {};
}

/** The concepts that hold here, in their own order. */
export async function activeConcepts(): Promise<readonly Concept[]> {
  const { concepts } = await loadSettings();
  return concepts ? CONCEPTS.filter(({ id }) => concepts.includes(id)) : CONCEPTS;
}

export async function saveConcepts(ids: readonly string[]): Promise<void> {
  const known = CONCEPTS.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), concepts: known } });
}

/** Whole hours, 1 to 24; throws a ZodError for anything else, and changes nothing then. */
export async function saveVergessen(hours: number): Promise<void> {
  const vergessenNachStunden = z.int().min(1).max(24).parse(hours);
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), vergessenNachStunden } });
}

/** Hours after which a case that was not seen any more is forgotten. */
export async function vergessenNachStunden(): Promise<number> {
  return (await loadSettings()).vergessenNachStunden ?? VERGESSEN_NACH_STUNDEN;
}
