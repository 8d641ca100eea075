import type { Browser } from 'puppeteer-core';
import { killGroup, opens, type tempFolder } from '../setup/ending.ts';

/** Leaves signals to us: ours close the server and the profile as well. */
export const signalsAreOurs = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/** Registers a browser that was started; what is returned closes it and removes `temp`, where there is one. */
export function started(browser: Browser, temp?: ReturnType<typeof tempFolder>) {
  const registered = opens({
    close: () => browser.close(),
    drop: () => killGroup(browser.process()?.pid),
  });
  return async (): Promise<void> => {
    await registered.close();
    await temp?.remove();
  };
}
