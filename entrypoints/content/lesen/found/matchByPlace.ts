/** Which label is that of which value, by where they stand. */
import { belongs, isAbove, isLeftOf, isOver, type Place, type Placed } from './place.ts';

/** What ends next to the left of `place`, on its line. */
export const nearestBefore = <T>(
  place: Place,
  among: readonly Placed<T>[],
): Placed<T> | undefined =>
  among
    .filter((one) => isLeftOf(one.place, place))
    .reduce<Placed<T> | undefined>(
      (a, b) => (a && a.place.right > b.place.right ? a : b),
      undefined,
    );

/**
 * The label of each value: the nearest to the left on its line, else the nearest above it, with nothing
 * between. A label that two values claim belongs to neither; unless it is rather that of the one beside it, or of
 * the one beneath.
 */
export function matchByPlace<L, V>(
  labels: readonly Placed<L>[],
  values: readonly Placed<V>[],
  isRatherBeside: (label: L, beside: V, beneath: V) => boolean = () => false,
  isRatherBeneath: (label: L, beside: V, beneath: V) => boolean = () => false,
): readonly { readonly label: Placed<L>; readonly value: Placed<V> }[] {
  const all: readonly Placed<L | V>[] = [...labels, ...values];
  const matches: { readonly label: Placed<L>; readonly value: Placed<V> }[] = [];
  for (const value of values) {
    const over = labels.filter((label) => isOver(label.place, value.place));
    const above = labels.filter((label) => isAbove(label.place, value.place));
    const label =
      (over.length === 1 ? over[0] : undefined) ??
      nearestBefore(value.place, labels) ??
      above.reduce<Placed<L> | undefined>(
        (a, b) => (a && a.place.bottom > b.place.bottom ? a : b),
        undefined,
      );
    if (label === undefined) continue;
    const isBetween = all.some(
      (other) =>
        other !== label &&
        other !== value &&
        belongs(label.place, other.place) &&
        belongs(other.place, value.place) &&
        isLeftOf(label.place, value.place) === isLeftOf(other.place, value.place),
    );
    if (!isBetween) matches.push({ label, value });
  }
  const isBeside = (value: Placed<V>, label: Placed<L>) => isLeftOf(label.place, value.place);
  const isRather = (label: Placed<L>, one: Placed<V>, other: Placed<V>) => {
    if (isBeside(one, label) === isBeside(other, label)) return false;
    return isBeside(one, label)
      ? isRatherBeside(label.of, one.of, other.of)
      : isRatherBeneath(label.of, other.of, one.of);
  };
  return matches.filter(({ label, value }) =>
    matches.every(
      (other) =>
        other.label !== label || other.value === value || isRather(label, value, other.value),
    ),
  );
}
