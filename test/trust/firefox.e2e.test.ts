/**
 * The faults that are tried in Chromium, as far as Firefox lets a test try them. Not here: a crash of the
 * page, since what makes Firefox crash on purpose does so in a process of its own.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Firefox,
  launchDemo,
  openExtensionPage,
  panelBeside,
  tabIdFrom,
} from '../browser/firefox.ts';
import { type ServedPages, servePages } from '../browser/pages.ts';
import { fieldValue, type PanelContent, panelSays, showsCase } from '../browser/panel-content.ts';
import { press } from '../browser/press.ts';
import { replaceFrame } from '../browser/replace-frame.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';
import { chooseConcept, showsChosenAlone } from './choosing.ts';

interface SessionArea {
  get(keys: unknown): Promise<object>;
  set(items: object): Promise<void>;
}
declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript(script: {
      target: { tabId: number };
      func: () => Promise<string>;
    }): Promise<{ result?: string }[]>;
  };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; discarded?: boolean }[]>;
    discard(tabId: number): Promise<void>;
    update(tabId: number, change: object): Promise<unknown>;
    get(tabId: number): Promise<{ discarded?: boolean; active?: boolean }>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly storage: { readonly local: Pick<SessionArea, 'get'>; readonly session: SessionArea };
  readonly extension: {
    /** null: the background has been stopped. */
    getBackgroundPage(): {
      readonly browser: {
        readonly storage: {
          readonly local: Pick<SessionArea, 'get'>;
          readonly session: SessionArea;
        };
      };
    } | null;
  };
};

const A = '739Q481516';
const B = '846W271828';

/** `/A/alter=36`: a mask that says whose case it is; `-` for one that does not. */
function pageAt(path: string): string {
  const [, number = '', fields = ''] = decodeURI(path).split('/');
  const rows = fields
    .split('&')
    .map((each) => each.split('='))
    .map(([label, value]) => `<dt>${label}<dd id="${label?.toLowerCase()}">${value}`)
    .join('');
  const key = number === '-' ? '' : `<dt>Kundennummer<dd>${number}`;
  return `<!doctype html><meta charset=utf-8><title>Maske</title><script>
    heard = [];
    addEventListener('error', (e) => heard.push('error ' + e.message), true);
    addEventListener('unhandledrejection', (e) => heard.push('rejection ' + e.reason));
  </script><h1>Profil</h1><dl>${key}${rows}</dl><label for=text>Vermerk</label><textarea id=text></textarea>`;
}

vi.setConfig({ testTimeout: 60_000 });

let pages: ServedPages;
let firefox: Firefox;
let page: Page;
let panel: Page;
let tabId: number;
/** Where Firefox lets developers stop a background. */
let debug: Page;
const STOP = '.qa-temporary-extension-terminate-bgscript-button';
beforeAll(async () => {
  pages = await servePages(pageAt);
  firefox = await launchDemo();
  page = await firefox.browser.newPage();
  await page.goto(`${pages.url}/${A}/Alter=36&Kundenkategorie=B&EGV gültig bis=01.02.2026`);
  debug = await firefox.browser.newPage({ type: 'window' });
  await debug.goto('about:debugging#/runtime/this-firefox', { waitUntil: [] });
  ({ panel, tabId } = await panelBeside(firefox, page));
  await panelSays(panel, 'the case', showsCase(A));
  // It takes its time, and has had it meanwhile.
  await waitFor('the button that stops it', () =>
    debug.evaluate((button) => document.querySelector(button) !== null, STOP),
  );
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

const has = (field: string, value: string) => (content: PanelContent) =>
  fieldValue(content, field) === value;
const tell = (message: object) =>
  panel.evaluate((each) => browser.runtime.sendMessage(each), message);
const enter = (fall: string, field: string, value: unknown) =>
  tell({ type: 'enter', tabId, fall, field, value });
/** In the page of the browser nothing of puppeteer's own may run. */
const stop = () =>
  debug.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), STOP);
const stopped = () =>
  waitFor('the background to be stopped', () =>
    panel.evaluate(() => browser.extension.getBackgroundPage() === null),
  );
/** Begins something, and stops the background over it. */
async function dyingOver(act: () => Promise<unknown>): Promise<void> {
  await Promise.all([act(), stop()]);
}
/** What puppeteer knows of a page's loading is behind, once one came out of the browser's memory. */
async function go(path: string): Promise<void> {
  await page.evaluate((url) => {
    location.href = url;
  }, `${pages.url}${path}`);
  await waitFor(`${path} to be loaded`, () =>
    page.evaluate(
      (wanted) => decodeURI(location.pathname) === wanted && document.readyState === 'complete',
      path,
    ),
  );
}
const setAge = (of: Page, age: string) =>
  of.evaluate((text) => {
    const element = document.querySelector('#alter');
    if (element) element.textContent = text;
  }, age);
const lines = () => panel.$$eval('.error-line', (all) => all.map((one) => one.textContent));
const lineSays = (text: string) =>
  waitFor(`a line saying ${text}`, async () => (await lines()).join('\n').includes(text), {
    describe: () => panel.evaluate(() => document.body.innerText.slice(0, 1500)),
  });
async function putAway(): Promise<void> {
  await press(panel, '.error-line', 'Ausblenden');
  await waitFor('the line to go', async () => (await panel.$('.error-line')) === null, {
    describe: () => panel.evaluate(() => document.body.innerText.slice(0, 800)),
  });
}

describe('Der Hintergrund wird in Firefox angehalten, und der Fall ist ganz', () => {
  it('before and while it is read', async () => {
    await stop();
    await stopped();
    await page.bringToFront();
    await setAge(page, '37');
    await panelSays(panel, 'the new age', has('alter', '37'));
    await dyingOver(() => setAge(page, '38'));
    await panelSays(panel, 'the next age', has('alter', '38'));
  });

  it('over an answer', async () => {
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await panel.select('#angaben select', 'neukunde');
    await dyingOver(() => press(panel, '#angaben .entry', 'ja'));
    await panelSays(panel, 'the answer and what was read', (now) => {
      return has('neukunde', 'true')(now) && has('alter', '38')(now);
    });
  });

  it('over a tick', async () => {
    await dyingOver(() => panel.$eval('button[data-action=done]', (one) => one.click()));
    await waitFor('the way back', () =>
      panel.evaluate(() => document.body.innerText.includes('Rückgängig')),
    );
  });

  it('over inserting: the text is there, or the panel says that it does not know', async () => {
    await page.bringToFront();
    await page.click('#text');
    await dyingOver(() => panel.$eval('button[data-action=insert]', (one) => one.click()));
    const told = await waitFor('the panel to say what became of it', () =>
      panel.evaluate(
        () => /In die Seite eingefügt|war nicht zu erfahren/.exec(document.body.innerText)?.[0],
      ),
    );
    const written = await page.$eval('textarea', (one) => one.value);
    if (told.startsWith('In')) expect(written).toContain(A);
  });

  it('over choosing the concept of the office', async () => {
    await dyingOver(() => chooseConcept(panel));
    await showsChosenAlone(panel);
  });

  it('while the panel opens, where the settings had failed before', async () => {
    const other = await openExtensionPage(firefox, '/options.html');
    await waitFor('the settings', async () => (await other.$('#profile')) !== null);
    await other.evaluate(() => {
      browser.storage.local.get = () => Promise.reject(new RangeError('Quastenbein'));
      dispatchEvent(new Event('focus'));
    });
    await waitFor('the settings to tell of their own error', async () => {
      const text = await other.evaluate(() => document.body.innerText);
      return text.includes('Fehler gestoßen (Einstellungen)') && !text.includes('Quastenbein');
    });
    await dyingOver(() =>
      other.evaluate((id) => {
        location.href = `/sidepanel.html?tab=${id}`;
      }, tabId),
    );
    await panelSays(other, 'the case', (now) => showsCase(A)(now) && has('neukunde', 'true')(now));
    await other.close();
  });

  it('over an assignment, and over forgetting', async () => {
    await page.goto(`${pages.url}/-/Alter=38`);
    await panelSays(panel, 'readings of no case', (now) => {
      return fieldValue(now, 'kundennummer') === undefined && has('alter', '38')(now);
    });
    await dyingOver(() => press(panel, '.notice', A));
    await panelSays(panel, 'the case with both', (now) => {
      return showsCase(A)(now) && has('neukunde', 'true')(now);
    });
    await dyingOver(() => press(panel, `[data-case="${A}"]`, 'Vergessen'));
    await waitFor('the case to be gone', () =>
      panel.evaluate((id) => document.querySelector(`[data-case="${id}"]`) === null, A),
    );
    await page.goto(`${pages.url}/${A}/Alter=36&Kundenkategorie=B`);
    const now = await panelSays(panel, 'the case, read anew', showsCase(A));
    expect(fieldValue(now, 'neukunde')).toBeUndefined();
  });
});

describe('Was der Seite in Firefox geschieht, kostet keine Angabe', () => {
  it('back and forward: the panel shows the case of the page that is in view', async () => {
    await page.evaluate(() => Reflect.set(window, 'geblieben', true));
    await page.goto(`${pages.url}/${B}/Alter=41`);
    await panelSays(panel, 'B', showsCase(B));
    await page.evaluate(() => history.back());
    await panelSays(panel, 'A again', showsCase(A));
    // It came out of the browser's memory, with the reader that ran there.
    expect(await page.evaluate(() => Reflect.get(window, 'geblieben'))).toBe(true);
    await page.evaluate(() => history.forward());
    await panelSays(panel, 'B again', showsCase(B));
  });

  it('a page that hangs holds up the panel as little as another page', async () => {
    const shown = new Promise<void>((resolve, reject) => {
      page.once('dialog', (dialog) => {
        enter(B, 'betreuungsstufe', 'IK')
          .then(() => panelSays(panel, 'what was entered', has('betreuungsstufe', 'IK')))
          .then(() => resolve(), reject)
          .finally(() => void dialog.accept());
      });
    });
    await Promise.all([page.evaluate(() => alert('Bitte speichern Sie die Maske.')), shown]);
  });

  it('frames that are gone say nothing any more of whose case the page shows', async () => {
    await go('/-/Maske=x');
    const frame = (path: string) => replaceFrame(page, path);
    await frame(`/${A}/Alter=36`);
    await panelSays(panel, 'A', showsCase(A));
    await frame(`/${B}/Alter=41`);
    await panelSays(panel, 'B', showsCase(B));
    await frame('/-/Alter=52');
    await panelSays(panel, 'the reading of no case', has('alter', '52'));
  });

  it('a page that is put to sleep leaves the case, and is read again', async () => {
    const other = await firefox.browser.newPage();
    await other.goto(`${pages.url}/${A}/Alter=36`);
    const id = await tabIdFrom(panel, other);
    await tell({ type: 'view', tabId, fall: A });
    await panelSays(panel, 'the case', has('alter', '36'));
    // In front of it, in whatever window it was opened.
    for (const each of [debug, panel, page]) await each.bringToFront();
    // Firefox leaves awake what it still takes for the one in front.
    await waitFor('it to sleep', () =>
      panel.evaluate(async (tab) => {
        await browser.tabs.discard(tab);
        return (await browser.tabs.get(tab)).discarded;
      }, id),
    );
    await enter(A, 'betreuungsstufe', 'IF');
    await panelSays(panel, 'the case', (now) => {
      return has('betreuungsstufe', 'IF')(now) && has('alter', '36')(now);
    });
    const read = () =>
      panel.evaluate(
        async (key) => JSON.stringify((await browser.storage.session.get(key)) ?? null),
        `tab:${id}`,
      );
    const before = await read();
    await panel.evaluate((tab) => browser.tabs.update(tab, { active: true }), id);
    await waitFor('it to be read', async () => (await read()) !== before);
    await panelSays(panel, 'the case', (now) => {
      return has('betreuungsstufe', 'IF')(now) && has('alter', '36')(now);
    });
  });
});

it('what is kept of a case is out of reach of the program that reads a page, in Firefox', async () => {
  const found = await panel.evaluate(async (id) => {
    const [{ result } = {}] = await browser.scripting.executeScript({
      target: { tabId: id },
      func: async () => {
        try {
          return JSON.stringify(await browser.storage.session.get(null));
        } catch {
          return 'refused';
        }
      },
    });
    return result;
  }, tabId);
  expect(found).toBe('refused');
});

describe('Ein Fehler von uns bleibt auch in Firefox bei uns', () => {
  it('where what was taught can’t be asked for, a page is read all the same', async () => {
    await panel.evaluate(() => {
      const local = browser.extension.getBackgroundPage()?.browser.storage.local;
      if (!local) throw new Error('the background is not there');
      const { get } = local;
      Object.assign(globalThis, { mend: () => Object.assign(local, { get }) });
      local.get = () => Promise.reject(new TypeError('Quastenbein'));
    });
    await go(`/${A}/Alter=36`);
    await panelSays(panel, 'the case', has('alter', '36'));
    await panel.evaluate(() => Reflect.get(globalThis, 'mend')());
    await lineSays('Konzeptlotse ist auf einen Fehler gestoßen (Hintergrund)');
    await putAway();
  });

  it('in the page: a quiet line, and nothing in its events', async () => {
    await panel.evaluate((id) => {
      const say = (message: object) => browser.tabs.sendMessage(id, message).catch(() => undefined);
      return say({ type: 'markers', markers: null }).then(() =>
        say({ type: 'markers', markers: [] }),
      );
    }, tabId);
    await lineSays('Konzeptlotse ist auf einen Fehler gestoßen (Seite)');
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
    await putAway();
    await page.bringToFront();
    await setAge(page, '37');
    await panelSays(panel, 'the new age', has('alter', '37'));
  });

  it('in the background: what was there stays, and it goes on', async () => {
    const said = await panel.evaluate(async (id) => {
      const session = browser.extension.getBackgroundPage()?.browser.storage.session;
      if (!session) throw new Error('the background is not there');
      const get = session.get.bind(session);
      let refused = 0;
      session.get = (keys) => {
        if (!JSON.stringify(keys).includes('"fall:')) return get(keys);
        refused += 1;
        Object.assign(globalThis, { refused });
        return Promise.reject(new TypeError('Quastenbein'));
      };
      Object.assign(globalThis, { mend: () => Object.assign(session, { get }) });
      return JSON.stringify(await browser.runtime.sendMessage({ type: 'state', tabId: id }));
    }, tabId);
    expect(said).toContain('"failed"');
    expect(said).not.toContain('Quastenbein');
    // A reading that comes meanwhile is lost, and told again by the page until it has arrived.
    const refused = () => panel.evaluate(() => Number(Reflect.get(globalThis, 'refused')));
    const before = await refused();
    await page.bringToFront();
    await setAge(page, '38');
    await waitFor('the reading to be lost', async () => (await refused()) > before);
    await lineSays('Konzeptlotse ist auf einen Fehler gestoßen (Hintergrund)');
    await panel.evaluate(() => Reflect.get(globalThis, 'mend')());
    await panelSays(panel, 'the new age', has('alter', '38'));
    await putAway();
  });

  it('in a memory that takes nothing any more: the panel says so, and the case stays', async () => {
    const refusal = await panel.evaluate(() =>
      browser.storage.session.set({ probe: 'x'.repeat(11_000_000) }).catch(String),
    );
    expect(refusal, 'the word by which a full memory is told').toMatch(/quota/i);
    const full = await panel.evaluate(async (id) => {
      const session = browser.extension.getBackgroundPage()?.browser.storage.session;
      if (!session) throw new Error('the background is not there');
      const set = session.set.bind(session);
      session.set = () => Promise.reject(new Error('QuotaExceededError'));
      const message = {
        type: 'enter',
        tabId: id,
        fall: '739Q481516',
        field: 'neukunde',
        value: true,
      };
      await browser.runtime.sendMessage(message);
      const answer = await browser.runtime.sendMessage({ type: 'state', tabId: id });
      session.set = set;
      return JSON.stringify(answer);
    }, tabId);
    expect(full).toContain('"nichtBehalten":"voll"');
    await enter(A, 'neukunde', true);
    const now = await panelSays(panel, 'what was entered', has('neukunde', 'true'));
    expect(fieldValue(now, 'alter')).toBe('38');
  });

  it('in the panel: the part that fails is missing, and named; its report can be copied', async () => {
    await panel.evaluate(() => {
      const { runtime } = browser;
      const send = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = async (message) =>
        // Only the section of the Vermerke stumbles over that.
        JSON.parse(JSON.stringify(await send(message)).replace('"notes":[', '"notes":[null,'));
    });
    await tell({ type: 'stichtag', tabId, date: '2026-11-21' });
    await lineSays('Konzeptlotse ist auf einen Fehler gestoßen (Seitenleiste)');
    const text = await panel.evaluate(() => document.body.innerText);
    expect(text).toContain('Der Abschnitt „Vermerk“ kann gerade nicht gezeigt werden.');
    expect(text).toContain('Zuständiges Team');
    await press(panel, '.error-line', 'Fehlerbericht kopieren');
    await lineSays('Kopiert');
  });
});

describe('Eine neue Fassung bei offenen Seiten, in Firefox', () => {
  it('reads the page anew, with one of us in it, and the page notices nothing', async () => {
    await go(`/${A}/Alter=36&Kundenkategorie=B&EGV gültig bis=01.02.2026`);
    await panelSays(panel, 'the case', showsCase(A));
    const ours = () => page.$$eval('[data-konzeptlotse]', (all) => all.length);
    await waitFor('what is drawn in the page', async () => (await ours()) === 1);
    await page.evaluate(() => {
      document.querySelector('[data-konzeptlotse]')?.setAttribute('data-alt', '');
    });
    await firefox.browser.installExtension(outputDir('firefox-mv3-demo'));
    await page.bringToFront();
    await waitFor('the old one to leave and a new one to draw', () =>
      page.$$eval(
        '[data-konzeptlotse]',
        (all) => all.length === 1 && !all[0]?.hasAttribute('data-alt'),
      ),
    );
    panel = await openExtensionPage(firefox, `/sidepanel.html?tab=${tabId}`);
    const now = await panelSays(panel, 'the case, read anew', showsCase(A));
    expect(fieldValue(now, 'neukunde')).toBeUndefined();
    expect(await panel.evaluate(() => document.body.innerText)).toContain(
      'was Sie vorher in dieser Sitzung eingetragen hatten, ist gelöscht',
    );
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });
});
