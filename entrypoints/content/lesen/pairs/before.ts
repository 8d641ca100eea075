/** What stands in a line before a label: whom it names, and on what all that follows depends. */
import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { BEDINGT, stelltBedingung } from '../../../../rules/fall/werte/bedingung.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { headingFrom, headingOver } from '../headings/lineOver.ts';

/** A longer line tells a story. */
const LONGEST = 240;

/** The part of `text` before `label`, in its line; "" where it isn't found. `isKept`: its lines are drawn. */
export function beforeIn(text: string, label: string, isKept: () => boolean): string {
  const at = text.indexOf(label);
  if (at <= 0) return '';
  const start = text.includes('\n') && isKept() ? text.lastIndexOf('\n', at) + 1 : 0;
  return at - start > LONGEST ? '' : text.slice(start, at);
}

/** Whether a row of labels and values, laid side by side, begins with a condition: "Wenn Absage:". */
function beginsWithCondition([first, ...others]: readonly Box[]): boolean {
  if (first === undefined || first.inline || first.hasPairs || first.controls.length > 0)
    return false;
  return (
    first.text.endsWith(':') &&
    stelltBedingung(ohneDoppelpunkt(first.text)) &&
    others.every(({ hasPairs }) => !hasPairs)
  );
}

/** Puts what a line says of somebody else, or on what it depends, over what follows in it. */
export function setApartBefore(gathering: Gathering, items: readonly Box[]): void {
  if (beginsWithCondition(items)) for (const item of items) gathering.overBeside(BEDINGT, item);
  let before = '';
  for (const [i, item] of items.entries()) {
    const term = items[i - 1];
    const isDescribed = item.mark === 'value' && item.hasPairs && term?.mark === 'label';
    const over = isDescribed ? headingOver(term.text) : null;
    if (over !== null) gathering.under(over, item);
    if (!item.inline || item.mark === 'break' || item.parts === null) {
      before = '';
      continue;
    }
    const isTold = before !== '' && (item.hasPairs || gathering.hasBeside(item));
    const heading = isTold ? headingFrom(before) : null;
    if (heading !== null) {
      gathering.under(heading, item);
      gathering.overBeside(heading, item);
    }
    before = `${before} ${item.text}`.trim().slice(-LONGEST);
  }
}
