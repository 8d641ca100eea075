import { standFuer } from '../../../../rules/fall/deuten/zuruecknahme.ts';
import { FELDER } from '../../../../rules/fall/felder.ts';
import { aufloesen, feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import { isWordOf, meaningWith, readWith } from '../found/meaning.ts';
import { holdsMore, isVacant } from './boxes.ts';
import { isDay } from './day.ts';
import { holdsInline } from './inline.ts';
import { valueRun } from './valueRun.ts';

/** Where among `items` the value of the label at `i` may begin: behind breaks, gaps and help. */
export function startOfValues(items: readonly Box[], i: number): number {
  const label = items[i];
  let start = i + 1;
  while (items[start]?.mark === 'break') start++;
  // Kits put gaps between things that are elements of their own.
  if (items.length === 3 && start === 1 && items[1] !== undefined && isVacant(items[1])) start = 2;
  const isNext = label !== undefined && start === i + 1;
  if (isNext && isStateBetween(label, items[start], items[start + 1])) return start + 1;
  return isNext && isHelp(label, items[start], items[start + 1]) ? start + 1 : start;
}

/** That a thing has come about, or is sure to; what says anything else of a day may take it back. */
const HOLDS =
  /^(?:fest )?(?:vereinbart|bestätigt|zugesagt|terminiert|durchgeführt|erfolgt|stattgefunden|erteilt|unterschrieben|unterzeichnet|geführt|geprüft)$/i;

/** "Folgetermin / vereinbart / 11.12.2026": words between a label and its day, each in a line of its own, that leave it as it is. */
function isStateBetween(label: Box, state: Box | undefined, day: Box | undefined): boolean {
  if (state === undefined || day === undefined || label.label === null) return false;
  if (state.inline || state.controls.length > 0 || !HOLDS.test(state.text)) return false;
  if (standFuer(label.label, state.text) !== null || !isDay(day, state)) return false;
  const known = readWith(label.label, day.text);
  return known?.read.art === 'wert' && FELDER[known.meaning.feld].type === 'date';
}

/**
 * The items from `start` on that are the value of `label`; [] where none is. `all`: the items, with the bars
 * and dots between them.
 */
export const valuesFrom = (
  items: readonly Box[],
  start: number,
  label: string,
  all: readonly Box[],
): readonly Box[] => {
  if (isChoiceOf(label, items[start])) return [];
  // "Zahlweg:", and in the next line "Kundenkategorie: B": nothing is said of the first.
  const [first, before] = [items[start], items[start - 1]];
  if (first !== undefined && before?.mark === 'break' && holdsInline(first)) return [];
  if (first !== undefined && isStrangePair(label, first)) return [];
  return (
    namesItsValue(label, items[start], items[start + 1]) ??
    valueInHeading(label, items, start) ??
    valueRun(items, start, label, all)
  );
};

/** "Bemerkung: B" under "Kundenkategorie", which has no value: a pair whose label nobody knows, and no word of the field. */
function isStrangePair(label: string, { controls, mark, text }: Box): boolean {
  const pattern = DASHED.test(label)
    ? /^(\p{Lu}[^:\d]{1,60}?)\s[–—-]\s+\S/u
    : /^(\p{Lu}[^:\d]{1,60}):\s*\S/u;
  const [, strange] = pattern.exec(text) ?? [];
  if (strange === undefined || controls.length > 0 || mark === 'value') return false;
  return meaningWith(label, strange) === null;
}

/** "Kundenkategorie –", and nothing behind it. */
const DASHED = /\s[–—-]$/;

/** Kits that draw a choice beside its empty input may mark it as a label: it names nothing. */
function isChoiceOf(label: string, next: Box | undefined): boolean {
  const [control, another] = next?.controls ?? [];
  if (control?.kind !== 'field' || another !== undefined || control.value !== label) return false;
  return control.element instanceof HTMLInputElement && control.element.value === '';
}

/** "SB-Status: schwerbehindert": a word of the field that is a label of it, or of another one, elsewhere. */
function namesItsValue(
  label: string,
  next: Box | undefined,
  after: Box | undefined,
): readonly Box[] | null {
  if (!next?.label || next.mark === 'label') return null;
  // Where a value comes after it, it is a label here as well.
  const isLast = after === undefined || after.mark === 'break' || after.label !== null;
  if (isLast && isWordOf(label, next.label)) return [next];
  const other = aufloesen(next.label, []);
  if (other.art !== 'feld' || other.bedeutung.weise !== 'nurWahr') return null;
  return feldVon(label) === other.bedeutung.feld ? [next] : null;
}

/** "Erstgespräch am" over a heading "01.10.2026", and nothing else beside them: it is set large, but a value. */
function valueInHeading(
  label: string,
  items: readonly Box[],
  start: number,
): readonly Box[] | null {
  const value = items[start];
  if (items.length !== 2 || !value?.heading || holdsMore(value)) return null;
  return value.text !== '' && readWith(label, value.text)?.read.art === 'wert' ? [value] : null;
}

/** Whether `text` between a marked label and its only field says how to fill that, and is no value itself. */
function isHelp(label: Box, text: Box | undefined, field: Box | undefined): boolean {
  if (label.mark !== 'label' || text === undefined || field === undefined) return false;
  if (text.controls.length > 0 || text.label !== null || text.text === '' || text.hasPairs)
    return false;
  const [control, another] = field.controls;
  if (control?.kind !== 'field' || another !== undefined || control.label !== '') return false;
  return readWith(label.text, text.text)?.read.art === 'problem';
}
