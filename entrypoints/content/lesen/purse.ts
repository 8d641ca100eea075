/** Reading time that may be spent: a share of all time, of which some can be saved up. */
export class Purse {
  readonly #share: number;
  readonly #savings: number;
  #held: number;
  #at = performance.now();

  /** `share` of the time is earned, up to `savings` ms are kept; it starts full. */
  constructor(share: number, savings: number) {
    this.#share = share;
    this.#savings = savings;
    this.#held = savings;
  }

  /** How long, in ms, until there is something to spend; 0: there is now. */
  wait(): number {
    this.#earn();
    return Math.max(0, -this.#held / this.#share);
  }

  /** Debts are paid off by waiting, but never for more than `LONGEST_WAIT`. */
  spend(ms: number): void {
    this.#earn();
    this.#held = Math.max(this.#held - ms, -LONGEST_WAIT * this.#share);
  }

  #earn(): void {
    const now = performance.now();
    this.#held = Math.min(this.#savings, this.#held + (now - this.#at) * this.#share);
    this.#at = now;
  }
}

const LONGEST_WAIT = 10_000;
