/**
 * Brings a fresh clone to where every npm script runs: packages, a recent Node, WXT's types.
 * Run first by each script, by whatever Node a machine happens to have, hence plain JavaScript
 * without dependencies. Says nothing and takes a moment where there is nothing to do;
 * writes to standard error only, because `evaluate` prints JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const at = (...path) => join(root, ...path);

/** WXT, vitest and puppeteer need it; the package `node` brings it along. */
const oldestNode = 22;

const say = (text) => process.stderr.write(`${text}\n`);

function fail(text) {
  say(text);
  process.exit(1);
}

/** Runs a program; its output is shown only where it fails. */
function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error) return { ok: false, output: result.error.message };
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}` };
}

/** npm of the call we belong to, so that it is the same one; else the one on the PATH. */
function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? run(process.execPath, [script, ...args]) : run('npm', args);
}

/** One step with a line before it and one after it, how long it took. */
function step(title, action) {
  say(`${title} …`);
  const start = performance.now();
  action();
  say(`${title}: fertig nach ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** By content, not by time: a checkout or a copy changes every time stamp. */
function packagesAreCurrent() {
  const installedLock = at('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(at('package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // npm leaves out what is optional and made for other machines.
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

function installPackages() {
  const { ok, output } = npm(['ci', '--no-audit', '--loglevel=error']);
  if (!ok)
    fail(
      `${output.trim()}\nDie Pakete ließen sich nicht installieren (npm ci); der Grund steht darüber.`,
    );
}

/** The Node that runs everything of ours: the one of the packages, else the one that runs this. */
export function nodeOfScripts() {
  const own = at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(own) ? own : process.execPath;
}

function requireRecentNode() {
  if (Number.parseInt(process.versions.node, 10) >= oldestNode) return;
  const { output } = run(nodeOfScripts(), ['--version']);
  const version = /^v(\d+)\.\d+\.\d+/.exec(output);
  if (version && Number(version[1]) >= oldestNode) return;
  fail(
    `Node ${oldestNode} oder neuer fehlt (gefunden: ${output.trim() || 'keines'}), weil npm Installationsskripte ` +
      'übergangen hat (ignore-scripts): bitte einmal «npm rebuild node --ignore-scripts=false» ausführen.',
  );
}

function prepareTypes() {
  const wxt = at('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { ok, output } = run(nodeOfScripts(), [wxt, 'prepare']);
  if (!ok)
    fail(`${output.trim()}\nDie Typen der Erweiterung ließen sich nicht erzeugen (wxt prepare).`);
}

if (!packagesAreCurrent()) step('Pakete werden installiert (npm ci)', installPackages);
requireRecentNode();
if (!existsSync(at('.wxt', 'tsconfig.json')))
  step('Typen werden erzeugt (wxt prepare)', prepareTypes);
