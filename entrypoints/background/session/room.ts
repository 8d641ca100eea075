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

/** Something that takes room. */
export interface Taking {
  /** The Fachverfahren that has it so, as `seiteAt` has it; of several or a person, as `ofBoth` has it. */
  readonly seite: string;
  /** The tab that had it so first; null: a person. */
  readonly tab: number | null;
  readonly bytes: number;
}

/** The Fachverfahren of a frame by its origin. One without an origin speaks for its tab alone. */
export const seiteAt = (origin: string, tabId: number): string =>
  origin === '' ? `#${tabId}` : origin;

/** What several brought, each on its own. No origin is called so. */
const SEVERAL = '*';
/** What a person brought, or had a hand in. */
export const BY_HAND: Pick<Taking, 'seite' | 'tab'> = { seite: '', tab: null };

/**
 * Who has it so, where a second one says it after the first: a page takes nothing over that another or a person
 * has brought, and what two tabs show is no more of nobody than what one does.
 */
export function ofBoth(
  first: Pick<Taking, 'seite' | 'tab'>,
  second: Pick<Taking, 'seite' | 'tab'>,
): Pick<Taking, 'seite' | 'tab'> {
  if (first.seite === BY_HAND.seite || second.seite === BY_HAND.seite) return BY_HAND;
  return { seite: first.seite === second.seite ? first.seite : SEVERAL, tab: first.tab };
}

/** What goes beyond the share of each Fachverfahren of these cases; those that stay longest come first. */
export const surplus = <T extends Taking>(cases: readonly T[]): readonly T[] =>
  [...Map.groupBy(cases, ({ seite }) => seite).values()].flatMap((own) => {
    let [number, bytes] = [0, 0];
    return own.filter((each) => {
      // One that is too large takes only itself out.
      const stays = number < MOST_FAELLE && bytes + each.bytes <= MOST_OF_FAELLE;
      if (stays) [number, bytes] = [number + 1, bytes + each.bytes];
      return !stays;
    });
  });

/** So much of what tabs have shown, beside what they show now, is worth as much as what others have: of all of them. */
const SHARE_OF_TABS = { number: 20, bytes: 300_000 };

/**
 * Cases, newest first, in the order in which they stay while `tab` brings more of them (null: a person does).
 * What is news stays, and what is open in another tab; a tab that shows cases without end pushes out its own,
 * and never more than a few of the oldest of the others.
 */
export function byClaim<T extends Taking & { readonly fall: string }>(
  cases: readonly T[],
  { tab, news, open }: { tab: number | null; news(id: string): boolean; open: ReadonlySet<string> },
): readonly T[] {
  const own = cases.filter((each) => tab !== null && each.tab === tab && !news(each.fall));
  // Beside one tab, others may do the same.
  const tabs = Math.max(1, new Set(cases.map((each) => each.tab)).size - 1);
  const number = Math.max(1, Math.floor(SHARE_OF_TABS.number / tabs));
  const share = fittingIn(SHARE_OF_TABS.bytes / tabs, own.slice(0, number), (each) => each.bytes);
  const first = new Set(own.slice(share.length));
  const rank = (each: T) => {
    if (news(each.fall)) return 0;
    if (open.has(each.fall)) return 1;
    return first.has(each) ? 3 : 2;
  };
  return cases.toSorted((a, b) => rank(a) - rank(b));
}

const sizeOf = (own: readonly Taking[]): number => own.reduce((sum, { bytes }) => sum + bytes, 0);
const most = <T extends Taking>(groups: Iterable<readonly T[]>): readonly T[] =>
  [...groups].toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? [];
const byTab = <T extends Taking>(all: readonly T[]) =>
  Map.groupBy(
    all.filter(({ tab }) => tab !== null),
    ({ tab }) => tab,
  ).values();

/**
 * All of the Fachverfahren or the tab that takes most: one Fachverfahren may be in many tabs, and one tab may
 * speak for several. Those without an origin are one: each tab may have some. Where a single tab has more than
 * the half of it, only what it has.
 */
export function largest<T extends Taking>(all: readonly T[]): readonly T[] {
  const bySeite = Map.groupBy(all, ({ seite }) => (seite.startsWith('#') ? '#' : seite)).values();
  const group = most([...bySeite, ...byTab(all)]);
  const within = most(byTab(group));
  return 2 * sizeOf(within) > sizeOf(group) ? within : group;
}
