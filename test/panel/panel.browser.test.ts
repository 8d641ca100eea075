/** What one can do in the panel, in a real browser under the extension's own policy. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../browser/built-page.ts';
import { unfold } from '../browser/unfold.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { dress } from '../gallery/browser.ts';
import { buildGallery } from '../gallery/build.ts';
import { STATES } from '../gallery/states/index.ts';

declare global {
  /** What was there before a change, and what was seen meanwhile. */
  var watched: { elements: Element[]; shifts: number; gaps: number };
}

let page: Page;
const built = builtPage({
  build: buildGallery,
  path: '/?state=laden',
  size: { width: 360, height: 760 },
  shared: true,
});

beforeEach(async () => {
  page = built.page;
  await dress(page, 'light');
});

/** As the panel is when it has just been opened. */
async function open(name: string): Promise<void> {
  await page.evaluate((wanted) => gallery.fresh(wanted), name);
  await page.waitForSelector('#faelle');
}

/** In a document of its own, where Tab begins at the top. */
async function openAnew(name: string): Promise<void> {
  await page.goto(`${built.url}/?state=${name}`);
  await page.waitForSelector('#faelle');
}

const all = (selector: string, attribute: string) =>
  page.$$eval(selector, (each, name) => each.map((one) => one.getAttribute(name)), attribute);

const only = (selector: string, attribute: string) =>
  page.$eval(selector, (one, name) => one.getAttribute(name), attribute);

const text = (selector: string) =>
  page.$eval(selector, (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

const live = () => text('.panel ~ [aria-live=polite]');

/** Presses Tab until `selector` has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Held back in a page: what is to come after a frame. */
declare global {
  var letGo: () => void;
}

it('what stands below is drawn, too, where another case comes before its script does', async () => {
  // In a window of its own: the page that the other tests share stays in front of its.
  const other = await page.browserContext().newPage({ type: 'window' });
  await other.evaluateOnNewDocument(() => {
    const held: (() => void)[] = [];
    const later = window.setTimeout;
    globalThis.letGo = () => {
      for (const each of held.splice(0)) each();
    };
    window.requestAnimationFrame = (act) => held.push(() => act(0));
    // Preact waits so long for a frame.
    window.setTimeout = ((act: () => void, ms?: number) =>
      ms === 35 ? held.push(act) : later(act, ms)) as typeof setTimeout;
  });
  await other.goto(`${built.url}/?state=offen`);
  await other.waitForSelector('.panel h1');
  await other.evaluate(async () => {
    letGo();
    await new Promise((resolve) => setTimeout(resolve));
    gallery.fresh('alle-konzepte');
  });
  // Asked from here: what waits in the page asks again with each frame, and those are held back.
  const script = await waitFor('the script of what stands below', () =>
    other.evaluate(
      () =>
        performance.getEntriesByType('resource').find(({ name }) => name.includes('/Below'))?.name,
    ),
  );
  // As text: vitest would write this import anew.
  await other.evaluate(`import(${JSON.stringify(script)}).then(letGo)`);
  await other.waitForSelector('#faelle', { timeout: patience });
  await other.close();
  await page.bringToFront();
});

describe('hooks', () => {
  it('carries each known field once, with its normal form and origin', async () => {
    await open('geeignet');
    const fields = await all('[data-field]', 'data-field');
    expect(new Set(fields).size).toBe(fields.length);
    expect(await only('[data-field=geburtsdatum]', 'data-value')).toBe('1990-07-03');
    expect(await only('[data-field=kommunikationDeutsch]', 'data-value')).toBe('true');
    expect(await only('[data-field=praxisMonate24]', 'data-value')).toBe('5');
    expect(await only('[data-field=egvAm]', 'data-value')).toBe('null');
    expect(await only('[data-field=erfolgloseAnrufe]', 'data-value')).toBe(
      '["2026-11-02","2026-11-05"]',
    );
    expect(await only('[data-field=geburtsdatum]', 'data-origin')).toBe('read');
    expect(await only('[data-field=betreuungsstufe]', 'data-origin')).toBe('entered');
  });

  it('says verdict, state, due date and severity on the result', async () => {
    await open('ueberfaellig');
    const rule = (id: string) => `[data-rule="heilbronn-amm/${id}"]`;
    expect(await only(rule('uebergabe-mi'), 'data-verdict')).toBe('notApplicable');
    expect(await only(rule('bak-pruefen'), 'data-verdict')).toBe('met');
    expect(await only(rule('bak-pruefung'), 'data-state')).toBe('overdue');
    expect(await only(rule('bak-pruefung'), 'data-due')).toBe('2026-11-15');
    expect(await only(rule('telefontermin-einladung'), 'data-severity')).toBe('warning');
    expect(await all('[data-note]', 'data-note')).toEqual(['heilbronn-amm/vermerk-uebergabe']);
  });
});

describe('what it says first', () => {
  it.each([
    ['geeignet', 'Arbeitsmarktmanager (AMM): empfohlen'],
    ['um-einen-tag', 'Übergabe an AMM aus der Eingangszone: nicht erfüllt'],
    ['offen', 'Übergabe an AMM aus der Eingangszone: noch offen · 2 Angaben fehlen'],
    ['ueberfaellig', 'Übergabe an BAK prüfen: überschritten, 1 weitere'],
    ['pruefen', 'Übergabe an BAK prüfen: prüfen, ob erledigt'],
    [
      'zwei-konzepte',
      'Kooperationsplan (EGV) ist am 15.10.2026 abgelaufen, 1 weitere · Fallmanager für arbeitsmarktferne Kunden: vorläufig',
    ],
    // One of four ways into the same is not met: that is no verdict on the person.
    ['massnahme-endet', 'Bewerberangebot prüfen: bald fällig'],
    ['kein-konzept', 'Kein Konzept gewählt'],
    ['nicht-in-kraft', 'Am Stichtag gilt kein Konzept'],
  ])('%s: %s', async (name, headline) => {
    await open(name);
    expect(await text('.headline')).toBe(headline);
  });

  it('asks instead of alarming where it is not known whether a deadline was met', async () => {
    await open('pruefen');
    expect(await text('#jetzt')).toContain('prüfen, ob erledigt');
    expect(await text('#jetzt')).not.toContain('überschritten');
    expect(await page.$('.panel .tone-danger')).toBeNull();
  });

  it('calls a recommendation provisional while an earlier way is open', async () => {
    await open('zwei-konzepte');
    expect(await text('#team')).toContain('vorläufig empfohlen: Fall überstellen');
  });

  it('says of a team what is to be done only where it may come to that', async () => {
    await open('offen');
    expect(await text('#team')).toContain('offen · wenn erfüllt: per Wiedervorlage überstellen');
    await open('alle-konzepte');
    expect(await text('#team')).toContain('betrifft diesen Fall nicht');
    expect(await text('#team')).not.toContain('betrifft diesen Fall nicht:');
  });

  it('shows the first of many checks and folds the rest, each with its verdict', async () => {
    await open('viele-pruefungen');
    expect(await text('#eignung')).toContain('Weitere Prüfungen: 14 nicht erfüllt');
    const shown = await page.$$eval('#eignung .row', (rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-verdict')),
    );
    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 3)).toEqual(['met', 'met', 'met']);
    expect(await all('#eignung [data-rule]', 'data-verdict')).toHaveLength(24);
  });

  it('says once that no concept says anything', async () => {
    await open('andere-dienststelle');
    const said = (await text('.panel')).split('Kein Konzept betrifft diesen Fall');
    expect(said).toHaveLength(2);
  });

  it('leads from what is to be done to its result, and says why at once', async () => {
    await open('ueberfaellig');
    await page.click('#jetzt [data-todo="heilbronn-amm/bak-pruefung"]');
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[data-rule]')?.getAttribute('data-rule'),
      ),
    ).toBe('heilbronn-amm/bak-pruefung');
    await page.waitForSelector('[data-rule="heilbronn-amm/bak-pruefung"] details[open] .criteria');
  });
});

describe('what is to be done', () => {
  const item = '#jetzt [data-todo="heilbronn-amm/bak-pruefung"]';
  const row = `.todo:has(${item.slice('#jetzt '.length)})`;
  const inList = () => page.$$eval(`#jetzt > .todos .todo`, (each) => each.length);

  it('is ticked off, and back again', async () => {
    await open('ueberfaellig');
    const before = await inList();
    expect(await text('.headline')).toContain('Übergabe an BAK prüfen: überschritten');
    await page.click(`${row} [data-action=done]`);
    await page.waitForFunction(() => document.activeElement?.textContent === 'Rückgängig');
    expect(await inList()).toBe(before - 1);
    expect(await text('.headline')).not.toContain('überschritten');
    expect(await live()).toBe('Erledigt: Übergabe an BAK prüfen');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (all) => document.querySelectorAll('#jetzt > .todos .todo').length === all,
      {},
      before,
    );
  });

  it('is one thing with its warning, set aside and fetched back', async () => {
    await open('egv-abgelaufen');
    const before = await inList();
    await page.click('#jetzt [data-action=aside]');
    await page.click('.set-aside-reasons .button');
    await page.waitForSelector('.undo');
    expect(await text('#jetzt > details:last-of-type > summary')).toBe(
      '1 erledigt oder zurückgestellt',
    );
    await page.click('#jetzt > details:last-of-type > summary');
    await page.click('#jetzt .todo-settled > .link-button');
    await page.waitForFunction(
      (all) => document.querySelectorAll('#jetzt > .todos .todo').length === all,
      {},
      before,
    );
    expect(await page.$('#jetzt .todo-also')).not.toBeNull();
  });

  const parts = () =>
    page.$$eval('#jetzt > h3, #jetzt > .todos', (each) =>
      each.map((one) => (one.localName === 'ul' ? one.childElementCount : one.textContent)),
    );

  it('is counted as on page and toolbar; what no date waits for stands apart below', async () => {
    await open('ueberfaellig');
    expect(await parts()).toEqual(['2 Fristen und Warnungen', 2, 'Ohne Eile', 1]);
    expect(await text('[data-section=jetzt] .sections-sign')).toBe('3');
    // Of one kind alone there is nothing to tell apart.
    await open('geeignet');
    expect(await parts()).toEqual([2]);
    expect(await text('[data-section=jetzt] .sections-sign')).toBe('2');
  });

  it('is not told to be nothing where deadlines can’t be judged; the next question would tell', async () => {
    await openAnew('fristen-ungeklaert');
    expect(await text('#jetzt')).toContain('noch nicht zu beurteilen, weil Angaben fehlen.');
    expect(await text('#fristen')).toContain('Ob eine läuft, steht noch nicht fest.');
    await tabTo('#jetzt .link-button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('fehlt');
  });

  it('is set aside with a reason of the list, by keyboard', async () => {
    await openAnew('ueberfaellig');
    await tabTo(`${row} [data-action=aside]`);
    await page.keyboard.press('Enter');
    const asked = () =>
      page.waitForFunction(() => document.activeElement?.textContent === 'Termin steht schon');
    await asked();
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${row} [data-action=aside][aria-expanded=false]`);
    await page.keyboard.press('Enter');
    await asked();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Rückgängig');
    await unfold(page);
    expect(await text('#jetzt')).toContain('zurückgestellt: Termin steht schon');
  });

  it("is set aside with a reason of one's own", async () => {
    await open('ueberfaellig');
    await page.click(`${row} [data-action=aside]`);
    await page.type('.set-aside input', 'Urlaub bis Montag');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.undo');
    const told = await page.evaluate(() => gallery.told);
    expect(told).toMatchObject([
      { type: 'todo', mark: { how: 'aside', reason: 'Urlaub bis Montag' } },
    ]);
  });
});

describe('Vermerk', () => {
  const note = Object.values(STATES.geeignet?.state?.fall?.assessment.concepts ?? {})[0]?.notes[0];

  it('copies its whole text with one click and announces it', async () => {
    await open('geeignet');
    await page.click('[data-note] [data-action=copy]');
    await page.waitForFunction(() => gallery.copied.length === 1);
    expect(await page.evaluate(() => gallery.copied)).toEqual([note?.text]);
    await page.waitForFunction(
      () => document.querySelector('[aria-live=polite]')?.textContent?.trim() === 'Vermerk kopiert',
    );
    expect(await text('[data-note] [data-action=copy]')).toBe('Kopiert');
  });

  it('announces it a second time as well', async () => {
    await open('geeignet');
    await page.click('[data-note] [data-action=copy]');
    await page.waitForFunction(() => document.querySelector('[aria-live=polite]')?.textContent);
    const first = await page.$eval('[aria-live=polite]', (each) => each.textContent);
    await page.click('[data-note] [data-action=copy]');
    await page.waitForFunction(
      (before) => document.querySelector('[aria-live=polite]')?.textContent !== before,
      {},
      first,
    );
    expect(await live()).toBe('Vermerk kopiert');
  });

  it('says so and selects the text where copying fails', async () => {
    await open('geeignet');
    await page.evaluate(() => {
      gallery.refuse = true;
    });
    await page.click('[data-note] [data-action=copy]');
    await page.waitForFunction(() => String(getSelection()).length > 0);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(note?.text);
    expect(await text('[data-note]')).toContain('Kopieren war nicht möglich');
    expect(await text('[data-note] [data-action=copy]')).toBe('Kopieren');
  });
});

describe('a Vermerk that someone edits', () => {
  const body = '[data-note]';
  const type = async (words: string) => {
    await open('geeignet');
    await page.click(`${body} [data-action=edit]`);
    await page.waitForFunction(() => document.activeElement?.localName === 'textarea');
    await page.keyboard.type(words);
  };

  it('is copied and put into the page as it was edited', async () => {
    await type('Zusatz. ');
    await page.click(`${body} [data-action=copy]`);
    await page.click(`${body} [data-action=insert]`);
    await page.waitForFunction(() => gallery.copied.length + gallery.inserted.length === 2);
    const [copied, inserted] = await page.evaluate(() => [gallery.copied[0], gallery.inserted[0]]);
    expect(copied).toContain('Zusatz.');
    expect(inserted).toBe(copied);
    expect(await text(body)).toContain('In die Seite eingefügt');
  });

  it('stays as it was edited when the case changes, and says so', async () => {
    await type('Zusatz. ');
    await page.evaluate(() => gallery.show('offen'));
    expect(await page.$eval(`${body} textarea`, (area) => area.value)).toContain('Zusatz.');
    expect(await text(body)).toContain('Der Fall hat sich geändert');
  });

  it('can be taken back, and the focus stays there', async () => {
    await type('Zusatz. ');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('[data-note] button')) {
        if (button.textContent === 'Änderungen verwerfen' && button instanceof HTMLElement) {
          button.click();
        }
      }
    });
    await page.waitForFunction(() => document.activeElement?.matches('[data-action=edit]'));
    expect(await text(`${body} pre`)).not.toContain('Zusatz.');
  });

  it('is there in short as well', async () => {
    await open('geeignet');
    const long = await text(`${body} pre`);
    await page.click(`${body} [data-action=form]`);
    expect((await text(`${body} pre`)).length).toBeLessThan(long.length);
  });
});

describe('Fristen', () => {
  it('says what a calendar file will hold before it is saved', async () => {
    await open('zwei-konzepte');
    const saving = '#fristen > .save-calendar';
    expect(await text(saving)).toContain('nennt die Kundennummer, keinen Namen');
    expect(await page.evaluate(() => gallery.saved.length)).toBe(0);
    await page.click(`${saving} .button`);
    await page.waitForFunction(() => gallery.saved.length === 1);
    expect(await page.evaluate(() => gallery.saved[0]?.map(({ day }) => day))).toEqual([
      '2026-11-27',
      '2027-02-02',
    ]);
    await page.waitForFunction(() =>
      document.querySelector('[aria-live=polite]')?.textContent?.includes('gespeichert'),
    );
  });

  it('saves one alone as well', async () => {
    await open('zwei-konzepte');
    const row = '[data-rule="uckermark-fallmanagement/egv-fortschreibung"]';
    await page.click(`${row} summary`);
    await (await page.waitForSelector(`${row} .save-calendar .button`))?.click();
    await page.waitForFunction(() => gallery.saved.length === 1);
    expect(await page.evaluate(() => gallery.saved[0]?.length)).toBe(1);
  });

  it('leads from a mark on the line of time to its row', async () => {
    await open('zwei-konzepte');
    await page.click('.timeline-mark');
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[data-state]')?.getAttribute('data-state'),
      ),
    ).toBe('dueSoon');
  });
});

describe('by keyboard alone', () => {
  it('unfolds a check and copies the Vermerk', async () => {
    await openAnew('geeignet');
    await tabTo('[data-rule="heilbronn-amm/uebergabe-eingangszone"] summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-rule="heilbronn-amm/uebergabe-eingangszone"] details[open]');
    await tabTo('[data-note] [data-action=copy]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => gallery.copied.length === 1);
  });

  it('goes from the list on top straight to the copy button', async () => {
    await openAnew('geeignet');
    await tabTo('[data-todo="heilbronn-amm/vermerk-uebergabe"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => gallery.copied.length === 1);
  });

  it('grants access to the page', async () => {
    await openAnew('nicht-erlaubt');
    await tabTo('.button-primary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => gallery.granted)).toEqual([
      'https://fachverfahren.jobcenter-beispielstadt.de',
    ]);
  });
});

describe('the way around', () => {
  const focused = () => page.evaluate(() => document.activeElement?.closest('section')?.id ?? '');

  it('leads to each section that is there, and counts what it holds', async () => {
    await openAnew('zwei-konzepte');
    expect(await all('[data-section]', 'data-section')).toEqual([
      'jetzt',
      'fristen',
      'eignung',
      'team',
      'fehlt',
      'vermerk',
    ]);
    expect(await text('[data-section=jetzt]')).toBe(
      '6Zu tun: 6 Punkte, davon 2 Fristen und Warnungen',
    );
    expect(await text('[data-section=fehlt]')).toBe('2Fehlt: 2 Angaben');
    await tabTo('[data-section=fehlt]');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('fehlt');
  });

  it('leads to what is unclear, where something is', async () => {
    await openAnew('alle-abschnitte');
    expect((await all('[data-section]', 'data-section')).at(1)).toBe('unklar');
    expect(await text('[data-section=unklar]')).toBe('2Unklar: 2 Angaben unklar');
    await tabTo('[data-section=unklar]');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('unklar');
  });

  it.each(['zwei-konzepte', 'alle-abschnitte', 'egv-abgelaufen', 'sehr-viel', 'offen'])(
    'says first no number apart from what it counts (%s)',
    async (name) => {
      await open(name);
      const torn: string[] = [];
      for (let width = 200; width <= 400; width += 10) {
        await page.setViewport({ width, height: 760 });
        torn.push(
          ...(await page.$eval('.headline > span', (line) =>
            [...line.querySelectorAll('.nowrap')]
              .filter((each) => each.getClientRects().length !== 1)
              .map((each) => each.textContent),
          )),
        );
      }
      await page.setViewport({ width: 360, height: 760 });
      const counted = (await text('.headline')).match(/ \d+ \p{L}+/gu) ?? [];
      expect(counted.length).toBeGreaterThan(0);
      expect(
        await page.$$eval('.headline .nowrap', (each) => each.map((one) => ` ${one.textContent}`)),
      ).toEqual(counted);
      expect(torn).toEqual([]);
    },
  );

  it('leads there with Alt and a digit, below what stays in view', async () => {
    await open('alle-konzepte');
    await page.waitForFunction(() => document.documentElement.style.scrollPaddingBlockStart !== '');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Digit4');
    await page.keyboard.up('Alt');
    expect(await focused()).toBe('team');
    const [heading, header] = await page.evaluate(() => [
      document.querySelector('#team h2')?.getBoundingClientRect().top ?? 0,
      document.querySelector('.case')?.getBoundingClientRect().bottom ?? 0,
    ]);
    expect(heading).toBeGreaterThanOrEqual(header ?? 0);
  });

  it('copies the most fitting Vermerk with one key', async () => {
    await open('geeignet');
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Alt');
    await page.waitForFunction(() => gallery.copied.length === 1);
  });

  it('says of each way its keys, and of the Vermerk that they copy', async () => {
    await open('alle-abschnitte');
    for (const link of await page.$$('nav [data-section]')) {
      const { section, keys, title } = await link.evaluate((one) => ({
        section: one.getAttribute('data-section'),
        keys: one.getAttribute('aria-keyshortcuts') ?? '',
        title: one.getAttribute('title'),
      }));
      expect(keys).toMatch(/^Alt\+\d$/);
      expect(title).toBe(keys);
      await page.keyboard.down('Alt');
      await page.keyboard.press(`Digit${keys.slice(-1)}` as 'Digit1');
      await page.keyboard.up('Alt');
      expect(await focused()).toBe(section);
    }
    expect(
      await all('#vermerk [data-action=copy][aria-keyshortcuts]', 'aria-keyshortcuts'),
    ).toEqual(['Alt+C']);
  });

  it('copies the Kundennummer', async () => {
    await open('geeignet');
    await page.click('[aria-label="Kundennummer kopieren"]');
    await page.waitForFunction(() => gallery.copied.length === 1);
    expect(await page.evaluate(() => gallery.copied)).toEqual(['623A104718']);
  });

  it('keeps what is rarely used in a menu, which Escape closes', async () => {
    await openAnew('geeignet');
    await tabTo('[aria-label=Weiteres]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.menu:popover-open');
    expect(await text('.menu')).toContain('Alt+1');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.menu:not(:popover-open)', { hidden: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => gallery.told)).toEqual(['detach']);
  });

  it('frames in the page what a criterion saw, as long as it is pointed at', async () => {
    await open('geeignet');
    await page.click('[data-rule="heilbronn-amm/uebergabe-eingangszone"] summary');
    const place = '[data-rule="heilbronn-amm/uebergabe-eingangszone"] .place-link';
    await (await page.waitForSelector(place))?.hover();
    await page.hover('h1');
    await page.waitForFunction(() => gallery.pointedAt.length === 2);
    expect(await page.evaluate(() => gallery.pointedAt)).toEqual(['geburtsdatum', null]);
  });
});

describe('several concepts', () => {
  it('stand side by side where they say different things', async () => {
    await open('alle-konzepte');
    expect(await text('#widerspruch')).toContain('Rahmenkonzept M&I BremenJobteam');
    expect(await text('#widerspruch')).toContain('AMM-Konzept HeilbronnBAK (prüfen)');
    await open('geeignet');
    expect(await page.$('#widerspruch')).toBeNull();
  });
});

describe('the first day, on which nobody has chosen concepts', () => {
  beforeEach(() => open('noch-nicht-gewaehlt'));

  const folded = (id: string) =>
    page.$eval(
      `#${id}`,
      (one) => one.querySelector<HTMLDetailsElement>(':scope > details')?.open === false,
    );

  it('asks for the office’s first, and takes one with two clicks', async () => {
    expect(await text('main h2')).toBe('Welches Konzept gilt bei Ihnen?');
    await page.click('.which-concept summary');
    await page.click('[data-choose=uckermark-fallmanagement]');
    expect(await page.evaluate(() => gallery.concepts)).toEqual([['uckermark-fallmanagement']]);
    expect(await live()).toBe('Es gilt: Fallmanagement Uckermark');
  });

  it('is answered by keyboard, which goes on at what is to be done', async () => {
    await openAnew('noch-nicht-gewaehlt');
    await tabTo('.which-concept summary');
    await page.keyboard.press('Enter');
    await tabTo('[data-choose=uckermark-fallmanagement]');
    await page.keyboard.press('Enter');
    await page.evaluate(() => gallery.show('egv-fehlt'));
    expect(await page.$('.which-concept')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Was jetzt zu tun ist',
    );
  });

  it('leads to the settings where several hold', async () => {
    await page.click('.all-concepts button');
    expect(await page.evaluate(() => gallery.told)).toEqual(['options']);
  });

  it('keeps in view what is to be done, with whose it is, and what one answers and copies', async () => {
    const whose = await page.$$eval('#jetzt > .todos > li', (all) =>
      all.map((one) => one.querySelector('.whose')?.textContent ?? ''),
    );
    expect(new Set(whose)).toEqual(
      new Set(['Fallmanagement Uckermark', 'Kontaktdichte Regensburg']),
    );
    expect(await page.$$eval('#fehlt > div > .missing > li', (all) => all.length)).toBe(2);
    expect(await page.$$eval('#vermerk > .note-open', (all) => all.length)).toBe(1);
  });

  it('leaves no gap within a sentence that ends with whose it is', async () => {
    await open('alle-konzepte');
    const gaps = await page.$$eval(
      '.row-sub > :has(+ .whose)',
      (all) => all.filter(({ nextSibling }) => nextSibling?.textContent?.trim() !== '').length,
    );
    expect(gaps).toBe(0);
  });

  it('folds what is read about it to lines that say how it stands', async () => {
    for (const id of ['widerspruch', 'fristen', 'eignung', 'team']) {
      expect(await folded(id)).toBe(true);
    }
    expect(await text('#fristen summary')).toBe('Fristen2 überschritten, 2 laufen');
    expect(await text('#team summary')).toBe('Zuständiges Teamje nach Konzept');
  });

  it('unfolds one for whoever goes there', async () => {
    await page.click('nav [data-section=eignung]');
    expect(await folded('eignung')).toBe(false);
    await page.click('#jetzt [data-todo="regensburg-kontaktdichte/pruefung-betreuungsstufe"]');
    expect(await folded('fristen')).toBe(false);
  });

  it('is over once one is chosen: all of it stands open, and says nothing of whose it is', async () => {
    await page.evaluate(() => gallery.show('egv-fehlt'));
    expect(await page.$$('.which-concept, .whose, #fristen.section-folding')).toEqual([]);
  });
});

describe('on paper', () => {
  /** Paragraphs and points of the sheet. */
  const printedLines = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const lines = [...document.querySelectorAll('.fallblatt p, .fallblatt li')];
      const said = lines.map(({ textContent }) => textContent);
      dispatchEvent(new Event('afterprint'));
      return said;
    });

  it.each([
    'alle-konzepte',
    'egv-abgelaufen',
    'massnahme-endet',
    'geeignet',
    'noch-nicht-gewaehlt',
    'sehr-viel',
  ])('is one sheet of A4 (%s)', async (name) => {
    await open(name);
    await page.emulateMediaFeatures([]);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    // It was there for the printer alone.
    expect(await page.$('.fallblatt')).toBeNull();
  });

  it('says what the panel says, with nothing to click', async () => {
    await open('alle-konzepte');
    const sheet = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const drawn = document.querySelector('.fallblatt');
      const controls = drawn?.querySelectorAll('button, a, input, details').length;
      const todos = [...(drawn?.querySelectorAll('.fallblatt-todos > li') ?? [])];
      const named =
        /\((AMM-Konzept|Fallmanagement|Absolventen|Rahmenkonzept|Kontaktdichte)[^)]*\)$/;
      const unnamed = todos.filter((todo) => !named.test(todo.textContent)).length;
      return { text: drawn?.textContent ?? '', controls, unnamed };
    });
    expect(sheet.unnamed).toBe(0);
    expect(sheet.controls).toBe(0);
    for (const words of [
      'Fallblatt 415D198842',
      'Stichtag 20.11.2026',
      'BAK: prüfen',
      'Es fehlt:',
      'offenes fehlt: Zuzug aus einem anderen Jobcenter, ',
    ]) {
      expect(sheet.text).toContain(words);
    }
    expect(sheet.text).toContain(await text('.headline'));
  });

  it('asks in the order of the panel, and says of which Maßnahme something is to be done', async () => {
    await open('egv-abgelaufen');
    const asked = await page.$$eval('#fehlt [data-missing] .question > .row-title', (all) =>
      all.map(({ textContent }) => textContent),
    );
    const missing = (await printedLines()).find((line) => line.startsWith('Es fehlt: '));
    expect(missing).toContain(`Es fehlt: ${asked.slice(0, 4).join(', ')}`);
    await open('massnahme-endet');
    const todos = (await printedLines()).filter((line) => line.startsWith('Persönlicher Kontakt'));
    expect(todos).toHaveLength(1);
    expect(todos[0]).toContain('FbW (§ 81 SGB III), bis ');
  });

  it('breaks no word of how a deadline stands, and prints no more of a warning in bold than it found', async () => {
    await open('massnahme-endet');
    const found = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const words = [...document.querySelectorAll('.fallblatt-word')];
      const lines = words.map((word) => {
        const range = document.createRange();
        range.selectNodeContents(word);
        // Narrower than any sheet would leave it.
        const table = word.closest('table');
        if (table) table.style.width = '40mm';
        return range.getClientRects().length;
      });
      const bold = [...document.querySelectorAll('.fallblatt-todos strong')];
      const said = bold.map(({ textContent }) => textContent);
      dispatchEvent(new Event('afterprint'));
      return { lines, hints: said.filter((line) => line.startsWith('Hinweis: ')) };
    });
    expect(found.lines.length).toBeGreaterThan(1);
    expect(new Set(found.lines)).toEqual(new Set([1]));
    expect(found.hints.length).toBeGreaterThan(0);
    for (const hint of found.hints) expect(hint).toMatch(/^[^.]*(?:\d\d?\.[^.]*)*\.$/);
  });

  it('says what was set aside, and why', async () => {
    await open('egv-abgelaufen');
    await page.click('#jetzt [data-action=aside]');
    await page.click('.set-aside-reasons .button');
    await page.waitForSelector('.undo');
    expect(await printedLines()).toContain(
      'Erledigt oder zurückgestellt: Kooperationsplan (EGV) fortschreiben (zurückgestellt: Termin steht schon)',
    );
  });

  it('is a sheet that says so, where printing is switched off', async () => {
    await open('von-it-beschraenkt');
    // As the browser's own command does it.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => document.body.innerText.trim());
    await page.emulateMediaType();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(printed).toBe('Drucken ist in den Einstellungen abgeschaltet.');
  });
});

describe('Stichtag', () => {
  it('says that it is not today, and goes back', async () => {
    await open('stichtag');
    expect(await text('.case')).toContain('Nicht heute');
    await page.click('.stichtag-note .link-button');
    expect(await page.evaluate(() => gallery.stichtage)).toEqual([null]);
  });

  it('says of no other day that it is today, and on paper neither', async () => {
    await open('stichtag');
    expect(await text('#jetzt')).toContain('überschritten · Mi 11.11. (9 Tage vorher)');
    expect(await text('#fristen')).toContain('war Mi 11.11.2026 (9 Tage vorher)');
    expect(await text('#vermerk pre')).toMatch(
      /^Beurteilt am 02\.11\.2026 für den Stichtag 20\.11\.2026\. /u,
    );
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await text('.fallblatt');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(printed).toContain('(9 Tage vorher)');
    await open('egv-abgelaufen');
    expect(await text('#jetzt')).toContain('überschritten · Mi 11.11. (seit 9 Tagen)');
  });

  it('takes another day, and no half-typed year for one', async () => {
    await open('geeignet');
    const type = (value: string) =>
      page.$eval(
        '.stichtag input',
        (input, typed) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.value = typed;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        value,
      );
    await type('0020-12-01');
    await type('2026-12-01');
    await type('2026-11-20');
    expect(await page.evaluate(() => gallery.stichtage)).toEqual(['2026-12-01', null]);
  });

  it('says why it takes a day before 2000 or after 2099 not, and half a one, and which holds', async () => {
    await open('geeignet');
    const leave = (value: string) =>
      page.$eval(
        '.stichtag input',
        (input, typed) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.focus();
          input.value = typed;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          input.blur();
        },
        value,
      );
    const stays = 'Es bleibt beim 20.11.2026.';
    for (const day of ['1999-12-31', '2100-01-01']) {
      await leave(day);
      expect(await text('.stichtag-refused')).toBe(
        `Der Stichtag muss zwischen dem 01.01.2000 und dem 31.12.2099 liegen. ${stays}`,
      );
      expect(await page.$eval('.stichtag input', (input) => input.value)).toBe('2026-11-20');
    }
    await leave('');
    expect(await text('.stichtag-refused')).toBe(`Kein ganzes Datum. ${stays}`);
    await leave('2000-01-01');
    expect(await text('.stichtag-refused')).toBe('');
    await leave('2099-12-31');
    expect(await text('.stichtag-refused')).toBe('');
    expect(await page.evaluate(() => gallery.stichtage)).toEqual(['2000-01-01', '2099-12-31']);
  });
});

describe('a Stichtag that is refused', () => {
  it('takes no click away from what is clicked next, by moving it from under the pointer', async () => {
    await open('stichtag');
    await page.$eval('.stichtag input', (input) => {
      input.focus();
      input.value = '1999-12-31';
    });
    await page.click('.stichtag-note .link-button');
    expect(await page.evaluate(() => gallery.stichtage)).toEqual([null]);
    await page.waitForFunction(
      () => document.querySelector('.stichtag-refused')?.textContent !== '',
    );
  });
});

describe('Konzepte', () => {
  it('takes one in and out', async () => {
    await open('geeignet');
    await page.click('#konzepte summary');
    await page.click('#konzepte label:nth-of-type(2) input');
    await page.click('#konzepte label:nth-of-type(1) input');
    expect(await page.evaluate(() => gallery.concepts)).toEqual([
      ['heilbronn-amm', 'uckermark-fallmanagement'],
      [],
    ]);
  });
});

describe('Konzepte, while nobody has chosen', () => {
  it('none is ticked, as in the settings, and the first that is holds alone', async () => {
    await open('noch-nicht-gewaehlt');
    await page.click('#konzepte summary');
    expect(await page.$$('#konzepte input:checked')).toEqual([]);
    await page.click('#konzepte label:nth-of-type(2) input');
    expect(await page.evaluate(() => gallery.concepts)).toEqual([['uckermark-fallmanagement']]);
  });
});

describe('entering', () => {
  it('answers a question with one click, for the case in view', async () => {
    await open('offen');
    await page.click('[data-missing=rehaOderSb] .entry .button');
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'enter', fall: '623A104718', field: 'rehaOderSb', value: true },
    ]);
    expect(await live()).toBe('Eingetragen: Reha oder schwerbehindert, ja');
  });

  it('shows what was read of a date meanwhile, unless someone is typing', async () => {
    const input = '[data-missing=ausbildungAbgeschlossenAm] .entry input';
    const stands = () => page.$eval(input, (one) => one.value);
    await open('offen');
    const before = await stands();
    await page.evaluate(() => gallery.show('monat-bekannt'));
    expect([before, await stands()]).toEqual(['24.06.2023', '11/2021']);
    await page.click(input, { count: 3 });
    await page.keyboard.type('3.1');
    await page.evaluate(() => gallery.show('offen'));
    expect(await stands()).toBe('3.1');
  });

  it('says what is expected of a date beside it, and keeps what was typed', async () => {
    await open('nicht-zugeordnet-mit-faellen');
    const question = '[data-missing=ausbildungAbgeschlossenAm]';
    await page.type(`${question} input`, '31.2.2023');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${question} input[aria-invalid=true]`);
    expect(await text(`${question} [role=alert]`)).toContain('TT.MM.JJJJ, MM.JJJJ oder JJJJ');
    await page.click(`${question} input`, { count: 3 });
    await page.keyboard.type('06.2023');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'enter', fall: null, field: 'ausbildungAbgeschlossenAm', value: '2023-06' },
    ]);
  });

  it('takes a list as none, or entry by entry with each column checked', async () => {
    await open('von-hand');
    await page.click('[data-missing=kontakte] .entry .button:nth-of-type(2)');
    await page.click('[data-missing=massnahmen] .entry-list > .entry > .button');
    const form = '[data-missing=massnahmen] .entry-list > .entry-item';
    await page.click(`${form} button[type=submit]`);
    expect(await page.$$eval(`${form} [aria-invalid=true]`, (each) => each.length)).toBe(3);
    await page.select(`${form} select`, 'AGH');
    const [begin, end] = await page.$$(`${form} input[type=text]`);
    await begin?.type('1.3.2026');
    await end?.type('31.8.2026');
    await page.click(`${form} button[type=submit]`);
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'enter', fall: '#1', field: 'kontakte', value: [] },
      {
        type: 'enter',
        fall: '#1',
        field: 'massnahmen',
        value: [
          { art: 'MAT', beginn: '2026-01-15', ende: null },
          { art: 'AGH', beginn: '2026-03-01', ende: '2026-08-31' },
        ],
      },
    ]);
  });
});

describe('an entry of a list', () => {
  it('is drawn once it is opened, and can be taken out', async () => {
    await open('von-hand');
    const entry = '[data-missing=massnahmen] .entry-list > .fold';
    expect(await page.$$eval(`${entry} > summary`, (each) => each.length)).toBe(1);
    expect(await page.$(`${entry} form`)).toBeNull();
    await page.click(`${entry} > summary`);
    await page.waitForSelector(`${entry} form`);
    await page.click(`${entry} form > .entry > .button:last-child`);
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'enter', fall: '#1', field: 'massnahmen', value: [] },
    ]);
  });
});

describe('cases of the session', () => {
  it('are forgotten one by one at once, all of them only when asked again', async () => {
    await open('anderer-fall');
    await page.click('#faelle summary');
    await page.click('[data-case="987D654321"] [aria-label$=vergessen]');
    await page.click('#faelle [data-asks]');
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'forget', fall: '987D654321' },
    ]);
    // The focus is on what keeps them; Escape does as well.
    await page.keyboard.press('Escape');
    await page.waitForSelector('#faelle [data-asks]:focus');
    await page.keyboard.press('Enter');
    await page.click('#faelle .button-primary');
    expect(await page.evaluate(() => gallery.told.at(-1))).toEqual({ type: 'forgetAll' });
  });

  it('say so where the panel shows another than the page, and lead back', async () => {
    await open('anderer-fall');
    expect(await text('.other-case')).toContain('Dort ist 987D654321 offen.');
    await page.click('.other-case .button');
    expect(await page.evaluate(() => gallery.told)).toEqual([{ type: 'view', fall: null }]);
  });

  it('offer the one that was open last in this tab first', async () => {
    await open('nicht-zugeordnet-mit-faellen');
    await page.click('.notice .case-list .button');
    expect(await page.evaluate(() => gallery.told)).toEqual([
      { type: 'assign', fall: '623A104718' },
    ]);
  });
});

describe('a refresh', () => {
  it('keeps what was unfolded, the scroll position and the focus', async () => {
    await open('zwei-konzepte');
    const summary = '#angaben details > summary';
    await page.click(summary);
    await page.focus(summary);
    await page.evaluate(() => scrollTo(0, 400));
    const before = await page.evaluate(() => scrollY);
    await page.evaluate(() => gallery.show('zwei-konzepte'));
    expect(await page.$('#angaben details[open]')).not.toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate((wanted) => document.activeElement?.matches(wanted), summary)).toBe(
      true,
    );
  });

  const watch = () =>
    page.evaluate(() => {
      globalThis.watched = {
        elements: [...document.querySelectorAll('.panel *')],
        shifts: 0,
        gaps: 0,
      };
    });

  it('leaves what has not changed as it is, where it is', async () => {
    await open('geeignet');
    await watch();
    const after = await page.evaluate(async () => {
      new PerformanceObserver((list) => {
        watched.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
      gallery.show('geeignet');
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const { elements, shifts } = watched;
      return { gone: elements.filter((each) => !each.isConnected).length, shifts };
    });
    expect(await page.evaluate(() => watched.elements.length)).toBeGreaterThan(200);
    expect(after).toEqual({ gone: 0, shifts: 0 });
  });

  it('has the reasons of an open result follow, without a moment in which there are none', async () => {
    await open('geeignet');
    const row = '[data-rule="heilbronn-amm/uebergabe-eingangszone"]';
    await page.click(`${row} summary`);
    await page.waitForSelector(`${row} .criterion`);
    const unclear = `${row} .criterion .tone-info`;
    expect(await page.$(unclear)).toBeNull();
    await watch();
    await page.evaluate((wanted) => {
      new MutationObserver(() => {
        if (!document.querySelector(`${wanted} details[open] .criterion`)) watched.gaps += 1;
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
      gallery.show('offen');
    }, row);
    await page.waitForSelector(unclear);
    expect(await page.evaluate(() => watched.gaps)).toBe(0);
  });
});

describe('another case', () => {
  const focused = () => page.evaluate(() => document.activeElement?.localName);

  it('takes the focus along, from what went with the one before to its own name', async () => {
    await open('zwei-konzepte');
    await page.focus('#angaben summary');
    await page.evaluate(() => gallery.show('egv-abgelaufen'));
    expect(await focused()).toBe('h1');
    expect(await text('h1')).not.toBe('623A104718');
  });

  it('leaves the focus where it is, outside of the case', async () => {
    await open('zwei-konzepte');
    await page.focus('[aria-label=Weiteres]');
    await page.evaluate(() => gallery.show('egv-abgelaufen'));
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Weiteres');
  });

  it('takes no focus where there was none', async () => {
    await open('zwei-konzepte');
    await page.evaluate(() => gallery.show('egv-abgelaufen'));
    expect(await focused()).toBe('body');
  });
});

describe('a notice that goes away', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  it.each([
    ['aktualisiert', 'main .notice .button'],
    ['teil-offen', 'main .aside-line .button'],
  ])('takes the focus along to what the case says first (%s)', async (state, button) => {
    await open(state);
    await page.focus(button);
    await page.evaluate(() => gallery.show('rechnet'));
    expect(await page.$(button)).toBeNull();
    expect(await focused()).toBe('Was jetzt zu tun ist');
  });

  it.each([
    ['etwas-fehlt', '.error-line .link-button:last-child'],
    ['fehler', '.error-line button'],
  ])('takes it along to the name of the case that it stood above (%s)', async (state, button) => {
    await open(state);
    await page.focus(button);
    await page.evaluate(() => gallery.show('rechnet'));
    expect(await page.$(button)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  });
});

it('a question about a list says which entry lacks what, and asks for that first', async () => {
  await open('liste-mit-luecke');
  const asked = '[data-missing=massnahmen]';
  const entries = () =>
    page.$$eval(`${asked} .entry-list > details > summary`, (each) =>
      each.map((one) => (one.textContent ?? '').trim()),
    );
  const [first, second] = await entries();
  expect(first).toContain('FbW');
  expect(first).toContain('Es fehlt: Ende (genauer Tag), Abgebrochen (ja/nein)');
  expect(second).toContain('MAT');
  expect(second).not.toContain('fehlt');
  await page.click(`${asked} .entry-list > details > summary`);
  await page.waitForSelector(`${asked} .entry-item label`);
  expect(
    await page.$$eval(`${asked} .entry-item > .entry-column > label:first-child`, (each) =>
      each.map((one) => one.textContent),
    ),
  ).toEqual(['Ende', 'Abgebrochen', 'Art', 'Beginn']);
});
