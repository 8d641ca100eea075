import { FELDER } from '../../../../rules/fall/felder.ts';
import { ohneParagraphen } from '../../../../rules/fall/vokabular/paragraphen.ts';
import { istListenfeld } from '../../../../rules/fall/vokabular/spalten.ts';
import { ausschlussgruende } from '../../../../rules/fall/vokabular/ueberschriften/ausschlussgruende.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { sagtLeer } from '../../../../rules/fall/werte/listenleer.ts';
import type { Box } from '../found/box.ts';
import { claimedIn } from '../found/finds.ts';
import { readWith } from '../found/meaning.ts';
import { textLines } from '../found/parts.ts';
import { countsEntries, isCounter } from '../headings/counter.ts';
import { isTitledBy } from '../headings/look.ts';
import { headsOthers } from '../headings/state.ts';
import { weakHeading } from '../headings/weak.ts';
import { attr, query, queryAll } from '../page/dom.ts';
import { isBadge as isMarkedBadge, isMarkedChosen } from '../page/markup.ts';
import { seenText } from '../page/text.ts';
import { holdsMore } from './boxes.ts';

/**
 * Whether a label is a heading over what would be its value, from `start` on among `items`: one in a heading is
 * a label only for a bare value; over a form or a table it is a heading.
 */
export const isHeadingOver = (
  item: Box,
  label: string,
  values: readonly Box[],
  items: readonly Box[],
  start: number,
): boolean =>
  headsList(label, values) ||
  headsLaw(label, values) ||
  headsBadge(item, label, values) ||
  headsSubtitle(item, label, values, items) ||
  headsPeriod(item, values) ||
  headsPairs(item, values, items, start) ||
  headsRemark(item, label, values, items, start) ||
  (values[0] !== undefined && headsOthers(items, items.indexOf(item))) ||
  (item.heading !== null &&
    (values.some((box) => holdsMore(box) || (isSentence(box) && !sagtLeer(box.text))) ||
      standsOverTable(items, start)));

/** "**Kooperationsplan** [unterschrieben]": what a badge says beside the title of a day's card, and takes back nothing of it. */
function headsBadge(item: Box, label: string, [words, more]: readonly Box[]): boolean {
  if (item.heading === null || words === undefined || more !== undefined) return false;
  if (words.controls.length > 0 || words.mark === 'value' || /\d/.test(words.text)) return false;
  if (!isNoDayOf(label, words.text)) return false;
  return isMarkedBadge(words.element) && !kannZuruecknehmen(words.text);
}

/** Whether `label` means the day of something, and `text` is none. */
function isNoDayOf(label: string, text: string): boolean {
  const known = readWith(label, text);
  return known?.read.art === 'problem' && FELDER[known.meaning.feld].type === 'date';
}

/** "**Kooperationsplan**" over "Version 2", and nothing else in what holds them: the title of a card and what it adds to that. */
function headsSubtitle(
  item: Box,
  label: string,
  [words, more]: readonly Box[],
  items: readonly Box[],
): boolean {
  if (words === undefined || more !== undefined || items.length !== 2) return false;
  if (words.controls.length > 0 || words.mark === 'value' || words.text === '') return false;
  if (item.inline || !isTitledBy(item.element) || !isTitledBy(words.element)) return false;
  if (!isNoDayOf(label, words.text)) return false;
  // "Tochter Ida": as a part of the heading it keeps from being read what is hers.
  const isOfOther = ausschlussgruende(words.text).length > 0;
  return !/\d{4}/.test(words.text) && (isOfOther || !kannZuruecknehmen(words.text));
}

/** "**Kooperationspläne** [01.01.2026 – 31.12.2026]": a title, and a button that says of which time the list is. */
const headsPeriod = (item: Box, [period, more]: readonly Box[]): boolean =>
  item.heading !== null &&
  period !== undefined &&
  more === undefined &&
  /\d ?[–—-] ?\d/.test(period.text) &&
  query(period.element.parentElement ?? period.element, 'button') !== null;

/** "Kooperationsplan" over "§ 15 SGB II": a title and the law it is by. */
function headsLaw(label: string, [law, more]: readonly Box[]): boolean {
  if (law === undefined || more !== undefined || !law.text.startsWith('§')) return false;
  const isLaw = law.controls.length === 0 && ohneParagraphen(`x ${law.text}`) === 'x ';
  return isLaw && readWith(label, law.text)?.read.art === 'problem';
}

/** What looks like a heading over several pairs is that of all of them, and not of the first alone. */
function headsPairs(
  item: Box,
  [first, more]: readonly Box[],
  items: readonly Box[],
  start: number,
): boolean {
  if (!first?.hasPairs || more !== undefined || !items[start + 1]?.hasPairs) return false;
  // "**Kundenkategorie** [B] seit [01.03.2026]": it has a value of its own.
  const claimed = claimedIn(first.finds);
  if (first.controls.some((control) => !claimed.includes(control))) return false;
  return weakHeading(items, items.indexOf(item)) !== null;
}

/**
 * What looks like a heading over words that are no value of it, and pairs beneath them, is that of these pairs: no day,
 * where one would stand, and nothing that takes back what the pairs say ("abgesagt"). All steps of a way say no state.
 */
function headsRemark(
  item: Box,
  label: string,
  [words, more]: readonly Box[],
  items: readonly Box[],
  start: number,
): boolean {
  if (words === undefined || more !== undefined || words.mark === 'value') return false;
  if (words.controls.length > 0 || !items[start + 1]?.hasPairs) return false;
  if (!isNoDayOf(label, words.text)) return false;
  if (kannZuruecknehmen(stateIn(words))) return false;
  return (item.heading ?? weakHeading(items, items.indexOf(item))) !== null;
}

/** What `words` say of what is beneath: of several lines the chosen ones, for all steps of a way say nothing. */
const stateIn = ({ element, parts, text }: Box): string =>
  textLines(parts ?? []).length < 2
    ? text
    : queryAll(element, '*').filter(isMarkedChosen).map(seenText).join(' ');

/** "Kontakte" over "alle Einträge", or beside "2", "Kooperationsplan" beside a badge: the title of a list and what there is to say of it. */
function headsList(label: string, [remark, more]: readonly Box[]): boolean {
  if (remark === undefined || more !== undefined || remark.controls.length > 0) return false;
  if (remark.mark === 'value') return false;
  const known = readWith(label, remark.text);
  const isList = known !== null && istListenfeld(known.meaning.feld);
  if (isCounter(remark.text)) return isList || isBadgeOf(known?.read.art, remark);
  return (!remark.inline || countsEntries(remark.text)) && isList && known.read.art !== 'wert';
}

/** A number in a badge, where it is no value of the label: so many things stand under it. */
const isBadgeOf = (art: string | undefined, { element }: Box): boolean =>
  art !== 'wert' && /badge|count|pill|chip/i.test(attr(element, 'class') ?? '');

/** Words in which somebody says something, rather than a value. */
const isSentence = ({ mark, text }: Box) => mark !== 'value' && readsAsSentence(text);

export const readsAsSentence = (text: string): boolean =>
  text.length > 30 && /\p{L}{3}.*\s\p{L}.*\.$/u.test(text);

/** Whether there is a table among the items from `start` up to the next heading. */
function standsOverTable(items: readonly Box[], start: number): boolean {
  for (let i = start; i < items.length && items[i]?.heading === null; i++)
    if (items[i]?.hasTables) return true;
  return false;
}
