/** Settings and profiles as files: out and in. */
import type { Imported, Taken } from '../../components/options/model.ts';
import { ausfuhr, type Einfuhr, parseEinfuhr } from '../../rules/einstellungen/datei.ts';
import { TITEL } from '../../rules/einstellungen/einstellungen.ts';
import { isSchluessel } from '../../rules/einstellungen/geltend.ts';
import { MOST_PROFILES } from '../../rules/profil/schema.ts';
import { settingsNow } from '../background/settings/index.ts';
import { loadOwn, replaceOwn } from '../background/settings/own.ts';
import {
  asStored,
  loadProfiles,
  newProfileId,
  type StoredProfile,
  saveProfiles,
} from '../background/settings/profiles.ts';

/** All settings of the user, with their profiles. */
export async function allSettingsText(): Promise<string> {
  const { werte } = await loadOwn();
  return ausfuhr(
    werte,
    (await loadProfiles()).map(({ profile }) => profile),
  );
}

/**
 * Takes in a file's text, all of it or nothing. Profiles of names that are there already are replaced
 * only where `replace` says so; what the office's IT decides stays as it is.
 */
export async function importText(text: string, replace: boolean): Promise<Imported> {
  const parsed = parseEinfuhr(text);
  if ('problems' in parsed) return parsed;
  const { gesperrt } = await settingsNow();
  const mayTake = !gesperrt.includes('profile');
  const profiles = mayTake ? await plan(parsed, replace) : [];
  if ('problems' in profiles || 'exists' in profiles) return profiles;
  const settings = Object.entries(parsed.einstellungen ?? {});
  const free = settings.filter(([key]) => !gesperrt.some((each) => each === key));
  if (parsed.einstellungen) await replaceOwn(Object.fromEntries(free), asStored(profiles));
  else await saveProfiles(profiles);
  return {
    taken: profiles.map(({ profile }) => profile.name),
    ...(parsed.einstellungen ? { settings: titlesOf(free) } : {}),
    locked: [
      ...titlesOf(settings.filter((each) => !free.includes(each))),
      ...(!mayTake && parsed.profile.length > 0 ? ['Profile'] : []),
    ],
  };
}

/** What is to be kept, or why not (yet). */
async function plan(
  { profile }: Einfuhr,
  replace: boolean,
): Promise<readonly StoredProfile[] | Exclude<Imported, Taken>> {
  const known = await loadProfiles();
  const idOf = (name: string) => known.find((one) => one.profile.name === name)?.id;
  const exists = profile.map(({ name }) => name).filter((name) => idOf(name) !== undefined);
  if (exists.length > 0 && !replace) return { exists };
  if (known.length + profile.length - exists.length > MOST_PROFILES) {
    return { problems: [`Es wären mehr als ${MOST_PROFILES} Profile.`] };
  }
  return profile.map((one) => ({ id: idOf(one.name) ?? newProfileId(), profile: one }));
}

const titlesOf = (settings: readonly (readonly [string, unknown])[]): readonly string[] =>
  settings.flatMap(([key]) => (isSchluessel(key) ? [TITEL[key]] : []));
