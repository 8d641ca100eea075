import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { ohneZusaetze } from '../../../../rules/fall/vokabular/zusaetze.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import type { Box } from '../found/box.ts';
import { meaningWith } from '../found/meaning.ts';

/** Asterisks, colons, dots between the things on a page, "(optional)", "ⓘ": neither label nor value. */
export function isOrnament(box: Box): boolean {
  if (box.mark === 'break' || box.parts === null || box.controls.length > 0) return false;
  if (box.mark === 'text' && box.text === '') return true;
  if (box.mark === 'value' || box.finds !== null) return false;
  const { text } = box;
  if (/^(?:[*:†•·|]+|[.·…_]{3,})$/.test(text) || SIGN.test(text)) return true;
  if (box.mark !== 'text' && /^(?:i|[([][i?][)\]])$/.test(text)) return true;
  return text.startsWith('(') && ohneZusaetze(text).trim() === '';
}

/** What can be clicked beside a label or a value, or says of what kind it is: it answers nothing. */
const SIGN = /^[ⓘ🛈ℹ❓❔✎✏🖉🖊📝🔒🔓📋⧉🔍🔎📅📆🗓💡⚙🔗⋮]\uFE0F?$/u;

/** What a lone box says that is ticked: "[x] erledigt"; null for all else. */
export function tickedIn({ controls }: Box): string | null {
  const [box, more] = controls;
  const isTicked = box?.kind === 'check' && box.checked && box.label !== '';
  return isTicked && more === undefined ? box.label : null;
}

/** A bar or dot between the things in a line. */
export const isSeparator = (box: Box | undefined): boolean =>
  box?.mark === 'text' && /^[|·•]$/.test(box.text);

/** Nothing, and nothing in the markup that says it were a value: a gap, a place that is still loading. */
export const isVacant = (box: Box) =>
  box.mark !== 'value' &&
  box.parts !== null &&
  box.controls.length === 0 &&
  box.text === '' &&
  !box.hasPairs;

/** "Ändern": a link beside a value, of one word or two. */
export const isAction = ({ element, text }: Box) =>
  text !== '' &&
  !/\d/.test(text) &&
  glaetten(element.querySelector('a')?.textContent ?? '').startsWith(text);

/** "Ändern", "Verlauf": a link beside something that is changed by it, or was; it says nothing of that. */
export const isSideAction = ({ element, text }: Box): boolean =>
  element.localName === 'a' && SIDE_ACTION.test(text);

const SIDE_ACTION =
  /^[([›»]?\s*(?:ändern|bearbeiten|editieren|verschieben|verlegen|absagen|stornieren|löschen|entfernen|öffnen|anzeigen|ansehen|details|kalender|historie|verlauf|hilfe|info)\s*[)\]]?$/i;

/** More than one value: pairs, a table, or what is too much to be a text. */
export const holdsMore = (box: Box) => box.hasPairs || box.hasTables || box.parts === null;

/** Whether `item` may be the value of a label beside it, as far as it can be told from itself. */
export function isValue(item: Box): boolean {
  if (item.mark === 'label' || item.mark === 'break') return false;
  if (item.mark === 'value') return true;
  return item.heading === null && !item.hasTables && item.label === null;
}

/** Whether `box` may be a label that nobody knows: a few words that are no value of `label`, and say nothing of one. */
export const isStrangeLabel = (label: string, { controls, text }: Box): boolean =>
  controls.length === 0 &&
  text.length <= LONGEST_STRANGE &&
  /^\p{Lu}[^\d]*$/u.test(text) &&
  !kannZuruecknehmen(text) &&
  meaningWith(label, text) === null;

const LONGEST_STRANGE = 60;
