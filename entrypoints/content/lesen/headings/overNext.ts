/** What is drawn smaller than the heading right behind it, and heads that as well. */
import { nenntAngehoerige } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import type { Box, Heading } from '../found/box.ts';

/** The rank of the title of a page. */
export const PAGE = 1;

/**
 * `heading`, that of `items[i]`, as it ranks among others: "Kind: Muster, Mia" in the header of a card stands over the
 * heading that comes right behind it there, however that is drawn.
 */
export function overNext(heading: Heading, items: readonly Box[], i: number): Heading {
  const next = items.slice(i + 1).find((box) => !isGap(box))?.heading ?? null;
  if (next === null || next.level <= PAGE || next.level >= heading.level) return heading;
  return items.slice(0, i).every(isGap) && nenntAngehoerige(heading.text)
    ? { text: heading.text, level: next.level - 0.25 }
    : heading;
}

const isGap = ({ text, controls, finds }: Box): boolean =>
  text === '' && controls.length === 0 && finds === null;
