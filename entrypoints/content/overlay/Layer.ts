/** Everything of ours that lies over one document, on one host: who draws there joins it. */

import { quietly } from '../faults.ts';
import { every } from './every.ts';
import { Host } from './Host.ts';
import { Movement } from './Movement.ts';
import { Watch } from './Watch.ts';

/** Something that is drawn over the page and follows it. */
export interface Part {
  /** The page's elements that it is drawn for, as they are now. */
  around(): readonly Element[];
  /** Measures the page and returns what to do then: all measure before the first one moves. */
  place(): () => void;
  /** Where it will lie itself, whatever stands there in the page: others of ours keep clear of it. */
  keeps?(): DOMRect | undefined;
}

export interface LayerOptions {
  readonly signal: AbortSignal;
  /** The page keeps removing what we draw, or changes it: so it is not drawn any more. */
  readonly onExpelled?: () => void;
}

/** What the page does to us and nobody hears of is noticed within so long, in ms. */
const LOOK_EVERY = 1000;
/** One sees what one clicks, and that it has not just come under the pointer. In ms. */
const SEEN_FOR = 300;

export class Layer {
  readonly #doc: Document;
  readonly #options: LayerOptions;
  readonly #movement: Movement;
  readonly #parts = new Set<Part>();
  readonly #watch = new Watch(() => this.#host?.leave());
  #looking: AbortController | undefined;
  #host: Host | undefined;

  constructor(doc: Document, view: Window, options: LayerOptions) {
    this.#doc = doc;
    this.#options = options;
    this.#movement = new Movement(doc, view, () => quietly(() => this.place()));
    options.signal.addEventListener('abort', () => this.#rest(), { once: true });
  }

  /** Where to draw. Nothing of ours is in the page before the first part joins. */
  join(part: Part): ShadowRoot {
    this.#host ??= this.#newHost();
    this.#parts.add(part);
    if (!this.#options.signal.aborted) this.#attend();
    return this.#host.root;
  }

  leave(part: Part): void {
    this.#parts.delete(part);
    if (this.#parts.size === 0) this.#rest();
  }

  /** Whatever draws does it by this: what changes otherwise is the page's doing. */
  draw(act: () => void): void {
    this.#watch.draw(act);
  }

  owns(element: unknown): boolean {
    return this.#host?.owns(element) ?? false;
  }

  /** Whether an event is a person's own, who could see what they did it to. */
  isMeant(event: Event): boolean {
    if (!this.#host?.isMeant(event)) return false;
    if (!this.#watch.isTouched) return true;
    this.#host.leave();
    return false;
  }

  /** Whether they have seen it for long enough, too: for what takes something away. */
  isConsidered(event: Event): boolean {
    return this.isMeant(event) && this.#watch.stillFor > SEEN_FOR;
  }

  /** Whether the element is in the part of the page that can be used now. */
  reaches(element: Element): boolean {
    return this.#host?.reaches(element) ?? true;
  }

  /** What parts of ours keep for themselves. */
  kept(): readonly DOMRect[] {
    return [...this.#parts].flatMap((part) => part.keeps?.() ?? []);
  }

  /** Measures all first, then moves all: so the page is laid out once. */
  place(): void {
    const parts = [...this.#parts];
    if (parts.length === 0) return;
    this.#host?.rise(parts.flatMap((part) => part.around()));
    const moves = parts.map((part) => part.place());
    this.draw(() => {
      for (const move of moves) move();
    });
  }

  #newHost(): Host {
    const { signal, onExpelled } = this.#options;
    const host = new Host(this.#doc, signal, () => {
      this.#rest();
      onExpelled?.();
    });
    this.#watch.over(host.root);
    return host;
  }

  #attend(): void {
    this.#movement.start();
    if (this.#looking) return;
    this.#looking = new AbortController();
    every(LOOK_EVERY, () => quietly(() => this.#look()), this.#looking.signal);
  }

  #rest(): void {
    this.#movement.stop();
    this.#looking?.abort();
    this.#looking = undefined;
  }

  #look(): void {
    if (this.#doc.hidden) return;
    this.#host?.stay();
    if (this.#watch.isTouched) this.#host?.leave();
  }
}
