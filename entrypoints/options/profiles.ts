/** What the settings do with site profiles. */
import type { Places, Taught } from '../../components/options/model.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { fileOf, nameSchema, profileSchema } from '../../rules/profil/schema.ts';
import { dropProfile, loadProfiles, saveProfile } from '../background/settings/profiles.ts';

async function change(id: string, to: (profile: SiteProfile) => SiteProfile): Promise<void> {
  const stored = (await loadProfiles()).find((one) => one.id === id);
  if (stored) await saveProfile({ id, profile: to(stored.profile) });
}

/** Resolves to a sentence where the profile can't have that name. */
export async function renameProfile(id: string, wanted: string): Promise<string | undefined> {
  const parsed = nameSchema.safeParse(wanted);
  if (!parsed.success) return `Der Name geht nicht: ${parsed.error.issues[0]?.message ?? ''}.`;
  const others = (await loadProfiles()).filter((one) => one.id !== id);
  if (others.some(({ profile }) => profile.name === parsed.data)) {
    return 'So heißt schon ein anderes Profil.';
  }
  await change(id, (profile) => ({ ...profile, name: parsed.data }));
  return undefined;
}

/** Resolves to a sentence where the profile can't hold there, or its masks can't be called that. */
export async function setPlaces(id: string, places: Places): Promise<string | undefined> {
  const stored = (await loadProfiles()).find((one) => one.id === id);
  const parsed = profileSchema.safeParse({ ...stored?.profile, ...places });
  if (!parsed.success) {
    return `Das geht nicht: ${parsed.error.issues[0]?.message ?? ''}. Nichts wurde geändert.`;
  }
  await saveProfile({ id, profile: parsed.data });
  return undefined;
}

export const setActive = (id: string, active: boolean) =>
  change(id, (profile) => ({ ...profile, active }));

export function unteach(id: string, what: Taught): Promise<void> {
  return change(id, (profile) => {
    if (what.list === 'caseKey') {
      const { caseKey: _gone, ...rest } = profile;
      return rest;
    }
    const without = <T>(list: readonly T[]) => list.filter((_, i) => i !== what.index);
    return what.list === 'mappings'
      ? { ...profile, mappings: without(profile.mappings) }
      : { ...profile, exclusions: without(profile.exclusions) };
  });
}

export const removeProfile = (id: string) => dropProfile(id);

/** A file's name and text: of one profile, or of all. */
export async function exportText(
  id?: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const profiles = (await loadProfiles())
    .filter((one) => id === undefined || one.id === id)
    .map(({ profile }) => profile);
  const [only, other] = profiles;
  const name = only && !other ? only.name.replace(/[^\p{L}\p{N}-]+/gu, '-') : 'alle';
  return { name: `konzeptlotse-profil-${name}.json`, text: fileOf(profiles) };
}
