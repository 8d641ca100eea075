/**
 * Judging what is known of a case. The same case is looked at by its markers, the count, the icon and
 * the panel, so the last results are remembered: derived from what they were made of, and gone with the
 * worker.
 */
import type { Concept } from '../../../rules/concept/data.ts';
import { evaluate } from '../../../rules/engine/evaluate.ts';
import {
  type Eintragungen,
  type GeleseneMaske,
  type Zusammenfuehrung,
  zusammenfuehren,
} from '../../../rules/fall/zusammenfuehren.ts';
import { type Parted, partReasons } from '../../../rules/weighing/parts.ts';

/** By what a case is judged: when, and by whose settings. */
export interface Judging {
  readonly stichtag: string;
  readonly concepts: readonly Concept[];
  readonly leadDays: number;
  /** Told of each rule that fails. */
  readonly failed?: (cause: unknown) => void;
}

export interface Judged extends Parted {
  readonly known: Zusammenfuehrung;
}

/** Cases that are in view at once, and some of those looked at just before. */
const KEPT = 12;

const results = new Map<string, Judged>();

/** What these masks and entries say of a case, judged; the result is shared and not to be changed. */
export function judge(
  masken: readonly GeleseneMaske[],
  eingetragen: Eintragungen,
  by: Judging,
): Judged {
  const { stichtag, concepts, leadDays } = by;
  const key = JSON.stringify([masken, eingetragen, stichtag, concepts.map(numberOf), leadDays]);
  const found = results.get(key) ?? judgeAnew(masken, eingetragen, by);
  // The one looked at last comes last, the first is the one to go.
  results.delete(key);
  results.set(key, found);
  const [oldest] = results.keys();
  if (results.size > KEPT && oldest !== undefined) results.delete(oldest);
  return found;
}

/** What was forgotten is remembered nowhere. */
export const forgetJudged = (): void => results.clear();

function judgeAnew(
  masken: readonly GeleseneMaske[],
  eingetragen: Eintragungen,
  { stichtag, concepts, leadDays, failed }: Judging,
): Judged {
  const known = zusammenfuehren(masken, eingetragen);
  const assessment = evaluate(known.fall, {
    stichtag,
    concepts,
    leadDays,
    failed,
    origins: known.origins,
    problems: known.befunde.map(({ text, field }) => ({ text, ...(field ? { field } : {}) })),
  });
  return { known, ...partReasons(assessment) };
}

/** Two concepts of one name may be of two versions: what counts is whether it is the same one. */
const numbers = new WeakMap<Concept, number>();
let next = 0;

function numberOf(concept: Concept): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  next += 1;
  numbers.set(concept, next);
  return next;
}
