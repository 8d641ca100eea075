/** Sentences that tell which side of a page is whose, or of when: "Linke Spalte: heutiger Stand, rechte Spalte: Aktenkopie". */
import { falten, ohneDoppelpunkt } from '../../../../../rules/fall/normalisieren.ts';
import { nenntSeiten, type Seite, seitenIn } from '../../../../../rules/fall/werte/seiten.ts';
import type { Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import { allText, holds, outwards, parentOf, positionOf, rectOf } from '../../page/dom.ts';
import { isSeen } from '../../page/visible.ts';
import type { Said } from './source.ts';

const MOST_TEXTS = 20_000;
const MOST_LETTERS = 300_000;
const LONGEST = 400;

/** What is said of the sides, and where. */
interface Saying {
  readonly element: Element;
  readonly sides: ReadonlyMap<Seite, string>;
}

export class Sides {
  readonly #doc: Document;
  #sayings: readonly Saying[] | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  *of({ element, label }: Said): Generator<Gesagt> {
    this.#sayings ??= sayingsIn(this.#doc);
    for (const { element: at, sides } of this.#sayings) {
      const side = sideOf(element, label, at);
      const text = side === null ? undefined : sides.get(side);
      if (text !== undefined) yield { text, weise: 'satz' };
    }
  }
}

function sayingsIn(doc: Document): readonly Saying[] {
  // Hardly any page says so.
  if (!nenntSeiten(allText(doc.body).slice(0, MOST_LETTERS))) return [];
  const sayings: Saying[] = [];
  const texts = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXTS && texts.nextNode() !== null; i++) {
    const { currentNode: text } = texts;
    const element = parentOf(text);
    if (element === null || !(text instanceof Text) || !nenntSeiten(text.data)) continue;
    const sides = seitenIn(text.data.slice(0, LONGEST));
    if (sides.size > 0 && isSeen(element)) sayings.push({ element, sides });
  }
  return sayings;
}

/** On which side of all that comes after `saying` the value and its label stand; null where they stand on none. */
function sideOf(element: Element, label: string, saying: Element): Seite | null {
  if ((positionOf(saying, element) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return null;
  const name = falten(ohneDoppelpunkt(label));
  let side: Seite | null = null;
  for (const at of outwards(element)) {
    if (holds(at, saying)) break;
    const around = parentOf(at);
    if (around === null || !falten(allText(at)).includes(name)) continue;
    const its = rectOf(at);
    const beside = [...around.children].filter((one) => {
      const { top, bottom } = rectOf(one);
      return one !== at && allText(one).trim() !== '' && top < its.bottom && bottom > its.top;
    });
    if (beside.length === 0) continue;
    if (beside.every((one) => rectOf(one).left >= its.right)) side = 'links';
    else if (beside.every((one) => rectOf(one).right <= its.left)) side = 'rechts';
    else side = null;
  }
  return side;
}
