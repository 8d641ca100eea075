import { deutenMitHerkunft, type Herkunft, type Vorgaben } from '../../../rules/fall/deuten.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { ReadingProblem, Snapshot } from '../../../rules/fall/reading.ts';
import { type Collected, collect } from './collect.ts';
import { finish } from './work.ts';

export type { Collected, SeenPair, SeenTable } from './collect.ts';
export { attr, drawnChildren, OWN_ATTRIBUTE, roleOf } from './dom.ts';
export { type ObserveOptions, observePage } from './observe.ts';
export { isSeenInside } from './visible.ts';

/** What one frame shows, and where each field of it stands. */
export interface Page {
  readonly snapshot: Snapshot;
  /** For each reading the element of its value, or the table of its list. */
  readonly elements: ReadonlyMap<FeldKey, Element>;
  /** The open shadow roots that were walked: hand them to `observePage`. */
  readonly roots: readonly ShadowRoot[];
}

/** What was seen, as it is to be taken: places left out, values said to be of a field. */
export interface Taught extends Collected {
  readonly vorgaben: Vorgaben;
  /** Where what was said fits no place, or several. */
  readonly problems: readonly ReadingProblem[];
}

/**
 * Reads the visible document of one frame. Never throws; a page it can't walk shows nothing. `teach`
 * says what the labels can't tell.
 */
export function readPage(doc: Document, teach: (seen: Collected) => Taught = untaught): Page {
  try {
    const seen = teach(collectNow(doc));
    const elementOf = new Map<Herkunft, Element>();
    for (const found of [...seen.pairs, ...seen.tables]) elementOf.set(found, found.element);
    const { snapshot, herkunft } = deutenMitHerkunft(
      seen.pairs,
      seen.tables,
      seen.mask,
      seen.vorgaben,
    );
    const elements = new Map<FeldKey, Element>();
    for (const [field, source] of herkunft) {
      const element = elementOf.get(source);
      if (element !== undefined) elements.set(field, element);
    }
    const problems = [...seen.problems, ...snapshot.problems];
    return { snapshot: { ...snapshot, problems }, elements, roots: seen.roots };
  } catch {
    const snapshot = { kundennummer: null, mask: '', readings: [], problems: [] };
    return { snapshot, elements: new Map(), roots: [] };
  }
}

/** The labels with their values and the tables that `doc` shows, all at once. */
export function collectNow(doc: Document): Collected {
  return finish(collect(doc));
}

function untaught(seen: Collected): Taught {
  return { ...seen, vorgaben: new Map(), problems: [] };
}
