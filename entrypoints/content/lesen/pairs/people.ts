/** Labels beside the values of several people, which only their places tell to be columns under a name each. */
import { isFormWord } from '../../../../rules/fall/namen/namen.ts';
import { woerter } from '../../../../rules/fall/normalisieren.ts';
import { nenntKunden } from '../../../../rules/fall/vokabular/ueberschriften/kunde.ts';
import { nenntFamilie } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { columnOf, linesOf, type Placed } from '../lists/placed.ts';
import { pair } from './pairWithBox.ts';

const FEWEST_LINES = 2;
/** More are no form. */
const MOST_ITEMS = 200;
const LONGEST_NAME = 40;

/**
 * Reads `items` as labels and a column of values for each of several people: the values of the one who is said to be
 * the customer, or none. Returns whether they are that.
 */
export function readPeople(gathering: Gathering, items: readonly Box[]): boolean {
  const [, second, third] = items.filter(
    ({ text, controls }) => text !== '' || controls.length > 0,
  );
  if (second === undefined || third === undefined || items.length > MOST_ITEMS) return false;
  if (!isPerson(second) && !isPerson(third)) return false;
  const [first, ...lines] = linesOf(items) ?? [];
  const heads = first?.filter(({ box }) => !isCorner(box)) ?? [];
  if (heads.length < 2 || !heads.every(({ box }) => isPerson(box))) return false;
  const told = lines.filter((line) => isOfAll(line, heads));
  if (told.length < FEWEST_LINES || told.length < lines.length / 2) return false;
  const [own, other] = heads.filter(({ box }) => nenntKunden(box.text));
  const column = own === undefined || other !== undefined ? -1 : heads.indexOf(own);
  for (const [label, ...values] of column < 0 ? [] : told) {
    const value = values.find((one) => columnOf(heads, one) === column);
    if (label?.box.label != null && value !== undefined)
      pair(gathering, label.box.label, [value.box]);
  }
  return true;
}

/** "Merkmal": what stands over the labels. */
const isCorner = ({ text }: Box): boolean => CORNER.test(text);
const CORNER = /^(?:merkmal|feld|angabe|bezeichnung|daten|eigenschaft)e?n?$/i;

/** Whether it is a label, and behind it a value under more than one of the heads. */
const isOfAll = ([label, ...values]: readonly Placed[], heads: readonly Placed[]): boolean =>
  label !== undefined &&
  label.box.label !== null &&
  columnOf(heads, label) < 0 &&
  values.length > 1 &&
  values.every((value) => value.box.label === null && columnOf(heads, value) >= 0);

/** A name, or what somebody is to the others. */
function isPerson({ text, controls, label }: Box): boolean {
  if (controls.length > 0 || text.length > LONGEST_NAME) return false;
  if (nenntKunden(text) || nenntFamilie(text)) return true;
  return (
    label === null &&
    /^(?:\p{Lu}[\p{L}-]+,? ?){1,3}(?:\p{Lu}\.)?$/u.test(text) &&
    !woerter(text).some(isFormWord)
  );
}
