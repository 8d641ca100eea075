/**
 * What is drawn on a value, or on what it stands in, and is neither its label nor a heading: words that the style puts there,
 * ribbons over a corner, the sign of a footnote, a colour that a legend explains. Asked only of what something would come of.
 */

import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import {
  alsZeichen,
  fussnoteIstHarmlos,
  fussnotenIn,
  fussnotenzeichen,
  vermerkSprichtDagegen,
} from '../../../../rules/fall/werte/vermerk.ts';
import type { SeenPair } from '../found/flat.ts';
import { allText, attr, drawnChildren, outwards, parentOf, query, rectOf } from '../page/dom.ts';
import { isSeen } from '../page/visible.ts';
import { coloursAgainst, groundOf } from './legend.ts';

/** So far out stands the card that a value is in. */
const LEVELS = 6;
/** So many elements are asked in one look at a page: each time the browser has to make a style. */
const MOST_ASKED = 2000;
const MOST_CHILDREN = 40;
const LONGEST_RIBBON = 40;
const MOST_TEXTS = 20_000;
const LONGEST_NOTE = 300;

/** Tells what is marked as not the customer's, or not so now; for one look at a page. */
export class Marks {
  readonly #doc: Document;
  readonly #drawn = new Map<Element, boolean>();
  readonly #ribbons = new Map<Element, string | null>();
  #notes: ReadonlyMap<string, readonly string[]> | undefined;
  #colours: ReadonlySet<string> | undefined;
  #left = MOST_ASKED;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Whether something drawn on `pair` speaks against it. */
  has({ element, value, label: name }: SeenPair): boolean {
    const label = element.previousElementSibling;
    if (label !== null && this.#isDrawnOn(label)) return true;
    for (const at of outwards(element, LEVELS)) {
      if (at.localName === 'body' || at.localName === 'main') break;
      if (this.#isDrawnOn(at)) return true;
      const ribbon = this.#ribbonOf(at);
      if (ribbon !== null && !name.includes(ribbon)) return true;
    }
    this.#colours ??= coloursAgainst(this.#doc);
    if (this.#colours.size > 0 && this.#colours.has(groundOf(element))) return true;
    const sign = fussnotenzeichen(value) ?? raisedIn(element);
    if (sign === null) return false;
    const notes = this.#notesOf(sign);
    return notes.length > 0 && !notes.every(fussnoteIstHarmlos);
  }

  /** Whether the style puts such words before or behind what is in `element`. */
  #isDrawnOn(element: Element): boolean {
    const known = this.#drawn.get(element);
    if (known !== undefined) return known;
    if (--this.#left < 0) return false;
    const isDrawn = ['::before', '::after'].some((pseudo) => {
      const { content, display } = getComputedStyle(element, pseudo);
      if (content === 'none' || content === 'normal' || display === 'none') return false;
      return vermerkSprichtDagegen(wordsOf(element, content));
    });
    this.#drawn.set(element, isDrawn);
    return isDrawn;
  }

  /** Such words over a corner of `element`. */
  #ribbonOf(element: Element): string | null {
    const known = this.#ribbons.get(element);
    if (known !== undefined) return known;
    const ribbon = ribbonOf(element);
    this.#ribbons.set(element, ribbon);
    return ribbon;
  }

  #notesOf(sign: string): readonly string[] {
    this.#notes ??= notesIn(this.#doc);
    return this.#notes.get(sign) ?? [];
  }
}

/** Words that speak against what is in `element` and lie over a corner of it, where nothing else is placed so; null for nearly all. */
function ribbonOf(element: Element): string | null {
  const children = drawnChildren(element).filter((one) => one instanceof Element);
  if (children.length < 2 || children.length > MOST_CHILDREN) return null;
  const ribbon = children.find((child) => {
    const text = allText(child);
    return text.length <= LONGEST_RIBBON && vermerkSprichtDagegen(text);
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

/** The raised sign in `element`, or right behind it. */
function raisedIn(element: Element): string | null {
  const behind = [element, element.closest('label')].map((one) => one?.nextElementSibling ?? null);
  const raised = query(element, 'sup') ?? behind.find((one) => one?.localName === 'sup') ?? null;
  if (raised === null) return null;
  const sign = alsZeichen(allText(raised));
  return /^(?:\d|\*{1,3}|[a-z†‡])$/u.test(sign) ? sign : null;
}

/** The footnotes of a page, by their signs. */
function notesIn(doc: Document): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, readonly string[]>();
  const add = (sign: string, note: string) => notes.set(sign, [...(notes.get(sign) ?? []), note]);
  const texts = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXTS && texts.nextNode() !== null; i++) {
    const { currentNode: text } = texts;
    if (!(text instanceof Text)) continue;
    for (const [sign, note] of fussnotenIn(text.data.slice(0, LONGEST_NOTE))) add(sign, note);
    const raised = parentOf(text);
    if (raised?.localName !== 'sup') continue;
    // Before a note nothing stands in its line.
    const before = raised.previousSibling;
    const behind = raised.nextSibling;
    const isFirst =
      before === null ||
      (before instanceof Element && before.localName === 'br') ||
      (before instanceof Text && before.data.trim() === '');
    if (isFirst && behind instanceof Text && behind.data.trim() !== '')
      add(alsZeichen(text.data), behind.data.trim().slice(0, LONGEST_NOTE));
  }
  return notes;
}
