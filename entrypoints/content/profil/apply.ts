/** Takes what was collected as a site profile says: what it names is read as that, what it excludes is not. */
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';
import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import type { ReadingProblem } from '../../../rules/fall/reading.ts';
import { findeKundennummer } from '../../../rules/fall/werte/kundennummer.ts';
import { isAt, isUnder, type PagePlace } from '../../../rules/profil/adresse.ts';
import { alikeSpots, anchorWords, spotAmong } from '../../../rules/profil/anker.ts';
import { fits } from '../../../rules/profil/muster.ts';
import type { Anchor, Lessons, MaskName } from '../../../rules/profil/profil.ts';
import {
  type Collected,
  holds,
  type SeenPair,
  type SeenTable,
  type Taught,
  type Work,
} from '../lesen/index.ts';
import { type SeenSpot, spotsOf } from './spots.ts';

/** Those of the lessons that are about pages at `place`. */
export const lessonsFor = (
  lessons: readonly Lessons[],
  place: PagePlace | null,
): readonly Lessons[] =>
  place === null ? [] : lessons.filter(({ addresses }) => isAt(addresses, place));

/**
 * What was collected at `place`, as the profiles for it say. Where an anchor fits several places, and
 * it can't be told which is meant, none of them is read.
 */
export function* applyLessons(
  seen: Collected,
  lessons: readonly Lessons[],
  place: PagePlace | null,
  doc: Document,
): Work<Taught> {
  const here = lessonsFor(lessons, place);
  if (here.length === 0) return { ...seen, vorgaben: new Map(), problems: [] };
  const spots = yield* spotsOf(seen, needsUnlabelled(here) && seen.isWhole ? doc : undefined);
  const teaching = new Teaching(seen, spots);
  for (const { exclusions } of here)
    for (const anchor of exclusions) yield* teaching.exclude(anchor);
  for (const { mappings, caseKey } of here) {
    for (const { field, anchor } of mappings) yield* teaching.map(field, anchor);
    if (caseKey) yield* teaching.map('kundennummer', caseKey);
  }
  const masks = here.flatMap((one) => one.masks);
  return teaching.taught(maskName(seen, masks, place?.path ?? '') ?? seen.mask);
}

/** The name that the profile gives to the mask; undefined for none. */
function maskName(
  { mask, pairs, tables }: Collected,
  names: readonly MaskName[],
  path: string,
): string | undefined {
  if (names.length === 0) return undefined;
  const headings = new Set([mask, ...[...pairs, ...tables].flatMap((found) => found.headings)]);
  return names.find(
    (one) =>
      (one.path === undefined || isUnder(path, one.path)) &&
      (one.heading === undefined ||
        [...headings].some((heading) => fits(one.heading ?? '', heading))),
  )?.name;
}

/** Whether a lesson is about a value without a label: they have to be searched for. */
const needsUnlabelled = (lessons: readonly Lessons[]): boolean =>
  lessons.some(({ mappings, exclusions, caseKey }) =>
    [...mappings.map(({ anchor }) => anchor), ...exclusions, ...(caseKey ? [caseKey] : [])].some(
      ({ label }) => label === '',
    ),
  );

class Teaching {
  readonly #seen: Collected;
  readonly #spots: readonly SeenSpot[];
  readonly #silent = new Set<SeenPair | SeenTable>();
  readonly #blankColumns = new Map<SeenTable, Set<number>>();
  readonly #taken = new Set<SeenSpot>();
  readonly #vorgaben = new Map<SeenPair, FeldKey>();
  readonly #problems: ReadingProblem[] = [];

  constructor(seen: Collected, spots: readonly SeenSpot[]) {
    this.#seen = seen;
    this.#spots = spots;
  }

  /** Nothing is read there; of a list, nothing at all. */
  *exclude(anchor: Anchor): Work<void> {
    const alike = yield* alikeSpots(this.#spots, anchor, this.#seen.mask);
    const only = spotAmong(alike, anchor);
    const meant = only === null ? alike : [only];
    for (const spot of this.#spotsAt(meant)) {
      this.#silence(spot);
      if (spot.cell && isList(spot.cell.table)) this.#silent.add(spot.cell.table);
      yield;
    }
  }

  *map(field: FeldKey, anchor: Anchor): Work<void> {
    const alike = yield* alikeSpots(this.#spots, anchor, this.#seen.mask);
    const index = spotAmong(alike, anchor);
    const spot = index === null ? undefined : this.#spots[index];
    if (spot === undefined) {
      yield* this.#doubt(field, anchor, alike);
      return;
    }
    if (this.#taken.has(spot)) return;
    this.#silence(spot);
    const { label, headings, element, value, checked } = spot;
    const pair: SeenPair = {
      label: label === '' ? anchorWords(anchor) : label,
      headings,
      element,
      value: field === 'kundennummer' ? (findeKundennummer(value) ?? value) : value,
      ...(checked === undefined ? {} : { checked }),
    };
    this.#vorgaben.set(pair, field);
  }

  taught(mask: string): Taught {
    const pairs = this.#seen.pairs.filter((pair) => !this.#silent.has(pair));
    return {
      ...this.#seen,
      mask,
      pairs: [...this.#vorgaben.keys(), ...pairs],
      tables: this.#seen.tables.flatMap((table) => {
        if (this.#silent.has(table)) return [];
        const blank = this.#blankColumns.get(table);
        const columns = table.columns.map((column, i) => (blank?.has(i) ? '' : column));
        return blank ? { ...table, columns } : table;
      }),
      vorgaben: this.#vorgaben,
      problems: this.#problems,
    };
  }

  /** Takes out what stands there, under whatever labels the reader has noted it. */
  #silence(spot: SeenSpot): void {
    this.#taken.add(spot);
    if (spot.cell && !isList(spot.cell.table)) {
      const { table, column } = spot.cell;
      this.#blankColumns.set(table, new Set([...(this.#blankColumns.get(table) ?? []), column]));
    }
    for (const pair of this.#seen.pairs) {
      const isSame = pair.element === spot.element && glaetten(pair.value) === glaetten(spot.value);
      // It may be one of several pieces that together are no value.
      const isPiece = spot.label === '' && holds(pair.element, spot.element);
      if (isSame || isPiece || pair === spot.pair) this.#silent.add(pair);
    }
  }

  #spotsAt(indices: readonly number[]): readonly SeenSpot[] {
    return indices.flatMap((index) => this.#spots[index] ?? []);
  }

  *#doubt(field: FeldKey, anchor: Anchor, alike: readonly number[]): Work<void> {
    const spots = this.#spotsAt(alike);
    if (spots.length === 0) return;
    for (const spot of spots) {
      this.#silence(spot);
      yield;
    }
    this.#problems.push({
      field,
      text: `${FELDER[field].label}: Die Zuordnung „${anchorWords(anchor)}“ passt hier zu ${spots.length === 1 ? 'einer anderen Stelle als gemeint' : `${spots.length} Stellen`}; es wurde nichts übernommen.`,
      shown: spots
        .slice(0, 3)
        .map(({ value }) => (falten(value) === '' ? 'leer' : glaetten(value).slice(0, 100)))
        .join(' / '),
      where: { label: glaetten(spots[0]?.label ?? '').slice(0, 200), mask: this.#seen.mask },
    });
  }
}

/** One row of values is a form laid out sideways, each cell a value of its own. */
function isList({ rows }: SeenTable): boolean {
  return rows.length > 1;
}
