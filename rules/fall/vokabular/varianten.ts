/** A choice between ways to say one thing, one of which may be empty: "{|am|vom}". Choices hold no other choice. */
const WAHL = /\{([^{}]*)\}/;

/**
 * All texts that a pattern stands for: "{Letzter|Jüngster} Kontakt{| am}" is four of them. A text without a choice
 * stands for itself.
 */
export function varianten(muster: string): readonly string[] {
  const wahl = WAHL.exec(muster);
  if (wahl === null) return [muster];
  const davor = muster.slice(0, wahl.index);
  const danach = varianten(muster.slice(wahl.index + wahl[0].length));
  return (wahl[1] ?? '').split('|').flatMap((eines) => danach.map((rest) => davor + eines + rest));
}
