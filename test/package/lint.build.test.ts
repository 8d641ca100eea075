import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { outputDir, root } from '../setup/paths.ts';
import { runNodeTool } from '../setup/run-command.ts';

const messages = z.array(z.object({ code: z.string(), file: z.string().optional() }));
const report = z.object({
  metadata: z.object({ name: z.string(), manifestVersion: z.number() }),
  errors: messages,
  warnings: messages,
  notices: messages,
});

/** What Mozilla's linter remarks, and why it may. */
const remarks: Readonly<Record<string, string>> = {
  DANGEROUS_EVAL:
    'zod can compile with Function; it is told not to (jitless), and the CSP forbids it',
  UNSAFE_VAR_ASSIGNMENT:
    'Preact has a property by which HTML could be set; no component of ours uses it',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'Firefox for Android knows data_collection_permissions later; offices work at desktops',
};

describe("Mozilla's linter, which web-ext and addons.mozilla.org run", () => {
  it('finds no error in the add-on, and no remark that we do not know', async () => {
    const linter = join(root, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
    const args = ['--output=json', '--boring', outputDir('firefox-mv3')];
    const { output } = await runNodeTool(linter, args);
    const found = report.parse(JSON.parse(output));
    expect(found.metadata).toEqual({ name: 'Konzeptlotse', manifestVersion: 3 });
    expect(found.errors).toEqual([]);
    const codes = [...found.warnings, ...found.notices].map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(Object.keys(remarks).sort());
  });
});
