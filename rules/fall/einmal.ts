/**
 * What `machen` makes, made when it is first asked for: lists that few pages need, and patterns that know all
 * letters, which take long to make. Every frame of every page loads this.
 */
export function einmal<T extends object>(machen: () => T): () => T {
  let gemacht: T | undefined;
  return () => (gemacht ??= machen());
}
