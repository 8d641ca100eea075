/**
 * Finds the browsers that tests and demonstration need, or installs them with apt.
 * Nothing here downloads a browser of its own: that would not work behind an agency's proxy.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  readonly variable: string;
  /** Program names, best known first. */
  readonly programs: readonly string[];
  readonly aptPackage: string;
}

const kinds: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    aptPackage: 'chromium',
  },
  // Not FIREFOX: vitest sets that for itself.
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    aptPackage: 'firefox-esr',
  },
};

/** Something the user has to do; the message is for people. */
class BrowserMissing extends Error {}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

function find(name: BrowserName): string | undefined {
  const { variable, programs } = kinds[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new BrowserMissing(`Die Umgebungsvariable ${variable} nennt kein Programm: ${chosen}`);
  }
  for (const program of programs) {
    const path = onPath(program);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** What stands before a command that needs root; undefined where we cannot become root. */
async function asRoot(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const sudo = await runCommand('sudo', ['-n', 'true']);
  return sudo.status === 0 ? ['sudo', '-n'] : undefined;
}

async function aptInstall(packages: readonly string[], say: (text: string) => void) {
  const prefix = onPath('apt-get') === undefined ? undefined : await asRoot();
  if (prefix === undefined) return;
  const apt = async (title: string, args: readonly string[]) => {
    say(`${title} …`);
    const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const { status, output } = await runCommand(command[0] ?? '', command.slice(1));
    if (status !== 0) say(output.trim().split('\n').slice(-5).join('\n'));
  };
  await apt('Paketlisten werden geladen (apt-get update)', ['update']);
  await apt(`Browser werden installiert (apt-get install ${packages.join(' ')})`, [
    'install',
    '-y',
    '--no-install-recommends',
    ...packages,
  ]);
}

/** Path of the browser's program; throws BrowserMissing where it is not installed. */
export function browserPath(name: BrowserName): string {
  const path = find(name);
  if (path !== undefined) return path;
  const { aptPackage, variable } = kinds[name];
  throw new BrowserMissing(
    `Es fehlt ein Browser: bitte das Paket ${aptPackage} installieren ` +
      `(Debian: «sudo apt-get install ${aptPackage}») oder in der Umgebungsvariablen ${variable} den Pfad eines vorhandenen nennen.`,
  );
}

/** Installs those of `names` that are missing, where we may; throws BrowserMissing where one still is. */
export async function requireBrowsers(
  names: readonly BrowserName[],
  say: (text: string) => void = (text) => process.stderr.write(`${text}\n`),
): Promise<void> {
  const missing = names.filter((name) => find(name) === undefined);
  if (missing.length > 0) {
    await aptInstall(
      missing.map((name) => kinds[name].aptPackage),
      say,
    );
  }
  for (const name of names) browserPath(name);
}
