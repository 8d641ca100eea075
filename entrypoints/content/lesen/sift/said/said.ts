/**
 * What a page says of a value besides its label and its headings, gathered from wherever it is said; whether it speaks
 * against the value is judged in one place, by the words alone.
 */
import { sagtDagegen } from '../../../../../rules/fall/werte/vermerk.ts';
import type { SeenTable } from '../../found/flat.ts';
import { BoxTitles } from './boxTitle.ts';
import { describedBy } from './described.ts';
import { Drawn } from './drawn.ts';
import { Grounds } from './grounds.ts';
import { Relatives } from './relatives.ts';
import { remarkOn } from './remark.ts';
import { Sides } from './sides.ts';
import { Signs } from './signs.ts';
import type { Said, Source } from './source.ts';

/** Beneath it nothing is read. */
const NOT_SO = 'Vorlage';

/** For one look at a page. */
export class WhatIsSaid {
  readonly #sources: readonly Source[];

  constructor(doc: Document) {
    this.#sources = [
      { of: describedBy },
      { of: remarkOn },
      new Drawn(),
      new Signs(doc),
      new Grounds(doc),
      new Sides(doc),
      new BoxTitles(),
      new Relatives(doc),
    ];
  }

  /** The heading that it comes to stand under where something that is said of it speaks against it; null for nearly all. Asked only of what would be reported. */
  against(said: Said): string | null {
    // Of a whole box its title says also what is read in it nonetheless.
    for (const source of this.#sources)
      for (const gesagt of source.of(said))
        if (sagtDagegen(gesagt)) return gesagt.weise === 'titel' ? gesagt.text : NOT_SO;
    return null;
  }

  /** `table` without the entries that something speaks against. */
  ofEntries(table: SeenTable): SeenTable {
    const isKept = table.rows.map((row, i) => {
      const element = table.cells[i]?.[0];
      return (
        element === undefined ||
        this.against({ element, label: row.join(' '), value: row.at(-1) ?? '' }) === null
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
