import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { FREITEXT_LABEL } from '../../../../rules/fall/vokabular/freitextlabel.ts';
import { sprichtDagegen } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { nenntStand } from '../../../../rules/fall/werte/beiworte.ts';
import type { Box } from '../found/box.ts';
import { solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';

const LONGEST_LABEL = 60;
/** A word before a day that is a label under a heading. */
const WORD = /^(?:vom|am|ab|seit|bis(?: zum)?)$/i;

/**
 * "Bemerkung": what stands beside it somebody wrote down in passing. "Entwurf (noch nicht unterschrieben)", "vom
 * 24.11.2026", "Geplant": the day behind it is that of no heading above.
 */
export function restrict(gathering: Gathering, item: Box, next: Box): void {
  const { text } = item;
  if (FREITEXT_LABEL.test(text)) gathering.under(ohneDoppelpunkt(text), next);
  else if (isDayOf(item, next) && (sprichtDagegen(text) || nenntStand(text))) gathering.drop(next);
}

const isDayOf = (item: Box, next: Box): boolean =>
  item.controls.length === 0 &&
  next.controls.length === 0 &&
  item.text.length <= LONGEST_LABEL &&
  WORD.test(solePair(next.finds)?.label ?? '');
