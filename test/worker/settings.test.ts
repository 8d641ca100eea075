import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newFall } from '../../entrypoints/background/session/fall.ts';
import {
  conceptsIn,
  mayTeach,
  saveConcepts,
  settingsNow,
} from '../../entrypoints/background/settings/index.ts';
import { loadOwn, replaceOwn, saveOwn } from '../../entrypoints/background/settings/own.ts';
import { originsWithoutPill } from '../../entrypoints/background/settings/pill.ts';
import {
  lessonsAt,
  onProfilesChanged,
  saveProfile,
} from '../../entrypoints/background/settings/profiles.ts';
import { markersOf } from '../../entrypoints/background/show/markers.ts';
import { viewFall } from '../../entrypoints/background/show/view.ts';
import type { FallView } from '../../entrypoints/background/views.ts';
import { importText } from '../../entrypoints/options/transfer.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { fileOf } from '../../rules/profil/schema.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
});

const policy = (settings: Record<string, unknown>) => browser.storage.managed.set(settings);
const profile = (name: string): SiteProfile => ({
  name,
  active: true,
  addresses: [{ origin: 'https://fv.example' }],
  mappings: [],
  exclusions: [],
  masks: [{ name, heading: 'Profil' }],
});

describe('settings', () => {
  it('are kept one by one', async () => {
    await Promise.all([saveOwn({ vorlaufTage: 7 }), saveOwn({ begriffEgv: 'EGV' })]);
    expect((await loadOwn()).werte).toEqual({ vorlaufTage: 7, begriffEgv: 'EGV' });
    await replaceOwn({ vorlaufTage: 9 });
    expect((await loadOwn()).werte).toEqual({ vorlaufTage: 9 });
  });

  it('refuse what is none of them, and nothing changes', async () => {
    await saveOwn({ vorlaufTage: 7 });
    await expect(saveOwn({ vorlaufTage: 0 })).rejects.toThrow();
    await expect(saveOwn({ fachverfahren: [] })).rejects.toThrow();
    expect((await settingsNow()).werte.vorlaufTage).toBe(7);
  });

  it('of a policy can’t be changed from here', async () => {
    await policy({ konzepte: ['heilbronn-amm'] });
    await saveConcepts(['bremen-rahmenkonzept']);
    expect(conceptsIn((await settingsNow()).werte).map(({ id }) => id)).toEqual(['heilbronn-amm']);
    expect((await loadOwn()).werte).toEqual({});
  });
});

describe('the count in pages', () => {
  it('is hidden where it was, whatever is broken of another page’s', async () => {
    const place = { edge: 'left', at: 0.5 };
    await browser.storage.local.set({
      pill: { 'https://a.example': { shown: false, place }, 'https://b.example': 'nie' },
    });
    expect(await originsWithoutPill()).toEqual(['https://a.example']);
    await browser.storage.local.set({ pill: 'nie' });
    expect(await originsWithoutPill()).toEqual([]);
  });
});

describe('a file of profiles', () => {
  const file = fileOf(['Eins', 'Zwei', 'Drei'].map(profile));

  it('is taken in at once: pages ask for what was taught once', async () => {
    const changed = vi.fn();
    onProfilesChanged(changed);
    expect(await importText(file, false)).toMatchObject({ taken: ['Eins', 'Zwei', 'Drei'] });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('that does not fit in whole leaves nothing', async () => {
    const { local } = browser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).includes('Zwei')) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
    await expect(importText(file, false)).rejects.toThrow('quota');
    expect(await local.get(null)).toEqual({});
  });
});

describe('profiles of a policy', () => {
  it('hold before the user’s own, or alone', async () => {
    await saveProfile({ id: '1', profile: profile('Eigenes') });
    await policy({ profile: [profile('Vorgegeben')] });
    const names = async () =>
      (await lessonsAt('https://fv.example')).flatMap(({ masks }) => masks.map(({ name }) => name));
    expect(await names()).toEqual(['Vorgegeben', 'Eigenes']);
    expect(await mayTeach()).toBe(true);
    await policy({ gesperrt: ['profile'] });
    expect(await names()).toEqual(['Vorgegeben']);
    expect(await mayTeach()).toBe(false);
  });
});

describe('a case by the settings', () => {
  const where = { mask: 'EGV', label: 'Kooperationsplan (EGV) gültig bis' };
  const known = FAELLE.find(({ id }) => id === 'egv-abgelaufen')?.fall ?? {};
  const readings = FELD_KEYS.flatMap((field) =>
    known[field] === undefined
      ? []
      : [{ field, value: known[field], shown: `Kooperationsplan (EGV) ${field}`, where }],
  );
  const kundennummer = known.kundennummer ?? '';
  const snapshot = { kundennummer, mask: 'EGV', problems: [], readings };
  const maske = { doc: '1', address: 'https://fv.example/', at: 1, snapshot };
  const fall = {
    ...newFall(kundennummer),
    masken: { m: { ...maske, herkunft: 'seite' as const } },
  };
  const concepts = CONCEPTS.filter(({ id }) => id === 'uckermark-fallmanagement');
  // The Kooperationsplan ends on 11 November, an Arbeitstag.
  const look = {
    stichtag: '2026-10-26',
    today: '2026-10-26',
    concepts,
    leadDays: 14,
    term: VORGABE.begriffEgv,
  };
  const renewal = (view: FallView) =>
    view.assessment.concepts['uckermark-fallmanagement']?.deadlines.find(
      ({ id }) => id === 'egv-fortschreibung',
    );

  it('a deadline is due soon from the day that the office says', () => {
    expect(renewal(viewFall(fall, look).fall)?.state).toBe('open');
    expect(renewal(viewFall(fall, { ...look, leadDays: 16 }).fall)?.state).toBe('dueSoon');
    expect(renewal(viewFall(fall, { ...look, leadDays: 15 }).fall)?.state).toBe('open');
  });

  it('the office’s word is in all that is ours, and what the page says stays as it is', () => {
    const view = viewFall(fall, { ...look, leadDays: 16, term: 'EGV' }).fall;
    expect(renewal(view)?.title).toBe('EGV fortschreiben');
    const field = view.felder.find((each) => each.field === 'egvGueltigBis');
    expect(field).toMatchObject({
      label: 'EGV gültig bis',
      raw: 'Kooperationsplan (EGV) egvGueltigBis',
      where,
    });
    const ours = JSON.stringify(view, (key, value: unknown) =>
      ['raw', 'where', 'origin'].includes(key) ? undefined : value,
    );
    expect(ours).not.toContain('Kooperationsplan (EGV)');
    expect(ours).toContain(concepts[0]?.versions[0]?.document);
    // What was evaluated once is not changed for the next who asks.
    expect(renewal(viewFall(fall, look).fall)?.title).toBe('Kooperationsplan (EGV) fortschreiben');
  });

  it('only the markers that are wanted are shown, and none hides another by being unwanted', () => {
    const view = viewFall(fall, { ...look, stichtag: '2026-11-20', today: '2026-11-20' }).fall;
    const kinds = (change: Partial<typeof VORGABE>) =>
      markersOf(view, { ...VORGABE, ...change })
        .filter(({ target }) => target.field === 'egvGueltigBis')
        .map(({ kind }) => kind);
    expect(kinds({})).toEqual(['warning']);
    expect(kinds({ marken: ['ueberfaellig'] })).toEqual(['overdue']);
    expect(kinds({ marken: [] })).toEqual([]);
    expect(kinds({ abgeschaltet: ['marken'] })).toEqual([]);
  });
});
