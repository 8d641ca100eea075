/** Titles of boxes: what the first words in something that is drawn as one whole say of all that stands in it. */
import { glaetten } from '../../../../../rules/fall/normalisieren.ts';
import { fuehrtZurueck, type Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import { allText, attr, holds, outwards } from '../../page/dom.ts';
import { isClear } from '../../page/ink.ts';
import { shownChildren } from '../../page/visible.ts';
import type { Said } from './source.ts';

const LEVELS = 8;
const LONGEST = 100;
const WHOLE: ReadonlySet<string> = new Set(['section', 'article', 'aside', 'fieldset', 'dialog']);

export class BoxTitles {
  readonly #titles = new Map<Element, string>();

  *of({ element }: Said): Generator<Gesagt> {
    for (const at of outwards(element, LEVELS)) {
      if (at.localName === 'body' || at.localName === 'main') return;
      if (at === element) continue;
      const text = this.#titleOf(at);
      if (text !== '' && !leadsBack(at, element)) yield { text, weise: 'titel' };
    }
  }

  #titleOf(box: Element): string {
    const known = this.#titles.get(box);
    if (known !== undefined) return known;
    const title = isWhole(box) ? firstWordsOf(box) : '';
    this.#titles.set(box, title);
    return title;
  }
}

/** Whether a line around it, a ground or its markup makes it one whole. */
function isWhole(element: Element): boolean {
  if (WHOLE.has(element.localName) || attr(element, 'role') === 'region') return true;
  const { borderTopStyle, borderTopWidth, boxShadow, backgroundColor } = getComputedStyle(element);
  const hasLine = borderTopStyle !== 'none' && borderTopWidth !== '0px';
  return hasLine || boxShadow !== 'none' || !isClear(backgroundColor);
}

function firstWordsOf(box: Element): string {
  for (const child of shownChildren(box)) {
    const text =
      child instanceof Element ? allText(child) : child instanceof Text ? child.data : '';
    if (text.trim() !== '')
      return text.length > LONGEST * 2 ? '' : glaetten(text).slice(0, LONGEST);
  }
  return '';
}

/** Whether, between its title and `element`, something says that from there on it is about the case again. */
function leadsBack(box: Element, element: Element): boolean {
  for (const child of shownChildren(box).slice(1)) {
    if (!(child instanceof Element)) continue;
    if (holds(child, element)) return false;
    const text = allText(child);
    if (text.length <= LONGEST && fuehrtZurueck(text)) return true;
  }
  return false;
}
