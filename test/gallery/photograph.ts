/**
 * Photographs every state of the panel: `node test/gallery/photograph.ts FOLDER [NAME…]`.
 * 360 px in light and dark; 320 and 480 px; 180 px, which is what 200 % zoom leaves of 360.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dress, launch, type Scheme } from './browser.ts';
import { buildGallery } from './build.ts';
import { serve } from './serve.ts';

const VIEWS: readonly { width: number; zoom: number; scheme: Scheme }[] = [
  { width: 360, zoom: 1, scheme: 'light' },
  { width: 360, zoom: 1, scheme: 'dark' },
  { width: 320, zoom: 1, scheme: 'light' },
  { width: 480, zoom: 1, scheme: 'light' },
  { width: 360, zoom: 2, scheme: 'light' },
];

/** What is drawn last; the state that waits for the worker has nothing but that, and options are one page. */
const LAST = '#faelle, .loading, .options';

const [folder = 'test-results/gallery', ...wanted] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const served = await serve(await buildGallery());
const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(served.url);
  const names = (await page.evaluate(() => [...gallery.names, ...gallery.optionsNames])).filter(
    (name) => wanted.length === 0 || wanted.includes(name),
  );
  for (const { width, zoom, scheme } of VIEWS) {
    await dress(page, scheme);
    await page.setViewport({
      width: width / zoom,
      height: Math.round(760 / zoom),
      deviceScaleFactor: zoom,
    });
    for (const name of names) {
      await page.goto(`${served.url}/?state=${name}`);
      await page.waitForSelector(LAST);
      await page.evaluate(() => document.fonts.ready);
      const zoomed = zoom === 1 ? '' : `-zoom${zoom}`;
      await page.screenshot({
        path: `${join(folder, `${name}-${width}${zoomed}-${scheme}`)}.png`,
        fullPage: true,
      });
    }
  }
} finally {
  await browser.close();
  await served.close();
}
