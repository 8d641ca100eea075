import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Marker } from '../../background/protocol.ts';
import { Overlay, type OverlayOptions, quietly } from './Overlay.ts';

export interface OverlayHandle {
  /** Replaces what was shown before. Fields without an element get no marker. */
  show(markers: readonly Marker[], elements: ReadonlyMap<FeldKey, Element>): void;
}

/**
 * Markers beside the fields of `doc`; gone when `signal` aborts. Never throws, and puts nothing into
 * the page before there is something to show.
 */
export function createOverlay(doc: Document, options: OverlayOptions): OverlayHandle {
  const view = doc.defaultView ?? window;
  const overlay = new Overlay(doc, view, options);
  return { show: (markers, elements) => quietly(() => overlay.show(markers, elements)) };
}
