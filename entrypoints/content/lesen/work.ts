import { type Schritte, zuEnde } from '../../../rules/fall/schritte.ts';

/** Work that can be put down at any `yield` and taken up again, so that the page gets its turn. */
export type Work<T> = Schritte<T>;

/** Tells a piece of work when to yield. */
export class Pace {
  #until = Number.POSITIVE_INFINITY;
  #steps = 0;

  /** Lets the work go on for `ms` from now. */
  allow(ms: number): void {
    this.#until = performance.now() + ms;
  }

  /** Asked at every step; looks at the clock at some of them. */
  isDue(): boolean {
    this.#steps = (this.#steps + 1) % 16;
    return this.#steps === 0 && this.isOver();
  }

  /** The same for steps that may be long. */
  isOver(): boolean {
    return performance.now() >= this.#until;
  }
}

/** `work` that yields at each of its steps, yielding only where it is time to. */
export function* paced<T>(work: Work<T>, pace: Pace): Work<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (pace.isOver()) yield;
  }
}

/** Does all of the work at once. */
export const finish = zuEnde;

/** So long, in ms, work goes on before the page gets its turn. */
export const SLICE = 8;

/**
 * Does in slices what `begin` begins; where nobody sees the page, at once. Rejects with what the work
 * throws, and once `signal` is aborted.
 */
export function inSlices<T>(begin: (pace: Pace) => Work<T>, signal: AbortSignal): Promise<T> {
  const pace = new Pace();
  const work = begin(pace);
  return new Promise((resolve, reject) => {
    const turn = () => {
      try {
        signal.throwIfAborted();
        // Timers of hidden pages come once a second.
        pace.allow(document.visibilityState === 'hidden' ? Number.POSITIVE_INFINITY : SLICE);
        const step = work.next();
        if (step.done) resolve(step.value);
        else setTimeout(turn);
      } catch (cause) {
        reject(cause);
      }
    };
    turn();
  });
}
