import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import type { Gathering } from '../found/gathering.ts';
import { textLines } from '../found/parts.ts';
import { type Line, linesIn, matchByPlace, type Placed } from '../found/place.ts';
import { rectOf } from '../page/dom.ts';

/** A column of labels beside a column of values, each in a container of its own. */
export function pairColumns(gathering: Gathering, left: Box, right: Box): boolean {
  if (left.parts === null || left.hasPairs || left.controls.length > 0 || left.text.length > 2000)
    return false;
  if (right.hasTables || (right.parts === null && right.controls.length === 0)) return false;
  if (textLines(left.parts).filter(istLabel).length < 2) return false;
  if (textLines(right.parts ?? []).some(istLabel)) return false;
  const labels = linesIn(left.element);
  const values = [...linesIn(right.element), ...right.controls.flatMap(placedControl)];
  if (labels.filter(({ of }) => istLabel(of.text)).length < 2) return false;
  for (const { label, value } of matchByPlace(labels, values)) {
    const { element, text } = value.of;
    const control = right.controls.find((one) => one.element === element);
    if (istLabel(label.of.text))
      gathering.found(label.of.text, text, element, control ? [control] : []);
  }
  return true;
}

const placedControl = (control: Control): Placed<Line>[] =>
  control.kind === 'field'
    ? [{ of: { element: control.element, text: control.value }, place: rectOf(control.element) }]
    : [];
