/** Tells when something in the page may have moved: at most once a frame. */
import { OWN_ATTRIBUTE } from '../lesen/index.ts';

/** `toggle` for popovers, `beforetoggle` for dialogs, which may come before anything else shows it. */
const EVENTS = [
  'scroll',
  'transitionend',
  'animationend',
  'toggle',
  'beforetoggle',
  'close',
  'load',
  'fullscreenchange',
];

export class Movement {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #onMove: () => void;
  #watching: AbortController | undefined;
  #frame: number | undefined;

  constructor(doc: Document, view: Window, onMove: () => void) {
    this.#doc = doc;
    this.#view = view;
    this.#onMove = onMove;
  }

  start(): void {
    if (this.#watching) return;
    const watching = new AbortController();
    this.#watching = watching;
    const { signal } = watching;
    const later = () => this.soon();
    for (const type of EVENTS) {
      this.#doc.addEventListener(
        type,
        ({ target }) => {
          if (!(target instanceof Element && target.hasAttribute(OWN_ATTRIBUTE))) later();
        },
        { signal, capture: true, passive: true },
      );
    }
    this.#view.addEventListener('resize', later, { signal, passive: true });
    const resizes = new ResizeObserver(later);
    resizes.observe(this.#doc.documentElement);
    const changes = new MutationObserver(later);
    // The document, since document.open() replaces what is in it.
    changes.observe(this.#doc, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'popover'],
    });
    signal.addEventListener('abort', () => {
      resizes.disconnect();
      changes.disconnect();
    });
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    if (this.#frame !== undefined) this.#view.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  soon(): void {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#onMove();
    });
  }
}
