/** Runs in the page: what is measured, and against what. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { finish, followPage, Reader } from '../../lesen/bundle.ts';
import { fill, grid } from './pages.ts';

export { fill };

/** All time that the extension's callbacks took since the last look, and the longest of them, in ms. */
const spent = { total: 0, longest: 0, calls: 0 };

function timed<Args extends unknown[]>(work: (...args: Args) => unknown) {
  return (...args: Args) => {
    const start = performance.now();
    work(...args);
    const took = performance.now() - start;
    spent.total += took;
    spent.longest = Math.max(spent.longest, took);
    spent.calls++;
  };
}

/** Times everything through which the reader gets its turn; the pages here use none of it themselves. */
const { setTimeout: later, setInterval: every, MutationObserver: Observer } = window;

function watchTheWatcher(): void {
  Object.assign(window, {
    setTimeout: (work: () => void, ms: number) => later(timed(work), ms),
    setInterval: (work: () => void, ms: number) => every(timed(work), ms),
    MutationObserver: class extends Observer {
      constructor(work: MutationCallback) {
        super(timed(work));
      }
    },
  });
}

function look(): { total: number; longest: number; calls: number } {
  const seen = { ...spent };
  Object.assign(spent, { total: 0, longest: 0, calls: 0 });
  return seen;
}

/** Until the page has been drawn. */
export const settled = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => later(resolve, 50))),
  );

/** The limit: each visible element once, asked for what decides whether it is seen, and its text read. */
function bareWalk(): number {
  let length = 0;
  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const isSeen = style.visibility === 'visible';
    const root = element.shadowRoot ?? element;
    for (let node = root.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        if (isSeen) length += node.data.length;
      } else if (node instanceof Element) visit(node);
    }
  };
  visit(document.body);
  return length;
}

/** The peer: the accessible names of the same controls. */
function names(): number {
  let length = 0;
  for (const control of document.querySelectorAll('input, select, textarea'))
    length += computeAccessibleName(control).length;
  return length;
}

/** Does one of the three. */
export function first(what: 'bare' | 'names' | 'ours'): void {
  if (what === 'bare') bareWalk();
  else if (what === 'names') names();
  else finish(new Reader(document).read());
}

/** Re-reading by itself: after one value typed, one text written, one row put in; and everything. */
export async function again(): Promise<Record<string, number>> {
  await settled();
  const reader = new Reader(document);
  const observer = new Observer((records) => reader.noteMutations(records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('input', (event) => reader.noteEvent(event), true);
  finish(reader.read());
  const inputs = document.querySelectorAll('input');
  const texts = document.querySelectorAll('dd span');
  const changes = {
    typed: (i: number) => {
      const input = inputs[(i * 37) % inputs.length];
      if (input) input.value = `neu ${i}`;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text: (i: number) => {
      const text = texts[(i * 37) % texts.length]?.firstChild;
      if (text instanceof Text) text.data = `neu ${i}`;
    },
    row: (i: number) => {
      const text = texts[(i * 37) % texts.length];
      text?.closest('dl')?.insertAdjacentHTML('beforeend', `<dt>Neu ${i}</dt><dd>Wert</dd>`);
    },
  };
  const took = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const median = async (change: (i: number) => void, read: () => unknown) => {
    const times: number[] = [];
    for (let i = 0; i < 9; i++) {
      change(i);
      await settled();
      times.push(took(read));
    }
    return times.toSorted((a, b) => a - b)[4] ?? Number.NaN;
  };
  return {
    typed: await median(changes.typed, () => finish(reader.read())),
    text: await median(changes.text, () => finish(reader.read())),
    row: await median(changes.row, () => finish(reader.read())),
    all: await median(
      () => reader.noteAll(),
      () => finish(reader.readAll()),
    ),
  };
}

let told: (() => void) | undefined;
const ending = new AbortController();

/** Follows the page as the extension does; returns how long until the first reading is told, in ms. */
export async function follow(): Promise<{ ms: number; longest: number }> {
  watchTheWatcher();
  await settled();
  look();
  const start = performance.now();
  await new Promise<void>((resolve) => {
    told = resolve;
    followPage(document, () => told?.(), { signal: ending.signal });
  });
  return { ms: performance.now() - start, longest: look().longest };
}

/** Types into one field; how long until it is told, what it cost, and what the second look cost. */
export async function type(): Promise<{
  ms: number;
  cost: number;
  longest: number;
  second: number;
}> {
  const input = document.querySelectorAll('input')[3];
  await new Promise((resolve) => later(resolve, 3500));
  look();
  const start = performance.now();
  await new Promise<void>((resolve) => {
    told = resolve;
    if (input) input.value = 'neu';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const ms = performance.now() - start;
  const atOnce = look();
  await new Promise((resolve) => later(resolve, 5000));
  const later_ = look();
  return {
    ms,
    cost: atOnce.total,
    longest: Math.max(atOnce.longest, later_.longest),
    second: later_.total,
  };
}

/** A grid rendered anew every 200 ms for `ms`; the share of the time that following it took. */
export async function rerender(ms: number): Promise<{ share: number; longest: number }> {
  document.body.innerHTML = '<h1>Tabelle</h1><main></main>';
  const main = document.querySelector('main');
  if (main) main.innerHTML = grid(150, 8);
  await follow();
  look();
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const timer = every(() => {
      if (main) main.innerHTML = grid(150, 8);
      if (performance.now() - start < ms) return;
      clearInterval(timer);
      resolve();
    }, 200);
  });
  const { total, longest } = look();
  return { share: total / (performance.now() - start), longest };
}

/** The same in a hidden tab: how often the reader got its turn. */
export async function rerenderHidden(ms: number): Promise<number> {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  look();
  const main = document.querySelector('main');
  const timer = every(() => {
    if (main) main.innerHTML = grid(150, 8);
    main?.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
  }, 200);
  await new Promise((resolve) => later(resolve, ms));
  clearInterval(timer);
  return look().calls;
}
