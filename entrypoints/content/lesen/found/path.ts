const MAX_HEADINGS = 12;

/** The headings over a find, from the outside in: one way down the tree. */
export class Path {
  readonly #outer: Path | null;
  readonly #heading: string;
  readonly #inner = new Map<string, Path>();
  #headings: readonly string[] | undefined;

  constructor(outer: Path | null, heading: string) {
    this.#outer = outer;
    this.#heading = heading;
  }

  /** The way that goes on under `heading`, and whether nobody has gone it before. */
  under(heading: string): { readonly path: Path; readonly isNew: boolean } {
    const known = this.#inner.get(heading);
    if (known !== undefined) return { path: known, isNew: false };
    const path = new Path(this, heading);
    this.#inner.set(heading, path);
    return { path, isNew: true };
  }

  /** Nearest first; the same list each time. */
  get headings(): readonly string[] {
    if (this.#headings !== undefined) return this.#headings;
    const headings: string[] = [];
    for (let at: Path = this; at.#outer !== null; at = at.#outer) {
      if (headings.length >= MAX_HEADINGS) break;
      if (headings.at(-1) !== at.#heading) headings.push(at.#heading);
    }
    this.#headings = headings;
    return headings;
  }
}
