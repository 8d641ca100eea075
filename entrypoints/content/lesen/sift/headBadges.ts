/** Facts in the head of the case that only a badge says: "Muster, Ole [Neukunde] [SGB II]". */
import { schluesselIn } from '../../../../rules/fall/deuten/gedeutet.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { nenntAnderenFall, nenntFamilie } from '../../../../rules/fall/vokabular/ueberschriften.ts';
import { kennzeichen } from '../../../../rules/fall/werte/kennzeichen.ts';
import type { SeenPair } from '../found/flat.ts';
import { attr, drawnChildren, drawnParents, matches, query } from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { isControl, seenText } from '../page/text.ts';
import { isSeen, isStruck } from '../page/visible.ts';

const HEADINGS = 'h1, h2, h3, [role=heading]';
/** What holds more is no head any more: elements, and letters. */
const MOST_IN_HEAD = 60;
const LONGEST_HEAD = 300;
const LEVELS = 5;
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
  const numbers = pairs.flatMap((pair) =>
    schluesselIn(pair, mask)
      .filter(({ field }) => field === 'kundennummer')
      .map(({ value }) => ({ pair, value })),
  );
  const [first] = numbers;
  if (first === undefined || numbers.some(({ value }) => value !== first.value)) return [];
  const found = new Map<Element, SeenPair>();
  for (const { pair } of numbers.slice(0, MOST_PLACES)) {
    const { headings } = pair;
    for (const badge of badgesBeside(doc, pair)) {
      const said = kennzeichen(seenText(badge));
      if (said === null) continue;
      const { label, wert: value } = said;
      found.set(badge, { label, value, headings, element: badge, beilaeufig: true });
    }
  }
  return [...found.values()];
}

/** The badges in the heads around a number, and around the headings that it stands under. */
function badgesBeside(doc: Document, { element, headings }: SeenPair): readonly Element[] {
  const over = new Set(headings);
  const anchors = [element, ...headingsIn(doc, over)];
  return anchors.flatMap((anchor) => badgesIn(headAround(anchor, over)));
}

const isField = (element: Element) => isControl(element) && element.localName !== 'button';

/** The headings that are called as one of `over`; of two that are called so, who knows which one is meant. */
function headingsIn(doc: Document, over: ReadonlySet<string>): readonly Element[] {
  const named = [...doc.querySelectorAll(HEADINGS)].filter(
    (one) => isNamed(one, over) && isSeen(one),
  );
  const texts = named.map(seenText);
  return named.filter(
    (_, i) => texts.indexOf(texts[i] ?? '') === texts.lastIndexOf(texts[i] ?? ''),
  );
}

const isNamed = (element: Element, over: ReadonlySet<string>): boolean =>
  over.has(seenText(element));

/** The largest element around `anchor` that holds little more than a head does; null where it is about somebody else. */
function headAround(anchor: Element, over: ReadonlySet<string>): readonly Element[] {
  let all: readonly Element[] = [];
  let at: Element | undefined = anchor;
  for (let level = 0; at !== undefined && level <= LEVELS; level++) {
    const inside = elementsIn(at);
    const text = inside === null ? '' : seenText(at);
    if (inside === null || text.length > LONGEST_HEAD) break;
    if (inside.some((one) => isField(one) || (matches(one, HEADINGS) && !isNamed(one, over))))
      break;
    if (inside.some((one) => isBadge(one) && nenntFamilie(seenText(one).replaceAll(HOW_MANY, ' '))))
      break;
    const others = text.replaceAll(HOW_MANY, ' ');
    if (nenntFamilie(others) || nenntAnderenFall(others)) break;
    all = inside;
    at = drawnParents(at)[0];
  }
  return all;
}

/** "BG mit 2 Personen", "2 Personen in der BG": how many they are, and nothing of any of them. */
const HOW_MANY =
  /(?:BG mit )?\b\d{1,2}[- ]Person(?:en)?(?:[- ](?:BG|Haushalt|in der (?:BG|Bedarfsgemeinschaft)))?(?!\p{L})/gu;

/** The elements in `root`; null where they are many. */
function elementsIn(root: Element): readonly Element[] | null {
  const found: Element[] = [];
  const ahead = [root];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const inside = drawnChildren(at).filter((child) => child instanceof Element);
    found.push(...inside);
    ahead.push(...inside);
    if (found.length > MOST_IN_HEAD) return null;
  }
  return found;
}

/** The badges among `elements`. */
const badgesIn = (elements: readonly Element[]): readonly Element[] =>
  elements.filter(
    (one) =>
      isBadge(one) &&
      // What leads elsewhere is offered, not said.
      !matches(one, 'a, a *, button, button *') &&
      query(one, 'a, button') === null &&
      isSeen(one) &&
      !isTakenBack(one),
  );

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
