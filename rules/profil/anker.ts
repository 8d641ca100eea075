/** Describing a place so that it is found again in another case, on another day, drawn anew. */

import { type PersonalWords, speaksOfOthers } from '../fall/namen.ts';
import { falten, glaetten } from '../fall/normalisieren.ts';
import { type Schritte, zuEnde } from '../fall/schritte.ts';
import { fits, isOnlyHole, stableHeading, stableLabel } from './muster.ts';
import { type Anchor, MOST_HEADINGS, type SpotKind } from './profil.ts';

export type { SpotKind } from './profil.ts';

/** A value in a page, with what a person goes by to find it. In reading order they make up a mask. */
export interface Spot {
  readonly label: string;
  readonly headings: readonly string[];
  readonly kind: SpotKind;
  readonly row?: string;
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
  const row = spot.row === undefined ? undefined : stableHeading(spot.row, personal);
  const mask = stableHeading(page.mask, personal);
  if (!fitsHeading(mask, page.mask)) return null;
  const described: Description = {
    label: isOnlyHole(label) ? '' : label,
    headings: spot.headings
      .slice(0, MOST_HEADINGS)
      .map((heading) => stableHeading(heading, personal)),
    kind: spot.kind,
    ...(row === undefined ? {} : { row }),
    ...(spot.after === undefined ? {} : { after }),
  };
  const alike = zuEnde(alikeOf(spots, described));
  if (!alike.includes(index)) return null;
  return {
    ...described,
    ...(isOnlyHole(mask) ? {} : { mask }),
    position: alike.indexOf(index) + 1,
    of: alike.length,
  };
}

/** The index of the spot that `anchor` describes; null where there is none, or it can't be told which. */
export function findSpot(spots: readonly Spot[], anchor: Anchor, mask: string): number | null {
  return spotAmong(zuEnde(alikeSpots(spots, anchor, mask)), anchor);
}

/** Which of its `alikeSpots` the anchor describes; null where it can't be told. */
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
  for (const [i, spot] of spots.entries()) {
    if (isAlike(spot, described)) alike.push(i);
    if (i % AT_A_TIME === 0) yield;
  }
  const sameKind = alike.filter((i) => spots[i]?.kind === described.kind);
  return sameKind.length > 0 ? sameKind : alike;
}

function isAlike(spot: Spot, described: Description): boolean {
  const { label, headings, row, after } = described;
  const spotHeadings = spot.headings.slice(0, MOST_HEADINGS);
  return (
    (label === '' ? falten(spot.label) === '' : fits(label, spot.label)) &&
    (row === undefined) === (spot.row === undefined) &&
    (after === undefined) === (spot.after === undefined) &&
    (row === undefined || fits(row, spot.row ?? '')) &&
    (after === undefined || fits(after, spot.after ?? '')) &&
    headings.length === spotHeadings.length &&
    headings.every((heading, i) => fitsHeading(heading, spotHeadings[i] ?? ''))
  );
}

/** No hole stands for the word that makes a part of the page somebody else's. */
function fitsHeading(pattern: string, heading: string): boolean {
  return fits(pattern, heading) && (speaksOfOthers(pattern) || !speaksOfOthers(heading));
}

/** For people: "Betreuung › Kategorie". */
export function anchorWords({ label, headings, row, after, position, of }: Anchor): string {
  const named = label === '' ? `Wert nach „${after ?? ''}“` : glaetten(label);
  const which = of > 1 ? ` (${position}. von ${of})` : '';
  return [...headings.toReversed(), ...(row === undefined ? [] : [row]), named + which]
    .filter((part) => part !== '' && !isOnlyHole(part))
    .join(' › ');
}
