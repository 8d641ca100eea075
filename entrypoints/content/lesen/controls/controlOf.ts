import { isControl } from '../page/control.ts';
import { byIds, parentOf, queryAll } from '../page/dom.ts';
import { isDrawnBox, isTickable } from '../page/markup.ts';
import { isDrawn } from './drawn.ts';

/** A label may name by its id what the browser takes for no control: a box that is drawn of plain elements. */
function drawnControlOf(label: HTMLLabelElement): Element | null {
  const named = label.htmlFor === '' ? null : byIds(label, 'for')[0];
  return named !== undefined && named !== null && isDrawnBox(named) ? named : null;
}

/** The question of a choice may be made for one of its radios: that has a label of its own, around or beside it. */
function isQuestion(label: HTMLLabelElement, control: Element): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return false;
  const around = parentOf(control);
  if (label.contains(control) || parentOf(label) === around) return false;
  const isOwn = (one: Element) =>
    one instanceof HTMLLabelElement && (one.contains(control) || one.htmlFor === control.id);
  const wrapping = control.closest('label');
  return wrapping !== null || (around !== null && queryAll(around, ':scope > label').some(isOwn));
}

/** The control a `<label>` belongs to, where that control is one the reader reads and is seen. */
export function controlOf(label: HTMLLabelElement): Element | null {
  const control = label.control ?? drawnControlOf(label);
  if (control === null || !isControl(control)) return null;
  if (control.localName === 'button' && !isDrawnBox(control)) return null;
  if (isQuestion(label, control)) return null;
  // Under a prettier one a box may be transparent or a pixel small; without a place it is nothing.
  const counts = isTickable(control)
    ? getComputedStyle(control).display !== 'none'
    : isDrawn(control);
  return counts ? control : null;
}
