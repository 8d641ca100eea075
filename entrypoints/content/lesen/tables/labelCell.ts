import { istGeplatztAm } from '../../../../rules/fall/deuten/geplatzt.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { leadsOn } from '../found/goesOn.ts';
import { type Cell, hasControl, hasFound, isEmpty, textOf } from './cell.ts';

/** Labels that say something only under their heading; in a cell of its own a word is hardly else. */
const BARE = /^(?:vom|am|seit|bis|von|ab|datum|art|status|typ|nummer|nr\.?)$/i;

/** "Bewilligungszeitraum von": what begins there goes on in the next cell, known or not. */
const BEGINS = /\p{L} (?:von|vom)$/iu;

/** Whether a cell is a label for the one to its right. */
export function isLabelCell(cell: Cell): boolean {
  if (hasControl(cell) || hasFound(cell) || cell.box.parts === null || isEmpty(cell)) return false;
  const text = textOf(cell);
  if (text === '' || text.length > 200) return false;
  if (
    cell.isHeader ||
    text.endsWith(':') ||
    cell.box.mark === 'label' ||
    istLabel(text) ||
    BARE.test(text) ||
    leadsOn(text) ||
    istGeplatztAm(text) ||
    BEGINS.test(text)
  )
    return true;
  return (
    cell.element.firstElementChild?.localName === 'label' && cell.element.childElementCount === 1
  );
}
