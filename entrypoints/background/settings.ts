/** What the office sets. It holds nothing of any case, so it may stay on this computer. */
import { browser } from 'wxt/browser';
import type { Concept } from '../../rules/concept/data.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { z } from '../../rules/zod.ts';

const KEY = 'settings';
const settings = z.object({
  /** Ids of the concepts that hold in this office; absent: all, until someone has chosen. */
  concepts: z.array(z.string().max(80)).max(200).optional(),
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
