import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import {
  ALTE_FASSUNG,
  gewaehlt,
  gewaehltUnter,
  kannAlteFassungSagen,
  sagtAlteFassung,
} from '../../../../rules/fall/vokabular/ueberAllem.ts';
import type { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { type Part, textLines } from '../found/parts.ts';
import { attr } from '../page/dom.ts';

/** An icon, and a title or a link. */
const MOST_LINES = 3;
/** A choice of somebody among ten, each with its words and a break. */
const MOST_PARTS = 40;

/** The heading that `item` is for all that follows it: who is chosen, or that an old version is; null for nearly all. */
export function overAll(item: Box): string | null {
  const { parts, element } = item;
  // Asked of everything on a page: what is large is nothing of the kind.
  if (parts === null || parts.length > MOST_PARTS) return null;
  const { controls, text } = item;
  const [control, more] = controls;
  if (isOldVersion(text)) return ALTE_FASSUNG;
  if (control === undefined) return saysOld(item, parts) ? ALTE_FASSUNG : null;
  if (item.hasTables || item.heading !== null) return null;
  if (more !== undefined) return chosenPerson(controls, text, element);
  if (control.kind !== 'field') return null;
  const { element: select, value, label, hiddenName } = control;
  // With more around it, it is a part of something, and not over the page.
  if (text !== '' && label !== '' && ohneDoppelpunkt(text) !== ohneDoppelpunkt(label)) return null;
  const options = select instanceof HTMLSelectElement ? [...select.options] : [];
  return gewaehlt(
    label || hiddenName || text,
    value,
    options.map(({ label: one }) => one),
  );
}

/** "Version 2 von 3", and perhaps what leads to the others. */
function isOldVersion(text: string): boolean {
  const [, at = '', of = ''] = /^(?:Version|Fassung) (\d{1,3}) von (\d{1,3})$/u.exec(text) ?? [];
  return at !== '' && Number(at) < Number(of);
}

function saysOld(item: Box, parts: readonly Part[]): boolean {
  if (!kannAlteFassungSagen(item.text)) return false;
  if (item.hasPairs || item.hasTables || item.heading !== null) return false;
  const lines = textLines(parts);
  return lines.length <= MOST_LINES && lines.some(sagtAlteFassung);
}

/** "(•) Partner ( ) Kundin": who is chosen, where it is not the customer. */
function chosenPerson(controls: readonly Control[], text: string, element: Element): string | null {
  const chosen = controls.filter(({ checked }) => checked);
  const [one, other] = chosen;
  if (one === undefined || other !== undefined || controls.some(({ kind }) => kind !== 'radio'))
    return null;
  const options = controls.map(({ label }) => label);
  const words = options.reduce((rest, option) => rest.replace(option, ' '), text).trim();
  return gewaehltUnter(words || (attr(element, 'aria-label') ?? ''), one.label, options);
}
