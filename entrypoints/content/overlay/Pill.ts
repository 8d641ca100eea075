/** The count at the edge of the page: where it stands, and how it is moved. */
import { h, render } from 'preact';
import { CountPill } from '../../../components/overlay/CountPill.tsx';
import type { Pill as PillData, PillPlace } from '../../background/protocol.ts';
import { quietly } from '../faults.ts';
import { viewportOf } from './box.ts';
import type { Layer, Part } from './Layer.ts';

export interface PillActions {
  readonly opensPanel: boolean;
  /** Called in the click itself, which browsers require. */
  readonly openPanel: () => void;
  readonly pillMoved: (place: PillPlace) => void;
  readonly pillHidden: () => void;
}

/** As overlay.css has it. */
const HEIGHT = 32;
/** Between the pill and the edge it keeps to. */
const MARGIN = 4;
/** What a press of an arrow key moves it by. */
const STEP = 32;
/** A hand that trembles does not drag. */
const THRESHOLD = 5;

export class Pill implements Part {
  readonly #layer: Layer;
  readonly #doc: Document;
  readonly #actions: PillActions;
  #anchor: HTMLElement | undefined;
  #place: PillPlace = { edge: 'right', at: 0.5 };
  /** While it is dragged: where the pointer took it, and where it is now. */
  #drag:
    | { readonly id: number; readonly x: number; readonly y: number; moved: boolean }
    | undefined;
  /** The click that ends a drag opens nothing. */
  #justDragged = false;

  constructor(layer: Layer, doc: Document, actions: PillActions) {
    this.#layer = layer;
    this.#doc = doc;
    this.#actions = actions;
  }

  /** null: none. */
  show(pill: PillData | null): void {
    if (!pill) {
      this.clear();
      return;
    }
    this.#anchor ??= this.#newAnchor();
    if (!this.#drag) this.#place = pill.place;
    const { opensPanel, openPanel } = this.#actions;
    const isMeant = (event: Event) => this.#layer.isMeant(event) && !this.#justDragged;
    render(
      h(CountPill, {
        pill,
        opensPanel,
        open: (event) => {
          if (isMeant(event)) quietly(openPanel);
        },
        hide: (event) => {
          if (this.#layer.isConsidered(event)) quietly(() => this.#hide());
        },
        isMeant,
      }),
      this.#anchor,
    );
    this.#layer.place();
  }

  clear(): void {
    if (!this.#anchor) return;
    render(null, this.#anchor);
    this.#anchor.remove();
    this.#anchor = undefined;
    this.#drag = undefined;
    this.#layer.leave(this);
  }

  around(): readonly Element[] {
    return [];
  }

  place(): () => void {
    const { x, y } = this.#edge();
    const { edge } = this.#place;
    const { clientHeight } = viewportOf(this.#doc);
    return () => {
      const anchor = this.#anchor;
      if (!anchor || this.#drag?.moved) return;
      anchor.style.transform = `translate(${x}px, ${y}px)`;
      anchor.classList.toggle('at-left', edge === 'left');
      anchor.classList.toggle('to-top', y > clientHeight / 2);
    };
  }

  keeps(): DOMRect | undefined {
    const width = this.#anchor?.querySelector('.count-main')?.getBoundingClientRect().width;
    if (width === undefined) return undefined;
    const { x, y } = this.#edge();
    return new DOMRect(this.#place.edge === 'left' ? x : x - width, y, width, HEIGHT);
  }

  /** The upper corner at the edge that it keeps to. */
  #edge(): { readonly x: number; readonly y: number } {
    const { clientWidth, clientHeight } = viewportOf(this.#doc);
    const { edge, at } = this.#place;
    const room = Math.max(0, clientHeight - HEIGHT - 2 * MARGIN);
    return {
      x: edge === 'left' ? MARGIN : clientWidth - MARGIN,
      y: Math.round(MARGIN + at * room),
    };
  }

  #hide(): void {
    this.#layer.draw(() => this.clear());
    this.#actions.pillHidden();
  }

  #newAnchor(): HTMLElement {
    const anchor = this.#doc.createElement('div');
    anchor.className = 'anchor at-edge';
    anchor.addEventListener('pointerdown', (event) => this.#take(event));
    anchor.addEventListener('pointermove', (event) => this.#follow(event));
    anchor.addEventListener('pointerup', (event) => this.#letGo(event));
    anchor.addEventListener('pointercancel', (event) => this.#letGo(event));
    // Whoever takes to the keys has let go of it; what they mean is asked on the way down.
    anchor.addEventListener('keydown', () => this.#forgetDrag(), { capture: true });
    anchor.addEventListener('keydown', (event) => this.#step(event));
    this.#layer.join(this).append(anchor);
    return anchor;
  }

  #forgetDrag(): void {
    this.#justDragged = false;
  }

  #take(event: PointerEvent): void {
    this.#forgetDrag();
    const handle = handleOf(event);
    if (event.button !== 0 || !handle || !this.#layer.isMeant(event)) return;
    // A quick hand leaves the pill before it has moved; the click still is the handle's.
    handle.setPointerCapture(event.pointerId);
    this.#drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: false };
  }

  #follow(event: PointerEvent): void {
    const drag = this.#drag;
    const anchor = this.#anchor;
    if (!anchor || drag?.id !== event.pointerId || !event.isTrusted) return;
    const far = Math.hypot(event.clientX - drag.x, event.clientY - drag.y);
    if (!drag.moved && far < THRESHOLD) return;
    drag.moved = true;
    this.#place = this.#placeAt(event.clientX, event.clientY);
    const { clientWidth, clientHeight } = viewportOf(this.#doc);
    const x = Math.min(Math.max(event.clientX, MARGIN), clientWidth - MARGIN);
    const y = Math.min(
      Math.max(event.clientY - HEIGHT / 2, MARGIN),
      clientHeight - HEIGHT - MARGIN,
    );
    this.#layer.draw(() => {
      anchor.style.transform = `translate(${x}px, ${y}px)`;
    });
  }

  #letGo(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    this.#drag = undefined;
    if (!drag.moved) return;
    this.#justDragged = true;
    this.#moved();
  }

  #step(event: KeyboardEvent): void {
    const { edge, at } = this.#place;
    const step = STEP / Math.max(1, viewportOf(this.#doc).clientHeight - HEIGHT);
    const place: PillPlace | undefined = {
      ArrowUp: { edge, at: Math.max(0, at - step) },
      ArrowDown: { edge, at: Math.min(1, at + step) },
      ArrowLeft: { edge: 'left' as const, at },
      ArrowRight: { edge: 'right' as const, at },
    }[event.key];
    if (!place || !handleOf(event) || !this.#layer.isMeant(event)) return;
    // The page does not scroll with it.
    event.preventDefault();
    this.#place = place;
    this.#moved();
  }

  #moved(): void {
    this.#layer.place();
    quietly(() => this.#actions.pillMoved(this.#place));
  }

  #placeAt(x: number, y: number): PillPlace {
    const { clientWidth, clientHeight } = viewportOf(this.#doc);
    const room = Math.max(1, clientHeight - HEIGHT - 2 * MARGIN);
    const at = Math.min(1, Math.max(0, (y - HEIGHT / 2 - MARGIN) / room));
    return { edge: x < clientWidth / 2 ? 'left' : 'right', at };
  }
}

function handleOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.count-main') : null;
}
