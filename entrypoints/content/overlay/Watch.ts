/**
 * Whether what is drawn in our tree is as we drew it. The tree is closed, but in Firefox a page learns by its
 * events what they happen to, and gets everywhere from there: what we did not draw is its doing.
 */
export class Watch {
  readonly #onTouched: () => void;
  readonly #changes = new MutationObserver((records) => this.#heed(records));
  #root: ShadowRoot | undefined;
  #sheet: CSSStyleSheet | undefined;
  #rules = '';
  #drawing = false;
  #touched = false;
  #drawnAt = 0;

  constructor(onTouched: () => void) {
    this.#onTouched = onTouched;
  }

  /** From now on. What it wears now is ours. */
  over(root: ShadowRoot): void {
    this.#root = root;
    this.#sheet = root.adoptedStyleSheets[0];
    this.#rules = rulesOf(this.#sheet);
    this.#changes.observe(root, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }

  /** Does what changes something in there: whatever else changes is not by us. */
  draw(act: () => void): void {
    if (this.#drawing) {
      act();
      return;
    }
    this.#heed(this.#changes.takeRecords());
    this.#drawing = true;
    try {
      act();
    } finally {
      this.#drawing = false;
      if (this.#changes.takeRecords().length > 0) this.#drawnAt = performance.now();
    }
  }

  /** For how long, in ms, all has been drawn, and has stood, as it is now. */
  get stillFor(): number {
    return performance.now() - this.#drawnAt;
  }

  /** Of what leaves no record as well. */
  get isTouched(): boolean {
    this.#heed(this.#changes.takeRecords());
    return this.#touched || this.#isRedressed || this.#isInMotion || this.#hasForeignTrees;
  }

  #heed(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#touched = true;
    this.#onTouched();
  }

  get #isRedressed(): boolean {
    if (!this.#root) return false;
    const [sheet, ...more] = this.#root.adoptedStyleSheets;
    return sheet !== this.#sheet || more.length > 0 || rulesOf(sheet) !== this.#rules;
  }

  /** We move nothing. */
  get #isInMotion(): boolean {
    return (this.#root?.getAnimations() ?? []).length > 0;
  }

  /** Something else is drawn in place of what an element holds. Only Firefox can tell, and needs to. */
  get #hasForeignTrees(): boolean {
    const all = this.#root?.querySelectorAll(':not(.sealed)') ?? [];
    return [...all].some(
      (each) => Reflect.get(each, 'openOrClosedShadowRoot') instanceof ShadowRoot,
    );
  }
}

/** All that a sheet says, and whether it holds. */
function rulesOf(sheet: CSSStyleSheet | undefined): string {
  if (!sheet || sheet.disabled) return '';
  return [sheet.media.mediaText, ...Array.from(sheet.cssRules, ({ cssText }) => cssText)].join(
    '\n',
  );
}
