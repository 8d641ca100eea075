import { chmodSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { browserPath } from '../setup/browsers.ts';
import { killGroup, opens, tempFolder } from '../setup/ending.ts';
import { quiet } from './chromium.ts';

/** Where Debian's Chromium looks for policies. */
const ETC = '/etc/chromium';

/**
 * Starts a Chromium that obeys these policies, as if an office's IT had laid them into /etc. Only this
 * one sees them: its /etc/chromium is a folder of ours, in a mount namespace of its own.
 */
export async function launchManaged(policies: object): Promise<{
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}> {
  const temp = tempFolder('managed');
  const etc = join(temp.path, 'etc');
  if (existsSync(ETC)) cpSync(ETC, etc, { recursive: true });
  mkdirSync(join(etc, 'policies', 'managed'), { recursive: true });
  writeFileSync(join(etc, 'policies', 'managed', 'office.json'), JSON.stringify(policies));
  const program = join(temp.path, 'chromium');
  const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user';
  const inside = `mount --bind '${etc}' ${ETC} && exec '${browserPath('chromium')}' "$@"`;
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount ${asRoot} sh -c '${inside.replaceAll("'", `'"'"'`)}' sh "$@"\n`,
  );
  chmodSync(program, 0o755);
  const browser = await launch({
    executablePath: program,
    headless: true,
    pipe: true,
    userDataDir: join(temp.path, 'profile'),
    defaultViewport: null,
    // Both keep the browser from asking for extensions.
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-extensions'],
    args: quiet.filter((flag) => flag !== '--disable-background-networking'),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const registered = opens({
    close: () => browser.close(),
    drop: () => killGroup(browser.process()?.pid),
  });
  return {
    browser,
    close: async () => {
      await registered.close();
      await temp.remove();
    },
  };
}
