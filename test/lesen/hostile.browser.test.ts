/** Pages that do what no page should: none breaks the reader, and none is broken by it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Reader, startReader, values } from './reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader.close());

const G = { geburtsdatum: '1990-07-03' };
const FIELD = '<label>Geburtsdatum <input id=g value=3.7.1990></label>';

/** Follows the page until it tells of what it reads; returns that. */
async function told(page: Page): Promise<unknown> {
  await reader.install(page);
  return page.evaluate(`new Promise((resolve) => {
    const ending = new AbortController();
    lesen.followPage(document, ({ snapshot }) => {
      ending.abort();
      resolve(Object.fromEntries(snapshot.readings.map((r) => [r.field, r.value])));
    }, { signal: ending.signal });
  })`);
}

test.each([
  [
    'a quarter of a million nodes, all in few',
    `document.body.append(...Array(5).fill(0).map(() => document.createElement('p'))); for (const p of document.querySelectorAll('p')) p.innerHTML = '<i></i>'.repeat(50_000)`,
  ],
  ['a quarter of a million texts', `for (let i = 0; i < 250_000; i++) document.body.append('x')`],
  [
    'a thousand levels',
    `let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')); at.textContent = 'unten'`,
  ],
  [
    'a label of a megabyte',
    `document.body.append(Object.assign(document.createElement('label'), { textContent: 'x'.repeat(1e6) }), Object.assign(document.createElement('input'), { value: 'y'.repeat(1e6) }))`,
  ],
  [
    'a class of a megabyte',
    `document.body.append(Object.assign(document.createElement('p'), { className: 'label '.repeat(2e5), textContent: 'x' }))`,
  ],
  [
    'twenty thousand labels in a row',
    `document.body.insertAdjacentHTML('beforeend', '<div>' + '<b>Alter:</b>'.repeat(20_000) + '</div>')`,
  ],
  [
    'ten thousand labels and values in one list',
    `document.body.insertAdjacentHTML('beforeend', '<dl>' + '<dt>Merkmal<dd>Wert'.repeat(10_000) + '</dl>')`,
  ],
])('%s', async (_, build) => {
  const page = await reader.open(`${FIELD}<hr>`);
  await page.evaluate(build);
  expect(await told(page)).toEqual(G);
  await reader.release(page);
});

test.each([
  [
    'a control whose value throws',
    `Object.defineProperty(document.querySelector('#x'), 'value', bomb)`,
  ],
  [
    'an element whose name throws',
    `Object.defineProperty(document.querySelector('b'), 'localName', bomb)`,
  ],
  [
    'a table whose cells throw',
    `Object.defineProperty(document.querySelector('td'), 'colSpan', bomb)`,
  ],
])('%s takes nothing but itself out', async (_, lay) => {
  const page = await reader.open(
    `${FIELD}<hr><p><label>Alter <input id=x value=36></label><b>x</b></p><table><tr><td>Pflegegrad<td>2</table>`,
  );
  await page.evaluate(`const bomb = { get() { throw new Error('bomb'); } }; ${lay}`);
  expect(await told(page)).toMatchObject(G);
  await reader.release(page);
});

test('labels that are names of what every object has', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
  const rows = names.map((name) => `<dt>${name}<dd>${name}`).join('');
  const heads = names.map((name) => `<th>${name}`).join('');
  const seen = await reader.show(
    `${FIELD}<h2>__proto__</h2><dl>${rows}</dl><h3>constructor</h3><table><tr>${heads}<tr>${heads.replaceAll('th', 'td')}</table>`,
  );
  expect(values(seen)).toEqual(G);
  expect(seen.snapshot.problems).toEqual([]);
});

/** Everything the reader asks of elements, as far as forms let inputs take its place. */
const PROPERTIES =
  'parentNode parentElement firstChild nextSibling childNodes children childElementCount firstElementChild isConnected ownerDocument localName tagName attributes className id textContent innerHTML style shadowRoot assignedSlot clientWidth clientHeight offsetWidth offsetHeight getAttribute hasAttribute hasAttributes querySelector querySelectorAll getRootNode closest contains matches checkVisibility getBoundingClientRect compareDocumentPosition namespaceURI nodeType labels elements'.split(
    ' ',
  );

test('a form whose inputs take the place of its properties is read, and followed', async () => {
  const inputs = PROPERTIES.map((name) => `<input type=hidden name=${name}>`).join('');
  const page = await reader.open(
    `<form class=help role=region><fieldset>${inputs}</fieldset><p id=p>x</p>${FIELD}</form>`,
  );
  await reader.install(page);
  await page.evaluate(`
    window.readings = [];
    lesen.followPage(document, ({ snapshot }) => readings.push(snapshot.readings.map((r) => r.value).join()), { signal: new AbortController().signal, quietMs: 60 });
  `);
  await page.waitForFunction(`readings.at(-1) === '1990-07-03'`);
  await page.evaluate(
    `document.querySelector('#g').value = '4.7.1990'; document.querySelector('#p').remove()`,
  );
  await page.waitForFunction(`readings.at(-1) === '1990-07-04'`);
  await page.evaluate(`document.forms[0].setAttribute('hidden', '')`);
  await page.waitForFunction(`readings.at(-1) === ''`);
  await reader.release(page);
});

test('prototypes that a page has overwritten are not ours', async () => {
  const page = await reader.open(FIELD);
  await page.evaluate(`
    const bomb = { configurable: true, get() { throw new Error('bomb'); } };
    for (const proto of [Node.prototype, Element.prototype, HTMLElement.prototype, HTMLInputElement.prototype, Array.prototype, Map.prototype])
      for (const name of ['firstChild', 'nextSibling', 'parentNode', 'localName', 'getAttribute', 'value', 'checkVisibility', 'flatMap', 'get'])
        if (Object.hasOwn(proto, name)) Object.defineProperty(proto, name, bomb);
    window.getComputedStyle = () => { throw new Error('bomb'); };
  `);
  // As content scripts have it: the same document, other globals.
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as unknown;
  };
  await run(reader.code);
  expect(
    await run('lesen.readPage(document).snapshot.readings.map((r) => r.field + "=" + r.value)'),
  ).toEqual(['geburtsdatum=1990-07-03']);
  await page.close();
});

test('a shadow root that never settles keeps nothing else from being read', async () => {
  const page = await reader.open(`<x-clock></x-clock>${FIELD}`);
  await page.evaluate(`
    const root = document.querySelector('x-clock').attachShadow({ mode: 'open' });
    const tick = () => { root.innerHTML = '<p>' + Math.random() + '</p><i>x</i>'; requestAnimationFrame(tick); };
    tick();
  `);
  await reader.install(page);
  await page.evaluate(`
    window.readings = [];
    lesen.followPage(document, ({ snapshot }) => readings.push(snapshot.readings.map((r) => r.value).join()), { signal: new AbortController().signal });
  `);
  await page.waitForFunction(`readings.at(-1) === '1990-07-03'`);
  await page.evaluate(`document.querySelector('#g').value = '4.7.1990'`);
  await page.waitForFunction(`readings.at(-1) === '1990-07-04'`, { timeout: 20_000 });
  await reader.release(page);
});

test('a hundred frames, each with a reader of its own', async () => {
  const page = await reader.open(
    Array.from(
      { length: 100 },
      (_, i) => `<iframe srcdoc="<dl><dt>Alter<dd>${20 + (i % 50)}</dl>"></iframe>`,
    ).join(''),
  );
  await page.waitForFunction(
    `[...document.querySelectorAll('iframe')].every((f) => f.contentDocument?.querySelector('dd'))`,
  );
  // One script in all of them, as pages of one origin can.
  await page.evaluate((code: string) => {
    Object.assign(window, { told: 0 });
    for (const frame of document.querySelectorAll('iframe')) {
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      inner?.eval(
        `${code}\nlesen.followPage(document, ({ snapshot }) => { if (snapshot.readings.length === 1) parent.told++; }, { signal: new AbortController().signal })`,
      );
    }
  }, reader.code);
  await page.waitForFunction('told >= 100', { timeout: 60_000 });
  await reader.release(page);
});
