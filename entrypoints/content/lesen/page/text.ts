import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import { CONTROL_TAGS, isControl } from './control.ts';
import { attr, drawnParents, hasAttr, isInline, OWN_ATTRIBUTE, roleOf, soleChild } from './dom.ts';
import { isHint } from './hint.ts';
import { shownChildren, sightOf } from './visible.ts';

const MAX_TEXT = 400;
const MAX_NODES = 2000;
/**
 * Icon fonts draw a word ("event", "arrow_drop_down") as a picture: where the font is missing, too, it
 * is no word of the page.
 */
export function isIcon(element: Element, style: CSSStyleDeclaration): boolean {
  const first = soleChild(element);
  const word = first instanceof Element ? soleChild(first) : first;
  if (!(word instanceof Text) || !/^\s*[a-z][a-z\d_]{1,40}\s*$/.test(word.data)) return false;
  // Further families are for letters the first one lacks: "Segoe UI Symbol" stands in many lists.
  const family = style.fontFamily.split(',', 1)[0] ?? '';
  return /\b(?:icons?|symbols)\b/i.test(family) || /\bicons?\b/i.test(attr(element, 'class') ?? '');
}

/** The text a person sees in `element`, without controls, hints and what is hidden; bounded. */
export function seenText(element: Element): string {
  return seenLines(element).join(' ').slice(0, MAX_TEXT);
}

/** Chips are drawn as buttons that are none: their words, one after the other, without what removes them. */
export function chipsIn(element: Element): string {
  const isChip = (at: Element) => roleOf(at) === 'button' && at.localName !== 'button';
  return seenLines(element, isChip).join(', ').slice(0, MAX_TEXT);
}

/** The same as `seenText`, with the words of buttons. */
export const buttonText = (element: Element): string =>
  seenLines(element, (at) => at.localName === 'button' || roleOf(at) === 'button')
    .join(' ')
    .slice(0, MAX_TEXT);

/** The same as `seenText`, with the words of controls that are drawn from plain elements. */
export const drawnText = (element: Element): string =>
  seenLines(element, (at) => !CONTROL_TAGS.has(at.localName) && !isHint(at))
    .join(' ')
    .slice(0, MAX_TEXT);

/** The same as `seenText`, block by block; `alsoIn` names controls whose text counts. */
export function seenLines(
  element: Element,
  alsoIn: (control: Element) => boolean = () => false,
): readonly string[] {
  const pieces: string[] = [];
  let length = 0;
  let nodes = 0;
  const walk = (at: Element, depth: number) => {
    if (depth > 40) return;
    for (const child of shownChildren(at)) {
      if (++nodes > MAX_NODES || length > MAX_TEXT) return;
      if (child instanceof Text) {
        if (getComputedStyle(at).visibility !== 'visible') continue;
        pieces.push(child.data.slice(0, MAX_TEXT).replaceAll('\n', ' '));
        length += child.data.length;
      } else if (child instanceof Element) {
        const isChip = alsoIn(child);
        if (!isChip && (isControl(child) || isHint(child) || hasAttr(child, OWN_ATTRIBUTE)))
          continue;
        const style = getComputedStyle(child);
        if (sightOf(child, style) === 'none' || isIcon(child, style)) continue;
        const inline = !isChip && isInline(style.display);
        if (!inline || child.localName === 'br') pieces.push('\n');
        walk(child, depth + 1);
        if (!inline) pieces.push('\n');
      }
    }
  };
  walk(element, 0);
  return pieces
    .join('')
    .split('\n')
    .map(glaetten)
    .filter((line) => line !== '');
}

const MAX_OPTIONS = 200;
/** So far up stands what pops up over a page. */
const LEVELS = 3;

/** The chosen ones of a list of options that stands open in the page; "" for one that pops up over it. */
export function chosenIn(listbox: Element): string {
  let around: Element | null = listbox;
  for (let level = 0; around !== null && level < LEVELS; level++) {
    if (/^(?:absolute|fixed)$/.test(getComputedStyle(around).position)) return '';
    around = drawnParents(around)[0] ?? null;
  }
  const chosen: string[] = [];
  let nodes = 0;
  const walk = (at: Element) => {
    for (const child of shownChildren(at)) {
      if (!(child instanceof Element) || ++nodes > MAX_OPTIONS) continue;
      if (roleOf(child) !== 'option') walk(child);
      else if (attr(child, 'aria-selected') === 'true') chosen.push(seenText(child));
    }
  };
  walk(listbox);
  return chosen.join(', ');
}

/** Finds the elements that `aria-labelledby` names. */
interface Namers {
  namersOf(element: Element): readonly Element[];
}

/** What `aria-labelledby` or `aria-label` calls `element`; "" where nothing does. */
export function ariaName(element: Element, namers: Namers): string {
  const named = namers
    .namersOf(element)
    .map((e) => seenText(e) || glaetten(e.textContent.slice(0, MAX_TEXT)))
    .join(' ')
    .trim();
  return named !== '' ? named : glaetten(attr(element, 'aria-label') ?? '').slice(0, MAX_TEXT);
}

/** "16.12.2026", or as inputs of days hold it: "2026-12-16". */
export const looksLikeDay = (text: string): boolean =>
  GANZER_TAG.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Dates and nothing but what stands between them. */
export function looksLikeDates(text: string): boolean {
  return /^[\d\s./–→-]*\d[\d\s./–→-]*$/.test(
    text.replace(/\b(?:von|vom|bis|seit|ab|zum)\b:?/gi, ' '),
  );
}
