import { aufloesen } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { FoundPair } from './finds.ts';
import { meaningWith } from './meaning.ts';

/** "Kundenkategorie [C]", "seit [15.10.2026]", "davor [D]": words that go on with what stands before them. */
export const GOES_ON =
  /^(?:seit|bis|ab|vom|am|durch|per|(?:eingestuft|zugeordnet) seit|gültig (?:seit|ab|bis)|(?:zuletzt )?(?:über|ge)prüft(?: am)?|bisher|davor|zuvor|(?:abgeschlossen|erworben) am)\s*:?$/i;

type Before = Pick<FoundPair, 'label' | 'value'>;

/** What of the pair before it stands over a label that goes on with it, as its heading; null over all others. */
export const goesOnFrom = (before: Before, label: string): string | null =>
  GOES_ON.test(label) ? overBoth(before, label) : null;

/** The same of what stands right beside it: a label that by itself may be of several fields is of that, too. */
export function overNext(before: Before, label: string): string | null {
  // "EGV vom … gültig bis …": what the one before it is of, it is of too.
  const mayBeOf = GOES_ON.test(label) || aufloesen(label, []).art === 'mehrdeutig';
  return mayBeOf ? overBoth(before, label) : null;
}

function overBoth({ label: over, value }: Before, label: string): string | null {
  const isOf = (heading: string) => aufloesen(label, [heading]).art === 'feld';
  if (endsIt(over, label) || isOf(over)) return over;
  // "Höchster Abschluss: Berufsausbildung", "abgeschlossen am": the value is what was completed.
  return GOES_ON.test(label) && meaningWith(over, value) !== null && isOf(value) ? value : null;
}

/** "Bewilligungszeitraum von … bis …": the end of what begins there, and of nothing that stands above it. */
const endsIt = (before: string, label: string): boolean =>
  /^bis\s*:?$/i.test(label) && /\S\s+(?:von|vom)\s*:?$/i.test(before);
