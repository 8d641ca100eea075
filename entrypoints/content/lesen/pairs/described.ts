import { FELDER } from '../../../../rules/fall/felder.ts';
import { istLabel } from '../../../../rules/fall/vokabular.ts';
import { type Box, textLines } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { readWith } from './meaning.ts';

/**
 * "**Alleinerziehend** / Mindestens ein Kind unter 18" beside a switch: what stands beneath the label in its box
 * says what is meant, and the value is what stands beside it. Returns whether `items` are that, in either order.
 */
export function readDescribed(gathering: Gathering, items: readonly Box[]): boolean {
  const [one, other, more] = items;
  if (one === undefined || other === undefined || more !== undefined) return false;
  return noteDescribed(gathering, one, other) || noteDescribed(gathering, other, one);
}

function noteDescribed(gathering: Gathering, words: Box, field: Box): boolean {
  const [control, another] = field.controls;
  if (control?.kind !== 'check' || another !== undefined || control.label !== '') return false;
  const label = describedIn(words);
  if (label === null || field.text.length > MOST_STATE) return false;
  gathering.drop(words);
  gathering.supersede(field);
  gathering.found(label, control.checked ? 'ja' : 'nein', control.element, [control], {
    checked: control.checked,
  });
  return true;
}

/** "Ja", "Aus": no more is written beside a switch. */
const MOST_STATE = 8;

const NO_HELP = /\d{1,2}\.\s?\d{1,2}\.|partner|ehefrau|ehemann/i;

/** The label in the first line of `words`, where the other lines are no value of it; null where there is none. */
function describedIn({ parts, controls, hasTables }: Box): string | null {
  if (parts === null || controls.length > 0 || hasTables) return null;
  const [label, ...help] = textLines(parts);
  if (label === undefined || help.length === 0 || !istLabel(label)) return null;
  // A day, or somebody else, is no help: the box beside it may be there to choose the line.
  if (help.some((line) => istLabel(line) || NO_HELP.test(line))) return null;
  const known = readWith(label, help.join(' '));
  if (known === null || FELDER[known.meaning.feld].type !== 'boolean') return null;
  return known.read.art === 'problem' ? label : null;
}
