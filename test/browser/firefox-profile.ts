/**
 * A profile in which Firefox has been started once. In an empty one it first makes its databases and compiles its
 * own scripts, which is more than a third of what a start costs; and nearly every test of Firefox starts one.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';
import { tempFolder } from '../setup/ending.ts';
import { resultsDir } from '../setup/paths.ts';
import { signalsAreOurs, started } from './started.ts';

/** Keeps the browser itself from going to the network. */
export const quietPrefs: Readonly<Record<string, string | number | boolean>> = {
  // All but loopback goes to a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 1,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Starts Firefox with the profile in `path`, without a window to be seen, and without any extension. */
export const launchPlain = (path: string): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    userDataDir: path,
    extraPrefsFirefox: quietPrefs,
    ...signalsAreOurs,
  });

/** Puts such a profile into the empty folder `path`. */
export async function putProfile(path: string): Promise<void> {
  const kept = keptFolder();
  if (!existsSync(kept)) await make(kept);
  await copy(kept, path);
}

/** Kept from one run to the next; for another Firefox another one, since an older refuses what a newer has left. */
function keptFolder(): string {
  const program = realpathSync(browserPath('firefox'));
  return join(resultsDir, `firefox-profile-${statSync(program).mtimeMs.toFixed()}`);
}

async function make(kept: string): Promise<void> {
  const profile = tempFolder('profile');
  const browser = await launchPlain(profile.path);
  const close = started(browser);
  await browser.newPage();
  await close();
  const whole = `${kept}-${process.pid}`;
  await copy(profile.path, whole);
  await profile.remove();
  // It appears at once; whoever else has made one meanwhile has made the same.
  await rename(whole, kept).catch(() => rm(whole, { recursive: true }));
}

/** They name the process that has a profile open. */
const LOCKS = ['lock', '.parentlock'];

const copy = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (path) => !LOCKS.includes(basename(path)) });
