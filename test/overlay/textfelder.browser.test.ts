/** The page's text field that had the focus last, and a text put into it. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../browser/built-page.ts';
import { buildPages } from './build.ts';

let page: Page;
const built = builtPage({ build: buildPages, path: '/textfelder.html', mayComplain: true });
beforeEach(() => {
  page = built.page;
});

const insert = (text: string) => page.evaluate((what) => textfelder.insert(what), text);

const contentOf = (id: string) =>
  page.evaluate((wanted) => {
    const field = document.getElementById(wanted);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : (field?.innerText ?? '');
  }, id);

const select = (id: string, from: number, to: number) =>
  page.evaluate(
    (wanted, start, end) => {
      const field = document.getElementById(wanted);
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(start, end);
    },
    id,
    from,
    to,
  );

const caretAt = (id: string, position: number) => select(id, position, position);

describe('a text put into the page', () => {
  it('goes nowhere before someone was in a text field', async () => {
    expect(await insert('Text')).toBe('noField');
    expect(await page.evaluate(() => textfelder.at())).toBeNull();
  });

  it('goes to the caret of the field that had the focus last, with its line breaks', async () => {
    await page.focus('#vermerk');
    await caretAt('vermerk', 7);
    await page.click('#knopf');
    expect(await insert('eins\nzwei ')).toBe('inserted');
    expect(await contentOf('vermerk')).toBe('Anfang eins\nzwei Ende');
  });

  it('replaces what is selected there', async () => {
    await page.focus('#vermerk');
    await select('vermerk', 0, 6);
    expect(await insert('Schluss')).toBe('inserted');
    expect(await contentOf('vermerk')).toBe('Schluss Ende');
  });

  it('can be taken back with the page’s own undo', async () => {
    await page.focus('#vermerk');
    await caretAt('vermerk', 0);
    await insert('Neu ');
    expect(await contentOf('vermerk')).toBe('Neu Anfang Ende');
    await page.keyboard.down('Control');
    await page.keyboard.press('z', { commands: ['Undo'] });
    await page.keyboard.up('Control');
    expect(await contentOf('vermerk')).toBe('Anfang Ende');
  });

  it('is news to the page, as typing is', async () => {
    await page.evaluate(() => {
      document.getElementById('vermerk')?.addEventListener('input', (event) => {
        if (event instanceof InputEvent) document.title = event.inputType;
      });
    });
    await page.focus('#vermerk');
    await insert('Neu');
    expect(await page.title()).toBe('insertText');
  });

  it('goes in also where the page forbids the command, and the page hears of it', async () => {
    await page.evaluate(() => {
      document.addEventListener('beforeinput', (event) => event.preventDefault());
      document.addEventListener('input', () => {
        document.title = 'gehört';
      });
    });
    await page.focus('#vermerk');
    await caretAt('vermerk', 0);
    expect(await insert('Neu ')).toBe('inserted');
    expect(await contentOf('vermerk')).toBe('Neu Anfang Ende');
    expect(await page.title()).toBe('gehört');
  });

  it('stays plain text in rich text, where the selection was', async () => {
    await page.click('#frei');
    await page.keyboard.press('End');
    await page.click('#vermerk');
    await page.click('#frei');
    await page.keyboard.press('End');
    await page.click('#knopf');
    expect(await insert(' <b>fett</b>\nneue Zeile')).toBe('inserted');
    expect(await contentOf('frei')).toContain('Freitext <b>fett</b>');
    expect(await page.$('#frei b')).toBeNull();
  });

  it('goes through an open shadow root', async () => {
    await page.click('#bauteil >>> #innen');
    expect(await insert('innen')).toBe('inserted');
    expect(
      await page.$eval('#bauteil >>> #innen', (field) =>
        field instanceof HTMLTextAreaElement ? field.value : '',
      ),
    ).toBe('innen');
  });

  it.each(['kennwort', 'suche', 'auswahl'])('never goes into #%s', async (id) => {
    await page.focus(`#${id}`);
    expect(await insert('Text')).toBe('noField');
    await page.focus('#vermerk');
    await page.focus(`#${id}`);
    expect(await insert('Text ')).toBe('inserted');
    expect(await contentOf(id)).toBe('');
    expect(await contentOf('vermerk')).toContain('Text');
  });

  it('says why it does not go in, and then changes nothing', async () => {
    await page.focus('#fest');
    expect(await insert('Text')).toBe('readOnly');
    await page.focus('#kurz');
    expect(await insert('mehr als zwanzig Zeichen')).toBe('tooLong');
    await page.focus('#betreff');
    expect(await insert('zwei\nZeilen')).toBe('oneLine');
    expect(await insert('eine Zeile')).toBe('inserted');
    expect(await contentOf('betreff')).toBe('eine Zeile');
    expect(await contentOf('fest')).toBe('steht fest');
    expect(await contentOf('kurz')).toBe('');
  });

  it('goes nowhere once the field is gone, or out of sight', async () => {
    await page.focus('#vermerk');
    await page.$eval('#vermerk', (field) => field.setAttribute('hidden', ''));
    expect(await insert('Text')).toBe('noField');
    await page.$eval('#vermerk', (field) => field.remove());
    expect(await insert('Text')).toBe('noField');
  });

  const focusWithin = (html: string) =>
    page.evaluate((content) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.insertAdjacentHTML('beforeend', content);
      frame.contentDocument?.querySelector<HTMLElement>('input, textarea')?.focus();
    }, html);

  it('goes nowhere else while someone writes in a frame within that has not told of itself yet', async () => {
    await page.focus('#vermerk');
    await focusWithin('<textarea></textarea>');
    expect(await page.evaluate(() => textfelder.at())).toBeNull();
    expect(await insert('Text')).toBe('noField');
    expect(await contentOf('vermerk')).toBe('Anfang Ende');
  });

  it('still goes into the last field where what has the focus in a frame takes no text', async () => {
    await page.focus('#vermerk');
    await focusWithin('<input type="search">');
    expect(await insert('Text ')).toBe('inserted');
  });

  it('goes nowhere once another reader has taken over', async () => {
    await page.evaluate(() => textfelder.abort());
    await page.focus('#vermerk');
    expect(await insert('Text')).toBe('noField');
  });
});

describe('a text put on the clipboard', () => {
  const paste = async () => {
    await page.click('#vermerk');
    await page.keyboard.press('End');
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    return contentOf('vermerk');
  };

  it('is there to paste, and focus and selection are where they were', async () => {
    await page.focus('#vermerk');
    await select('vermerk', 2, 4);
    expect(await page.evaluate(() => textfelder.copy('kopiert'))).toBe(true);
    expect(
      await page.$eval('#vermerk', (field) =>
        field instanceof HTMLTextAreaElement
          ? [document.activeElement === field, field.selectionStart, field.selectionEnd]
          : [],
      ),
    ).toEqual([true, 2, 4]);
    expect(await paste()).toContain('kopiert');
  });

  it('is not to be seen by the page that listens in front of us', async () => {
    await page.evaluate(() => {
      for (const target of [window, document]) {
        target.addEventListener(
          'copy',
          (event) => {
            const data = event instanceof ClipboardEvent ? event.clipboardData : null;
            document.title = `gesehen: ${data?.getData('text/plain')}`;
          },
          true,
        );
      }
    });
    expect(await page.evaluate(() => textfelder.copy('kopiert'))).toBe(true);
    expect(await page.title()).not.toContain('kopiert');
  });

  it('is not said to be there where the page kept us from it', async () => {
    await page.evaluate(() => {
      window.addEventListener('copy', (event) => event.stopImmediatePropagation(), true);
    });
    expect(await page.evaluate(() => textfelder.copy('kopiert'))).toBe(false);
  });
});
