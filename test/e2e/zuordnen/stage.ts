import type { Frame, Page } from 'puppeteer-core';
import { type Chromium, launchChromium, openPage } from '../../browser/chromium.ts';
import { servePages } from '../../browser/pages.ts';
import { panelPage, tabIdOf } from '../../browser/panel.ts';
import { clickStill } from '../../browser/press.ts';
import { patience, waitFor } from '../../browser/wait.ts';
import { outputDir } from '../../setup/paths.ts';
import { CASE_A, CASE_B, frame, type Masks, page as maskPage, otherFrame } from './pages.ts';

// What functions handed to the page and to the panel find there.
declare const noticed: string[];
declare const chrome: {
  readonly storage: {
    readonly session: { get(key: string): Promise<Readonly<Record<string, string>>> };
  };
};

/** A page of the masks with the panel beside it. */
export interface Work {
  readonly page: Page;
  readonly panel: Page;
}

/** The masks on a server, and a Chromium with the demonstration build. */
export interface MaskStage {
  readonly chromium: Chromium;
  /** Opens a case with the panel beside it; closes both, whatever happens. */
  readonly withCase: (masks: Masks, act: (work: Work) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openMasks(): Promise<MaskStage> {
  const masksOf = (path: string) => (path.includes(CASE_B.number) ? CASE_B : CASE_A);
  const pages = await servePages((path) => {
    if (path.startsWith('/fall')) return maskPage(masksOf(path), pages.otherUrl);
    if (path.startsWith('/frame')) return frame(masksOf(path));
    return path.startsWith('/other') ? otherFrame(masksOf(path)) : undefined;
  });
  const chromium = await launchChromium({
    extensionDir: outputDir('chrome-mv3-demo'),
    headless: true,
  });
  return {
    chromium,
    async withCase({ number }, act) {
      const page = await openPage(chromium, `${pages.url}/fall?${number}`);
      const panel = await panelPage(chromium, await tabIdOf(chromium, page));
      try {
        await wholeCase(panel, number);
        await act({ page, panel });
      } finally {
        if (!panel.isClosed()) await panel.close();
        await page.close();
      }
    },
    async close() {
      await chromium.close();
      await pages.close();
    },
  };
}

/** So many frames the masks have, the page itself among them. */
const FRAMES = 3;

/**
 * Waits until each frame has been read, and the panel shows the case: before, the assistant and the diagnosis
 * know only some of the frames, and what is unfolded is drawn anew, and folded, once the case is known.
 */
export async function wholeCase(panel: Page, number: string): Promise<void> {
  await waitFor('all frames to be read', () =>
    panel.evaluate(async (wanted) => {
      const key = `tab:${new URLSearchParams(location.search).get('tab')}`;
      const tab = (await chrome.storage.session.get(key))[key];
      return tab !== undefined && Object.keys(JSON.parse(tab).frames).length === wanted;
    }, FRAMES),
  );
  await waitFor(`the panel to show ${number}`, () =>
    panel.$eval('h1', (one, wanted) => one.textContent === wanted, number),
  );
  await panel.waitForSelector('#fachverfahren button', { timeout: patience });
}

/** Clicks a button when it is there and stands still; unfolds the section that it is in. */
export async function click(panel: Page, text: string): Promise<void> {
  const path = `::-p-xpath(//button[normalize-space()="${text}"])`;
  await waitFor(`the button "${text}"`, async () => {
    await panel.$eval(path, (one) => {
      const fold = one.closest('details');
      if (fold) fold.open = true;
    });
    // Drawn anew meanwhile, it is folded again.
    await clickStill(panel, path, { timeout: 2_000 });
    return true;
  });
}

/**
 * Starts pointing, with the page in front. What counts is that the panel says so: a click in a busy browser can
 * do its work and be told as failed, and its button is gone then.
 */
export async function startPointing({ page, panel }: Work): Promise<void> {
  const pointing = '#zuordnen[data-step=pointing]';
  await waitFor(
    'the panel to wait for somebody to point',
    async () => {
      if ((await panel.$(pointing)) !== null) return true;
      await panel.$eval('[data-teaches]', (one) => {
        const fold = one.closest('details');
        if (fold) fold.open = true;
      });
      // Drawn anew meanwhile, it is folded again.
      await clickStill(panel, '[data-teaches]', { timeout: 2_000 });
      return panel.waitForSelector(pointing, { timeout: 5_000 });
    },
    { describe: () => panel.evaluate(() => document.body.innerText.slice(0, 2_000)) },
  );
  await page.bringToFront();
  await page.evaluate(() => {
    noticed.length = 0;
  });
}

export interface Target {
  readonly frame: Frame;
  readonly selector: string;
}

/**
 * Clicks where an element is, as a hand does, and until the page gets nothing of it: the panel may say that
 * someone points before the page has heard of it.
 */
export async function clickAt({ page, panel }: Work, { frame, selector }: Target): Promise<void> {
  const element = await frame.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not in view`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await waitFor('the click to be withheld from the page', async () => {
    await frame.evaluate(() => {
      noticed.length = 0;
    });
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    // The focus may come back with the window.
    const isWithheld = await frame.evaluate(() => noticed.every((type) => type === 'focusin'));
    return isWithheld || (await panel.$('#zuordnen[data-step=pointed]')) !== null;
  });
}
