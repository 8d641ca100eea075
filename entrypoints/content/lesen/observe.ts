import { report } from '../faults.ts';
import { Purse } from './purse.ts';
import { type Page, Reader, type Teacher } from './reader.ts';
import { Watch } from './watch.ts';
import { Pace, SLICE, type Work } from './work.ts';

interface FollowOptions {
  /** Ends everything: observers, listeners, timers. */
  readonly signal: AbortSignal;
  /** How long the page must have been still, in ms. */
  readonly quietMs?: number;
  /** After so long a page that never rests is read all the same, in ms. */
  readonly patienceMs?: number;
  /** Says what the labels can't tell; asked at each reading. */
  readonly teacher?: Teacher;
}

/** A page that is being followed. */
export interface Followed {
  /** Reads everything anew, as soon as may be, and tells of it whatever it finds. */
  readAgain(): void;
  /** True once what has changed up to now is told, or nobody looks; false where that takes more than `most` ms. */
  settled(most: number): Promise<boolean>;
}

/** In the long run, reading takes at most these shares of the time: the page comes first. */
const SHARE_OF_CHANGES = 0.03;
const SHARE_OF_SECOND_LOOKS = 0.01;
/** So much reading time, in ms, may be saved up for each: single changes are read at once. */
const SAVINGS = 500;
/** So long, in ms, after changes that seem to reach nowhere else the whole page is looked at all the same. */
const CHECK = 2000;
/** So often, in ms, it is looked for what scripts may have changed without a trace: values, roots, style rules. */
const BEAT = 1000;
/** So long, in ms, the page is left alone after a reading that failed; twice as long after each further one. */
const PAUSE = 250;
const LONGEST_PAUSE = 60_000;

/**
 * Reads `doc`, and reads it again whenever it has changed and come to rest: text, structure, what is
 * visible, what is typed or chosen. Calls `onReading` with the first reading and after each change; a
 * second look at the whole page, after changes whose effect can't be foreseen, is told of only where it
 * finds something else. Nothing is done while the tab is hidden; when it is shown again, the page is
 * read as if for the first time. Reading is done in slices, and a page that never rests is read at
 * intervals that grow with what a reading costs. Errors of `onReading` and of readings are reported; a
 * reading that throws is tried again from the start after a pause that grows.
 */
export function followPage(
  doc: Document,
  onReading: (page: Page) => void,
  options: FollowOptions,
): Followed {
  const follower = new Follower(doc, onReading, options);
  if (!options.signal.aborted) follower.start();
  return follower;
}

/** A reading under way. */
interface Task {
  readonly work: Work<Page>;
  /** `all`: the second look, which gives way to everything else. */
  readonly kind: 'changes' | 'all';
  readonly purse: Purse | null;
  /** What had changed by then is in it. */
  readonly begun: number;
}

/** Who waits until what had changed by `since` is told. */
interface Waiting {
  readonly since: number;
  readonly go: () => void;
}

class Follower implements Followed {
  readonly #doc: Document;
  readonly #onReading: (page: Page) => void;
  readonly #signal: AbortSignal;
  readonly #quietMs: number;
  readonly #patienceMs: number;
  readonly #pace = new Pace();
  readonly #reader: Reader;
  readonly #forChanges = new Purse(SHARE_OF_CHANGES, SAVINGS);
  readonly #forAll = new Purse(SHARE_OF_SECOND_LOOKS, SAVINGS);
  readonly #watch: Watch;
  #task: Task | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = 0;
  #beat: ReturnType<typeof setInterval> | undefined;
  /** When the page was first changed since it was last read, and when last. */
  #changedSince: number | null = null;
  #changedLast = 0;
  #told: { readonly page: Page; readonly text: string } | null = null;
  #mustTell = true;
  /** How many readings in a row have failed, and until when none is tried. */
  #failures = 0;
  #pausedUntil = 0;
  #waiting: readonly Waiting[] = [];

  constructor(
    doc: Document,
    onReading: (page: Page) => void,
    { signal, quietMs = 120, patienceMs = 1000, teacher }: FollowOptions,
  ) {
    this.#doc = doc;
    this.#onReading = onReading;
    this.#signal = signal;
    this.#quietMs = quietMs;
    this.#patienceMs = patienceMs;
    this.#reader = new Reader(doc, this.#pace, teacher);
    this.#watch = new Watch(doc, signal, {
      onMutations: (records) => this.#onMutations(records),
      onEvent: (event) => this.#onEvent(event),
    });
  }

  start(): void {
    this.#watch.listen();
    const options = { capture: true, passive: true, signal: this.#signal };
    this.#doc.addEventListener('visibilitychange', () => this.#onVisibility(), options);
    this.#signal.addEventListener('abort', () => this.#rest());
    this.#onVisibility();
  }

  readAgain(): void {
    this.#mustTell = true;
    // What is known is told at once; what has changed since comes after.
    if (this.#told !== null && !this.#reader.isChanged) this.#tell(this.#told.page);
    this.#reader.noteAll();
    if (this.#isIdle()) return;
    // Someone waits for it: what the page's own changes may cost is no matter then.
    this.#begin('changes', null);
    this.#plan(0);
  }

  settled(most: number): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => {
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
      resolve(false);
    }, most);
    const go = () => {
      clearTimeout(timer);
      resolve(true);
    };
    const waiting = { since: performance.now(), go };
    this.#waiting = [...this.#waiting, waiting];
    // What the page has just done counts, too.
    const records = this.#watch.takeRecords();
    if (records.length > 0) this.#onMutations(records);
    this.#letGo();
    // They don't wait for what the page's changes may cost.
    if (this.#changedSince !== null) this.#plan(Math.max(0, this.#untilQuiet()));
    return promise;
  }

  /** Those whose changes are in a reading begun at `begun`, or all where nothing is left to be read. */
  #letGo(begun = Number.NEGATIVE_INFINITY): void {
    const isBehind = this.#reader.isChanged || this.#task?.kind === 'changes';
    const isFree = ({ since }: Waiting) => since <= begun || !isBehind || this.#isIdle();
    const free = this.#waiting.filter(isFree);
    this.#waiting = this.#waiting.filter((one) => !isFree(one));
    for (const { go } of free) go();
  }

  #isIdle(): boolean {
    return this.#signal.aborted || this.#doc.visibilityState === 'hidden';
  }

  #onVisibility(): void {
    this.#rest();
    if (this.#isIdle()) return;
    this.#beat = setInterval(() => this.#onBeat(), BEAT);
    this.#watch.observe([]);
    this.#mustTell = true;
    this.#begin('changes', null);
    this.#plan(0);
  }

  /** Leaves the page alone, and keeps nothing of it. */
  #rest(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#beat);
    this.#timer = undefined;
    this.#task = null;
    this.#changedSince = null;
    this.#watch.rest();
    this.#reader.forget();
  }

  #onMutations(records: readonly MutationRecord[]): void {
    this.#guarded(() => {
      this.#reader.noteMutations(records);
      this.#onNotes();
    });
  }

  #onEvent(event: Event): void {
    if (this.#isIdle()) return;
    this.#guarded(() => {
      this.#reader.noteEvent(event);
      this.#onNotes();
    });
  }

  #onBeat(): void {
    if (this.#task !== null || this.#reader.isChanged) return;
    this.#guarded(() => {
      this.#reader.noteControls();
      this.#reader.noteTraceless();
      this.#onNotes();
    });
  }

  /** Work per change is this: a timer is set at the first, and moves itself on for all that follow. */
  #onNotes(): void {
    if (!this.#reader.isChanged) return;
    this.#changedLast = performance.now();
    if (this.#changedSince !== null) return;
    this.#changedSince = this.#changedLast;
    if (this.#task?.kind !== 'changes') this.#plan(this.#quietMs);
  }

  /** Sees to it that `#turn` comes in `ms`, or before. */
  #plan(ms: number): void {
    const at = performance.now() + ms;
    if (this.#timer !== undefined) {
      if (this.#timerAt <= at) return;
      clearTimeout(this.#timer);
    }
    this.#timerAt = at;
    this.#timer = setTimeout(() => this.#turn(), ms);
  }

  #turn(): void {
    this.#timer = undefined;
    if (this.#isIdle()) return;
    this.#guarded(() => {
      this.#choose();
      if (this.#task !== null && this.#isAllowed(this.#task)) this.#goOn(this.#task);
    });
    const wait = this.#nextIn();
    if (wait < Number.POSITIVE_INFINITY) this.#plan(wait);
  }

  /** Whatever fails in `work` is ours to bear: everything is read anew, after a pause. */
  #guarded(work: () => void): void {
    try {
      work();
    } catch (cause) {
      report(cause);
      const now = performance.now();
      this.#pausedUntil = now + Math.min(LONGEST_PAUSE, PAUSE * 2 ** this.#failures);
      this.#failures++;
      this.#task = null;
      this.#reader.forget();
      this.#changedLast = now;
      this.#changedSince = now;
      this.#plan(this.#untilQuiet());
    }
  }

  #isAllowed({ kind, purse }: Task): boolean {
    return kind === 'changes' || purse === null || purse.wait() === 0;
  }

  /** What to do now: changes go before the second look, which goes on later where it was. */
  #choose(): void {
    if (this.#task?.kind === 'changes') return;
    if (this.#changedSince !== null && this.#untilQuiet() <= 0 && this.#untilPaid() === 0) {
      this.#begin('changes', this.#forChanges);
    } else if (this.#task === null && this.#isSecondLookDue()) {
      this.#begin('all', this.#forAll);
    }
  }

  #isSecondLookDue(): boolean {
    const isWaiting = this.#changedSince !== null && this.#untilQuiet() > 0;
    return !isWaiting && this.#untilSecondLook() === 0;
  }

  /** In how many ms the whole page is to be looked at; infinite for never. */
  #untilSecondLook(): number {
    const { isUnsettled, isUnchecked } = this.#reader;
    if (isUnsettled) return this.#forAll.wait();
    if (!isUnchecked) return Number.POSITIVE_INFINITY;
    return Math.max(0, this.#changedLast + CHECK - performance.now(), this.#forAll.wait());
  }

  #untilQuiet(): number {
    const rests = this.#changedLast + this.#quietMs;
    const patient = (this.#changedSince ?? 0) + this.#patienceMs;
    return Math.max(Math.min(rests, patient), this.#pausedUntil) - performance.now();
  }

  /** In how many ms changes may be read: at once where somebody waits for it. */
  #untilPaid(): number {
    return this.#waiting.length > 0 ? 0 : this.#forChanges.wait();
  }

  #begin(kind: Task['kind'], purse: Purse | null): void {
    const work = kind === 'all' ? this.#reader.readAll() : this.#reader.read();
    this.#task = { kind, purse, work, begun: performance.now() };
    this.#changedSince = null;
  }

  #goOn(task: Task): void {
    const start = performance.now();
    this.#pace.allow(SLICE);
    const step = task.work.next();
    if (step.done) {
      this.#task = null;
      this.#failures = 0;
      this.#watch.observe(step.value.seen.roots);
      if (task.kind === 'changes' || this.#mustTell || this.#isNews(step.value))
        this.#tell(step.value);
      this.#letGo(task.begun);
    }
    task.purse?.spend(performance.now() - start);
  }

  /** In how many ms there will be something to do; infinite for never. */
  #nextIn(): number {
    if (this.#task?.kind === 'changes') return 0;
    const changes =
      this.#changedSince === null
        ? Number.POSITIVE_INFINITY
        : Math.max(0, this.#untilQuiet(), this.#untilPaid());
    return Math.min(changes, this.#task === null ? this.#untilSecondLook() : this.#forAll.wait());
  }

  #isNews({ snapshot, elements }: Page): boolean {
    if (this.#told === null || JSON.stringify(snapshot) !== this.#told.text) return true;
    const { page } = this.#told;
    return [...elements].some(([field, element]) => page.elements.get(field) !== element);
  }

  #tell(page: Page): void {
    this.#told = { page, text: JSON.stringify(page.snapshot) };
    this.#mustTell = false;
    try {
      this.#onReading(page);
    } catch (cause) {
      report(cause);
    }
  }
}
