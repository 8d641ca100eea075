/** Runs in the page: what is measured, and against what. */
import { computeAccessibleName } from 'dom-accessibility-api';
import {
  hidesContent,
  isOutOfSight,
  showsText,
  sightOf,
} from '../../../entrypoints/content/lesen/page/visible.ts';
import { createTeacher } from '../../../entrypoints/content/profil/index.ts';
import type { Anchor, Lessons } from '../../../rules/profil/profil.ts';
import { finish, followPage, Pace, Reader, type Teacher } from '../../lesen/bundle.ts';
import { fill, grid } from './pages.ts';

export { fill };

/** All time that the reader's callbacks took since the last look, in ms. */
const spent = { total: 0, calls: 0 };

function timed<Args extends unknown[]>(work: (...args: Args) => unknown) {
  return (...args: Args) => {
    const start = performance.now();
    work(...args);
    spent.total += performance.now() - start;
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

function look(): { total: number; calls: number } {
  const seen = { ...spent };
  Object.assign(spent, { total: 0, calls: 0 });
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

/** The same walk with all that the reader has to ask of each element to know whether it is seen. */
function seenWalk(): number {
  let length = 0;
  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    if (sightOf(element, style) === 'none' || hidesContent(style)) return;
    const isSeen = showsText(style);
    const root = element.shadowRoot ?? element;
    let hasText = false;
    for (let node = root.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        if (isSeen) length += node.data.length;
        hasText ||= isSeen && node.data.trim() !== '';
      } else if (node instanceof Element) visit(node);
    }
    if (hasText && isOutOfSight(element)) length = 0;
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

const PLACE = { origin: 'http://127.0.0.1', path: '/' };
const byLabel = (i: number) => ({ label: `Merkmal ${i}` });
const byTextBefore = (i: number) => ({ label: '', after: `Abschnitt ${i}` });

/** A profile of forty places. */
function teacherOf(named: (i: number) => Pick<Anchor, 'label' | 'after'>): Teacher {
  const anchors = Array.from(
    { length: 40 },
    (_, i): Anchor => ({ ...named(i), headings: [], kind: 'text', position: 1, of: 1 }),
  );
  const lessons: Lessons = {
    addresses: [PLACE],
    mappings: anchors.slice(10).map((anchor) => ({ field: 'betreuungsstufe', anchor })),
    exclusions: anchors.slice(0, 10),
    masks: [],
  };
  const all = [lessons];
  return createTeacher(
    document,
    () => all,
    () => PLACE,
  );
}

/** Does one of them; `taught`: with a profile of labels; `closely`: as where everything may matter. */
export function first(what: 'bare' | 'seen' | 'names' | 'ours' | 'taught' | 'closely'): void {
  if (what === 'bare') bareWalk();
  else if (what === 'seen') seenWalk();
  else if (what === 'names') names();
  else {
    const teacher = what === 'taught' ? teacherOf(byLabel) : undefined;
    finish(new Reader(document, new Pace(), teacher, what === 'closely').read());
  }
}

let reader: Reader | undefined;

/** Reads the page, and takes notes of what changes in it from then on. */
export function prepare(): void {
  const noting = new Reader(document);
  const observer = new Observer((records) => noting.noteMutations(records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  document.addEventListener('input', (event) => noting.noteEvent(event), true);
  finish(noting.read());
  reader = noting;
}

/** Something happens in the page: a value is typed, a text written, a row put in, or anything at all. */
export async function change(what: 'typed' | 'text' | 'row' | 'all', i: number): Promise<void> {
  const inputs = document.querySelectorAll('input');
  const texts = document.querySelectorAll('dd span');
  const input = inputs[(i * 37) % inputs.length];
  const text = texts[(i * 37) % texts.length];
  if (what === 'typed' && input) {
    input.value = `neu ${i}`;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (what === 'text' && text?.firstChild instanceof Text) {
    text.firstChild.data = `neu ${i}`;
  } else if (what === 'row') {
    text?.closest('dl')?.insertAdjacentHTML('beforeend', `<dt>Neu ${i}</dt><dd>Wert</dd>`);
  } else if (what === 'all') reader?.noteAll();
  await settled();
}

/** Reads what has changed. */
export function readOn(): void {
  if (reader) finish(reader.read());
}

let told: (() => void) | undefined;
const ending = new AbortController();

/** Follows the page as the extension does; returns how long until the first reading is told, in ms. */
export async function follow(teach?: 'taught'): Promise<number> {
  watchTheWatcher();
  const start = performance.now();
  await new Promise<void>((resolve) => {
    told = resolve;
    followPage(document, () => told?.(), {
      signal: ending.signal,
      ...(teach === undefined
        ? {}
        : { teacher: teacherOf((i) => (i % 2 === 0 ? byTextBefore(i) : byLabel(i))) }),
    });
  });
  return performance.now() - start;
}

/** Types into one field; returns how long until it is told, in ms. The second look comes after. */
export async function type(): Promise<number> {
  const input = document.querySelectorAll('input')[3];
  const start = performance.now();
  await new Promise<void>((resolve) => {
    told = resolve;
    if (input) input.value = 'neu';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const took = performance.now() - start;
  await new Promise((resolve) => later(resolve, 4000));
  return took;
}

/** A grid rendered anew every 200 ms for `ms`; the share of the time that following it took. */
export async function rerender(ms: number): Promise<number> {
  document.body.innerHTML = '<h1>Tabelle</h1><main></main>';
  const main = document.querySelector('main');
  if (main) main.innerHTML = grid(150, 8);
  if (told === undefined) await follow();
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
  return look().total / (performance.now() - start);
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
