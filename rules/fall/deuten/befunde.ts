/** What became of each pair and table that a page shows. */
import type { FeldKey } from '../felder.ts';
import { MAX_PAIRS, MAX_TABLES } from '../grenzen.ts';
import { eintraegeAus } from '../listen/eintraege.ts';
import { deuteTabelle } from '../listen/tabellen.ts';
import type { Pair, Table } from '../reading.ts';
import type { Schritte } from '../schritte.ts';
import { deutenInSchritten } from './deuten.ts';
import type { Ergebnis, Grund, Herkunft } from './ergebnis.ts';
import { deuterVon, KEINE_VORGABEN, type Vorgaben } from './gedeutet.ts';
import { ortVon } from './ort.ts';

/** What became of a pair or table. `felder`: what was read, or what it might be. */
export interface Befund {
  readonly art: 'gelesen' | 'widerspruch' | Grund;
  readonly felder: readonly FeldKey[];
}

/** What became of each pair and table: what `deuten` makes of it, told for one by one, and in steps. */
export function* befunde(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben = KEINE_VORGABEN,
): Schritte<ReadonlyMap<Herkunft, Befund>> {
  const ort = ortVon(mask);
  const { snapshot } = yield* deutenInSchritten(pairs, tables, mask, vorgaben);
  const gueltig = new Set(snapshot.readings.map(({ field }) => field));
  const found = new Map<Herkunft, Befund>();
  const gelesene = pairs.slice(0, MAX_PAIRS);
  const tafeln = tables.slice(0, MAX_TABLES);
  const deute = deuterVon(gelesene, tafeln, ort, vorgaben);
  for (const pair of gelesene) {
    yield;
    found.set(pair, befundVon(deute(pair), gueltig));
  }
  for (const { reading, pairs: teile } of eintraegeAus(gelesene, ort)) {
    if (!gueltig.has(reading.field)) continue;
    for (const pair of teile) found.set(pair, { art: 'gelesen', felder: [reading.field] });
  }
  for (const table of tafeln) {
    yield;
    const felder = deute(table).funde.map(({ reading }) => reading.field);
    const ungelesen = deuteTabelle(table, ort) === null ? 'fremd' : 'unlesbar';
    found.set(table, { art: felder.length > 0 ? 'gelesen' : ungelesen, felder });
  }
  return found;
}

function befundVon({ funde, problems, grund }: Ergebnis, gueltig: ReadonlySet<FeldKey>): Befund {
  const felder = funde.map(({ reading }) => reading.field);
  if (felder.length > 0) {
    return { art: felder.every((feld) => gueltig.has(feld)) ? 'gelesen' : 'widerspruch', felder };
  }
  return { art: grund ?? 'unlesbar', felder: problems.flatMap(({ field }) => field ?? []) };
}
