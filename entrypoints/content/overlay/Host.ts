/**
 * The one element of ours in the page: it shifts nothing, its inside is closed to the page, and it comes
 * back when the page's own rendering sweeps it away.
 */
import { OWN_ATTRIBUTE } from '../lesen/index.ts';
import css from './overlay.css?inline';

/** On the hosts of all versions of us: the reader walks past it, and a newer version removes an older's. */
const MARK = OWN_ATTRIBUTE;

/** A page that removes us again and again wants to, or runs in circles. Then we leave. */
const RETURNS = 20;

/** What is ours to hear: a page's shortcuts and its clicks outside something are about its own elements. */
const KEPT = [
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
] as const;

export class Host {
  readonly root: ShadowRoot;
  readonly #doc: Document;
  readonly #element: HTMLElement;
  readonly #removals: MutationObserver;
  #returns = 0;

  constructor(doc: Document, signal: AbortSignal) {
    this.#doc = doc;
    for (const left of doc.querySelectorAll(`[${MARK}]`)) left.remove();

    this.#element = doc.createElement('div');
    this.#element.setAttribute(MARK, '');
    this.root = this.#element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [constructedSheet()];
    this.#keepToOurselves(signal);

    // The host hangs on <html>, beside the body that frameworks render anew.
    this.#removals = new MutationObserver(() => this.#returnIfRemoved());
    signal.addEventListener('abort', () => this.#remove(), { once: true });
    this.#attach();
  }

  owns(element: Element | null): boolean {
    return element === this.#element;
  }

  #attach(): void {
    this.#doc.documentElement.append(this.#element);
    this.#removals.disconnect();
    // <html> itself is replaced by document.open().
    this.#removals.observe(this.#doc, { childList: true });
    this.#removals.observe(this.#doc.documentElement, { childList: true });
  }

  #returnIfRemoved(): void {
    if (this.#element.isConnected || !this.#doc.documentElement) return;
    // Another host in our place is a newer version of us: it removed this one, and stays.
    const replaced = this.#doc.querySelector(`[${MARK}]`) !== null;
    if (replaced || this.#returns >= RETURNS) {
      this.#removals.disconnect();
      return;
    }
    this.#returns += 1;
    this.#attach();
  }

  #keepToOurselves(signal: AbortSignal): void {
    for (const type of KEPT) {
      this.root.addEventListener(type, (event) => keep(event), { signal });
    }
    // A click leaves the focus, and the text cursor, where the caseworker had it.
    this.root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  }

  #remove(): void {
    this.#removals.disconnect();
    this.#element.remove();
  }
}

/** Tab goes on to the page, whose focus traps and shortcuts may need it. */
function keep(event: Event): void {
  if (event instanceof KeyboardEvent && event.key === 'Tab') return;
  event.stopPropagation();
}

/** A constructed sheet is the one kind of style that no page's CSP forbids. */
function constructedSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
