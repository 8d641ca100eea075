/**
 * Examples: they live beside their concept, are read by domain people, and are run as tests.
 * Each names one rule, shows a case on a Stichtag, and says what the document wants there.
 */
import type { DeadlineResult, Severity, Verdict } from '../assessment.ts';
import type { Fall } from '../fall/felder.ts';

export interface Beispiel {
  /** Id of the rule. */
  readonly regel: string;
  /** What it shows, in a few German words: "Ausbildung am letzten Tag der Frist". */
  readonly titel: string;
  /** `YYYY-MM-DD`. */
  readonly stichtag: string;
  readonly fall: Fall;
  /** For a rule that runs per Maßnahme: which one; the first where absent. */
  readonly massnahme?: number;
  /**
   * The verdict; for a deadline whether it applies, for a warning, hint or Vermerk whether its
   * condition is met. A deadline without a start is `met` and has `frist: null`.
   */
  readonly ergibt: Verdict;
  /** For a deadline: what is to be read there; null: it is not listed. */
  readonly frist?: Partial<
    Pick<DeadlineResult, 'opens' | 'due' | 'actBy' | 'satisfied' | 'state'>
  > | null;
  /** For a routing row: whether it is the recommendation, or comes in addition. */
  readonly empfohlen?: boolean;
  readonly zusaetzlich?: boolean;
  /** For a warning. */
  readonly schwere?: Severity;
  /** For a warning, hint or Vermerk: words that its text contains. */
  readonly enthaelt?: string;
  /** Names the boundary on one side of which it lies; another example of that name lies on the other. */
  readonly grenze?: string;
}

/** Examples of one concept; `stichtag` where an example names none of its own. */
export function beispieleAm(
  stichtag: string,
  beispiele: readonly (Omit<Beispiel, 'stichtag'> & { readonly stichtag?: string })[],
): readonly Beispiel[] {
  return beispiele.map((beispiel) => ({ stichtag, ...beispiel }));
}

/** The case without what is known of these fields. */
export function ohne(fall: Fall, ...felder: readonly (keyof Fall)[]): Fall {
  const rest = { ...fall };
  for (const feld of felder) delete rest[feld];
  return rest;
}
