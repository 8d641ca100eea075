import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker } from '../../background/protocol.ts';
import { Layer, type LayerOptions } from './Layer.ts';
import { type MarkerActions, Markers } from './Markers.ts';
import { type Find, Outline, type OutlineOptions } from './Outline.ts';
import { quietly } from './quietly.ts';

export interface OverlayHandle {
  /** Replaces what was shown before. Fields without an element get no marker. */
  show(markers: readonly Marker[], elements: ReadonlyMap<FeldKey, Element>): void;
  /**
   * Draws a frame around the elements that `find` returns, now and after each change of the page; none
   * where it returns none. Replaces the frames before.
   */
  outline(find: Find, options?: OutlineOptions): void;
}

/**
 * What lies over the page of `doc`; gone when `signal` aborts. Never throws, and puts nothing into
 * the page before there is something to show.
 */
export function createOverlay(doc: Document, options: LayerOptions & MarkerActions): OverlayHandle {
  const view = doc.defaultView ?? window;
  const { signal } = options;
  const layer = new Layer(doc, view, options);
  const markers = new Markers(doc, view, layer, options);
  const outline = new Outline(layer, view);
  signal.addEventListener('abort', () => {
    markers.clear();
    outline.clear();
  });
  const draw = (act: () => void) => {
    if (!signal.aborted) quietly(act);
  };
  return {
    show: (shown, elements) => draw(() => markers.show(shown, elements)),
    outline: (find, how) => draw(() => outline.show(find, how)),
  };
}
