import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { type Box, MAX_LABEL } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';

/** `[x] Alleinerziehend` without a `<label>`: the words behind a box are its label. */
export function pairBoxWithTextBehind(
  gathering: Gathering,
  item: Box,
  next: Box | undefined,
): boolean {
  const [control, second] = item.controls;
  if (control === undefined || second !== undefined || control.kind !== 'check') return false;
  if (control.label !== '' || next === undefined || item.text !== '') return false;
  const text = next.text;
  if (text === '' || text.length > MAX_LABEL || !istLabel(text) || next.controls.length > 0)
    return false;
  gathering.found(text, control.checked ? 'ja' : 'nein', control.element, [control], {
    checked: control.checked,
  });
  return true;
}
