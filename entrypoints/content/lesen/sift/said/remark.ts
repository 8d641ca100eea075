/** What ends the line of a label and its value: "nicht gespeichert". */
import { glaetten } from '../../../../../rules/fall/normalisieren.ts';
import type { Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import { isLevel } from '../../found/place.ts';
import { allText, outwards, query } from '../../page/dom.ts';
import { isSeen } from '../../page/visible.ts';
import type { Said } from './source.ts';

/** A value may stand in a box of its own. */
const LEVELS = 2;
const LONGEST = 60;
/** What is pressed, or entered, is said of nothing. */
const DOES = 'a, button, input, select, textarea, [role=button]';

export function* remarkOn({ element }: Said): Generator<Gesagt> {
  for (const at of outwards(element, LEVELS)) {
    const last = at.nextElementSibling;
    if (last === null) continue;
    // What goes on behind it may be its value.
    const isEnd = last.nextElementSibling === null || !isLevel(last, last.nextElementSibling);
    const text = glaetten(allText(last));
    if (!isEnd || text === '' || text.length > LONGEST || !isLevel(at, last)) return;
    if (last.closest(DOES) === null && query(last, DOES) === null && isSeen(last))
      yield { text, weise: 'erklaerung' };
    return;
  }
}
