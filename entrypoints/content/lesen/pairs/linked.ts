import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { readWith } from '../found/meaning.ts';
import { shownText } from '../found/parts.ts';
import { holdsMore } from './boxes.ts';
import { isMenuBeneath } from './open.ts';

/** In them stands beside a link how many there are of what it leads to. */
const MENUS = 'nav, li, menu, [role=menu], [role=menubar], [role=navigation]';

/** A label that is a link to where its value is explained or changed, before that value and nothing else. */
export function readLinked(gathering: Gathering, items: readonly Box[]): boolean {
  const [link, value, more] = items;
  if (link === undefined || value === undefined || more !== undefined) return false;
  if (link.element.localName !== 'a' || link.controls.length > 0 || link.mark === 'text')
    return false;
  if (holdsMore(value) || value.element.localName === 'a' || link.element.closest(MENUS) !== null)
    return false;
  if (isMenuBeneath(link, [value])) return false;
  const shown = shownText(value.parts);
  const known = readWith(link.text, shown);
  if (known?.meaning.weise !== 'sicher' || !nenntWert(known.read)) return false;
  const [control, another] = value.controls;
  if (another !== undefined) return false;
  const checked = control?.kind === 'check' ? { checked: control.checked } : {};
  gathering.found(link.text, shown, control?.element ?? value.element, value.controls, checked);
  return true;
}
