/** A frame around elements of the page, to point at them: nothing to click, gone after a while. */

import { shownBox } from './box.ts';
import type { Layer, Part } from './Layer.ts';

/** Whoever asked for it may be gone without a word, as a closed panel is. In ms. */
const LASTS = 10_000;
/** More would frame the page rather than something on it. */
const MOST = 50;
/** Between an element and its frame, in px. */
const GAP = 3;

/** Elements as they are now: a page may have replaced them by their equals. */
export type Find = () => readonly Element[];

export interface OutlineOptions {
  /** Brings the first element into view. The page stands still otherwise. */
  readonly scroll?: boolean;
  /** Stays until it is replaced, instead of 10 s. */
  readonly lasting?: boolean;
  /** Said under the first frame, and to screen readers. */
  readonly caption?: Caption;
}

export interface Caption {
  readonly label: string;
  readonly value: string;
}

/** What a caption may take up, in px. */
const CAPTION = { width: 320, height: 64 };
const MOST_TEXT = 120;

export class Outline implements Part {
  readonly #layer: Layer;
  readonly #view: Window;
  #find: Find = () => [];
  #frames: HTMLElement[] = [];
  #timer: number | undefined;
  #caption: HTMLElement | undefined;

  constructor(layer: Layer, view: Window) {
    this.#layer = layer;
    this.#view = view;
  }

  /** Replaces what was framed before; where nothing is found, there is no frame any more. */
  show(find: Find, { scroll = false, lasting = false, caption }: OutlineOptions = {}): void {
    this.#view.clearTimeout(this.#timer);
    this.#find = find;
    const [first] = find();
    if (!first) {
      this.clear();
      return;
    }
    if (scroll) {
      const options = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
      Element.prototype.scrollIntoView.call(first, options);
    }
    if (!lasting) this.#timer = this.#view.setTimeout(() => this.clear(), LASTS);
    this.#say(this.#layer.join(this), caption);
    this.#layer.place();
  }

  clear(): void {
    this.#view.clearTimeout(this.#timer);
    this.#find = () => [];
    this.#layer.draw(() => {
      for (const frame of this.#frames) frame.remove();
      this.#caption?.remove();
    });
    this.#frames = [];
    this.#caption = undefined;
    this.#layer.leave(this);
  }

  around(): readonly Element[] {
    return this.#find().slice(0, MOST);
  }

  place(): () => void {
    const boxes = this.around().flatMap((element) => shownBox(element) ?? []);
    return () => {
      while (this.#frames.length > boxes.length) this.#frames.pop()?.remove();
      while (this.#frames.length < boxes.length) this.#frames.push(this.#newFrame());
      for (const [index, { left, top, width, height }] of boxes.entries()) {
        const style = this.#frames[index]?.style;
        if (!style) continue;
        style.transform = `translate(${left - GAP}px, ${top - GAP}px)`;
        style.width = `${width + 2 * GAP}px`;
        style.height = `${height + 2 * GAP}px`;
      }
      this.#placeCaption(boxes[0]);
    };
  }

  #say(root: ShadowRoot, caption: Caption | undefined): void {
    if (caption === undefined) {
      this.#caption?.remove();
      this.#caption = undefined;
      return;
    }
    this.#caption ??= this.#newCaption(root);
    const [label, value] = this.#caption.children;
    if (label) label.textContent = short(caption.label);
    if (value) value.textContent = short(caption.value) || 'leer';
  }

  #newCaption(root: ShadowRoot): HTMLElement {
    const doc = this.#view.document;
    const caption = doc.createElement('div');
    caption.className = 'caption';
    caption.setAttribute('role', 'status');
    caption.append(doc.createElement('span'), doc.createElement('strong'));
    root.append(caption);
    return caption;
  }

  /** Under the frame, or over it where there is no room. */
  #placeCaption(box: DOMRect | undefined): void {
    if (this.#caption === undefined) return;
    this.#caption.hidden = box === undefined;
    if (box === undefined) return;
    const { innerWidth, innerHeight } = this.#view;
    const x = Math.max(4, Math.min(box.left - GAP, innerWidth - CAPTION.width - 4));
    const below = box.bottom + GAP + 8;
    const above = Math.max(4, box.top - GAP - 8 - this.#caption.offsetHeight);
    const y = below + CAPTION.height > innerHeight ? above : below;
    this.#caption.style.transform = `translate(${x}px, ${y}px)`;
  }

  #newFrame(): HTMLElement {
    const frame = this.#view.document.createElement('div');
    frame.className = 'frame';
    this.#layer.join(this).prepend(frame);
    return frame;
  }
}

function short(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT - 1)}…` : text;
}
