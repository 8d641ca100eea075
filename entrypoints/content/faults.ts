/**
 * Where every error of ours in a page ends: told to the worker, never to the page or its console. What reads
 * and draws knows no browser, so it is told beforehand whom to tell.
 */

let tellOf: (cause: unknown) => void = () => {};

/** Whom to tell from now on. */
export function onFault(tell: (cause: unknown) => void): void {
  tellOf = tell;
}

export function report(cause: unknown): void {
  try {
    tellOf(cause);
  } catch {
    // Nobody is left to be told.
  }
}

/** What goes wrong with us is no event in the page. */
export function quietly(act: () => void): void {
  try {
    act();
  } catch (cause) {
    report(cause);
  }
}
