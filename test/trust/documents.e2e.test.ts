/** Documents of every kind, and frames without an address of their own: read where there is something, and never an error. */
import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, launchChromium, openPage } from '../browser/chromium.ts';
import { panelPage, tabIdOf } from '../browser/panel.ts';
import { fieldValue, panelSays, readPanel } from '../browser/panel-content.ts';
import { waitFor } from '../browser/wait.ts';
import { outputDir } from '../setup/paths.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly session: { get(keys: null): Promise<object> } };
};

const A = '739Q481516';
const LIST = `<dl><dt>Kundennummer</dt><dd>${A}</dd><dt>Alter</dt><dd>36</dd></dl>`;
const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

interface Served {
  readonly type: string;
  readonly body: string;
  readonly csp?: string;
}
const html = (body: string, csp?: string): Served => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><title>Maske</title><h1>Profil</h1>${body}`,
  ...(csp === undefined ? {} : { csp }),
});
const inFrames = (status: string) => `<dl><dt>Status<dd>${status}</dl>`;

const DOCUMENTS: Readonly<Record<string, Served>> = {
  '/xhtml': {
    type: 'application/xhtml+xml',
    body: `<html xmlns="${XHTML}"><head><title>Maske</title></head><body><h1>Profil</h1>${LIST}</body></html>`,
  },
  '/sandboxed': html(LIST, 'sandbox'),
  '/strict': html(LIST, "default-src 'none'; sandbox allow-same-origin; trusted-types 'none'"),
  '/plaintext': html(`${LIST}<plaintext><dl><dt>Alter<dd>99</dl>`),
  // Names of elements are names of globals, for content scripts too.
  '/named': html(`<form id=browser><input name=runtime id=x></form>${LIST}`),
  '/base': html(`<base href="https://elsewhere.example/">${LIST}`),
  '/svg': {
    type: 'image/svg+xml',
    body: `<svg xmlns="${SVG}"><text y="20">Alter: 36</text></svg>`,
  },
  // Drawn by the browser as a text with its marks.
  '/xml': { type: 'text/xml', body: '<fall><alter>36</alter></fall>' },
  '/text': { type: 'text/plain', body: 'Alter: 36' },
  '/pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' },
  '/frames': html(LIST),
};
const READ = ['/xhtml', '/sandboxed', '/strict', '/plaintext', '/named', '/base', '/text'];
const UNREAD = ['/svg', '/xml', '/pdf'];

let url = '';
const server = createServer((request, response) => {
  const served = DOCUMENTS[request.url ?? ''];
  response.statusCode = served === undefined ? 404 : 200;
  response.setHeader('content-type', served?.type ?? 'text/plain');
  if (served?.csp !== undefined) response.setHeader('content-security-policy', served.csp);
  response.end(served?.body ?? '');
});
let chromium: Chromium;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  url = `http://127.0.0.1:${address.port}`;
  chromium = await launchChromium({ extensionDir: outputDir('chrome-mv3-demo'), headless: true });
});
afterAll(async () => {
  await chromium.close();
  server.closeAllConnections();
  server.close();
});

vi.setConfig({ testTimeout: 40_000 });

/** A page, its panel in a window of its own, and what went wrong in the page. */
async function withPage(
  path: string,
  act: (page: Page, panel: Page, tabId: number) => Promise<void>,
): Promise<void> {
  const page = await openPage(chromium, `${url}${path}`);
  const wrong: string[] = [];
  page.on('pageerror', (error) => void wrong.push(String(error)));
  const tabId = await tabIdOf(chromium, page);
  const panel = await panelPage(chromium, tabId);
  try {
    await act(page, panel, tabId);
    const state = await panel.evaluate(
      async (id) => JSON.stringify(await chrome.runtime.sendMessage({ type: 'state', tabId: id })),
      tabId,
    );
    expect(state).toContain('"faults":[]');
    expect(wrong).toEqual([]);
  } finally {
    await panel.close().catch(() => undefined);
    await page.close().catch(() => undefined);
  }
}
/** Has the tab be seen, or not. */
async function show(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { windowState: state === 'hidden' ? 'minimized' : 'normal' },
  });
  await waitFor(`the page to be ${state}`, () =>
    page.evaluate((wanted) => document.visibilityState === wanted, state),
  );
  await session.detach();
}
const has = (field: string, value: string) => (content: Awaited<ReturnType<typeof readPanel>>) =>
  fieldValue(content, field) === value;

describe('Dokumente jeder Art stören uns nicht, und wir sie nicht', () => {
  it.each(READ)('%s is read', async (path) => {
    await withPage(path, async (_, panel) => {
      await panelSays(panel, 'the age', has('alter', '36'));
    });
  });

  it.each(UNREAD)('%s has nothing of a mask, and nothing goes wrong', async (path) => {
    await withPage(path, async (page, panel, tabId) => {
      // Some browsers draw it only after it was there.
      if (path === '/xml')
        await page.waitForFunction(() => document.documentElement.textContent.includes('</alter>'));
      // Ours has looked, and said so; and looks once more, at whatever else there is.
      await waitFor('the page to be looked at', () =>
        panel.evaluate(
          async (key) => Object.hasOwn(await chrome.storage.session.get(null), key),
          `tab:${tabId}`,
        ),
      );
      const seen = await panel.evaluate(
        async (id) =>
          JSON.stringify(await chrome.runtime.sendMessage({ type: 'diagnose', tabId: id })),
        tabId,
      );
      expect(seen).not.toContain('36');
      expect((await readPanel(panel)).fields).toEqual([]);
    });
  });

  it('frames without an address are read, and nothing of them is kept as their address', async () => {
    await withPage('/frames', async (page, panel) => {
      await panelSays(panel, 'the age', has('alter', '36'));
      await page.bringToFront();
      await page.evaluate(
        (srcdoc, data, blob) => {
          const add = (change: (frame: HTMLIFrameElement) => void) => {
            const frame = document.createElement('iframe');
            change(frame);
            document.body.append(frame);
            return frame;
          };
          add((frame) => {
            frame.srcdoc = srcdoc;
          });
          add((frame) => {
            frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(data)}`;
          });
          add((frame) => {
            frame.src = URL.createObjectURL(new Blob([blob], { type: 'text/html' }));
          });
          add((frame) => {
            frame.sandbox.add('allow-scripts');
            frame.srcdoc = srcdoc;
          });
          const blank = add(() => undefined).contentDocument;
          blank?.open();
          blank?.write(srcdoc);
          blank?.close();
        },
        inFrames('arbeitslos'),
        `<h1>Quastenbein</h1>${inFrames('arbeitslos')}<p id=Zwetschgenallee>x`,
        inFrames('arbeitslos'),
      );
      const kept = () =>
        panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
      // Of the page and of as many frames as there are.
      await waitFor(
        'all frames',
        async () => {
          const documents = new Set((await kept()).match(/\\"doc\\":\\"[^"]+\\"/g));
          return documents.size >= 6;
        },
        { describe: kept },
      );
      expect(await kept()).not.toMatch(/Zwetschgenallee|data:text/);
    });
  });

  it('what is written into a document after it was read is read, the new <html> too', async () => {
    await withPage('/frames', async (page, panel) => {
      await panelSays(panel, 'the age', has('alter', '36'));
      await page.bringToFront();
      await page.evaluate(
        (list) => {
          document.open();
          document.write(`<!doctype html><title>Maske</title><h1>Profil</h1>${list}`);
          document.close();
        },
        LIST.replace('36', '37'),
      );
      await panelSays(panel, 'the new age', has('alter', '37'));
      // Whatever listened there hears nothing any more: neither that the tab is hidden, nor that it is back.
      await show(page, 'hidden');
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('dd')) {
          if (each.textContent === '37') each.textContent = '38';
        }
      });
      await show(page, 'visible');
      await panelSays(panel, 'what changed while it was hidden', has('alter', '38'));
    });
  });
});
