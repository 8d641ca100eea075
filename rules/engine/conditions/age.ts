/**
 * Age in completed years. A year is completed with the end of the day before the birthday
 * (BGB §§ 187 (2), 188 (2)); for one born on 29 February, with the end of 28 February.
 */

import type { Condition } from '../../concept/data.ts';
import { completedYearsBetween, type Day, germanOf, shift } from '../../dates/day.ts';
import { isExact, type Span } from '../../dates/span.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import { type Context, type DateValue, spanOf, stichtagOf } from '../context.ts';
import { addUndecided, leaf, seen } from '../leaf.ts';
import { lookupOf } from '../lookup.ts';
import { both, MET, NOT_MET, type T3, truthOf, UNKNOWN } from '../truth.ts';

const BIRTH = lookupOf({ field: 'geburtsdatum' });
const YEARS = lookupOf({ field: 'alter' });

/** An age from, under or up to so many years, on the Stichtag or another day; open where that day is not known. */
export function compileAge(node: Extract<Condition, { op: 'age' }>, compiler: Compiler): Compiled {
  const from = node.from && compiler.number(node.from);
  const under = node.under && compiler.number(node.under);
  const upTo = node.upTo && compiler.number(node.upTo);
  /** First age that is too old. */
  const end = under ?? (upTo === undefined ? undefined : upTo + 1);
  const on = node.on && compiler.date(node.on);
  const text = node.text ?? `Alter ${ageWords(from, under, upTo)}`;

  const dayOn = (context: Context): DateValue => (on ? on.value(context) : stichtagOf(context));

  function verdictOnDay(context: Context, day: Day): T3 {
    const birth = birthOf(context);
    if (birth) {
      return both(
        from === undefined ? MET : bornBy(birth, shift(day, { years: from }, -1)),
        end === undefined ? MET : bornAfter(birth, shift(day, { years: end }, -1)),
      );
    }
    const age = context.fall.alter;
    // `alter` is the age on the Stichtag; it says nothing for another day.
    if (typeof age !== 'number' || on) return UNKNOWN;
    return truthOf((from === undefined || age >= from) && (end === undefined || age < end));
  }

  return leaf({
    refs: [BIRTH, YEARS, ...(on?.refs ?? [])],
    verdict(context) {
      const day = dayOn(context);
      if (day === null) return NOT_MET;
      if (day === undefined) return UNKNOWN;
      const first = verdictOnDay(context, day.first);
      return isExact(day) || first === verdictOnDay(context, day.last) ? first : UNKNOWN;
    },
    explain(context) {
      const day = dayOn(context);
      const needed = day && isExact(day) ? bornWords(day.first, from, end) : undefined;
      return { text, ...(needed ? { needed } : {}), seen: [seenAge(context)] };
    },
    open(context, into) {
      on?.open(context, into);
      addUndecided(context, [BIRTH], into);
      // Known to be none, or ahead, is no birth date of a person: it is worth asking for.
      if (!birthOf(context)) into.add(BIRTH);
    },
  });
}

/** The birth date, unless it lies ahead: then it is a mistake, and no age follows from it. */
function birthOf(context: Context): Span | undefined {
  const span = spanOf(context.fall.geburtsdatum);
  return span && span.first <= context.stichtag ? span : undefined;
}

function bornBy(birth: Span, day: Day): T3 {
  if (birth.last <= day) return MET;
  return birth.first > day ? NOT_MET : UNKNOWN;
}

function bornAfter(birth: Span, day: Day): T3 {
  if (birth.first > day) return MET;
  return birth.last <= day ? NOT_MET : UNKNOWN;
}

function seenAge(context: Context) {
  const birth = birthOf(context);
  if (!birth) {
    return context.fall.alter === undefined || context.fall.alter === null
      ? { ...seen(context, BIRTH), label: 'Alter' }
      : seen(context, YEARS);
  }
  const shown = seen(context, BIRTH);
  const years = completedYears(birth, context.stichtag);
  return { ...shown, label: 'Alter', shown: `${years} Jahre, geboren ${shown.shown}` };
}

/** "36", or "35 oder 36" for a coarse birth date. */
export function completedYears(birth: Span, day: Day): string {
  const oldest = completedYearsBetween(birth.first, day);
  const youngest = completedYearsBetween(Math.min(birth.last, day), day);
  if (oldest === youngest) return String(oldest);
  return oldest - youngest === 1 ? `${youngest} oder ${oldest}` : `${youngest} bis ${oldest}`;
}

function ageWords(from?: number, under?: number, upTo?: number): string {
  if (from !== undefined && upTo !== undefined) return `${from} bis ${upTo} Jahre`;
  if (from !== undefined && under !== undefined) return `ab ${from}, unter ${under} Jahre`;
  if (from !== undefined) return `ab ${from} Jahre`;
  return under === undefined ? `bis ${upTo} Jahre` : `unter ${under} Jahre`;
}

function bornWords(day: Day, from?: number, end?: number): string {
  const oldest = end === undefined ? undefined : germanOf(shift(day, { years: end }, -1) + 1);
  const youngest = from === undefined ? undefined : germanOf(shift(day, { years: from }, -1));
  if (oldest && youngest) return `geboren ${oldest} bis ${youngest}`;
  return oldest ? `geboren ab ${oldest}` : `geboren bis ${youngest}`;
}
