import type { Page } from 'puppeteer-core';

/** A shortcut of the browser itself, with Alt and Shift: for those it needs the key's virtual code. */
export async function pressShortcut(page: Page, letter: 'K' | 'V'): Promise<void> {
  const session = await page.createCDPSession();
  const code = letter.charCodeAt(0);
  const key = {
    modifiers: 1 | 8,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** Presses Tab until `selector` has the focus; what is folded on the way stays folded. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** Pastes where the focus is, as Ctrl+V does; headless, the browser must be told what the keys mean. */
export async function pasteKeys(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
