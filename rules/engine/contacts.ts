/**
 * Contacts, as the rule catalogue reads them (section 2): which was the last, whether one lies in a
 * window, whether there was any. `kontakte` is the whole history where it is present; else
 * `letzterKontaktAm` stands for its newest entry.
 */

import type { Condition, Kontaktart } from '../concept/data.ts';
import type { Day } from '../dates/day.ts';
import { isExact, type Span, spanWords } from '../dates/span.ts';
import { showValue } from '../fall/anzeige.ts';
import type { Compiled, CompiledDate, Compiler, OpenFields } from './compiled.ts';
import { type Context, type DateValue, isPart, spanOf } from './context.ts';
import { leaf, seen } from './leaf.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { both, either, MET, NOT_MET, negated, type T3, truthOf, UNKNOWN } from './truth.ts';

const KONTAKTE = lookupOf({ field: 'kontakte' });
const LETZTER = lookupOf({ field: 'letzterKontaktAm' });
const ART = lookupOf({ field: 'letzterKontaktArt' });
const GESPRAECHE = [lookupOf({ field: 'esbAm' }), lookupOf({ field: 'erstgespraechAm' })];
const ERSATZ = [lookupOf({ field: 'egvAm' }), lookupOf({ field: 'bewilligungAm' })];

/** Art of a contact: known, known to be none, or not known. */
type Art = Kontaktart | null | undefined;
interface Entry {
  readonly span: Span;
  readonly art: Art;
  /** Whether it surely lies up to the Stichtag: a coarse date may reach past it. */
  readonly past: T3;
}

function isPast(stichtag: Day, span: Span): T3 {
  if (span.last <= stichtag) return MET;
  return span.first > stichtag ? NOT_MET : UNKNOWN;
}

/** Days that lie up to the Stichtag; a coarse one that reaches past it ends there. */
function upTo(stichtag: Day, span: Span): Span | undefined {
  if (span.first > stichtag) return undefined;
  return span.last <= stichtag ? span : { first: span.first, last: stichtag };
}

/** Whether `kontakte` is the whole history. */
const isWhole = (context: Context) =>
  context.fall.kontakte !== undefined && !isPart(context, 'kontakte');

/**
 * The contacts up to the Stichtag; undefined where nothing is known of any up to then: also where the
 * last contact alone is known and lies ahead (one looks back at an earlier day).
 */
function entriesOf(context: Context): Entry[] | undefined {
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

function newest(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    first: Math.max(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
  };
}

/** The newest of kontakte, letzterKontaktAm, esbAm, erstgespraechAm; where all are none, of egvAm, bewilligungAm. */
export function compileLastContact(): CompiledDate {
  const parts = (context: Context) => {
    const entries = entriesOf(context);
    const talks = GESPRAECHE.map((ref) => pastDate(context, ref));
    const known = [
      ...(entries ?? []).map((entry) => entry.span),
      ...talks.filter((span) => !!span),
    ];
    return { open: entries === undefined || talks.includes(undefined), known };
  };
  const value = (context: Context): DateValue => {
    // Of a part of the history the newest need not be the last.
    if (isPart(context, 'kontakte') && !context.fall.letzterKontaktAm) return undefined;
    const { open, known } = parts(context);
    if (known.length > 0) return newest(known);
    if (open) return undefined;
    const instead = ERSATZ.map((ref) => pastDate(context, ref));
    const found = instead.filter((span) => !!span);
    if (found.length > 0) return newest(found);
    return instead.includes(undefined) ? undefined : null;
  };
  return {
    words: 'letzter Kontakt',
    refs: [KONTAKTE, LETZTER, ...GESPRAECHE, ...ERSATZ],
    value,
    counted(context) {
      const { known, open } = parts(context);
      const what =
        known.length === 0 && !open ? 'kein Kontakt, also EGV oder Bewilligung' : 'letzter Kontakt';
      return [`${what}: ${spanWords(value(context))}`];
    },
    open(context, into) {
      addOpenContacts(context, into);
      for (const ref of GESPRAECHE) addIfUnknown(context, ref, into);
      const { open, known } = parts(context);
      if (known.length === 0 && !open) for (const ref of ERSATZ) addIfUnknown(context, ref, into);
    },
  };
}

/**
 * The newest contact that is a talk: its art is not among `except`. One whose art is not known may be one.
 * Null where contacts are known and none of them is a talk.
 */
export function compileLastTalk(except: readonly Kontaktart[]): CompiledDate {
  /** Of contacts before the last one nothing is known: where that is none, a talk may have been. */
  const mayHoldMore = (context: Context, entries: Entry[] | undefined): boolean =>
    entries === undefined || (!isWhole(context) && entries.length > 0);
  const talksOf = (entries: readonly Entry[] | undefined): Entry[] =>
    (entries ?? []).filter((entry) => !entry.art || !except.includes(entry.art));
  const value = (context: Context): DateValue => {
    const entries = entriesOf(context);
    const talks = talksOf(entries).map((entry) => entry.span);
    const others = GESPRAECHE.map((ref) => pastDate(context, ref));
    const known = [...talks, ...others.filter((span) => !!span)];
    if (known.length > 0) return newest(known);
    return mayHoldMore(context, entries) || others.includes(undefined) ? undefined : null;
  };
  return {
    words: 'letztes Gespräch',
    refs: [KONTAKTE, LETZTER, ART, ...GESPRAECHE],
    value,
    counted: (context) => [`letztes Gespräch: ${spanWords(value(context))}`],
    open(context, into) {
      addOpenContacts(context, into);
      const entries = entriesOf(context);
      const talks = talksOf(entries);
      if (talks.length === 0 && mayHoldMore(context, entries))
        addIfUnknown(context, KONTAKTE, into);
      // Taken for a talk as long as nothing else is known of it.
      if (context.fall.kontakte === undefined && talks.length > 0) addIfUnknown(context, ART, into);
      for (const ref of GESPRAECHE) addIfUnknown(context, ref, into);
    },
  };
}

function pastDate(context: Context, ref: Lookup): DateValue {
  const span = spanOf(context.fall[ref.field]);
  return span ? (upTo(context.stichtag, span) ?? null) : span;
}

function addIfUnknown(context: Context, ref: Lookup, into: OpenFields): void {
  if (context.fall[ref.field] === undefined) into.add(ref);
}

function addOpenContacts(context: Context, into: OpenFields): void {
  if (entriesOf(context) !== undefined && !isPart(context, 'kontakte')) return;
  into.add(KONTAKTE);
  addIfUnknown(context, LETZTER, into);
}

/** A contact in a window, of a certain art where one is asked for. */
export function compileContact(
  node: Extract<Condition, { op: 'contact' }>,
  compiler: Compiler,
): Compiled {
  const from = compiler.date(node.from);
  const to = node.to && compiler.date(node.to);
  const arten = node.arten;
  const what = arten
    ? `Kontakt (${arten.map((art) => showValue('letzterKontaktArt', art)).join(', ')})`
    : 'Kontakt';

  /** Whether the entry lies in the window and is of the art asked for. */
  function fits(entry: Entry, window: { from: Span; to: Span }): T3 {
    return both(entry.past, both(inWindow(entry.span, window), artFits(entry.art, arten)));
  }

  function verdict(context: Context): T3 {
    const start = from.value(context);
    const end = to ? to.value(context) : { first: context.stichtag, last: context.stichtag };
    if (start === null || end === null) return NOT_MET;
    if (start === undefined || end === undefined) return UNKNOWN;
    // A window that has not begun holds no contact yet, whatever is known of contacts.
    if (start.first > context.stichtag) return NOT_MET;
    const entries = entriesOf(context);
    if (!entries) return UNKNOWN;
    let truth: T3 = NOT_MET;
    for (const entry of entries) truth = either(truth, fits(entry, { from: start, to: end }));
    if (truth !== NOT_MET || isWhole(context)) return truth;
    // Of a part of the history one can't tell what the rest of it holds.
    if (context.fall.kontakte !== undefined) return UNKNOWN;
    // Only the last contact is known. Lies it before the window, none is in it; else one may be.
    const last = newest(entries.map((entry) => entry.span));
    return last !== null && last.last >= start.first ? UNKNOWN : NOT_MET;
  }

  return leaf({
    refs: [...from.refs, ...(to?.refs ?? []), KONTAKTE, LETZTER, ART],
    verdict,
    explain(context) {
      const end = to ? spanWords(to.value(context)) : 'Stichtag';
      return {
        text: node.text ?? `${what} ab ${from.words}${to ? ` bis ${to.words}` : ''}`,
        needed: `${spanWords(from.value(context))} bis ${end}`,
        seen: [
          seen(context, context.fall.kontakte === undefined ? LETZTER : KONTAKTE),
          ...(context.fall.kontakte === undefined ? [seen(context, ART)] : []),
        ],
      };
    },
    open(context, into) {
      from.open(context, into);
      to?.open(context, into);
      const entries = entriesOf(context);
      if (!entries || !isWhole(context)) into.add(KONTAKTE);
      if (!entries) addIfUnknown(context, LETZTER, into);
      else if (arten && entries.some((entry) => entry.art === undefined)) {
        if (context.fall.letzterKontaktAm && context.fall.letzterKontaktArt === undefined) {
          into.add(ART);
        } else into.add(KONTAKTE);
      } else if (entries.some(({ span, past }) => past === UNKNOWN || !isExact(span)))
        into.add(KONTAKTE);
    },
  });
}

function inWindow(span: Span, window: { from: Span; to: Span }): T3 {
  if (span.last < window.from.first || span.first > window.to.last) return NOT_MET;
  return span.first >= window.from.last && span.last <= window.to.first ? MET : UNKNOWN;
}

function artFits(art: Art, arten: readonly Kontaktart[] | undefined): T3 {
  if (!arten) return MET;
  if (art === undefined) return UNKNOWN;
  return truthOf(art !== null && arten.includes(art));
}

/** Neither a Kontakt nor ESB nor Erstgespräch is known to exist, and all of that is known. */
export function compileNoContact(node: Extract<Condition, { op: 'noContact' }>): Compiled {
  return leaf({
    refs: [KONTAKTE, LETZTER, ...GESPRAECHE],
    verdict(context) {
      const entries = entriesOf(context);
      const talks = GESPRAECHE.map((ref) => spanOf(context.fall[ref.field]));
      let existing: T3 = NOT_MET;
      for (const entry of entries ?? []) existing = either(existing, entry.past);
      for (const span of talks) {
        if (span) existing = either(existing, isPast(context.stichtag, span));
      }
      if (existing !== NOT_MET) return negated(existing);
      const isOpen = entries === undefined || isPart(context, 'kontakte');
      return isOpen || talks.includes(undefined) ? UNKNOWN : MET;
    },
    explain: (context) => ({
      text: node.text ?? 'Kein Kontakt vorhanden',
      seen: [KONTAKTE, LETZTER, ...GESPRAECHE].map((ref) => seen(context, ref)),
    }),
    open(context, into) {
      addOpenContacts(context, into);
      for (const ref of GESPRAECHE) addIfUnknown(context, ref, into);
    },
  });
}
