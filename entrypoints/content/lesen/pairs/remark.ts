import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { FREITEXT_LABEL } from '../../../../rules/fall/vokabular/ueberschriften.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';

/** "Bemerkung": what stands beside it somebody wrote down in passing. */
export function restrict(gathering: Gathering, item: Box, next: Box): void {
  const { text } = item;
  if (FREITEXT_LABEL.test(text)) gathering.under(ohneDoppelpunkt(text), next);
}
