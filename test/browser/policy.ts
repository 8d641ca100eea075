/**
 * Policies of an office's IT, as real browsers read them: from files under /etc. Each is for one extension, whose
 * id is drawn anew, so that no other browser on this computer takes notice.
 */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { opens, tempFolder } from '../setup/ending.ts';
import { outputDir } from '../setup/paths.ts';

const CHROMIUM_DIR = '/etc/chromium/policies/managed';
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

/** A build under an id of its own. */
export interface OwnBuild {
  readonly extensionDir: string;
  readonly extensionId: string;
  readonly remove: () => Promise<void>;
}

async function copyBuild(
  build: string,
  change: (manifest: Record<string, unknown>) => void,
): Promise<Omit<OwnBuild, 'extensionId'>> {
  const { path, remove } = tempFolder('policy-build');
  await cp(outputDir(build), path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  change(manifest);
  await writeFile(file, JSON.stringify(manifest));
  return { extensionDir: path, remove };
}

/** Chromium derives an extension's id from the key in its manifest. */
export async function ownChromiumBuild(): Promise<OwnBuild> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const extensionId = [...digest]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  const copied = await copyBuild('chrome-mv3-demo', (manifest) => {
    manifest.key = der.toString('base64');
  });
  return { ...copied, extensionId };
}

export async function ownFirefoxBuild(): Promise<OwnBuild> {
  const extensionId = `richtlinie-${process.pid}@example.invalid`;
  const copied = await copyBuild('firefox-mv3-demo', (manifest) => {
    manifest.browser_specific_settings = { gecko: { id: extensionId } };
  });
  return { ...copied, extensionId };
}

export interface PolicyFile {
  /** Sets the policy of the extension; the browser notices by itself, or at its start. */
  readonly write: (settings: object) => Promise<void>;
  /** Removes the file, and the folders that were made for it. */
  readonly remove: () => Promise<void>;
}

/** Why no policy can be written here, in a sentence; undefined: it can. */
export function policyRefusal(browser: 'chromium' | 'firefox'): string | undefined {
  const path = browser === 'chromium' ? CHROMIUM_DIR : FIREFOX_FILE;
  if (browser === 'firefox' && existsSync(path)) {
    return `${path} is there already, and is not ours to change`;
  }
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  if (existsSync(path)) folder = path;
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `${folder} can't be written to; policies can be tried by root only`;
  }
}

export function chromiumPolicy(extensionId: string): PolicyFile {
  const file = join(CHROMIUM_DIR, `konzeptlotse-test-${process.pid}.json`);
  return policyFile(file, (settings) => ({
    '3rdparty': { extensions: { [extensionId]: settings } },
  }));
}

export function firefoxPolicy(extensionId: string): PolicyFile {
  return policyFile(FIREFOX_FILE, (settings) => ({
    policies: { '3rdparty': { Extensions: { [extensionId]: settings } } },
  }));
}

function policyFile(file: string, wrap: (settings: object) => object): PolicyFile {
  // The folder must be there when the browser begins to watch it.
  const made = mkdirSync(dirname(file), { recursive: true });
  const drop = () => {
    rmSync(file, { force: true });
    if (made === undefined) return;
    try {
      for (let folder = dirname(file); folder.startsWith(made); folder = dirname(folder)) {
        rmdirSync(folder);
      }
    } catch {
      // Something else is in it by now.
    }
  };
  const { close } = opens({ close: async () => drop(), drop });
  return {
    write: (settings) => writeFile(file, JSON.stringify(wrap(settings))),
    remove: close,
  };
}
