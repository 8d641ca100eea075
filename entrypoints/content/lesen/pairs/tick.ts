import { FELDER } from '../../../../rules/fall/felder.ts';
import { feldVon, istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { type Box, MAX_LABEL } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { isPicture } from '../page/pictured.ts';

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

/** A tick or a cross before its label, and nothing else beside them: a line of a check list. */
export function readTickedLine(gathering: Gathering, items: readonly Box[]): boolean {
  const [sign, words, more] = items;
  if (sign === undefined || words === undefined || more !== undefined) return false;
  const answer = /^(ja|nein):?$/i.exec(sign.text)?.[1];
  if (answer === undefined || words.hasPairs || !isPicture(sign.element)) return false;
  const field = words.label === null ? undefined : feldVon(words.label);
  if (!field || FELDER[field].type !== 'boolean') return false;
  gathering.found(words.text, answer.toLowerCase(), sign.element, []);
  return true;
}
