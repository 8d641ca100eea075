/** What a page says of the case that it shows. */
import type { FeldKey } from '../felder.ts';
import { MAX_PAIRS, MAX_TABLES } from '../grenzen.ts';
import { eintraegeAus } from '../listen/eintraege.ts';
import { diskretion } from '../namen/diskretion.ts';
import { viewOf } from '../namen/ohneNamen.ts';
import type { Pair, ReadingProblem, Snapshot, Table } from '../reading.ts';
import { type Schritte, zuEnde } from '../schritte.ts';
import { abgleichen, alsRest, type Fund } from './abgleich.ts';
import type { Ergebnis, Herkunft } from './ergebnis.ts';
import { deuterVon, KEINE_VORGABEN, type Vorgaben } from './gedeutet.ts';
import { ortVon } from './ort.ts';
import {
  kundennummerVon,
  nenntAndere,
  ohneAnderePersonen,
  ohneAngehoerige,
  ohneFremdeNamen,
} from './wessenFall.ts';

const MAX_PROBLEMS = 200;
/** Of a page of which not all was read. */
export const ZU_VIEL =
  'Die Seite zeigt mehr, als auf einmal gelesen wird; was dort noch steht, ist hier nicht bekannt.';

/** A snapshot, and for each of its fields the pair or table it was read from; of one that is unclear, where it stands. */
export interface Deutung {
  readonly snapshot: Snapshot;
  readonly herkunft: ReadonlyMap<FeldKey, Herkunft>;
}

/**
 * Interprets what a page shows. Pairs and tables that name no known field are dropped; a text that
 * stands where a field is and can't be taken as its value becomes a problem, never a guess; a field
 * shown with two different values has no reading at all.
 */
export function deuten(pairs: readonly Pair[], tables: readonly Table[], mask: string): Snapshot {
  return zuEnde(deutenInSchritten(pairs, tables, mask)).snapshot;
}

/**
 * Like `deuten`, a pair or table at each step, and keeps for each reading what it was read from. A pair in `vorgaben`
 * is read as that field, and beats what labels say of it elsewhere. `fehlt` says what was not handed in, if anything.
 */
export function* deutenInSchritten(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben = KEINE_VORGABEN,
  fehlt: string | null = null,
): Schritte<Deutung> {
  const ort = ortVon(mask);
  const funde: Fund[] = [];
  const problems: ReadingProblem[] = [];
  const diskret = diskretion(pairs, tables);
  const herkunft = new Map<FeldKey, Herkunft>();
  const aufnehmen = ({ funde: neue, problems: unklare }: Ergebnis, von: Herkunft) => {
    for (const fund of neue) funde.push({ ...fund, reading: diskret.reading(fund.reading) });
    for (const problem of unklare) {
      problems.push(diskret.problem(problem));
      if (problem.field !== undefined) herkunft.set(problem.field, von);
    }
  };
  const gelesene = pairs.slice(0, MAX_PAIRS);
  const tafeln = tables.slice(0, MAX_TABLES);
  const deute = deuterVon(gelesene, tafeln, ort, vorgaben);
  for (const pair of gelesene) {
    aufnehmen(deute(pair), pair);
    yield;
  }
  for (const table of tafeln) {
    aufnehmen(deute(table), table);
    yield;
  }
  // Beside a table of all, a form shows one of its rows.
  const inTabellen = new Set(funde.map(({ reading }) => reading.field));
  for (const { reading, pairs: teile } of eintraegeAus(gelesene, ort)) {
    if (inTabellen.has(reading.field)) continue;
    funde.push({ reading: diskret.reading(reading), herkunft: teile[0], schwach: false });
  }
  const eigene = ohneAngehoerige(
    ohneFremdeNamen(ohneAnderePersonen(funde, gelesene), ort),
    gelesene,
  );
  const erste = abgleichen(eigene);
  const istZuViel = pairs.length > MAX_PAIRS || tables.length > MAX_TABLES;
  const rest = fehlt ?? (istZuViel ? ZU_VIEL : null);
  const kundennummer = kundennummerVon(erste.gueltig, erste.widersprueche, pairs, ort);
  // What is said of another customer contradicts nothing.
  const vonHier = eigene.filter(({ herkunft }) => !nenntAndere(herkunft.headings, kundennummer));
  const { gueltig: ganze, widersprueche } =
    vonHier.length === eigene.length ? erste : abgleichen(vonHier);
  const gueltig = rest === null ? ganze : ganze.flatMap((fund) => alsRest(fund) ?? []);
  if (rest !== null) problems.unshift({ text: rest, shown: '', where: { label: '', mask: ort } });
  const widersprochen = new Set(widersprueche.map(({ field }) => field));
  const unklare = funde.filter(({ reading }) => widersprochen.has(reading.field));
  // Of several places the first.
  for (const fund of [...unklare.toReversed(), ...gueltig])
    herkunft.set(fund.reading.field, fund.herkunft);
  const gezeigt = diskret.heading(ort);
  const view = viewOf(ort, gezeigt);
  return {
    snapshot: {
      kundennummer,
      mask: gezeigt,
      ...(view === undefined ? {} : { view }),
      readings: gueltig.map((fund) => fund.reading),
      problems: [...problems, ...widersprueche].slice(0, MAX_PROBLEMS),
    },
    herkunft,
  };
}
