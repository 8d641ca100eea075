import { glaetten } from '../../../rules/fall/normalisieren.ts';
import { attr, hasAttr, OWN_ATTRIBUTE, roleOf } from './dom.ts';
import { shownChildren, sightOf } from './visible.ts';

const MAX_TEXT = 400;
const MAX_NODES = 2000;
const CONTROL_ROLES = new Set(
  'combobox textbox searchbox spinbutton slider switch checkbox radio button listbox menu menubar tooltip option'.split(
    ' ',
  ),
);
const CONTROL_TAGS = new Set('input select textarea button'.split(' '));

/** Explanations beside a field: seen, but part of neither label nor value. */
export function isHint(element: Element): boolean {
  if (roleOf(element) === 'tooltip') return true;
  const klass = attr(element, 'class');
  if (klass === null) return false;
  return /(?:^|[\s_-])(?:hint|help|helper|helptext|hilfe|hilfetext|hinweis|tooltip|error|errors|feedback|placeholder|description)(?=$|[\s_-])/i.test(
    klass,
  );
}

export function isControl(element: Element): boolean {
  return CONTROL_TAGS.has(element.localName) || CONTROL_ROLES.has(roleOf(element));
}

/** The text a person sees in `element`, without controls, hints and what is hidden; bounded. */
export function seenText(element: Element): string {
  const pieces: string[] = [];
  let length = 0;
  let nodes = 0;
  const walk = (at: Element, depth: number) => {
    if (depth > 40) return;
    for (const child of shownChildren(at)) {
      if (++nodes > MAX_NODES || length > MAX_TEXT) return;
      if (child instanceof Text) {
        if (getComputedStyle(at).visibility !== 'visible') continue;
        pieces.push(child.data.slice(0, MAX_TEXT));
        length += child.data.length;
      } else if (child instanceof Element) {
        if (isControl(child) || isHint(child) || hasAttr(child, OWN_ATTRIBUTE)) continue;
        const style = getComputedStyle(child);
        if (sightOf(child, style) === 'none') continue;
        const inline = style.display.startsWith('inline') || style.display === 'contents';
        if (!inline || child.localName === 'br') pieces.push(' ');
        walk(child, depth + 1);
        if (!inline) pieces.push(' ');
      }
    }
  };
  walk(element, 0);
  return glaetten(pieces.join('')).slice(0, MAX_TEXT);
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

/** Dates and nothing but what stands between them. */
export function looksLikeDates(text: string): boolean {
  return /^[\d\s./–-]*\d[\d\s./–-]*$/.test(
    text.replace(/\b(?:von|vom|bis|seit|ab|zum)\b:?/gi, ' '),
  );
}
