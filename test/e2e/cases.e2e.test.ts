import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workerOf } from '../browser/chromium.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, type PanelContent, panelSays, readPanel } from '../browser/panel-content.ts';
import { press, typeInto } from '../browser/press.ts';
import { waitFor } from '../browser/wait.ts';
import { keptAsText } from '../setup/traces.ts';
import { demoCase, openStage, type Stage } from './stage.ts';

declare const chrome: {
  readonly tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
  };
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
};

const A = '123D456789';
const B = '987D654321';

/** A mask with these labels and values, and a Kundennummer where it has one. */
const mask = (title: string, pairs: Readonly<Record<string, string>>) =>
  `<h1>${title}</h1><dl>${Object.entries(pairs)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;

/** Shows this in a page that stays the same document, after somebody did something: until then, it loads. */
async function show(page: Page, html: string): Promise<void> {
  await page.keyboard.press('Shift');
  await page.evaluate((body) => {
    document.body.innerHTML = body;
  }, html);
}

const title = (panel: Page) => panel.$eval('h1', (one) => one.textContent);
const says = (panel: Page, what: string) =>
  waitFor(
    `the panel to say "${what}"`,
    async () => (await panel.evaluate(() => document.body.innerText)).includes(what),
    { describe: () => panel.evaluate(() => document.body.innerText.slice(0, 3_000)) },
  );
const isCase = (panel: Page, name: string) =>
  waitFor(`the panel to show ${name}`, async () => (await title(panel)) === name, {
    describe: () => panel.evaluate(() => document.body.innerText.slice(0, 3_000)),
  });
const has = (field: string, value: string) => (content: PanelContent) =>
  fieldValue(content, field) === value;

describe('cases of a session', () => {
  let stage: Stage;
  let opened = 0;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  /** A page of the granted origin that shows this, and its panel in a window of its own. */
  async function openMask(html: string): Promise<{ page: Page; panel: Page }> {
    opened += 1;
    // An address of its own, by which its tab is found.
    const page = await stage.open(`/#${opened}`);
    await show(page, html);
    const panel = await panelPage(stage.chromium, await tabIdOf(stage.chromium, page));
    return { page, panel };
  }
  const kept = async () => {
    const worker = await workerOf(stage.chromium);
    return keptAsText(await worker.evaluate(() => chrome.storage.session.get(null)));
  };

  it('a page without Kundennummer belongs to no case until a click says so, and another takes it back', async () => {
    const { page, panel } = await openMask(mask('Profil', { Geburtsdatum: '03.07.1990' }));
    await isCase(panel, 'Nicht zugeordnet');
    await typeInto(panel, '.notice', A);
    await press(panel, '.notice', 'Zuordnen');
    await isCase(panel, A);
    await panelSays(panel, 'the date', has('geburtsdatum', '1990-07-03'));
    await show(page, mask('Profil', { Geburtsdatum: '03.07.1990', Kundenkategorie: 'B' }));
    await panelSays(panel, 'the category of the same mask', has('kundenkategorie', 'B'));
    await show(page, mask('Profil', { Geburtsdatum: '01.01.1971' }));
    await isCase(panel, 'Nicht zugeordnet');
    await press(panel, '.notice', A);
    await isCase(panel, A);
    await press(panel, '#angaben', 'Zuordnung aufheben');
    await isCase(panel, 'Nicht zugeordnet');
    await press(panel, '#faelle', 'Ansehen');
    await isCase(panel, A);
    expect((await readPanel(panel)).fields.map(({ field }) => field)).toEqual(['kundennummer']);
    await panel.close();
    await page.close();
  });

  it('two tabs with two cases side by side do not mix; one panel can look at the other and back', async () => {
    const first = await openMask(mask('Profil', { Kundennummer: A, Geburtsdatum: '03.07.1990' }));
    const second = await openMask(mask('Profil', { Kundennummer: B, Geburtsdatum: '01.01.1971' }));
    await panelSays(first.panel, 'A', has('geburtsdatum', '1990-07-03'));
    await panelSays(second.panel, 'B', has('geburtsdatum', '1971-01-01'));
    await first.page.bringToFront();
    await show(first.page, mask('Status', { Kundennummer: A, Kundenkategorie: 'A' }));
    await panelSays(first.panel, 'both masks of A', (content) => {
      return has('kundenkategorie', 'A')(content) && has('geburtsdatum', '1990-07-03')(content);
    });
    expect(fieldValue(await readPanel(second.panel), 'kundenkategorie')).toBeUndefined();

    await press(second.panel, `[data-case="${A}"]`, 'Ansehen');
    await isCase(second.panel, A);
    await says(second.panel, `Dort ist ${B} offen.`);
    await press(second.panel, '.other-case', 'Zurück zur Seite');
    await isCase(second.panel, B);
    expect(await second.panel.$('.other-case')).toBeNull();
    for (const { page, panel } of [first, second]) {
      await panel.close();
      await page.close();
    }
  });

  it('masks at one address and of one name are told apart by their headings; what is gone from one is gone', async () => {
    const around = (inside: string) => `<header>Kundennummer: <b>${A}</b></header>${inside}`;
    const part = (heading: string, label: string, value: string) =>
      `<h2>${heading}</h2><dl><dt>${label}</dt><dd>${value}</dd></dl>`;
    const born = part('Person', 'Geburtsdatum', '03.07.1990');
    const plan = part('Eingliederung', 'EGV vom', '15.08.2026');
    const { page, panel } = await openMask(around(born));
    await panelSays(panel, 'the date', has('geburtsdatum', '1990-07-03'));
    await show(page, around(plan));
    await panelSays(panel, 'both masks', (content) => {
      return has('egvAm', '2026-08-15')(content) && has('geburtsdatum', '1990-07-03')(content);
    });
    await show(page, around(plan + part('Betreuung', 'Betreuungsstufe', 'IK')));
    await panelSays(panel, 'what came to the second', has('betreuungsstufe', 'IK'));
    await show(page, around(plan));
    await panelSays(panel, 'that it is gone, and nothing else', (content) => {
      const fields = content.fields.map(({ field }) => field);
      return !fields.includes('betreuungsstufe') && has('geburtsdatum', '1990-07-03')(content);
    });
    await panel.close();
    await page.close();
  });

  it('an inner frame that still shows the last case counts only once it has changed', async () => {
    const { page, panel } = await openMask(
      `${mask('Fall', { Kundennummer: A })}<iframe id="inner"></iframe>`,
    );
    const inner = (html: string) =>
      page.evaluate((body) => {
        const frame = document.querySelector('iframe');
        const inside = frame?.contentDocument;
        if (inside?.querySelector('h1')) inside.body.innerHTML = body;
        else frame?.setAttribute('srcdoc', body);
      }, html);
    await inner(mask('Profil', { Kundenkategorie: 'A' }));
    await panelSays(panel, 'the category of A', has('kundenkategorie', 'A'));
    await page.evaluate((next) => {
      const number = document.querySelector('dd');
      if (number) number.textContent = next;
    }, B);
    await isCase(panel, B);
    await says(panel, 'zählt noch nicht mit: „Profil“');
    expect(fieldValue(await readPanel(panel), 'kundenkategorie')).toBeUndefined();
    await inner(mask('Profil', { Kundenkategorie: 'E' }));
    await panelSays(panel, 'the category of B', has('kundenkategorie', 'E'));
    await press(panel, `[data-case="${A}"]`, 'Ansehen');
    await isCase(panel, A);
    // Its own, or none: what a frame without a number showed so shortly before is taken back.
    expect(has('kundenkategorie', 'E')(await readPanel(panel))).toBe(false);
    await panel.close();
    await page.close();
  });

  it('forgetting forgets, also in the tab that shows it; a click reads the page again', async () => {
    const { page, panel } = await openMask(
      mask('Profil', { Kundennummer: A, Geburtsdatum: '03.07.1990' }),
    );
    await isCase(panel, A);
    for (const trace of [A, '1990']) expect(await kept()).toContain(trace);
    await press(panel, `[data-case="${A}"]`, 'Vergessen');
    await says(panel, 'Was diese Seite gezeigt hat, ist vergessen.');
    for (const trace of [A, '1990']) expect(await kept()).not.toContain(trace);
    await press(panel, '.notice', 'Jetzt wieder lesen');
    await panelSays(panel, 'the case', has('geburtsdatum', '1990-07-03'));

    await press(panel, '#faelle', 'Alle vergessen');
    await press(panel, '#faelle', 'Ja, alle vergessen');
    await says(panel, 'Was diese Seite gezeigt hat, ist vergessen.');
    for (const trace of [A, B, '1990', 'kundenkategorie']) {
      expect(await kept()).not.toContain(trace);
    }
    await panel.close();
    await page.close();
  });
});

describe('without a page', () => {
  let stage: Stage;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage('chrome-mv3');
    const page = await stage.open(`/verbis/fall/${demoCase('amm-geeignet').kundennummer}`);
    panel = await panelPage(stage.chromium, await tabIdOfUngranted(stage, page));
  });
  afterAll(() => stage.close());

  const paste = (text: string) =>
    panel.$eval(
      '#ohne-seite textarea',
      (area, pasted) => {
        for (let at = area.parentElement; at; at = at.parentElement) {
          if (at instanceof HTMLDetailsElement) at.open = true;
        }
        area.value = pasted;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );

  it('text from a desktop client is shown as recognised, then taken over by one click', async () => {
    await panel.waitForSelector('#ohne-seite textarea');
    await paste(`Kundennummer: ${A}\nGeb.-Datum: 03.07.1990\nGeb.-Ort: Beispielstadt`);
    await says(panel, '2 Angaben erkannt');
    await says(panel, '1 Zeile ohne bekannte Angabe');
    await press(panel, '#ohne-seite', `In Fall ${A} übernehmen`);
    const content = await panelSays(panel, 'the case', has('geburtsdatum', '1990-07-03'));
    expect(content.fields.map(({ origin }) => origin)).toEqual(['read', 'read']);
    expect(await panel.$eval('[data-field=geburtsdatum]', (one) => one.textContent)).toContain(
      'Eingefügter Text',
    );
  });

  it('text that names no case joins the one in view; its values can be taken out again', async () => {
    await paste('Kundenkategorie: B');
    await press(panel, '#ohne-seite', `In ${A} übernehmen`);
    await panelSays(panel, 'the category', has('kundenkategorie', 'B'));
    await press(panel, '#angaben', 'Entfernen');
    await panelSays(
      panel,
      'no category',
      (now) => fieldValue(now, 'kundenkategorie') === undefined,
    );
  });

  it('a case is filled in by hand, field by field, and given its Kundennummer later', async () => {
    await press(panel, '#ohne-seite', 'Ohne Kundennummer beginnen');
    await isCase(panel, 'Fall ohne Kundennummer 1');
    const add = async (field: string) => {
      await panel.select('#angaben select', field);
    };
    await add('kommunikationDeutsch');
    await press(panel, '#angaben .entry', 'ja');
    await panelSays(panel, 'the answer', has('kommunikationDeutsch', 'true'));
    await add('kontakte');
    await press(panel, '#angaben .entry-list', 'Eintrag hinzufügen');
    await typeInto(panel, '#angaben .entry-item', '02.11.2026');
    await panel.select('#angaben .entry-item select', 'telefonisch');
    await press(panel, '#angaben .entry-item', 'Hinzufügen');
    const { fields } = await panelSays(panel, 'the contact', (now) =>
      has('kontakte', '[{"am":"2026-11-02","art":"telefonisch"}]')(now),
    );
    expect(fields.every(({ origin }) => origin === 'entered')).toBe(true);
    await add('kundennummer');
    await typeInto(panel, '#angaben', B);
    await panel.keyboard.press('Enter');
    await isCase(panel, B);
    await panelSays(panel, 'the same answers', has('kommunikationDeutsch', 'true'));
  });
});

/** The tab of a page that the extension may not see: the newest one. */
async function tabIdOfUngranted(stage: Stage, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await workerOf(stage.chromium);
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('no active tab');
  return id;
}
