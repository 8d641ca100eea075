/** One reader a document: a newer one ends the one before it, and takes its place. */

/** Where readers of one extension find each other; pages can't see it, their globals are others. */
const RUNNING = Symbol.for('konzeptlotse.reader');

/** Ends the reader that runs here, and leaves the page as it was. */
export function giveUp(globals: typeof globalThis = globalThis): void {
  const running: unknown = Reflect.get(globals, RUNNING);
  if (running instanceof AbortController) running.abort();
}

/** Ends a reader that runs here already. The signal is aborted when the next one takes over. */
export function takeOver(globals: typeof globalThis = globalThis): AbortSignal {
  giveUp(globals);
  const controller = new AbortController();
  Reflect.set(globals, RUNNING, controller);
  return controller.signal;
}
