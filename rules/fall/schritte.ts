/** Work in steps: it can be put down at any `yield` and taken up again, so that others get their turn. */
export type Schritte<T> = Generator<undefined, T, undefined>;

/** Does all of the work at once. */
export function zuEnde<T>(arbeit: Schritte<T>): T {
  for (;;) {
    const schritt = arbeit.next();
    if (schritt.done) return schritt.value;
  }
}
