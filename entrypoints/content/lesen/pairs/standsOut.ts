import { FELDER } from '../../../../rules/fall/felder.ts';
import { ausschlussgruende } from '../../../../rules/fall/vokabular/ueberschriften/ausschlussgruende.ts';
import { nenntStand } from '../../../../rules/fall/werte/beiworte.ts';
import type { Box } from '../found/box.ts';
import { readWith } from '../found/meaning.ts';
import { textLines } from '../found/parts.ts';
import { linesIn } from '../found/place.ts';
import { isBold } from '../headings/look.ts';

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
  if (isOtherDay(beneath) || nenntStand(beneath) || ausschlussgruende(beneath).length > 0)
    return null;
  if (more.some((line) => readWith(label, line)?.read.art === 'wert')) return null;
  const [line, ...others] = linesIn(element).map(({ of }) => of);
  const isOver = line?.text === first && others.length > 0;
  return isOver && others.every((other) => isLesser(other.element, line.element)) ? first : null;
}

/** Whether `words` name a day that may stand in place of the one above: not the one on which a letter was sent. */
const isOtherDay = (words: string): boolean =>
  /\d{1,2}\.\s?(?:\d|\p{L}{3})/u.test(words) &&
  (/ersatz|neu|statt|alternativ|oder/i.test(words) ||
    !/versandt|verschickt|gesendet|erstellt/i.test(words));

const isLesser = (element: Element, than: Element): boolean => {
  const [size, other] = [element, than].map((one) =>
    Number.parseFloat(getComputedStyle(one).fontSize),
  );
  if (size !== other) return (size ?? 0) < (other ?? 0);
  return isBold(than, '') && !isBold(element, '');
};
