import { Box } from '../found/box.ts';
import { openRoot } from '../page/dom.ts';

/** The open shadow root of an element that a table goes through on the way to its cells, as what is to be watched. */
export function ownRoot(element: Element): readonly Box[] {
  const root = openRoot(element);
  const box = root && Box.apart(element, { kind: 'root', root });
  return box === null ? [] : [box];
}
