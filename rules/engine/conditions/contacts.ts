/** Whether a contact lies in a window, and whether there was any. */
import type { Condition, Kontaktart } from '../../concept/data.ts';
import { isExact, type Span, spanWords } from '../../dates/span.ts';
import { showValue } from '../../fall/anzeige.ts';
import type { Compiled, Compiler } from '../compiled.ts';
import {
  ART,
  type Art,
  addIfUnknown,
  addOpenContacts,
  type Entry,
  entriesOf,
  GESPRAECHE,
  holdsLast,
  isPast,
  isWhole,
  KONTAKTE,
  LETZTER,
  newest,
} from '../contacts.ts';
import { type Context, isPart, spanOf, stichtagOf } from '../context.ts';
import { leaf, seen } from '../leaf.ts';
import { both, either, MET, NOT_MET, negated, type T3, truthOf, UNKNOWN } from '../truth.ts';

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
    const end = to ? to.value(context) : stichtagOf(context);
    if (start === null || end === null) return NOT_MET;
    if (start === undefined || end === undefined) return UNKNOWN;
    // A window that has not begun holds no contact yet, whatever is known of contacts.
    if (start.first > context.stichtag) return NOT_MET;
    const entries = entriesOf(context);
    if (!entries) return UNKNOWN;
    let truth: T3 = NOT_MET;
    for (const entry of entries) truth = either(truth, fits(entry, { from: start, to: end }));
    if (truth !== NOT_MET || isWhole(context)) return truth;
    // Of a part of the history one can't tell what the rest of it holds, unless the last contact is known.
    if (!holdsLast(context)) return UNKNOWN;
    // Lies that before the window, none is in it; else one may be.
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
