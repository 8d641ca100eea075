/**
 * A look at a part of the page before it is read: where no text in it can matter (no label that the
 * vocabulary knows, no header of a list, no Kundennummer), nothing comes of it, however closely it is
 * read. It is then no more than a sketch: a box that says that there is much, and not what. The texts of
 * a list from elsewhere don't count, whatever they are.
 */
import { istBedeutsam } from '../../../../rules/fall/deuten/bedeutsam.ts';
import type { Labels } from '../controls/labels.ts';
import { Box } from '../found/box.ts';
import { type Finds, under } from '../found/finds.ts';
import { isHeader, isTitledBy } from '../headings/look.ts';
import { attr, hasAttr, parentOf, query, queryAll, treeOf } from '../page/dom.ts';
import { HEADER_ATTRIBUTES, markOf } from '../page/markup.ts';
import { isDrawnBold } from '../page/strength.ts';
import { seenText } from '../page/text.ts';
import { finish, Pace, type Work } from '../work.ts';
import { isForeignList } from './foreignLists.ts';
import type { Lookout } from './lookout.ts';
import { Looks } from './looks.ts';
import type { Look } from './met.ts';
import { Plain } from './plain.ts';

/** More text than a heading has, or a label. */
const MUCH = 250;

/** Of fewer texts a closer reading costs little. */
const SEVERAL = 6;

/** What gives names by its attributes, or tells of more than what stands in it. */
const NAMES = ['aria-label', 'title', 'placeholder', 'alt', ...HEADER_ATTRIBUTES];
const TELLING = [
  ...['slot', 'h1', '[role=tab]', '[aria-level="1"]', '[aria-current=page]', '[aria-labelledby]'],
  ...NAMES.map((name) => `[${name}]`),
].join(', ');
/** They stand over what follows them, too. */
const OPENERS = '[aria-expanded=true], [role=separator]';

/** Makes sketches of what needs no reading, for one walk. */
export class Sketcher {
  readonly #labels: Labels;
  readonly #close: WeakSet<Element>;
  readonly #lookout: Lookout | null;
  readonly #looks: Looks;
  readonly #lists = new Map<Element, Box | null>();
  readonly #plain = new Plain();
  /** The same within lists: of those that have only been looked at it isn't known whether they are seen. */
  readonly #plainInLists = new Plain();

  /** `close`: what is never sketched. `lookout`: what matters besides what the vocabulary knows. */
  constructor(labels: Labels, close: WeakSet<Element>, lookout: Lookout | null) {
    this.#labels = labels;
    this.#close = close;
    this.#lookout = lookout;
    this.#looks = new Looks(
      this.mayMatter,
      (table) => finish(this.list(table, new Pace())) !== null,
    );
  }

  /** Whether `text` may be a label or a heading of which something comes, or the end of one. */
  readonly mayMatter = (text: string): boolean =>
    istBedeutsam(text) || (this.#lookout?.speaksOf(text) ?? false);

  /**
   * The sketch of a seen element; null where something in it may matter, or where it may be so little
   * that it is a label, a heading or a value.
   */
  sketch(element: Element, inline: boolean): Box | null {
    const look = this.#looks.at(element);
    if (look === null || this.#close.has(element) || markOf(element, null) === 'label') return null;
    // Its heading goes over what follows, however long the remark beside it is.
    if (look.hasHeading && isHeader(element)) return null;
    const kind = this.#isMuch(element, look)
      ? 'sure'
      : this.#isSomething(element, look)
        ? 'weak'
        : null;
    if (kind === null) return null;
    if (this.#tells(element) || queryAll(element, TELLING).some((one) => this.#tells(one)))
      return null;
    const tree = look.fields.length > 0 ? treeOf(element) : element;
    for (const field of look.fields)
      if (this.#isNamedFromOutside(field, tree, element, look)) return null;
    return sketchOf(element, kind, look.hasTable, inline);
  }

  /** The sketch of a seen `<table>` that is a list, but none of a case's; null for any other. */
  *list(table: Element, pace: Pace): Work<Box | null> {
    const known = this.#lists.get(table);
    if (known !== undefined) return known;
    const list = yield* this.#listOf(table, pace);
    this.#lists.set(table, list);
    return list;
  }

  *#listOf(table: Element, pace: Pace): Work<Box | null> {
    if (this.#close.has(table) || this.#tells(table)) return null;
    const isBarren = (element: Element) => this.#looks.at(element) !== null;
    const isAwaited = (header: string) => this.#lookout?.speaksOf(header) ?? false;
    if (!(yield* isForeignList(table, pace, this.#plainInLists, isBarren, isAwaited))) return null;
    const box = sketchOf(table, 'list', true, false);
    const caption = query(table, 'caption');
    return caption === null ? box : box.with(under(seenText(caption), box.finds));
  }

  /** Whether an attribute of `element` may matter. */
  #tells(element: Element): boolean {
    if (element.localName === 'slot' || element.localName === 'h1') return true;
    if (
      hasAttr(element, 'role') &&
      /\b(?:tab|heading|row|table|grid|treegrid)\b/.test(attr(element, 'role') ?? '')
    )
      return true;
    if (attr(element, 'aria-current') === 'page' || hasAttr(element, 'aria-labelledby'))
      return true;
    return NAMES.some((name) => {
      const text = attr(element, name);
      return text !== null && this.mayMatter(text.slice(0, 300));
    });
  }

  /** A label elsewhere on the page may be this control's; if it changes, so does what holds the control. */
  #isNamedFromOutside(field: Element, tree: Node, within: Element, { hasList }: Look): boolean {
    return this.#labels.named(field, tree).some((label) => {
      // Of what stands in a list nobody has looked yet whether it matters.
      if (within.contains(label) && !(hasList && isInTable(label, within))) return false;
      this.#labels.lean(label, field);
      return this.mayMatter(label.textContent.slice(0, 300)) || this.#looks.at(label) === null;
    });
  }

  /** Whether a person sees a control in it, or more text than a heading has. */
  #isMuch(element: Element, { fields, texts }: Look): boolean {
    for (const field of fields.slice(0, 3))
      if (isField(field) && this.#plain.is(field, element)) return true;
    let length = 0;
    let seen = 0;
    for (const text of texts) length += text.data.length;
    if (length <= MUCH) return false;
    for (const text of texts) {
      const parent = parentOf(text);
      if (parent !== null && parent.localName !== 'label' && this.#plain.is(parent, element))
        seen += text.data.trim().length;
      if (seen > MUCH) return true;
    }
    return false;
  }

  /** Whether two texts are seen in it, neither of which heads what follows, nor do both together. */
  #isSomething(element: Element, { texts, hasHeading }: Look): boolean {
    if (
      hasHeading ||
      query(element, OPENERS) !== null ||
      texts.length < SEVERAL ||
      isTitledBy(element)
    )
      return false;
    const first = texts.find((text) => this.#isWord(text, element));
    const last = texts.findLast((text) => this.#isWord(text, element));
    if (first === undefined || last === undefined || first === last) return false;
    if (last.data.trimEnd().endsWith(':')) return false;
    if (branchOf(first, element) === branchOf(last, element)) return false;
    return !isDrawnBold(element);
  }

  #isWord(text: Text, within: Element): boolean {
    const parent = parentOf(text);
    return parent !== null && isWordy(text.data) && this.#plain.is(parent, within);
  }
}

function sketchOf(
  element: Element,
  sketch: NonNullable<Box['sketch']>,
  tables: boolean,
  inline: boolean,
): Box {
  const finds: Finds = { kind: 'sketch', element, pairs: true, tables };
  return new Box({ element, parts: null, finds, inline, sketch });
}

/** Whether it stands in a table in `within`. */
function isInTable(label: Element, within: Element): boolean {
  const table = label.closest('table');
  return table !== null && table !== within && within.contains(table);
}

/** Whether there is a letter or digit in it; the second pattern is slow, and hardly ever asked. */
const isWordy = (text: string) => /[A-Za-z\d]/.test(text) || /\p{L}/u.test(text);

/** The child of `within` that `node` stands in. */
function branchOf(node: Node, within: Element): Node {
  let at = node;
  for (let up = parentOf(at); up !== null && up !== within; up = parentOf(up)) at = up;
  return at;
}

const FIELD_TYPES = new Set('text date month number tel email url time datetime-local'.split(' '));
const isField = (field: Element) =>
  field.localName !== 'input' || (field instanceof HTMLInputElement && FIELD_TYPES.has(field.type));
