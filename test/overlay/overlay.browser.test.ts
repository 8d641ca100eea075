/** The overlay in a page of its own, under a policy that forbids inline styles. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../browser/built-page.ts';
import { patience } from '../browser/wait.ts';
import { buildPages } from './build.ts';
import { elementInside, elementSealed } from './inside.ts';

let page: Page;
const built = builtPage({ build: buildPages, path: '/plain.html' });
beforeEach(() => {
  page = built.page;
});

const ALL = { am: 'egvAm', bis: 'egvGueltigBis', kategorie: 'kundenkategorie' } as const;

async function show(ids: Readonly<Record<string, keyof typeof FIELDS>> = ALL): Promise<void> {
  await page.evaluate((wanted) => overlay.show(wanted), ids);
}
const FIELDS = { egvAm: 0, egvGueltigBis: 0, kundenkategorie: 0 } as const;

const inside = (selector: string) => elementInside(page, selector);
const sealedText = async (selector: string, drawn: string) =>
  (await elementSealed(page, selector, drawn)).evaluate((each) => each.getAttribute('data-text'));

const visiblePills = () =>
  page.evaluate(
    () =>
      [...(overlay.root?.querySelectorAll('.pill') ?? [])].filter(
        (pill) => pill.isConnected && pill.checkVisibility(),
      ).length,
  );

const hosts = () => page.evaluate(() => document.querySelectorAll('[data-konzeptlotse]').length);

/** The page's own elements: where they are, and how large. */
const boxes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, body, #app, #app *')].map((each) =>
      JSON.stringify(each.getBoundingClientRect()),
    ),
  );

const top = async (selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector(wanted)?.getBoundingClientRect().top ?? Number.NaN,
    selector,
  );

async function waitBeside(id: string, anchor: number): Promise<void> {
  await page.waitForFunction(
    (field, index) => {
      const pill = overlay.root?.querySelectorAll('.pill')[index];
      const at = document.getElementById(field)?.getBoundingClientRect();
      if (!pill || !at) return false;
      const box = pill.getBoundingClientRect();
      return (
        Math.abs(box.top + box.height / 2 - (at.top + at.height / 2)) < 30 &&
        Math.abs(box.left - at.right) < 60
      );
    },
    {},
    id,
    anchor,
  );
}

describe('in the page', () => {
  it('puts nothing there before there is something to show', async () => {
    expect(await hosts()).toBe(0);
  });

  it('shifts nothing', async () => {
    const before = await boxes();
    const size = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.documentElement.scrollWidth,
    ]);
    await show();
    await waitBeside('bis', 1);
    expect(await boxes()).toEqual(before);
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]),
    ).toEqual(size);
  });

  it('keeps to its own dress where the page has rules for everything', async () => {
    await show();
    const face = await elementSealed(page, '.pill', '.marker-face');
    const dress = await face.evaluate((each) => {
      const { backgroundColor, height } = getComputedStyle(each);
      return { backgroundColor, height };
    });
    expect(dress.height).toBe('24px');
    expect(dress.backgroundColor).not.toContain('255, 105, 180');
  });

  it('takes no focus, neither by itself nor by being clicked', async () => {
    await page.focus('#notiz');
    await show();
    await (await inside('.pill')).click();
    await inside('.marker.open');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notiz');
  });

  it('leaves the keyboard to the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 's' && event.ctrlKey) document.title = 'gespeichert';
      });
    });
    await show();
    await page.focus('#notiz');
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    expect(await page.title()).toBe('gespeichert');
  });

  it('does not let the page hear clicks that are for us', async () => {
    await page.evaluate(() => {
      document.addEventListener('click', () => {
        document.title = 'gehört';
      });
    });
    await show();
    await (await inside('.pill')).click();
    await inside('.marker.open');
    expect(await page.title()).toBe('Eingliederungsvereinbarung');
  });

  it('covers its own field at most, where everything around it is taken', async () => {
    await show();
    await waitBeside('kategorie', 2);
    const seen = await page.evaluate(() => {
      const [first, second] = overlay.root?.querySelectorAll('.anchor') ?? [];
      const pill = second?.querySelector('.pill')?.getBoundingClientRect();
      const over = ['near', 'bis', 'am'].filter((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        return (
          pill &&
          box &&
          pill.right > box.left &&
          pill.left < box.right &&
          pill.bottom > box.top &&
          pill.top < box.bottom
        );
      });
      return {
        compact: [first, second].map((each) => each?.classList.contains('compact')),
        over,
      };
    });
    expect(seen).toEqual({ compact: [false, true], over: ['bis'] });
  });

  it('covers no value that is plain text, where the next one is near', async () => {
    await page.evaluate(() => {
      document
        .querySelector('#form')
        ?.insertAdjacentHTML(
          'beforebegin',
          '<div class="head"><p>Kd.-Nr.<b>123A456789</b></p><p>geb. am<b id="geb">4.10.1991</b></p><p>Telefon<b id="tel">0000 000000</b></p></div>',
        );
    });
    await show({ geb: 'egvAm' });
    await waitBeside('geb', 0);
    const covered = await page.evaluate(() => {
      const pill = overlay.root?.querySelector('.pill')?.getBoundingClientRect();
      const text = document.createTreeWalker(
        document.querySelector('.head') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const words: string[] = [];
      for (let node = text.nextNode(); node; node = text.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const isMet =
          pill && pill.right > left && pill.left < right && pill.bottom > top && pill.top < bottom;
        if (isMet) words.push(node.nodeValue ?? '');
      }
      return words;
    });
    expect(covered).toEqual([]);
  });

  it('leaves each marker to be reached, of fields that end at the same place too', async () => {
    await page.evaluate(() => {
      const field = document.getElementById('kategorie');
      if (field?.parentElement) field.parentElement.id = 'zeile';
    });
    await show({ zeile: 'egvAm', kategorie: 'kundenkategorie', bis: 'egvGueltigBis' });
    await waitBeside('kategorie', 1);
    const meeting = await page.evaluate(() => {
      const boxes = [...(overlay.root?.querySelectorAll('.pill') ?? [])].map((pill) =>
        pill.getBoundingClientRect(),
      );
      return boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (other) =>
              one.right > other.left &&
              one.left < other.right &&
              one.bottom > other.top &&
              one.top < other.bottom,
          ),
      );
    });
    expect(meeting).toEqual([]);
  });

  it('is gone in print', async () => {
    await show();
    await waitBeside('bis', 1);
    expect(await visiblePills()).toBe(3);
    await page.emulateMediaType('print');
    expect(await visiblePills()).toBe(0);
  });
});

describe('what it says', () => {
  it('says it over the other markers', async () => {
    await show();
    await waitBeside('bis', 1);
    const over = () =>
      page.evaluate(() => {
        const [, , covered] = overlay.root?.querySelectorAll('.pill') ?? [];
        const { x, y, width, height } = covered?.getBoundingClientRect() ?? new DOMRect();
        return overlay.root
          ?.elementFromPoint(x + width / 2, y + height / 2)
          ?.closest('.card, .pill')?.className;
      });
    expect(await over()).toBe('pill');
    await (await inside('.anchor:nth-child(2) .pill')).hover();
    expect(await over()).toBe('card');
  });

  it('says what and why, by pointer and by keyboard', async () => {
    await show({ bis: 'egvGueltigBis' });
    const pill = await inside('.pill');
    await pill.hover();
    expect(await (await inside('.card')).isVisible()).toBe(true);
    expect(await sealedText('.card p', '[data-text]')).toBe(
      'Kooperationsplan (EGV) ist am 15.10.2026 abgelaufen.',
    );
    await page.mouse.move(5, 590);
    expect(await (await inside('.card')).isVisible()).toBe(false);

    await page.focus('#notiz');
    await page.keyboard.press('Tab');
    expect(await (await inside('.card')).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await inside('.marker.closed');
    expect(await (await inside('.card')).isVisible()).toBe(false);
  });

  it.each([800, 420])('its card leaves the field readable, %i px wide', async (width) => {
    const size = page.viewport();
    await page.setViewport({ width, height: 600 });
    await page.evaluate(() => {
      const field = document.getElementById('am');
      if (field) field.style.height = '44px';
    });
    await show({ am: 'egvAm' });
    await waitBeside('am', 0);
    await (await inside('.pill')).hover();
    expect(await (await inside('.card')).isVisible()).toBe(true);
    const over = await page.evaluate(() => {
      const field = document.getElementById('am')?.getBoundingClientRect();
      const card = overlay.root?.querySelector('.card-box')?.getBoundingClientRect();
      if (!field || !card) return undefined;
      const across = Math.min(field.right, card.right) > Math.max(field.left, card.left);
      const down = Math.min(field.bottom, card.bottom) > Math.max(field.top, card.top);
      return across && down;
    });
    expect(over).toBe(false);
    await page.setViewport(size);
  });

  it('its card leaves whose case it is readable, where the marker stands above a field in a row', async () => {
    await page.evaluate(() => {
      const dressed = (tag: string, css: string, ...children: (Node | string)[]) => {
        const element = document.createElement(tag);
        element.style.cssText = css;
        element.append(...children);
        return element;
      };
      const who = dressed('p', 'margin: 90px 0 40px; width: 300px', 'Eva Muster, geb. 06.02.1979');
      who.id = 'wer';
      const field = dressed('input', 'display: block; width: 300px; height: 26px; margin: 0');
      field.id = 'eng';
      const fields = dressed(
        'div',
        'display: flex; gap: 10px',
        dressed('div', '', 'Am', field),
        dressed('div', '', 'Ziel', dressed('input', 'display: block; width: 150px')),
      );
      const over = 'position: fixed; inset: 0 auto auto 0; width: 600px; height: 500px';
      const row = dressed('div', `${over}; background: #fff`, who, fields);
      row.id = 'reihe';
      document.body.append(row);
    });
    await show({ eng: 'egvAm' });
    await (await inside('.anchor:not([hidden]) .pill')).hover();
    const over = await page.evaluate(() => {
      const card = overlay.root?.querySelector('.card-box')?.getBoundingClientRect();
      return ['wer', 'eng'].map((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        if (!box || !card || card.height === 0) return undefined;
        const across = Math.min(box.right, card.right) > Math.max(box.left, card.left);
        return across && Math.min(box.bottom, card.bottom) > Math.max(box.top, card.top);
      });
    });
    const isAbove = await page.evaluate(() => {
      const pill = overlay.root?.querySelector('.pill')?.getBoundingClientRect();
      const field = document.getElementById('eng')?.getBoundingClientRect();
      return pill && field && pill.bottom <= field.top;
    });
    await page.evaluate(() => document.getElementById('reihe')?.remove());
    expect(isAbove).toBe(true);
    expect(over).toEqual([false, false]);
  });

  it('opens the panel for a person, by click and by keyboard', async () => {
    await show({ bis: 'egvGueltigBis' });
    await (await inside('.pill')).click();
    await (await inside('.action-primary')).click();
    expect(await page.evaluate(() => overlay.opened)).toBe(1);

    await page.focus('#notiz');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => overlay.opened)).toBe(2);
  });

  it('does not open it for the page', async () => {
    await show({ bis: 'egvGueltigBis' });
    await (await inside('.pill')).click();
    const button = await inside('.action-primary');
    await button.evaluate((each) => {
      each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      if (each instanceof HTMLElement) each.click();
    });
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('is not to be looked into by the page', async () => {
    await show();
    expect(
      await page.evaluate(() => document.querySelector('[data-konzeptlotse]')?.shadowRoot ?? null),
    ).toBeNull();
  });

  it('opens the panel at its own result, of several as well', async () => {
    await show({ bis: 'egvGueltigBis', am: 'egvAm' });
    await (await inside('.anchor:first-child .pill')).click();
    await (await inside('.anchor:first-child .action-primary')).click();
    expect(await page.evaluate(() => overlay.revealed)).toEqual(['probe/egvAm']);
  });

  it('goes at once when it is dismissed, and says which field it was', async () => {
    await show({ bis: 'egvGueltigBis', am: 'egvAm' });
    await (await inside('.anchor:last-child .pill')).click();
    const dismiss = await inside('.anchor:last-child .action:not(.action-primary)');
    // Once one has had it before one's eyes for a moment.
    await expect
      .poll(
        async () => {
          await dismiss.click();
          return page.evaluate(() => [
            overlay.dismissed,
            overlay.root?.querySelectorAll('.pill').length,
          ]);
        },
        { timeout: patience },
      )
      .toEqual([['egvGueltigBis'], 1]);
    await show({ bis: 'egvGueltigBis', am: 'egvAm' });
    expect(await visiblePills()).toBe(1);
  });
});

describe('stays with its field', () => {
  it('while the page scrolls, and shows nothing where the field is not', async () => {
    await show({ bis: 'egvGueltigBis' });
    await waitBeside('bis', 0);
    await page.evaluate(() => scrollTo(0, 40));
    await waitBeside('bis', 0);
    await page.evaluate(() => scrollTo(0, 2000));
    await page.waitForFunction(
      () => overlay.root?.querySelector('.pill')?.checkVisibility() === false,
    );
  });

  it('while the page is laid out anew', async () => {
    await show({ bis: 'egvGueltigBis' });
    await waitBeside('bis', 0);
    const before = await top('#bis');
    await page.evaluate(() => {
      document.getElementById('form')?.insertAdjacentHTML('afterbegin', '<p>Neuer Hinweis</p>');
    });
    expect(await top('#bis')).toBeGreaterThan(before);
    await waitBeside('bis', 0);
  });

  it('and hides under a dialog that covers it', async () => {
    await show({ bis: 'egvGueltigBis' });
    await waitBeside('bis', 0);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Wirklich?';
      document.body.append(dialog);
      dialog.showModal();
      dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none';
    });
    await page.waitForFunction(
      () => overlay.root?.querySelector('.pill')?.checkVisibility() === false,
    );
  });

  it('while the page renders its body anew', async () => {
    await show({ bis: 'egvGueltigBis' });
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<input id="bis" value="15.10.2026">';
      document.body.replaceWith(body);
    });
    await show({ bis: 'egvGueltigBis' });
    await waitBeside('bis', 0);
  });

  it('and stays as it is, in its own words, where the browser translates the page', async () => {
    await show({ bis: 'egvGueltigBis' });
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      for (const one of document.querySelectorAll('body, body *')) {
        if (one.matches('script, style')) continue;
        for (const text of one.childNodes) {
          if (!(text instanceof Text) || text.data.trim() === '') continue;
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      }
    });
    await show({ bis: 'egvGueltigBis' });
    await waitBeside('bis', 0);
    expect(await page.evaluate(() => overlay.expelled)).toBe(0);
    // By which a browser that looks into closed trees as well knows that this is not to be translated.
    const host = await page.$('[data-konzeptlotse]');
    expect(await host?.evaluate((one) => one.getAttribute('translate'))).toBe('no');
  });

  it('and comes back when it is removed, but not for ever', async () => {
    await show({ bis: 'egvGueltigBis' });
    const remove = () =>
      page.evaluate(() => document.querySelector('[data-konzeptlotse]')?.remove());
    for (let turn = 0; turn < 20; turn += 1) {
      await remove();
      await page.waitForFunction(() => document.querySelector('[data-konzeptlotse]'));
    }
    await remove();
    await page.waitForFunction(() => overlay.expelled === 1);
    expect(await hosts()).toBe(0);
  });
});

describe('a frame around a place in the page', () => {
  const frames = () =>
    page.evaluate(() =>
      [...(overlay.root?.querySelectorAll('.frame') ?? [])].map((frame) => {
        const { left, top, right, bottom } = frame.getBoundingClientRect();
        return [left, top, right, bottom].map(Math.round);
      }),
    );

  const waitAround = (id: string) =>
    page.waitForFunction(
      (field) => {
        const frame = overlay.root?.querySelector('.frame')?.getBoundingClientRect();
        const at = document.getElementById(field)?.getBoundingClientRect();
        return (
          frame &&
          at &&
          Math.abs(frame.top - at.top + 3) < 1 &&
          Math.abs(frame.left - at.left + 3) < 1 &&
          Math.abs(frame.right - at.right - 3) < 1
        );
      },
      {},
      id,
    );

  it('lies around it, takes no click, and shifts nothing', async () => {
    const before = await boxes();
    await page.evaluate(() => overlay.outline('#bis'));
    await waitAround('bis');
    expect(await boxes()).toEqual(before);
    await page.click('#bis');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bis');
  });

  it('goes with the next one, with none, and with what it is around', async () => {
    await page.evaluate(() => overlay.outline('#bis, #am'));
    expect(await frames()).toHaveLength(2);
    await page.evaluate(() => overlay.outline('#bis'));
    expect(await frames()).toHaveLength(1);
    await page.evaluate(() => document.getElementById('bis')?.remove());
    await page.waitForFunction(() => overlay.root?.querySelector('.frame') === null);
    await page.evaluate(() => overlay.outline('#am'));
    expect(await frames()).toHaveLength(1);
    await page.evaluate(() => overlay.outline('#nichts'));
    expect(await frames()).toEqual([]);
  });

  it('goes by itself: whoever asked for it may be gone', async () => {
    await page.evaluate(() => {
      // Its ten seconds pass in one.
      const later = window.setTimeout;
      window.setTimeout = ((work: () => void, ms = 0) =>
        later(work, ms / 10)) as typeof window.setTimeout;
      overlay.outline('#bis');
      window.setTimeout = later;
    });
    expect(await frames()).toHaveLength(1);
    await page.waitForFunction(() => overlay.root?.querySelector('.frame') === null);
  });

  it('leaves the page where it is, and scrolls only where that is asked for', async () => {
    await page.evaluate(() => scrollTo(0, 2000));
    await page.evaluate(() => overlay.outline('#bis'));
    expect(await page.evaluate(() => scrollY)).toBe(2000);
    expect(await frames()).toEqual([]);
    await page.evaluate(() => overlay.outline('#bis', { scroll: true }));
    await waitAround('bis');
    expect(await page.evaluate(() => scrollY)).toBeLessThan(2000);
  });

  it('follows a field that the page replaces by its equal', async () => {
    await page.evaluate(() => overlay.outline('#bis'));
    await waitAround('bis');
    await page.evaluate(() => {
      const field = document.getElementById('bis');
      field?.replaceWith(field.cloneNode(true));
      document.getElementById('form')?.insertAdjacentHTML('afterbegin', '<p>Neuer Hinweis</p>');
    });
    await waitAround('bis');
  });
});

describe('the count at the edge', () => {
  const box = async (selector: string) => {
    const shape = await (await inside(selector)).boundingBox();
    if (!shape) throw new Error(`${selector} is not drawn`);
    return shape;
  };

  const drag = async (x: number, y: number) => {
    const { x: left, y: top, width, height } = await box('.count-main');
    await page.mouse.move(left + width / 2, top + height / 2);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
  };

  it('is not lain upon by a marker, which has other places beside its field', async () => {
    await show({ am: 'egvAm' });
    const { width, height } = page.viewport() ?? { width: 0, height: 0 };
    const marker = await box('.pill');
    // The window ends where the marker does: there the count is.
    await page.setViewport({ width: Math.ceil(marker.x + marker.width) + 6, height });
    await waitBeside('am', 0);
    const { y } = await box('.pill');
    await page.evaluate(
      (at) => overlay.pill(3, { edge: 'right', at }),
      Math.max(0, y - 8) / (height - 40),
    );
    await page.waitForFunction(() => {
      const [one, other] = ['.pill', '.count-main'].map((each) =>
        overlay.root?.querySelector(each)?.getBoundingClientRect(),
      );
      if (!one || !other || one.width === 0) return false;
      return (
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top
      );
    });
    await page.setViewport({ width, height });
  });

  it('says its number to all, and shifts nothing', async () => {
    const before = await boxes();
    await page.evaluate(() => overlay.pill(3));
    const main = await inside('.count-main');
    // As a screen reader has it, through the seal.
    expect((await page.accessibility.snapshot({ root: main }))?.name).toBe(
      'Konzeptlotse: 3 Fristen und Warnungen. Pfeiltasten verschieben.',
    );
    expect(await sealedText('.count-main', '.count-number')).toBe('3');
    expect(await boxes()).toEqual(before);
    await page.evaluate(() => overlay.pill(1));
    await page.waitForFunction(() =>
      overlay
        .sealed('.count-main', '.spoken')
        ?.getAttribute('data-text')
        ?.includes('1 Frist oder Warnung'),
    );
    await page.evaluate(() => overlay.pill(0));
    await page.waitForFunction(() => overlay.root?.querySelector('.count') === null);
  });

  it.each(['right', 'left'] as const)(
    'says another Stichtag than today, and grows into the page and not out of it (%s)',
    async (edge) => {
      const { width, height } = page.viewport() ?? { width: 0, height: 0 };
      const place = { edge, at: 0.7 };
      await page.evaluate((at) => overlay.pill(23, at, '2027-01-29'), place);
      const main = await inside('.count-main');
      expect((await page.accessibility.snapshot({ root: main }))?.name).toBe(
        'Konzeptlotse: 23 Fristen und Warnungen, Stichtag 29.01.2027. Pfeiltasten verschieben.',
      );
      for (const narrow of [320, 400, 480]) {
        await page.setViewport({ width: narrow, height });
        await main.hover();
        await page.waitForFunction(
          () =>
            (overlay.root?.querySelector('.count-more')?.getBoundingClientRect().width ?? 0) > 0,
        );
        for (const part of ['.count-main', '.count-more']) {
          const { x, width: wide } = await box(part);
          expect(x, `${part}, ${narrow} px`).toBeGreaterThanOrEqual(0);
          expect(x + wide, `${part}, ${narrow} px`).toBeLessThanOrEqual(narrow);
        }
      }
      await page.mouse.move(0, 0);
      await page.setViewport({ width, height });
    },
  );

  it('opens the panel by click and by key, and takes no focus by itself', async () => {
    await page.focus('#notiz');
    await page.evaluate(() => overlay.pill(3));
    await (await inside('.count-main')).click();
    expect(await page.evaluate(() => overlay.opened)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notiz');
    await (await inside('.count-main')).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => overlay.opened)).toBe(2);
  });

  it('is moved by the mouse, snaps to the nearer edge, and opens nothing then', async () => {
    await page.evaluate(() => overlay.pill(3));
    await drag(200, 100);
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
    const [place] = await page.evaluate(() => overlay.moved);
    expect(place?.edge).toBe('left');
    expect((await box('.count')).x).toBeLessThan(10);
    expect(Math.abs((await box('.count')).y - 84)).toBeLessThan(10);
    await drag(880, 590);
    const { x, width } = await box('.count');
    expect(x + width).toBeGreaterThan(870);
  });

  it('answers to keys after it was moved by the mouse', async () => {
    await page.evaluate(() => overlay.pill(3));
    await drag(200, 100);
    await (await inside('.count-main')).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => overlay.opened)).toBe(1);
  });

  it('is moved by the arrow keys, and the page does not scroll with it', async () => {
    await page.evaluate(() => overlay.pill(3));
    const { y } = await box('.count');
    await (await inside('.count-main')).focus();
    await page.keyboard.press('ArrowUp');
    expect((await box('.count')).y).toBeLessThan(y);
    await page.keyboard.press('ArrowLeft');
    expect((await box('.count')).x).toBeLessThan(10);
    for (let turn = 0; turn < 40; turn += 1) await page.keyboard.press('ArrowDown');
    const { y: lowest, height } = await box('.count');
    expect(lowest + height).toBeLessThanOrEqual(600);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => overlay.moved.length)).toBe(42);
  });

  it.each([
    { width: 320, height: 400 },
    { width: 1400, height: 200 },
  ])('stays within a window of $width × $height', async (size) => {
    await page.evaluate(() => overlay.pill(128, { edge: 'right', at: 1 }));
    await page.setViewport(size);
    await page.waitForFunction(
      (height) =>
        (overlay.root?.querySelector('.count')?.getBoundingClientRect().bottom ?? 9999) <= height,
      {},
      size.height,
    );
    await (await inside('.count-main')).hover();
    await (await inside('.count-more')).click();
    for (const part of ['.count', '.count .card-box']) {
      const { x, y, width, height } = await box(part);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(size.width);
      expect(y + height).toBeLessThanOrEqual(size.height);
    }
  });

  it('says in whole what its menu says, and closes it when one leaves', async () => {
    await page.evaluate(() => overlay.pill(3));
    await (await inside('.count-main')).hover();
    await (await inside('.count-more')).click();
    const card = await inside('.count .card-box');
    expect(await card.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true);
    await page.mouse.move(5, 5);
    await page.waitForFunction(
      () => overlay.root?.querySelector('.count .card')?.checkVisibility() === false,
    );
  });

  it('can be put away', async () => {
    await page.evaluate(() => overlay.pill(3));
    await (await inside('.count-main')).hover();
    await (await inside('.count-more')).click();
    const hide = await inside('.action-hide');
    await expect
      .poll(
        async () => {
          await hide.click();
          return page.evaluate(() => [
            overlay.hidden,
            overlay.opened,
            overlay.root?.querySelector('.count'),
          ]);
        },
        { timeout: patience },
      )
      .toEqual([1, 0, null]);
  });
});

describe('goes', () => {
  it('with its signal, leaving nothing', async () => {
    await show();
    await waitBeside('bis', 1);
    await page.evaluate(() => overlay.abort());
    expect(await hosts()).toBe(0);
    await show();
    expect(await hosts()).toBe(0);
  });

  it('when there is nothing to show any more', async () => {
    await show();
    await waitBeside('bis', 1);
    await page.evaluate(() => overlay.clear());
    expect(await visiblePills()).toBe(0);
  });

  it('with the next version, where it ended unasked and that has nothing to show', async () => {
    await page.evaluate(() => {
      document.documentElement.append(Object.assign(document.createElement('div'), { id: 'alt' }));
      document.getElementById('alt')?.setAttribute('data-konzeptlotse', '');
    });
    expect(await hosts()).toBe(1);
    await page.evaluate(() => overlay.again());
    expect(await hosts()).toBe(0);
  });

  it('when a newer version of us takes over, and does not fight it', async () => {
    await show();
    await waitBeside('bis', 1);
    await page.evaluate(() => overlay.again());
    await show();
    await waitBeside('bis', 1);
    expect(await hosts()).toBe(1);
  });
});
