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
import {
  attr,
  countIn,
  firstChild,
  hasAttr,
  nextSibling,
  openRoot,
  parentOf,
  query,
  queryAll,
  treeOf,
} from '../page/dom.ts';
import { HEADER_ATTRIBUTES, markOf } from '../page/markup.ts';
import { isDrawnBold } from '../page/strength.ts';
import { seenText } from '../page/text.ts';
import { finish, Pace, type Work } from '../work.ts';
import { isForeignList } from './foreignLists.ts';
import type { Lookout } from './lookout.ts';
import { Plain } from './plain.ts';

/** So many nodes are looked at; what is larger is gone into, and looked at part by part. */
const MOST_NODES = 600;
const MOST_LEVELS = 60;
/** No label is in so long a text, but perhaps many. */
const LONG = 2000;
/** More text than a heading has, or a label. */
const MUCH = 250;

/** Of fewer texts a closer reading costs little. */
const SEVERAL = 6;

const SKIPPED = new Set(
  'script style noscript template svg canvas select textarea iframe frame object'.split(' '),
);
const INLINE = new Set('span b i em strong a font small sup sub abbr wbr br u mark'.split(' '));
/** What gives names by its attributes, or tells of more than what stands in it. */
const NAMES = ['aria-label', 'title', 'placeholder', 'alt', ...HEADER_ATTRIBUTES];
const TELLING = [
  ...['slot', 'h1', '[role=tab]', '[aria-level="1"]', '[aria-current=page]', '[aria-labelledby]'],
  ...NAMES.map((name) => `[${name}]`),
].join(', ');
/** They stand over what follows them, too. */
const OPENERS = '[aria-expanded=true], [role=separator]';
const HEADINGS = /^(?:h[1-6]|legend|summary|caption)$/;

/** What a look at a part has met, where no text of it can matter; of lists that are none of a case's, nothing. */
interface Look {
  readonly nodes: number;
  readonly fields: readonly Element[];
  readonly texts: readonly Text[];
  readonly hasTable: boolean;
  readonly hasHeading: boolean;
  /** Whether there is such a list: what stands in it may be anything. */
  readonly hasList: boolean;
}

/** How much of it had been met when a part of it was begun. */
interface Start {
  readonly nodes: number;
  readonly fields: number;
  readonly texts: number;
  readonly tables: number;
  readonly headings: number;
  readonly lists: number;
}

/** What one look has met so far. */
class Met {
  nodes = 0;
  fields: Element[] = [];
  texts: Text[] = [];
  tables = 0;
  headings = 0;
  lists = 0;

  start(): Start {
    const { nodes, tables, headings, lists } = this;
    return {
      nodes,
      fields: this.fields.length,
      texts: this.texts.length,
      tables,
      headings,
      lists,
    };
  }

  since({ nodes, fields, texts, tables, headings, lists }: Start): Look {
    return {
      nodes: this.nodes - nodes,
      fields: this.fields.slice(fields),
      texts: this.texts.slice(texts),
      hasTable: this.tables > tables,
      hasHeading: this.headings > headings,
      hasList: this.lists > lists,
    };
  }

  /** As if nothing had been met since then. */
  forgetSince({ nodes, fields, texts, tables, headings, lists }: Start): void {
    Object.assign(this, { nodes, tables, headings, lists });
    this.fields.length = fields;
    this.texts.length = texts;
  }
}

/** So large a part is not looked at twice in one walk. */
const WORTH_KEEPING = 12;

/** Makes sketches of what needs no reading, for one walk. */
export class Sketcher {
  readonly #labels: Labels;
  readonly #close: WeakSet<Element>;
  readonly #lookout: Lookout | null;
  /** What was met in elements that have been looked at; null where something may matter. */
  readonly #looks = new Map<Element, Look | null>();
  readonly #lists = new Map<Element, Box | null>();
  readonly #plain = new Plain();
  /** The same within lists: of those that have only been looked at it isn't known whether they are seen. */
  readonly #plainInLists = new Plain();

  /** `close`: what is never sketched. `lookout`: what matters besides what the vocabulary knows. */
  constructor(labels: Labels, close: WeakSet<Element>, lookout: Lookout | null) {
    this.#labels = labels;
    this.#close = close;
    this.#lookout = lookout;
  }

  /** Whether `text` may be a label or a heading of which something comes, or the end of one. */
  readonly mayMatter = (text: string): boolean =>
    istBedeutsam(text) || (this.#lookout?.speaksOf(text) ?? false);

  /**
   * The sketch of a seen element; null where something in it may matter, or where it may be so little
   * that it is a label, a heading or a value.
   */
  sketch(element: Element, inline: boolean): Box | null {
    const look = this.#lookAt(element);
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
    const isBarren = (element: Element) => this.#lookAt(element) !== null;
    const isAwaited = (header: string) => this.#lookout?.speaksOf(header) ?? false;
    if (!(yield* isForeignList(table, pace, this.#plainInLists, isBarren, isAwaited))) return null;
    const box = sketchOf(table, 'list', true, false);
    const caption = query(table, 'caption');
    return caption === null ? box : box.with(under(seenText(caption), box.finds));
  }

  #lookAt(element: Element): Look | null {
    const known = this.#looks.get(element);
    if (known !== undefined) return known;
    const met = new Met();
    const start = met.start();
    if (openRoot(element) !== null || !this.#isBarren(element, met, 0)) return null;
    return this.#looks.get(element) ?? met.since(start);
  }

  /** Whether no text of `at` can matter; what is too large to tell may. */
  #isBarren(at: Element, met: Met, depth: number): boolean {
    if (depth > MOST_LEVELS) return false;
    const start = met.start();
    let pieces = 0;
    let isInline = true;
    for (let child = firstChild(at); child !== null; child = nextSibling(child)) {
      if (++met.nodes > MOST_NODES) return false;
      if (child instanceof Text) {
        const { data } = child;
        if (data.length < 2 || data.trim() === '') continue;
        if (data.length > LONG || this.mayMatter(data)) return this.#matters(at);
        pieces++;
        met.texts.push(child);
      } else if (child instanceof Element) {
        const { localName } = child;
        if (SKIPPED.has(localName)) {
          if (localName !== 'select' && localName !== 'textarea') continue;
          met.fields.push(child);
          isInline = false;
          continue;
        }
        if (openRoot(child) !== null) return this.#matters(at);
        if (INLINE.has(localName)) pieces++;
        else {
          isInline = false;
          if (localName === 'input') met.fields.push(child);
          else if (localName === 'table') met.tables++;
          else if (HEADINGS.test(localName)) met.headings++;
        }
        if (firstChild(child) === null) continue;
        const before = localName === 'table' ? met.start() : null;
        if (this.#isBarren(child, met, depth + 1)) continue;
        if (before !== null && this.#isForeign(child, met, before)) continue;
        return met.nodes > MOST_NODES ? false : this.#matters(at);
      }
    }
    // A label may be drawn in pieces.
    if (pieces > 1 && isInline && this.mayMatter(at.textContent.slice(0, 300)))
      return this.#matters(at);
    if (met.nodes - start.nodes >= WORTH_KEEPING) this.#looks.set(at, met.since(start));
    return true;
  }

  /** Whether nothing comes of a table though its texts may matter, and it is not too large to tell. */
  #isForeign(table: Element, met: Met, before: Start): boolean {
    if (met.nodes > MOST_NODES || hasAttr(table, 'role')) return false;
    met.forgetSince(before);
    // As many texts as elements, or fewer.
    met.nodes += 2 * countIn(table);
    if (met.nodes > MOST_NODES) return false;
    const caption = query(table, 'caption');
    if (caption !== null && this.#lookAt(caption) === null) return false;
    met.lists++;
    if (caption !== null) met.headings++;
    return finish(this.list(table, new Pace())) !== null;
  }

  #matters(element: Element): false {
    this.#looks.set(element, null);
    return false;
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
      return this.mayMatter(label.textContent.slice(0, 300)) || this.#lookAt(label) === null;
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
