import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';
import { tempFolder } from '../setup/ending.ts';
import { quiet } from './chromium.ts';
import { quietPrefs } from './firefox-profile.ts';
import { signalsAreOurs, started } from './started.ts';

/** A browser that obeys policies, as if an office's IT had laid them where it looks for them. */
export interface Managed {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Chromium; `policies` as in a file of /etc/chromium/policies/managed. */
export const launchManagedChromium = (policies: object): Promise<Managed> =>
  launchManaged(
    browserPath('chromium'),
    '/etc/chromium',
    'policies/managed/office.json',
    policies,
    {
      pipe: true,
      // Both keep the browser from asking for extensions.
      ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions'],
      args: quiet.filter((flag) => flag !== '--disable-background-networking'),
    },
  );

/** Firefox; `policies` as in its policies.json. */
export function launchManagedFirefox(
  policies: object,
  prefs: Readonly<Record<string, string | number | boolean>>,
): Promise<Managed> {
  const program = browserPath('firefox');
  const folder = realpathSync(join(dirname(realpathSync(program)), 'distribution'));
  return launchManaged(program, folder, 'policies.json', policies, {
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...quietPrefs, ...prefs },
  });
}

/** Only this browser sees the policies: `folder` is ours for it, in a mount namespace of its own. */
async function launchManaged(
  program: string,
  folder: string,
  file: string,
  policies: object,
  options: LaunchOptions,
): Promise<Managed> {
  const temp = tempFolder('managed');
  const ours = join(temp.path, 'folder');
  if (existsSync(folder)) cpSync(folder, ours, { recursive: true });
  mkdirSync(dirname(join(ours, file)), { recursive: true });
  writeFileSync(join(ours, file), JSON.stringify(policies));
  const browser = await launch({
    ...options,
    executablePath: wrapper(
      temp.path,
      `mount --bind '${ours}' '${folder}' && exec '${program}' "$@"`,
    ),
    headless: true,
    userDataDir: join(temp.path, 'profile'),
    defaultViewport: null,
    ...signalsAreOurs,
  });
  return { browser, close: started(browser, temp) };
}

/** A program that runs `inside` where it may mount something that nobody else sees. */
function wrapper(folder: string, inside: string): string {
  const path = join(folder, 'browser');
  const user = process.getuid?.() === 0 ? '' : '--map-root-user';
  const script = `'${inside.replaceAll("'", `'"'"'`)}'`;
  writeFileSync(path, `#!/bin/sh\nexec unshare --mount ${user} sh -c ${script} sh "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
