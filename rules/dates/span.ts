/**
 * Dates as a Fall holds them: to the day (`2026-11-20`) or coarse (`2026-11`, `2026`).
 * A coarse date stands for every day of its span.
 */
import { type Day, dayOf, exists, germanOf } from './day.ts';
import { remembering } from './remembering.ts';

/** First and last day that a date may mean; the same day for an exact one. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
/** No case reaches further; beyond it a typing error is likelier than a date. */
const YEARS = { first: 1900, last: 2199 };

/** The span of a date; undefined where the text is none, or no such day exists. */
export const parseSpan = remembering((text: string): Span | undefined => {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < YEARS.first || year > YEARS.last) return undefined;
  if (match[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) {
    return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1 };
  }
  const dayOfMonth = Number(match[3]);
  if (dayOfMonth < 1 || !exists(year, month, dayOfMonth)) return undefined;
  const day = dayOf(year, month, dayOfMonth);
  return { first: day, last: day };
});

export function isExact(span: Span): boolean {
  return span.first === span.last;
}

/** A date for people: `20.11.2026`, `11/2026`, `2026`. Text that is no date comes back as it is. */
export const germanDate = remembering((text: string): string => {
  const span = parseSpan(text);
  if (!span) return text;
  if (isExact(span)) return germanOf(span.first);
  const [year, month] = text.split('-');
  return month === undefined ? (year ?? text) : `${month}/${year}`;
});

/** "20.11.2026", "01.11.2026 bis 30.11.2026"; null reads as known to be none, undefined as not known. */
export function spanWords(value: Span | null | undefined): string {
  if (value === undefined) return 'nicht bekannt';
  if (value === null) return 'keins';
  if (isExact(value)) return germanOf(value.first);
  return `${germanOf(value.first)} bis ${germanOf(value.last)}`;
}
