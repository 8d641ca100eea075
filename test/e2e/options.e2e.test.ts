import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEGRIFFE_EGV, keysOf, VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { fileOf } from '../../rules/profil/schema.ts';
import { faults } from '../browser/axe.ts';
import { openSidePanel } from '../browser/panel.ts';
import { panelSays, showsCase } from '../browser/panel-content.ts';
import { unfold } from '../browser/unfold.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

// What functions handed to pages find there; no type package knows it.
declare const chrome: {
  readonly storage: {
    readonly local: {
      set(items: unknown): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
    readonly session: { get(keys: null): Promise<Record<string, unknown>> };
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id?: number }[]>;
  };
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
};

let stage: Stage;
let downloads: string;
beforeAll(async () => {
  stage = await openStage();
  downloads = await mkdtemp(join(tmpdir(), 'konzeptlotse-downloads-'));
});
afterAll(async () => {
  await stage.close();
  await rm(downloads, { recursive: true });
});

async function allowDownloads(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  });
}

async function openOptions(): Promise<Page> {
  const page = await stage.chromium.browser.newPage();
  await allowDownloads(page);
  await page.goto(`chrome-extension://${stage.chromium.extensionId}/options.html`);
  await page.waitForSelector('#profile');
  return page;
}

/** Clicks a button that begins so; unfolds the section that it is in. */
async function click(page: Page, text: string): Promise<void> {
  const path = `::-p-xpath(//button[starts-with(normalize-space(), "${text}")])`;
  const button = await page.waitForSelector(path, { timeout: patience });
  await button?.evaluate((one) => {
    const fold = one.closest('details');
    if (fold) fold.open = true;
  });
  await page.locator(path).setTimeout(patience).click();
}

/** Pastes a text and takes it in. */
async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (area, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await click(page, 'Übernehmen');
}

const profileOf = (origin: string, name = 'Nord'): SiteProfile => ({
  name,
  active: true,
  addresses: [{ origin }],
  mappings: [],
  exclusions: [
    {
      label: 'Geburtsdatum',
      headings: ['Person', 'Kundendaten'],
      kind: 'field',
      position: 1,
      of: 1,
    },
  ],
  masks: [],
});
const names = (page: Page) =>
  page.$$eval('[data-profile]', (all) => all.map((one) => one.getAttribute('data-profile')));

describe('settings of site profiles', () => {
  it('take in a file, say what is wrong with a broken one, and keep the old', async () => {
    const page = await openOptions();
    const good = fileOf([profileOf('https://nord.example')]);
    await paste(page, good);
    await page.waitForSelector('[data-taken]');
    expect(await names(page)).toEqual(['Nord']);

    await paste(page, good.replace('"Geburtsdatum"', '"Fall 123D456789"'));
    const problems = await page.waitForSelector('[data-problems]');
    expect(await problems?.evaluate((one) => one.textContent)).toBe(
      'profiles[0].exclusions[0].label: darf keine Nummer und kein Datum enthalten, denn sie gehören zum Fall und nicht zur Maske.',
    );
    expect(await names(page)).toEqual(['Nord']);
    await page.close();
  });

  it('ask before one of the same name is replaced', async () => {
    const page = await openOptions();
    await paste(page, fileOf([profileOf('https://sued.example')]));
    await page.waitForSelector('[data-exists]');
    const addresses = () => page.$eval('[data-profile=Nord]', (one) => one.textContent);
    expect(await addresses()).toContain('https://nord.example');
    await click(page, 'Ersetzen');
    await page.waitForSelector('[data-taken]');
    await waitFor('the new one', async () => (await addresses()).includes('https://sued.example'));
    expect(await names(page)).toEqual(['Nord']);
    await page.close();
  });

  it('rename, switch off, save as a file that comes back as it went, delete', async () => {
    const page = await openOptions();
    await click(page, 'Umbenennen');
    const input = await page.waitForSelector('form input');
    await input?.click({ count: 3 });
    await input?.type('Süd');
    await click(page, 'Speichern');
    await page.waitForSelector('[data-profile="Süd"]', { timeout: patience });
    await page.click('[data-profile="Süd"] input[type=checkbox]');
    await click(page, 'Als Datei speichern');
    const saved = await waitFor('the file', async () =>
      (await readdir(downloads)).find((file) => file.endsWith('.json')),
    );
    expect(saved).toBe('konzeptlotse-profil-Süd.json');
    const text = await readFile(join(downloads, saved), 'utf8');
    expect(text).toBe(fileOf([{ ...profileOf('https://sued.example', 'Süd'), active: false }]));

    await click(page, 'Löschen');
    await click(page, 'Endgültig löschen');
    await waitFor('it to be gone', async () => (await names(page)).length === 0);
    const chooser = await page.$('input[type=file]');
    await chooser?.uploadFile(join(downloads, saved));
    await page.waitForSelector('[data-profile="Süd"]', { timeout: patience });
    await click(page, 'Löschen');
    await click(page, 'Endgültig löschen');
    await waitFor('it to be gone', async () => (await names(page)).length === 0);
    await page.close();
  });

  it('have no findings for accessibility, and are worked by keyboard', async () => {
    const page = await openOptions();
    await paste(
      page,
      fileOf([profileOf('https://nord.example'), profileOf('https://o.example', 'Ost')]),
    );
    await page.waitForSelector('[data-profile=Ost]', { timeout: patience });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await faults(page)).toEqual([]);
    await page.focus('[data-profile=Nord] input[type=checkbox]');
    await page.keyboard.press('Space');
    await waitFor('it to be off', () =>
      page.$eval('[data-profile=Nord] input[type=checkbox]', (box) => !box.checked),
    );
    await page.close();
  });
});

/** Headless, nobody can answer the browser's question: it is answered beforehand, which alone starts nothing. */
async function allowHost({ chromium }: Stage): Promise<void> {
  const extensions = await chromium.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id) => chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'),
    chromium.extensionId,
  );
  await extensions.close();
}

/** A page of a case, granted and read, with its panel. */
async function openGranted(stage: Stage): Promise<{ readonly page: Page; readonly panel: Page }> {
  await allowHost(stage);
  const demo = demoCase('amm-geeignet');
  const page = await stage.open(`/verbis/fall/${demo.kundennummer}`);
  const panel = await openSidePanel(stage.chromium, page);
  await panel.locator('main button.button-primary').click();
  await panelSays(panel, 'the case', showsCase(demo.kundennummer));
  return { page, panel };
}

describe('a grant that is taken back', () => {
  let granting: Stage;
  beforeAll(async () => {
    granting = await openStage('chrome-mv3');
  });
  afterAll(() => granting.close());

  it('ends the reading at once, in the open page as well', async () => {
    const { chromium } = granting;
    const { page, panel } = await openGranted(granting);
    await click(panel, 'Feld zuordnen');
    await waitFor('something of ours in the page', async () => {
      await page.keyboard.press('ArrowDown');
      return (await page.$('[data-konzeptlotse]')) !== null;
    });

    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.waitForSelector('[data-host]', { timeout: patience });
    await click(options, 'Zugriff entziehen');
    await waitFor('no host to be left', async () => (await options.$('[data-host]')) === null);
    await waitFor(
      'nothing of ours to be left in the page',
      async () => (await page.$('[data-konzeptlotse]')) === null,
    );
    await page.bringToFront();
    await waitFor('the panel to ask for access again', () =>
      panel.evaluate(() => document.body.innerText.includes('noch nicht gelesen')),
    );
  });
});

describe('a grant that is taken back while nothing of its page is kept', () => {
  let granting: Stage;
  beforeAll(async () => {
    granting = await openStage('chrome-mv3');
  });
  afterAll(() => granting.close());

  it('ends the reading with the first word of the page, and of a frame without an address', async () => {
    const { chromium } = granting;
    const { page, panel } = await openGranted(granting);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<dl><dt>Pflegegrad<dd>2<dt>Status<dd id=s>arbeitslos</dl>';
      document.body.append(frame);
    });
    const framesKept = () =>
      panel.evaluate(async () => {
        const kept = Object.entries(await chrome.storage.session.get(null));
        const tabs = kept.flatMap(([key, value]) => (key.startsWith('tab:') ? [value] : []));
        return tabs.flatMap((tab) => (String(tab).match(/"unter":/g) ?? []).length);
      });
    await waitFor('both frames', async () => (await framesKept()).join() === '2');
    const tabId = await panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? 0;
    });
    const readers = await readersIn(page);
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.waitForSelector('[data-host]', { timeout: patience });
    // Out of sight the page says nothing more of the frame that has just come.
    await waitFor('the page to be out of sight', () =>
      page.evaluate(() => document.visibilityState === 'hidden'),
    );
    await panel.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'forgetAll',
      tabId,
    });
    await click(options, 'Zugriff entziehen');
    await waitFor('no host to be left', async () => (await options.$('[data-host]')) === null);
    // Nobody knew that they had to leave; otherwise their first word would be tried by nothing.
    expect(await framesKept(), 'known when the grant was taken back').toEqual([0]);
    expect(await readers(), 'which have left').toEqual([false, false]);
    await page.bringToFront();
    await page.evaluate(() => {
      document.body.append('x');
      const more = document.createElement('div');
      // By the label that it has on the page: only what is read has something new to say.
      more.innerHTML = '<dl><dt>Kundenstatus<dd>arbeitsuchend</dl>';
      document.body.append(more);
      const [frame] = document.querySelectorAll('iframe');
      const inside = frame?.contentDocument?.querySelector('#s');
      if (inside) inside.textContent = 'arbeitsuchend';
    });
    await waitFor(
      'both readers to have left',
      async () => (await readers()).join() === 'true,true',
      { describe: async () => (await readers()).join() },
    );
    const kept = await panel.evaluate(async () => chrome.storage.session.get(null));
    expect(JSON.stringify(kept)).not.toContain('arbeitsuchend');
    await options.close();
  });
});

/** Whether each reader of ours in a page, and in its frames, has ended. */
async function readersIn(page: Page): Promise<() => Promise<readonly unknown[]>> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  return () =>
    Promise.all(
      contexts.map(async (contextId) => {
        const { result } = await session.send('Runtime.evaluate', {
          contextId,
          returnByValue: true,
          expression: `globalThis[Symbol.for('konzeptlotse.reader')]?.signal.aborted`,
        });
        return result.value as unknown;
      }),
    );
}

describe('an office', () => {
  let granting: Stage;
  // The browser opens a panel for a tab; each test that asks for the real one has a browser of its own.
  beforeAll(async () => {
    granting = await openStage('chrome-mv3');
  });
  afterAll(() => granting.close());

  it('is set up in seven clicks: access, concept, term, lead, profile', async () => {
    const { chromium } = granting;
    const demo = demoCase('egv-abgelaufen');
    const page = await granting.open(`/verbis/fall/${demo.kundennummer}`);
    let clicks = 0;
    const counted = async (where: Page, selector: string) => {
      await where.locator(selector).setTimeout(patience).click();
      clicks += 1;
    };
    const panel = await openSidePanel(chromium, page);
    clicks += 1;
    await panel.waitForSelector('.notice .button-primary', { timeout: patience });
    await allowHost(granting);
    await page.bringToFront();
    await counted(panel, '.notice .button-primary');
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await counted(panel, '.all-concepts button');
    const target = await chromium.browser.waitForTarget((one) =>
      one.url().endsWith('/options.html'),
    );
    const options = await target.asPage();
    await counted(options, '[data-choice=uckermark-fallmanagement] input');
    await counted(options, '[data-choice=EGV] input');
    await counted(options, '#hinweise input[type=number]');
    await options.keyboard.down('Control');
    await options.keyboard.press('a');
    await options.keyboard.up('Control');
    await options.keyboard.type('21\t');
    const file = join(downloads, 'haus.json');
    await writeFile(file, fileOf([profileOf(new URL(granting.server.url).origin, 'Haus')]));
    const chooser = await options.waitForSelector('#austausch input[type=file]');
    await chooser?.uploadFile(file);
    clicks += 1;
    await options.waitForSelector('[data-profile=Haus]', { timeout: patience });
    expect(clicks).toBe(7);

    await page.bringToFront();
    await waitFor('the panel to follow', async () => {
      await unfold(panel);
      return panel.evaluate(
        () =>
          document.body.textContent.includes('1 von 5') &&
          document.body.textContent.includes('EGV gültig bis'),
      );
    });
    await waitFor('the lead', () =>
      options.$eval('#hinweise input[type=number]', (one) => one.value === '21'),
    );
    // All of it comes back from one file.
    await options.bringToFront();
    await allowDownloads(options);
    await click(options, 'Alle Einstellungen als Datei speichern');
    const saved = await waitFor('the file', async () =>
      (await readdir(downloads)).find((name) => name === 'konzeptlotse-einstellungen.json'),
    );
    await click(options, 'Alles löschen');
    await click(options, 'Ja, alles löschen');
    await options.waitForSelector('[data-unchosen]', { timeout: patience });
    await chooser?.uploadFile(join(downloads, saved));
    await options.waitForSelector('[data-profile=Haus]', { timeout: patience });
    await waitFor('the settings', () =>
      options.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('[data-choice=EGV] input')?.checked &&
          document.querySelector<HTMLInputElement>('#hinweise input[type=number]')?.value ===
            '21' &&
          document.querySelector('[data-unchosen]') === null,
      ),
    );
  });

  it('what can’t be read of what is kept is named, and the rest holds', async () => {
    const { chromium } = granting;
    const options = await chromium.browser.newPage();
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.evaluate(() =>
      chrome.storage.local.set({
        'einstellung:marken': 'alle',
        'einstellung:vorlaufTage': 9,
        'profile:kaputt': { name: '' },
      }),
    );
    await options.waitForSelector('[data-broken=eigene]', { timeout: patience });
    const named = await options.$$eval('[data-broken=eigene] li', (all) =>
      all.map((one) => one.textContent),
    );
    expect(named).toEqual([
      'Hinweise in der Seite: nicht zu lesen.',
      'Profile der Fachverfahren: 1 ist nicht zu lesen.',
    ]);
    expect(await options.$eval('#hinweise input[type=number]', (one) => one.value)).toBe('9');
    await options.close();
  });
});

/** Works what has the focus as one does who has no mouse; what is none of the settings is passed by. */
async function workByKeys(page: Page): Promise<void> {
  const kind = await page.evaluate(() => {
    const at = document.activeElement;
    if (at?.closest('[data-profile], #austausch')) return '';
    return at instanceof HTMLInputElement ? at.type : at instanceof HTMLSelectElement ? 'list' : '';
  });
  if (kind === 'checkbox') await page.keyboard.press('Space');
  else if (kind === 'text') await page.keyboard.type('Jobcenter Ost');
  else if (kind === 'number') await page.keyboard.press('ArrowUp');
  else if (kind !== '') await page.keyboard.press('ArrowDown');
}

describe('settings beside profiles', () => {
  it('are all changed by Tab and one key each, and kept', async () => {
    const page = await openOptions();
    await page.evaluate(() => chrome.storage.local.clear());
    await page.waitForSelector('[data-unchosen]', { timeout: patience });
    const ticks = () =>
      page.$$eval('[data-choice] input', (all) =>
        all.map((one) => ({
          key: one.closest('[data-choice]')?.getAttribute('data-choice') ?? '',
          ticked: one.checked,
        })),
      );
    const before = await ticks();
    // Around once: the last stop is the page itself again.
    await page.focus('.options-nav a');
    for (let stops = 0; stops < 100; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('#version *') ?? true)) break;
      await workByKeys(page);
    }
    const wanted = keysOf(VORGABE).filter((key) => key !== 'fachverfahren');
    const kept = () => page.evaluate(() => chrome.storage.local.get(null));
    await waitFor(
      'all settings to be kept',
      async () => {
        const stored = await kept();
        return wanted.every((key) => Object.hasOwn(stored, `einstellung:${key}`));
      },
      { describe: async () => JSON.stringify(await kept()) },
    );
    const asBefore = async () => {
      const after = await ticks();
      return before
        .filter((one, index) => one.ticked === after[index]?.ticked)
        .map(({ key }) => key);
    };
    // Of four words for the plan one was chosen, and now the next one is. What is kept is drawn a moment later.
    const others = BEGRIFFE_EGV.slice(2).join();
    await waitFor('all to be drawn as chosen', async () => (await asBefore()).join() === others, {
      describe: async () => `${(await asBefore()).join()} as before`,
    });
    await page.close();
  });

  it('sets after how many hours a case is forgotten, and the panel says so', async () => {
    const page = await openOptions();
    await page.select('#falldaten select', '2');
    const demo = demoCase('amm-geeignet');
    const panel = await openSidePanel(
      stage.chromium,
      await stage.open(`/verbis/fall/${demo.kundennummer}`),
    );
    await panelSays(panel, 'the case', showsCase(demo.kundennummer));
    await waitFor('the panel to say two hours', () =>
      panel.evaluate(() => document.body.textContent.includes('wird 2 Stunden nach')),
    );
    await page.close();
  });

  it('brings back the count that was hidden in a page', async () => {
    const page = await openOptions();
    const origin = new URL(stage.server.url).origin;
    await page.evaluate(
      (hidden) =>
        chrome.storage.local.set({
          pill: { [hidden]: { shown: false, place: { edge: 'right', at: 0.5 } } },
        }),
      origin,
    );
    await page.waitForSelector(`[data-without-pill="${origin}"]`, { timeout: patience });
    await click(page, 'Wieder einblenden');
    await waitFor('none to be hidden', async () => (await page.$('[data-without-pill]')) === null);
    await page.close();
  });
});
