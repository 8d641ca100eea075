/** The head of a case: what stands around its number, around the headings over that, and right beneath them. */
import {
  nenntAnderenFall,
  nenntFamilie,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { isOnOneLine } from '../found/place.ts';
import { isControl } from '../page/control.ts';
import { hasText } from '../page/cuts.ts';
import {
  allText,
  drawnChildren,
  drawnParents,
  holds,
  matches,
  queryAll,
  rectOf,
} from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

export const HEADINGS = 'h1, h2, h3, [role=heading]';
/** What holds more is no head any more: elements, and letters. */
const MOST_IN_HEAD = 60;
const LONGEST_HEAD = 300;
const LEVELS = 5;

const isField = (element: Element) =>
  isControl(element) && !matches(element, 'button, input[type=search]');

/** The headings that are called as one of `over`; of two that are called so, who knows which one is meant. */
export function headingsIn(doc: Document, over: ReadonlySet<string>): readonly Element[] {
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

/**
 * The largest element around `anchor` that holds little more than a head does, with all elements in it; [] where `anchor`
 * itself holds more, or is about somebody else.
 */
export function headAround(anchor: Element, over: ReadonlySet<string>): readonly Element[] {
  let all: readonly Element[] = [];
  let at: Element | undefined = anchor;
  for (let level = 0; at !== undefined && level <= LEVELS; level++) {
    const inside = elementsIn(at);
    const text = inside === null ? '' : seenText(at);
    if (inside === null || text.length > LONGEST_HEAD) break;
    if (inside.some((one) => isField(one) || (matches(one, HEADINGS) && !isNamed(one, over))))
      break;
    if (inside.some((one) => isBadge(one) && isOfOthers(seenText(one), nenntFamilie))) break;
    if (isAboutOthers(text)) break;
    all = [at, ...inside];
    at = drawnParents(at)[0];
  }
  return all;
}

/** What ends it: what stands beneath a title, or in a list or form of its own. */
const NO_HEAD = 'h1, h2, h3, h4, h5, h6, [role=heading], table, form, fieldset, dl, footer';
const MOST_BENEATH = 40;

/**
 * What stands right beneath `anchor`, in the order of the page, up to the next heading, list or field, or to somebody
 * else. A field in its own line is one to search in: that ends nothing.
 */
export function beneath(anchor: Element, within: Node = anchor.ownerDocument): readonly Element[] {
  const found: Element[] = [];
  const walker = anchor.ownerDocument.createTreeWalker(within, SHOW_ELEMENT);
  walker.currentNode = anchor;
  for (let at = walker.nextNode(); at instanceof Element; at = walker.nextNode()) {
    if (holds(anchor, at)) continue;
    if (found.length === MOST_BENEATH || matches(at, NO_HEAD)) break;
    if (isField(at)) {
      if (isOnOneLine(rectOf(anchor), rectOf(at))) continue;
      break;
    }
    if (hasText(at) && !isAllButtons(at) && isAboutOthers(allText(at).slice(0, LONGEST_HEAD))) {
      // What stands beside a word for somebody else is theirs.
      const beside = drawnParents(at)[0];
      return found.filter((one) => drawnParents(one)[0] !== beside);
    }
    found.push(at);
  }
  return found;
}

const SHOW_ELEMENT = 1;

/** "[Termin buchen] [Kategorie ändern]": what may be done says nothing of what is so. */
function isAllButtons(element: Element): boolean {
  if (matches(element, 'button, button *')) return true;
  const buttons = queryAll(element, 'button');
  const words = (one: Element) => allText(one).replace(/\s+/g, '');
  return buttons.length > 0 && buttons.map(words).join('') === words(element);
}

/** "BG mit 2 Personen", "2 Personen in der BG": how many they are, and nothing of any of them. */
const HOW_MANY =
  /(?:BG mit )?\b\d{1,2}[- ]Person(?:en)?(?:[- ](?:BG|Haushalt|in der (?:BG|Bedarfsgemeinschaft)))?(?!\p{L})/gu;

const isOfOthers = (text: string, isOther: (text: string) => boolean): boolean =>
  isOther(text.replaceAll(HOW_MANY, ' '));

/** Whether `text` speaks of somebody else, or of another time. */
export const isAboutOthers = (text: string): boolean =>
  isOfOthers(text, nenntFamilie) || isOfOthers(text, nenntAnderenFall);

/** The elements in `root`; null where they are many. */
function elementsIn(root: Element): readonly Element[] | null {
  const found: Element[] = [];
  const ahead = [root];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const inside = drawnChildren(at).filter((child) => child instanceof Element);
    if (found.length + inside.length > MOST_IN_HEAD) return null;
    found.push(...inside);
    ahead.push(...inside);
  }
  return found;
}
