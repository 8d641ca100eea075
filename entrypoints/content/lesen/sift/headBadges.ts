/** Facts in the head of the case that only a badge says: "Muster, Ole [Neukunde] [SGB II]". */
import { schluesselIn } from '../../../../rules/fall/deuten/gedeutet.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { type Kennzeichen, kennzeichen } from '../../../../rules/fall/werte/kennzeichen.ts';
import { kundennummernIn } from '../../../../rules/fall/werte/kundennummer.ts';
import type { SeenPair } from '../found/flat.ts';
import {
  allText,
  attr,
  drawnChildren,
  drawnParents,
  matches,
  outwards,
  query,
} from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import { isSeen, isStruck } from '../page/visible.ts';
import { beneath, HEADINGS, headAround, headingsIn } from './head.ts';
import { hasKey, saidInLine } from './statusLines.ts';

/** In so many places the number is looked around. */
const MOST_PLACES = 3;

/**
 * What badges say beside the customer's number, or beside a heading that it stands under, where `pairs` tell of
 * one number and no more. A label outranks it.
 */
export function headBadges(
  doc: Document,
  pairs: readonly SeenPair[],
  mask: string,
): readonly SeenPair[] {
  const keys = pairs.flatMap((pair) =>
    schluesselIn(pair, mask).map(({ field, value }) => ({ pair, field, value })),
  );
  const all = keys.filter(({ field }) => field === 'kundennummer');
  const labelled = all.filter(({ pair }) => pair.beilaeufig !== true);
  const numbers = labelled.length > 0 ? labelled : all;
  const [first] = numbers;
  if (numbers.some(({ value }) => value !== first?.value)) return [];
  // Without a number the title of the page says whose it is.
  const anchors = first ? numbers : keys.filter(({ pair }) => pair.element.localName === 'h1');
  const found = new Map<Element, readonly SeenPair[]>();
  for (const { pair, value } of anchors.slice(0, MOST_PLACES)) {
    const { headings } = pair;
    for (const { element, said } of saidAround(doc, pair, String(value)))
      found.set(
        element,
        said.map(({ label, wert }) => ({
          label,
          value: wert,
          headings,
          element,
          beilaeufig: true,
        })),
      );
  }
  return [...found.values()].flat();
}

interface SaidIn {
  readonly element: Element;
  readonly said: readonly Kennzeichen[];
}

/**
 * What badges and lines say in the heads around a number and around the headings that it stands under, and lines
 * right beneath those. `key`: the number.
 */
function saidAround(
  doc: Document,
  { element, headings }: SeenPair,
  key: string,
): readonly SaidIn[] {
  const over = new Set(headings);
  const own = matches(element, HEADINGS) ? [element] : [];
  const titles = [...own, ...headingsIn(doc, over)];
  const around = [element, ...titles].flatMap((anchor) => headAround(anchor, over));
  // The title that bears the number has the case's badges beneath it, too.
  const under = [...own.flatMap((title) => beneath(title)), ...besideNumber(element, key)];
  const badges = [...around, ...under].filter(isFact).map((badge) => {
    const one = kennzeichen(seenText(badge));
    const isSaid = one !== null && (one.feld !== 'anlaufstelle' || isBeside(badge, key));
    return { element: badge, said: isSaid ? [one] : [] };
  });
  const lines = [...new Set([element, ...around, ...titles.flatMap((title) => beneath(title))])]
    .filter((line) => !isBadge(line))
    .map((line) => ({ element: line, said: saidInLine(line, key) }));
  return [...badges, ...lines];
}

/** So far a line reaches around one of its badges, in elements and characters. */
const LINE = 4;
const LONGEST_LINE = 160;
const OF_USER = /Benutzer|Anwender|angemeldet|Mitarbeiter|Sachbearbeiter/i;

/** Whether `badge` stands in one line with the number, and not beside whoever works with the page, who has a team too. */
function isBeside(badge: Element, key: string): boolean {
  for (const at of outwards(badge, LINE)) {
    const text = allText(at);
    if (text.length > LONGEST_LINE || OF_USER.test(text)) return false;
    if (hasKey(at, key)) return true;
  }
  return false;
}

/** What comes beneath the number in the card that holds it; nothing where there is another one. */
function besideNumber(element: Element, key: string): readonly Element[] {
  const card = drawnParents(element).at(-1);
  const around = card && drawnParents(card).at(-1);
  if (around === undefined || matches(element, HEADINGS)) return [];
  const found = beneath(element, around);
  const isOther = (text: string) => kundennummernIn(text).some(({ nummer }) => nummer !== key);
  return found.some((one) => isOther(allText(one))) ? [] : found;
}

/** Whether it is a badge that says something of the case: what leads elsewhere is offered, not said. */
const isFact = (element: Element): boolean =>
  isBadge(element) &&
  !matches(element, 'a, a *, button, button *') &&
  query(element, 'a, button') === null &&
  isSeen(element) &&
  !isTakenBack(element);

/** What is off, and only shown as one of what might be said. */
const OFF = /(?:^|[\s_-])(?:inactive|inaktiv|disabled|off|unchecked|ghost)(?=$|[\s_-])/i;

/** Whether it is struck out, off, or goes on with words before it in its line: "bisher [Kategorie B]", "Übergang aus [SGB III]". */
const isTakenBack = (badge: Element): boolean =>
  OFF.test(attr(badge, 'class') ?? '') ||
  isStruck(getComputedStyle(badge)) ||
  RUNS_ON.test(wordsBefore(badge));

/** A colon, or a word that is none of a name: a small letter at its begin. */
const RUNS_ON = /(?::|(?<![\p{L}.-])\p{Ll}\p{L}*)$/u;

/** The words right before `badge` among what stands around it, up to the badge before. */
function wordsBefore(badge: Element): string {
  const [around] = drawnParents(badge);
  const all = around === undefined ? [] : drawnChildren(around);
  const words: string[] = [];
  for (const at of all.slice(0, Math.max(0, all.indexOf(badge))).reverse()) {
    if (at instanceof Element && (matches(at, HEADINGS) || isBadge(at))) break;
    words.unshift(at instanceof Text ? at.data : at instanceof Element ? seenText(at) : '');
  }
  return glaetten(words.join(' '));
}
