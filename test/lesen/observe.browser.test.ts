import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../browser/wait.ts';
import { type Reader, startReader } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const BODY = '<label>Geburtsdatum <input id=g value=3.7.1990></label><div id=d>x</div>';

/** A page that is being followed; `window.calls` counts, `window.stop()` ends it. */
async function observed(html = BODY): Promise<Page> {
  const page = await reader.open(html);
  await reader.install(page);
  await page.evaluate(`
    window.calls = 0;
    const ending = new AbortController();
    window.stop = () => ending.abort();
    lesen.followPage(document, () => { window.calls++; }, { signal: ending.signal, quietMs: 60 });
  `);
  await calls(page, 1);
  return page;
}

/** Waits until a reading has been told `n` times, and a while for none to be told again. */
async function calls(page: Page, n: number): Promise<void> {
  await page.waitForFunction(`window.calls >= ${n}`, { timeout: patience });
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 400))');
  expect(await page.evaluate('window.calls')).toBe(n);
}

test.each([
  ['text', `document.querySelector('#d').firstChild.data = 'y'`],
  ['structure', `document.querySelector('#d').append('y')`],
  ['visibility', `document.querySelector('#d').hidden = true`],
  [
    'what is typed',
    `document.querySelector('#g').value = '4.7.1990'; document.querySelector('#g').dispatchEvent(new Event('input', { bubbles: true }))`,
  ],
  [
    'many changes at once',
    `for (let i = 0; i < 500; i++) document.querySelector('#d').append(String(i))`,
  ],
])('one reading after a change of %s', async (_, change) => {
  const page = await observed();
  await page.evaluate(change);
  await calls(page, 2);
  await reader.release(page);
});

test('what the extension draws is no change', async () => {
  const page = await observed();
  await page.evaluate(`
    const host = document.createElement('div');
    host.setAttribute('data-konzeptlotse', '');
    document.body.append(host);
    host.style.color = 'red';
    host.remove();
  `);
  await calls(page, 1);
  await reader.release(page);
});

test('changes inside an open shadow root count', async () => {
  const page = await observed('<div id=host></div>');
  await page.evaluate(
    `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>a</p><input>'; document.body.append(document.createElement('b'))`,
  );
  await calls(page, 2);
  await page.evaluate(
    `document.querySelector('#host').shadowRoot.querySelector('p').textContent = 'c'`,
  );
  await calls(page, 3);
  await page.evaluate(
    `document.querySelector('#host').shadowRoot.querySelector('input').dispatchEvent(new Event('change', { bubbles: true }))`,
  );
  await calls(page, 4);
  await reader.release(page);
});

const HEADER = '<div role=row><div role=columnheader>Geburtsdatum</div></div>';
const CELL = '<div role=cell>3.7.1990</div>';

test.each([
  ['a row', `<div role=table>${HEADER}<div role=row id=host></div></div>`, CELL],
  [
    'what holds rows',
    `<div role=table>${HEADER}<div id=host></div></div>`,
    `<div role=row>${CELL}</div>`,
  ],
  [
    'what holds cells',
    `<div role=table>${HEADER}<div role=row><div id=host></div></div></div>`,
    CELL,
  ],
  [
    'a drawn row',
    '<div style="display:table"><div id=host style="display:table-row"></div></div>',
    CELL,
  ],
])('the open shadow root of %s is watched', async (_, html, own) => {
  const page = await reader.open(html);
  await reader.install(page);
  const isWatched = await page.evaluate(`{
    const root = document.querySelector('#host').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(own)};
    lesen.readPage(document, undefined, true).seen.roots.includes(root);
  }`);
  expect(isWatched).toBe(true);
  await reader.release(page);
});

test('a page that never rests is read all the same', async () => {
  const page = await observed();
  await page.evaluate(
    `window.timer = setInterval(() => { document.querySelector('#d').textContent = String(Math.random()); }, 20)`,
  );
  await page.waitForFunction('window.calls >= 3', { timeout: patience });
  await page.evaluate('clearInterval(window.timer)');
  await reader.release(page);
});

test('an error of ours stays ours, and the next change is read', async () => {
  const page = await reader.open(BODY);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await reader.install(page);
  await page.evaluate(`
    window.calls = 0;
    lesen.followPage(document, () => { window.calls++; throw new Error('ours'); }, { signal: new AbortController().signal, quietMs: 60 });
  `);
  await calls(page, 1);
  await page.evaluate(`document.body.append('x')`);
  await calls(page, 2);
  expect(errors).toEqual([]);
  await reader.release(page);
});

test('a reading that fails is reported and tried again, less and less often, and throws nothing into the page', async () => {
  const page = await reader.open(BODY);
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await reader.install(page);
  await page.evaluate(`
    window.calls = 0;
    window.tried = [];
    window.reported = [];
    window.isBroken = true;
    lesen.onFault((cause) => reported.push(cause.message));
    lesen.followPage(document, () => { window.calls++; }, {
      signal: new AbortController().signal,
      quietMs: 20,
      teacher: {
        lookout: null,
        *teach(seen) {
          tried.push(performance.now());
          if (isBroken) throw new Error('ours');
          return { ...seen, vorgaben: new Map(), problems: [] };
        },
      },
    });
  `);
  await page.waitForFunction('reported.length >= 4');
  expect(await page.evaluate('reported[0]')).toBe('ours');
  const [first = 0, second = 0, third = 0, fourth = 0] = (await page.evaluate('tried')) as number[];
  expect(second - first).toBeGreaterThan(200);
  expect(third - second).toBeGreaterThan(400);
  expect(fourth - third).toBeGreaterThan(800);
  expect(await page.evaluate('calls')).toBe(0);
  await page.evaluate('isBroken = false');
  await calls(page, 1);
  // And goes on as if nothing had been.
  await page.evaluate(`document.querySelector('#d').append('y')`);
  await calls(page, 2);
  expect(errors).toEqual([]);
  await reader.release(page);
});

test.each([
  [
    'a medium or a liking of the user’s that style rules ask for',
    '@media (prefers-color-scheme: dark) { #d { display: none } }',
    (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
  ],
  [
    'the media of a style sheet',
    '#none { color: red }',
    (page: Page) => page.evaluate(`document.styleSheets[1].media.mediaText = 'all'`),
  ],
  [
    'a rule itself',
    '#d { display: block } #none { color: red }',
    (page: Page) => page.evaluate(`document.styleSheets[0].cssRules[0].style.display = 'none'`),
  ],
])('another reading after a change of %s', async (_, css, change) => {
  const page = await observed(
    `<style>${css}</style><style media="print">#d { display: none }</style><dl id=d><dt>Alter</dt><dd>36</dd></dl>`,
  );
  await change(page as Page);
  await page.waitForFunction('window.calls >= 2', { timeout: patience });
  await page.close();
});

test('nothing while the tab is hidden, once when it is shown again', async () => {
  const page = await observed();
  const hide = (state: string) =>
    page.evaluate(
      `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' }); document.dispatchEvent(new Event('visibilitychange'))`,
    );
  await hide('hidden');
  await page.evaluate(
    `document.querySelector('#d').append('y'); document.querySelector('#g').dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await calls(page, 1);
  await hide('visible');
  await calls(page, 2);
  await page.evaluate(`document.querySelector('#d').append('z')`);
  await calls(page, 3);
  await reader.release(page);
});

test('an abort ends everything', async () => {
  const page = await observed();
  await page.evaluate(
    `document.querySelector('#d').append('y'); window.stop(); document.querySelector('#g').dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await calls(page, 1);
  await reader.release(page);
});

test('whoever asks for it has it read again at once, however often, whatever it costs', async () => {
  const fields = '<label>Wiedervorlage <input value=3.7.2026></label>'.repeat(1_500);
  const page = await reader.open(fields);
  await reader.install(page);
  await page.evaluate(`
    window.calls = 0;
    const ending = new AbortController();
    window.stop = () => ending.abort();
    const ask = () => { if (window.calls < 40) followed.readAgain(); };
    const followed = lesen.followPage(document, () => { window.calls++; setTimeout(ask); }, { signal: ending.signal });
  `);
  await page.waitForFunction('window.calls >= 40', { timeout: patience });
  await page.evaluate('stop()');
  await reader.release(page);
});

/** Follows a page of so many lines, of which each call of `change()` changes all. */
async function followLines(lines: number): Promise<Page> {
  const page = await reader.open('<p>Wiedervorlage: 01.01.2026</p>'.repeat(lines));
  await reader.install(page);
  await page.evaluate(`
    window.day = 1;
    window.told = [];
    const ending = new AbortController();
    window.stop = () => ending.abort();
    const shown = () => (day < 10 ? '0' : '') + day + '.01.2026';
    window.change = () => {
      day++;
      for (const line of document.querySelectorAll('p')) line.firstChild.nodeValue = 'Wiedervorlage: ' + shown();
    };
    window.isTold = () => told.at(-1) === '2026-01-' + shown().slice(0, 2);
    window.followed = lesen.followPage(
      document,
      ({ snapshot }) => told.push(snapshot.readings.find(({ field }) => field === 'wiedervorlageAm')?.value),
      { signal: ending.signal },
    );
  `);
  await page.waitForFunction('isTold()', { timeout: patience });
  return page;
}

test('whoever waits for what has changed has it read, however often, whatever it costs', async () => {
  const page = await followLines(3_000);
  const heard = await page.evaluate(`(async () => {
    const ask = async (most) => {
      change();
      return (await followed.settled(most)) && isTold();
    };
    const start = performance.now();
    const heard = [await ask(60_000)];
    // Paid from what changes may cost, soon each would wait for thirty times what it costs.
    const most = 6 * (performance.now() - start);
    while (heard.length < 12) heard.push(await ask(most));
    return heard;
  })()`);
  expect(heard).toEqual(Array.from({ length: 12 }, () => true));
  await page.evaluate('stop()');
  await reader.release(page);
});

test('whoever waits for what has changed hears of it on a page that never rests', async () => {
  const page = await followLines(500);
  const heard = await page.evaluate(`(async () => {
    change();
    const ticking = setInterval(() => document.body.append(document.createElement('i')), 20);
    const heard = (await followed.settled(10_000)) && isTold();
    clearInterval(ticking);
    return heard;
  })()`);
  expect(heard).toBe(true);
  await page.evaluate('stop()');
  await reader.release(page);
});

test('whoever waits too short hears that it is not told', async () => {
  const page = await followLines(500);
  const heard = await page.evaluate(`(async () => {
    const before = await followed.settled(0);
    change();
    return [before, await followed.settled(0)];
  })()`);
  expect(heard).toEqual([true, false]);
  await page.evaluate('stop()');
  await reader.release(page);
});
