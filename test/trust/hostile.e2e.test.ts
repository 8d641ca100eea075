import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FELD_KEYS, FELDER } from '../../rules/fall/felder.ts';
import { glaetten } from '../../rules/fall/normalisieren.ts';
import { fileOf } from '../../rules/profil/schema.ts';
import { type Chromium, launchChromium, openPage, workerOf } from '../browser/chromium.ts';
import { countIn, markersIn } from '../browser/marker.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, setStichtag } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { unfold } from '../browser/unfold.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript<T>(script: {
      target: { tabId: number };
      func: (given: T) => void;
      args: [T];
    }): Promise<unknown>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

const A = '739Q481516';
const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="alert(1)"><script>alert(1)</script>',
  attribute: `"><a href="javascript:alert(1)" onclick='alert(1)'>x</a>`,
  address: 'javascript:alert(1)//',
  turned: '\u202e31.12.2026\u202c \u2067links\u2066',
  hidden: '3\u200b1\u2060.\u{e0041}2\ufeff',
  long: 'W'.repeat(3000),
  emoji: '🧑🏽‍🦼'.repeat(200),
  lines: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:http://x.example',
  formula: '=HYPERLINK("http://x.example";"x")',
  prototype: '__proto__',
  constructed: 'constructor',
  nul: 'vor\u0000nach\u0007\u0085',
  half: 'halb\ud800\udc00\ud800',
  template: `{{constructor.constructor('alert(1)')()}} \${alert(1)} %3Cscript%3E`,
};
/** What turns round what stands beside it, is not to be seen, or ends a line. */
const TRICKY =
  /[\u061c\u200b\u2060\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|(?!\s)[\p{Cc}\p{Cs}]/u;

/** Each where a date belongs: it is shown as what could not be read. */
const labels = FELD_KEYS.flatMap((key) => (FELDER[key].type === 'date' ? [FELDER[key].label] : []));
const rows = Object.values(HOSTILE).map((value, index) => [labels[index] ?? '', value] as const);

/** A value with more beside it; that another mask says otherwise is marked in the page, with both texts. */
const SHOWN = 'A: <img src=x onerror=alert\u202e(1)>';

/** `/profil` and `/constructor`: the fields; `/massnahmen`: a table. By script, so that each sign arrives. */
const pageAt = (path: string) => {
  const title = path === '/profil' ? '__proto__' : path.slice(1);
  return `<!doctype html><meta charset=utf-8><title>${title}</title><h1></h1>
  <dl><dt>Kundennummer<dd>${A}</dl><table></table><script>
    const rows = JSON.parse(${JSON.stringify(JSON.stringify(rows)).replaceAll('<', '\\u003c')});
    const add = (to, tag, text) => Object.assign(to.appendChild(document.createElement(tag)), { textContent: text });
    if (${JSON.stringify(path)} === '/profil') {
      for (const [label, value] of rows) {
        add(document.querySelector('dl'), 'dt', label);
        add(document.querySelector('dl'), 'dd', value);
      }
      add(document.querySelector('dl'), 'dt', 'Kundenkategorie');
      add(document.querySelector('dl'), 'dd', ${JSON.stringify(SHOWN)});
    } else {
      add(document.querySelector('dl'), 'dt', 'Kundenkategorie');
      add(document.querySelector('dl'), 'dd', 'B');
      add(document.querySelector('dl'), 'dt', 'EGV gültig bis');
      add(document.querySelector('dl'), 'dd', '15.12.2026');
      add(document.querySelector('dl'), 'dt', 'Alter');
      add(document.querySelector('dl'), 'dd', '36');
      document.querySelector('h1').textContent = 'Maßnahmen';
      const table = document.querySelector('table');
      const line = (tag, texts) => texts.forEach((text) => add(table.lastElementChild ?? table, tag, text));
      const row = (tag, texts) => {
        const tr = table.appendChild(document.createElement('tr'));
        texts.forEach((text) => add(tr, tag, text));
      };
      row('th', ['Art', 'Beginn', 'Ende', 'Status', 'Maßnahmenummer']);
      for (const [, value] of rows) row('td', ['MAT', '01.09.2026', '18.12.2026', value, value]);
    }
  </script>`;
};

/** No page can have that read as a value: it is said as a content script would that someone has taken over. */
const SAID = `${HOSTILE.markup}${HOSTILE.lines}${HOSTILE.turned}`;
const NOTED = `(BG-Nummer ${glaetten(SAID)})`;
async function saySo(): Promise<void> {
  const where = { label: 'x', mask: '__proto__' };
  const readings = [
    { field: 'bgNummer', value: SAID, shown: SAID, where },
    { field: 'esbAm', value: '2026-11-02', shown: '02.11.2026', where },
  ];
  const snapshot = { kundennummer: A, mask: '__proto__', readings, problems: [] };
  await (await workerOf(chromium)).evaluate(
    (tabId, message) =>
      chrome.scripting.executeScript({
        target: { tabId },
        args: [message],
        func: (each) => void chrome.runtime.sendMessage(each),
      }),
    await tabIdOf(chromium, page),
    { type: 'snapshot', doc: 'x', snapshot },
  );
}

const downloads = tempFolder('hostile');
let pages: ServedPages;
let chromium: Chromium;
let page: Page;
let panel: Page;
/** Whatever ran, or was kept from running. */
const ran: string[] = [];

function listen(to: Page): void {
  to.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  to.on('pageerror', (error) => void ran.push(String(error)));
  to.on('console', (message) => {
    if (message.type() === 'error') ran.push(message.text());
  });
}

beforeAll(async () => {
  pages = await servePages(pageAt);
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
  page = await openPage(chromium, `${pages.url}/profil`);
  listen(page);
  panel = await panelPage(chromium, await tabIdOf(chromium, page));
  listen(panel);
  await panel.setViewport({ width: 360, height: 900 });
  await panelSays(panel, 'what could not be read', (now) => now.problems.length > 3);
  await page.goto(`${pages.url}/constructor`);
  await panelSays(panel, 'both masks', (now) => {
    return fieldValue(now, 'alter') === '36' && fieldValue(now, 'massnahmen') !== undefined;
  });
  await saySo();
  await setStichtag(panel, '2026-11-20');
  await panelSays(
    panel,
    'a deadline that runs, and a Vermerk of all',
    ({ rows: all, notes }) =>
      all.some(({ rule, state }) => rule.endsWith('/egv-fortschreibung') && state !== '') &&
      notes.some(({ text }) => text.includes(NOTED)),
  );
  await unfold(panel);
  await panel.waitForSelector('.save-calendar button', { timeout: patience });
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
  await downloads.remove();
});

/** What of `selector` is more than text, what does not fit in, and its text. */
const look = (of: Page, selector = 'body') =>
  of.$eval(selector, (root) => {
    const bad = 'img, script:not([src^="/"]), iframe, object, embed, base, [href^="javascript" i]';
    const all = [...root.querySelectorAll('*')];
    return {
      markup: [
        ...[...root.querySelectorAll(bad)].map((one) => one.outerHTML.slice(0, 200)),
        ...all.flatMap((one) =>
          [...one.attributes].flatMap(({ name }) => (name.startsWith('on') ? [name] : [])),
        ),
      ],
      sticksOut: root.scrollWidth > root.clientWidth,
      text: root.textContent,
    };
  });

async function isOnlyText(of: Page, selector?: string): Promise<string> {
  const { markup, sticksOut, text } = await look(of, selector);
  expect(markup).toEqual([]);
  expect(sticksOut).toBe(false);
  expect(text).not.toMatch(TRICKY);
  expect(ran).toEqual([]);
  return text;
}

describe('Was eine Seite zeigt, ist überall nur Text', () => {
  it('in the panel, in a narrow window', async () => {
    const text = await isOnlyText(panel);
    for (const name of ['markup', 'attribute', 'address', 'formula', 'prototype', 'template']) {
      expect(text, name).toContain(glaetten(HOSTILE[name] ?? ''));
    }
  });

  it('in a mask named as what every object has', async () => {
    expect(await panel.evaluate(() => document.body.textContent)).toContain('__proto__');
    const worker = await workerOf(chromium);
    expect(await worker.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    expect(await worker.evaluate(() => Reflect.get({}, 'snapshot'))).toBeUndefined();
  });

  it('on the printed sheet', async () => {
    await panel.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await panel.emulateMediaType('print');
    await panel.setViewport({ width: 760, height: 1000 });
    const text = await isOnlyText(panel, '.fallblatt');
    expect(text).toContain(A);
    await panel.emulateMediaType('screen');
    await panel.setViewport({ width: 360, height: 900 });
    await panel.evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  it('in a Vermerk, line by line', async () => {
    const notes = await panel.$$eval('[data-note] pre', (all) =>
      all.map((one) => ({ text: one.textContent, elements: one.childElementCount })),
    );
    expect(notes.filter(({ text }) => text.includes(NOTED))).toHaveLength(1);
    expect(notes.filter(({ elements }) => elements > 0)).toEqual([]);
    for (const { text } of notes) {
      expect(text).not.toMatch(TRICKY);
      expect(text).not.toMatch(/^(?:END|BEGIN|ATTACH):/m);
    }
  });

  it('in the calendar file: as many entries as were promised, and nothing attached', async () => {
    const session = await panel.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads.path,
    });
    const promised = await panel.$eval('.save-calendar button', (one) =>
      Number(/^(\d+) /.exec(one.textContent)?.[1] ?? 1),
    );
    await panel.click('.save-calendar button');
    const file = await waitFor('the saved file', async () =>
      (await readdir(downloads.path)).find((name) => name.endsWith('.ics')),
    );
    const saved = await readFile(join(downloads.path, file), 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(saved));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(
      Array.from({ length: promised }, () => 'vevent'),
    );
    expect(saved).not.toMatch(/^ATTACH/m);
    expect(saved.replaceAll('\r\n', '')).not.toMatch(TRICKY);
  });

  it('in the page: beside its fields and at its edge', async () => {
    await page.bringToFront();
    await page.goto(`${pages.url}/profil`);
    const markers = await waitFor(
      'markers',
      async () => {
        const all = await markersIn(page);
        return all.some(({ text }) => text.includes('widersprechen sich')) && all;
      },
      { describe: async () => JSON.stringify(await markersIn(page)) },
    );
    const { width } = await page.evaluate(() => ({ width: innerWidth }));
    for (const { text, pill } of markers) {
      expect(text).not.toMatch(/<img|[\u202a-\u202e]/);
      expect(pill.x + pill.width).toBeLessThanOrEqual(width);
    }
    await waitFor('the count', () => countIn(page));
    expect(ran).toEqual([]);
  });

  it('in the settings: profiles and names that someone sent', async () => {
    const options = await chromium.browser.newPage();
    listen(options);
    await options.setViewport({ width: 360, height: 900 });
    await (await workerOf(chromium)).evaluate(
      (name) => chrome.storage.local.set({ 'einstellung:dienststelle': name }),
      HOSTILE.markup,
    );
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.waitForSelector('#profile');
    await unfold(options);
    const take = async (texts: readonly string[]) => {
      const profiles = texts.map((text) => ({
        name: text.slice(0, 60),
        active: true,
        addresses: [{ origin: 'https://fv.example' }],
        mappings: [],
        exclusions: [
          {
            label: text.slice(0, 60),
            headings: [text.slice(0, 60)],
            kind: 'field' as const,
            position: 1,
            of: 1,
          },
        ],
        masks: [],
      }));
      await options.$eval(
        'textarea',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        fileOf(profiles),
      );
      await press(options, 'body', 'Übernehmen');
    };
    // Some hold numbers, which no profile may: refused, each with a sentence.
    await take(Object.values(HOSTILE));
    await options.waitForSelector('[data-problems]');
    await isOnlyText(options);
    await take(Object.values(HOSTILE).map((text) => text.replace(/\d/g, '')));
    await options.waitForSelector('[data-taken]');
    await unfold(options);
    expect(await isOnlyText(options)).toContain('<img src=x onerror=');
    await options.close();
  });
});
