/** Looks at parts of the page, and tells of which no text can matter, before any of it is read. */
import { countIn, firstChild, hasAttr, nextSibling, openRoot, query } from '../page/dom.ts';
import { type Look, Met, type Start } from './met.ts';

/** So many nodes are looked at; what is larger is gone into, and looked at part by part. */
const MOST_NODES = 600;
const MOST_LEVELS = 60;
/** No label is in so long a text, but perhaps many. */
const LONG = 2000;

type Kind = 'skipped' | 'choice' | 'input' | 'inline' | 'heading' | 'table';
const named = (kind: Kind, names: string) => names.split(' ').map((name) => [name, kind] as const);
/** What elements count as; of others only what is in them. Every element of a page is asked: one look tells. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...named('skipped', 'script style noscript template svg canvas iframe frame object'),
  ...named('choice', 'select textarea'),
  ...named('input', 'input'),
  ...named('inline', 'span b i em strong a font small sup sub abbr wbr br u mark'),
  ...named('heading', 'h1 h2 h3 h4 h5 h6 legend summary caption'),
  ...named('table', 'table'),
]);

const isListOfDays = (element: Element): boolean =>
  element instanceof HTMLSelectElement &&
  (element.size > 1 || element.multiple) &&
  /\d{1,2}\.\d{1,2}\.\d{4}/.test(element.textContent.slice(0, LONG));

/** So large a part is not looked at twice in one walk. */
const WORTH_KEEPING = 12;

/** For one walk, as long as the page stays as it is. */
export class Looks {
  readonly #mayMatter: (text: string) => boolean;
  readonly #isForeignList: (table: Element) => boolean;
  /** What was met in elements that have been looked at; null where something may matter. */
  readonly #known = new Map<Element, Look | null>();

  /** `isForeignList`: whether nothing comes of a table, though its texts may matter. */
  constructor(mayMatter: (text: string) => boolean, isForeignList: (table: Element) => boolean) {
    this.#mayMatter = mayMatter;
    this.#isForeignList = isForeignList;
  }

  /** What it holds; null where something in it may matter, or where it is too large to tell. */
  at(element: Element): Look | null {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const met = new Met();
    const start = met.start();
    if (openRoot(element) !== null || !this.#isBarren(element, met, 0)) return null;
    return this.#known.get(element) ?? met.since(start);
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
        const texts = met.texts.length;
        if (this.#says(child, met)) return this.#matters(at);
        pieces += met.texts.length - texts;
      } else if (child instanceof Element) {
        const kind = KINDS.get(child.localName);
        if (kind === 'skipped') continue;
        if (kind === 'choice' || kind === 'input') met.fields.push(child);
        else if (kind === 'table') met.tables++;
        else if (kind === 'heading') met.headings++;
        if (kind === 'inline') pieces++;
        else isInline = false;
        // Its lines may be entries, and tell by themselves of which list.
        if (kind === 'choice' && isListOfDays(child)) return this.#matters(at);
        if (kind === 'choice') continue;
        if (openRoot(child) !== null) return this.#matters(at);
        const first = firstChild(child);
        if (first === null) continue;
        // Most hold nothing but a text.
        if (first instanceof Text && kind !== 'table' && nextSibling(first) === null) {
          if (++met.nodes > MOST_NODES) return false;
          if (!this.#says(first, met)) continue;
          this.#matters(child);
          return this.#matters(at);
        }
        const before = kind === 'table' ? met.start() : null;
        if (this.#isBarren(child, met, depth + 1)) continue;
        if (before !== null && this.#isForeign(child, met, before)) continue;
        return met.nodes > MOST_NODES ? false : this.#matters(at);
      }
    }
    // A label may be drawn in pieces.
    if (pieces > 1 && isInline && this.#mayMatter(at.textContent.slice(0, 300)))
      return this.#matters(at);
    if (met.nodes - start.nodes >= WORTH_KEEPING) this.#known.set(at, met.since(start));
    return true;
  }

  /** Whether `text` may matter; noted where it can't, unless there is nothing in it. */
  #says(text: Text, met: Met): boolean {
    const { data } = text;
    if (data.length < 2 || data.trim() === '') return false;
    if (data.length > LONG || this.#mayMatter(data)) return true;
    met.texts.push(text);
    return false;
  }

  /** Whether nothing comes of a table though its texts may matter, and it is not too large to tell. */
  #isForeign(table: Element, met: Met, before: Start): boolean {
    if (met.nodes > MOST_NODES || hasAttr(table, 'role')) return false;
    met.forgetSince(before);
    // As many texts as elements, or fewer.
    met.nodes += 2 * countIn(table);
    if (met.nodes > MOST_NODES) return false;
    const caption = query(table, 'caption');
    if (caption !== null && this.at(caption) === null) return false;
    met.lists++;
    if (caption !== null) met.headings++;
    return this.#isForeignList(table);
  }

  #matters(element: Element): false {
    this.#known.set(element, null);
    return false;
  }
}
