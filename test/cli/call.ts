import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../setup/paths.ts';

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command line as `npm run evaluate` does, with a text on its standard input. */
export function evaluateOnCommandLine(args: readonly string[], stdin = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'rules', 'cli', 'evaluate.ts'), ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    // Where the call is wrong the program ends without reading.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}

/** What the program says on stderr when whoever reads its output has gone, as `… | head -c 0` does. */
export function evaluateForNobody(args: readonly string[], stdin: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'rules', 'cli', 'evaluate.ts'), ...args]);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: '', stderr }));
    child.stdout.destroy();
    child.stdin.end(stdin);
  });
}
