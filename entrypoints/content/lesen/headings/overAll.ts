import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import {
  ALTE_FASSUNG,
  gewaehlt,
  sagtAlteFassung,
} from '../../../../rules/fall/vokabular/ueberAllem.ts';
import type { Box } from '../found/box.ts';
import { textLines } from '../found/parts.ts';

/** An icon, and a title or a link. */
const MOST_LINES = 3;

/** The heading that `item` is for all that follows it: who is chosen, or that an old version is; null for nearly all. */
export function overAll({
  controls,
  parts,
  text,
  heading,
  hasTables,
  hasPairs,
}: Box): string | null {
  if (parts === null || hasTables || heading !== null) return null;
  const [control, more] = controls;
  if (control === undefined) {
    const lines = hasPairs ? [] : textLines(parts);
    return lines.length <= MOST_LINES && lines.some(sagtAlteFassung) ? ALTE_FASSUNG : null;
  }
  if (more !== undefined || control.kind !== 'field') return null;
  const { element, value, label, hiddenName } = control;
  // With more around it, it is a part of something, and not over the page.
  if (text !== '' && label !== '' && ohneDoppelpunkt(text) !== ohneDoppelpunkt(label)) return null;
  const options = element instanceof HTMLSelectElement ? [...element.options] : [];
  return gewaehlt(
    label || hiddenName || text,
    value,
    options.map(({ label: one }) => one),
  );
}
