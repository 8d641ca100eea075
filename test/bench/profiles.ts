import type { StoredProfile } from '../../entrypoints/background/settings/profiles.ts';

/** A hundred site profiles with fifty places each, as an office with many Fachverfahren might have at worst. */
export const PROFILES: readonly StoredProfile[] = Array.from({ length: 100 }, (_, index) => ({
  id: String(index),
  profile: {
    name: `Profil ${index}`,
    active: true,
    addresses: [{ origin: `https://fv${index}.example` }],
    mappings: Array.from({ length: 50 }, () => ({
      field: 'alter' as const,
      anchor: { label: 'Stufe', headings: [], kind: 'field' as const, position: 1, of: 1 },
    })),
    exclusions: [],
    masks: [],
  },
}));
