/** The overlay on pages that make it hard, and against pages that mean us harm. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../browser/built-page.ts';
import { patience } from '../browser/wait.ts';
import { readRepositoryFile } from '../checks/source-files.ts';
import { buildPages } from './build.ts';
import { elementInside, elementSealed } from './inside.ts';

let page: Page;
const built = builtPage({ build: buildPages, path: '/hart.html', mayComplain: true });
beforeEach(() => {
  page = built.page;
});

const mark = (id: string) =>
  page.evaluate((field) => overlay.show({ [field]: 'egvGueltigBis' }), id);

const inside = (selector: string) => elementInside(page, selector);

/** What we ask of elements, as far as forms let inputs take its place. */
const PROPERTIES =
  'append parentNode parentElement assignedSlot childNodes children shadowRoot isConnected ownerDocument matches closest contains getRootNode querySelector querySelectorAll getBoundingClientRect getClientRects compareDocumentPosition checkVisibility hasAttribute getAttribute localName'.split(
    ' ',
  );

/** Beside or over the field, as high as it is. */
const waitBeside = (id: string) =>
  page.waitForFunction(
    (field) => {
      const pill = overlay.root?.querySelector('.pill');
      const at = document.getElementById(field)?.getBoundingClientRect();
      if (!pill?.checkVisibility() || !at) return false;
      const box = pill.getBoundingClientRect();
      return (
        Math.abs(box.top + box.height / 2 - (at.top + at.height / 2)) < 40 &&
        box.left > at.left &&
        box.left - at.right < 20
      );
    },
    {},
    id,
  );

const waitHidden = () =>
  page.waitForFunction(() => {
    const pill = overlay.root?.querySelector('.pill');
    return pill && !pill.checkVisibility();
  });

const openDialog = (id: string) =>
  page.evaluate((wanted) => {
    const dialog = document.getElementById(wanted);
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  }, id);

const closeDialog = (id: string) =>
  page.evaluate((wanted) => {
    const dialog = document.getElementById(wanted);
    if (dialog instanceof HTMLDialogElement) dialog.close();
  }, id);

/** Marks a field, and waits until the mark is drawn beside it. */
async function marked(id: string): Promise<void> {
  await mark(id);
  await waitBeside(id);
}

/** Opens the panel with the mouse, as a person does. */
async function clickThrough(): Promise<number> {
  await (await inside('.pill')).click();
  await (await inside('.action-primary')).click();
  return page.evaluate(() => overlay.opened);
}

describe('stands beside its field', () => {
  it.each(['bis', 'verschoben', 'gerollt'])('#%s of a page without a doctype', async (id) => {
    await marked(id);
    expect(await clickThrough()).toBe(1);
  });

  it('and goes with it, where its container scrolls', async () => {
    await marked('gerollt');
    await page.evaluate(() => document.getElementById('rollen')?.scrollTo(0, 20));
    await waitBeside('gerollt');
    await page.evaluate(() => document.getElementById('rollen')?.scrollTo(0, 400));
    await waitHidden();
  });

  it('in a modal dialog, where it can be used', async () => {
    await mark('darin');
    await openDialog('dialog');
    await marked('darin');
    expect(await clickThrough()).toBe(1);
  });

  it('in a dialog that opens while it is drawn, and behind none that blocks it', async () => {
    await marked('bis');
    await openDialog('dialog');
    await waitHidden();
    await closeDialog('dialog');
    await waitBeside('bis');
    await openDialog('dialog');
    await marked('darin');
    await openDialog('zweiter');
    await waitHidden();
    await closeDialog('zweiter');
    await waitBeside('darin');
    expect(await clickThrough()).toBe(1);
  });

  it('in a popover of the page that opens later', async () => {
    await marked('bis');
    await page.evaluate(() => document.getElementById('blatt')?.showPopover());
    await marked('imBlatt');
    expect(await clickThrough()).toBe(1);
  });

  it('at twice the size, and in a window of 320 px', async () => {
    await page.setViewport({ width: 450, height: 300, deviceScaleFactor: 2 });
    await marked('bis');
    await page.setViewport({ width: 320, height: 500 });
    await waitBeside('bis');
    await (await inside('.pill')).click();
    const card = await (await inside('.card-box')).boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 999)).toBeLessThanOrEqual(320);
  });

  it('and its words can be read with forced colours', async () => {
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    await marked('bis');
    const face = await elementSealed(page, '.pill', '.marker-face');
    const [ground, text] = await face.evaluate((pill) => {
      const { backgroundColor, color } = getComputedStyle(pill);
      return [backgroundColor, color];
    });
    expect(ground).not.toBe(text);
  });

  it('without moving anything, for those who want no motion or any', async () => {
    await mark('bis');
    await page.evaluate(() => overlay.pill(3));
    await waitBeside('bis');
    const moving = await page.evaluate(
      () =>
        [...(overlay.root?.querySelectorAll('*') ?? [])].filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });
});

describe('a page that means harm', () => {
  it('can’t make anything happen by events of its own', async () => {
    await mark('bis');
    await page.evaluate(() => overlay.pill(3));
    await waitBeside('bis');
    await page.evaluate(() => {
      const host = document.querySelector('[data-konzeptlotse]');
      const targets = [host, ...(overlay.root?.querySelectorAll('button') ?? [])];
      for (const target of targets) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        }
        for (const key of ['Enter', ' ', 'ArrowUp', 'Escape']) {
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
          );
        }
        if (target instanceof HTMLElement) target.click();
      }
    });
    expect(
      await page.evaluate(() => [
        overlay.opened,
        overlay.hidden,
        overlay.moved.length,
        overlay.dismissed.length,
      ]),
    ).toEqual([0, 0, 0, 0]);
  });

  it('can’t cover what is clicked with something that lets the click through', async () => {
    await marked('bis');
    await (await inside('.pill')).click();
    const button = await inside('.action-primary');
    const box = await button.boundingBox();
    // In the same task as the click, so that nothing of ours comes between.
    await page.evaluate(() => {
      document.addEventListener(
        'pointerdown',
        () => {
          const cover = document.createElement('div');
          cover.id = 'decke';
          cover.popover = 'manual';
          cover.textContent = 'Hier klicken und gewinnen';
          cover.style.cssText =
            'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
          document.body.append(cover);
          cover.showPopover();
        },
        { capture: true },
      );
    });
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    expect(await page.evaluate(() => document.getElementById('decke') !== null)).toBe(true);
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('can’t show again what we have risen above, and let the click through it', async () => {
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    });
    await marked('bis');
    await (await inside('.pill')).click();
    const box = await (await inside('.action-primary')).boundingBox();
    await page.evaluate(() => {
      const cover = [...document.querySelectorAll<HTMLElement>('div:popover-open')].find(
        (each) => !each.hasAttribute('data-konzeptlotse'),
      );
      const again = () => {
        cover?.hidePopover();
        cover?.showPopover();
      };
      document.addEventListener('pointerdown', again, { capture: true });
    });
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('can’t hide anything above us that we don’t hear of, once the pointer is there', async () => {
    await marked('bis');
    const box = await (await inside('.pill')).boundingBox();
    const at = [(box?.x ?? 0) + 10, (box?.y ?? 0) + 10] as const;
    await page.evaluate(() => {
      const holder = document.createElement('div');
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
      holder.attachShadow({ mode: 'open' }).append(cover);
      document.body.append(holder);
      cover.showPopover();
    });
    await page.mouse.move(...at);
    const onTop = await page.evaluate(([x, y]) => {
      for (const each of document.querySelectorAll('div')) {
        const cover = each.shadowRoot?.querySelector('div');
        if (cover) cover.style.pointerEvents = 'auto';
      }
      return document.elementFromPoint(x, y)?.hasAttribute('data-konzeptlotse');
    }, at);
    expect(onTop).toBe(true);
  });

  it('has us come on top once for each visit of the pointer', async () => {
    await marked('bis');
    const box = await (await inside('.pill')).boundingBox();
    await page.evaluate(() => {
      globalThis.shows = 0;
      const host = document.querySelector('[data-konzeptlotse]');
      host?.addEventListener('beforetoggle', (event) => {
        if (event instanceof ToggleEvent && event.newState === 'open') globalThis.shows += 1;
      });
    });
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => globalThis.shows)).toBe(1);
  });

  it.each([
    ['a shadow of it', 'box-shadow: 0 0 0 2000px red'],
    ['its outline', 'outline: 2000px solid red'],
    ['what it lets overflow', '--x: 0'],
  ])('can’t cover what is clicked with something small, and %s', async (_, style) => {
    await marked('bis');
    await (await inside('.pill')).click();
    const box = await (await inside('.action-primary')).boundingBox();
    await page.evaluate((css) => {
      document.addEventListener(
        'pointerdown',
        () => {
          const cover = document.createElement('div');
          cover.popover = 'manual';
          cover.style.cssText = `position: fixed; left: 0; top: 0; margin: 0; padding: 0; border: 0; width: 1px; height: 1px; overflow: visible; pointer-events: none; ${css}`;
          cover.attachShadow({ mode: 'open' }).innerHTML =
            '<div style="position: fixed; inset: 0; background: red; pointer-events: none"></div>';
          document.body.append(cover);
          cover.showPopover();
        },
        { capture: true },
      );
    }, style);
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('can’t undress us by taking us into another document', async () => {
    await marked('bis');
    const dress = () =>
      page.evaluate(() => {
        const face = overlay.sealed('.pill', '.marker-face');
        const box = overlay.root?.querySelector('.card-box');
        return [face, box].map((each) => (each ? getComputedStyle(each).backgroundColor : ''));
      });
    const before = await dress();
    await page.evaluate(() => {
      const host = document.querySelector('[data-konzeptlotse]');
      if (host) document.implementation.createHTMLDocument('').adoptNode(host);
    });
    await waitBeside('bis');
    expect(await dress()).toEqual(before);
  });

  it('can’t confuse us by forms whose inputs take the place of their properties', async () => {
    await page.evaluate((names) => {
      const form = document.createElement('form');
      const fieldset = document.createElement('fieldset');
      for (const name of names) {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = name;
        fieldset.append(input);
      }
      const field = document.querySelector('#bis');
      field?.replaceWith(form);
      form.append(...(field ? [field] : []));
      form.style.display = 'inline';
      Element.prototype.append.call(form, fieldset);
      fieldset.style.display = 'none';
    }, PROPERTIES);
    await marked('bis');
    expect(await clickThrough()).toBe(1);
  });

  it('can’t have a click that was begun on its cover end on us', async () => {
    await marked('bis');
    await (await inside('.pill')).click();
    const box = await (await inside('.action-primary')).boundingBox();
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none';
      document.body.append(cover);
      document.addEventListener('pointerdown', () => cover.showPopover(), { capture: true });
    });
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.mouse.down();
    // Gone before the button is let go: nothing lies over us any more.
    await page.evaluate(() => {
      for (const cover of document.querySelectorAll<HTMLElement>('div:popover-open')) {
        if (!cover.hasAttribute('data-konzeptlotse')) cover.hidePopover();
      }
    });
    await page.mouse.up();
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('can’t make us invisible, small or movable by styles', async () => {
    await marked('bis');
    const before = await (await inside('.pill')).boundingBox();
    await page.evaluate(() => {
      const host = document.querySelector('[data-konzeptlotse]');
      if (!(host instanceof HTMLElement)) return;
      const harm =
        'opacity: 0; transform: translate(50px, 50px) scale(3); filter: blur(9px); clip-path: inset(50%); visibility: hidden; display: none; zoom: 4';
      host.style.cssText = harm.replaceAll(';', ' !important;');
      host.className = 'harm';
      host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6, fill: 'forwards' });
    });
    const dress = await page.evaluate(() => {
      const host = document.querySelector('[data-konzeptlotse]');
      if (!host) throw new Error('no host');
      const { opacity, transform, filter, clipPath, visibility, display, zoom } =
        getComputedStyle(host);
      return { opacity, transform, filter, clipPath, visibility, display, zoom };
    });
    expect(dress).toEqual({
      opacity: '1',
      transform: 'none',
      filter: 'none',
      clipPath: 'none',
      visibility: 'visible',
      display: 'block',
      zoom: '1',
    });
    await page.evaluate(() => scrollTo(0, 0));
    expect(await (await inside('.pill')).boundingBox()).toEqual(before);
  });

  it('can’t change a pixel of us by styles of what is around', async () => {
    await page.evaluate(() => overlay.pill(3));
    const pill = await inside('.count-main');
    const box = await pill.boundingBox();
    if (!box) throw new Error('no pill');
    const wear = (css: string) =>
      page.evaluate(async (text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
    const look = async () => ({
      box: await pill.boundingBox(),
      pixels: await page.screenshot({
        encoding: 'base64',
        // Within its rounded corners.
        clip: { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 },
      }),
    });
    const before = await look();
    const changed: string[] = [];
    for (const css of [
      'html { opacity: 0.01 }',
      'html, body { filter: invert(1) blur(9px) }',
      'html { transform: rotate(180deg) scale(0.1) }',
      'html { clip-path: inset(50%); mask: linear-gradient(transparent, transparent) }',
      'html, body { mix-blend-mode: difference; background: black }',
      ':root { color-scheme: only dark; accent-color: red; forced-color-adjust: none }',
      'html, body { visibility: hidden; color: transparent; font-size: 1px; letter-spacing: 9px }',
      'html { overflow: clip; contain: strict; height: 0; perspective: 1px; will-change: transform }',
      '*::backdrop { background: white !important; backdrop-filter: invert(1) !important }',
      '* { opacity: 0.01 !important; translate: 99px !important; rotate: 90deg !important }',
      '* { animation: weg 1s infinite } @keyframes weg { from, to { opacity: 0; scale: 0.1 } }',
      '* { transition: all 1000s !important; zoom: 1 !important; inset: 50% !important }',
    ]) {
      await wear(css);
      const after = await look();
      if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(css);
    }
    expect(changed).toEqual([]);
    // That the comparison would see a change.
    await page.evaluate(() => overlay.pill(4));
    await page.waitForFunction(() => overlay.sealed('.count-main', '[data-text="4"]'));
    expect((await look()).pixels === before.pixels).toBe(false);
  });

  it('can’t undress us by registering the properties that we colour ourselves with', async () => {
    const names = [
      'entrypoints/content/overlay/overlay.css',
      'components/overlay/sealed.css',
    ].flatMap((path) => readRepositoryFile(path).match(/--[a-z-]+/g) ?? []);
    expect(names).toEqual(expect.arrayContaining(['--text', '--tone']));
    await page.evaluate((all) => {
      for (const name of new Set(all))
        CSS.registerProperty({
          name,
          syntax: '<color>',
          inherits: false,
          initialValue: 'transparent',
        });
    }, names);
    await marked('bis');
    await (await inside('.pill')).click();
    const action = await inside('.action-primary');
    const [text, ground, border] = await action.evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button);
      const card = button.closest('.card-box') ?? button;
      return [color, backgroundColor, getComputedStyle(card).borderTopColor];
    });
    const face = await elementSealed(page, '.pill', '.marker-face');
    const tint = await face.evaluate((each) => getComputedStyle(each).backgroundColor);
    for (const colour of [text, ground, border, tint])
      expect(colour).not.toMatch(/transparent|, 0\)/);
    expect(text).not.toBe(ground);
    // What is set by script finds them, too.
    expect(
      await page.evaluate(() => {
        const anchor = overlay.root?.querySelector('.anchor');
        return (
          anchor instanceof HTMLElement && [...anchor.style].some((name) => /card-x$/.test(name))
        );
      }),
    ).toBe(true);
  });

  it.each([
    ['keeps us from opening', (event: Event) => event.preventDefault()],
    ['removes us as we open', (event: Event) => (event.target as HTMLElement).remove()],
    [
      'takes the popover from us as we open',
      (event: Event) => (event.target as HTMLElement).removeAttribute('popover'),
    ],
  ])('can’t keep us away unnoticed: it %s', async (_, harm) => {
    await page.evaluate(`{
      const harm = ${harm};
      window.broken = [];
      window.addEventListener('error', ({ message }) => window.broken.push(message));
      window.addEventListener('beforetoggle', (event) => {
        if (event.target.hasAttribute('data-konzeptlotse') && event.newState === 'open') {
          try { harm(event); } catch {}
        }
      }, { capture: true });
    }`);
    await mark('bis');
    await page.evaluate(() => {
      const again = () => {
        document.body.append(document.createElement('i'));
        if (overlay.expelled === 0) setTimeout(again, 5);
      };
      again();
    });
    await page.waitForFunction(() => overlay.expelled === 1);
    expect(await page.evaluate(() => document.querySelectorAll('[data-konzeptlotse]').length)).toBe(
      0,
    );
    expect(await page.evaluate('window.broken')).toEqual([]);
  });

  it.each([
    ['closes', (event: Event) => (event.target as HTMLElement).hidePopover()],
    ['opens', (event: Event) => (event.target as HTMLElement).showPopover()],
  ])('can’t confuse us where it %s us as we open', async (_, harm) => {
    await page.evaluate(`{
      const harm = ${harm};
      window.addEventListener('beforetoggle', (event) => {
        try { harm(event); } catch {}
      }, { capture: true });
    }`);
    await marked('bis');
    expect(await clickThrough()).toBe(1);
  });

  it('has us above what it shows full screen', async () => {
    await marked('bis');
    await page.evaluate(() => document.querySelector('#app')?.requestFullscreen());
    const isInFront = await page.waitForFunction(() => {
      const box = overlay.root?.querySelector('.pill')?.getBoundingClientRect();
      if (document.fullscreenElement === null || box === undefined) return false;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit?.hasAttribute('data-konzeptlotse');
    });
    expect(await isInFront.jsonValue()).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  it.each([0.05, 20])('can’t zoom us out of sight unnoticed: by %d', async (zoom) => {
    await page.evaluate(() => overlay.pill(3));
    await inside('.count-main');
    await page.evaluate((by) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { zoom: ${by} }`);
      document.adoptedStyleSheets = [sheet];
    }, zoom);
    await page.waitForFunction(() => overlay.expelled === 1);
  });

  it('can’t have a click go through to us while it shows a picture in our place', async () => {
    await marked('bis');
    await (await inside('.pill')).click();
    const box = await (await inside('.action-primary')).boundingBox();
    await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        ::view-transition { pointer-events: none; background: green }
        ::view-transition-group(*) { animation-duration: 1000s }
        ::view-transition-old(*), ::view-transition-new(*) { opacity: 0; animation: none }`);
      document.adoptedStyleSheets = [sheet];
      globalThis.picture = document.startViewTransition(() => undefined);
      await picture.ready;
    });
    const isShown = () =>
      page.evaluate(() => document.documentElement.matches(':active-view-transition'));
    const click = async () => {
      await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      return page.evaluate(() => overlay.opened);
    };
    expect([await isShown(), await click(), await isShown()]).toEqual([true, 0, true]);
    // Nor while it draws nothing at all, itself and us with it.
    await page.evaluate(async () => {
      picture.skipTransition();
      await picture.finished;
      document.adoptedStyleSheets = [];
      document.documentElement.style.setProperty('content-visibility', 'hidden');
    });
    expect([await isShown(), await click()]).toEqual([false, 0]);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    await waitBeside('bis');
    expect(await click()).toBe(1);
  });

  it.each([
    ['removes us', (host: HTMLElement) => host.remove()],
    ['closes us', (host: HTMLElement) => host.hidePopover()],
    ['takes the popover from us', (host: HTMLElement) => host.removeAttribute('popover')],
    ['makes us inert', (host: HTMLElement) => host.setAttribute('inert', '')],
    ['has us not be heard', (host: HTMLElement) => host.setAttribute('aria-hidden', 'true')],
    ['takes our mark from us', (host: HTMLElement) => host.removeAttribute('data-konzeptlotse')],
    [
      'moves us to where nothing is drawn',
      (host: HTMLElement) => {
        const nowhere = document.createElement('div');
        nowhere.hidden = true;
        document.body.append(nowhere);
        nowhere.append(host);
      },
    ],
    [
      'puts something that looks like us in our place',
      (host: HTMLElement) => {
        const other = document.createElement('div');
        other.setAttribute('data-konzeptlotse', '');
        host.replaceWith(other);
      },
    ],
  ])('can’t be rid of us unnoticed: it %s, again and again', async (_, harm) => {
    await marked('bis');
    await page.evaluate(`{
      const harm = ${harm};
      const again = () => {
        const { host } = overlay.root;
        if (overlay.expelled === 0) harm(host);
        document.body.append(document.createElement('i'));
        if (overlay.expelled === 0) setTimeout(again, 5);
      };
      again();
    }`);
    await page.waitForFunction(() => overlay.expelled === 1);
  });

  it('can’t close us and keep still, with all timers of its window stopped', async () => {
    await mark('bis');
    await waitBeside('bis');
    await page.evaluate(() => {
      const last = Number(setTimeout(() => undefined));
      for (let id = 0; id <= last; id += 1) {
        clearTimeout(id);
        cancelAnimationFrame(id);
      }
      document.querySelector<HTMLElement>('[data-konzeptlotse]')?.hidePopover();
    });
    const isOpen = () =>
      page.evaluate(() => document.querySelector('[data-konzeptlotse]:popover-open') !== null);
    expect(await isOpen()).toBe(false);
    await expect.poll(isOpen, { timeout: patience }).toBe(true);
    expect(await clickThrough()).toBe(1);
  });

  it('can’t have what takes away come under the pointer just as one clicks', async () => {
    /** Where it is then. */
    const put = (top: string) =>
      page.evaluate(async (to) => {
        const field = document.querySelector<HTMLElement>('#bis');
        if (field) field.style.cssText = `position: absolute; z-index: 9; left: 20px; top: ${to}`;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        const box = overlay.root?.querySelector('.action-dismiss')?.getBoundingClientRect();
        return [(box?.left ?? 0) + 10, (box?.top ?? 0) + 10] as const;
      }, top);
    await mark('bis');
    await put('250px');
    await (await inside('.pill')).click();
    const there = await put('250px');
    expect((await put('400px'))[1]).not.toBe(there[1]);
    // Whatever the page offers there is what they want to click.
    await page.mouse.move(...there);
    expect(await put('250px')).toEqual(there);
    await page.mouse.click(...there);
    expect(await page.evaluate(() => overlay.dismissed)).toEqual([]);
    // Once it has stood there for a moment, whatever else the page does meanwhile.
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      clock.style.cssText = 'position: absolute; left: 0; top: 0';
      const tick = () => {
        clock.textContent = `${performance.now()}`;
        requestAnimationFrame(tick);
      };
      tick();
    });
    await expect
      .poll(
        async () => {
          await page.mouse.click(...there);
          return page.evaluate(() => overlay.dismissed);
        },
        { timeout: patience },
      )
      .toEqual(['egvGueltigBis']);
  });

  it('is not obeyed while it keeps us out of the top layer', async () => {
    await marked('bis');
    await (await inside('.pill')).click();
    const box = await (await inside('.action-primary')).boundingBox();
    await page.evaluate(() => {
      document.addEventListener(
        'pointerdown',
        () => {
          const host = document.querySelector('[data-konzeptlotse]');
          if (host instanceof HTMLElement) host.hidePopover();
        },
        { capture: true },
      );
    });
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    expect(await page.evaluate(() => overlay.opened)).toBe(0);
  });

  it('hears that something of ours was clicked, and nothing of what', async () => {
    await marked('bis');
    await page.evaluate(() => {
      globalThis.heard = [];
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin']) {
        window.addEventListener(
          type,
          (event) => {
            const path = event.composedPath();
            const target = event.target;
            const own = target instanceof Element && target.matches('[data-konzeptlotse]');
            const seesInside = path.some(
              (each) =>
                each instanceof ShadowRoot ||
                (each instanceof Element && each.className === 'pill'),
            );
            globalThis.heard.push({ own, seesInside });
          },
          true,
        );
      }
    });
    await (await inside('.pill')).click();
    const heard = await page.evaluate(() => globalThis.heard);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every(({ own, seesInside }) => own && !seesInside)).toBe(true);
  });

  it('can’t read what stands there', async () => {
    await marked('bis');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-konzeptlotse]');
      if (!(host instanceof HTMLElement)) throw new Error('no host');
      getSelection()?.selectAllChildren(document.documentElement);
      return [host.innerHTML, host.innerText, host.shadowRoot, getSelection()?.toString()].join(
        '|',
      );
    });
    expect(seen).not.toContain('abgelaufen');
  });

  it('can’t search it word by word', async () => {
    await marked('bis');
    await page.evaluate(() => overlay.pill(7));
    await (await inside('.pill')).click();
    await page.waitForFunction(() => overlay.root?.querySelector('.card')?.checkVisibility());
    // As browsers have it beside what is standard: whether a text stands anywhere in the page.
    const found = await page.evaluate(() => {
      const find: unknown = Reflect.get(window, 'find');
      if (typeof find !== 'function') throw new Error('there is no window.find');
      return ['gültig', 'abgelaufen', 'Kooperationsplan', 'Warnung', 'Handeln', '7'].filter(
        (word) => find.call(window, word, false, false, true),
      );
    });
    expect(found).toEqual(['gültig']);
  });

  it('is not asked for letters of what stands there, and can’t draw others', async () => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await marked('bis');
    const families = (root: string) =>
      page.evaluate((selector) => {
        const ours = overlay.sealed(selector, '.label');
        return ours ? getComputedStyle(ours).fontFamily.split(', ') : [];
      }, root);
    const ours = await families('.pill');
    expect(ours.length).toBeGreaterThan(0);
    await page.evaluate((names) => {
      for (const [i, name] of ['Fira Sans', ...names].entries()) {
        const face = new FontFace(name.replaceAll('"', ''), `url(/letters-${i})`);
        document.fonts.add(face);
      }
      overlay.pill(3);
    }, ours);
    await (await inside('.pill')).hover();
    // That it would be asked.
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.style.fontFamily = '"Fira Sans"';
      text.textContent = 'gültig';
      document.body.append(text);
    });
    await expect.poll(() => asked).toContain('/letters-0');
    expect(asked.filter((path) => path.startsWith('/letters-'))).toEqual(['/letters-0']);
  });
});

declare global {
  var shows: number;
  var picture: ViewTransition;
  var heard: { own: boolean; seesInside: boolean }[];
}
