import { isBeneath } from './covered.ts';
import { drawnParents, firstChild, nextSibling, rectOf } from './dom.ts';
import { isVeiled } from './veil.ts';

/** What an element does to what is drawn in it. */
interface Cut {
  /** Nothing of it is seen. */
  readonly hides: boolean;
  /** Left and right edge, where it cuts off what lies beyond; null where it doesn't, or can be scrolled. */
  readonly edges: readonly [left: number, right: number] | null;
  readonly position: string;
}

const CLIPPED_AWAY =
  /^(?:inset\((?:50|100)%|circle\(0(?:px|%)|ellipse\(0(?:px|%)|polygon\((?:0(?:px|%) 0(?:px|%)(?:, )?)+\))/;
const FAR = -999;

/**
 * Tells what is cut away by what it stands in: clipped to nothing, or moved sideways out of a box that
 * can't be scrolled, as carousels keep their other pages. Only asked of what was found, since it goes
 * up to the top; what it learns on its way it keeps.
 */
export class Cuts {
  readonly #known = new Map<Element, Cut>();

  isCutAway(element: Element): boolean {
    const style = getComputedStyle(element);
    if (
      (style.fontSize === '0px' && hasText(element)) ||
      Number.parseFloat(style.textIndent) <= FAR
    )
      return true;
    const { left, right, width } = rectOf(element);
    let { position } = style;
    for (let at: Element | undefined = element; at !== undefined; at = drawnParents(at).at(-1)) {
      const cut = this.#cut(at);
      if (cut.hides) return true;
      // What is placed absolutely escapes what is not placed itself.
      const escapes = at !== element && position === 'absolute' && cut.position === 'static';
      if (at === element || escapes) continue;
      if (cut.edges !== null && width > 0 && (right <= cut.edges[0] || left >= cut.edges[1]))
        return true;
      if (position === 'fixed' || cut.position === 'fixed') return this.#isHidden(at);
      position = cut.position;
    }
    return false;
  }

  #isHidden(element: Element): boolean {
    for (let at: Element | undefined = element; at !== undefined; at = drawnParents(at).at(-1)) {
      if (this.#cut(at).hides) return true;
    }
    return false;
  }

  #cut(element: Element): Cut {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const { overflowX, position, clip, clipPath } = style;
    const isRoot = element.localName === 'body' || element.localName === 'html';
    const cuts = !isRoot && (overflowX === 'hidden' || overflowX === 'clip');
    const { left, right } = cuts ? rectOf(element) : { left: 0, right: 0 };
    const isClipped = clip !== 'auto' && position !== 'static' && position !== 'relative';
    const cut: Cut = {
      hides:
        CLIPPED_AWAY.test(clipPath) ||
        (isClipped && isNothing(clip)) ||
        isVeiled(element, style) ||
        isBeneath(element, style),
      edges: cuts ? [left, right] : null,
      position,
    };
    this.#known.set(element, cut);
    return cut;
  }
}

/** Whether there is text in it that is drawn in its own size; what stands around others has none to draw. */
export function hasText(element: Element): boolean {
  for (let child = firstChild(element); child !== null; child = nextSibling(child))
    if (child instanceof Text && child.data.trim() !== '') return true;
  return false;
}

/** Whether what is drawn in this style is clipped to no more than a pixel, as words for screen readers are. */
export const isClippedAway = ({ position, clip }: CSSStyleDeclaration): boolean =>
  position === 'absolute' && clip !== 'auto' && isNothing(clip);

/** Whether `rect(top, right, bottom, left)` leaves no more than a pixel. */
function isNothing(clip: string): boolean {
  const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/-?[\d.]+(?=px)/g) ?? []).map(
    Number,
  );
  return /rect/.test(clip) && !/auto/.test(clip) && (right - left <= 1 || bottom - top <= 1);
}
