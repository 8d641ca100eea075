/** Runs in the page: builds random trees, changes them, and reads them in both ways. */

import { createTeacher } from '../../../entrypoints/content/profil/index.ts';
import { personalIn } from '../../../entrypoints/content/profil/personal.ts';
import { spotsOf } from '../../../entrypoints/content/profil/spots.ts';
import { anchorOf } from '../../../rules/profil/anker.ts';
import type { Lessons } from '../../../rules/profil/profil.ts';
import { finish, type Page, Reader, readPage } from '../bundle.ts';
import type { Change, Tree } from './trees.ts';

const HOSTS = new Set('div span p section h2 h3 x-f'.split(' '));

/** The rules of the page hold in its shadow roots, too. */
const rules = new CSSStyleSheet();

function dress(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.replaceChildren(style);
  rules.replaceSync(css);
}

function rootOf(host: Element): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [rules];
  return root;
}

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map(build));
  if (tree.root && HOSTS.has(tree.tag)) rootOf(element).append(...tree.root.map(build));
  return element;
}

/** All nodes below `root`, those of open shadow roots too. */
function nodesIn(root: ParentNode & Node): Node[] {
  const nodes: Node[] = [];
  const descend = (at: Node) => {
    if (at instanceof Element && at.shadowRoot) at.shadowRoot.childNodes.forEach(descend);
    for (const child of at.childNodes) {
      nodes.push(child);
      descend(child);
    }
  };
  descend(root);
  return nodes;
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

function apply(change: Change): void {
  const nodes = nodesIn(document.body);
  const elements = nodes.filter((node) => node instanceof Element);
  const element = pick(elements, change.at);
  if (element === undefined) {
    if (change.kind === 'insert') document.body.append(build(change.tree));
    return;
  }
  switch (change.kind) {
    case 'text': {
      const text = pick(
        nodes.filter((node) => node instanceof Text),
        change.at,
      );
      if (text) text.data = change.text;
      break;
    }
    case 'attribute':
      if (change.value === null) element.removeAttribute(change.name);
      else element.setAttribute(change.name, change.value);
      break;
    case 'insert':
      element.append(build(change.tree));
      break;
    case 'move': {
      const target = pick([document.body, ...elements], change.to);
      if (target && !element.contains(target) && !hostContains(element, target))
        target.prepend(element);
      break;
    }
    case 'remove':
      element.remove();
      break;
    case 'root':
      if (HOSTS.has(element.localName) && !element.shadowRoot) {
        rootOf(element).append(...change.trees.map(build));
        // Nobody is told of a new root; pages that make one change something else as well.
        element.setAttribute('data-state', 'rooted');
      } else if (element.shadowRoot) element.shadowRoot.replaceChildren(...change.trees.map(build));
      break;
    case 'value': {
      const control = pick(
        elements.filter((one) => one.matches('input, textarea, select')),
        change.at,
      );
      if (control) setValue(control, change.text);
      if (change.event)
        control?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  }
}

function hostContains(element: Element, target: Node): boolean {
  for (
    let root = target.getRootNode();
    root instanceof ShadowRoot;
    root = root.host.getRootNode()
  ) {
    if (element.contains(root.host)) return true;
  }
  return false;
}

function setValue(control: Element, text: string): void {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = !control.checked;
    else control.value = text;
  } else if (control instanceof HTMLTextAreaElement) control.value = text;
  else if (control instanceof HTMLSelectElement) control.selectedIndex = control.length - 1;
}

const PLACE = { origin: 'http://127.0.0.1', path: '/' };

/** Lessons about the page as it is: one of its places is a field, another one not to be read. */
function lessonsOf({ seen }: Page, picks: readonly number[]): readonly Lessons[] {
  const spots = finish(spotsOf(seen, document));
  const page = { mask: seen.mask, personal: personalIn(seen) };
  const [mapped, excluded] = picks.map((at) =>
    spots.length === 0 ? null : anchorOf(spots, at % spots.length, page),
  );
  const heading = pick(seen.pairs, picks[2] ?? 0)?.headings.at(-1);
  return [
    {
      addresses: [{ origin: PLACE.origin }],
      mappings: mapped ? [{ field: 'betreuungsstufe', anchor: mapped }] : [],
      exclusions: excluded ? [excluded] : [],
      masks: heading ? [{ name: 'Profil', heading }] : [],
    },
  ];
}

/**
 * Builds a page, and reads it twice: closely, and with no more than a sketch of what can't matter; and both
 * once more, with lessons about places that are picked by number. Returns both if different things are
 * read; null if the same.
 */
export function sketch(
  trees: readonly Tree[],
  css: string,
  picks: readonly number[],
): { closely: string; sketched: string; html: string } | null {
  dress(css);
  document.body.replaceWith(document.createElement('body'));
  document.body.append(...trees.map(build));
  const untaught = readPage(document, undefined, true);
  const lessons = lessonsOf(untaught, picks);
  const teacher = createTeacher(
    document,
    () => lessons,
    () => PLACE,
  );
  const closely = [untaught, readPage(document, teacher, true)].map(told);
  const sketched = [readPage(document), readPage(document, teacher)].map(told);
  const html = JSON.stringify(lessons) + document.body.outerHTML;
  for (const [i, close] of closely.entries()) {
    const other = sketched[i] ?? '';
    if (other !== close) return { closely: close, sketched: other, html };
  }
  return null;
}

const told = ({ snapshot }: Page) => JSON.stringify(snapshot, null, 1);

/** What was read, with numbers for elements. */
function described({ snapshot, elements, seen }: Page, numbers: ReadonlyMap<Node, number>) {
  const number = (element: Element) => numbers.get(element) ?? -1;
  return JSON.stringify(
    {
      snapshot,
      elements: [...elements].map(([field, element]) => [field, number(element)]),
      pairs: seen.pairs.map((pair) => ({ ...pair, element: number(pair.element) })),
      tables: seen.tables.map((table) => ({ ...table, element: number(table.element) })),
      mask: seen.mask,
    },
    null,
    1,
  );
}

/**
 * Builds a page with `css`, reads it, then changes it in `batches`, each followed by a reading of
 * what has changed (`all`: of everything that a change may have reached). Returns the first reading
 * that differs from a fresh one of the same page, with the fresh one; null for none.
 */
export async function compare(
  trees: readonly Tree[],
  batches: readonly (readonly Change[])[],
  css: string,
  all: boolean,
): Promise<{ batch: number; kept: string; fresh: string } | null> {
  dress(css);
  document.body.replaceWith(document.createElement('body'));
  document.body.append(...trees.map(build));

  const reader = new Reader(document, undefined, undefined, true);
  const observer = new MutationObserver((records) => reader.noteMutations(records));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, options);
  const note = (event: Event) => reader.noteEvent(event);
  document.addEventListener('input', note, true);
  try {
    for (const [batch, changes] of [[], ...batches].entries()) {
      changes.forEach(apply);
      await Promise.resolve();
      const page = finish(all ? reader.readAll() : reader.read());
      for (const root of page.seen.roots) observer.observe(root, options);
      const numbers = new Map(nodesIn(document.body).map((node, i) => [node, i]));
      const kept = described(page, numbers);
      const fresh = described(readPage(document, undefined, true), numbers);
      if (kept !== fresh) return { batch, kept, fresh };
    }
    return null;
  } finally {
    observer.disconnect();
    document.removeEventListener('input', note, true);
  }
}
