/** Signs on a value, on its label or at the head of its row, and what they mean: by their own name, by a legend or a footnote. */
import {
  alsZeichen,
  fussnotenIn,
  fussnotenzeichen,
  type Gesagt,
  legendeIn,
  zeichenVor,
} from '../../../../../rules/fall/werte/vermerk.ts';
import { isControl } from '../../page/control.ts';
import { allText, attr, parentOf, query, queryAll } from '../../page/dom.ts';
import { isPicture } from '../../page/pictured.ts';
import { isSeen } from '../../page/visible.ts';
import { labelOf } from './labelOf.ts';
import type { Said } from './source.ts';

const MOST_TEXTS = 20_000;
const LONGEST_NOTE = 300;
const LONGEST_SIGN = 3;
/** Pictures in a label. */
const MOST_PICTURES = 5;

interface Meanings {
  readonly notes: ReadonlyMap<string, readonly string[]>;
  readonly legend: ReadonlyMap<string, readonly string[]>;
}

export class Signs {
  readonly #doc: Document;
  #meanings: Meanings | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  *of({ element, label, value }: Said): Generator<Gesagt> {
    const note = fussnotenzeichen(value) ?? raisedIn(element);
    if (note !== null)
      for (const text of this.#meant.notes.get(note) ?? []) yield { text, weise: 'note' };
    const before = zeichenVor(label);
    if (before !== null) yield* this.#legendOf(before);
    for (const symbol of symbolsOn(element, label)) {
      const name = nameOf(symbol);
      if (name !== '') yield { text: name, weise: 'symbol' };
      const sign = zeichenVor(`${allText(symbol).trim()} `);
      if (sign !== null) yield* this.#legendOf(sign);
    }
  }

  *#legendOf(sign: string): Generator<Gesagt> {
    for (const text of this.#meant.legend.get(sign) ?? []) yield { text, weise: 'vermerk' };
  }

  get #meant(): Meanings {
    this.#meanings ??= meaningsIn(this.#doc);
    return this.#meanings;
  }
}

/** The signs and pictures that stand right before a label or in it, and right behind the value. */
function symbolsOn(element: Element, label: string): readonly Element[] {
  const its = labelOf(element, label);
  const inLabel =
    its === null || its.contains(element)
      ? []
      : queryAll(its, '[title], [aria-label], img, svg').slice(0, MOST_PICTURES);
  const beside = [its?.previousElementSibling ?? null, element, element.nextElementSibling];
  return [...inLabel, ...beside].filter((one): one is Element => one !== null && isSymbol(one));
}

/** Whether no words stand in it, and nothing happens where it is pressed. */
function isSymbol(element: Element): boolean {
  const text = allText(element).trim();
  const isSign = isPicture(element) || (text.length <= LONGEST_SIGN && !/\p{L}{2}|\d/u.test(text));
  if (!isSign || element.closest('a, button, summary, [role=button], [onclick]') !== null)
    return false;
  if (isControl(element) || query(element, 'a, button, input, select, [role=button]') !== null)
    return false;
  return isSeen(element) && getComputedStyle(element).cursor !== 'pointer';
}

/** What it is called for whoever asks or can't see it; of a cell what alone stands in it. */
function nameOf(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    const name =
      attr(at, 'title') ??
      attr(at, 'aria-label') ??
      (at instanceof HTMLImageElement ? at.alt : null) ??
      (at.localName === 'svg' ? query(at, ':scope > title')?.textContent : null) ??
      '';
    if (name.trim() !== '') return name;
    at = at.childElementCount === 1 ? at.firstElementChild : null;
  }
  return '';
}

const LEVELS = 3;

/** The raised sign in `element`, or right behind it. */
function raisedIn(element: Element): string | null {
  const behind = [element, element.closest('label')].map((one) => one?.nextElementSibling ?? null);
  const raised = query(element, 'sup') ?? behind.find((one) => one?.localName === 'sup') ?? null;
  if (raised === null) return null;
  const sign = alsZeichen(allText(raised));
  return /^(?:\d|\*{1,3}|[a-z†‡])$/u.test(sign) ? sign : null;
}

/** The footnotes of a page and what its legends say, by their signs. */
function meaningsIn(doc: Document): Meanings {
  const notes = new Map<string, string[]>();
  const legend = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, sign: string, text: string) =>
    to.set(sign, [...(to.get(sign) ?? []), text]);
  const texts = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let i = 0; i < MOST_TEXTS && texts.nextNode() !== null; i++) {
    const { currentNode: text } = texts;
    if (!(text instanceof Text)) continue;
    const words = text.data.slice(0, LONGEST_NOTE);
    for (const [sign, note] of fussnotenIn(words)) add(notes, sign, note);
    for (const [sign, note] of legendeIn(words)) add(legend, sign, note);
    const around = parentOf(text);
    if (around === null) continue;
    const sign = text.data.trim();
    // A sign in an element of its own, and its words behind that.
    if (sign.length <= LONGEST_SIGN && zeichenVor(`${sign} `) !== null)
      add(legend, sign, behindOf(around));
    if (around.localName !== 'sup') continue;
    // Before a note nothing stands in its line.
    const before = around.previousSibling;
    const behind = around.nextSibling;
    const isFirst =
      before === null ||
      (before instanceof Element && before.localName === 'br') ||
      (before instanceof Text && before.data.trim() === '');
    if (isFirst && behind instanceof Text && behind.data.trim() !== '')
      add(notes, alsZeichen(text.data), behind.data.trim().slice(0, LONGEST_NOTE));
  }
  return { notes, legend };
}

function behindOf(element: Element): string {
  const { nextSibling } = element;
  const text =
    nextSibling instanceof Text && nextSibling.data.trim() !== ''
      ? nextSibling.data
      : (element.nextElementSibling?.textContent ?? '');
  return text.replace(/^\s*[=:–-]?\s*/, '').slice(0, LONGEST_NOTE);
}
