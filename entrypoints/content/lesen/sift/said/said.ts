/**
 * What a page says of a value besides its label and its headings, gathered from wherever it is said; whether it speaks
 * against the value is judged in one place, by the words alone.
 */
import { sagtDagegen } from '../../../../../rules/fall/werte/vermerk.ts';
import type { SeenTable } from '../../found/flat.ts';
import { describedBy } from './described.ts';
import { Drawn } from './drawn.ts';
import { Grounds } from './grounds.ts';
import { Signs } from './signs.ts';
import type { Said, Source } from './source.ts';

/** For one look at a page. */
export class WhatIsSaid {
  readonly #sources: readonly Source[];

  constructor(doc: Document) {
    this.#sources = [{ of: describedBy }, new Drawn(), new Signs(doc), new Grounds(doc)];
  }

  /** Whether something that is said of it speaks against it. Asked only of what would be reported. */
  speaksAgainst(said: Said): boolean {
    return this.#sources.some((source) => {
      for (const gesagt of source.of(said)) if (sagtDagegen(gesagt)) return true;
      return false;
    });
  }

  /** `table` without the entries that something speaks against. */
  ofEntries(table: SeenTable): SeenTable {
    const isKept = table.rows.map((row, i) => {
      const element = table.cells[i]?.[0];
      return (
        element === undefined ||
        !this.speaksAgainst({ element, label: row.join(' '), value: row.at(-1) ?? '' })
      );
    });
    if (isKept.every(Boolean)) return table;
    const kept = <T>(all: readonly T[]) => all.filter((_, i) => isKept[i]);
    const { rows, cells, groups } = table;
    return {
      partOf: 'als nicht gültig gekennzeichnete Zeilen',
      ...table,
      rows: kept(rows),
      cells: kept(cells),
      ...(groups === undefined ? {} : { groups: kept(groups) }),
    };
  }
}
