/** "[24].[06].[1990]": a day in three fields beside each other is one field, whichever of them the label is made for. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { parseDatum } from '../../../../rules/fall/werte/datumtext.ts';
import { namesDatePart, writtenDate } from '../controls/dateParts.ts';
import { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { foundPair } from '../found/gathering.ts';
import { BREAK } from '../found/parts.ts';
import { seenText } from '../page/text.ts';

const PARTS = 3;
const BETWEEN = /^[\s./–-]*$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;
const MONTH = /^(?:0?[1-9]|1[0-2])$|^\p{L}{3,9}\.?$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** `boxes` of one element, those of the three parts of a day made one; the same where there are none. */
export function withWholeDates(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < PARTS || boxes.filter(isBareField).length < PARTS) return boxes;
  const all: Box[] = [];
  for (let i = 0; i < boxes.length; ) {
    const run = dateFrom(boxes, i);
    const box = boxes[i];
    if (run !== null) all.push(run.box);
    else if (box !== undefined) all.push(box);
    i += run?.length ?? 1;
  }
  return all.length === boxes.length ? boxes : all;
}

/** The day that begins with the box at `start`, and how many boxes it is made of. */
function dateFrom(boxes: readonly Box[], start: number): { box: Box; length: number } | null {
  const parts: Control[] = [];
  let at = start;
  for (; parts.length < PARTS; at++) {
    const box = boxes[at];
    const [control] = box?.controls ?? [];
    if (box === undefined) return null;
    if (control !== undefined && isBareField(box)) parts.push(control);
    else if (parts.length === 0 || !BETWEEN.test(box.text) || box.controls.length > 0) return null;
  }
  const control = asOne(parts);
  if (control === null) return null;
  const { element, label, hiddenName, value } = control;
  const box = new Box({
    element,
    parts: [{ kind: 'control', control }],
    finds: foundPair(label || hiddenName, value, element, [control]),
    inline: boxes[start]?.parts?.includes(BREAK) !== true,
    mark: 'value',
  });
  return { box, length: at - start };
}

/** Nothing but one field, in its line or in a block of its own. */
function isBareField({ controls, parts }: Box): boolean {
  const [control, more] = controls;
  if (control?.kind !== 'field' || more !== undefined || parts === null) return false;
  return parts.every((part) => part === BREAK || part.kind === 'control');
}

/** Day, month and year as one field; null where they are none, or have labels of their own. */
function asOne(parts: readonly Control[]): Control | null {
  const [day, month, year] = parts;
  if (day === undefined || month === undefined || year === undefined) return null;
  if (!DAY.test(day.value) || !MONTH.test(month.value) || !YEAR.test(year.value)) return null;
  const value = writtenDate(parts.map((part) => part.value));
  if (parseDatum(value, { geburt: true }) === null) return null;
  const names = namesIn(parts.map(({ label }) => label));
  if (names.length > 1) return null;
  const [label = nameAround(day)] = names;
  const [hiddenName = '', more] = namesIn(parts.map((part) => part.hiddenName));
  return { ...day, value, label, hiddenName: more === undefined ? hiddenName : '' };
}

/** What the three are called together, without what each is called itself. */
const namesIn = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map(withoutEnd).filter((name) => name !== '' && !namesDatePart(name))),
];

/** A label around the three is made for the first alone. */
function nameAround({ element }: Control): string {
  const label = element.closest('label');
  return label === null ? '' : withoutEnd(seenText(label));
}

/** "Geburtsdatum . .": what stands between the parts is no name. */
const withoutEnd = (name: string): string => glaetten(name.replace(/[\s./–-]+$/, ''));
