/** What was read of a page, without the names of people: so it leaves the page. */
import type { FeldKey } from '../felder.ts';
import { MAX_PAIRS, MAX_TABLES } from '../grenzen.ts';
import type { Pair, Place, Reading, ReadingProblem, Table } from '../reading.ts';
import { istListenfeld } from '../vokabular/spalten.ts';
import { namesOf, textOhneNamen, ueberschriftOhneNamen } from './ohneNamen.ts';

/** Leaves names out of readings, problems and headings; which they are, `pairs` and `tables` say. */
export function diskretion(pairs: readonly Pair[], tables: readonly Table[]) {
  const names = namesOf(pairs.slice(0, MAX_PAIRS), tables.slice(0, MAX_TABLES));
  const headings = new Map<string, string>();
  const heading = (text: string): string => {
    const known = headings.get(text) ?? ueberschriftOhneNamen(text, names);
    headings.set(text, known);
    return known;
  };
  const text = (shown: string) => textOhneNamen(shown, names);
  const place = (where: Place, field: FeldKey | undefined): Place => ({
    ...where,
    // A list stands under a heading instead of a label.
    label: field !== undefined && istListenfeld(field) ? heading(where.label) : where.label,
    ...(where.heading === undefined ? {} : { heading: heading(where.heading) }),
    mask: heading(where.mask),
  });
  return {
    heading,
    reading(reading: Reading): Reading {
      const { field, value, shown, where } = reading;
      const isNumber = field === 'kundennummer' || field === 'bgNummer';
      return {
        ...reading,
        value: field === 'massnahmen' ? ohneNamenImStatus(value, text) : value,
        shown: isNumber ? shown : text(shown),
        where: place(where, field),
      };
    },
    problem: (problem: ReadingProblem): ReadingProblem => ({
      ...problem,
      text: text(problem.text),
      shown: text(problem.shown),
      where: place(problem.where, problem.field),
    }),
  };
}

/** The state is the one text of a list that people write as they like. */
function ohneNamenImStatus(value: unknown, text: (status: string) => string): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) =>
    typeof item === 'object' && item !== null && 'status' in item && typeof item.status === 'string'
      ? { ...item, status: text(item.status) }
      : item,
  );
}
