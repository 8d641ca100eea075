/** Cases made at random from the list of fields, for properties that must hold of every concept. */
import fc from 'fast-check';
import { dayOf, isoOf } from '../../rules/dates/day.ts';
import { parseFall } from '../../rules/fall/fall.ts';
import {
  type Fall,
  FELD_KEYS,
  FELDER,
  type Feld,
  type FeldKey,
  isFeldKey,
  type SpaltenFeld,
} from '../../rules/fall/felder.ts';

type Plain = Record<string, unknown>;

/** A Stichtag of twenty years; the document in force longest ago begins in 2016. */
export const aStichtag = fc
  .integer({ min: dayOf(2015, 1, 1), max: dayOf(2034, 12, 31) })
  .map(isoOf);

/** Days around a Stichtag: near it, where windows lie, and as far as ages and degrees reach. */
const aDayNear = (stichtag: number) =>
  fc
    .oneof(
      fc.integer({ min: -60, max: 40 }),
      fc.integer({ min: -800, max: 400 }),
      fc.integer({ min: -22_000, max: 1500 }),
    )
    .map((offset) => isoOf(stichtag + offset));

const aBirthBefore = (stichtag: number) =>
  fc.integer({ min: 0, max: 25_000 }).map((lived) => isoOf(stichtag - lived));

function anyValueOf(feld: Feld | SpaltenFeld, day: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (feld.type) {
    case 'text':
      return fc.constantFrom('A', 'B', '123');
    case 'date':
      return day;
    case 'integer':
      return fc.integer({ min: 0, max: 60 });
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.keys(feld.values));
    case 'dates':
      return fc.array(day, { maxLength: 3 });
    case 'items':
      return fc.array(fc.record(columnsOf(feld.columns, day)), { maxLength: 4 });
  }
}

function columnsOf(columns: Readonly<Record<string, SpaltenFeld>>, day: fc.Arbitrary<string>) {
  return Object.fromEntries(
    Object.entries(columns).map(([column, spalte]) => {
      const value = anyValueOf(spalte, day);
      const mayBeNone = !spalte.required && spalte.type !== 'boolean';
      return [column, mayBeNone ? fc.option(value, { freq: 5 }) : value];
    }),
  );
}

/**
 * A case of which everything is known, to the day, `null` included. Its contacts agree with each other:
 * the last one is the newest. Of `geburtsdatum` and `alter` it has the first alone, since the second
 * counts only where the first is absent; and nobody is born after the Stichtag.
 */
export function aKnownFall(stichtag: number, fields: readonly FeldKey[] = FELD_KEYS) {
  const day = aDayNear(stichtag);
  const shape = Object.fromEntries(
    fields
      .filter((key) => key !== 'alter')
      .map((key) => {
        const feld = FELDER[key];
        const value = key === 'geburtsdatum' ? aBirthBefore(stichtag) : anyValueOf(feld, day);
        const mayBeNone = !['boolean', 'dates', 'items'].includes(feld.type);
        return [key, mayBeNone && key !== 'geburtsdatum' ? fc.option(value, { freq: 8 }) : value];
      }),
  );
  return fc.record(shape).map((values) => fallOf(agreeing(values, isoOf(stichtag))));
}

function agreeing(values: Plain, stichtag: string): Plain {
  const { kontakte } = values;
  if (!Array.isArray(kontakte)) return values;
  const past = kontakte.filter(({ am }) => am <= stichtag);
  past.sort((a, b) => (a.am < b.am ? 1 : -1));
  const [newest] = past;
  return {
    ...values,
    letzterKontaktAm: newest?.am ?? null,
    letzterKontaktArt: newest?.art ?? null,
  };
}

/** The same case, less of it known: fields and columns gone, dates known to the month or year only. */
export function lessOf(fall: Fall, keep: ReadonlySet<string>): fc.Arbitrary<Fall> {
  return fc.infiniteStream(fc.integer({ min: 0, max: 5 })).map((dice) => {
    const roll = () => dice.next().value ?? 0;
    const blur = (feld: Feld | SpaltenFeld, value: unknown): unknown =>
      feld.type === 'date' && typeof value === 'string' && roll() === 0
        ? value.slice(0, roll() < 3 ? 7 : 4)
        : value;
    const less: Plain = {};
    for (const [key, value] of Object.entries(fall)) {
      if (!isFeldKey(key)) continue;
      const feld = FELDER[key];
      if (keep.has(key)) less[key] = value;
      else if (feld.type === 'items' && Array.isArray(value)) {
        if (roll() > 0)
          less[key] = value.map((item) =>
            typeof item === 'object' ? lessOfItem(key, feld.columns, { ...item }) : item,
          );
      } else if (roll() > 1) less[key] = blur(feld, value);
    }
    return fallOf(less);

    function lessOfItem(
      list: string,
      columns: Readonly<Record<string, SpaltenFeld>>,
      item: Plain,
    ): Plain {
      const entries = Object.entries(item).flatMap(([column, value]) => {
        const spalte = columns[column];
        if (!spalte || keep.has(`${list}.${column}`)) return [[column, value]];
        if (!spalte.required && roll() < 2) return [];
        return [[column, blur(spalte, value)]];
      });
      return Object.fromEntries(entries);
    }
  });
}

/** Through the same border that a case from outside passes. */
function fallOf(values: Plain): Fall {
  const result = parseFall(values);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.fall;
}
