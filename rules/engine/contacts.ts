/**
 * The contacts of a case, as the rule catalogue reads them (section 2). `kontakte` is the whole history
 * where it is present; else `letzterKontaktAm` stands for its newest entry.
 */
import type { Kontaktart } from '../concept/data.ts';
import type { Day } from '../dates/day.ts';
import type { Span } from '../dates/span.ts';
import type { OpenFields } from './compiled.ts';
import { type Context, type DateValue, isPart, spanOf } from './context.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { MET, NOT_MET, type T3, UNKNOWN } from './truth.ts';

export const KONTAKTE = lookupOf({ field: 'kontakte' });
export const LETZTER = lookupOf({ field: 'letzterKontaktAm' });
export const ART = lookupOf({ field: 'letzterKontaktArt' });
/** Talks that have a day of their own. */
export const GESPRAECHE = [lookupOf({ field: 'esbAm' }), lookupOf({ field: 'erstgespraechAm' })];

/** Art of a contact: known, known to be none, or not known. */
export type Art = Kontaktart | null | undefined;
export interface Entry {
  readonly span: Span;
  readonly art: Art;
  /** Whether it surely lies up to the Stichtag: a coarse date may reach past it. */
  readonly past: T3;
}

/** Whether it surely lies on or before the Stichtag. */
export function isPast(stichtag: Day, span: Span): T3 {
  if (span.last <= stichtag) return MET;
  return span.first > stichtag ? NOT_MET : UNKNOWN;
}

/** Days that lie up to the Stichtag; a coarse one that reaches past it ends there. */
function upTo(stichtag: Day, span: Span): Span | undefined {
  if (span.first > stichtag) return undefined;
  return span.last <= stichtag ? span : { first: span.first, last: stichtag };
}

/** Whether `kontakte` is the whole history. */
export const isWhole = (context: Context) =>
  context.fall.kontakte !== undefined && !isPart(context, 'kontakte');

/**
 * Whether the last contact up to the Stichtag is among the entries: of a part of the history only
 * `letzterKontaktAm` says so, and not where it lies ahead (one looks back at an earlier day).
 */
export function holdsLast(context: Context): boolean {
  if (!isPart(context, 'kontakte')) return true;
  const last = spanOf(context.fall.letzterKontaktAm);
  return !!last && last.first <= context.stichtag;
}

/**
 * The contacts up to the Stichtag; undefined where nothing is known of any up to then: also where the
 * last contact alone is known and lies ahead (one looks back at an earlier day).
 */
export function entriesOf(context: Context): Entry[] | undefined {
  const { kontakte, letzterKontaktAm, letzterKontaktArt } = context.fall;
  if (kontakte === undefined) {
    const last = spanOf(letzterKontaktAm);
    if (last === undefined || (last && last.first > context.stichtag)) return undefined;
  }
  const entries: Entry[] = [];
  const add = (date: unknown, art: Art) => {
    const span = spanOf(date);
    const past = span && upTo(context.stichtag, span);
    if (past) entries.push({ span: past, art, past: isPast(context.stichtag, span) });
  };
  for (const kontakt of kontakte ?? []) add(kontakt.am, kontakt.art);
  add(letzterKontaktAm, letzterKontaktArt);
  return entries;
}

/** The newest of several days; null where there are none. */
export function newest(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    first: Math.max(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
  };
}

/** A date of the case up to the Stichtag; null where it is none, or lies ahead. */
export function pastDate(context: Context, ref: Lookup): DateValue {
  const span = spanOf(context.fall[ref.field]);
  return span ? (upTo(context.stichtag, span) ?? null) : span;
}

export function addIfUnknown(context: Context, ref: Lookup, into: OpenFields): void {
  if (context.fall[ref.field] === undefined) into.add(ref);
}

/** Adds what more may be known of contacts. */
export function addOpenContacts(context: Context, into: OpenFields): void {
  if (entriesOf(context) !== undefined && !isPart(context, 'kontakte')) return;
  into.add(KONTAKTE);
  addIfUnknown(context, LETZTER, into);
}
