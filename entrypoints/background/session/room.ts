/**
 * How much of the session's memory a page may take, so that what it makes up pushes out no other's. A browser
 * holds 10 MiB for all of us: room for three Fachverfahren at their bound, and for what their tabs show.
 */

/** Cases kept of one Fachverfahren; more than anyone sees in a day. */
export const MOST_FAELLE = 200;
/** In bytes, as all that follow. */
const MOST_OF_FAELLE = 3_000_000;
/** What one frame shows. */
export const MOST_OF_FRAME = 500_000;
/** What all frames of a tab show: the page and one within it, at the least. */
export const MOST_OF_TAB = 1_100_000;
/** What one Fachverfahren shows of one case. */
export const MOST_OF_MASKS = 1_000_000;

const encoder = new TextEncoder();

/** What a text takes at most: Chromium counts UTF-8, Firefox up to two for a character. */
export const bytesOf = (text: string): number =>
  Math.max(2 * text.length, encoder.encode(text).length);

/** The same of what is kept as JSON. */
export const bytesAsJson = (value: object): number => bytesOf(JSON.stringify(value));

/** As many from the first on as take no more than `most` bytes together. */
export function fittingIn<T>(
  most: number,
  all: readonly T[],
  bytes: (one: T) => number,
): readonly T[] {
  let taken = 0;
  const end = all.findIndex((one) => {
    taken += bytes(one);
    return taken > most;
  });
  return end === -1 ? all : all.slice(0, end);
}

/** Something that takes room; `seite` is the Fachverfahren that has it so, as `seiteAt` has it. */
export interface Taking {
  readonly seite: string;
  readonly bytes: number;
}

/** The Fachverfahren of a frame by its origin. One without an origin speaks for its tab alone. */
export const seiteAt = (origin: string, tabId: number): string =>
  origin === '' ? `#${tabId}` : origin;

/** Of these cases, newest first, what goes beyond the share of each Fachverfahren. */
export const surplus = <T extends Taking>(cases: readonly T[]): readonly T[] =>
  [...Map.groupBy(cases, ({ seite }) => seite).values()].flatMap((own) => {
    const fit = fittingIn(MOST_OF_FAELLE, own.slice(0, MOST_FAELLE), ({ bytes }) => bytes);
    return own.slice(fit.length);
  });

/** All of the Fachverfahren that takes most. Those without an origin are one: each tab may have some. */
export function largest<T extends Taking>(all: readonly T[]): readonly T[] {
  const size = (own: readonly T[]) => own.reduce((sum, { bytes }) => sum + bytes, 0);
  const [most = []] = [
    ...Map.groupBy(all, ({ seite }) => (seite.startsWith('#') ? '#' : seite)).values(),
  ].toSorted((a, b) => size(b) - size(a));
  return most;
}
