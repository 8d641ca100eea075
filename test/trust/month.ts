/** A month in fast motion, in a browser: what the reader would say of case after case, in two tabs. */
import type { Page } from 'puppeteer-core';
import { type Chromium, openPage, workerOf } from '../browser/chromium.ts';
import { tabIdOf } from '../browser/panel.ts';
import { waitFor } from '../browser/wait.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly scripting: {
    executeScript<T>(script: {
      target: { tabId: number };
      func: (given: T) => void | Promise<void>;
      args: [T];
    }): Promise<unknown>;
  };
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, { fall: string }[] | undefined>>;
      getBytesInUse(keys: null): Promise<number>;
    };
  };
};

const MASKS = ['Profil', 'Status', 'Kontakte', 'EGV', 'Maßnahmen', 'Vermerk'];

export interface Sample {
  /** Cases shown so far. */
  readonly cases: number;
  /** Of the worker, after its rubbish was collected. */
  readonly heapBytes: number;
  readonly sessionBytes: number;
}

const numberAt = (index: number) => `${100 + (index % 900)}A${String(100_000 + index)}`;

/** Shows `cases` cases with so many masks each, six at most; a sample after every `step` of them. */
export async function liveThrough(
  chromium: Chromium,
  url: string,
  { cases, masks, step }: { readonly cases: number; readonly masks: number; readonly step: number },
): Promise<readonly Sample[]> {
  const pages: Page[] = [];
  for (const path of ['/eins', '/zwei']) pages.push(await openPage(chromium, `${url}${path}`));
  const tabs = [];
  for (const page of pages) tabs.push(await tabIdOf(chromium, page));
  const samples: Sample[] = [];
  for (let from = 0; from < cases; from += step) {
    const numbers = Array.from({ length: step }, (_, i) => numberAt(from + i));
    await say(chromium, tabs[(from / step) % 2] ?? 0, numbers, MASKS.slice(0, masks));
    samples.push({ cases: from + step, ...(await measure(chromium)) });
  }
  for (const page of pages) await page.close();
  return samples;
}

/** As the reader in that tab says it, and waits until the worker has taken it all in. */
async function say(
  chromium: Chromium,
  tabId: number,
  numbers: readonly string[],
  masks: readonly string[],
): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(
    async (id, shown) => {
      await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [shown],
        func: async ({ numbers: all, masks }) => {
          for (const kundennummer of all) {
            for (const mask of masks) {
              const where = { label: 'Alter', heading: 'Person', mask };
              const value = 18 + (Number(kundennummer.slice(4)) % 40);
              const readings = [
                { field: 'alter', value, shown: `${value} Jahre`, where },
                { field: 'kundenkategorie', value: 'B', shown: 'B', where },
                { field: 'egvGueltigBis', value: '2026-02-01', shown: '01.02.2026', where },
              ];
              const snapshot = { kundennummer, mask, readings, problems: [] };
              const doc = `doc ${kundennummer}`;
              // One after the other: of more than wait in line, some would not be heard.
              await chrome.runtime.sendMessage({ type: 'snapshot', doc, snapshot });
            }
          }
        },
      });
    },
    tabId,
    { numbers, masks },
  );
  await waitFor(
    'the worker to have taken in all',
    () =>
      worker.evaluate(
        async (last, mask) => {
          const key = `fall:${last}`;
          return JSON.stringify((await chrome.storage.session.get(key))[key] ?? '').includes(mask);
        },
        numbers.at(-1) ?? '',
        masks.at(-1) ?? '',
      ),
    { timeout: 120_000 },
  );
}

async function measure(chromium: Chromium): Promise<Omit<Sample, 'cases'>> {
  const { client } = await workerOf(chromium);
  // Twice: what the first frees may have held more.
  for (let i = 0; i < 2; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const worker = await workerOf(chromium);
  const sessionBytes = await worker.evaluate(() => chrome.storage.session.getBytesInUse(null));
  return { heapBytes: usedSize, sessionBytes };
}

/** Bytes that a case more costs, by the line that fits best. */
export function slope(samples: readonly Sample[], of: 'heapBytes' | 'sessionBytes'): number {
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const x = mean(samples.map(({ cases }) => cases));
  const y = mean(samples.map((each) => each[of]));
  const up = samples.reduce((sum, each) => sum + (each.cases - x) * (each[of] - y), 0);
  return up / samples.reduce((sum, { cases }) => sum + (cases - x) ** 2, 0);
}
