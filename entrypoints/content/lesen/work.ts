/** Work that can be put down at any `yield` and taken up again, so that the page gets its turn. */
export type Work<T> = Generator<undefined, T, undefined>;

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
    return this.#steps === 0 && performance.now() >= this.#until;
  }
}

/** Does all of the work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
