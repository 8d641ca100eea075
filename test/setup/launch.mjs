/**
 * `node test/setup/launch.mjs SCRIPT [ARGUMENT]…`: installs what is missing, then runs the script with
 * the Node of the packages. Every npm script begins here rather than in a pre-script: those are left
 * out where npm is told to ignore scripts, and a shell that has found the machine's own Node before
 * the installation goes on using it.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { nodeOfScripts } from './install.mjs';

// Node announces its own features under trial on every run; nobody here can act on that.
const args = ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)];
const child = spawn(nodeOfScripts(), args, { stdio: 'inherit' });

// Ctrl-C reaches the script as well; it decides when to end, and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

// A signal to npm alone ends the shell between npm and us, which does not pass it on.
const shell = process.ppid;
setInterval(() => {
  if (process.ppid !== shell) child.kill('SIGTERM');
}, 250).unref();

child.on('close', (status, signal) => {
  process.exitCode = status ?? 128 + (signal ? constants.signals[signal] : 0);
});
