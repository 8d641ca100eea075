import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { masksOf, visitMasks } from '../browser/masks.ts';
import { openSidePanel } from '../browser/panel.ts';
import { type PanelContent, panelSays } from '../browser/panel-content.ts';
import { type App, type Demofall, FAELLE } from '../fachverfahren/faelle.ts';
import { openStage, type Stage } from './stage.ts';

/** A value as the hook `data-value` carries it; lists without regard to the order of their columns. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('[')) return JSON.parse(value);
  return typeof value === 'object' && value !== null ? value : String(value);
}

const wanted = (demo: Demofall, fields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(demo.fall)
      .filter(([field]) => fields.includes(field))
      .map(([field, value]) => [field, comparable(value)]),
  );

/** What the panel shows, but for the fields that this application shows otherwise. */
const found = (content: PanelContent, without: ReadonlySet<string>) =>
  Object.fromEntries(
    content.fields
      .filter(({ field }) => !without.has(field))
      .map(({ field, value }) => [field, comparable(value)]),
  );

// A browser each: what one application has shown of a case would be there in the next.
describe.each<{ app: App }>([{ app: 'verbis' }, { app: 'prosoz' }, { app: 'cosach' }])(
  'reading $app',
  ({ app }) => {
    let stage: Stage;
    let page: Page;
    let panel: Page;
    beforeAll(async () => {
      stage = await openStage();
      page = await stage.open('/');
      panel = await openSidePanel(stage.chromium, page);
    });
    afterAll(() => stage.close());

    const cases = FAELLE.filter((demo) => demo.apps.includes(app));

    it.each(cases)('$id: every field as it is, and no other', async (demo) => {
      await visitMasks(page, panel, stage.server.url, demo, masksOf(app, demo));
      const unreadable = demo.unlesbar.filter((one) => one.app === app);
      const content = await panelSays(panel, 'the texts that can’t be read', ({ problems }) =>
        unreadable.every(({ text }) => problems.some((problem) => problem.includes(text))),
      );
      const otherwise = new Set<string>(
        demo.abweichend.filter((one) => one.app === app).map((one) => one.feld),
      );
      expect(found(content, otherwise)).toEqual(wanted(demo, demo.zeigt[app] ?? []));
      if (otherwise.size === 0) expect(content.problems).toHaveLength(unreadable.length);
    });

    // Masks and cases of PROSOZ change without loading: otherwise the tests above would prove less.
    if (app !== 'prosoz') return;
    it('has loaded the application once', () => {
      expect(stage.server.hits.filter(({ url }) => url === '/prosoz/')).toHaveLength(1);
    });
  },
);
