import type { Box } from '../found/box.ts';
import { drawnParents } from '../page/dom.ts';

/** What is remembered of one element; times are numbers of readings. */
interface Memo {
  box: Box | null;
  /** How many elements were visited for it. */
  size: number;
  /** In which reading the box was made; 0: none was. */
  made: number;
  /** In which reading the oldest box that went into it was made. */
  oldest: number;
  /** In which reading a walk last came through the element, and it was seen. */
  seen: number;
  /** In which reading, or after it, the element or something in it last changed. */
  changed: number;
  /** The same for a change that touches all that is in it. */
  changedThroughout: number;
  /** Elements elsewhere whose boxes were made from this one's text. */
  leaners: Set<Element> | undefined;
}

const LEANERS_BEFORE_PRUNING = 32;

/**
 * The boxes of earlier readings, as long as nothing they were made from has changed. A change costs
 * the way from its element to the top, once; what is not on that way keeps its box.
 */
export class Memory {
  readonly #memos = new WeakMap<Element, Memo>();
  #time = 1;

  /** The time now: changes noted from here on are newer than boxes made before. */
  get time(): number {
    return this.#time;
  }

  /** A reading begins; returns its number. */
  begin(): number {
    this.#time++;
    return this.#time;
  }

  /** Since when everything in `element` must be read anew; 0 for never. */
  changedThroughout(element: Element): number {
    return this.#memos.get(element)?.changedThroughout ?? 0;
  }

  /** The box of `element`, if all that went into it was made after `since` and still holds. */
  recall(element: Element, since: number): Readonly<Memo> | null {
    const memo = this.#memos.get(element);
    if (memo === undefined || memo.oldest <= since) return null;
    return memo.made > memo.changed ? memo : null;
  }

  /** The walk found `element` to be seen. */
  see(element: Element): void {
    this.#memoOf(element).seen = this.#time;
  }

  /** Whether the walk that is under way has found `element` to be seen. */
  isSeen(element: Element): boolean {
    return this.#memos.get(element)?.seen === this.#time;
  }

  keep(element: Element, made: Pick<Memo, 'box' | 'size' | 'made' | 'oldest'>): void {
    const memo = this.#memoOf(element);
    memo.box = made.box;
    memo.size = made.size;
    memo.made = made.made;
    memo.oldest = made.oldest;
  }

  /** `by` was read with the help of `on`, which stands elsewhere: if `on` changes, so does `by`. */
  lean(on: Element, by: Element): void {
    const memo = this.#memoOf(on);
    memo.leaners ??= new Set();
    memo.leaners.add(by);
    const { size } = memo.leaners;
    // Whole grids lean on one header, and are rendered anew and anew.
    if (size >= LEANERS_BEFORE_PRUNING && (size & (size - 1)) === 0) {
      for (const leaner of memo.leaners) if (!leaner.isConnected) memo.leaners.delete(leaner);
    }
  }

  /** Something about `node` or right in it changed. */
  change(node: Node): void {
    const ways = node instanceof Element ? [node] : drawnParents(node);
    for (let at = ways.pop(); at !== undefined; at = ways.pop()) {
      const memo = this.#memoOf(at);
      // Then all that is above has been noted as well.
      if (memo.changed === this.#time) continue;
      memo.changed = this.#time;
      memo.box = null;
      ways.push(...drawnParents(at), ...(memo.leaners ?? []));
    }
  }

  /** What changed may touch all that is in `element`, such as its style. */
  changeThroughout(element: Element): void {
    this.#memoOf(element).changedThroughout = this.#time;
    this.change(element);
  }

  #memoOf(element: Element): Memo {
    const known = this.#memos.get(element);
    if (known !== undefined) return known;
    const memo: Memo = {
      box: null,
      size: 0,
      made: 0,
      oldest: 0,
      seen: 0,
      changed: 0,
      changedThroughout: 0,
      leaners: undefined,
    };
    this.#memos.set(element, memo);
    return memo;
  }
}
