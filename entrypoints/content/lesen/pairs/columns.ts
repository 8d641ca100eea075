import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { pairsIn } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { matchByPlace } from '../found/matchByPlace.ts';
import { meaningWith } from '../found/meaning.ts';
import { SAYS_YES, textLines } from '../found/parts.ts';
import { isOnOneLine, linesIn, type Placed } from '../found/place.ts';
import { rectOf } from '../page/dom.ts';

/** What stands in a line of a column of values. */
interface Value {
  readonly element: Element;
  readonly text: string;
  readonly control: Control | null;
}

/** A column of labels beside a column of values, each in a container of its own. */
export function pairColumns(gathering: Gathering, left: Box, right: Box): boolean {
  if (left.parts === null || left.controls.length > 0 || left.text.length > 2000) return false;
  if (right.hasTables || (right.parts === null && right.controls.length === 0)) return false;
  const known = textLines(left.parts).filter(istLabel).length;
  if (known === 0 || (known === 1 && !mayBeFlush(left, right))) return false;
  const labels = linesIn(left.element);
  if (known > 1 && labels.filter(({ of }) => istLabel(of.text)).length < 2) return false;
  if (known === 1 && !areFlush(labels, linesIn(right.element))) return false;
  const matches = matchByPlace(labels, valuesIn(right)).filter(({ label }) =>
    istLabel(label.of.text),
  );
  const read = matches.filter(({ label, value }) => meaningWith(label.of.text, value.of.text));
  // What looks like a label is a value beside the one that it is a word of.
  const words = new Set(read.map(({ value }) => value.of.text));
  if (textLines(right.parts ?? []).some((line) => istLabel(line) && !words.has(line))) return false;
  // Labels that nobody knows seem to be the values of those above them.
  if (left.hasPairs && (read.length < Math.min(known, 2) || !areNone(left))) return false;
  if (left.hasPairs) gathering.drop(left);
  for (const { label, value } of matches) {
    const { element, text, control } = value.of;
    const checked = control?.kind === 'check' ? { checked: control.checked } : {};
    gathering.found(label.of.text, text, element, control ? [control] : [], checked);
  }
  return true;
}

/** So many lines at least tell a column of labels, of which one is known, from a few words. */
const FEWEST_LINES = 3;

/** Words without a number beside as many values, none of them a label: asked before the places are. */
function mayBeFlush(left: Box, right: Box): boolean {
  const [labels, values] = [left, right].map(({ parts }) => textLines(parts ?? []));
  if (labels === undefined || values === undefined || right.controls.length > 0) return false;
  if (right.hasPairs || labels.length < FEWEST_LINES) return false;
  return (
    labels.length === values.length &&
    labels.every((line) => /^\p{Lu}\P{Nd}*$/u.test(line)) &&
    !values.some(istLabel)
  );
}

/** Whether beside each of `labels` stands one of `values`, and no other. */
function areFlush(
  labels: readonly Placed<{ readonly text: string }>[],
  values: readonly Placed<{ readonly text: string }>[],
): boolean {
  if (labels.length !== values.length || labels.length < FEWEST_LINES) return false;
  return labels.every((label, i) =>
    values.every((value, at) => isOnOneLine(label.place, value.place) === (i === at)),
  );
}

/** Whether no pair that was found in `box` says anything. */
const areNone = (box: Box): boolean =>
  pairsIn(box.finds).every(({ label, value }) => meaningWith(label, value) === null);

/** The texts of a column line by line, what its fields hold, and what is chosen where the choice takes one line. */
function valuesIn({ element, controls }: Box): readonly Placed<Value>[] {
  const fields = controls.filter(({ kind }) => kind === 'field');
  const boxes = controls.filter((control) => !fields.includes(control));
  const texts = linesIn(element)
    .filter(({ place }) => !boxes.some((box) => isOnOneLine(rectOf(box.element), place)))
    .map(({ of, place }) => ({ of: { ...of, control: null }, place }));
  return [...texts, ...fields.map(placedField), ...choicesIn(boxes)];
}

const placedField = (control: Control): Placed<Value> => ({
  of: { element: control.element, text: control.value, control },
  place: rectOf(control.element),
});

/** Boxes and radios line by line; the lines of a choice that takes several of them are left out. */
function choicesIn(boxes: readonly Control[]): readonly Placed<Value>[] {
  const lines: Control[][] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && isOnOneLine(rectOf(before.element), rectOf(box.element))) line.push(box);
    else lines.push([box]);
  }
  return lines.flatMap((line, i) => {
    const [first, ...others] = line;
    if (first === undefined || [lines[i - 1], lines[i + 1]].some((next) => isSame(first, next)))
      return [];
    const isAnswer = others.length === 0 && first.kind === 'check' && SAYS_YES.test(first.label);
    const [chosen, more] = line.filter(({ checked, label }) => checked && label !== '');
    if (isAnswer) return [placed(first, first, first.checked ? 'ja' : 'nein')];
    return chosen === undefined || more !== undefined ? [] : [placed(first, chosen, chosen.label)];
  });
}

const placed = (first: Control, control: Control, text: string): Placed<Value> => ({
  of: { element: control.element, text, control },
  place: rectOf(first.element),
});

/** Whether a line goes on the choice that `one` is of. */
const isSame = (one: Control, [other]: readonly Control[] = []): boolean =>
  one.element instanceof HTMLInputElement &&
  other?.element instanceof HTMLInputElement &&
  one.kind === 'radio' &&
  other.kind === 'radio' &&
  one.element.name === other.element.name;
