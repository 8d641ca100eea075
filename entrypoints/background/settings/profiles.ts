/**
 * Site profiles, kept on this computer: they hold labels and headings, nothing of a case. Each under a key
 * of its own, so that two who change different ones don't undo each other's work.
 */
import { browser } from 'wxt/browser';
import type { Lessons, SiteProfile } from '../../../rules/profil/profil.ts';
import { MOST_PROFILES, profileSchema } from '../../../rules/profil/schema.ts';
import { loadPolicy, onPolicyChanged } from './policy.ts';

const PREFIX = 'profile:';

/** A profile and the id that it is kept under. */
export interface StoredProfile {
  readonly id: string;
  readonly profile: SiteProfile;
}

/** All that is kept as a profile, whether it is one or not. */
async function parseAll() {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(PREFIX) ? [{ key, parsed: profileSchema.safeParse(value) }] : [],
  );
}

/** By name. One that does not parse is as good as not there. */
export async function loadProfiles(): Promise<readonly StoredProfile[]> {
  return (await parseAll())
    .flatMap(({ key, parsed }) =>
      parsed.success ? [{ id: key.slice(PREFIX.length), profile: parsed.data }] : [],
    )
    .toSorted((a, b) => a.profile.name.localeCompare(b.profile.name, 'de'))
    .slice(0, MOST_PROFILES);
}

/** As they are kept; throws where one is none. */
export const asStored = (profiles: readonly StoredProfile[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    profiles.map(({ id, profile }) => [PREFIX + id, profileSchema.parse(profile)]),
  );

/** Keeps profiles; throws where one is none, and nothing is changed then. */
export async function saveProfiles(profiles: readonly StoredProfile[]): Promise<void> {
  await browser.storage.local.set(asStored(profiles));
}
/** Keeps one; throws as `saveProfiles` does. */
export const saveProfile = (profile: StoredProfile) => saveProfiles([profile]);

/** What was taught in it is gone. */
export async function dropProfile(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id);
}

/** An id that no other profile has. */
export function newProfileId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** What is kept as a profile and is none, by the names of its places. */
export async function brokenProfiles(): Promise<readonly string[]> {
  return (await parseAll()).flatMap(({ key, parsed }) => (parsed.success ? [] : [key]));
}

/** Calls `then` whenever a profile is added, changed or deleted, here or in the policy; and says whether all that was is the last. */
export function onProfilesChanged(then: (areOnlyDeleted: boolean) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const changed = Object.entries(changes).filter(([key]) => key.startsWith(PREFIX));
    if (changed.length > 0) then(changed.every(([, { newValue }]) => newValue === undefined));
  });
  onPolicyChanged(() => then(false));
}

/** What the active profiles say of pages at `origin`, less their names. */
export const lessonsAt = async (origin: string): Promise<readonly Lessons[]> =>
  (await activeAt(origin)).map(lessonsOf);

/** Whether two origins are one, or of one Fachverfahren by an active profile. */
export const areOfOne = async (one: string, other: string): Promise<boolean> =>
  one === other ||
  (await activeAt(one)).some(({ addresses }) => addresses.some(({ origin }) => origin === other));

/** The policy's before the user's own, which are none where it locks them. */
async function activeAt(origin: string): Promise<readonly SiteProfile[]> {
  const { profile: given, gesperrt } = (await loadPolicy()).werte;
  const own = gesperrt.includes('profile') ? [] : await loadProfiles();
  return [...given, ...own.map(({ profile }) => profile)].filter(
    ({ active, addresses }) => active && addresses.some((each) => each.origin === origin),
  );
}

function lessonsOf({ name: _name, active: _active, ...lessons }: SiteProfile): Lessons {
  return lessons;
}
