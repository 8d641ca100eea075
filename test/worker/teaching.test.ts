import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Frame } from '../../entrypoints/background/border/incoming.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import {
  answerTeaching,
  closeTeaching,
  openTeaching,
  takePointed,
  teach,
  viewTeaching,
} from '../../entrypoints/background/cases/teaching.ts';
import {
  lessonsAt,
  loadProfiles,
  saveProfile,
} from '../../entrypoints/background/settings/profiles.ts';
import type { Anchor } from '../../rules/profil/profil.ts';
import type { Pointed } from '../../rules/profil/zeigen.ts';
import { frameOf } from './shown.ts';

const frame = frameOf({ origin: 'https://fv.example' });
const anchor: Anchor = { label: 'Stufe', headings: [], kind: 'field', position: 1, of: 1 };
const pointed: Pointed = {
  label: 'Stufe',
  headings: [],
  mask: '',
  value: 'IK',
  inList: false,
  anchor,
};
const session = async () => JSON.stringify(await browser.storage.session.get(null));

beforeEach(() => {
  fakeBrowser.reset();
  // The pages of these tests don't answer.
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
});

describe('what was pointed at', () => {
  it('is taken where someone was asked to point, and nowhere else', async () => {
    await takePointed(frame, pointed);
    expect(await viewTeaching(7)).toBeNull();
    await openTeaching(8);
    await takePointed(frame, pointed);
    expect(await viewTeaching(7)).toBeNull();
    expect(await viewTeaching(8)).toMatchObject({ step: 'pointing' });
  });

  it('is taken once: another frame can’t put something else in its place', async () => {
    await openTeaching(7);
    await takePointed(frame, pointed);
    await takePointed({ ...frame, frameId: 3 }, { ...pointed, value: 'IN' });
    expect(await viewTeaching(7)).toMatchObject({ step: 'pointed', pointed: { value: 'IK' } });
  });

  it('comes with the fields it could be, each with what would be read', async () => {
    await openTeaching(7);
    await takePointed(frame, pointed);
    const view = await viewTeaching(7);
    const offers = view?.step === 'pointed' ? view.offers : [];
    expect(offers.find(({ field }) => field === 'betreuungsstufe')?.reads).toBe(
      'IK (Förderbedarf)',
    );
    expect(offers.find(({ field }) => field === 'geburtsdatum')?.reads).toBeNull();
    expect(offers.findIndex(({ reads }) => reads === null)).toBeGreaterThan(
      offers.findLastIndex(({ reads, likely }) => reads !== null && !likely),
    );
  });

  it('is forgotten when it was taught, and when the assistant closes', async () => {
    await openTeaching(7);
    await takePointed(frame, { ...pointed, value: 'geheim' });
    expect(await session()).toContain('geheim');
    await teach(7, 'betreuungsstufe');
    expect(await session()).not.toContain('geheim');
    await openTeaching(7);
    await takePointed(frame, { ...pointed, value: 'geheim' });
    await closeTeaching(7);
    expect(await session()).toBe('{}');
  });
});

describe('going on by keys', () => {
  it('opens nothing again where the assistant was closed before the page answered', async () => {
    await takeIn(
      frameOf({ origin: 'https://fv.example' }),
      'doc',
      { kundennummer: null, mask: '', readings: [], problems: [] },
      1,
    );
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<unknown>();
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
      if (typeof message !== 'object' || message === null || !('way' in message))
        return Promise.resolve();
      asked.resolve();
      return answer.promise;
    });
    await openTeaching(7);
    const going = answerTeaching({ type: 'pointOn', tabId: 7, way: 'next' });
    await asked.promise;
    await closeTeaching(7);
    answer.resolve({ at: { label: 'Stufe', value: 'IK' } });
    await going;
    expect(await viewTeaching(7)).toBeNull();
  });
});

describe('what was taught', () => {
  const teachOnce = async (as: Parameters<typeof teach>[1], change: Partial<Frame> = {}) => {
    await openTeaching(7);
    await takePointed({ ...frame, ...change }, pointed);
    await teach(7, as);
  };

  it('goes into a profile for the origin of the frame, and replaces what was said of the place', async () => {
    await teachOnce('betreuungsstufe');
    await teachOnce('kundenkategorie');
    const profiles = await loadProfiles();
    expect(profiles.map(({ profile }) => profile)).toMatchObject([
      {
        name: 'fv.example',
        addresses: [{ origin: 'https://fv.example' }],
        mappings: [{ field: 'kundenkategorie', anchor }],
      },
    ]);
    await teachOnce('nothing');
    expect(await lessonsAt('https://fv.example')).toMatchObject([
      { mappings: [], exclusions: [anchor] },
    ]);
    await teachOnce('kundennummer');
    expect(await lessonsAt('https://fv.example')).toMatchObject([
      { exclusions: [], caseKey: anchor },
    ]);
  });

  it('holds for its origin alone', async () => {
    await teachOnce('betreuungsstufe');
    expect(await lessonsAt('https://fv.example:8443')).toEqual([]);
    expect(await lessonsAt('https://other.example')).toEqual([]);
  });

  it('does not hold where the profile is switched off', async () => {
    await teachOnce('betreuungsstufe');
    const [stored] = await loadProfiles();
    if (!stored) throw new Error('nothing was stored');
    await saveProfile({ ...stored, profile: { ...stored.profile, active: false } });
    expect(await lessonsAt('https://fv.example')).toEqual([]);
  });

  it('switches on a profile that was off, and says so', async () => {
    const said = async () => {
      const view = await viewTeaching(7);
      return view?.step === 'taught' ? view.text : undefined;
    };
    await teachOnce('betreuungsstufe');
    expect(await said()).toBe(
      'Hier steht „Betreuungsstufe“: „Stufe“. Gespeichert im Profil „fv.example“.',
    );
    const [stored] = await loadProfiles();
    if (!stored) throw new Error('nothing was stored');
    await saveProfile({ ...stored, profile: { ...stored.profile, active: false } });
    await teachOnce('betreuungsstufe');
    expect(await said()).toMatch(/Es war abgeschaltet und gilt jetzt wieder\.$/);
    expect(await lessonsAt('https://fv.example')).toHaveLength(1);
  });

  it('is nothing, of a frame without an address or a place that can’t be described', async () => {
    await teachOnce('betreuungsstufe', { origin: '' });
    expect(await loadProfiles()).toEqual([]);
    await openTeaching(7);
    await takePointed(frame, { ...pointed, anchor: null });
    await teach(7, 'betreuungsstufe');
    expect(await loadProfiles()).toEqual([]);
  });
});

it('a stored profile that does not parse is as good as not there', async () => {
  await browser.storage.local.set({ 'profile:1': { name: 'x' }, 'profile:2': 'x' });
  expect(await loadProfiles()).toEqual([]);
  expect(await lessonsAt('https://fv.example')).toEqual([]);
});
