import { deutenMitHerkunft, type Herkunft } from '../../../rules/fall/deuten.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Snapshot } from '../../../rules/fall/reading.ts';
import { collect } from './collect.ts';
import { finish } from './work.ts';

export { type Collected, collect, type SeenPair, type SeenTable } from './collect.ts';
export { OWN_ATTRIBUTE } from './dom.ts';
export { type ObserveOptions, observePage } from './observe.ts';

/** What one frame shows, and where each field of it stands. */
export interface Page {
  readonly snapshot: Snapshot;
  /** For each reading the element of its value, or the table of its list. */
  readonly elements: ReadonlyMap<FeldKey, Element>;
  /** The open shadow roots that were walked: hand them to `observePage`. */
  readonly roots: readonly ShadowRoot[];
}

/** Reads the visible document of one frame. Never throws; a page it can't walk shows nothing. */
export function readPage(doc: Document): Page {
  try {
    const seen = finish(collect(doc));
    const elementOf = new Map<Herkunft, Element>();
    for (const found of [...seen.pairs, ...seen.tables]) elementOf.set(found, found.element);
    const { snapshot, herkunft } = deutenMitHerkunft(seen.pairs, seen.tables, seen.mask);
    const elements = new Map<FeldKey, Element>();
    for (const [field, source] of herkunft) {
      const element = elementOf.get(source);
      if (element !== undefined) elements.set(field, element);
    }
    return { snapshot, elements, roots: seen.roots };
  } catch {
    const snapshot = { kundennummer: null, mask: '', readings: [], problems: [] };
    return { snapshot, elements: new Map(), roots: [] };
  }
}
