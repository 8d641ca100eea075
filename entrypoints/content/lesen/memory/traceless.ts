/**
 * What changes a page and leaves no trace that an observer sees: a shadow root that comes late, a style
 * sheet that is adopted, switched off, gets a rule or other media, a rule that says something else. Looked for at every beat, so bounded and cheap: no
 * style is asked for.
 */
import { firstChild, isInDocument, nextSibling, openRoot, parentNodeOf } from '../page/dom.ts';

/** So many elements are looked at for a new root in one go, so many roots for their style sheets. */
const GLANCE = 3000;
const ROOTS = 50;
/** So many rules in one go; sheets of more are a framework's, and nobody changes a rule in them. */
const RULES = 100;
const MOST_RULES = 500;
const MOST_TEXT = 30_000;

/** A style sheet as it was last seen: how many rules, the first and last of them, and whether it counts. */
interface Sheet {
  readonly rules: number;
  readonly first: CSSRule | undefined;
  readonly last: CSSRule | undefined;
  readonly disabled: boolean;
  readonly media: string;
}

type Tree = Document | ShadowRoot;

/** The round through one document that goes on from beat to beat. */
export class Traceless {
  readonly #doc: Document;
  #at: Node | null = null;
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #sheets = new WeakMap<CSSStyleSheet, Sheet>();
  readonly #sheetsOf = new WeakMap<Tree, readonly CSSStyleSheet[]>();
  #roots: readonly ShadowRoot[] = [];
  #nextRoot = 0;
  readonly #texts = new WeakMap<CSSRule, string>();
  #nextRule = -1;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Takes note of roots that have been read, and of the style rules in them. */
  know(roots: readonly ShadowRoot[]): void {
    this.#roots = roots;
    for (const root of roots) {
      if (!this.#sheetsOf.has(root)) this.#hasChanged(root);
      this.#known.add(root);
    }
    // What they are by the first reading, before any of them changes.
    if (this.#nextRule < 0) this.haveRulesChanged();
  }

  /** Elements that have a root nobody has heard of, among the next some thousand; each is told of once. */
  newHosts(): Element[] {
    const hosts: Element[] = [];
    let at: Node | null = this.#at && isInDocument(this.#at) ? this.#at : this.#doc.body;
    for (let i = 0; at !== null && i < GLANCE; i++) {
      const root: ShadowRoot | null = at instanceof Element ? openRoot(at) : null;
      if (root !== null && at instanceof Element && !this.#known.has(root)) {
        this.#known.add(root);
        hosts.push(at);
      }
      at = after(at, root);
    }
    this.#at = at;
    return hosts;
  }

  /** Whether style rules of the document, or of some roots, are others than at the last look. */
  haveStylesChanged(): boolean {
    const roots = this.#roots;
    const from = this.#nextRoot < roots.length ? this.#nextRoot : 0;
    this.#nextRoot = from + ROOTS;
    // Not `some`: each is to be noted.
    const changed = [this.#doc, ...roots.slice(from, from + ROOTS)].filter((tree) =>
      this.#hasChanged(tree),
    );
    return changed.length > 0;
  }

  /** Whether one of the next hundred rules says something else than when it was last looked at. */
  haveRulesChanged(): boolean {
    const from = Math.max(0, this.#nextRule);
    let at = 0;
    let text = 0;
    let hasChanged = false;
    for (const sheet of [this.#doc, ...this.#roots.slice(0, ROOTS)].flatMap(sheetsIn)) {
      const rules = rulesOf(sheet);
      const { length } = rules;
      for (let i = Math.max(0, from - at); i < length; i++) {
        const rule = rules[i];
        if (at + i >= from + RULES || text > MOST_TEXT || rule === undefined) {
          this.#nextRule = at + i;
          return hasChanged;
        }
        const { cssText } = rule;
        text += cssText.length;
        hasChanged ||= (this.#texts.get(rule) ?? cssText) !== cssText;
        this.#texts.set(rule, cssText);
      }
      at += length;
    }
    this.#nextRule = 0;
    return hasChanged;
  }

  #hasChanged(tree: Tree): boolean {
    const sheets = sheetsIn(tree);
    const before = this.#sheetsOf.get(tree);
    this.#sheetsOf.set(tree, sheets);
    const changed = sheets.filter((sheet) => this.#isOther(sheet));
    if (before === undefined) return false;
    return (
      changed.length > 0 ||
      sheets.length !== before.length ||
      sheets.some((sheet, i) => sheet !== before[i])
    );
  }

  #isOther(sheet: CSSStyleSheet): boolean {
    const before = this.#sheets.get(sheet);
    const now = stateOf(sheet);
    this.#sheets.set(sheet, now);
    if (before === undefined) return false;
    return (
      now.rules !== before.rules ||
      now.first !== before.first ||
      now.last !== before.last ||
      now.disabled !== before.disabled ||
      now.media !== before.media
    );
  }
}

/** The node after `at` in the order of the tree; the nodes of its root come first. */
function after(at: Node, root: ShadowRoot | null): Node | null {
  const inside = (root && firstChild(root)) ?? firstChild(at);
  if (inside !== null) return inside;
  for (let up: Node | null = at; up !== null; ) {
    const next = nextSibling(up);
    if (next !== null) return next;
    const parent: Node | null = parentNodeOf(up);
    if (parent instanceof ShadowRoot) {
      const light = firstChild(parent.host);
      if (light !== null) return light;
      up = parent.host;
    } else up = parent;
  }
  return null;
}

/** All style sheets of a tree. What can't be looked into (Firefox keeps adopted ones from us) is left out. */
function sheetsIn(tree: Tree): readonly CSSStyleSheet[] {
  const sheets = [...tree.styleSheets];
  try {
    return [...sheets, ...tree.adoptedStyleSheets];
  } catch {
    return sheets;
  }
}

function stateOf(sheet: CSSStyleSheet): Sheet {
  const { disabled } = sheet;
  const media = sheet.media.mediaText;
  try {
    const { cssRules } = sheet;
    const rules = cssRules.length;
    return { rules, first: cssRules[0], last: cssRules[rules - 1], disabled, media };
  } catch {
    // Of another origin: nobody here can change it either.
    return { rules: -1, first: undefined, last: undefined, disabled, media };
  }
}

const NO_RULES: ArrayLike<CSSRule> = [];

function rulesOf(sheet: CSSStyleSheet): ArrayLike<CSSRule> {
  try {
    return sheet.cssRules.length > MOST_RULES ? NO_RULES : sheet.cssRules;
  } catch {
    return NO_RULES;
  }
}
