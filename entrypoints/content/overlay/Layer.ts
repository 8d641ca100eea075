/** Everything of ours that lies over one document, on one host: who draws there joins it. */

import { quietly } from '../faults.ts';
import { Host } from './Host.ts';
import { Movement } from './Movement.ts';

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
  /** The page keeps removing what we draw, so it is not drawn any more. */
  readonly onExpelled?: () => void;
}

export class Layer {
  readonly #doc: Document;
  readonly #options: LayerOptions;
  readonly #movement: Movement;
  readonly #parts = new Set<Part>();
  #host: Host | undefined;

  constructor(doc: Document, view: Window, options: LayerOptions) {
    this.#doc = doc;
    this.#options = options;
    this.#movement = new Movement(doc, view, () => quietly(() => this.place()));
    options.signal.addEventListener('abort', () => this.#movement.stop(), { once: true });
  }

  /** Where to draw. Nothing of ours is in the page before the first part joins. */
  join(part: Part): ShadowRoot {
    const { signal, onExpelled } = this.#options;
    this.#host ??= new Host(this.#doc, signal, () => {
      this.#movement.stop();
      onExpelled?.();
    });
    this.#parts.add(part);
    if (!signal.aborted) this.#movement.start();
    return this.#host.root;
  }

  leave(part: Part): void {
    this.#parts.delete(part);
    if (this.#parts.size === 0) this.#movement.stop();
  }

  owns(element: unknown): boolean {
    return this.#host?.owns(element) ?? false;
  }

  /** Whether an event is a person's own, who could see what they did it to. */
  isMeant(event: Event): boolean {
    return this.#host?.isMeant(event) ?? false;
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
    for (const move of moves) move();
  }
}
