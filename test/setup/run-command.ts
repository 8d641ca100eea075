import { type ChildProcess, spawn } from 'node:child_process';
import { opens } from './ending.ts';
import { root } from './paths.ts';

export interface CommandResult {
  /** null: ended by a signal, or could not be started. */
  readonly status: number | null;
  /** Standard output and error in the order they came. */
  readonly output: string;
}

/** Ends a process with ours, until the function returned is called. */
export function endsWithUs(child: ChildProcess): () => boolean {
  const drop = () => {
    child.kill('SIGTERM');
  };
  return opens({ close: async () => drop(), drop }).forget;
}

/** Runs a program in the repository and waits for its end. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly onLine?: (line: string) => void; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const forget = endsWithUs(child);
    let output = '';
    let unfinished = '';
    const take = (text: string) => {
      output += text;
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => {
      forget();
      resolve({ status: null, output: error.message });
    });
    child.on('close', (status) => {
      forget();
      resolve({ status, output });
    });
  });
}

/** Runs a program of node_modules/.bin with the Node that we run on. */
export function runNodeTool(
  script: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv } = {},
): Promise<CommandResult> {
  return runCommand(process.execPath, [script, ...args], options);
}
