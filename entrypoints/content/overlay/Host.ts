/**
 * The one element of ours in the page: it shifts nothing, its inside is closed to the page, it lies above
 * whatever the page opens, and it comes back when the page's own rendering sweeps it away.
 */
import { constructedSheet } from '../../../components/overlay/ownProperty.ts';
import { dressSealed } from '../../../components/overlay/Sealed.tsx';
import { quietly } from '../faults.ts';
import { OWN_ATTRIBUTE } from '../lesen/index.ts';
import { isMeant } from './meant.ts';
import css from './overlay.css?inline';
import { holdersOf, openedAbove, reachable } from './topLayer.ts';

/** On the hosts of all versions of us: the reader walks past it, and a newer version removes an older's. */
const MARK = OWN_ATTRIBUTE;
/** Any other could have us not be used, or not be heard by those who don't see. */
const OWN = new Set([MARK, 'popover', 'translate']);

/** A page that removes us again and again wants to, or runs in circles. Then we leave. */
const RETURNS = 20;
/** Pages that render dialogs anew all day long remove us now and then: one return is earned in so long, in ms. */
const EARNED_IN = 30_000;
/** We go with a page's own zoom, as its fields do. Beyond that nobody can read us: so it is as if we were removed. */
const LEGIBLE = { least: 0.4, most: 5 };

/** What is ours to hear: a page's shortcuts and its clicks outside something are about its own elements. */
const KEPT = [
  'click',
  'dblclick',
  'contextmenu',
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

/** Takes away what versions of us that have ended left in the page; some browsers end them unasked. */
export function removeOthers(doc: Document): void {
  for (const left of doc.querySelectorAll(`[${MARK}]`)) left.remove();
}

export class Host {
  readonly root: ShadowRoot;
  readonly #sheet = constructedSheet(css);
  readonly #doc: Document;
  readonly #element: HTMLElement;
  readonly #removals: MutationObserver;
  readonly #onExpelled: () => void;
  #home: Element;
  /** What the page had in the top layer when we last rose above it. */
  #below: readonly Element[] = [];
  /** The last press was on us, and something lay over us: it may have been for that. */
  #blindPress = false;
  #returns = RETURNS;
  #lastReturn = 0;
  #expelled = false;

  constructor(doc: Document, signal: AbortSignal, onExpelled: () => void) {
    this.#doc = doc;
    this.#home = doc.documentElement;
    this.#onExpelled = onExpelled;
    removeOthers(doc);

    this.#element = doc.createElement('div');
    this.root = this.#element.attachShadow({ mode: 'closed' });
    this.#keepToOurselves(signal);

    // What is shown again lies above us again.
    doc.defaultView?.addEventListener('beforetoggle', (event) => this.#forget(event.target), {
      capture: true,
      signal,
    });
    // Whatever has come above us unheard is below us before it is clicked through.
    this.#element.addEventListener('pointerenter', () => quietly(() => this.#reshow()), { signal });

    this.#removals = new MutationObserver(() => this.#returnIfRemoved());
    signal.addEventListener('abort', () => this.#remove(), { once: true });
    this.#attach();
  }

  owns(element: unknown): boolean {
    return element === this.#element;
  }

  /** Whether a person did that, and could see what they did it to, from the press on to the click. */
  isMeant(event: Event): boolean {
    // A click by keyboard was no press, and counts none.
    const pressed = event instanceof MouseEvent && event.type === 'click' && event.detail > 0;
    return this.#isMeantNow(event) && !(pressed && this.#blindPress);
  }

  #isMeantNow(event: Event): boolean {
    const above = openedAbove(this.#doc, [], this.#element).filter(
      (element) => !this.#below.includes(element),
    );
    return isMeant(event, { host: this.#element, inside: this.root, above });
  }

  /** Whether we can be clicked where the element can: outside of a modal dialog, neither can. */
  reaches(element: Element): boolean {
    return holdersOf(element).includes(this.#home);
  }

  /**
   * Goes where what it draws can be seen and used: above everything that the page has put into the top
   * layer, and into an open modal dialog, outside of which nothing can be clicked. `around` are elements
   * that something is drawn for.
   */
  rise(around: readonly Element[]): void {
    if (this.#expelled) return;
    // Older browsers can't tell.
    const zoom = this.#element.currentCSSZoom ?? 1;
    if (zoom < LEGIBLE.least || zoom > LEGIBLE.most) {
      this.leave();
      return;
    }
    this.#returnIfRemoved();
    if (this.#expelled) return;
    // Otherwise on <html>, beside the body that frameworks render anew.
    const home = reachable(this.#doc, around, this.#element) ?? this.#doc.documentElement;
    const moved = home !== this.#home || !this.#isInPlace;
    if (moved) {
      this.#home = home;
      this.#attach();
    }
    const below = openedAbove(this.#doc, around, this.#element);
    const isOpen = this.#element.matches(':popover-open');
    const isTop = isOpen && below.every((element) => this.#below.includes(element));
    this.#below = below;
    if (isTop) return;
    if (!moved && !isOpen && !this.#mayReturn()) this.leave();
    else this.#reshow();
  }

  /** Where it is, and open: of what closed it, nobody may have been told. */
  stay(): void {
    this.#returnIfRemoved();
    if (this.#expelled || this.#element.matches(':popover-open')) return;
    if (this.#mayReturn()) this.#reshow();
    else this.leave();
  }

  /** For good; of a version that has been replaced nobody hears it any more. */
  leave(): void {
    if (this.#expelled) return;
    this.#remove();
    this.#onExpelled();
  }

  /** Above all else. */
  #reshow(): void {
    if (this.#expelled) return;
    const { activeElement } = this.root;
    this.#close();
    this.#open();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  /** The page hears of it before it is so, and may undo it meanwhile: the next look sees whether we are open. */
  #open(): void {
    try {
      if (!this.#element.matches(':popover-open')) this.#element.showPopover();
    } catch {
      // It was undone.
    }
  }

  #close(): void {
    try {
      if (this.#element.matches(':popover-open')) this.#element.hidePopover();
    } catch {
      // As above.
    }
  }

  #forget(shown: EventTarget | null): void {
    this.#below = this.#below.filter((element) => element !== shown);
  }

  /** Where we put ourselves, and as we did. */
  get #isInPlace(): boolean {
    const { parentNode, isConnected } = this.#element;
    const isDressed = this.root.adoptedStyleSheets.length > 0;
    const names = this.#element.getAttributeNames();
    const hasItsOwn = names.length === OWN.size && names.every((name) => OWN.has(name));
    const isPopover = this.#element.popover === 'manual';
    return parentNode === this.#home && isConnected && hasItsOwn && isPopover && isDressed;
  }

  #attach(): void {
    for (const name of this.#element.getAttributeNames()) {
      if (!OWN.has(name)) this.#element.removeAttribute(name);
    }
    this.#element.setAttribute(MARK, '');
    this.#element.popover = 'manual';
    // Whoever translates the page would change our words, and what changes there unasked is taken for the page's doing.
    this.#element.translate = false;
    this.#home.append(this.#element);
    // Another document that had us took it from us.
    if (this.root.adoptedStyleSheets.length === 0) {
      this.root.adoptedStyleSheets = [this.#sheet];
      dressSealed(this.root);
    }
    this.#open();
    this.#removals.disconnect();
    // <html> itself is replaced by document.open().
    this.#removals.observe(this.#doc, { childList: true });
    this.#removals.observe(this.#home, { childList: true });
    this.#removals.observe(this.#element, { attributes: true });
  }

  #returnIfRemoved(): void {
    if (this.#expelled || this.#isInPlace || !this.#doc.documentElement) return;
    // Another host in our place is a newer version of us: it removed this one, and stays. Or the page's.
    const others = [...this.#doc.querySelectorAll(`[${MARK}]`)];
    const isReplaced = others.some((each) => each !== this.#element);
    if (isReplaced || !this.#mayReturn()) {
      this.leave();
      return;
    }
    if (!this.#home.isConnected) this.#home = this.#doc.documentElement;
    this.#attach();
  }

  #mayReturn(): boolean {
    const now = performance.now();
    const earned = Math.floor((now - this.#lastReturn) / EARNED_IN);
    this.#returns = Math.min(RETURNS, this.#returns + earned) - 1;
    this.#lastReturn = now;
    return this.#returns >= 0;
  }

  #keepToOurselves(signal: AbortSignal): void {
    for (const type of KEPT) {
      this.root.addEventListener(type, (event) => keep(event), { signal });
    }
    this.root.addEventListener(
      'pointerdown',
      (event) => {
        this.#blindPress = !this.#isMeantNow(event);
      },
      { capture: true, signal },
    );
    // A click leaves the focus, and the text cursor, where the caseworker had it.
    this.root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  }

  #remove(): void {
    this.#expelled = true;
    this.#removals.disconnect();
    this.#element.remove();
  }
}

/** Tab goes on to the page, whose focus traps and shortcuts may need it. */
function keep(event: Event): void {
  if (event instanceof KeyboardEvent && event.key === 'Tab') return;
  event.stopPropagation();
}
