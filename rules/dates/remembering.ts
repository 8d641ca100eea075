/** The same few dates come again and again, in every condition of every case of a Stichtag. */

/** Results kept of one function; a case and its Stichtag need a few dozen. */
const KEPT = 20_000;

/** A pure function that remembers its results, save undefined; when they become too many, it forgets them all. */
export function remembering<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    let result = results.get(key);
    if (result === undefined) {
      result = compute(key);
      if (results.size >= KEPT) results.clear();
      if (result !== undefined) results.set(key, result);
    }
    return result;
  };
}
