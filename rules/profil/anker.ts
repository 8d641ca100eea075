/** Describing a place so that it is found again in another case, on another day, drawn anew. */

import { type PersonalWords, speaksOfOthers } from '../fall/namen/namen.ts';
import { falten, glaetten } from '../fall/normalisieren.ts';
import { type Schritte, zuEnde } from '../fall/schritte.ts';
import { fits, isOfForm, isOnlyHole, stableHeading, stableLabel, stableSection } from './muster.ts';
import { type Anchor, MOST_HEADINGS, type SpotKind } from './profil.ts';

export type { SpotKind } from './profil.ts';

/** A value in a page, with what a person goes by to find it. In reading order they make up a mask. */
export interface Spot {
  readonly label: string;
  readonly headings: readonly string[];
  readonly kind: SpotKind;
  readonly row?: string;
  /** Whether the row's name is what the headers say that it is: the name of a field, and nobody's. */
  readonly isNamed?: boolean;
  readonly after?: string;
}

/**
 * The anchor of the spot at `index`; null where nothing may be kept that leads back to it: no label and
 * nothing before it, a label that is all name and number, a heading that can't do without a name.
 */
export function anchorOf(
  spots: readonly Spot[],
  index: number,
  page: { readonly mask: string; readonly personal: PersonalWords },
): Anchor | null {
  const spot = spots[index];
  if (spot === undefined) return null;
  const { personal } = page;
  const label = stableLabel(spot.label, personal);
  const after = spot.after === undefined ? '' : stableLabel(spot.after, personal);
  if (isOnlyHole(label) && (falten(spot.label) !== '' || isOnlyHole(after))) return null;
  const stableRow = spot.isNamed ? stableLabel : stableHeading;
  const row = spot.row === undefined ? undefined : stableRow(spot.row, personal);
  const mask = stableHeading(page.mask, personal);
  if (!fitsHeading(mask, page.mask)) return null;
  const headings = spot.headings.slice(0, MOST_HEADINGS);
  const over = Math.min(zuEnde(overAll(spots)), headings.length);
  const described: Description = {
    label: isOnlyHole(label) ? '' : label,
    headings: headings.map((heading, i) =>
      (i < headings.length - over ? stableSection : stableHeading)(heading, personal),
    ),
    ...(over === 0 ? {} : { over }),
    kind: spot.kind,
    ...(row === undefined ? {} : { row }),
    ...(spot.after === undefined ? {} : { after }),
  };
  const alike = zuEnde(alikeOf(spots, described));
  if (!alike.includes(index) || differInWords(alike.flatMap((i) => spots[i] ?? []))) return null;
  return {
    ...described,
    ...(isOnlyHole(mask) ? {} : { mask }),
    position: alike.indexOf(index) + 1,
    of: alike.length,
  };
}

/** Index of the spot, among its `alikeSpots`, that the anchor describes; null where there is none, or it can't be told which. */
export const spotAmong = (alike: readonly number[], { position, of }: Anchor): number | null =>
  alike.length === of ? (alike[position - 1] ?? null) : null;

/** All spots that `anchor` fits but for its position, in their order. */
export function* alikeSpots(
  spots: readonly Spot[],
  anchor: Anchor,
  mask: string,
): Schritte<readonly number[]> {
  const fitsMask = anchor.mask === undefined || fitsHeading(anchor.mask, mask);
  return fitsMask ? yield* alikeOf(spots, anchor) : [];
}

type Description = Omit<Anchor, 'position' | 'of' | 'mask'>;

const AT_A_TIME = 100;

/** Those of the same kind where there are any: one mask may show its values as fields or as text. */
function* alikeOf(spots: readonly Spot[], described: Description): Schritte<readonly number[]> {
  const alike: number[] = [];
  const over = yield* overAll(spots);
  for (const [i, spot] of spots.entries()) {
    if (isAlike(spot, described, over)) alike.push(i);
    if (i % AT_A_TIME === 0) yield;
  }
  const sameKind = alike.filter((i) => spots[i]?.kind === described.kind);
  return sameKind.length > 0 ? sameKind : alike;
}

/** How many of the last headings stand over all spots that have a label. */
function* overAll(spots: readonly Spot[]): Schritte<number> {
  let common: readonly string[] | undefined;
  for (const [i, { label, headings }] of spots.entries()) {
    if (i % AT_A_TIME === 0) yield;
    if (label === '' || headings === common) continue;
    if (common === undefined) common = headings;
    else {
      const shorter: readonly string[] = common;
      let same = 0;
      while (same < shorter.length && shorter.at(-1 - same) === headings.at(-1 - same)) same++;
      if (same < shorter.length) common = shorter.slice(shorter.length - same);
    }
    if (common.length === 0) return 0;
  }
  return common?.length ?? 0;
}

/** Whether some differ in what the anchor leaves out of them, and not only in a number: then their order may change. */
function differInWords(alike: readonly Spot[]): boolean {
  const words = ({ headings }: Spot) =>
    headings.slice(0, MOST_HEADINGS).map((heading) => falten(heading.replace(/\p{N}/gu, '')));
  const [first, ...others] = alike.map((spot) => words(spot).join('\n'));
  return others.some((other) => other !== first);
}

function isAlike(spot: Spot, described: Description, over: number): boolean {
  const { label, row, after } = described;
  return (
    (label === '' ? falten(spot.label) === '' : fits(label, spot.label)) &&
    (row === undefined) === (spot.row === undefined) &&
    (after === undefined) === (spot.after === undefined) &&
    (row === undefined || fits(row, spot.row ?? '')) &&
    (after === undefined || fits(after, spot.after ?? '')) &&
    fitHeadings(described, spot.headings.slice(0, MOST_HEADINGS), over)
  );
}

/**
 * Whether `headings`, of which the last `over` are over the whole mask, are those of the anchor. Of what is
 * over the whole mask a heading may be missing on one of the two days; never the nearest.
 */
export function fitHeadings(
  described: Pick<Anchor, 'headings' | 'over'>,
  headings: readonly string[],
  over: number,
): boolean {
  const { headings: patterns } = described;
  const [pattern] = patterns;
  const [nearest] = headings;
  if (pattern === undefined || nearest === undefined) return patterns.length === headings.length;
  if (!fitsHeading(pattern, nearest)) return false;
  const isOverAll = patterns.length === (described.over ?? 0) || headings.length === over;
  if (!isOverAll && isOnlyHole(pattern) && isOfForm(nearest)) return false;
  const more = patterns.length - headings.length;
  const spare = more > 0 ? (described.over ?? 0) : over;
  const [longer, shorter] = more > 0 ? [patterns, headings] : [headings, patterns];
  let at = 1;
  for (let i = 1; i < longer.length; i++) {
    const [one, other] = [longer[i] ?? '', shorter[at]];
    const isSame =
      other !== undefined && (more > 0 ? fitsHeading(one, other) : fitsHeading(other, one));
    if (isSame) at++;
    else if (more === 0 || i < longer.length - spare || speaksOfOthers(one)) return false;
  }
  return at === shorter.length;
}

/** No hole stands for the word that makes a part of the page somebody else's. */
function fitsHeading(pattern: string, heading: string): boolean {
  return fits(pattern, heading) && (speaksOfOthers(pattern) || !speaksOfOthers(heading));
}

/** For people: "Betreuung › Kategorie". */
export function anchorWords({ label, headings, row, after, position, of }: Anchor): string {
  const named = label === '' ? `Wert nach ‚${after ?? ''}‘` : glaetten(label);
  const which = of > 1 ? ` (${position}. von ${of})` : '';
  return [...headings.toReversed(), ...(row === undefined ? [] : [row]), named + which]
    .filter((part) => part !== '' && !isOnlyHole(part))
    .join(' › ');
}
