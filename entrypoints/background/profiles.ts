/**
 * Site profiles, kept on this computer: they hold labels and headings, nothing of a case. Each under a key
 * of its own, so that two who change different ones don't undo each other's work.
 */
import { browser } from 'wxt/browser';
import type { Lessons, SiteProfile } from '../../rules/profil/profil.ts';
import { MOST_PROFILES, profileSchema } from '../../rules/profil/schema.ts';

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

/** Calls `then` whenever a profile is added, changed or deleted. */
export function onProfilesChanged(then: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) then();
  });
}

/** What the active profiles say of pages at `origin`, less their names. */
export async function lessonsAt(origin: string): Promise<readonly Lessons[]> {
  const profiles = await loadProfiles();
  const here = profiles.filter(
    ({ profile }) =>
      profile.active && profile.addresses.some((address) => address.origin === origin),
  );
  return here.map(({ profile }) => lessonsOf(profile));
}

function lessonsOf({ name: _name, active: _active, ...lessons }: SiteProfile): Lessons {
  return lessons;
}
