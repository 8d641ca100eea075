/**
 * Lets someone point at a value in the page, by pointer or keys. Meanwhile the page gets neither: nothing
 * in it is clicked, typed into or focused. Only what a person does counts, never what a script of the page
 * pretends.
 */
import type { Pointed, Way } from '../../../rules/profil/zeigen.ts';
import { quietly, report } from '../faults.ts';
import { inSlices, isInDocument } from '../lesen/index.ts';
import type { OverlayHandle } from '../overlay/index.ts';
import type { SeenSpot } from '../profil/spots.ts';
import { Targets } from './Targets.ts';

const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
] as const;
const HOVER = ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'mousemove'] as const;
const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput'] as const;

const WAYS: Readonly<Record<string, Way>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
};

/** A value gone to, as it may leave the page. */
export interface Told {
  readonly label: string;
  readonly value: string;
}

export interface PointingActions {
  /** Someone pointed at this. */
  pointed(pointed: Pointed): void;
  /** Someone wants to point no longer. */
  noMore(): void;
  /** There are no more values in this frame on this way. */
  onward(way: Way): void;
}

export class Pointing {
  readonly #doc: Document;
  readonly #view: Window;
  readonly #overlay: OverlayHandle;
  readonly #actions: PointingActions;
  readonly #ends = new AbortController();
  readonly #hadFocus: boolean;
  /** The first look is over. */
  readonly #ready: Promise<void>;
  /** What can be pointed at; undefined until it has been looked for. */
  #targets: Targets | undefined;
  #isLooking = false;
  #isStale = false;
  #current: SeenSpot | undefined;

  constructor(doc: Document, view: Window, overlay: OverlayHandle, actions: PointingActions) {
    this.#doc = doc;
    this.#view = view;
    this.#overlay = overlay;
    this.#actions = actions;
    this.#ready = this.#look();
    this.#hadFocus = doc.hasFocus() && !(doc.activeElement instanceof HTMLIFrameElement);
    this.#listen();
  }

  /** The page has changed: what can be pointed at is looked for anew. */
  refresh(): void {
    if (this.#isLooking) this.#isStale = true;
    else void this.#look();
    if (this.#current && !isInDocument(this.#current.element)) this.#show(undefined);
  }

  /** To the next value, or the first one coming from that side; null where there is none. */
  async step(way: Way, fromEdge = false): Promise<Told | null> {
    await this.#ready;
    if (this.#ends.signal.aborted) return null;
    const next = this.#targets?.beside(fromEdge ? undefined : this.#current, way);
    if (fromEdge) this.#view.focus();
    this.#show(next, true);
    return next === undefined ? null : (this.#targets?.told(next) ?? null);
  }

  /** What is pointed at is meant. */
  take(): void {
    const pointed = this.#current && this.#targets?.describe(this.#current);
    if (pointed !== undefined) this.#actions.pointed(pointed);
  }

  /** Looks for all there is, in slices; where the page has changed meanwhile, again, which nobody waits for. */
  async #look(): Promise<void> {
    this.#isLooking = true;
    this.#isStale = false;
    try {
      const targets = await inSlices((pace) => Targets.of(this.#doc, pace), this.#ends.signal);
      this.#targets = targets;
      this.#current = this.#current && (targets.again(this.#current) ?? this.#current);
    } catch (cause) {
      if (!this.#ends.signal.aborted) report(cause);
    }
    this.#isLooking = false;
    if (this.#isStale && !this.#ends.signal.aborted) void this.#look();
  }

  /** Does `act` once there is something to point at. */
  #whenReady(act: () => void): void {
    if (this.#targets !== undefined) act();
    else
      void this.#ready.then(() => {
        if (!this.#ends.signal.aborted) quietly(act);
      });
  }

  end(): void {
    this.#ends.abort();
    this.#overlay.outline(() => []);
    if (this.#hadFocus && !this.#doc.hasFocus()) this.#view.focus();
  }

  #listen(): void {
    const options = { capture: true, passive: false, signal: this.#ends.signal };
    const on = (types: readonly string[], act: (event: Event) => void) => {
      for (const type of types) {
        this.#view.addEventListener(type, (event) => event.isTrusted && act(event), options);
      }
    };
    on(['pointermove'], (event) => {
      withhold(event);
      if (event instanceof MouseEvent) this.#hover(event);
    });
    on(HOVER, (event) => event.stopImmediatePropagation());
    on(['pointerout', 'mouseout'], (event) => {
      event.stopImmediatePropagation();
      // Out of this frame altogether: another one shows what is pointed at.
      if (event instanceof MouseEvent && event.relatedTarget === null) this.#show(undefined);
    });
    on(POINTER, (event) => {
      withhold(event);
      if (event.type === 'click' && event instanceof MouseEvent && event.button === 0) {
        this.#hover(event);
        this.#whenReady(() => this.take());
      }
    });
    on(KEYS, (event) => this.#key(event));
  }

  #hover(event: MouseEvent): void {
    const [target] = event.composedPath();
    const { clientX, clientY } = event;
    this.#whenReady(() => {
      const spot =
        target instanceof Element ? this.#targets?.at(target, clientX, clientY) : undefined;
      if (spot !== this.#current) this.#show(spot);
    });
  }

  #key(event: Event): void {
    event.stopImmediatePropagation();
    // The browser's own shortcuts stay what they are.
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.ctrlKey || event.metaKey || event.altKey)) return;
    event.preventDefault();
    if (!isKey || event.type !== 'keydown') return;
    const way = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : WAYS[event.key];
    if (event.key === 'Escape') this.#actions.noMore();
    else if (event.key === 'Enter' || event.key === ' ') this.#whenReady(() => this.take());
    else if (way !== undefined) void this.#go(way);
  }

  async #go(way: Way): Promise<void> {
    const next = await this.step(way);
    if (next === null && !this.#ends.signal.aborted) this.#actions.onward(way);
  }

  #show(spot: SeenSpot | undefined, scroll = false): void {
    this.#current = spot;
    if (spot === undefined) {
      this.#overlay.outline(() => []);
      return;
    }
    this.#overlay.outline(() => [spot.element], {
      scroll,
      lasting: true,
      caption: { label: spot.label || `nach „${spot.after ?? ''}“`, value: spot.value },
    });
  }
}

function withhold(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
