import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Chromium, openPage } from '../browser/chromium.ts';
import { closeUpOf, markerSaying } from '../browser/marker.ts';
import { visitMasks } from '../browser/masks.ts';
import { openSidePanel } from '../browser/panel.ts';
import { panelSays, setStichtag, showsCase } from '../browser/panel-content.ts';
import { DEMO_STICHTAG } from '../fachverfahren/faelle.ts';
import { resultsDir, root } from '../setup/paths.ts';
import { step } from '../setup/progress.ts';
import type { Station } from './stations.ts';
import { panelWords } from './words.ts';

const folder = join(resultsDir, 'start');

type ImageFile = `${string}.png`;

async function shoot(shots: string[], name: string, take: (path: ImageFile) => Promise<unknown>) {
  const path: ImageFile = `${join(folder, name)}.png`;
  await take(path);
  shots.push(relative(root, path));
}

/** Shows one case: what the panel says of it, and pictures of page, warning and panel. */
async function show(
  chromium: Chromium,
  url: string,
  station: Station,
  say: (text: string) => void,
): Promise<readonly string[]> {
  const { demo, point, marker } = station;
  const shots: string[] = [];
  const page = await openPage(chromium, `${url}${station.masks[0]?.path ?? '/'}`);
  const panel = await openSidePanel(chromium, page);
  await panelSays(panel, `case ${demo.kundennummer}`, showsCase(demo.kundennummer));
  await setStichtag(panel, DEMO_STICHTAG);
  await visitMasks(page, panel, url, demo, station.masks);
  const content = await panelSays(
    panel,
    'what this case is there for',
    (now) => showsCase(demo.kundennummer)(now) && now.rows.some(point),
  );
  say(`\n${demo.kundennummer}: ${demo.beschreibung}`);
  for (const line of panelWords(content)) say(`  ${line}`);
  if (marker !== undefined) {
    const clip = await closeUpOf(page, await markerSaying(page, marker));
    await shoot(shots, `${demo.id}-warnung`, (path) => page.screenshot({ path, clip }));
  }
  await shoot(shots, `${demo.id}-seite`, (path) => page.screenshot({ path }));
  await shoot(shots, `${demo.id}-leiste`, (path) => panel.screenshot({ path, fullPage: true }));
  await page.close();
  return shots;
}

/** Walks through the stations without a display; throws where one of them does not show what it should. */
export async function walk(
  chromium: Chromium,
  url: string,
  stations: readonly Station[],
  say: (text: string) => void,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const shots: string[] = [];
  for (const station of stations) {
    const title = `Fall ${station.demo.kundennummer} wird geöffnet und beurteilt`;
    try {
      shots.push(...(await step(title, () => show(chromium, url, station, say))));
    } catch (error) {
      throw new Error(
        `beim Fall ${station.demo.kundennummer} zeigte die Erweiterung nicht, was sie zeigen soll.\n${String(error)}`,
      );
    }
  }
  say('\nBilder:');
  for (const shot of shots) say(`  ${shot}`);
}
