/** What one look at a part of the page meets. */

/** What a look at a part has met, where no text of it can matter; of lists that are none of a case's, nothing. */
export interface Look {
  readonly nodes: number;
  readonly fields: readonly Element[];
  readonly texts: readonly Text[];
  readonly hasTable: boolean;
  readonly hasHeading: boolean;
  /** Whether there is such a list: what stands in it may be anything. */
  readonly hasList: boolean;
}

/** How much of it had been met when a part of it was begun. */
export interface Start {
  readonly nodes: number;
  readonly fields: number;
  readonly texts: number;
  readonly tables: number;
  readonly headings: number;
  readonly lists: number;
}

/** What one look has met so far. */
export class Met {
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
