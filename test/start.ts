/**
 * `npm start`: the demonstration. Builds the extension where needed, serves the demonstration
 * Fachverfahren, and opens a browser with a case before it. Without a display it walks through
 * three cases by itself and ends.
 */
import { launchChromium, openPage } from './browser/chromium.ts';
import { openSidePanel } from './browser/panel.ts';
import { panelSays, setStichtag, showsCase } from './browser/panel-content.ts';
import { DEMO_STICHTAG } from './fachverfahren/faelle.ts';
import { type Fachverfahren, startFachverfahren } from './fachverfahren/server.ts';
import { requireBrowsers } from './setup/browsers.ts';
import { buildExtensions } from './setup/build.ts';
import { closeAll, isEnding, opens } from './setup/ending.ts';
import { outputDir } from './setup/paths.ts';
import { step } from './setup/progress.ts';
import { stations } from './start/stations.ts';
import { walk } from './start/walk.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const hasDisplay = [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some(
  (display) => display !== undefined && display !== '',
);

async function serve(): Promise<Fachverfahren> {
  // The usual port keeps addresses that people have noted; another run may hold it.
  const server = await startFachverfahren({ port: 4610 }).catch(() =>
    startFachverfahren({ port: 0 }),
  );
  opens({ close: () => server.close(), drop: () => {} });
  return server;
}

/** Until the person closes the browser; Ctrl-C ends the process before. */
async function stay(chromium: Awaited<ReturnType<typeof launchChromium>>, url: string) {
  const [first] = stations();
  if (first === undefined) return;
  const page = await openPage(chromium, `${url}${first.masks[0]?.path ?? '/'}`);
  const panel = await openSidePanel(chromium, page);
  await panelSays(panel, 'the case', showsCase(first.demo.kundennummer));
  await setStichtag(panel, DEMO_STICHTAG);
  say(`Alle Demonstrationsfälle: ${url}/`);
  say(`Geöffnet: ${page.url()}`);
  say(
    `Die Fälle gehören zum Stichtag ${DEMO_STICHTAG.split('-').reverse().join('.')}; er lässt sich in der Seitenleiste einstellen.`,
  );
  say(
    'Seitenleiste: Klick auf das Symbol der Konzeptlotse oder Alt+Umschalt+K. Ende: Browser schließen oder Strg+C.',
  );
  await new Promise<void>((resolve) => {
    if (!chromium.browser.connected) resolve();
    chromium.browser.once('disconnected', () => resolve());
  });
}

async function main() {
  await requireBrowsers(['chromium'], say);
  await step('Erweiterung wird gebaut', () =>
    buildExtensions([{ browser: 'chrome', mode: 'demo' }], { onlyStale: true, say: () => {} }),
  );
  const server = await serve();
  const chromium = await step('Browser wird gestartet', () =>
    launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: !hasDisplay }),
  );
  if (hasDisplay) await stay(chromium, server.url);
  else await walk(chromium, server.url, stations(), say);
}

try {
  await main();
} catch (error) {
  if (!isEnding())
    say(
      `Die Vorführung ist nicht gelungen: ${error instanceof Error ? error.message : String(error)}`,
    );
  process.exitCode = 1;
} finally {
  await closeAll();
}
