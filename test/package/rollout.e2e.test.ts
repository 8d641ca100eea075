import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToExtensionPage } from '../browser/firefox.ts';
import { launchManagedChromium, launchManagedFirefox, type Managed } from '../browser/managed.ts';
import { patience, waitFor } from '../browser/wait.ts';
import { signingKey } from './crx.ts';
import { packageInputs } from './inputs.ts';
import { packagesOf } from './packages.ts';
import type { Files } from './zip.ts';

// What a function handed to a page of the browser or of the extension finds there.
declare const chrome: {
  readonly developerPrivate: {
    getExtensionsInfo(): Promise<
      { id: string; version: string; state: string; updateUrl: string; controlledInfo?: object }[]
    >;
  };
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly permissions: { getAll(): Promise<{ origins: string[] }> };
};

/** Serves what stands in `self-hosted/`, as the server of an office does. */
async function serve() {
  let packages: Files = new Map();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    asked.push(path);
    const bytes = packages.get(`self-hosted${path}`);
    response.writeHead(bytes ? 200 : 404);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    put: (files: Files) => {
      packages = files;
    },
    close: () => server.close(),
  };
}

describe('rolled out by policy, from a server of the office', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = signingKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const { extensionId } = key;
  let server: Awaited<ReturnType<typeof serve>>;
  let managed: Managed;

  beforeAll(async () => {
    server = await serve();
    const hosts = ['https://fachverfahren.example/*', 'http://127.0.0.1/*'];
    server.put(packagesOf({ ...(await packageInputs()), key, url: server.url, hosts }));
    managed = await launchManagedChromium({
      // Without it nobody may look into what was installed by policy, not even a test.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: {
        [extensionId]: {
          installation_mode: 'force_installed',
          update_url: `${server.url}updates.xml`,
          runtime_blocked_hosts: ['*://*'],
          runtime_allowed_hosts: ['https://fachverfahren.example'],
        },
      },
    });
  });
  afterAll(async () => {
    await managed.close();
    server.close();
  });

  async function installed(browser: Browser) {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    return waitFor(
      'Chromium to install the extension',
      async () => {
        const all = await page.evaluate(() => chrome.developerPrivate.getExtensionsInfo());
        return all.find(({ id }) => id === extensionId);
      },
      // It asks the server when it finds the time.
      { timeout: 3 * patience },
    );
  }

  it('Chromium installs the packed extension, and looks for updates where the office says', async () => {
    const found = await installed(managed.browser);
    expect(found).toMatchObject({ state: 'ENABLED', updateUrl: `${server.url}updates.xml` });
    // The user can't remove it.
    expect(found.controlledInfo).toBeDefined();
    expect(server.asked[0]).toBe('/updates.xml');
    expect(server.asked[1]).toMatch(/\.crx$/);
  });

  it('it may read the Fachverfahren that were named, and no other, without a click', async () => {
    const page = await managed.browser.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    const { origins } = await page.evaluate(() => chrome.permissions.getAll());
    expect(origins.toSorted()).toEqual(['http://127.0.0.1/*', 'https://fachverfahren.example/*']);
  });

  it('a host that the policy blocks is out of reach, granted or not', async () => {
    const page = await managed.browser.newPage();
    await page.goto(`${server.url}blocked.html`);
    const options = await managed.browser.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    // Its address is hidden from the extension as well, so it is the one in front.
    await page.bringToFront();
    const refused = await options.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.scripting
        .executeScript({ target: { tabId: tab?.id ?? 0 }, func: () => document.title })
        .then(
          () => 'read',
          (error: unknown) => String(error),
        );
    });
    expect(refused).toContain('policy');
  });
});

describe('rolled out by policy to Firefox', () => {
  const uuid = '5f3a1c52-0f6d-4d5e-8a6e-2b9d5f0c7a31';
  const id = 'konzeptlotse@example.invalid';
  let server: Awaited<ReturnType<typeof serve>>;
  let managed: Managed;

  beforeAll(async () => {
    server = await serve();
    const hosts = ['https://fachverfahren.example/*'];
    const packages = packagesOf({ ...(await packageInputs()), url: server.url, hosts });
    server.put(packages);
    const xpi = [...packages.keys()].find((path) => path.endsWith('.xpi')) ?? '';
    managed = await launchManagedFirefox(
      {
        policies: {
          ExtensionSettings: {
            [id]: {
              installation_mode: 'force_installed',
              install_url: `${server.url}${xpi.replace('self-hosted/', '')}`,
            },
          },
        },
      },
      {
        // Nobody has signed this one; released Firefox has no such switch.
        'xpinstall.signatures.required': false,
        // Offices serve by https, as parseUrl wants it.
        'extensions.checkUpdateSecurity': false,
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      },
    );
  });
  afterAll(async () => {
    await managed.close();
    server.close();
  });

  it('it is installed, and may read the Fachverfahren that were named, without a click', async () => {
    await waitFor(
      'Firefox to ask for the add-on',
      () => server.asked.some((path) => path.endsWith('.xpi')),
      // It starts first, and sees to itself.
      { timeout: 3 * patience },
    );
    const page = await managed.browser.newPage();
    await waitFor('the add-on to be there', () =>
      goToExtensionPage(page, `moz-extension://${uuid}/options.html`).then(
        () => true,
        () => false,
      ),
    );
    const { origins } = await page.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual(['https://fachverfahren.example/*']);
  });
});
