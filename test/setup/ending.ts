/**
 * What this process opened and must not leave behind, however it ends: normally, by an error,
 * by Ctrl-C or by a signal.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All our temporary folders begin so: a test can look for what was left. */
const tempPrefix = 'konzeptlotse-';

interface Opened {
  /** The orderly way. */
  readonly close: () => Promise<void>;
  /** The last resort, when the process is exiting and nothing can be awaited any more. */
  readonly drop: () => void;
}

const opened: Opened[] = [];
/** Longer than a browser takes to close; a person who pressed Ctrl-C waits for it. */
const patience = 5_000;
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
let listening = false;
let ending = false;

/** Whether a signal is ending the process: what fails from then on is no news. */
export const isEnding = (): boolean => ending;

function listen() {
  if (listening) return;
  listening = true;
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      // Both npm and the terminal pass on Ctrl-C.
      if (ending) return;
      ending = true;
      // Unref: the timer alone keeps nobody here.
      const timeout = setTimeout(() => process.exit(128 + number), patience);
      timeout.unref();
      void closeAll().finally(() => process.exit(128 + number));
    });
  }
  process.on('exit', () => {
    for (const one of opened.splice(0).reverse()) one.drop();
  });
}

/** Closes everything still open, the last opened first. What is not closed yet stays to be dropped. */
export async function closeAll(): Promise<void> {
  for (const one of [...opened].reverse()) {
    await one.close().catch(() => one.drop());
    forget(one);
  }
}

/** Whether it was still registered. */
function forget(one: Opened): boolean {
  const index = opened.indexOf(one);
  if (index !== -1) opened.splice(index, 1);
  return index !== -1;
}

interface Registered {
  /** Closes it, once, and forgets it. */
  readonly close: () => Promise<void>;
  /** It has ended by itself. */
  readonly forget: () => boolean;
}

/** Registers something opened. */
export function opens(one: Opened): Registered {
  listen();
  opened.push(one);
  return {
    forget: () => forget(one),
    close: async () => {
      if (!opened.includes(one)) return;
      await one.close();
      forget(one);
    },
  };
}

function removeFolder(path: string) {
  // A browser that is just ending may still write into its profile.
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** A new temporary folder, removed at the latest when the process ends. */
export function tempFolder(purpose: string): {
  readonly path: string;
  readonly remove: () => Promise<void>;
} {
  const path = mkdtempSync(join(tmpdir(), `${tempPrefix}${purpose}-`));
  const drop = () => removeFolder(path);
  const { close } = opens({ close: async () => drop(), drop });
  return { path, remove: close };
}

/** Ends a process and those it started, at once; for when the orderly way did not work. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    // puppeteer makes each browser the leader of a group of its own.
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
