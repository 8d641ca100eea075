import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, openPage } from '../browser/chromium.ts';
import { openSidePanel } from '../browser/panel.ts';
import { panelLists, setStichtag } from '../browser/panel-content.ts';
import { DEMO_STICHTAG, type Demofall, FAELLE } from '../fachverfahren/faelle.ts';
import { type Fachverfahren, startFachverfahren } from '../fachverfahren/server.ts';
import { outputDir } from '../setup/paths.ts';

/** The demonstration server and a Chromium with the demonstration build. */
export interface Stage {
  readonly server: Fachverfahren;
  readonly chromium: Chromium;
  /** Opens a path of the demonstration server in a new tab, in front. */
  readonly open: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** `build` may be one that has not been granted any page. */
export async function openStage(build = 'chrome-mv3-demo'): Promise<Stage> {
  const server = await startFachverfahren();
  const chromium = await launchChromium({
    extensionDir: outputDir(build),
    headless: true,
  });
  return {
    server,
    chromium,
    open: (path) => openPage(chromium, `${server.url}${path}`),
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

/** A demonstration case by its id. */
export function demoCase(id: string): Demofall {
  const demo = FAELLE.find((one) => one.id === id);
  if (demo === undefined) throw new Error(`no demonstration case ${id}`);
  return demo;
}

/** Opens a case and the real side panel beside it, judged on the day the cases are told from. */
export async function openCase(
  stage: Stage,
  demo: Demofall,
  path: string,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await stage.open(path);
  const panel = await openSidePanel(stage.chromium, page);
  await panelLists(panel, demo.kundennummer, []);
  await setStichtag(panel, DEMO_STICHTAG);
  return { page, panel };
}
