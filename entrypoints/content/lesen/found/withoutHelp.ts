import type { Control } from './control.ts';
import { readWith } from './meaning.ts';
import { lineOf, type Part, shownText } from './parts.ts';

/**
 * What is shown in `parts`; of one control or choice only its lines, where what stands beneath is no part of the value
 * that `label` has.
 */
export function withoutHelp(
  label: string,
  controls: readonly Control[],
  parts: readonly Part[] | null,
): string {
  const all = shownText(parts);
  const last = controls.at(-1);
  if (last === undefined) return all;
  const isChoice = controls.every(({ kind }) => kind === 'radio');
  if (controls.length > 1 && !isChoice) return all;
  const lines = shownText(lineOf(last, parts));
  // Where nothing is chosen, nothing beneath it says what would be; where the last is, its word may stand beneath it.
  if (lines === '') return isChoice && !last.checked ? '' : all;
  return lines !== all && readWith(label, all)?.read.art === 'problem' ? lines : all;
}
