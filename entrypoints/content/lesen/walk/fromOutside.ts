import { GANZE_TAGE } from '../../../../rules/fall/werte/datumtext.ts';
import { isChipOfCase, isLoneChip, isRemovable } from '../controls/chips.ts';
import { readDrawnSelect } from '../controls/drawnSelect.ts';
import type { Labels } from '../controls/labels.ts';
import { isLoneChoice } from '../controls/loneChoice.ts';
import { nameDrawnFor } from '../controls/ownName.ts';
import { awaitsOptions, readControl } from '../controls/readControl.ts';
import { readReplaced } from '../controls/replaced.ts';
import { isSegment, readSegment } from '../controls/toggles.ts';
import { readUndrawnRadio } from '../controls/undrawnRadio.ts';
import { Box } from '../found/box.ts';
import { together } from '../found/finds.ts';
import { BREAK } from '../found/parts.ts';
import { readListBox } from '../lists/listBox.ts';
import { isControl } from '../page/control.ts';
import {
  allText,
  attr,
  hasAttr,
  hasAttributes,
  OWN_ATTRIBUTE,
  openRoot,
  parentOf,
  queryAll,
  rectOf,
  roleOf,
} from '../page/dom.ts';
import { isMachinery, isNoteMark, isOfficeMark, isOpener, isTickable } from '../page/markup.ts';
import { pictureAnswering, saidByPicture } from '../page/pictured.ts';
import { isPaler } from '../page/strength.ts';
import { buttonText, isIcon } from '../page/text.ts';
import { hidesContent, isSeen, isStruck, placedOutside, sightOf } from '../page/visible.ts';
import { asideOf, NOT_ASIDE } from './aside.ts';
import { controlBox, openerBox, tabBox, textBox, withFinds, withRoots } from './boxes.ts';
import { leafBox } from './leaf.ts';
import { Seen } from './seen.ts';
import { hiddenBox, transparentBox } from './unseen.ts';

const CELLS = new Set('td th tr'.split(' '));

/** Pale words laid over an empty input: what might be entered there. */
function isDrawnPlaceholder(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' || element.localName === 'label' || isControl(element)) return false;
  const input = queryAll(parentOf(element) ?? element, ':scope > input')[0];
  if (!(input instanceof HTMLInputElement) || input.value !== '' || isTickable(input)) return false;
  const [words, field] = [rectOf(element), rectOf(input)];
  const middle = (words.top + words.bottom) / 2;
  const isOver =
    words.left >= field.left &&
    words.left < field.right &&
    middle > field.top &&
    middle < field.bottom;
  return isOver && isPaler(element, getComputedStyle(input).color);
}

/** Kits make tabs of radios that draw their names: the chosen one names what comes after it. */
const isTabRadio = (element: Element): boolean =>
  element instanceof HTMLInputElement &&
  element.type === 'radio' &&
  /(?:^|\s)tab(?=$|\s)/.test(attr(element, 'class') ?? '') &&
  element.closest('fieldset, [role=radiogroup]') === null &&
  nameDrawnFor(element) !== '';

/** No value of any field. */
const NOT_KNOWN = '?';

/** The box of an element that is read as a whole; else what is seen of it from outside; null where nothing is. */
export function fromOutside(element: Element, labels: Labels): Box | Seen | null {
  if (element.localName === 'br')
    return new Box({ element, parts: [BREAK], finds: null, inline: true, mark: 'break' });
  if (isNoteMark(element) || isOfficeMark(element)) return null;
  const hasMore = hasAttributes(element);
  if (hasMore && hasAttr(element, OWN_ATTRIBUTE)) return null;
  const said = saidByPicture(element);
  if (said !== '' && isSeen(element)) return textBox(element, said);
  const style = getComputedStyle(element);
  const { display } = style;
  if (sightOf(element, style, display) === 'none' && !(isTickable(element) && display !== 'none')) {
    const picture = display === 'none' ? null : pictureAnswering(element);
    if (picture !== null && isSeen(picture)) return textBox(picture, allText(element));
    const box = display === 'none' ? null : (hiddenBox(element) ?? transparentBox(element));
    const control = box && readControl(box, labels);
    if (control && (control.label !== '' || isTickable(control.element)))
      return controlBox(control, style);
    const outside = display === 'none' ? [] : placedOutside(element, style, display);
    return outside.length === 0 ? null : new Seen(element, '', style, display, null, outside);
  }
  if (hasMore && isDrawnPlaceholder(element, style)) return null;
  // Cells keep their place: of a row it is asked as a whole.
  if (isStruck(style) && !CELLS.has(element.localName)) return null;
  const role = hasMore ? roleOf(element) : '';
  if (isMachinery(element, role) || isIcon(element, style)) return null;
  const aside = hasMore || element.localName === 'nav' ? asideOf(element, role) : NOT_ASIDE;
  const root = openRoot(element);
  // To be watched even where nothing is read in it yet.
  const around = root === null ? aside.finds : together([{ kind: 'root', root }, aside.finds]);
  if (aside.skipped || (hasMore && hidesContent(style))) return Box.apart(element, around);

  if (role === 'tab' || isTabRadio(element)) return withFinds(element, around, tabBox(element));
  if (isOpener(element, role)) return withFinds(element, around, openerBox(element));
  const choice =
    element instanceof HTMLLabelElement
      ? (readUndrawnRadio(element, labels) ??
        readDrawnSelect(element, labels) ??
        (isSegment(element, labels) ? readSegment(element, labels) : null))
      : readReplaced(element, labels);
  if (choice !== null) return withFinds(element, around, controlBox(choice, style));
  const mayBeControl = isControl(element);
  if (mayBeControl || (hasMore && hasAttr(element, 'contenteditable'))) {
    const listBox = readListBox(element, role, labels);
    if (listBox !== null) return withFinds(element, around, listBox);
    const control = readControl(element, labels);
    if (control !== null) return withFinds(element, around, withRoots(controlBox(control, style)));
    // A chip may be a button: what it shows is read where it can be nothing but a value.
    const chip = mayBeControl ? buttonText(element) : '';
    const isDay = GANZE_TAGE.test(chip) && !isRemovable(element);
    const isSaid = () =>
      isDay || isLoneChip(element) || isChipOfCase(element) || isLoneChoice(element, chip, labels);
    if (chip !== '' && isSaid()) return withFinds(element, around, textBox(element, chip));
    // Its place is not empty, and what stands in it is not known.
    if (awaitsOptions(element)) return withFinds(element, around, textBox(element, NOT_KNOWN));
    if (mayBeControl) return Box.apart(element, around);
  }
  const seen = new Seen(element, role, style, display, around);
  return leafBox(seen) ?? seen;
}
