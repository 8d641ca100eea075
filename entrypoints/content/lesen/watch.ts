/** Listens to all that may change what a page shows: its nodes, what is typed and chosen, its size and its styles. */

const EVENTS = 'input change reset toggle transitionend animationend load'.split(' ');
/** What style rules ask for besides the window's size, and a user may change at any time. */
const MEDIA = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
];
/** Events that don't leave a shadow root. */
const EVENTS_IN_ROOTS = 'change toggle'.split(' ');

interface Listeners {
  readonly onMutations: (records: MutationRecord[]) => void;
  readonly onEvent: (event: Event) => void;
}

export class Watch {
  readonly #doc: Document;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #onEvent: Listeners['onEvent'];
  #watched = new WeakSet<Node>();
  readonly #listenedTo = new WeakSet<ShadowRoot>();

  /** `signal` ends what `listen` began. */
  constructor(doc: Document, signal: AbortSignal, { onMutations, onEvent }: Listeners) {
    this.#doc = doc;
    this.#signal = signal;
    this.#observer = new MutationObserver(onMutations);
    this.#onEvent = onEvent;
  }

  /** To what happens in the page, whether or not its nodes are observed. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of EVENTS) this.#doc.addEventListener(type, this.#onEvent, options);
    const view = this.#doc.defaultView;
    view?.addEventListener('resize', this.#onEvent, options);
    for (const media of MEDIA)
      view?.matchMedia(media).addEventListener('change', this.#onEvent, options);
  }

  /** The nodes of the page, and of these shadow roots in it; those that are observed already stay so. */
  observe(roots: readonly ShadowRoot[]): void {
    for (const node of [this.#doc, ...roots]) {
      if (this.#watched.has(node)) continue;
      this.#watched.add(node);
      this.#observer.observe(node, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    for (const root of roots) {
      if (this.#listenedTo.has(root)) continue;
      this.#listenedTo.add(root);
      // Without the signal, which would keep each root for as long as the page lives.
      for (const type of EVENTS_IN_ROOTS)
        root.addEventListener(type, this.#onEvent, { capture: true, passive: true });
    }
  }

  /** What the page has just done, and nobody was told yet. */
  takeRecords(): readonly MutationRecord[] {
    return this.#observer.takeRecords();
  }

  /** Observes no nodes any more. */
  rest(): void {
    this.#observer.disconnect();
    this.#watched = new WeakSet();
  }
}
