/**
 * Whether a condition can ever be open. One that only asks required columns, or whether the data
 * contradict each other, is always decided: no example can show it open.
 */

import type { Condition, Ref } from '../concept/data.ts';
import { feldOf } from '../fall/felder.ts';

export function canBeOpen(condition: Condition): boolean {
  switch (condition.op) {
    case 'problems':
    case 'sofernBekannt':
      return false;
    case 'all':
    case 'any':
      return condition.of.some(canBeOpen);
    case 'not':
      return canBeOpen(condition.of);
    case 'is':
    case 'yes':
    case 'no':
    case 'none':
      return !isRequired(condition.of);
    default:
      return true;
  }
}

/** A column that every entry of its list has. */
function isRequired({ field, column }: Ref): boolean {
  const feld = column === undefined ? undefined : feldOf(field, column);
  return feld !== undefined && 'required' in feld;
}
