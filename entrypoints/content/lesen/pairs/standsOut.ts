import { nenntStand } from '../../../../rules/fall/beiworte.ts';
import { FELDER } from '../../../../rules/fall/felder.ts';
import { ausschlussgruende } from '../../../../rules/fall/ueberschriften.ts';
import type { Box } from '../found/box.ts';
import { textLines } from '../found/parts.ts';
import { linesIn } from '../found/place.ts';
import { isBold } from '../headings/look.ts';
import { readWith } from './meaning.ts';

const MOST_LINES = 4;

/**
 * "**Dienstag, 8. Dezember 2026**" over "Raum 2.14, Folgegespräch": the day of `label` that stands out from what is
 * said of it beneath; null where none does, or what is beneath may take it back.
 */
export function standingOut(label: string, { element, parts, controls }: Box): string | null {
  const [first, ...more] = textLines(parts ?? []);
  if (first === undefined || more.length === 0 || more.length > MOST_LINES) return null;
  if (controls.length > 0 || !/\d{4}/.test(first)) return null;
  const known = readWith(label, first);
  if (known?.meaning.weise !== 'sicher' || FELDER[known.meaning.feld].type !== 'date') return null;
  if (known.read.art !== 'wert' || known.read.wert === null) return null;
  const beneath = more.join(' ');
  if (nenntStand(beneath) || ausschlussgruende(beneath).length > 0) return null;
  if (more.some((line) => readWith(label, line)?.read.art === 'wert')) return null;
  const [line, ...others] = linesIn(element).map(({ of }) => of);
  const isOver = line?.text === first && others.length > 0;
  return isOver && others.every((other) => isLesser(other.element, line.element)) ? first : null;
}

const isLesser = (element: Element, than: Element): boolean => {
  const [size, other] = [element, than].map((one) =>
    Number.parseFloat(getComputedStyle(one).fontSize),
  );
  if (size !== other) return (size ?? 0) < (other ?? 0);
  return isBold(than, '') && !isBold(element, '');
};
