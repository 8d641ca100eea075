/** The day of the last contact, and of the last one that is a talk. */
import type { Kontaktart } from '../../concept/data.ts';
import { spanWords } from '../../dates/span.ts';
import type { CompiledDate } from '../compiled.ts';
import {
  ART,
  addIfUnknown,
  addOpenContacts,
  type Entry,
  entriesOf,
  GESPRAECHE,
  holdsLast,
  isWhole,
  KONTAKTE,
  LETZTER,
  newest,
  pastDate,
} from '../contacts.ts';
import { type Context, type DateValue, isPart } from '../context.ts';
import { lookupOf } from '../lookup.ts';

/** What counts where there was no contact. */
const ERSATZ = [lookupOf({ field: 'egvAm' }), lookupOf({ field: 'bewilligungAm' })];

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
    if (!holdsLast(context)) return undefined;
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
        known.length === 0 && !open
          ? 'kein Kontakt, also Kooperationsplan (EGV) oder Bewilligung'
          : 'letzter Kontakt';
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
    entries === undefined ||
    isPart(context, 'kontakte') ||
    (!isWhole(context) && entries.length > 0);
  const talksOf = (entries: readonly Entry[] | undefined): Entry[] =>
    (entries ?? []).filter((entry) => !entry.art || !except.includes(entry.art));
  const value = (context: Context): DateValue => {
    // As of the last contact: the newest talk of a part need not be the last.
    if (!holdsLast(context)) return undefined;
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
