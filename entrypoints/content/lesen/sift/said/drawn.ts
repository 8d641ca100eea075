/** Words that the style draws on a value, or on what it stands in, and ribbons over a corner of that. */
import { glaetten } from '../../../../../rules/fall/normalisieren.ts';
import { type Gesagt, sagtDagegen } from '../../../../../rules/fall/werte/vermerk.ts';
import { allText, attr, drawnChildren, outwards, rectOf } from '../../page/dom.ts';
import { isSeen } from '../../page/visible.ts';
import type { Said } from './source.ts';

/** So far out stands the card that a value is in. */
const LEVELS = 6;
/** So many elements are asked in one look at a page: each time the browser has to make a style. */
const MOST_ASKED = 2000;
const MOST_CHILDREN = 40;
const LONGEST_RIBBON = 40;

export class Drawn {
  readonly #words = new Map<Element, readonly Gesagt[]>();
  readonly #ribbons = new Map<Element, string | null>();
  #left = MOST_ASKED;

  *of({ element, label: name }: Said): Generator<Gesagt> {
    const label = element.previousElementSibling;
    if (label !== null) yield* this.#wordsOn(label);
    for (const at of outwards(element, LEVELS)) {
      if (at.localName === 'body' || at.localName === 'main') return;
      yield* this.#wordsOn(at);
      const ribbon = this.#ribbonOf(at);
      if (ribbon !== null && !name.includes(ribbon)) yield { text: ribbon, weise: 'vermerk' };
    }
  }

  /** What the style puts before or behind what is in `element`. */
  #wordsOn(element: Element): readonly Gesagt[] {
    const known = this.#words.get(element);
    if (known !== undefined) return known;
    if (--this.#left < 0) return [];
    const words = ['::before', '::after'].flatMap((pseudo): readonly Gesagt[] => {
      const { content, display } = getComputedStyle(element, pseudo);
      if (content === 'none' || content === 'normal' || display === 'none') return [];
      return [{ text: wordsOf(element, content), weise: 'vermerk' }];
    });
    this.#words.set(element, words);
    return words;
  }

  #ribbonOf(element: Element): string | null {
    const known = this.#ribbons.get(element);
    if (known !== undefined) return known;
    const ribbon = ribbonOf(element);
    this.#ribbons.set(element, ribbon);
    return ribbon;
  }
}

/** Words that speak against what is in `element` and lie over a corner of it, where nothing else is placed so; null for nearly all. */
function ribbonOf(element: Element): string | null {
  const children = drawnChildren(element).filter((one) => one instanceof Element);
  if (children.length < 2 || children.length > MOST_CHILDREN) return null;
  const ribbon = children.find((child) => {
    const text = allText(child);
    return text.length <= LONGEST_RIBBON && sagtDagegen({ text, weise: 'vermerk' });
  });
  if (ribbon === undefined || !isPlaced(ribbon) || !isSeen(ribbon)) return null;
  const others = children.filter((one) => one !== ribbon && allText(one).trim() !== '');
  if (others.some(isPlaced)) return null;
  const [around, its] = [rectOf(element), rectOf(ribbon)];
  const isUp = its.top < around.top + TOP && its.bottom > around.top;
  return isUp && around.height > LOWEST ? glaetten(allText(ribbon)) : null;
}

/** What is no higher is a field, with its label in it. In pixels. */
const LOWEST = 64;
/** So far down a ribbon begins at most, in pixels. */
const TOP = 60;

const isPlaced = (element: Element): boolean => getComputedStyle(element).position === 'absolute';

/** What `content` draws: its texts, and those it takes from attributes (as Firefox has it). */
const wordsOf = (element: Element, content: string): string =>
  [...content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
    .map(([, text, name]) => text ?? attr(element, name ?? '') ?? '')
    .join(' ');
