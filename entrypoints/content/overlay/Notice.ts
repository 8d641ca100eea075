/** A line at the foot of the page that says what has just happened, and goes by itself. */
import { h, render } from 'preact';
import { Sealed } from '../../../components/overlay/Sealed.tsx';
import type { Layer, Part } from './Layer.ts';

/** Time to read a line, in ms. */
const LASTS = 3000;

export class Notice implements Part {
  readonly #layer: Layer;
  readonly #view: Window;
  #line: HTMLElement | undefined;
  #timer: number | undefined;
  #said = 0;

  constructor(layer: Layer, view: Window) {
    this.#layer = layer;
    this.#view = view;
  }

  say(text: string): void {
    this.#view.clearTimeout(this.#timer);
    this.#line ??= this.#newLine();
    const line = this.#line;
    this.#layer.place();
    // Screen readers announce what changes in a region that is there already.
    this.#view.requestAnimationFrame(() => {
      const words = h('span', { class: 'line-text', 'data-text': text });
      // A new one each time, or else the same words would not be announced again.
      this.#said += 1;
      this.#layer.draw(() =>
        render(h(Sealed, { key: this.#said, as: 'line', children: words }), line),
      );
    });
    this.#timer = this.#view.setTimeout(() => this.clear(), LASTS);
  }

  clear(): void {
    this.#view.clearTimeout(this.#timer);
    this.#layer.draw(() => this.#line?.remove());
    this.#line = undefined;
    this.#layer.leave(this);
  }

  around(): readonly Element[] {
    return [];
  }

  /** Where it is, its style says. */
  place(): () => void {
    return () => {};
  }

  #newLine(): HTMLElement {
    const line = this.#view.document.createElement('p');
    line.className = 'notice';
    line.setAttribute('role', 'status');
    this.#layer.join(this).append(line);
    return line;
  }
}
