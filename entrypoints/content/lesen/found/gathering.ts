import type { Box } from './box.ts';
import type { Control } from './control.ts';
import {
  dropped,
  type Finds,
  type FoundHead,
  type FoundPair,
  type FoundTable,
  firstPair,
  holdsPairs,
  solePair,
  superseded,
  together,
  under,
  underFirst,
} from './finds.ts';
import { Chain, goesOnFrom } from './goesOn.ts';
import { namedByLetters } from './letters.ts';
import { placeOf } from './place.ts';

/**
 * Puts together what is found in one element: the finds of the boxes in it, what is said about them
 * here, and what is found here.
 */
export class Gathering {
  readonly #boxes: readonly Box[];
  #changed: Map<Box, Finds | null> | undefined;
  #own: (Finds | null)[] = [];
  /** What was found here, one after the other. */
  readonly #chain = new Chain();
  /** Beside which box it is being looked, and what was found beside each: places in `#own`. */
  #at: Box | null = null;
  readonly #beside = new Map<Box, number[]>();

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes;
  }

  /** Notes a pair, where it has a label, under what it goes on with; a repeated one is noted again and does no harm. */
  found(
    label: string,
    value: string,
    element: Element,
    controls: readonly Control[],
    more: Pick<FoundPair, 'checked' | 'standIn' | 'beilaeufig' | 'imSatz'> = {},
  ): void {
    const pair = foundPair(label, value, element, controls, more);
    if (pair === null) return;
    const over = this.#chain.next(pair, true);
    if (this.#at !== null) {
      const beside = this.#beside.get(this.#at);
      if (beside === undefined) this.#beside.set(this.#at, [this.#own.length]);
      else beside.push(this.#own.length);
    }
    this.#own.push(over === null ? pair : under(over, pair));
  }

  /** Something that nobody knows stands here: what comes goes on with nothing before it. */
  interrupt(): void {
    this.#chain.next(null, false);
  }

  /** What is found from here on is found beside `box`: what stands over the one stands over the other. */
  lookBeside(box: Box | null): void {
    this.#at = box;
  }

  hasBeside(box: Box): boolean {
    return this.#beside.has(box);
  }

  /** Puts `heading` over what was found here beside `box`. */
  overBeside(heading: string, box: Box): void {
    for (const i of this.#beside.get(box) ?? [])
      this.#own[i] = under(heading, this.#own[i] ?? null);
  }

  /** Puts over each box that is a pair what it goes on with of the boxes before it, which are pairs as well. */
  goOn(): void {
    const chain = new Chain();
    let before: FoundPair | null = null;
    /** Where the pair before begins, and the label of the one that comes. */
    let start: Box | null = null;
    let label: Box | null = null;
    for (const box of this.#boxes) {
      if (box.mark === 'break' || (box.mark === 'text' && box.text === '')) continue;
      if (box.finds === null && isOfControl(box.element)) {
        label = box;
        continue;
      }
      const pair = solePair(box.finds);
      if (before !== null && pair === null) this.#goOnInto(box, before);
      const over = chain.next(pair, false);
      if (over === null) before = pair;
      else if (!beginsFurtherLeft(label ?? box, start)) this.under(over, box);
      start = label ?? box;
      label = null;
    }
  }

  /** "Kundenkategorie [C]" over a list that begins with "seit [03.03.2026]": of its pairs only the first one goes on. */
  #goOnInto(box: Box, before: FoundPair): void {
    const first = firstPair(box.finds);
    const over = first === null ? null : goesOnFrom(before, first.label);
    if (over !== null) this.#change(box, (finds) => underFirst(over, finds));
  }

  table(table: FoundTable | FoundHead): void {
    this.#own.push(table);
  }

  /** Puts `heading` over what was found in `box`. */
  under(heading: string, box: Box): void {
    this.#change(box, (finds) => under(heading, finds));
  }

  /** How much has been found here so far, for `underSince`. */
  get mark(): number {
    return this.#own.length;
  }

  /** Puts `heading` over all that was found here since `mark`. */
  underSince(heading: string, mark: number): void {
    this.#own = [
      ...this.#own.slice(0, mark),
      ...this.#own.slice(mark).map((finds) => under(heading, finds)),
    ];
  }

  /** A seen label was found for what is in `box`. */
  supersede(box: Box): void {
    this.#change(box, superseded);
  }

  /** What is in `box` is the content of a list. */
  drop(box: Box): void {
    this.#change(box, dropped);
  }

  all(): Finds | null {
    const all: (Finds | null)[] = [];
    for (const box of this.#boxes) if (box.finds !== null) all.push(this.#findsOf(box));
    return together(this.#own.length === 0 ? all : [...all, ...this.#own]);
  }

  get hasPairs(): boolean {
    return this.#own.some(holdsPairs) || this.#boxes.some((box) => box.hasPairs);
  }

  #findsOf(box: Box): Finds | null {
    const changed = this.#changed?.get(box);
    return changed === undefined ? box.finds : changed;
  }

  #change(box: Box, change: (finds: Finds | null) => Finds | null): void {
    if (box.finds === null) return;
    this.#changed ??= new Map();
    this.#changed.set(box, change(this.#findsOf(box)));
  }
}

/** In columns what begins further to the left goes on with what stands above it there, and not with what comes before it. */
function beginsFurtherLeft(box: Box, before: Box | null): boolean {
  const [one, other] = [placeOf(box), before && placeOf(before)];
  return one !== null && other !== null && one.left < other.left - 1;
}

/** A label beside its control: the pair that this is has its words. */
const isOfControl = (element: Element): boolean =>
  element instanceof HTMLLabelElement && element.control !== null;

/** A pair, where there is a label. */
export function foundPair(
  label: string,
  shown: string,
  element: Element,
  controls: readonly Control[],
  more: Pick<FoundPair, 'checked' | 'standIn' | 'beilaeufig' | 'imSatz'> = {},
): FoundPair | null {
  if (label === '') return null;
  // "Kundennummer | : 123D456789": emulated terminals line the colons up before the values.
  const value = shown.replace(/^:\s+/, '');
  const named = namedByLetters(label, controls);
  // That it is the one category of the page only its letters say.
  const passing = named === null ? {} : ({ beilaeufig: true } as const);
  return { kind: 'pair', label: named ?? label, value, element, controls, ...more, ...passing };
}
