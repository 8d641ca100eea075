/** Sentences that say something of the case: not where they are only offered, explain, or were written down some day. */

import { nenntAnderenFall } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { saetze } from '../../../../rules/fall/werte/saetze.ts';
import { chosenTab } from '../headings/tabBar.ts';
import { isControl } from '../page/control.ts';
import { attr, matches, parentOf, query } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isShown } from '../page/visible.ts';

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
  if (!standsAsText(element)) return true;
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

/** Not where it may be one of several or explain something; save in a list, or a margin, that sums up the case. */
function standsAsText(element: Element): boolean {
  const around = element.closest(NOT_PROSE);
  if (around === null) return true;
  const sumsUp = matches(around, 'ul, ol') ? isAllSentences(around) : isSummary(around);
  const outside = parentOf(around);
  return sumsUp && (outside === null || standsAsText(outside));
}

const MOST_ENTRIES = 12;

/** Whether there are several entries in a list, and each is nothing but sentences that plainly say something. */
function isAllSentences(list: Element): boolean {
  const entries = [...list.children];
  if (entries.length < 2 || entries.length > MOST_ENTRIES) return false;
  return entries.every((one) => saetze(seenText(one)) !== null);
}

const SUMS_UP =
  /^(?:zusammenfassung|kurzfassung|überblick|sachstand|steckbrief|auf einen blick)(?!\p{L})/iu;
const NAMES = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** Whether a part in the margin is called so, by itself or by its first heading. */
function isSummary(part: Element): boolean {
  if (!matches(part, 'aside, [role=complementary]')) return false;
  const heading = query(part, NAMES);
  return SUMS_UP.test(attr(part, 'aria-label') ?? (heading === null ? '' : seenText(heading)));
}

const holdsChoice = (element: Element): boolean =>
  isControl(element) || query(element, CHOICES) !== null;

/** What may be chosen, and leads to no other page of the same. */
const CHOICES =
  'input, select, textarea, button:not([role=tab]), [role=button], [role=checkbox], [role=radio], [role=switch], [role=option], [role=menuitem], [role=combobox], [role=textbox], [role=spinbutton]';

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
    if (WRITTEN.test(text) || text.endsWith(':')) return true;
    // Of tabs the others say nothing of this one.
    if (isOwn && nenntAnderenFall(text) && !isTabBar(before)) return true;
  }
  return false;
}

const isTabBar = (element: Element): boolean =>
  matches(element, '[role=tablist]') || chosenTab(element, seenText(element)) !== '';

/** How the text in `element` begins; "" where it is of the same kind, or not seen, as other tabs are. */
function beginOf(element: Element): string {
  const text = isShown(element) ? seenText(element) : '';
  return saetze(text) === null ? text.slice(0, LONGEST_LINE) : '';
}
