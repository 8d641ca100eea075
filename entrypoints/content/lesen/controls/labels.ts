import type { Memory } from '../memory/memory.ts';
import { attr, byIds, hasAttr, parentOf, queryAll, treeOf } from '../page/dom.ts';
import { isSeen } from '../page/visible.ts';
import { finish, type Pace, paced, type Work } from '../work.ts';

const NONE: readonly Element[] = [];

/**
 * The `<label>`s of controls, and what names elements by id. `element.labels` searches the whole page for
 * each control; this looks through each tree once, until it is told to forget.
 */
export class Labels {
  #byId = new WeakMap<Node, Map<string, Element[]>>();
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** `by` is read with the help of `on`. */
  lean(on: Element, by: Element): void {
    this.#memory.lean(on, by);
  }

  isSeen(element: Element): boolean {
    return isSeen(element, (around) => this.#memory.isSeen(around));
  }

  /** Labels came, went, or were put to another control. */
  forget(): void {
    this.#byId = new WeakMap();
  }

  /** Looks through `tree`, which may hold thousands. */
  *lookThrough(tree: Document, pace: Pace): Work<void> {
    // Told to forget meanwhile, it forgets this as well.
    const byId = this.#byId;
    if (!byId.has(tree)) byId.set(tree, yield* paced(indexOf(tree), pace));
  }

  /** The labels that name `element` by its id, wherever they stand in its `tree`. */
  named(element: Element, tree?: Node): readonly Element[] {
    const id = attr(element, 'id');
    const labels = id ? (this.#index(tree ?? treeOf(element)).get(id) ?? NONE) : NONE;
    return labels.length > 1 ? ofItsOwn(element, labels) : labels;
  }

  of(element: Element): readonly Element[] {
    const around = element.closest('label');
    const id = attr(element, 'id');
    const named = this.named(element);
    // A label around a control and for another one is not this control's.
    const isOurs =
      around !== null &&
      (attr(around, 'for') ?? id ?? '') === (id ?? '') &&
      !isOverParts(around, element);
    const labels = isOurs && !named.includes(around) ? [around, ...named] : named;
    // Also on one that is that of several: the whole of them is read by it.
    if (around !== null) this.lean(around, element);
    for (const label of labels) this.lean(label, element);
    return labels;
  }

  namersOf(element: Element): readonly Element[] {
    if (!hasAttr(element, 'aria-labelledby')) return [];
    const namers = byIds(element, 'aria-labelledby');
    for (const namer of namers) this.lean(namer, element);
    return namers;
  }

  #index(root: Node): Map<string, Element[]> {
    const known = this.#byId.get(root);
    if (known) return known;
    const isTree = root instanceof Document || root instanceof ShadowRoot;
    const index = isTree ? finish(indexOf(root)) : new Map<string, Element[]>();
    this.#byId.set(root, index);
    return index;
  }
}

/** "Geburtsdatum [03].[07].[1990]" in one label: it is that of all three (`withWholeDates`), and of none of them. */
const isOverParts = (label: Element, element: Element): boolean =>
  element.localName === 'input' &&
  queryAll(label, 'input:not([type=hidden], [type=radio], [type=checkbox])').length === PARTS;
const PARTS = 3;

/**
 * Those of `labels` that are for the id of `element`: where kits give one id to several controls, the one beside
 * each of them is its own.
 */
function ofItsOwn(element: Element, labels: readonly Element[]): readonly Element[] {
  const own = labels.filter((label) => parentOf(label) === parentOf(element));
  const others = labels.filter((label) => !own.includes(label));
  const isShared = others.some((label) => controlsBeside(label, element) > 0);
  return own.length > 0 && isShared ? own : labels;
}

/** Other controls with the id of `element` beside `label`. */
const controlsBeside = (label: Element, element: Element): number =>
  [...(parentOf(label)?.children ?? [])].filter(
    (one) =>
      one !== element &&
      one.localName === element.localName &&
      attr(one, 'id') === attr(element, 'id'),
  ).length;

const LABELS_AT_A_TIME = 100;

/** The labels of a tree by the ids they are for. */
function* indexOf(tree: Document | ShadowRoot): Work<Map<string, Element[]>> {
  const index = new Map<string, Element[]>();
  let looked = 0;
  for (const label of tree.querySelectorAll('label[for]')) {
    if (++looked % LABELS_AT_A_TIME === 0) yield;
    const id = attr(label, 'for') ?? '';
    const labels = index.get(id);
    if (labels) labels.push(label);
    else index.set(id, [label]);
  }
  return index;
}
