/** Values that cannot be, or that contradict each other within one case. */
import { type Day, germanOf } from '../dates/day.ts';
import { germanDate, parseSpan } from '../dates/span.ts';
import { labelOf } from './anzeige.ts';
import type { Fall, FeldKey } from './felder.ts';

/** What a person has to look at: one German sentence, and the field that it is about. */
export interface Problem {
  readonly field?: FeldKey;
  readonly text: string;
}

/** Events that cannot lie ahead of the day on which one looks at the case. */
const PAST_ONLY: readonly FeldKey[] = ['geburtsdatum'];
/** Pairs of which the first cannot lie after the second. */
const ORDERED: readonly (readonly [FeldKey, FeldKey])[] = [
  ['egvAm', 'egvGueltigBis'],
  ['geburtsdatum', 'ausbildungAbgeschlossenAm'],
  ['geburtsdatum', 'studiumAbgeschlossenAm'],
];

/** All that cannot be, each in a sentence that names both values. Coarse dates only where surely so. */
export function plausibilitaet(fall: Fall, stichtag: Day): Problem[] {
  return [
    ...PAST_ONLY.filter((field) => firstDay(fall[field]) > stichtag).map((field) => ({
      field,
      text: `${labelOf(field)} ${shown(fall[field])} liegt nach dem ${germanOf(stichtag)}.`,
    })),
    ...ORDERED.filter(([start, end]) => firstDay(fall[start]) > lastDay(fall[end])).map(
      ([start, end]) => ({
        field: end,
        text: `${labelOf(end)} ${shown(fall[end])} liegt vor ${labelOf(start)} ${shown(fall[start])}.`,
      }),
    ),
    ...(fall.massnahmen ?? [])
      .filter((massnahme) => firstDay(massnahme.beginn) > lastDay(massnahme.ende))
      .map((massnahme) => ({
        field: 'massnahmen' as const,
        text: `Maßnahme ${massnahme.art}: Ende ${shown(massnahme.ende)} liegt vor Beginn ${shown(massnahme.beginn)}.`,
      })),
  ];
}

/** The first day that the value may mean; before all days where it is no date. */
function firstDay(value: unknown): Day {
  return (
    (typeof value === 'string' ? parseSpan(value)?.first : undefined) ?? Number.NEGATIVE_INFINITY
  );
}

function lastDay(value: unknown): Day {
  return (
    (typeof value === 'string' ? parseSpan(value)?.last : undefined) ?? Number.POSITIVE_INFINITY
  );
}

function shown(value: unknown): string {
  return germanDate(String(value));
}
