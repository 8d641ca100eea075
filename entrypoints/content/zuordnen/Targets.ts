/** The values of a page that someone can point at, in the order in which one reads. */

import type { PersonalWords } from '../../../rules/fall/namen/namen.ts';
import {
  namesOf,
  textOhneNamen,
  ueberschriftOhneNamen,
} from '../../../rules/fall/namen/ohneNamen.ts';
import { anchorOf } from '../../../rules/profil/anker.ts';
import { tellable } from '../../../rules/profil/diagnose.ts';
import { MOST_HEADINGS } from '../../../rules/profil/profil.ts';
import type { Pointed } from '../../../rules/profil/zeigen.ts';
import {
  type Collected,
  collectAll,
  firstChild,
  nextSibling,
  type Pace,
  paced,
  type Work,
} from '../lesen/index.ts';
import { personalIn } from '../profil/personal.ts';
import { type SeenSpot, spotsOf } from '../profil/spots.ts';
import { byReadingOrder, composedParent } from './order.ts';

const LONGEST = 400;
/** Levels up from a value at which what stands beside it is still its own. */
const CLOSE = 3;

export class Targets {
  readonly #seen: Collected;
  readonly #names: PersonalWords;
  readonly #spots: readonly SeenSpot[];
  /** One for each element and value: a value with two labels is one place. */
  readonly #inOrder: readonly SeenSpot[];
  readonly #byElement = new Map<Element, SeenSpot[]>();
  /** What stands close around a value: its element, null where there are several. */
  readonly #around = new Map<Element, Element | null>();

  /** What `doc` shows, in steps. */
  static *of(doc: Document, pace: Pace): Work<Targets> {
    const seen = yield* collectAll(doc, pace);
    return new Targets(seen, yield* paced(spotsOf(seen, doc), pace));
  }

  private constructor(seen: Collected, spots: readonly SeenSpot[]) {
    this.#seen = seen;
    this.#names = namesOf(seen.pairs, seen.tables);
    this.#spots = spots;
    for (const spot of spots) {
      const here = this.#byElement.get(spot.element) ?? [];
      if (here.some(({ value }) => value === spot.value)) continue;
      this.#byElement.set(spot.element, [...here, spot]);
    }
    for (const element of this.#byElement.keys()) this.#noteAround(element);
    this.#inOrder = [...this.#byElement.values()]
      .flat()
      .toSorted((a, b) => byReadingOrder(a.element, b.element));
  }

  #noteAround(element: Element): void {
    let at = composedParent(element);
    for (let level = 0; level < CLOSE && at !== null && !this.#byElement.has(at); level++) {
      const known = this.#around.get(at);
      this.#around.set(at, known === undefined || known === element ? element : null);
      at = composedParent(at);
    }
  }

  /**
   * The value that is drawn around or at `element`, the point in px of the viewport deciding between several.
   * Who clicks on a label, or on the box that is drawn in place of the real one, means the value beside it.
   */
  at(element: Element, x: number, y: number): SeenSpot | undefined {
    for (let at: Element | null = element; at !== null; at = composedParent(at)) {
      const beside = this.#around.get(at);
      if (beside === null) return undefined;
      const here = this.#byElement.get(at) ?? (beside && this.#byElement.get(beside));
      if (here) return here.find((spot) => isAtPoint(spot, x, y)) ?? here[0];
    }
    return undefined;
  }

  /** The same place as `spot`, which was seen earlier. */
  again(spot: SeenSpot): SeenSpot | undefined {
    return this.#byElement.get(spot.element)?.find((one) => isSame(one, spot));
  }

  /** The one after or before `spot`; undefined beyond the last. Without `spot` the first or the last. */
  beside(spot: SeenSpot | undefined, way: 'next' | 'previous'): SeenSpot | undefined {
    if (spot === undefined) return way === 'next' ? this.#inOrder[0] : this.#inOrder.at(-1);
    const index = this.#inOrder.findIndex((one) => isSame(one, spot));
    const other = way === 'next' ? index + 1 : index - 1;
    return other < 0 ? undefined : this.#inOrder[other];
  }

  /** Its words, for people; without names. */
  told({ label, after, value }: SeenSpot): { readonly label: string; readonly value: string } {
    const names = this.#names;
    const named = label || after || '';
    return {
      label: textOhneNamen(named.slice(0, LONGEST), names),
      value: tellable(named, value, names).slice(0, LONGEST),
    };
  }

  describe(spot: SeenSpot): Pointed {
    const index = this.#spots.indexOf(spot);
    const { mask } = this.#seen;
    const { label, headings, value, checked, cell, row, after } = spot;
    const names = this.#names;
    const heading = (text: string) => ueberschriftOhneNamen(text.slice(0, LONGEST), names);
    return {
      label: textOhneNamen(label.slice(0, LONGEST), names),
      headings: headings.slice(0, MOST_HEADINGS).map(heading),
      mask: heading(mask),
      value: tellable(label || after || '', value, names).slice(0, LONGEST),
      ...(label === '' && after ? { after: textOhneNamen(after.slice(0, LONGEST), names) } : {}),
      inList: cell !== undefined && cell.table.rows.length > 1 && row === '',
      anchor: anchorOf(this.#spots, index, { mask, personal: personalIn(this.#seen) }),
      ...(checked === undefined ? {} : { checked }),
    };
  }
}

function isSame(one: SeenSpot, other: SeenSpot): boolean {
  return one.element === other.element && one.label === other.label;
}

/** For several values in one text: whether the point lies on this one. */
function isAtPoint({ element, value }: SeenSpot, x: number, y: number): boolean {
  for (let node = firstChild(element); node !== null; node = nextSibling(node)) {
    const from = node instanceof Text ? node.data.indexOf(value) : -1;
    if (from < 0 || value === '') continue;
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, from + value.length);
    const hit = [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (hit) return true;
  }
  return false;
}
