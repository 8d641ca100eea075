/**
 * Several masks show one case, and a caseworker adds to it. What was entered outranks what was read, of
 * what was read the newest wins; places that disagree are reported. Nothing is kept that can be
 * derived: this runs at every look.
 */
import { labelOf, showValue } from './anzeige.ts';
import { parseFall } from './fall.ts';
import { feinerer } from './feinerer.ts';
import { type Fall, FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { hatWohl } from './gleicheEintraege.ts';
import type { Choice, Origin, Place, Reading, ReadingProblem } from './reading.ts';

/** What one mask of a case showed when it was last read. */
export interface GeleseneMaske {
  /** Order of reading: greater is newer. */
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
}

/** What a caseworker entered for one field; `value` is in normal form. */
export interface Eingetragen {
  readonly value: unknown;
  /** When, in ms. */
  readonly at: number;
}

export type Eintragungen = { readonly [K in FeldKey]?: Eingetragen };

/** The value of a field, and where it came from. */
export interface Angabe {
  readonly value: unknown;
  readonly origin: Exclude<Origin, { kind: 'given' }>;
}

/** Something in the pages that a person has to look at; `found` are the texts as they stand there. */
export interface Befund {
  readonly text: string;
  readonly field?: FeldKey;
  readonly found: readonly { readonly shown: string; readonly where: Place }[];
  /** What it may be, to be settled by choosing. */
  readonly choices?: readonly Choice[];
}

export interface Zusammenfuehrung {
  readonly fall: Fall;
  readonly angaben: ReadonlyMap<FeldKey, Angabe>;
  readonly origins: { readonly [K in FeldKey]?: Origin };
  readonly befunde: readonly Befund[];
}

/**
 * One Fall of the masks that showed it and of what was entered for it. An entered value settles what
 * the masks leave unclear about its field; where one of them shows another value, that is reported.
 */
export function zusammenfuehren(
  masken: readonly GeleseneMaske[],
  eingetragen: Eintragungen = {},
): Zusammenfuehrung {
  const newestFirst = masken.toSorted((a, b) => b.at - a.at);
  const byField = readingsByField(newestFirst);
  const angaben = new Map<FeldKey, Angabe>();
  const widersprueche: Befund[] = [];
  for (const field of FELD_KEYS) {
    const candidates = byField.get(field) ?? [];
    const own = eingetragen[field];
    if (own) {
      angaben.set(field, { value: own.value, origin: { kind: 'entered', at: own.at } });
      const other = candidates.find(({ value }) => !vertraegtSich(field, own.value, value));
      if (other) widersprueche.push(gegenEintragung(field, own, other));
    } else if (candidates.length > 0) {
      const { chosen, other } = choose(field, candidates);
      const { value, shown, where, partial } = chosen;
      const part = partial ? { partial } : {};
      angaben.set(field, { value, origin: { kind: 'read', shown, where, ...part } });
      if (other)
        widersprueche.push((isList(field) ? fehltEtwas : widerspruch)(field, chosen, other));
    }
  }
  const unlesbares = newestFirst
    .flatMap((maske) => maske.problems)
    .filter((problem) => !istGeklaert(problem, eingetragen))
    .map(unlesbar);
  return {
    fall: fallOf(angaben),
    angaben,
    origins: Object.fromEntries([...angaben].map(([field, { origin }]) => [field, origin])),
    befunde: [...unlesbares, ...widersprueche],
  };
}

function readingsByField(masken: readonly GeleseneMaske[]): ReadonlyMap<FeldKey, Reading[]> {
  const byField = new Map<FeldKey, Reading[]>();
  for (const reading of masken.flatMap((maske) => maske.readings)) {
    const readings = byField.get(reading.field);
    if (readings) readings.push(reading);
    else byField.set(reading.field, [reading]);
  }
  return byField;
}

const isList = (field: FeldKey) => FELDER[field].type === 'items' || FELDER[field].type === 'dates';

/**
 * The newest reading; of two that agree, the one that says more ("07/2023" and "31.07.2023").
 * `other` is one that contradicts it.
 */
function choose(
  field: FeldKey,
  candidates: readonly Reading[],
): { chosen: Reading; other?: Reading } {
  const [newest, ...older] = candidates;
  if (!newest) throw new Error(`no reading of ${field}`);
  if (isList(field)) return chooseList(field, newest, older);
  const chosen = older.reduce(
    (best, reading) => (isFiner(reading.value, best.value) ? reading : best),
    newest,
  );
  const other = older.find(
    (reading) => !isFiner(chosen.value, reading.value) && reading.value !== chosen.value,
  );
  return other ? { chosen, other } : { chosen };
}

/**
 * Lists grow from mask to mask and page to page: there the newest holds. Of one that is a part, the whole that
 * was read before, where nothing has come to it. One that lacks what another mask shows is a part, too.
 */
function chooseList(
  field: FeldKey,
  newest: Reading,
  older: readonly Reading[],
): { chosen: Reading; other?: Reading } {
  if (newest.partial) {
    const whole = older.find((each) => !each.partial && !lacks(field, each, newest));
    return { chosen: whole ?? newest };
  }
  const other = older.find((each) => lacks(field, newest, each));
  if (other === undefined) return { chosen: newest };
  const isEmpty = entriesOf(newest).length === 0;
  return {
    chosen: { ...(isEmpty ? other : newest), partial: true },
    other: isEmpty ? newest : other,
  };
}

const entriesOf = ({ value }: Reading): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether `one` has nothing that may be an entry of `other`. */
const lacks = (field: FeldKey, one: Reading, other: Reading): boolean =>
  entriesOf(other).some((entry) => !hatWohl(field, entriesOf(one), entry));

/**
 * Whether a page may show `read` although `own` was entered: the same, a coarser or finer date; a list
 * that lacks what was entered, but has nothing that was not.
 */
function vertraegtSich(field: FeldKey, own: unknown, read: unknown): boolean {
  if (isList(field) && Array.isArray(own) && Array.isArray(read)) {
    const entered = new Set(own.map(comparable));
    return read.every((entry) => entered.has(comparable(entry)));
  }
  return own === read || isFiner(own, read) || isFiner(read, own);
}

/** An entry of a list without regard to the order of its columns, and to those that are empty. */
function comparable(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry);
  const filled = Object.entries(entry).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify(filled.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether both are dates and `one` lies within the coarser `other`. */
const isFiner = (one: unknown, other: unknown): boolean =>
  one !== other && feinerer(one, other) === one;

function fallOf(angaben: ReadonlyMap<FeldKey, Angabe>): Fall {
  const values = Object.fromEntries([...angaben].map(([field, { value }]) => [field, value]));
  const result = parseFall(values);
  // Each value was checked when it came in; one that fails here would be a mistake of ours.
  if ('problems' in result) throw new Error(`not a Fall: ${JSON.stringify(result.problems)}`);
  return result.fall;
}

/** Whether something was entered for its field, or it was said which field it is of. */
function istGeklaert({ field, choices = [] }: ReadingProblem, eingetragen: Eintragungen): boolean {
  if (field !== undefined) return eingetragen[field] !== undefined;
  return choices.some((choice) => {
    const own = eingetragen[choice.field];
    return own !== undefined && vertraegtSich(choice.field, own.value, choice.value);
  });
}

function unlesbar(problem: ReadingProblem): Befund {
  return {
    text: problem.text,
    ...(problem.field ? { field: problem.field } : {}),
    found: [{ shown: problem.shown, where: problem.where }],
    ...(problem.choices ? { choices: problem.choices } : {}),
  };
}

function widerspruch(field: FeldKey, chosen: Reading, other: Reading): Befund {
  return {
    field,
    text: `${labelOf(field)}: Zwei Masken widersprechen sich. Verwendet wird, was zuletzt gelesen wurde: „${chosen.shown}“.`,
    found: [chosen, other].map(({ shown, where }) => ({ shown, where })),
  };
}

function fehltEtwas(field: FeldKey, chosen: Reading, other: Reading): Befund {
  return {
    field,
    text: `${labelOf(field)}: Zwei Masken zeigen nicht dieselben Einträge. Was in der verwendeten Liste fehlt, gilt als nicht bekannt.`,
    found: [chosen, other].map(({ shown, where }) => ({ shown, where })),
  };
}

function gegenEintragung(field: FeldKey, own: Eingetragen, other: Reading): Befund {
  const text = isList(field)
    ? 'Auf der Seite steht mehr, als eingetragen ist. Verwendet wird die eingetragene Liste.'
    : `Eingetragen ist „${showValue(field, own.value)}“, auf der Seite steht etwas anderes. Verwendet wird, was eingetragen ist.`;
  return {
    field,
    text: `${labelOf(field)}: ${text}`,
    found: [{ shown: other.shown, where: other.where }],
  };
}
