import { type CommandResult, runCommand, runNodeTool } from '../setup/run-command.ts';

/** Runs the npm that called us, else the one on the PATH. */
export function runNpm(args: readonly string[]): Promise<CommandResult> {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? runNodeTool(script, args) : runCommand('npm', args);
}
