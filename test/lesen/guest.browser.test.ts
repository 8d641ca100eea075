/** The reader is a guest: what it costs a page, counted in calls, so that it counts the same on any machine. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const field = (i: number) =>
  `<div class=row><label for=f${i}>Nr.</label><div><input id=f${i} value=${i}></div></div>`;
const FORM = `<label>Geburtsdatum <input id=g value=3.7.1990></label>${Array.from({ length: 300 }, (_, i) => field(i)).join('')}`;

interface Calls {
  readonly styles: number;
  readonly timers: number;
  readonly idle: number;
  readonly walkers: number;
  readonly beats: number;
  readonly told: number;
}

/** A followed page in which `counted()` counts what the reader calls; `quiet()` waits for its rest. */
async function followed(html: string): Promise<Page> {
  const page = await reader.open(html);
  await reader.install(page);
  await page.evaluate(`
    window.calls = { styles: 0, timers: 0, idle: 0, walkers: 0, beats: 0, told: 0 };
    const count = (owner, name, what) => {
      const original = owner[name];
      owner[name] = function (...args) { calls[what]++; return original.apply(this, args); };
      return original;
    };
    count(window, 'getComputedStyle', 'styles');
    window.later = count(window, 'setTimeout', 'timers');
    count(window, 'requestIdleCallback', 'idle');
    count(document, 'createTreeWalker', 'walkers');
    // Five times as quick: three beats of rest are waited for again and again.
    const every = window.setInterval;
    window.setInterval = (work, ms) => every(() => { calls.beats++; work(); }, ms / 5);
    window.readings = [];
    window.ending = new AbortController();
    lesen.followPage(document, (page) => {
      calls.told++;
      readings.push(Object.fromEntries(page.snapshot.readings.map((r) => [r.field, r.value])));
    }, { signal: ending.signal, quietMs: 60 });
  `);
  await page.waitForFunction('calls.told >= 1');
  await atRest(page);
  return page;
}

/** Until three beats have passed without anything being looked at. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const wait = (until) => new Promise((resolve) => {
      const look = () => (until() ? resolve() : window.later(look, 20));
      look();
    });
    for (;;) {
      const { styles, beats } = calls;
      await wait(() => calls.beats >= beats + 3);
      if (calls.styles === styles) return;
    }
  })()`);
}

const counted = (page: Page) => page.evaluate('({ ...calls })') as Promise<Calls>;
const last = (page: Page) => page.evaluate('readings.at(-1)') as Promise<Record<string, unknown>>;

test('Bitwarden: a page at rest is not scanned', async () => {
  const page = await followed(FORM);
  const before = await counted(page);
  await page.waitForFunction(`calls.beats >= ${before.beats + 3}`);
  const after = await counted(page);
  expect({ ...after, beats: 0 }).toEqual({ ...before, beats: 0 });
  await reader.release(page);
});

test('Bitwarden: mutations are not answered one by one, by no timer and no idle callback', async () => {
  const page = await followed(FORM);
  const before = await counted(page);
  await page.evaluate(`(async () => {
    for (let i = 0; i < 2000; i++) {
      document.querySelector('#f' + (i % 300)).parentElement.dataset.n = String(i);
      // Each in a task of its own.
      if (i % 10 === 0) await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
    }
  })()`);
  await page.waitForFunction(`calls.told > ${before.told}`);
  await atRest(page);
  const after = await counted(page);
  expect(after.idle).toBe(0);
  expect(after.timers - before.timers).toBeLessThan(100);
  expect(after.told - before.told).toBeLessThan(10);
  await reader.release(page);
});

test('one typed value costs the way to it, not the page', async () => {
  const page = await followed(FORM);
  const before = await counted(page);
  await page.evaluate(
    `document.querySelector('#g').value = '4.7.1990'; document.querySelector('#g').dispatchEvent(new Event('input', { bubbles: true }))`,
  );
  await page.waitForFunction(`calls.told > ${before.told}`);
  const after = await counted(page);
  expect(await last(page)).toEqual({ geburtsdatum: '1990-07-04' });
  // The first reading of it asked for hundreds.
  expect(before.styles).toBeGreaterThan(600);
  expect(after.styles - before.styles).toBeLessThan(30);
  await reader.release(page);
});

test('no field is asked for its labels, for each of which the browser goes through the whole page', async () => {
  const page = await reader.open(FORM);
  await reader.install(page);
  const asked = await page.evaluate(`(() => {
    const labels = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'labels');
    let asked = 0;
    Object.defineProperty(HTMLInputElement.prototype, 'labels', {
      get() { asked++; return labels.get.call(this); },
    });
    lesen.readPage(document);
    Object.defineProperty(HTMLInputElement.prototype, 'labels', labels);
    return asked;
  })()`);
  expect(asked).toBe(0);
  await reader.release(page);
});

test('Bitwarden: many inputs in many shadow roots are walked once, and by no TreeWalker', async () => {
  const page = await followed('<main></main>');
  await page.evaluate(`
    for (let i = 0; i < 300; i++) {
      const host = document.createElement('x-field');
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Geburtsdatum <input value=3.7.1990></label>';
      document.querySelector('main').append(host);
    }
  `);
  await page.waitForFunction(`readings.at(-1).geburtsdatum === '1990-07-03'`);
  await atRest(page);
  const before = await counted(page);
  await page.evaluate(`{
    for (const host of document.querySelectorAll('x-field')) {
      const input = host.shadowRoot.querySelector('input');
      input.value = '4.7.1990';
    }
    const input = document.querySelector('x-field').shadowRoot.querySelector('input');
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }`);
  await page.waitForFunction(`readings.at(-1).geburtsdatum === '1990-07-04'`);
  expect((await counted(page)).walkers).toBe(0);
  expect(before.walkers).toBe(0);
  await reader.release(page);
});

test('Bitwarden: what a page has thrown away is not held', async () => {
  const page = await followed('<main></main>');
  const rows = `'<table>' + '<tr><th>Feld<td><input value=x></tr>'.repeat(200) + '</table>'`;
  for (let i = 10; i < 22; i++) {
    // Each says something else: what says the same again may be read, and not told.
    const day = `'<label>Geburtsdatum <input value=${i}.7.1990></label>'`;
    await page.evaluate(`document.querySelector('main').innerHTML = ${day} + ${rows}`);
    await page.waitForFunction(`readings.at(-1).geburtsdatum === '1990-07-${i}'`);
  }
  await atRest(page);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const proto = await page.evaluateHandle('HTMLInputElement.prototype');
  const all = await page.queryObjects(proto);
  const alive = await page.evaluate((list) => (list as unknown as unknown[]).length, all);
  // 201 that are shown, and at most one page of them that was.
  expect(alive).toBeLessThan(450);
  await page.close();
});

test('nothing at all while the tab is hidden', async () => {
  const page = await followed(FORM);
  await page.evaluate(`
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => window.state ?? 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  `);
  const before = await counted(page);
  await page.evaluate(`(async () => {
    for (let i = 0; i < 100; i++) {
      document.querySelector('#g').value = '5.7.1990';
      document.querySelector('#g').dispatchEvent(new Event('input', { bubbles: true }));
      document.body.append('x');
      await new Promise((resolve) => window.later(resolve, 5));
    }
  })()`);
  expect(await counted(page)).toEqual(before);
  await page.evaluate(
    `window.state = 'visible'; document.dispatchEvent(new Event('visibilitychange'))`,
  );
  await page.waitForFunction(`readings.at(-1).geburtsdatum === '1990-07-05'`);
  await reader.release(page);
});

const VALUE = '<dl><dt>Geburtsdatum<dd>3.7.1990</dl>';
const G = { geburtsdatum: '1990-07-03' };

test.each<[name: string, html: string, change: string, expected: Record<string, unknown>]>([
  [
    'a panel shown by :checked ~',
    `<style>.panel{display:none} :checked ~ .panel{display:block}</style><input type=checkbox id=c><div class=panel>${VALUE}</div>`,
    `document.querySelector('#c').click()`,
    G,
  ],
  [
    'a panel shown by :has in a select',
    `<style>body:not(:has(option[value=b]:checked)) .panel{display:none}</style><select id=s><option value=a><option value=b></select><div class=panel>${VALUE}</div>`,
    `document.querySelector('#s').value = 'b'; document.querySelector('#s').dispatchEvent(new Event('change', { bubbles: true }))`,
    G,
  ],
  [
    'a style sheet that comes late',
    `<div class=panel>${VALUE}</div>`,
    `document.head.append(Object.assign(document.createElement('style'), { textContent: '.panel{display:none}' }))`,
    {},
  ],
  [
    'a style sheet that is rewritten',
    `<style id=st>p{}</style><div class=panel>${VALUE}</div>`,
    `document.querySelector('#st').firstChild.data = '.panel{visibility:hidden}'`,
    {},
  ],
  [
    'the text of a label elsewhere',
    '<p><label for=i>Alter</label></p><hr><p><input id=i value=3.7.1990></p>',
    `document.querySelector('label').firstChild.data = 'Geburtsdatum'`,
    G,
  ],
  [
    'a name elsewhere, by id',
    '<p><span id=n>Alter</span></p><hr><p><input aria-labelledby=n value=3.7.1990></p>',
    `document.querySelector('#n').textContent = 'Geburtsdatum'`,
    G,
  ],
  [
    'a label put to another control',
    '<p><label for=a>Geburtsdatum</label></p><hr><p><input id=a value=36></p><hr><p><input id=b value=3.7.1990></p>',
    `document.querySelector('label').htmlFor = 'b'`,
    G,
  ],
  [
    'a sibling that moves it off the page',
    `<style>.on + div{position:absolute;left:-9999px}</style><i></i><div>${VALUE}</div>`,
    `document.querySelector('i').className = 'on'`,
    {},
  ],
  [
    'a container scrolled to nothing',
    `<div id=c style="overflow:hidden">${VALUE}</div>`,
    `document.querySelector('#c').style.height = '0'`,
    {},
  ],
  [
    'a value set by a script, without a word',
    '<label>Geburtsdatum <input id=i></label>',
    `document.querySelector('#i').value = '3.7.1990'`,
    G,
  ],
  [
    'a tick set by a script, without a word',
    '<label><input type=checkbox id=i> Alleinerziehend</label>',
    `document.querySelector('#i').checked = true`,
    { alleinerziehend: true },
  ],
  [
    'a shadow root that comes late',
    `<div id=host></div>`,
    `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '${VALUE}'`,
    G,
  ],
  [
    'a shadow root in one that comes late',
    `<x-f id=x><template shadowrootmode=open><p><i id=host></i><b id=c></b></p></template></x-f>`,
    `{ const span = document.querySelector('#x').shadowRoot.querySelector('#c').appendChild(document.createElement('span')); setTimeout(() => span.attachShadow({ mode: 'open' }).innerHTML = '${VALUE}', 600); }`,
    G,
  ],
  [
    'a rule that is inserted',
    `<style id=st>p{}</style><div class=panel>${VALUE}</div>`,
    `document.querySelector('#st').sheet.insertRule('.panel{display:none}', 1)`,
    {},
  ],
  [
    'a rule in the place of another',
    `<style id=st>.panel{}</style><div class=panel>${VALUE}</div>`,
    `{ const { sheet } = document.querySelector('#st'); sheet.deleteRule(0); sheet.insertRule('.panel{display:none}'); }`,
    {},
  ],
  [
    'a style sheet that is switched off',
    `<style id=st>.panel{display:none}</style><div class=panel>${VALUE}</div>`,
    `document.querySelector('#st').sheet.disabled = true`,
    G,
  ],
  [
    'a style sheet that is adopted',
    `<div class=panel>${VALUE}</div>`,
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.panel{display:none}'); document.adoptedStyleSheets = [sheet]; }`,
    {},
  ],
  [
    'a style sheet that a shadow root adopts',
    `<x-f id=x><template shadowrootmode=open><div class=panel>${VALUE}</div></template></x-f>`,
    `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.panel{display:none}'); document.querySelector('#x').shadowRoot.adoptedStyleSheets = [sheet]; }`,
    {},
  ],
  [
    'another slot',
    `<x-f id=x><template shadowrootmode=open><slot name=a></slot><div hidden><slot name=b></slot></div></template><div slot=b>${VALUE}</div></x-f>`,
    `document.querySelector('[slot]').slot = 'a'`,
    G,
  ],
  [
    'a heading above',
    '<h2>Profil</h2><dl><dt>gültig bis<dd>14.07.2026</dl>',
    `document.querySelector('h2').firstChild.data = 'EGV'`,
    { egvGueltigBis: '2026-07-14' },
  ],
])('seen, though it happens elsewhere: %s', async (_, html, change, expected) => {
  const page = await reader.open('<body></body>');
  await page.evaluate((h: string) => document.body.setHTMLUnsafe(h), html);
  await reader.install(page);
  await page.evaluate(`
    window.readings = [];
    lesen.followPage(document, (page) => {
      readings.push(JSON.stringify(Object.fromEntries(page.snapshot.readings.map((r) => [r.field, r.value]))));
    }, { signal: new AbortController().signal, quietMs: 60 });
  `);
  await page.waitForFunction('readings.length >= 1');
  expect(await page.evaluate('readings.at(-1)')).not.toBe(JSON.stringify(expected));
  await page.evaluate(change);
  await page.waitForFunction(`readings.at(-1) === ${JSON.stringify(JSON.stringify(expected))}`, {
    timeout: 20_000,
  });
  await reader.release(page);
});
