/**
 * Fields that somebody is searched by: what stands in them was entered to find a case, and is none's.
 * A person goes by the button beside them, or by where they stand: in the program's head, or alone.
 */
import { FALLSCHLUESSEL } from '../../../../rules/fall/felder.ts';
import { falten } from '../../../../rules/fall/normalisieren.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { SeenPair } from '../found/flat.ts';
import { attr, holds, matches, outwards, query } from '../page/dom.ts';
import { holdsField } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import { isField, type Panel, panelOf } from './panel.ts';

/** A field and its button are no further apart. */
const LEVELS = 8;

/** A magnifier drawn in a field, which a class of the field itself does not make. */
const MAGNIFIER_ICONS =
  ':is(i, svg, [class*=icon i]):is([class*=search i], [class*=magnif i], [class*=lupe i], [data-testid=SearchIcon])';

/** What holds a field is in no more boxes. */
const MOST_AROUND = 12;

/** Where stands what belongs to the program, and not to the case that is open. */
const PROGRAM =
  'header, nav, [role=banner], [role=navigation], [role=search], search, [role=toolbar], [role=menubar]';

/** They open a case; nothing else does so alone. */
const CASE_KEYS: ReadonlySet<unknown> = new Set(['kundennummer', 'bgNummer']);

/** Tells the search boxes of a page; for one look at it. */
export class Searches {
  readonly #panels = new Map<Element, Panel | null>();

  /** Whether `pair` is something that is searched by. */
  has({ label, element }: SeenPair): boolean {
    if (!isField(element) && !holdsField(element)) return false;
    const field = feldVon(label);
    const isWhose = field !== null && FALLSCHLUESSEL.includes(field);
    if (CASE_KEYS.has(field) && (this.#isUnlabelled(element, label) || this.#isLookedUp(element)))
      return true;
    if (isWhose && this.#isUnlabelled(element, label) && this.#magnified(element) !== null)
      return true;
    for (const at of outwards(element, LEVELS)) {
      const panel = this.#panelOf(at);
      // Its bar may hold as well what saves the case.
      if (panel?.filtered.some((one) => holds(element, one))) return true;
      if (panel === null || panel.saves) return false;
      if (panel.button !== null && isFor(panel, panel.button, at, element))
        return isSearch(panel, at, isWhose);
      if (at.localName === 'form') return false;
    }
    return false;
  }

  /**
   * Whether `field` has no name that is seen while something stands in it, and is not one of several of a mask:
   * what somebody finds a case by says so only while it is empty.
   */
  #isUnlabelled(field: Element, label: string): boolean {
    const name = falten(label);
    const placeholder = falten(attr(field, 'placeholder') ?? '');
    if (placeholder !== name && !placeholder.endsWith('suchen')) return false;
    for (const at of outwards(field, LEVELS)) {
      if (matches(at, PROGRAM)) return true;
      if ((this.#panelOf(at)?.fields ?? 0) > 1) return false;
      const words = at === field ? '' : falten(seenText(at));
      if (words !== '') return !words.includes(name);
    }
    return true;
  }

  /** Whether `field` stands in the program's head, in a box of its own with a magnifier. */
  #isLookedUp(field: Element): boolean {
    const box = this.#magnified(field);
    return box !== null && [...outwards(box, MOST_AROUND)].some((at) => matches(at, PROGRAM));
  }

  /** The box around `field` in which a magnifier is drawn, and that holds no other field. */
  #magnified(field: Element): Element | null {
    for (const at of outwards(field, MOST_AROUND)) {
      if (at === field) continue;
      if ((this.#panelOf(at)?.fields ?? 2) > 1) return null;
      if (query(at, MAGNIFIER_ICONS) !== null) return at;
    }
    return null;
  }

  #panelOf(element: Element): Panel | null {
    const known = this.#panels.get(element);
    if (known !== undefined) return known;
    const panel = panelOf(element);
    this.#panels.set(element, panel);
    return panel;
  }
}

/** Whether `button` in `at` is for what is entered in `field`: what is before and nearest to it, or in a small form. */
function isFor(panel: Panel, button: Element, at: Element, field: Element): boolean {
  if (!panel.before.some((one) => holds(field, one))) return false;
  if (at.localName === 'form' && panel.headings < 2) return true;
  const [, ...around] = outwards(button);
  return around.find((one) => one === at || (panelOf(one)?.fields ?? 1) > 0) === at;
}

/** `isWhose`: people are searched by it, and it is not looked up in a catalogue. */
function isSearch({ deed, fields }: Panel, at: Element, isWhose: boolean): boolean {
  if (deed === 'filter') return true;
  // Beside a number or date it shows the thing that is meant.
  if (deed === 'show') return isWhose && fields <= 4;
  // One field with a button to look it up by is a part of a mask.
  return isWhose || at.localName === 'form' || fields > 1;
}
