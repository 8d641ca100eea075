import { glaetten, ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { istListentitel } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import { nenntSache } from '../../../../rules/fall/vokabular/ueberschriften/andereSache.ts';
import {
  nenntAngehoerige,
  nenntFamilie,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import type { Box, Heading } from '../found/box.ts';
import { headIn, holdsContent } from '../found/finds.ts';
import { placeOf } from '../found/place.ts';
import { matches, parentOf, query, queryAll, roleOf } from '../page/dom.ts';
import { headingLevel, isMarkedChosen } from '../page/markup.ts';
import { isFoldedUp } from '../page/opensBelow.ts';
import { isDrawnBold } from '../page/strength.ts';
import { buttonText } from '../page/text.ts';
import { withoutCounter } from './counter.ts';
import { isBold, isTitled, isTitledBy } from './look.ts';
import { chosenTab, wordsBeside } from './tabBar.ts';
import { withoutWayBack } from './wayBack.ts';

/** The rank of a heading that only its look tells. */
export const WEAK = 7;
/** That of a chosen tab: all headings of its page stand under it. */
export const TAB = 0.5;

/** A line of its own in bold, or of a class that says so, stands over what follows like a heading. */
export function weakHeading(items: readonly Box[], i: number): Heading | null {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined || item.mark === 'text' || item.parts === null)
    return null;
  if (item.element.localName === 'details') return null;
  if (item.controls.length > 0) return tabOfButtons(item);
  if (isFoldedUp(item.element)) return null;
  const { text } = item;
  if (text === '' || text.length > 100) return null;
  // What two tabs are called may look like a label and its value.
  const tab = chosenTab(item.element, text);
  if (tab !== '') return { text: ohneDoppelpunkt(tab), level: TAB };
  if (item.hasPairs || item.hasTables || text.endsWith('.') || PAGE.test(text)) return null;
  // Bold though it is, the header row of a list stands over its rows, and names none of them.
  if (headIn(item.finds) !== null) return null;
  return looksLikeOne(items, i)
    ? headingOf(item.element, withoutWayBack(item.element, withoutCounter(item.element, text)))
    : null;
}

/** The chosen one of a bar of tabs that are buttons: by themselves they are a choice of anything. */
function tabOfButtons({ element, controls, text }: Box): Heading | null {
  if (text !== '' || !controls.every((one) => one.element.localName === 'button')) return null;
  const tab = chosenTab(element, buttonText(element));
  return tab === '' ? null : { text: ohneDoppelpunkt(tab), level: WEAK };
}

/** The page of a list that is to be seen: "1", "‹ 1 ›". */
const PAGE = /^[‹›«»<>←→\s]*\d{1,3}[‹›«»<>←→\s]*$/;

function looksLikeOne(items: readonly Box[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]];
  if (item === undefined || next === undefined) return false;
  const { element, text } = item;
  if (isTitled(element, text) || (isLine(items, i) && isBold(element, text))) return true;
  if (namesTable(items, i)) return true;
  // Over "vom … bis …" it says of what these days are.
  if (next.hasPairs && item.label === null && nenntSache(text)) return true;
  if (!items.slice(0, i).every(isBlank)) return false;
  return isHeaderOfPart(element) || isHeadOf(item, next, items.slice(i));
}

/** Whether it is the `<label>`, the name of a list or a relative right above a table, or a table of nothing but one cell over another. */
function namesTable(items: readonly Box[], i: number): boolean {
  const [item, next, second] = items.slice(i, i + 3);
  if (item === undefined || next === undefined) return false;
  const isCell = isOneCell(item.element);
  const isName = istListentitel(item.text) || nenntAngehoerige(item.text);
  if (item.mark !== 'label' && !isCell && !isName) return false;
  // Between them it may be said how many rows there are.
  const table = [next, isCell ? second : undefined].find(
    (one) => one?.hasTables || one?.element.localName === 'table',
  );
  return table !== undefined && standsOver(item, table);
}

const isOneCell = (element: Element): boolean =>
  element instanceof HTMLTableElement &&
  element.rows.length === 1 &&
  element.rows[0]?.cells.length === 1;

/** Nothing to be read; of too much, and of what was only sketched, it isn't known what it says. */
const isBlank = ({ text, controls, parts }: Box): boolean =>
  text === '' && controls.length === 0 && parts !== null;

/** The `<header>` of a part of the page: what it says, drawn as it may, heads that part. */
const isHeaderOfPart = (element: Element): boolean =>
  element.localName === 'header' && PARTS.has(parentOf(element)?.localName ?? '');

const PARTS = new Set(['article', 'section', 'aside', 'dialog']);

const ENTRIES = 'li, [role=tab], [role=menuitem]';
const LINKS = `a, [role=link], ${ENTRIES}`;
const MOST_LINKS = 20;

/**
 * What a line that looks like a heading says beside the links in it ("Suche", "bearbeiten"). Where it is
 * nothing but things to choose from, as tabs are, it is the chosen one's to say whose all the rest is; where
 * none is chosen for all one can see, and one of them is a relative's, it may be that one's.
 */
function headingOf(element: Element, text: string): Heading | null {
  const links = queryAll(element, LINKS).slice(0, MOST_LINKS);
  const words = wordsBeside(text, links);
  if (words !== '') return { text: ohneDoppelpunkt(words), level: WEAK };
  const choices = links.filter((link) => !links.some((one) => one !== link && one.contains(link)));
  const chosen = choices.filter((one) => [one, ...one.children].some(isMarkedChosen));
  if (choices.length > 1 && chosen.length === 1)
    return { text: ohneDoppelpunkt(chosen[0]?.textContent ?? ''), level: TAB };
  const areEntries = choices.filter((one) => matches(one, ENTRIES)).length > 1;
  if (areEntries && !choices.some((one) => nenntFamilie(one.textContent))) return null;
  return { text: ohneDoppelpunkt(text), level: areEntries ? TAB : WEAK };
}

/** Whether nothing stands beside it in its line. */
const isLine = (items: readonly Box[], i: number) =>
  items[i]?.inline !== true ||
  [items[i - 1], items[i + 1]].every((one) => one?.inline !== true || one.mark === 'break');

function standsOver(item: Box, next: Box): boolean {
  const [above, below] = [placeOf(item), placeOf(next)];
  return above !== null && below !== null && above.bottom <= below.top;
}

/** "**Partnerin** (eine Person)" over all that follows; of several such lines each is a label and its value. */
function isHeadOf(item: Box, next: Box, items: readonly Box[]): boolean {
  const words = firstWords(item.element);
  if (words === null || !standsOver(item, next) || isMain(next.element)) return false;
  if (query(next.element, 'h1') !== null && !nenntFamilie(item.text)) return false;
  const isAlone = items.slice(2).every(({ finds }) => !holdsContent(finds));
  if (!isAlone && !isTitledBy(words)) return false;
  return items.slice(1).every(({ element }) => {
    const others = firstWords(element);
    return others === null || !isDrawnAlike(words, others);
  });
}

/** What stands over the main part of a page is the head of the program: it names the program, and its user. So does what stands over its title. */
const isMain = (element: Element): boolean =>
  matches(element, 'main, [role=main]') || query(element, 'main, [role=main]') !== null;

/** The first words in it, where they are bold, or titled by their class, and not all of them. */
function firstWords(element: Element): Element | null {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < 4; level++) {
    const first: ChildNode | undefined = [...at.childNodes].find(
      ({ textContent }) => glaetten(textContent ?? '') !== '',
    );
    if (!(first instanceof Element) || headingLevel(first, roleOf(first)) !== null) return null;
    if (isTitledBy(first) || isDrawnBold(first)) return first;
    at = first;
  }
  return null;
}

function isDrawnAlike(one: Element, other: Element): boolean {
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  return a.fontSize === b.fontSize && a.fontWeight === b.fontWeight;
}
