/** What the header says about the case, from its fields. */
import type { FallView, FeldView, ProblemView } from '../../../entrypoints/background/views.ts';
import type { Missing } from '../../../rules/assessment.ts';
import { completedYearsBetween } from '../../../rules/dates/day.ts';
import { germanDate, isExact, parseSpan } from '../../../rules/dates/span.ts';
import { FELDER, type FeldKey } from '../../../rules/fall/felder.ts';

export function feldOf(fall: FallView, field: FeldKey): FeldView | undefined {
  return fall.felder.find((each) => each.field === field);
}

/** What is known only in part, as a month of a day is, or the first entries of a list, is not missing. */
export function lackWord(
  { felder }: { readonly felder: readonly Pick<FeldView, 'field'>[] },
  missing: Missing,
): string {
  const known = new Set(felder.map(({ field }) => field));
  return missing.some(({ field }) => known.has(field)) ? 'zu klären' : 'es fehlt';
}

/** "11/2021": a day of which no more than month or year is known; undefined where it is known, or not at all. */
export function coarseDay(field: FeldKey, value: unknown): string | undefined {
  const span = FELDER[field].type === 'date' && typeof value === 'string' && parseSpan(value);
  return span && !isExact(span) ? germanDate(String(value)) : undefined;
}

/** What was unclear as it was read, and what assessing the case brought up beside. */
export function problemsOf({ problems, assessment }: FallView): readonly ProblemView[] {
  const shown = new Set(problems.map(({ text }) => text));
  const further = assessment.problems.filter(({ text }) => !shown.has(text));
  return [...problems, ...further.map((problem) => ({ ...problem, found: [] }))];
}

/** Whose case it is: its Kundennummer, else in words why there is none. */
export function caseName({ id, kundennummer }: Pick<FallView, 'id' | 'kundennummer'>): string {
  if (id === null) return 'Nicht zugeordnet';
  return kundennummer ?? `Fall ohne Kundennummer ${id.slice(1)}`;
}

/** Completed years on the Stichtag, of a birth date that is known to the day and not ahead. */
function yearsOn(stichtag: string, geburtsdatum: string): number | undefined {
  const birth = parseSpan(geburtsdatum);
  const day = parseSpan(stichtag);
  if (!birth || !day || !isExact(birth) || birth.first > day.first) return undefined;
  return completedYearsBetween(birth.first, day.first);
}

/** "36 Jahre", "Kategorie B", "Stufe IN", "arbeitslos": what is known of these, in this order. */
export function factsOf(fall: FallView, stichtag: string): readonly string[] {
  const facts: string[] = [];
  const geburtsdatum = feldOf(fall, 'geburtsdatum')?.value;
  const age =
    typeof geburtsdatum === 'string'
      ? yearsOn(stichtag, geburtsdatum)
      : feldOf(fall, 'alter')?.value;
  if (typeof age === 'number') facts.push(`${age} Jahre`);

  const kategorie = feldOf(fall, 'kundenkategorie');
  if (kategorie && kategorie.value !== null) facts.push(`Kategorie ${kategorie.shown}`);

  const stufe = feldOf(fall, 'betreuungsstufe');
  if (stufe && stufe.value !== null) facts.push(`Stufe ${String(stufe.value)}`);

  const status = feldOf(fall, 'kundenstatus');
  if (status && status.value !== null && status.value !== 'nichtGesetzt') facts.push(status.shown);
  return facts;
}
