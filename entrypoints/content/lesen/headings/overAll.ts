import {
  ALTE_FASSUNG,
  gewaehlt,
  sagtAlteFassung,
} from '../../../../rules/fall/vokabular/ueberAllem.ts';
import type { Box } from '../found/box.ts';
import { textLines } from '../found/parts.ts';

/** The heading that `item` is for all that follows it: who is chosen, or that an old version is; null for nearly all. */
export function overAll({ controls, parts, text, heading, hasTables }: Box): string | null {
  if (parts === null || hasTables || heading !== null) return null;
  const [control, more] = controls;
  if (control === undefined) return textLines(parts).some(sagtAlteFassung) ? ALTE_FASSUNG : null;
  if (more !== undefined || control.kind !== 'field') return null;
  const { element, value, label, hiddenName } = control;
  const options = element instanceof HTMLSelectElement ? [...element.options] : [];
  return gewaehlt(
    label || hiddenName || text,
    value,
    options.map(({ label: one }) => one),
  );
}
