/** Kits draw a choice as a button that drops down its options, and say so only in part: "Kundenstatus [arbeitslos ▾]". */
import { FELDER } from '../../../../rules/fall/felder.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import { parseWert } from '../../../../rules/fall/werte/werte.ts';
import { attr, hasAttr, parentOf, query, queryAll } from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { buttonText, seenText } from '../page/text.ts';
import type { Labels } from './labels.ts';

const LEVELS = 4;
const ARROW = 'svg, i, [class*=caret i], [class*=chevron i], [class*=arrow i], [class*=icon i]';
const LONGEST = 60;

/**
 * Whether `button` shows, beside an arrow, what is chosen for the label that names it or stands right before it: one of
 * the words that the field can have. Of several buttons each may do something.
 */
export function isLoneChoice(button: Element, words: string, labels: Labels): boolean {
  if (button.localName !== 'button' || words.length > LONGEST || isBadge(button)) return false;
  if (hasAttr(button, 'aria-pressed') || attr(button, 'aria-expanded') === 'true') return false;
  const drops = hasAttr(button, 'aria-haspopup') || hasAttr(button, 'aria-expanded');
  if (!drops && query(button, ARROW) === null) return false;
  const label = labelOf(button, labels);
  const feld = label === '' ? null : feldVon(label);
  if (feld === null) return false;
  const { type } = FELDER[feld];
  const mayBe = type === 'enum' || (type === 'boolean' && drops);
  return mayBe && nenntWert(parseWert(feld, words)) && !isSoughtBy(button);
}

/** What names `button` by its id, or stands before what holds it alone; "" where nothing does. */
function labelOf(button: Element, labels: Labels): string {
  const [named] = labels.named(button);
  if (named !== undefined) return seenText(named);
  let at = button;
  for (let level = 0; level < LEVELS; level++) {
    const before = at.previousElementSibling;
    if (before !== null) {
      return isNoButton(before) && isNoButton(at.nextElementSibling) ? seenText(before) : '';
    }
    const around = parentOf(at);
    if (around === null || queryAll(around, 'button').length > 1) return '';
    at = around;
  }
  return '';
}

const isNoButton = (one: Element | null): boolean =>
  one === null || (one.localName !== 'button' && query(one, 'button') === null);

/** What holds more to enter or click is a mask or the page. */
const MOST_BESIDE = 16;
const SEARCHES = /^(?:filtern?|filter anwenden|suchen?|suche starten|finden|anzeigen)$/i;

/** Whether a button beside it looks up what is chosen: it is none of the case. */
function isSoughtBy(button: Element): boolean {
  let at = parentOf(button);
  while (at !== null && at.localName !== 'body') {
    const beside = queryAll(at, 'button, input, select, textarea');
    if (beside.length > MOST_BESIDE) return false;
    if (beside.some((one) => one.localName === 'button' && SEARCHES.test(buttonText(one))))
      return true;
    if (at.localName === 'form') return false;
    at = parentOf(at);
  }
  return false;
}
