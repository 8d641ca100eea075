/**
 * Boxes about another customer, wherever they stand: a bookmark in the margin, a card beneath the case. The number
 * in them says whose they are.
 */
import { schluesselIn } from '../../../../rules/fall/deuten/gedeutet.ts';
import { nenntFamilie } from '../../../../rules/fall/vokabular/ueberschriften.ts';
import { findeKundennummer, kundennummernIn } from '../../../../rules/fall/werte/kundennummer.ts';
import type { SeenPair, SeenTable } from '../found/flat.ts';
import { drawnChildren, drawnParents, roleOf } from '../page/dom.ts';

/** What holds more is a part of the page, not a box in it: elements, and characters. */
const MOST_IN_BOX = 30;
const LONGEST_BOX = 250;
const LEVELS = 6;
/** So many characters before a number say of whom it is. */
const BEFORE = 40;

const BOXES = new Set('aside section article fieldset li details dialog footer nav'.split(' '));
const BOX_ROLES = new Set('group region complementary listitem article note dialog'.split(' '));

/** Tells what stands in a box with another number than the one of the page; for one look at it. */
export class OtherCases {
  readonly #own: string | null;
  readonly #numbersIn = new Map<Element, readonly string[] | null>();

  /** `pairs`: all of the page; where they tell of several customers nobody knows who the others are. */
  constructor(pairs: readonly SeenPair[], mask: string) {
    this.#own = ownNumber(pairs, mask);
  }

  /** Whether it stands in a box of another customer. */
  has({ element }: SeenPair | SeenTable): boolean {
    if (this.#own === null) return false;
    let isOther = false;
    let at: Element | undefined = element;
    for (let level = 0; at !== undefined && level < LEVELS; level++) {
      const numbers = this.#lookIn(at);
      if (numbers === null || numbers.includes(this.#own)) return false;
      isOther ||= numbers.length > 0;
      if (isOther && isBox(at)) return true;
      at = drawnParents(at).at(-1);
    }
    return false;
  }

  #lookIn(element: Element): readonly string[] | null {
    const known = this.#numbersIn.get(element);
    if (known !== undefined) return known;
    const numbers = numbersIn(element);
    this.#numbersIn.set(element, numbers);
    return numbers;
  }
}

/** The one number that the page tells, under a label, in its headings or without; null where it tells none, or several. */
function ownNumber(pairs: readonly SeenPair[], mask: string): string | null {
  const told = pairs.flatMap((pair) =>
    schluesselIn(pair, mask).flatMap(({ field, value }) =>
      field === 'kundennummer' && typeof value === 'string'
        ? { value, isBare: pair.beilaeufig === true }
        : [],
    ),
  );
  const over = new Set([mask, ...[...new Set(pairs.map(({ headings }) => headings))].flat()]);
  const [numbers = []] = [
    told.filter(({ isBare }) => !isBare).map(({ value }) => value),
    [...over].flatMap((heading) => findeKundennummer(heading) ?? []),
    told.map(({ value }) => value),
  ].filter(({ length }) => length > 0);
  const [own, other] = new Set(numbers);
  return other === undefined ? (own ?? null) : null;
}

/** The numbers of customers in `element`, without those of relatives; null where it is more than a box. */
function numbersIn(element: Element): readonly string[] | null {
  const text = textOf(element);
  if (text === null) return null;
  return kundennummernIn(text).flatMap(({ nummer, index }) =>
    nenntFamilie(text.slice(Math.max(0, index - BEFORE), index)) ? [] : nummer,
  );
}

/** What is written in `element`; null where that is much. */
function textOf(element: Element): string | null {
  let text = '';
  let left = MOST_IN_BOX;
  const ahead: Node[] = [element];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at instanceof Text) text += `${at.data} `;
    else if (at instanceof Element) {
      if (left-- < 0) return null;
      ahead.push(...drawnChildren(at).reverse());
    }
    if (text.length > LONGEST_BOX * 2) return null;
  }
  const told = text.replace(/\s+/g, ' ');
  return told.length > LONGEST_BOX ? null : told;
}

/** Whether it is set apart from what is around it, by what it is or as it is drawn. */
function isBox(element: Element): boolean {
  if (BOXES.has(element.localName) || BOX_ROLES.has(roleOf(element))) return true;
  const style = getComputedStyle(element);
  const isLined = style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
  return (
    isLined ||
    style.boxShadow !== 'none' ||
    !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  );
}
