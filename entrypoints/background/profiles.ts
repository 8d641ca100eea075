/**
 * Site profiles, kept on this computer: they hold labels and headings, nothing of a case. Each under a key
 * of its own, so that two who change different ones don't undo each other's work.
 */
import { browser } from 'wxt/browser';
import type { Lessons, SiteProfile } from '../../rules/profil/profil.ts';
import { MOST_PROFILES, profileSchema } from '../../rules/profil/schema.ts';
import { settingsNow } from './settings/index.ts';
import { loadPolicy, onPolicyChanged } from './settings/policy.ts';

const PREFIX = 'profile:';

export interface StoredProfile {
  readonly id: string;
  readonly profile: SiteProfile;
}

/** By name. One that does not parse is as good as not there. */
export async function loadProfiles(): Promise<readonly StoredProfile[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      if (!key.startsWith(PREFIX)) return [];
      const parsed = profileSchema.safeParse(value);
      return parsed.success ? [{ id: key.slice(PREFIX.length), profile: parsed.data }] : [];
    })
    .toSorted((a, b) => a.profile.name.localeCompare(b.profile.name, 'de'))
    .slice(0, MOST_PROFILES);
}

/** Keeps a profile; throws where it is none, and nothing is changed then. */
export async function saveProfile({ id, profile }: StoredProfile): Promise<void> {
  await browser.storage.local.set({ [PREFIX + id]: profileSchema.parse(profile) });
}

export async function dropProfile(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

export function newProfileId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** What is kept as a profile and is none, by the names of its places. */
export async function brokenProfiles(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(PREFIX) && !profileSchema.safeParse(value).success ? [key] : [],
  );
}

/** Calls `then` whenever a profile is added, changed or deleted, here or in the policy. */
export function onProfilesChanged(then: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) then();
  });
  onPolicyChanged(then);
}

/** What the active profiles say of pages at `origin`, less their names; the policy's before the user's own. */
export async function lessonsAt(origin: string): Promise<readonly Lessons[]> {
  const profiles = [...(await loadPolicy()).werte.profile, ...(await ownProfiles())];
  return profiles
    .filter(({ active, addresses }) => active && addresses.some((each) => each.origin === origin))
    .map(lessonsOf);
}

/** The user's own; none where the policy locks profiles. */
async function ownProfiles(): Promise<readonly SiteProfile[]> {
  if ((await settingsNow()).gesperrt.includes('profile')) return [];
  return (await loadProfiles()).map(({ profile }) => profile);
}

function lessonsOf({ name: _name, active: _active, ...lessons }: SiteProfile): Lessons {
  return lessons;
}
