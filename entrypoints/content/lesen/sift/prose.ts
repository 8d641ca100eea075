/** Sentences that say something of the case: not where they are only offered, explain, or were written down some day. */

import { nenntAnderenFall } from '../../../../rules/fall/vokabular/ueberschriften.ts';
import { saetze } from '../../../../rules/fall/werte/saetze.ts';
import { isControl } from '../page/control.ts';
import { attr, matches, parentOf, query } from '../page/dom.ts';
import { seenText } from '../page/text.ts';

/** Beside a label, in a list or a cell, to click, or in a remark: it may be one of several, or of another time. */
const NOT_PROSE =
  'table, dl, ul, ol, label, legend, summary, blockquote, article, aside, button, a, figure, dialog, [role=alert], [role=status], [role=note], [role=tooltip], [role=feed], [role=log], [role=list], [role=listitem], [role=row], [role=cell], [role=gridcell], [role=option], [role=checkbox], [role=radio], [role=button], [role=article], [role=complementary]';
const ASIDE =
  /(?:^|[\s_-])(?:hint|hinweis|help|hilfe|tooltip|example|beispiel|comment|kommentar|note|notiz|chat|message|quote|history|hist|historie|alt|old|archiv|vorlage|template|callout|alert|toast)(?=$|[\s_-])/i;
const LEVELS = 3;
/** So much more than the sentences stands in what holds little else, in characters. */
const LITTLE = 60;
/** Of a line that says when, or by whom. */
const LONGEST_LINE = 120;
const MOST_BEFORE = 20;
/** "12.03.2025, Schulz", "Stand: 15.01.2024", "erstellt am 3.4.2025" */
const WRITTEN =
  /^(?:\p{L}{2,12}\.?,? )?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?!\d)|(?:vom|am|stand|erstellt|eingetragen|erfasst|notiert)\W{1,3}\d{1,2}\.\d{1,2}\.\d{2,4}/iu;

/** Whether what `element` says in sentences may be no word of the case as it is now. */
export function isSaidInPassing(element: Element): boolean {
  if (element.closest(NOT_PROSE) !== null) return true;
  const own = seenText(element).length;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    if (ASIDE.test(attr(at, 'class') ?? '')) return true;
    if (holdsChoice(at) && seenText(at).length <= own + LITTLE) return true;
    if (isWrittenBeside(at, level === 0)) return true;
    at = parentOf(at);
  }
  return false;
}

const holdsChoice = (element: Element): boolean =>
  isControl(element) || query(element, 'input, select, textarea, button, [role]') !== null;

/** Whether a line before `element`, or right behind it, says when it was written, or before it of whom or what it is. */
function isWrittenBeside(element: Element, isOwn: boolean): boolean {
  const behind = element.nextElementSibling;
  // A longer text is one of its own.
  const line = behind === null ? '' : beginOf(behind);
  if (line.length <= LITTLE && WRITTEN.test(line)) return true;
  let before = element.previousElementSibling;
  for (let i = 0; before !== null && i < MOST_BEFORE; i++, before = before.previousElementSibling) {
    if (matches(before, 'aside, header, nav, script, style')) continue;
    const text = beginOf(before);
    if (WRITTEN.test(text) || text.endsWith(':') || (isOwn && nenntAnderenFall(text))) return true;
  }
  return false;
}

/** How the text in `element` begins; "" where it is of the same kind. */
function beginOf(element: Element): string {
  const text = seenText(element);
  return saetze(text) === null ? text.slice(0, LONGEST_LINE) : '';
}
