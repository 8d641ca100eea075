/**
 * Boxes about another customer, wherever they stand: a bookmark in the margin, a card beneath the case. The number
 * in them says whose they are.
 */
import { schluesselIn } from '../../../../rules/fall/deuten/gedeutet.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { nenntFamilie } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { findeKundennummer, kundennummernIn } from '../../../../rules/fall/werte/kundennummer.ts';
import { quietly } from '../../faults.ts';
import type { SeenPair } from '../found/flat.ts';
import { attr, drawnChildren, outwards, roleOf } from '../page/dom.ts';
import { isClear } from '../page/ink.ts';

/** What holds more is a part of the page, not a box in it: elements, and characters. */
const MOST_IN_BOX = 30;
const LONGEST_BOX = 250;
const LEVELS = 6;
/** So many characters before a number say of whom it is. */
const BEFORE = 40;

const BOXES = new Set(
  'aside section article fieldset li details dialog footer nav blockquote'.split(' '),
);
const BOX_ROLES = new Set('group region complementary listitem article note dialog'.split(' '));

/** What a box holds that may be another customer's. */
interface Told {
  /** The numbers of customers, without those of relatives. */
  readonly numbers: readonly string[];
  /** Whether it tells more than a number and its label. */
  readonly hasMore: boolean;
}

/** Tells what stands in a box with another number than the one of the page; for one look at it. */
export class OtherCases {
  readonly #mask: string;
  readonly #own: string | null;
  readonly #told = new Map<Element, Told | null>();

  /** `pairs`: all of the page; where they tell of several customers nobody knows whose it is. */
  constructor(pairs: readonly SeenPair[], mask: string) {
    this.#mask = mask;
    this.#own = this.#ownNumber(pairs);
  }

  /** Whether it stands in a box of another customer. */
  has(pair: SeenPair): boolean {
    // Of several numbers each is said to be the customer's: that is told as it is.
    if (this.#own === null && numbersOf(pair, this.#mask).length > 0) return false;
    let isOther = false;
    for (const at of outwards(pair.element, LEVELS)) {
      const told = this.#lookIn(at);
      if (told === null || told.numbers.some((number) => number === this.#own)) return false;
      isOther ||= told.numbers.length > 0;
      if (isOther && ((this.#own !== null && isBox(at)) || this.#isEntry(at, told))) return true;
    }
    return false;
  }

  /** The one number that the page tells, under a label, in its headings or without; null where it tells none, or several. */
  #ownNumber(pairs: readonly SeenPair[]): string | null {
    const telling = pairs.filter((pair) => numbersOf(pair, this.#mask).length > 0);
    const over = new Set([
      this.#mask,
      ...[...new Set(pairs.map(({ headings }) => headings))].flat(),
    ]);
    const [numbers = []] = [
      this.#toldBy(telling.filter(({ beilaeufig }) => beilaeufig !== true)),
      [...over].flatMap((heading) => findeKundennummer(heading) ?? []),
      this.#toldBy(telling),
    ].filter(({ length }) => length > 0);
    const [own, other] = new Set(numbers);
    return other === undefined ? (own ?? null) : null;
  }

  /** The numbers told by `pairs`; where there are several, without a list of customers: at best one of them is the page's. */
  #toldBy(pairs: readonly SeenPair[]): readonly string[] {
    const all = pairs.flatMap((pair) => numbersOf(pair, this.#mask));
    if (new Set(all).size < 2) return all;
    const apart = pairs.filter(({ element }) => !this.#isInList(element));
    return apart.length > 0 ? apart.flatMap((pair) => numbersOf(pair, this.#mask)) : all;
  }

  #isInList(element: Element): boolean {
    for (const at of outwards(element, LEVELS)) {
      const told = this.#lookIn(at);
      if (told === null) return false;
      if (this.#isEntry(at, told)) return true;
    }
    return false;
  }

  /** Whether `element` is one of several made alike, each with the number of another customer. */
  #isEntry(element: Element, { numbers, hasMore }: Told): boolean {
    const [number, another] = numbers;
    if (number === undefined || another !== undefined || !hasMore) return false;
    return [element.previousElementSibling, element.nextElementSibling].some((beside) => {
      if (beside === null || makeOf(beside) !== makeOf(element)) return false;
      const told = this.#lookIn(beside);
      return told?.hasMore === true && told.numbers.length === 1 && told.numbers[0] !== number;
    });
  }

  #lookIn(element: Element): Told | null {
    const known = this.#told.get(element);
    if (known !== undefined) return known;
    let told: Told | null = null;
    // A page may let its elements throw: then nobody knows whose they are.
    quietly(() => {
      told = toldIn(element);
    });
    this.#told.set(element, told);
    return told;
  }
}

/** The numbers that `pair` says are the customer's. */
const numbersOf = (pair: SeenPair, mask: string): readonly string[] =>
  schluesselIn(pair, mask).flatMap(({ field, value }) =>
    field === 'kundennummer' && typeof value === 'string' ? value : [],
  );

/** What the entries of a list have in common. */
const makeOf = (element: Element): string =>
  `${element.localName} ${(attr(element, 'class') ?? '').trim().split(/\s/)[0]}`;

const DAY = /\d\.\s?\d/;

/** null where it is more than a box. */
function toldIn(element: Element): Told | null {
  const texts = textsIn(element);
  if (texts === null) return null;
  const text = texts.join(' ');
  const numbers = kundennummernIn(text).flatMap(({ nummer, index }) =>
    nenntFamilie(text.slice(Math.max(0, index - BEFORE), index)) ? [] : nummer,
  );
  return { numbers, hasMore: texts.length > 2 || DAY.test(text) };
}

/** What is written in `element`; null where that is much. */
function textsIn(element: Element): readonly string[] | null {
  const texts: string[] = [];
  let length = 0;
  let left = MOST_IN_BOX;
  const ahead: Node[] = [element];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at instanceof Text) {
      if (at.data.length > LONGEST_BOX * 2) return null;
      const text = glaetten(at.data);
      if (text !== '') texts.push(text);
      length += text.length + 1;
    } else if (at instanceof Element) {
      const inside = drawnChildren(at);
      if (left-- < 0 || inside.length > LONGEST_BOX) return null;
      ahead.push(...inside.reverse());
    }
    if (length > LONGEST_BOX) return null;
  }
  return texts;
}

/** Whether it is set apart from what is around it, by what it is or as it is drawn. */
function isBox(element: Element): boolean {
  if (BOXES.has(element.localName) || BOX_ROLES.has(roleOf(element))) return true;
  const style = getComputedStyle(element);
  const isLined = style.borderTopStyle !== 'none' && style.borderTopWidth !== '0px';
  return isLined || style.boxShadow !== 'none' || !isClear(style.backgroundColor);
}
