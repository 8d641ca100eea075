import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { carryOut } from '../../entrypoints/background/cases/commands.ts';
import { forgetOld } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import {
  loadFall,
  loadTab,
  loadVerzeichnis,
  relist,
} from '../../entrypoints/background/session/store.ts';
import { lookNow } from '../../entrypoints/background/show/state.ts';
import { viewFall } from '../../entrypoints/background/show/view.ts';
import { frameOf, readingOf } from '../worker/shown.ts';

const A = '739Q481516';
const B = '846W271828';
const TAB = 7;
let now = 0;

async function reads(mask: string, value: number): Promise<void> {
  now += 1000;
  const reading =
    mask === 'Profil' ? readingOf('alter', value, mask) : readingOf('kundenkategorie', 'B', mask);
  await takeIn(
    frameOf({ tabId: TAB, path: mask }),
    'doc',
    { kundennummer: A, mask, readings: [reading], problems: [] },
    now,
  );
}
const enters = (field: 'neukunde' | 'pflegezeit', value: boolean) =>
  carryOut({ type: 'enter', tabId: TAB, fall: A, field, value }, now);

/** Spoils what is stored under a key, at the place that these keys lead to. */
async function spoil(key: string, ...path: readonly string[]): Promise<void> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  // Cases and tabs are kept as text.
  const isText = typeof stored === 'string';
  const root = isText ? JSON.parse(stored) : stored;
  let at: object = root;
  for (const step of path.slice(0, -1)) at = Reflect.get(at, step);
  Reflect.set(at, path.at(-1) ?? '', 'Quastenbein');
  await browser.storage.session.set({ [key]: isText ? JSON.stringify(root) : root });
}

async function shown() {
  const fall = await loadFall(A);
  if (!fall) throw new Error('the case is lost');
  const { felder, problems } = viewFall(fall, (await lookNow()).now).fall;
  return {
    values: Object.fromEntries(felder.map(({ field, value }) => [field, value])),
    problems: problems.map(({ text }) => text).filter((text) => text.includes('verloren')),
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  now = 1_000_000;
  await reads('Profil', 36);
  await reads('Status', 0);
  await enters('neukunde', true);
  await enters('pflegezeit', false);
});

describe('Was sich nicht mehr lesen lässt, nimmt nur sich selbst heraus', () => {
  it('a mask: the others stay, the panel names it until it is read again', async () => {
    await spoil(`fall:${A}`, 'masken', 'http://127.0.0.1/Profil Profil', 'at');
    const lost = 'Was in „Profil“ stand, ist verloren. Bitte dort noch einmal lesen lassen.';
    const without = { kundenkategorie: 'B', neukunde: true, pflegezeit: false };
    expect(await shown()).toEqual({ values: without, problems: [lost] });
    // Whatever is kept next.
    await reads('Status', 0);
    expect(await shown()).toEqual({ values: without, problems: [lost] });
    await reads('Profil', 37);
    expect(await shown()).toEqual({ values: { ...without, alter: 37 }, problems: [] });
  });

  it('one of which not even the name is left', async () => {
    await spoil(`fall:${A}`, 'masken', 'http://127.0.0.1/Profil Profil');
    expect((await shown()).problems).toEqual([
      'Was in einer Maske stand, ist verloren. Bitte dort noch einmal lesen lassen.',
    ]);
  });

  it('an entry: it is asked for again', async () => {
    await spoil(`fall:${A}`, 'eingetragen', 'neukunde', 'value');
    const { values, problems } = await shown();
    expect(values).toEqual({ alter: 36, kundenkategorie: 'B', pflegezeit: false });
    expect(problems).toEqual([
      'Neukunde: Was Sie eingetragen hatten, ist verloren. Bitte noch einmal eintragen.',
    ]);
    await enters('neukunde', true);
    expect(await shown()).toMatchObject({ values: { neukunde: true }, problems: [] });
  });

  it('something ticked off is to be done again', async () => {
    const todo = { type: 'todo', tabId: TAB, fall: A, mark: { how: 'done' } } as const;
    await carryOut({ ...todo, keys: ['eins', 'zwei'] }, now);
    await spoil(`fall:${A}`, 'erledigt', 'eins');
    expect((await loadFall(A))?.erledigt).toEqual({ zwei: { how: 'done' } });
  });

  it('a frame of a tab: the panel offers to read it again', async () => {
    await spoil(`tab:${TAB}`, 'frames', '0', 'snapshot');
    expect(await loadTab(TAB)).toMatchObject({ fall: A, frames: {}, vergessen: true });
  });

  it('a row of the list of cases, which is there again with the next start, and goes in time', async () => {
    const listed = async () => (await loadVerzeichnis()).map(({ fall }) => fall);
    await carryOut({ type: 'create', tabId: 8, kundennummer: B }, now);
    await spoil('verzeichnis', '0', 'gesehen');
    expect(await listed()).toEqual([A]);
    await relist(now + 1);
    expect(await listed()).toEqual([B, A]);
    await browser.storage.session.set({ verzeichnis: 'Quastenbein', 'fall:x': 'Quastenbein' });
    await relist(now + 2);
    expect((await listed()).toSorted()).toEqual([A, B]);
    await forgetOld(now + 3);
    expect(Object.keys(await browser.storage.session.get(null)).join()).not.toContain('fall:');
  });
});
