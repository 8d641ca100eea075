import { options as preact } from 'preact';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker, Pill } from '../../background/protocol.ts';
import { quietly } from '../faults.ts';
import { removeOthers } from './Host.ts';
import { Layer, type LayerOptions } from './Layer.ts';
import { type MarkerActions, Markers } from './Markers.ts';
import { Notice } from './Notice.ts';
import { type Find, Outline, type OutlineOptions } from './Outline.ts';
import { type PillActions, Pill as PillPart } from './Pill.ts';

export interface OverlayHandle {
  /** Replaces what was shown before. Fields without an element get no marker. */
  show(markers: readonly Marker[], elements: ReadonlyMap<FeldKey, Element>): void;
  /** Replaces the count at the edge; null: none. */
  pill(pill: Pill | null): void;
  /** One line at the foot of the page, for a moment. */
  say(text: string): void;
  /**
   * Draws a frame around the elements that `find` returns, now and after each change of the page; none
   * where it returns none. Replaces the frames before.
   */
  outline(find: Find, options?: OutlineOptions): void;
}

/**
 * What lies over the page of `doc`, in place of what lay there; gone when `signal` aborts. Never throws, and
 * puts nothing into the page before there is something to show.
 */
export function createOverlay(
  doc: Document,
  options: LayerOptions & MarkerActions & PillActions,
): OverlayHandle {
  quietly(() => removeOthers(doc));
  const view = doc.defaultView ?? window;
  const { signal } = options;
  const layer = new Layer(doc, view, options);
  // What a component draws of itself, and when.
  preact.debounceRendering = (flush) => queueMicrotask(() => layer.draw(flush));
  const markers = new Markers(doc, view, layer, options);
  const pill = new PillPart(layer, doc, options);
  const notice = new Notice(layer, view);
  const outline = new Outline(layer, view);
  signal.addEventListener('abort', () => {
    layer.draw(() => {
      markers.clear();
      pill.clear();
      outline.clear();
      notice.clear();
    });
  });
  const draw = (act: () => void) => {
    if (!signal.aborted) quietly(() => layer.draw(act));
  };
  return {
    show: (shown, elements) => draw(() => markers.show(shown, elements)),
    pill: (shown) => draw(() => pill.show(shown)),
    say: (text) => draw(() => notice.say(text)),
    outline: (find, how) => draw(() => outline.show(find, how)),
  };
}
