import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium, openPage } from '../browser/chromium.ts';
import { servePages } from '../browser/pages.ts';
import { openSidePanel } from '../browser/panel.ts';
import { fieldValue, panelSays } from '../browser/panel-content.ts';
import { outputDir } from '../setup/paths.ts';
import { expectedOf, openKitPage } from './look.ts';
import { type KitServer, startKitServer } from './server.ts';

let chromium: Chromium;
let server: KitServer;
beforeAll(async () => {
  server = await startKitServer();
  chromium = await launchChromium({
    extensionDir: outputDir('chrome-mv3-demo'),
    headless: true,
  });
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

const hook = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

// Shadow roots; frames that the worker joins; a page that draws itself late; another person in a dialog.
test.each(['shoelace', 'frameset-latin1', 'mui', 'persons'])(
  '%s through the extension, as the panel shows it',
  async (name) => {
    const expected = await expectedOf(name);
    const page = await openKitPage(chromium.browser, server.url(name), expected);
    const panel = await openSidePanel(chromium, page);
    const missed = Object.keys(expected.missed ?? {});
    const wanted = Object.entries(expected.shows).filter(([field]) => !missed.includes(field));
    const content = await panelSays(panel, `what stands on ${name}`, (shown) =>
      wanted.every(([field, value]) => fieldValue(shown, field) === hook(value)),
    );
    expect(content.fields.map(({ field }) => field).sort()).toEqual(
      wanted.map(([field]) => field).sort(),
    );
    await page.close();
  },
);

test('a label that fits two fields is settled by saying which', async () => {
  const pages = await servePages(
    () =>
      '<!doctype html><title>Maske</title><dl><dt>Kundennummer<dd>739Q481516<dt>gültig bis<dd>10.12.2026</dl>',
  );
  const page = await openPage(chromium, pages.url);
  const panel = await openSidePanel(chromium, page);
  const choice = await panel.waitForSelector('[data-choice=profilGueltigBis]');
  await choice?.click();
  await panelSays(
    panel,
    'the field, and no question any more',
    ({ fields, problems }) =>
      fields.some(({ field, origin }) => field === 'profilGueltigBis' && origin === 'entered') &&
      problems.length === 0,
  );
  await page.close();
  await pages.close();
});
