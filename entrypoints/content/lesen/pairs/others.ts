/** Lists of people: brothers and sisters, say, each with a day of birth that is not the customer's. */

import { isFormWord } from '../../../../rules/fall/namen/namen.ts';
import { woerter } from '../../../../rules/fall/normalisieren.ts';
import { nenntKunden } from '../../../../rules/fall/vokabular/ueberschriften/kunde.ts';
import { nenntOffenenFall } from '../../../../rules/fall/vokabular/ueberschriften/offenerFall.ts';
import {
  nenntAndereRolle,
  nenntFamilie,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import { type Finds, labelsIn, solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { textLines } from '../found/parts.ts';
import { query } from '../page/dom.ts';
import { areMadeAlike, isList } from '../page/markup.ts';

const LONGEST_LINE = 60;
const LONGEST_WORD = 40;
const LONGEST_PERSON = 160;

/**
 * Puts a line that speaks of relatives over the list right under it, however it looks; and leaves out lines
 * that are alike and have a day of birth each: they are several people.
 */
export function setApartOthers(gathering: Gathering, items: readonly Box[]): void {
  setApartPeople(gathering, items);
  for (let i = 1; i < items.length; i++) {
    const [line, list] = [items[i - 1], items[i]];
    if (line === undefined || list === undefined || !list.hasPairs) continue;
    const { text, controls, parts } = line;
    if (parts === null || controls.length > 0 || line.hasPairs) continue;
    // The page is asked last: of its many lines few speak of relatives.
    if (text !== '' && text.length <= LONGEST_LINE && nenntFamilie(text) && isList(list.element))
      gathering.under(text, list);
  }
}

/** Leaves out lines that are alike, of which two tell a day of birth, or begin with a name: they are several people. */
export function setApartPeople(gathering: Gathering, items: readonly Box[]): void {
  if (!items.some(isFull)) return;
  const leaveOut = (people: readonly Box[]) => {
    const [, second] = people;
    if (second !== undefined && !people.some(isOwn))
      for (const person of people) gathering.drop(person);
  };
  leaveOut(
    items.filter(
      (box, i) =>
        isFull(box) && tellsBirth(box.finds) && !isFieldAlone(box) && isAlike(box, items, i),
    ),
  );
  if (!items.some((box) => isFull(box) && nameIn(box) !== null)) return;
  const named = items.filter((box, i) => nameIn(box) !== null && isAlike(box, items, i));
  // What forms are made of is looked up last: it is many words.
  if (named.length > 1)
    leaveOut(named.filter((box) => !woerter(nameIn(box) ?? '').some(isFormWord)));
}

/** Whether it says, anywhere or in its title, that it is about the customer. */
const isOwn = ({ text, parts }: Box): boolean =>
  nenntKunden(text) || nenntOffenenFall(textLines(parts ?? [])[0] ?? '');

/** "Rahimi, Samira", "02 Wojcik, Jakub (17)" */
const NAME = /^(?:\d{1,2}\.? )?([A-ZÀ-Þ][^\s\d,()]+, [A-ZÀ-Þ][^\s\d,()]+)(?: \(\d{1,2}\))?$/;

/** What may be somebody's name, where the first of a few lines is no more; null where it is something else. */
function nameIn({ mark, parts, controls, text }: Box): string | null {
  if (mark !== null || parts === null || !text.includes(', ')) return null;
  if (text.length > LONGEST_PERSON || controls.length > 0) return null;
  return NAME.exec(textLines(parts)[0] ?? '')?.[1] ?? null;
}

/**
 * "**Tochter** Muster, Ida · geb. 17.06.2015": puts the word that a line begins with over all of it, where that
 * speaks of a relative and is no label. `start`: from there on it was found in this line.
 */
export function setApartLine(
  gathering: Gathering,
  items: readonly Box[],
  paired: ReadonlySet<Box>,
  start: number,
): void {
  const [first, ...more] = items;
  if (first === undefined || more.length === 0 || paired.has(first)) return;
  const isWord = first.parts !== null && first.controls.length === 0 && !first.hasPairs;
  if (!isWord || first.text === '' || first.text.length > LONGEST_WORD) return;
  const isLine = items.every(({ inline, mark }) => inline && mark !== 'break');
  if (!isLine || !nenntFamilie(first.text)) return;
  for (const item of more) gathering.under(first.text, item);
  gathering.underSince(first.text, start);
}

/** Whether `text` is a word or a few for what somebody is to the customer, and no name or more. */
export const isRole = (text: string): boolean =>
  text.length <= LONGEST_WORD && /^[\p{L} /-]+:?$/u.test(text) && nenntAndereRolle(text);

/** "gesetzliche Vertreterin" over "Muster, Eva (geb. 3.7.1990)": puts who it is about over what is said right under it. */
export function setApartSaid(
  gathering: Gathering,
  items: readonly Box[],
  paired: ReadonlySet<Box>,
): void {
  for (let i = 1; i < items.length; i++) {
    const [line, said] = [items[i - 1], items[i]];
    if (line === undefined || said === undefined || !gathering.hasBeside(said)) continue;
    const { text, controls, parts } = line;
    if (parts === null || controls.length > 0 || line.hasPairs || paired.has(line)) continue;
    if (isRole(text)) gathering.overBeside(text, said);
  }
}

/** A line with pairs, and not much more. */
const isFull = (box: Box): boolean =>
  box.hasPairs &&
  box.mark === null &&
  box.parts !== null &&
  box.controls.length === 0 &&
  box.text.length <= LONGEST_PERSON;

/** "Geburtsdatum" over "03.03.2010", each marked as what it is: a field, and nobody in a list of people. */
const isFieldAlone = ({ element, finds }: Box): boolean =>
  solePair(finds) !== null && query(element, 'dt') !== null;

const tellsBirth = (finds: Finds | null): boolean =>
  labelsIn(finds).some((label) => feldVon(label) === 'geburtsdatum');

const isAlike = ({ element }: Box, items: readonly Box[], i: number): boolean =>
  [items[i - 1], items[i + 1]].some(
    (other) => other !== undefined && areMadeAlike(element, other.element),
  );
