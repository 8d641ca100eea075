/**
 * Several masks show one case. The newest reading of a field wins; two masks that disagree are
 * reported with both places. Nothing is kept that can be derived: this runs at every look.
 */
import type { Origin } from '../assessment.ts';
import { parseSpan } from '../dates/span.ts';
import { labelOf } from './anzeige.ts';
import { parseFall } from './fall.ts';
import { type Fall, FELDER, type FeldKey } from './felder.ts';
import type { Place, Reading, ReadingProblem } from './reading.ts';

/** What one mask of a case showed when it was last read. */
export interface GeleseneMaske {
  /** Order of reading: greater is newer. */
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
}

/** Something in the pages that a person has to look at; `found` are the texts as they stand there. */
export interface Befund {
  readonly text: string;
  readonly field?: FeldKey;
  readonly found: readonly { readonly shown: string; readonly where: Place }[];
}

export interface Zusammenfuehrung {
  readonly fall: Fall;
  /** The reading that gave each field its value. */
  readonly readings: ReadonlyMap<FeldKey, Reading>;
  readonly origins: { readonly [K in FeldKey]?: Origin };
  readonly befunde: readonly Befund[];
}

/** One Fall of the masks that showed it. */
export function zusammenfuehren(masken: readonly GeleseneMaske[]): Zusammenfuehrung {
  const byField = new Map<FeldKey, Reading[]>();
  const newestFirst = masken.toSorted((a, b) => b.at - a.at);
  for (const maske of newestFirst) {
    for (const reading of maske.readings) {
      const readings = byField.get(reading.field);
      if (readings) readings.push(reading);
      else byField.set(reading.field, [reading]);
    }
  }

  const readings = new Map<FeldKey, Reading>();
  const widersprueche: Befund[] = [];
  for (const [field, candidates] of byField) {
    const { chosen, other } = choose(field, candidates);
    readings.set(field, chosen);
    if (other) widersprueche.push(widerspruch(field, chosen, other));
  }
  return {
    fall: fallOf(readings),
    readings,
    origins: originsOf(readings),
    befunde: [...newestFirst.flatMap((maske) => maske.problems.map(unlesbar)), ...widersprueche],
  };
}

/**
 * The newest reading; of two that agree, the one that says more ("07/2023" and "31.07.2023").
 * `other` is one that contradicts it. Lists grow from mask to mask and page to page: there the newest holds.
 */
function choose(
  field: FeldKey,
  candidates: readonly Reading[],
): { chosen: Reading; other?: Reading } {
  const [newest, ...older] = candidates;
  if (!newest) throw new Error(`no reading of ${field}`);
  const { type } = FELDER[field];
  if (type === 'items' || type === 'dates') return { chosen: newest };
  const chosen = older.reduce(
    (best, reading) => (isFiner(reading.value, best.value) ? reading : best),
    newest,
  );
  const other = older.find(
    (reading) => !isFiner(chosen.value, reading.value) && reading.value !== chosen.value,
  );
  return other ? { chosen, other } : { chosen };
}

/** Whether both are dates and `one` lies within the coarser `other`. */
function isFiner(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return false;
  const fine = parseSpan(one);
  const coarse = parseSpan(other);
  return !!fine && !!coarse && fine.first >= coarse.first && fine.last <= coarse.last;
}

function fallOf(readings: ReadonlyMap<FeldKey, Reading>): Fall {
  const values = Object.fromEntries([...readings].map(([field, { value }]) => [field, value]));
  const result = parseFall(values);
  // Each value was checked when it came in; one that fails here would be a mistake of ours.
  if ('problems' in result) throw new Error(`not a Fall: ${JSON.stringify(result.problems)}`);
  return result.fall;
}

function originsOf(readings: ReadonlyMap<FeldKey, Reading>): Zusammenfuehrung['origins'] {
  return Object.fromEntries(
    [...readings].map(([field, { shown, where }]): [FeldKey, Origin] => [
      field,
      { kind: 'read', shown, where },
    ]),
  );
}

function unlesbar(problem: ReadingProblem): Befund {
  return {
    text: problem.text,
    ...(problem.field ? { field: problem.field } : {}),
    found: [{ shown: problem.shown, where: problem.where }],
  };
}

function widerspruch(field: FeldKey, chosen: Reading, other: Reading): Befund {
  return {
    field,
    text: `${labelOf(field)}: Zwei Masken widersprechen sich. Verwendet wird, was zuletzt gelesen wurde: „${chosen.shown}“.`,
    found: [chosen, other].map(({ shown, where }) => ({ shown, where })),
  };
}
