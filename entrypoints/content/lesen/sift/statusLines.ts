/** Lines of a few words each: "arbeitslos · SGB II · Kat. B", or a row of words that nothing else parts. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { type Kennzeichen, kennzeichen } from '../../../../rules/fall/werte/kennzeichen.ts';
import { allText, drawnChildren, matches, query } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isSeen, isStruck } from '../page/visible.ts';
import { isAboutOthers } from './head.ts';

/** In characters, and in what it holds. */
const LONGEST = 200;
const MOST_IN_LINE = 12;
const BETWEEN = /\s*[·•|]\s*|\s+[/–-]\s+|\n/;
const CHOICES =
  'a, button, [role=button], [role=tab], [role=option], input:not([type=search]), select';

/**
 * What is said in the line that `element` is: each word where there are several, or where `key`, the number of the
 * case, stands among them. Words of one field are those that one may choose from.
 */
export function saidInLine(element: Element, key: string): readonly Kennzeichen[] {
  if (allText(element).length > LONGEST || matches(element, 'a *, button *')) return [];
  const pieces = piecesOf(element);
  const said = pieces.flatMap((piece, i): readonly Kennzeichen[] => {
    const one = isGoingOn(pieces[i - 1]) || !isShown(piece) ? null : kennzeichen(piece.text);
    if (one?.feld === 'alter' && !isBesideFacts(pieces, i, key)) return [];
    return one === null ? [] : [one];
  });
  const [first, other] = said;
  if (first === undefined || (other === undefined && !hasKey(element, key))) return [];
  if (new Set(said.map(({ feld }) => feld)).size < said.length) return [];
  if (!isSeen(element) || query(element, CHOICES) !== null) return [];
  return isAboutOthers(seenText(element)) ? [] : said;
}

interface Piece {
  readonly text: string;
  /** What it stands in alone; null where it is a part of a text. */
  readonly element: Element | null;
}

/** The words of it: its texts, each up to the next bar or dot, and what else it holds. */
function piecesOf(element: Element): readonly Piece[] {
  const inside = drawnChildren(element);
  if (inside.length > MOST_IN_LINE) return [];
  return inside.flatMap((node): Piece[] => {
    const of = node instanceof Element ? node : null;
    const text = of !== null ? allText(of) : node instanceof Text ? node.data : '';
    return text
      .split(BETWEEN)
      .map((one) => ({ text: glaetten(one), element: of }))
      .filter((one) => one.text !== '');
  });
}

const isShown = ({ element }: Piece): boolean =>
  element === null || (isSeen(element) && !isStruck(getComputedStyle(element)));

/** "bisher [Kategorie B]": a small word that says something of the next one, and is said of nothing itself. */
const isGoingOn = (before: Piece | undefined): boolean =>
  before !== undefined &&
  before.element !== null &&
  kennzeichen(before.text) === null &&
  /(?::|^\p{Ll}[\p{L} ]*)$/u.test(before.text);

/**
 * Whether the number, or what else is said of the case, stands right before the piece at `i`, or behind one that has at
 * most a name before it: not "Bezug", "17 Jahre".
 */
function isBesideFacts(pieces: readonly Piece[], i: number, key: string): boolean {
  const isFact = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    (piece.text.replaceAll(' ', '').includes(key) || kennzeichen(piece.text) !== null);
  return isFact(pieces[i - 1]) || (i < 2 && isFact(pieces[i + 1]));
}

/** Whether the number of the case stands in it. */
export const hasKey = (element: Element, key: string): boolean =>
  seenText(element).replaceAll(' ', '').includes(key);
