/** What a control names as its explanation is no value of the label that names the control. */
import type { Box } from '../found/box.ts';
import { attr, treeOf } from '../page/dom.ts';

/** Whether `text` is that, under `label`. */
export function explains(label: Box, text: Box | undefined): boolean {
  const { element } = label;
  // Asked of every label: hardly any text after one has a name that something may go by.
  const id = text === undefined || text.controls.length > 0 ? null : attr(text.element, 'id');
  if (id === null || id === '' || !(element instanceof HTMLLabelElement)) return false;
  const tree = treeOf(element);
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return false;
  const explained = [...tree.querySelectorAll(`[aria-describedby~="${CSS.escape(id)}"]`)];
  return explained.some((one) => one === element.control || names(element, one));
}

const names = ({ id }: Element, control: Element): boolean =>
  id !== '' && (attr(control, 'aria-labelledby') ?? '').split(/\s+/).includes(id);
