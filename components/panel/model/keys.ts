/** Keys for lists whose entries are told apart by their words, of which two may be the same. */
export function keyed<T>(
  list: readonly T[],
  wordsOf: (entry: T) => string,
): readonly (readonly [key: string, entry: T])[] {
  const seen = new Map<string, number>();
  return list.map((entry) => {
    const words = wordsOf(entry);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return [before === 0 ? words : `${words} ${before}`, entry];
  });
}
