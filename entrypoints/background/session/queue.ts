/** What comes from many tabs and is done one after the other. */

interface Waiting {
  readonly rank: () => number;
  readonly begin: () => void;
}

/**
 * Runs one after the other whatever it is given. Of those that wait, the one of the lowest rank is next, as it is
 * by then, and in turn with it the one that has waited longest: so nobody waits for ever.
 */
export function lowestFirst(): <T>(rank: () => number, work: () => Promise<T>) => Promise<T> {
  const queue: Waiting[] = [];
  let isBusy = false;
  let wasLowest = false;

  const next = () => {
    const [longest] = queue;
    const [lowest] = queue.toSorted((a, b) => a.rank() - b.rank());
    const chosen = wasLowest ? longest : lowest;
    wasLowest = !wasLowest;
    isBusy = chosen !== undefined;
    if (chosen === undefined) return;
    queue.splice(queue.indexOf(chosen), 1);
    chosen.begin();
  };

  return async (rank, work) => {
    if (isBusy) await new Promise<void>((begin) => queue.push({ rank, begin }));
    isBusy = true;
    try {
      return await work();
    } finally {
      next();
    }
  };
}
