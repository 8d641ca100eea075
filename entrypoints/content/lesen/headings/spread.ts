import { ALTE_FASSUNG } from '../../../../rules/fall/vokabular/ueberAllem.ts';
import { ausschlussgruende } from '../../../../rules/fall/vokabular/ueberschriften/ausschlussgruende.ts';
import {
  nenntKundennummer,
  nenntNamen,
} from '../../../../rules/fall/vokabular/ueberschriften/fallschluessel.ts';
import { nenntKunden } from '../../../../rules/fall/vokabular/ueberschriften/kunde.ts';
import {
  istBeiEltern,
  istRolle,
  ohneRolle,
} from '../../../../rules/fall/vokabular/ueberschriften/rolle.ts';
import {
  nenntFamilie,
  sprichtDagegen,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import type { Box, Heading } from '../found/box.ts';
import { holdsContent } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { placeOf } from '../found/place.ts';
import { allText, roleOf } from '../page/dom.ts';
import { headingLevel } from '../page/markup.ts';
import { isFoldedBeside } from '../page/opensBelow.ts';
import type { Pace, Work } from '../work.ts';
import { chosenRelative } from './chosenPerson.ts';
import { type Frames, isEmptyGroup } from './frames.ts';
import { isBold, isHeader } from './look.ts';
import { overAll } from './overAll.ts';
import { overNext, PAGE } from './overNext.ts';
import { plainTitle } from './plainTitle.ts';
import { noteOver, stateOver } from './state.ts';
import { TAB, WEAK, weakHeading } from './weak.ts';

/** What has come of the items of one element. */
interface Pairing {
  /** Labels and their values. */
  readonly paired: ReadonlySet<Box>;
  readonly frames: Frames;
  /** The order of the items is not what a person sees. */
  readonly isByPlace: boolean;
}

/** A heading that stands over what comes, and what it was found in. */
type Open = Heading & { readonly of: Box };

/** Puts each heading among the items over what follows it, until one of its rank or above. */
export function* spreadHeadings(
  gathering: Gathering,
  items: readonly Box[],
  { paired, frames, isByPlace }: Pairing,
  pace: Pace,
): Work<void> {
  let open: Open[] = [];
  /** The rank of the heading right before. */
  let title: number | null = null;
  const last = items.findLastIndex((item) => holdsContent(item.finds) || gathering.hasBeside(item));
  // Where labels are bold, a bold line may be one that nobody knows.
  const areBold = once(() => {
    const label = items.find((item) => paired.has(item));
    return label !== undefined && isBold(label.element, label.text);
  });
  const holds = (box: Box) => paired.has(box) || gathering.hasBeside(box);
  const plains: Box[] = [];
  const note = noteOver(items);
  if (note !== null) for (const item of items) gathering.under(NOT_SO, item);
  for (let i = 0; i <= last; i++) {
    if (pace.isDue()) yield;
    const item = items[i];
    if (item === undefined) return;
    const all = overAll(item) ?? chosenRelative(item);
    if (all !== null && (all === ALTE_FASSUNG || !isOwnCase(items.slice(i + 1), PAGE))) {
      open = [...open.filter((h) => h.level < PAGE), { text: all, level: PAGE - 0.25, of: item }];
      continue;
    }
    // What a group is drawn around stands under its title, wherever it comes.
    if (holdsContent(item.finds))
      for (const title of frames.around(item)) gathering.under(title, item);
    const isHeading =
      !paired.has(item) &&
      !frames.isGroup(item) &&
      !(item.heading !== null && isFoldedBeside(item.element, items[i + 1]?.element));
    const told = isHeading ? (item.heading ?? stateOver(items, i)) : null;
    const plain = isHeading && told === null ? plainTitle(i, { items, holds, open: plains }) : null;
    if (plain !== null) plains.push(item);
    const named = isHeading ? (item.heading ?? weakHeading(items, i) ?? told) : null;
    const heading = plain ?? (named && overNext(withoutOwnRole(named, items.slice(i)), items, i));
    // Tabs and cards beneath "Partnerin" or "Frühere Kooperationspläne" are of that as well.
    if (heading !== null)
      open = open.filter(
        (h) =>
          h.level < heading.level ||
          (heading.level === TAB && sprichtDagegen(h.text)) ||
          (isCardUnder(h, heading, item, items[i + 1]) && saysWhose(h.text)),
      );
    // A header holds its heading, and perhaps a remark that stands under it already.
    for (const h of open.toReversed()) {
      gathering.under(h.text, item);
      // An empty group stands over what it is drawn around, and over nothing else.
      if (!gathering.hasBeside(item) || isEmptyGroup(h.of)) continue;
      if (h.level === WEAK && areBold()) continue;
      if (!isByPlace || hangsOver(h.of, item)) gathering.overBeside(h.text, item);
    }
    if (heading !== null) open = [...open, { ...heading, of: item }];
    const role = roleIn(item, heading, paired);
    const level = heading?.level ?? title;
    if (
      role !== null &&
      level !== null &&
      !(role === CHILD
        ? level === PAGE || hasNumber(items.slice(i))
        : isOwnCase(items.slice(i), level))
    )
      open = [...open, { text: role, level: level + 0.5, of: item }];
    if (heading !== null) title = heading.level;
    else if (item.text !== '') title = null;
    if (title === TAB) title = null;
  }
}

/**
 * Whether `items` begin with the title of a page with a Kundennummer: it is that person's own case, whatever
 * they are to the others of the Bedarfsgemeinschaft.
 */
function isOwnCase(items: readonly Box[], level: number): boolean {
  if (level !== PAGE) return false;
  // What stands under a title of its own is of whomever that names.
  const other = items.findIndex(({ heading }, i) => i > 0 && nenntFamilie(heading?.text ?? ''));
  return items
    .slice(0, other < 0 ? undefined : other)
    .some(({ element }) => nenntKundennummer(allText(element).slice(0, MOST)));
}

/** Whether the number of a customer stands among `items`, up to the next heading. */
function hasNumber(items: readonly Box[]): boolean {
  const next = items.findIndex(({ heading }, i) => i > 0 && heading !== null);
  return items
    .slice(0, next < 0 ? undefined : next)
    .some(({ element }) => nenntKundennummer(allText(element).slice(0, MOST)));
}

/** What stands over all that a note takes back. */
const NOT_SO = 'Nicht mehr gültig';

/** A page may be long, and says at its beginning whose it is. */
const MOST = 2000;

/** `heading` without what it says that the customer is to others, where it begins `items`. */
function withoutOwnRole(heading: Heading, items: readonly Box[]): Heading {
  const { level } = heading;
  const text = ohneRolle(heading.text);
  return text !== heading.text && isOwnCase(items, level) ? { text, level } : heading;
}

/** "Partner" beside or beneath the name of a person, or in the header that holds it: of whom all that follows is. */
function roleIn(item: Box, heading: Heading | null, paired: ReadonlySet<Box>): string | null {
  if (paired.has(item) || item.label !== null) return null;
  // Beside the tab that is chosen the others stand.
  if (heading !== null && (heading.level === TAB || nenntKunden(heading.text))) return null;
  const words = heading === null ? item.text : item.text.replace(heading.text, '').trim();
  if (item.controls.length > 0) return null;
  if (istBeiEltern(words)) return CHILD;
  return istRolle(words) ? words : null;
}

/** Whoever lives with the parents of a page whose case another is. */
const CHILD = 'Kind';

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/**
 * Whether `item` is one of several cards beneath a bare heading, each with its title and what it holds. Of one rank though
 * they are, the one heads all that stands with it, and the other one its card. What only its look tells ranks below any title.
 */
const isCardUnder = (over: Open, heading: Heading, item: Box, next: Box | undefined): boolean =>
  (over.level > heading.level || isBareHeading(over.of.element)) &&
  item.text !== heading.text &&
  next?.element.localName === item.element.localName &&
  !isHeader(item.element);

/** Whether a heading says of whom or when all that is beneath it is. */
const saysWhose = (text: string): boolean =>
  ausschlussgruende(text).length > 0 || nenntKundennummer(text) || nenntNamen(text);

const isBareHeading = (element: Element): boolean =>
  headingLevel(element, roleOf(element)) !== null;

/** Whether `heading` is drawn above `item`, and doesn't begin beyond its end. */
function hangsOver(heading: Box, item: Box): boolean {
  const [above, below] = [placeOf(heading), placeOf(item)];
  if (above === null || below === null) return false;
  return above.bottom <= below.top && above.left <= below.right;
}
