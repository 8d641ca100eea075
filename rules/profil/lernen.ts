/** Pointing teaches: a profile with what was pointed at. */
import type { FeldKey } from '../fall/felder.ts';
import { fitHeadings } from './anker.ts';
import type { Anchor, SiteProfile } from './profil.ts';

/** One thing that was taught by pointing. */
export interface Lesson {
  readonly anchor: Anchor;
  readonly as: FeldKey | 'nothing';
  readonly origin: string;
  /** Names that other profiles have. */
  readonly names: readonly string[];
}

/** The profile with what was taught; a new one where there is none yet. What was said of the place before is replaced. */
export function learn(before: SiteProfile | undefined, lesson: Lesson): SiteProfile {
  const { anchor, as } = lesson;
  const profile = before ?? newProfile(lesson);
  const { caseKey, ...rest } = profile;
  const cleared = {
    ...rest,
    active: true,
    mappings: profile.mappings.filter((mapping) => !isSamePlace(mapping.anchor, anchor)),
    exclusions: profile.exclusions.filter((each) => !isSamePlace(each, anchor)),
    ...(caseKey && !isSamePlace(caseKey, anchor) ? { caseKey } : {}),
  };
  if (as === 'nothing') return { ...cleared, exclusions: [...cleared.exclusions, anchor] };
  if (as === 'kundennummer') return { ...cleared, caseKey: anchor };
  return { ...cleared, mappings: [...cleared.mappings, { field: as, anchor }] };
}

function newProfile({ origin, names }: Lesson): SiteProfile {
  const host = origin.replace(/^https?:\/\//, '').slice(0, 70);
  let name = host;
  for (let i = 2; names.includes(name); i++) name = `${host} (${i})`;
  return {
    name,
    active: true,
    addresses: [{ origin }],
    mappings: [],
    exclusions: [],
    masks: [],
  };
}

/** It may have been taught on a day when something else stood over the mask. */
function isSamePlace(a: Anchor, b: Anchor): boolean {
  return partsOf(a) === partsOf(b) && fitHeadings(a, b.headings, b.over ?? 0);
}

function partsOf({ label, mask, kind, row, after, position, of }: Anchor): string {
  return JSON.stringify([label, mask ?? null, kind, row ?? null, after ?? null, position, of]);
}
