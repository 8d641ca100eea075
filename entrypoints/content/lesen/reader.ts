import { deutenInSchritten, ZU_VIEL } from '../../../rules/fall/deuten/deuten.ts';
import type { Herkunft } from '../../../rules/fall/deuten/ergebnis.ts';
import type { Vorgaben } from '../../../rules/fall/deuten/gedeutet.ts';
import type { FeldKey } from '../../../rules/fall/felder.ts';
import { diskretion } from '../../../rules/fall/namen/diskretion.ts';
import { glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Reading, ReadingProblem, Snapshot } from '../../../rules/fall/reading.ts';
import { type Collected, Collector, isInView } from './collect.ts';
import type { SeenPair, SeenTable } from './found/flat.ts';
import { noteEvent, noteMutation, type Reach, touchesLabels } from './memory/changes.ts';
import { Memory } from './memory/memory.ts';
import { Traceless } from './memory/traceless.ts';
import { Cuts } from './page/cuts.ts';
import { isTranslated } from './page/translated.ts';
import type { Lookout } from './sketch/lookout.ts';
import { finish, Pace, paced, type Work } from './work.ts';

/** What was seen, as it is to be taken: places left out, values said to be of a field. */
export interface Taught extends Collected {
  readonly vorgaben: Vorgaben;
  /** Where what was said fits no place, or several. */
  readonly problems: readonly ReadingProblem[];
}

/** Says what the labels can't tell; a step is no more than a few looks at what was seen. */
export type Teach = (seen: Collected) => Work<Taught>;

/** Somebody who knows more of a page than its labels tell. */
export interface Teacher {
  /** What it goes by in the page as it is now, the same as long as it goes by the same; null: it knows nothing. */
  readonly lookout: Lookout | null;
  readonly teach: Teach;
}

const untaught = (seen: Collected): Taught => ({ ...seen, vorgaben: new Map(), problems: [] });

/** What one frame shows, and where each field of it stands. */
export interface Page {
  readonly snapshot: Snapshot;
  /** For each reading the element of its value, in a row under its labels the cell, or the table of its list. */
  readonly elements: ReadonlyMap<FeldKey, Element>;
  /** All labels and values it was made from, known or not. They never leave the content script. */
  readonly seen: Collected;
}

/** Of a page that its browser translates nothing is read. */
const TRANSLATED: Snapshot = {
  kundennummer: null,
  mask: '',
  readings: [],
  problems: [
    {
      text: 'Der Browser übersetzt diese Seite. Übersetzt können Werte anders lauten, deshalb wird nichts davon gelesen. Bitte das Original anzeigen lassen.',
      shown: '',
      where: { label: '', mask: '' },
    },
  ],
};

/** So many mutations are noted one by one between two readings. */
const MANY = 20_000;
/** How often a reading is taken up again because the page changed while it was made. */
const ROUNDS = 3;

/** Reads one document again and again, each time only what has changed. */
export class Reader {
  readonly #doc: Document;
  readonly #teacher: Teacher | undefined;
  readonly #pace: Pace;
  readonly #isClose: boolean;
  #lookout: Lookout | null = null;
  #memory = new Memory();
  #collector: Collector;
  /** Boxes made up to this reading may be wrong, after a change that reached far; after any change. */
  #farChange = 0;
  #lastChange = 0;
  /** Up to here `readAll` has looked after them. */
  #settled = 0;
  #isChanged = true;
  #noted = 0;
  #traceless: Traceless;

  /** `isClose`: all is read closely, whatever comes of it: the measure for what is read otherwise. */
  constructor(doc: Document, pace = new Pace(), teacher?: Teacher, isClose = false) {
    this.#doc = doc;
    this.#isClose = isClose;
    this.#pace = pace;
    this.#teacher = teacher;
    this.#collector = new Collector(doc, pace, this.#memory);
    this.#traceless = new Traceless(doc);
  }

  /** Forgets the page: the next reading is a first one. */
  forget(): void {
    this.#memory = new Memory();
    this.#collector = new Collector(this.#doc, this.#pace, this.#memory);
    this.#traceless = new Traceless(this.#doc);
    this.#farChange = 0;
    this.#lastChange = 0;
    this.#settled = 0;
    this.#isChanged = true;
  }

  /** Whether `read` has something to do. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Whether a far change still waits for `readAll`. */
  get isUnsettled(): boolean {
    return this.#farChange > this.#settled;
  }

  /** Whether any change does: what leaves no trace in the document mostly comes along with others. */
  get isUnchecked(): boolean {
    return this.#lastChange > this.#settled;
  }

  noteMutations(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#noted++;
      if (this.#noted > MANY) break;
      if (touchesLabels(record)) this.#collector.forgetLabels();
      this.#note(noteMutation(record, this.#memory));
    }
    // From here on it is cheaper to read everything.
    if (this.#noted > MANY) this.noteAll();
  }

  noteEvent(event: Event): void {
    this.#note(noteEvent(event, this.#memory));
  }

  /** Anything may have changed, anywhere. */
  noteAll(): void {
    if (this.#doc.body !== null) this.#memory.changeThroughout(this.#doc.body);
    this.#collector.forgetLabels();
    this.#note('far');
  }

  /** Looks for what observers don't see: roots and style rules that came since the last reading; bounded. */
  noteTraceless(): void {
    for (const host of this.#traceless.newHosts()) {
      this.#memory.changeThroughout(host);
      this.#collector.forgetLabels();
      this.#note('far');
    }
    this.#noteStyles();
    if (this.#traceless.haveRulesChanged()) this.#note('far');
  }

  #noteStyles(): void {
    if (this.#traceless.haveStylesChanged()) this.#note('far');
  }

  /** Looks whether controls hold something else than when they were read; bounded. */
  noteControls(): void {
    for (const element of this.#collector.changedControls()) {
      this.#memory.change(element);
      this.#note('near');
    }
  }

  #note(reach: Reach): void {
    if (reach === 'none') return;
    this.#isChanged = true;
    this.#lastChange = this.#memory.time;
    if (reach === 'near') return;
    this.#farChange = this.#memory.time;
  }

  /** Reads what has changed. Parts that can't be read are left out; throws where nothing can. */
  read(): Work<Page> {
    return this.#read(this.#settled);
  }

  /** Reads everything, for changes that reach further than can be told. */
  *readAll(): Work<Page> {
    const target = this.#lastChange;
    const page = yield* this.#read(target);
    this.#settled = Math.max(this.#settled, target);
    return page;
  }

  *#read(since: number): Work<Page> {
    this.#heedTeacher();
    // From here on other style rules are others than those it is read by.
    this.#noteStyles();
    for (let round = 1; ; round++) {
      this.#isChanged = false;
      this.#noted = 0;
      const seen = yield* this.#collector.collect(since, this.#isClose ? 'all' : this.#lookout);
      this.#traceless.know(seen.roots);
      this.noteControls();
      // A mixture of before and after would be shown.
      if (!this.#isChanged || round === ROUNDS) return yield* this.#interpret(seen);
    }
  }

  /** What could mean nothing so far means something to other lessons. */
  #heedTeacher(): void {
    const lookout = this.#teacher?.lookout ?? null;
    if (lookout === this.#lookout) return;
    this.#lookout = lookout;
    if (this.#doc.body !== null) this.#memory.changeThroughout(this.#doc.body);
  }

  *#interpret(collected: Collected): Work<Page> {
    if (isTranslated(this.#doc))
      return { snapshot: TRANSLATED, elements: new Map(), seen: collected };
    const taught = this.#teacher
      ? yield* paced(this.#teacher.teach(collected), this.#pace)
      : untaught(collected);
    const { pairs: all, tables, mask, vorgaben, problems, isCut } = taught;
    const cuts = new Cuts();
    // Of pairs that say nothing by themselves nobody has looked yet where they stand.
    const pairs = all.filter((pair) => !vorgaben.has(pair) || isInView(pair.element, cuts));
    const { snapshot, herkunft } = yield* paced(
      deutenInSchritten(pairs, tables, mask, vorgaben, isCut ? ZU_VIEL : null),
      this.#pace,
    );
    const fieldsOf = new Map<Herkunft, FeldKey[]>();
    for (const [field, source] of herkunft)
      fieldsOf.set(source, [...(fieldsOf.get(source) ?? []), field]);
    const readings = new Map(snapshot.readings.map((reading) => [reading.field, reading]));
    const elements = new Map<FeldKey, Element>();
    for (const found of [...pairs, ...tables])
      for (const field of fieldsOf.get(found) ?? [])
        elements.set(field, valueCell(found, readings.get(field)) ?? found.element);
    if (problems.length === 0) return { snapshot, elements, seen: collected };
    const discreet = diskretion(pairs, tables);
    const allProblems = [...problems.map(discreet.problem), ...snapshot.problems];
    return { snapshot: { ...snapshot, problems: allProblems }, elements, seen: collected };
  }
}

/** The cell of a value in a row under its labels; undefined of a list, whose rows are one value together. */
function valueCell(found: SeenPair | SeenTable, reading?: Reading): Element | undefined {
  if (!('cells' in found) || reading === undefined) return undefined;
  const { label } = reading.where;
  const column = found.columns.findIndex((each) => glaetten(each) === label);
  if (column < 0) return undefined;
  const row = found.rows.findIndex((cells) => glaetten(cells[column] ?? '') === reading.shown);
  return found.cells[row]?.[column];
}

/** Reads the visible document of one frame, once and at once. Throws where nothing can be read. */
export function readPage(doc: Document, teacher?: Teacher, isClose = false): Page {
  return finish(new Reader(doc, new Pace(), teacher, isClose).read());
}

/** The labels with their values and the tables that `doc` shows, each read closely. */
export const collectAll = (doc: Document, pace: Pace): Work<Collected> =>
  new Collector(doc, pace, new Memory()).collect(0, 'all');
