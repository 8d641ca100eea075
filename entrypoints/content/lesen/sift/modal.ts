/**
 * What is used at the moment: while a dialog about a case of its own lies before a mask that can't be used
 * meanwhile, the mask behind is none of this case. A dialog of the same case, or that names none, is one
 * more mask of the case behind it.
 */
import { schluesselIn } from '../../../../rules/fall/deuten/gedeutet.ts';
import type { FeldKey } from '../../../../rules/fall/felder.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import type { SeenPair, SeenTable } from '../found/flat.ts';
import { attr, matches, OWN_ATTRIBUTE, outwards, rectOf } from '../page/dom.ts';

interface Found {
  readonly pairs: readonly SeenPair[];
  readonly tables: readonly SeenTable[];
}

/** `found` of `doc` without what lies behind a dialog about another case; `mask`: the name of the view. */
export function before(doc: Document, found: Found, mask: string): Found {
  const { pairs } = found;
  // By its keys a case is told from others: where none is shown, nothing is.
  const telling = pairs.filter((pair) => schluesselIn(pair, mask).length > 0);
  if (telling.length === 0) return found;
  const around = new Around(dialogsOn(doc));
  const dialogs = new Set(telling.map(({ element }) => around.of(element)));
  for (const dialog of [...dialogs].reverse()) {
    if (dialog === null) continue;
    const isIn = ({ element }: { readonly element: Element }) => around.of(element) === dialog;
    const theirs = pairs.filter((pair) => !isIn(pair));
    if (!isAboutAnother(pairs.filter(isIn), theirs, mask)) continue;
    return { pairs: pairs.filter(isIn), tables: found.tables.filter(isIn) };
  }
  return found;
}

/** Whether `pairs` name a case that isn't the one which `theirs` are of, as far as those say. */
function isAboutAnother(
  pairs: readonly SeenPair[],
  theirs: readonly SeenPair[],
  mask: string,
): boolean {
  const own = keysIn(pairs, mask);
  const others = keysIn(theirs, mask);
  const number = own.get('kundennummer');
  if (number !== undefined) {
    const named = theirs.flatMap(({ headings }) => headings.map(findeKundennummer));
    const numbers = new Set([...(others.get('kundennummer') ?? []), ...named.filter(isText)]);
    return numbers.size === 0 || [...numbers].some((one) => !number.has(one));
  }
  return [...own].some(([key, values]) => {
    const other = others.get(key);
    return other !== undefined && ![...values].some((value) => other.has(value));
  });
}

const isText = (text: string | null): text is string => text !== null;

function keysIn(pairs: readonly SeenPair[], mask: string): Map<FeldKey, Set<unknown>> {
  const keys = new Map<FeldKey, Set<unknown>>();
  for (const pair of pairs)
    for (const { field, value } of schluesselIn(pair, mask))
      keys.set(field, (keys.get(field) ?? new Set()).add(value));
  return keys;
}

/** Tells in which dialog something stands, if in any. */
class Around {
  readonly #dialogs: ReadonlySet<Element>;
  readonly #known = new Map<Element, Element | null>();

  /** `dialogs`: those that only their place makes to some. */
  constructor(dialogs: ReadonlySet<Element>) {
    this.#dialogs = dialogs;
  }

  /** The innermost one. */
  of(element: Element): Element | null {
    const path: Element[] = [];
    let found: Element | null = null;
    for (const at of outwards(element)) {
      const known = this.#known.get(at);
      if (known !== undefined) {
        found = known;
        break;
      }
      path.push(at);
      if (!this.#isModal(at)) continue;
      found = at;
      break;
    }
    for (const one of path) this.#known.set(one, found);
    return found;
  }

  #isModal(element: Element): boolean {
    if (this.#dialogs.has(element) || attr(element, 'aria-modal') === 'true') return true;
    return element.localName === 'dialog' && matches(element, ':modal');
  }
}

/** What lies on a sheet that is spread over the whole window, as old kits draw their dialogs. */
function dialogsOn(doc: Document): ReadonlySet<Element> {
  const { width, height } = windowOf(doc);
  const at = (x: number, y: number) => doc.elementFromPoint(x * width, y * height);
  const sheet = at(0.002, 0.002);
  if (sheet === null || !isSheet(sheet, doc)) return new Set();
  if ([at(0.998, 0.002), at(0.002, 0.998), at(0.998, 0.998)].some((one) => one !== sheet))
    return new Set();
  const dialogs = new Set<Element>();
  for (const y of INNER)
    for (const x of INNER) {
      const met = at(x, y);
      const dialog = met === null || met === sheet ? null : rootBeside(met, sheet);
      if (dialog !== null) dialogs.add(dialog);
    }
  return dialogs;
}

const INNER = [0.3, 0.5, 0.7];

/** Whether `element` is spread out before all else, with nothing written on it. */
function isSheet(element: Element, doc: Document): boolean {
  if (element === doc.body || element === doc.documentElement) return false;
  if (attr(element, OWN_ATTRIBUTE) !== null) return false;
  const { position } = getComputedStyle(element);
  if (position !== 'fixed' && position !== 'absolute') return false;
  const { left, top, right, bottom } = rectOf(element);
  const { width, height } = windowOf(doc);
  return left <= 1 && top <= 1 && right >= width - 1 && bottom >= height - 1;
}

/** Its size without the bars. */
function windowOf(doc: Document): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = doc.scrollingElement ?? doc.documentElement;
  return { width: clientWidth, height: clientHeight };
}

/** The sheet where it holds `met`; else what holds `met`, up to where it stands beside the sheet; null for the page. */
function rootBeside(met: Element, sheet: Element): Element | null {
  const around = new Set(outwards(sheet));
  let root = met;
  for (const at of outwards(met)) {
    if (at === sheet) return sheet;
    if (around.has(at)) return at === met ? null : root;
    root = at;
  }
  return null;
}
