import { FELDER } from '../../../../rules/fall/felder.ts';
import type { Bedeutung } from '../../../../rules/fall/vokabular/bedeutung.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { parseZeitraum } from '../../../../rules/fall/werte/datumtext.ts';
import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { meaningWith, readWith } from '../found/meaning.ts';
import { holdsMore, isVacant } from './boxes.ts';
import { isDay } from './day.ts';

/**
 * A value over what it is, as figures of a dashboard and days of a timeline are, and nothing else beside them. Returns
 * whether they are surely that; of what only may be it is noted what it would say, and they are read on.
 */
export function readCaption(gathering: Gathering, items: readonly Box[]): boolean {
  const [value, caption, remark, more] = items;
  if (value === undefined || caption === undefined || more !== undefined) return false;
  if (remark !== undefined && !isRemarkBeneath(remark, value, caption)) return false;
  if (
    remark === undefined &&
    value.label === null &&
    caption.label === null &&
    isDay(caption, value)
  ) {
    gathering.found(value.text, caption.text, caption.element, []);
    return false;
  }
  if (remark === undefined && isOverWords(value, caption)) {
    gathering.found(caption.text, value.text, value.element, []);
    return false;
  }
  if (remark === undefined && isOverTerm(value, caption)) {
    gathering.found(caption.text, value.text, value.element, []);
    return true;
  }
  if (value.label !== null || value.heading !== null || holdsMore(value) || isVacant(value))
    return false;
  if (caption.label === null || caption.controls.length > 0 || value.controls.length > 0)
    return false;
  const { text } = value;
  if (remark === undefined && isSpanOf(caption.label, text)) {
    gathering.found(caption.label, text, value.element, []);
    return false;
  }
  const meaning = meaningWith(caption.label, text);
  if (meaning === null) return false;
  if (meaning.weise !== 'sicher') {
    // What its label usually means, what is around it may tell otherwise.
    if (remark === undefined && isUsual(meaning, value, caption))
      gathering.found(caption.label, text, value.element, []);
    return false;
  }
  // A word over a label may be a heading, or the value of what stands before: it has to stand out.
  const isWord =
    !FIGURE.test(text) &&
    !(APPOINTMENTS.has(meaning.feld) && LONE_DAY.test(text)) &&
    !isReversed(value, caption);
  const { type } = FELDER[meaning.feld];
  // "7" over "Alter"
  const mayBeWord =
    type === 'enum' ||
    (type === 'integer' && /^\d$/.test(text)) ||
    (type === 'boolean' && /^(?:ja|nein)$/i.test(text));
  if (isWord && (!mayBeWord || !isLarger(value, caption))) return false;
  const kind = remark === undefined ? null : kindOfContact(meaning.feld, remark.text);
  gathering.found(caption.label, kind === null ? text : `${text} (${kind})`, value.element, []);
  return true;
}

/** A number, of days or of a case; a day or a month in words. */
const FIGURE = /^[\d/.]{2,}$|\d[A-Z]\d|^(?:\d{1,2}\. ?)?\p{Lu}\p{Ll}{2,8}\.? \d{4}$/u;

/** A day, or one of the words of a field, set larger than the label that usually means it. */
const isUsual = ({ feld }: Bedeutung, value: Box, caption: Box): boolean =>
  (isDay(value, caption) || FELDER[feld].type === 'enum') &&
  caption.heading === null &&
  isLarger(value, caption);

/** "22.02.2027" over "gilt längstens bis", set larger: only a heading over both may tell of what the day is. */
const isOverWords = (value: Box, caption: Box): boolean =>
  isDay(value, caption) &&
  caption.heading === null &&
  !SENTENCE.test(caption.text) &&
  (caption.label === null || feldVon(caption.label) === null) &&
  isLarger(value, caption);

/** "Hier den Tag der Übernahme eintragen.": it explains the day, and is no name of it. */
const SENTENCE = /^(?:\S+ ){3,}\p{L}{4,}\.$/u;

/** `<dd>` before its `<dt>`, alone in a group: they say so themselves, whatever the label means. */
const isOverTerm = (value: Box, caption: Box): boolean =>
  value.element.localName === 'dd' &&
  caption.element.localName === 'dt' &&
  value.controls.length === 0 &&
  !holdsMore(value) &&
  value.text !== '';

/** They have an hour; at one anything else may only be planned. */
const APPOINTMENTS: ReadonlySet<string> = new Set([
  'naechsterTerminAm',
  'wiedervorlageAm',
  'letzterKontaktAm',
]);

/** From one day to another, of what `label` may name the day of: a word of its own over a label it is not. */
function isSpanOf(label: string, text: string): boolean {
  if (!/^\d.*\d{4}$/.test(text)) return false;
  const days = parseZeitraum(text);
  if (days?.von?.length !== 10 || days.bis?.length !== 10) return false;
  const known = readWith(label, days.von)?.meaning;
  return known !== undefined && FELDER[known.feld].type === 'date';
}

/** `<dt>` and `<dd>` of one group, drawn from below. */
const isReversed = ({ element, mark }: Box, caption: Box): boolean =>
  mark === 'value' && caption.mark === 'label' && caption.element.nextElementSibling === element;

/** "11:00 Uhr, Zimmer 108" beneath "09.12.2026" over "Nächster Termin": set smaller than the value, no value itself, and nothing against it. */
function isRemarkBeneath(remark: Box, value: Box, caption: Box): boolean {
  if (remark.controls.length > 0 || holdsMore(remark) || remark.label !== null) return false;
  if (remark.mark === 'value' || remark.heading !== null || !isLarger(value, caption)) return false;
  return !kannZuruecknehmen(remark.text) && !isValueOf(caption.label ?? '', remark.text);
}

/** How a contact came about, where `text` says it of the day of the last one. */
const kindOfContact = (field: string, text: string): string | null =>
  field === 'letzterKontaktAm' && istKontaktart(text) ? text : null;

const MOST_IN_EVENT = 4;

/**
 * "06. Mai 2026" over "**ESB durchgeführt**" over a remark, as the events of a timeline are drawn: the day is that
 * of the title. Returns whether they are that.
 */
export function readEvent(gathering: Gathering, items: readonly Box[]): boolean {
  if (items.length < 3 || items.length > MOST_IN_EVENT) return false;
  if (items.some((box) => box.controls.length > 0 || holdsMore(box))) return false;
  const days = items.filter(({ text }) => LONE_DAY.test(text));
  const titles = items.filter(({ heading, label }) => heading !== null && label !== null);
  const [day, another] = days;
  const [title, other] = titles;
  if (day === undefined || title?.label == null) return false;
  if (another !== undefined || other !== undefined) return false;
  if (items.indexOf(title) !== items.indexOf(day) + 1) return false;
  const { label } = title;
  const meaning = meaningWith(label, day.text);
  if (meaning === null || FELDER[meaning.feld].type !== 'date') return false;
  // What stands under the title may be its own value.
  const isOwn = items.some((box) => ![day, title].includes(box) && isValueOf(label, box.text));
  if (isOwn) return false;
  gathering.found(label, day.text, day.element, []);
  return true;
}

const isValueOf = (label: string, text: string): boolean =>
  text !== '' && readWith(label, text)?.read.art === 'wert';

const LONE_DAY =
  /^(?:\p{L}{2,10}\.?,? )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}\.?) ?\d{4}(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?$/u;

const isLarger = ({ element: one }: Box, { element: other }: Box): boolean =>
  Number.parseFloat(getComputedStyle(one).fontSize) >
  Number.parseFloat(getComputedStyle(other).fontSize);
