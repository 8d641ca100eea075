import { FELDER } from '../../../rules/fall/felder.ts';
import { falten, glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Bedeutung } from '../../../rules/fall/stichworte.ts';
import { FREITEXT_LABEL, nenntAnderenFall } from '../../../rules/fall/ueberschriften.ts';
import { aufloesen, istLabel, ohneZusaetze } from '../../../rules/fall/vokabular.ts';
import { findeKundennummer, parseWert } from '../../../rules/fall/werte.ts';
import {
  type Box,
  controlsIn,
  type Heading,
  joinParts,
  MAX_LABEL,
  shownText,
  textLines,
} from './box.ts';
import type { Control } from './control.ts';
import { dateOf } from './controls.ts';
import { attr, matches, query, rectOf, roleOf } from './dom.ts';
import { claimedIn, holdsContent, holdsSeenLabels, solePair } from './finds.ts';
import { Frames, isEmptyGroup, titleOnBorder } from './frames.ts';
import type { Gathering } from './gathering.ts';
import { headingLevel } from './markup.ts';
import {
  belongs,
  type Line,
  linesIn,
  matchByPlace,
  nearestBefore,
  type Placed,
  placeOf,
} from './place.ts';
import { readPlaced } from './placed.ts';
import { looksLikeDates } from './text.ts';
import type { Pace, Work } from './work.ts';

const MAX_VALUE = 2000;
/** Each is compared with each. */
const MOST_BY_PLACE = 200;

/**
 * Pairs labels with values among the children of one element: the label first, its value beside or
 * under it. Where the markup marks neither, a label ends with a colon or is one the vocabulary knows.
 * Where the order of the markup is not what a person sees, the places on the page decide.
 * Headings among the children go over what follows them.
 */
export function* pairUp(
  gathering: Gathering,
  parent: Element,
  boxes: readonly Box[],
  pace: Pace,
): Work<void> {
  const items = boxes.filter((box) => !isOrnament(box));
  if (readCaption(gathering, items) || readPlaced(gathering, parent, items)) return;
  const start = gathering.mark;
  const couples: Couple[] = [];
  let isDoubtful = false;
  for (let i = 0; i < items.length; i++) {
    if (pace.isDue()) yield;
    const item = items[i];
    if (item === undefined) continue;
    gathering.lookBeside(item);
    if (readInline(gathering, parent, item)) continue;
    const { label } = item;
    if (label === null) {
      const next = items[i + 1];
      if (pairBoxWithTextBehind(gathering, item, next)) {
        i++;
        continue;
      }
      if (next?.hasPairs) restrict(gathering, item, next);
      if (next !== undefined && pairColumns(gathering, item, next)) i++;
      continue;
    }
    let next = i + 1;
    while (items[next]?.mark === 'break') next++;
    // Kits put gaps between things that are elements of their own.
    if (items.length === 3 && next === 1 && items[1] !== undefined && isVacant(items[1])) next = 2;
    if (next === i + 1 && isHelp(item, items[next], items[next + 1])) next++;
    const values =
      namesItsValue(label, items[next]) ??
      valueInHeading(label, items, next) ??
      valueRun(items, next, label, boxes);
    // A heading is a label only for a bare value: over a form or a table it is a heading.
    const isHeading =
      headsList(label, values) ||
      (item.heading !== null &&
        (values.some((box) => holdsMore(box) || isSentence(box)) || standsOverTable(items, next)));
    if (values.length === 0 || isHeading || values.some(isVacant)) {
      isDoubtful ||= !isHeading && mayBeReversed(items, i);
      continue;
    }
    const couple = { item, label, values };
    // Where places are too many to compare, what does not look paired is left out.
    if (looksPaired(couple, items[i - 1])) couples.push(couple);
    else isDoubtful = true;
    i = next + values.length - 1;
  }
  const isFew = items.length <= MOST_BY_PLACE;
  const isByPlace = isDoubtful && isFew;
  // They are asked for only where there is something to pair.
  const mayBeFramed = isByPlace || couples.length > 0 || items.some(isEmptyGroup);
  const frames = new Frames(isFew && mayBeFramed ? items : []);
  const found = isByPlace ? byPlace(items.filter((item) => !frames.isTitle(item))) : couples;
  const paired = new Set<Box>();
  for (const { item, label, values, of } of found) {
    for (const box of [item, ...values]) paired.add(box);
    gathering.lookBeside(item);
    const mark = gathering.mark;
    pair(gathering, label, values);
    if (of !== undefined) gathering.underSince(of, mark);
    for (const title of values[0] ? frames.around(values[0]) : [])
      gathering.underSince(title, mark);
  }
  readBadges(gathering, items, paired);
  gathering.lookBeside(null);
  gathering.goOn();
  yield* spreadHeadings(gathering, items, { paired, frames, isByPlace }, pace);
  const title = gathering.hasPairs ? titleOnBorder(parent, items[0]) : null;
  if (title === null) return;
  for (const item of items) gathering.under(title, item);
  gathering.underSince(title, start);
}

/** A value over what it is, as figures of a dashboard and days of a timeline are, and nothing else beside them. */
function readCaption(gathering: Gathering, items: readonly Box[]): boolean {
  const [value, caption, more] = items;
  if (value === undefined || caption === undefined || more !== undefined) return false;
  if (value.label === null && caption.label === null && isDay(caption, value)) {
    gathering.found(value.text, caption.text, caption.element, []);
    return false;
  }
  if (value.label !== null || value.heading !== null || holdsMore(value) || isVacant(value))
    return false;
  if (caption.label === null || caption.controls.length > 0 || value.controls.length > 0)
    return false;
  const { text } = value;
  const meaning = meaningWith(caption.label, text);
  if (meaning?.weise !== 'sicher') return false;
  // A word over a label may be a heading, or the value of what stands before: it has to stand out.
  const isWord = !/^[\d/.]{2,}$|\d[A-Z]\d/.test(text);
  if (isWord && (FELDER[meaning.feld].type !== 'enum' || !isLarger(value, caption))) return false;
  gathering.found(caption.label, text, value.element, []);
  return true;
}

const isLarger = ({ element: one }: Box, { element: other }: Box): boolean =>
  Number.parseFloat(getComputedStyle(one).fontSize) >
  Number.parseFloat(getComputedStyle(other).fontSize);

/**
 * "(Kd.Nr. 123D456789) (Kundenkategorie D)": where badges beside each other say what they are, a word of a
 * field behind its name is a value, too. Alone it may be the value of something else.
 */
function readBadges(gathering: Gathering, items: readonly Box[], paired: ReadonlySet<Box>): void {
  const told = items.find((box) => isBadge(box) && solePair(box.finds)?.controls.length === 0);
  if (told === undefined) return;
  for (const box of items) {
    if (!isBadge(box) || box.finds !== null || paired.has(box) || !areAlike(told, box)) continue;
    const [, label = '', value = ''] = /^(\P{Nd}{4,60}) (\p{L}+)$/u.exec(box.text) ?? [];
    const meaning = meaningWith(label, value);
    if (meaning?.weise !== 'sicher' || FELDER[meaning.feld].type !== 'enum') continue;
    gathering.lookBeside(box);
    gathering.found(label, value, box.element, []);
  }
}

const isBadge = ({ mark, controls, heading }: Box) =>
  mark === null && heading === null && controls.length === 0;

/** Of one kind, and of one class among others. */
function areAlike({ element }: Box, { element: other }: Box): boolean {
  const classes = attr(element, 'class')?.split(/\s+/) ?? [];
  const others = attr(other, 'class')?.split(/\s+/) ?? [];
  return (
    element.localName === other.localName &&
    classes.some((one) => one !== '' && others.includes(one))
  );
}

/** What `label` means wherever it stands, and how `text` reads as a value of that; null where it means nothing. */
function readWith(label: string, text: string) {
  const named = aufloesen(label, []);
  if (named.art !== 'feld') return null;
  const { bedeutung: meaning } = named;
  return { meaning, read: parseWert(meaning.feld, text) };
}

/** What `label` means wherever it stands, if `text` is a value of that; null if not. */
function meaningWith(label: string, text: string): Bedeutung | null {
  const known = readWith(label, text);
  if (known === null) return null;
  const { meaning, read } = known;
  return read.art === 'wert' && read.wert !== null ? meaning : null;
}

const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

/**
 * Whether `day` is a day, and `what` may say of what: under a heading ("Kooperationsplan") words are a label
 * that by themselves are none ("abgeschlossen").
 */
export const isDay = (day: Box, what: Box): boolean =>
  day.controls.length === 0 &&
  what.controls.length === 0 &&
  what.parts !== null &&
  DAY.test(day.text) &&
  /^\P{Nd}{4,60}$/u.test(what.text);

/** "Bemerkung": what stands beside it somebody wrote down in passing. */
export function restrict(gathering: Gathering, item: Box, next: Box): void {
  const { text } = item;
  if (FREITEXT_LABEL.test(text)) gathering.under(strip(text), next);
}

/** A label with what stands beside or under it. */
interface Couple {
  readonly item: Box;
  readonly label: string;
  readonly values: readonly Box[];
  /** What the label goes on with: "seit" with "Kundenkategorie". */
  readonly of?: string;
}

/** Asterisks, colons, dots between the things on a page, "(optional)": neither label nor value. */
function isOrnament(box: Box): boolean {
  if (box.mark === 'break' || box.parts === null || box.controls.length > 0) return false;
  if (box.mark === 'text' && box.text === '') return true;
  if (box.mark === 'value' || box.finds !== null) return false;
  const { text } = box;
  return /^[*:†•·|]+$/.test(text) || (text.startsWith('(') && ohneZusaetze(text).trim() === '');
}

/** A bar or dot between the things in a line. */
const isSeparator = (box: Box | undefined): boolean =>
  box?.mark === 'text' && /^[|·•]$/.test(box.text);

/** Nothing, and nothing in the markup that says it were a value: a gap, a place that is still loading. */
const isVacant = (box: Box) =>
  box.mark !== 'value' &&
  box.parts !== null &&
  box.controls.length === 0 &&
  box.text === '' &&
  !box.hasPairs;

/** Words of a running text belong together in their order; of blocks the places on the page tell. */
function looksPaired({ item, values }: Couple, before: Box | undefined): boolean {
  const [value] = values;
  if (value === undefined || (item.inline && value.inline)) return true;
  if (item.mark === 'label' && value.mark === 'value') return true;
  // Two labels, one after the other: which of them has the value?
  const label = placeOf(item);
  const place = placeOf(value);
  if (label === null || place === null) return before?.label == null;
  return belongs(label, place);
}

/** A label after what may be its value. */
function mayBeReversed(items: readonly Box[], i: number): boolean {
  const before = items[i - 1];
  return (
    before !== undefined &&
    before.label === null &&
    isValue(before) &&
    !isVacant(before) &&
    !holdsMore(before)
  );
}

/** Labels and values by where they stand on the page. */
function byPlace(items: readonly Box[]): readonly Couple[] {
  const placed = items.flatMap((of) => {
    const place = of.mark === 'break' ? null : placeOf(of);
    return place === null ? [] : [{ of, place }];
  });
  const looks = new Set(placed.filter(({ of }) => of.label !== null).map(({ of }) => lookOf(of)));
  const isKnown = ({ of }: Placed<Box>) => of.label !== null;
  const known = placed.filter(isKnown);
  // What looks like a label is one, though the vocabulary has no use for it.
  const values = placed.filter((one) => !isKnown(one) && isValue(one.of) && !holdsMore(one.of));
  const tellApart = values.some(({ of }) => !looks.has(lookOf(of)));
  const alike = tellApart
    ? values.filter(({ of }) => looks.has(lookOf(of)) && /\p{L}/u.test(of.text))
    : [];
  const fields = values.filter((one) => !alike.includes(one));
  const matches = matchByPlace([...known, ...alike], fields, isRatherBeside);
  return matches.flatMap(({ label, value }) => {
    if (isVacant(value.of)) return [];
    if (label.of.label === null) return goingOn(label, value, matches, placed);
    const kind = kindBehind(label.of.label, value, matches, fields);
    return [{ item: label.of, label: label.of.label, values: [value.of, ...kind] }];
  });
}

type Match = ReturnType<typeof matchByPlace<Box, Box>>[number];

/** Of a field beside a label, with a value of it, and words beneath that are none, the field is the label's. */
const isRatherBeside = ({ label }: Box, beside: Box, beneath: Box): boolean =>
  beside.controls.length > 0 &&
  beneath.controls.length === 0 &&
  !looksLikeDates(beneath.text) &&
  label !== null &&
  meaningWith(label, shownText(beside.parts)) !== null &&
  meaningWith(label, beneath.text) === null;

/**
 * "Kundenkategorie [C] seit [1.3.2026]", "[x] arbeitsmarktnah übergeben am [15.6.2026]": words that are a
 * label only together with what stands before them in their line.
 */
function goingOn(
  label: Placed<Box>,
  value: Placed<Box>,
  matches: readonly Match[],
  placed: readonly Placed<Box>[],
): readonly Couple[] {
  const before = nearestBefore(label.place, placed);
  if (before === undefined || value.of.controls.length === 0) return [];
  const of = matches.find((match) => match.value === before)?.label.of.label ?? tickedIn(before.of);
  const { text } = label.of;
  if (of == null || aufloesen(text, [of]).art !== 'feld') return [];
  return [{ item: label.of, label: text, values: [value.of], of: strip(of) }];
}

/** What a lone box says that is ticked; null for all else. */
function tickedIn({ controls }: Box): string | null {
  const [box, other] = controls;
  const isTicked = box?.kind === 'check' && box.checked && box.label !== '';
  return isTicked && other === undefined ? box.label : null;
}

/** "Letzter Kontakt [20.11.2026] [telefonisch]": what kind of contact it was, in a field right behind the day. */
function kindBehind(
  label: string,
  day: Placed<Box>,
  matches: readonly Match[],
  fields: readonly Placed<Box>[],
): readonly Box[] {
  if (meaningWith(label, shownText(day.of.parts))?.feld !== 'letzterKontaktAm') return [];
  const behind = fields.find((one) => nearestBefore(one.place, fields) === day);
  if (behind === undefined || behind.place.left - day.place.right > CLOSE) return [];
  const [control, other] = behind.of.controls;
  if (control?.kind !== 'field' || other !== undefined) return [];
  const kind = parseWert('letzterKontaktArt', control.value);
  const isKind = kind.art === 'wert' && kind.wert !== null;
  return isKind && !matches.some(({ value }) => value === behind) ? [behind.of] : [];
}

/** Fields of one thing are drawn no further apart. */
const CLOSE = 24;

function lookOf({ element, mark }: Box): string {
  const { fontWeight, fontSize, color, borderBottomStyle, backgroundColor } =
    getComputedStyle(element);
  const frame =
    mark === 'text' ? '' : `${element.localName} ${borderBottomStyle} ${backgroundColor}`;
  return [frame, fontWeight, fontSize, color].join(' ');
}

/** A column of labels beside a column of values, each in a container of its own. */
function pairColumns(gathering: Gathering, left: Box, right: Box): boolean {
  if (left.parts === null || left.hasPairs || left.controls.length > 0 || left.text.length > 2000)
    return false;
  if (right.hasTables || (right.parts === null && right.controls.length === 0)) return false;
  if (textLines(left.parts).filter(istLabel).length < 2) return false;
  if (textLines(right.parts ?? []).some(istLabel)) return false;
  const labels = linesIn(left.element);
  const values = [...linesIn(right.element), ...right.controls.flatMap(placedControl)];
  if (labels.filter(({ of }) => istLabel(of.text)).length < 2) return false;
  for (const { label, value } of matchByPlace(labels, values)) {
    const { element, text } = value.of;
    const control = right.controls.find((one) => one.element === element);
    if (istLabel(label.of.text))
      gathering.found(label.of.text, text, element, control ? [control] : []);
  }
  return true;
}

const placedControl = (control: Control): Placed<Line>[] =>
  control.kind === 'field'
    ? [{ of: { element: control.element, text: control.value }, place: rectOf(control.element) }]
    : [];

/** "SB-Status: schwerbehindert": a word of the field that is a label of it elsewhere. */
function namesItsValue(label: string, next: Box | undefined): readonly Box[] | null {
  if (!next?.label || next.mark === 'label') return null;
  const field = aufloesen(label, []);
  const other = aufloesen(next.label, []);
  const isSame =
    field.art === 'feld' && other.art === 'feld' && field.bedeutung.feld === other.bedeutung.feld;
  return isSame && other.bedeutung.weise === 'nurWahr' ? [next] : null;
}

/** "Erstgespräch am" over a heading "01.10.2026", and nothing else beside them: it is set large, but a value. */
function valueInHeading(label: string, items: readonly Box[], next: number): readonly Box[] | null {
  const value = items[next];
  if (items.length !== 2 || !value?.heading || holdsMore(value)) return null;
  return meaningWith(label, value.text) === null ? null : [value];
}

/**
 * The items from `start` on that together are one value: a block, or a run of inline pieces. `all`: the items,
 * with the bars and dots between them.
 */
/** Whether `text` between a marked label and its only field says how to fill that, and is no value itself. */
function isHelp(label: Box, text: Box | undefined, field: Box | undefined): boolean {
  if (label.mark !== 'label' || text === undefined || field === undefined) return false;
  if (text.controls.length > 0 || text.label !== null || text.text === '' || text.hasPairs)
    return false;
  const [control, another] = field.controls;
  if (control?.kind !== 'field' || another !== undefined || control.label !== '') return false;
  return readWith(label.text, text.text)?.read.art === 'problem';
}

function valueRun(
  items: readonly Box[],
  start: number,
  label: string,
  all: readonly Box[],
): readonly Box[] {
  const first = items[start];
  if (first === undefined || !isValue(first)) return [];
  // "Alter / Geburtsdatum [36] [3.7.1990]"
  const wanted = label.split('/').length;
  const fields = items.slice(start, start + wanted);
  if (wanted > 1 && fields.every((box) => box.controls.length === 1)) return fields;
  if (!first.inline && isOfChoice(first)) return items.slice(start, endOfChoice(items, start));
  if (!first.inline) return first.mark === 'value' ? marked(items, start) : [first];
  const run = [first];
  for (let i = start + 1; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.mark === 'break' || !item.inline) break;
    if (!isValue(item) || item.label !== null || goesOnOtherwise(label, run, item, all)) break;
    run.push(item);
  }
  return run;
}

/** Whether `item` begins something else in a line about one case: "Fall: Muster · Kd-Nr. 123D456789 · geb. 3.7.1990". */
function goesOnOtherwise(
  label: string,
  run: readonly Box[],
  item: Box,
  all: readonly Box[],
): boolean {
  if (item.mark === 'text' && findeKundennummer(item.text) !== null)
    return !nenntAnderenFall(label) && holdsInline(item);
  // A number is drawn in no more pieces.
  if (run.length > MOST_PIECES) return false;
  // "**Kd.-Nr.** 123D456789 **Muster, Ole** **geb.** 3.7.1990": bold as the labels are, and behind a whole number.
  const before = all[all.indexOf(run[0] ?? item) - 1];
  if (run[0]?.mark === 'text' && before?.element.localName === item.element.localName)
    return isWholeCaseNumber(label, run) && !nenntAnderenFall(item.text);
  const isBegun = item.mark === 'text' && /^[|·•]/.test(item.text);
  if (!isBegun && !isSeparator(all[all.indexOf(item) - 1])) return false;
  return isWholeCaseNumber(label, run) && !nenntAnderenFall(item.text);
}

const isWholeCaseNumber = (label: string, run: readonly Box[]): boolean =>
  isCaseNumber(label, shownText(joinParts(run)));

const MOST_PIECES = 3;

/** Whether `label` and `text` are a number by which cases are told apart, unmistakable by its form. */
function isCaseNumber(label: string, text: string): boolean {
  if (!/\d{5}/.test(text)) return false;
  const field = meaningWith(label, text)?.feld;
  return field === 'kundennummer' || field === 'bgNummer';
}

/** The number of a case without what stands behind a bar or dot; any other text as it is. */
function withoutMore(label: string, text: string): string {
  const [number = '', ...more] = text.split(/\s*[|·•]\s*/);
  const isAlone =
    more.length > 0 && !nenntAnderenFall(more.join(' ')) && !/\d{5}/.test(more.join());
  return isAlone && isCaseNumber(label, number) ? number : text;
}

const isOfChoice = ({ controls }: Box) =>
  controls.length > 0 && controls.every((control) => control.kind === 'radio');

/** Radios one after the other, each in a block of its own: one choice. */
function endOfChoice(items: readonly Box[], start: number): number {
  let end = start;
  for (let i = start; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (isOfChoice(item)) end = i + 1;
    else if (item.mark !== 'break' && !(item.inline && item.label === null)) break;
  }
  return end;
}

/** Several `<dd>` under one `<dt>`. */
function marked(items: readonly Box[], start: number): readonly Box[] {
  let end = start + 1;
  while (items[end]?.mark === 'value' && items[end]?.inline === false) end++;
  const all = items.slice(start, end);
  const [first] = all;
  const values = all.filter((box) => !isAction(box));
  return values.length > 0 || first === undefined ? values : [first];
}

/** "Ändern": a link beside a value, of one word or two. */
export const isAction = ({ element, text }: Box) =>
  text !== '' &&
  !/\d/.test(text) &&
  glaetten(element.querySelector('a')?.textContent ?? '').startsWith(text);

/** "Kontakte" over "alle Einträge": the title of a list and what there is to say of it. */
function headsList(label: string, [remark, more]: readonly Box[]): boolean {
  if (remark === undefined || more !== undefined || remark.controls.length > 0) return false;
  if (remark.inline || remark.mark === 'value') return false;
  const known = readWith(label, remark.text);
  return known !== null && FELDER[known.meaning.feld].type === 'items' && known.read.art !== 'wert';
}

/** Words in which somebody says something, rather than a value. */
const isSentence = ({ mark, text }: Box) =>
  mark !== 'value' && text.length > 30 && /\p{L}{3}.*\s\p{L}.*\.$/u.test(text);

/** Whether there is a table among the items from `start` up to the next heading. */
function standsOverTable(items: readonly Box[], start: number): boolean {
  for (let i = start; i < items.length && items[i]?.heading === null; i++)
    if (items[i]?.hasTables) return true;
  return false;
}

const holdsMore = (box: Box) => box.hasPairs || box.hasTables || box.parts === null;

function isValue(item: Box): boolean {
  if (item.mark === 'label' || item.mark === 'break') return false;
  if (item.mark === 'value') return true;
  return item.heading === null && !item.hasTables && item.label === null;
}

function pair(gathering: Gathering, label: string, values: readonly Box[]): void {
  const [first] = values;
  if (first === undefined) return;
  const isList =
    values.length > 1 &&
    values.every(({ mark, controls }) => mark === 'value' && controls.length === 0);
  const parts = isList ? values.map((box) => shownText(box.parts)).join(', ') : null;
  if (parts !== null) gathering.found(label, parts, first.element, first.controls);
  else pairWithBox(gathering, label, first, joinParts(values));
}

/** "36, " in a running text is 36. */
const TRAILING = /\s*[,;|·•]$/;

/** Notes the value in `parts` under `label`, or puts the label over the pairs already found there. */
export function pairWithBox(
  gathering: Gathering,
  label: string,
  box: Box,
  parts: Box['parts'],
): void {
  const controls = controlsIn(parts);
  const shown = withoutMore(label, shownText(parts).replace(TRAILING, ''));
  const own = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  const sameLabel =
    own.length > 0 &&
    own.length === controls.length &&
    own.every((control) => falten(control.label) === falten(label));
  const foundInside = box.hasPairs;
  // From and to, both named by the one label that stands beside them.
  const isSpan = sameLabel && own.length === 2 && looksLikeDates(shown);
  if (parts === null || (sameLabel && !isSpan)) {
    if (!sameLabel) gathering.under(strip(label), box);
    return;
  }
  if (shown.length > MAX_VALUE) return;
  const dated = isSpan ? own.map(({ value }) => value).join(' – ') : dateOf(controls);
  if (dated !== null) {
    gathering.drop(box);
    gathering.found(label, dated, box.element, controls);
    return;
  }
  if (pairSeveral(gathering, label, box, controls, shown)) return;
  if (foundInside && saysBoth(label, box, shown)) {
    gathering.drop(box);
    gathering.found(label, shown, box.element, []);
    return;
  }
  if (foundInside && !isOneValue(box, shown)) {
    const claimed = claimedIn(box.finds);
    const bare = controls.filter((one) => one.kind === 'field' && !claimed.includes(one));
    const [sole, second] = bare;
    gathering.under(strip(label), box);
    // "Kundenkategorie [B] seit [01.03.2026]": the one without a label of its own has this one.
    if (sole !== undefined && second === undefined && sole === controls[0]) {
      gathering.found(label, sole.value, sole.element, [sole]);
    }
    return;
  }
  gathering.supersede(box);
  // What it says it says of this label.
  if (!foundInside) gathering.drop(box);
  const [only] = controls;
  const lone = controls.length === 1 && only !== undefined ? only : null;
  const element = lone?.element ?? box.element;
  const checked =
    lone?.kind === 'check' && /^(ja|nein)$/.test(shown) ? { checked: lone.checked } : {};
  gathering.found(label, shown, element, controls, checked);
}

/** "Berufsabschluss" beside "Berufsausbildung: Tischler": a value and what it is more closely, no label and its value. */
function saysBoth(label: string, { controls, finds }: Box, shown: string): boolean {
  if (controls.length > 0 || solePair(finds) === null) return false;
  const meaning = meaningWith(label, shown);
  return meaning !== null && FELDER[meaning.feld].type === 'enum';
}

/** "Alter / Geburtsdatum: 36 / 3.7.1990": as many labels as values, in one order. */
function pairSeveral(
  gathering: Gathering,
  label: string,
  box: Box,
  controls: readonly Control[],
  shown: string,
): boolean {
  if (!label.includes('/')) return false;
  const labels = strip(label).split('/').map(glaetten);
  if (!labels.every(istLabel)) return false;
  if (controls.length > 0) {
    if (controls.length !== labels.length || controls.some((one) => one.kind !== 'field'))
      return false;
    gathering.supersede(box);
    labels.forEach((one, i) => {
      const control = controls[i];
      if (control !== undefined) gathering.found(one, control.value, control.element, [control]);
    });
    return true;
  }
  // Two slashes stand within the number of a Bedarfsgemeinschaft.
  const texts = shown.split(/(?<!\/)\/(?!\/)/).map(glaetten);
  if (texts.length !== labels.length) return false;
  labels.forEach((one, i) => {
    gathering.found(one, texts[i] ?? '', box.element, []);
  });
  return true;
}

/** Whether what stands beside a label is one value, though controls in it have labels of their own. */
function isOneValue({ controls, finds }: Box, shown: string): boolean {
  if (controls.length === 0) return false;
  const named = controls.filter((control) => control.label !== '' && control.kind !== 'radio');
  if (named.length === 0) return !holdsSeenLabels(finds);
  if (named.every((control) => control.kind === 'check' && /^(?:ja|nein)$/i.test(control.label))) {
    return true;
  }
  return controls.length > 1 && looksLikeDates(shown);
}

const strip = (label: string) => glaetten(label.replace(/[\s:*]+$/, ''));

/** `[x] Alleinerziehend` without a `<label>`: the words behind a box are its label. */
function pairBoxWithTextBehind(gathering: Gathering, item: Box, next: Box | undefined): boolean {
  const [control, second] = item.controls;
  if (control === undefined || second !== undefined || control.kind !== 'check') return false;
  if (control.label !== '' || next === undefined || item.text !== '') return false;
  const text = next.text;
  if (text === '' || text.length > MAX_LABEL || !istLabel(text) || next.controls.length > 0)
    return false;
  gathering.found(text, control.checked ? 'ja' : 'nein', control.element, [control], {
    checked: control.checked,
  });
  return true;
}

/** "Kundennummer: 123D456789 | Geb.-Datum: 3.7.1990" in one text. */
export function readInline(gathering: Gathering, parent: Element, item: Box | undefined): boolean {
  const text = inlineText(item);
  if (text === '') return false;
  let any = false;
  const start = gathering.mark;
  let about: string | undefined;
  for (const { label, value, hasColon } of inlinePairs(parent, text)) {
    // Under a heading a word before a day is a label, too.
    const isDated = hasColon && label.length > 2 && DAY.test(value);
    if (hasColon && nenntAnderenFall(label)) about ??= label;
    if (value === '' || !(istLabel(label) || isDated)) continue;
    gathering.found(label, value, parent, []);
    any = true;
  }
  // "Partner: Muster, Ole · geb. 4.4.1990"
  if (about !== undefined) gathering.underSince(about, start);
  return any;
}

const holdsInline = (item: Box): boolean =>
  inlinePairs(item.element, inlineText(item)).some(
    ({ label, value }) => value !== '' && istLabel(label),
  );

/** The text of `item`, where there may be pairs in it: most texts have neither a colon nor a date. */
function inlineText(item: Box | undefined): string {
  const part = item?.mark === 'text' ? item.parts?.[0] : undefined;
  const text = part?.kind === 'text' ? part.text : '';
  return /:|\d\.|\d\/\/\d|\d[A-Z]\d|\dBG\d/.test(text) ? text : '';
}

interface InlinePair {
  readonly label: string;
  readonly value: string;
  readonly hasColon: boolean;
}

function inlinePairs(parent: Element, text: string): readonly InlinePair[] {
  const isOfCase = findeKundennummer(text) !== null;
  return piecesOf(parent, text)
    .map((piece) => inlinePair(piece, isOfCase))
    .filter(({ label }) => label !== '' && label.length <= MAX_LABEL);
}

/** `isOfCase`: the number of a case stands in the same line. */
function inlinePair(piece: string, isOfCase = false): InlinePair {
  const colon = piece.indexOf(':');
  const born = colon < 0 && isOfCase ? BORN.exec(piece)?.[1] : undefined;
  if (born !== undefined) return { label: 'geb. *', value: born, hasColon: false };
  if (colon < 0) {
    const [label, value] = beforeDate(piece);
    return { label, value, hasColon: false };
  }
  const label = glaetten(piece.slice(0, colon)).replace(/[\s.]+$/, '');
  return { label, value: glaetten(piece.slice(colon + 1)), hasColon: colon > 0 };
}

const BORN = /^\s*\*\s*(\d{1,2}\.\d{1,2}\.\d{4})\s*$/;

/** "abgeschlossen am 01.03.2026, gültig bis 31.08.2026": each a label and a day. */
function piecesOf(parent: Element, text: string): readonly string[] {
  const pieces = text
    .split(isPreformatted(parent, text) ? COLUMNS : PIECES)
    .flatMap((piece) => (GAP.test(piece) ? piecesBetweenGaps(piece) : piece));
  const [only, other] = pieces;
  const parts = other === undefined ? (only?.split(/,\s|\sund\s/) ?? []) : [];
  return parts.length > 1 && parts.every((part) => istLabel(beforeDate(part)[0])) ? parts : pieces;
}

const PIECES = /\s[|·•]\s|\n|\t/;
/** Columns of a text that is drawn with its spaces. */
const COLUMNS = /\s[|·•]\s|\n|\t| {3,}(?=\p{L})/u;
/** Spaces that are kept, several in a row. */
const GAP = /\s*\u00a0\s*\u00a0\s*/;

/** A gap stands between two labels, or behind the number of a case; elsewhere it is no more than a blank. */
function piecesBetweenGaps(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.split(GAP)) {
    const before = pieces.at(-1);
    if (before === undefined || beginsPair(part) || endsWithCaseNumber(before)) pieces.push(part);
    else pieces[pieces.length - 1] = `${before} ${part}`;
  }
  return pieces;
}

const beginsPair = (text: string): boolean =>
  /^[^\d:]{2,60}:/.test(text) || BORN.test(text) || istLabel(text) || istLabel(beforeDate(text)[0]);

function endsWithCaseNumber(text: string): boolean {
  const { label, value } = inlinePair(text);
  return isCaseNumber(label, value);
}

const isPreformatted = (element: Element, text: string) =>
  / {3}/.test(text) && getComputedStyle(element).whiteSpace.startsWith('pre');

/** "geb. 3.7.1990", "BG 12304//0004711": before a date or number of a case the colon is often left out. */
function beforeDate(text: string): readonly [label: string, date: string] {
  const found =
    /^\s*(\D{3,60}?)\s+(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})\s*\.?\s*$/.exec(text) ??
    /^\s*(\D{2,60}?)\s+(\d{3}[A-Z]\d{6}|\d{4,6}(?:\/\/|BG)\d{5,9})\s*$/.exec(text);
  return [glaetten(found?.[1] ?? ''), found?.[2] ?? ''];
}

/** What has come of the items of one element. */
interface Pairing {
  /** Labels and their values. */
  readonly paired: ReadonlySet<Box>;
  readonly frames: Frames;
  /** The order of the items is not what a person sees. */
  readonly isByPlace: boolean;
}

/** Puts each heading among the items over what follows it, until one of its rank or above. */
function* spreadHeadings(
  gathering: Gathering,
  items: readonly Box[],
  { paired, frames, isByPlace }: Pairing,
  pace: Pace,
): Work<void> {
  let open: (Heading & { readonly of: Box })[] = [];
  const last = items.findLastIndex((item) => holdsContent(item.finds) || gathering.hasBeside(item));
  // Where labels are bold, a bold line may be one that nobody knows.
  const areBold = once(() => {
    const label = items.find((item) => paired.has(item));
    return label !== undefined && isBold(label.element, label.text);
  });
  for (let i = 0; i <= last; i++) {
    if (pace.isDue()) yield;
    const item = items[i];
    if (item === undefined) return;
    // What a group is drawn around stands under its title, wherever it comes.
    if (holdsContent(item.finds))
      for (const title of frames.around(item)) gathering.under(title, item);
    const isHeading = !paired.has(item) && !(isEmptyGroup(item) && frames.isTitle(item));
    const heading = isHeading ? (item.heading ?? weakHeading(items, i)) : null;
    if (heading !== null) open = open.filter((h) => h.level < heading.level);
    // A header holds its heading, and perhaps a remark that stands under it already.
    for (const h of open.toReversed()) {
      gathering.under(h.text, item);
      // An empty group stands over what it is drawn around, and over nothing else.
      if (!gathering.hasBeside(item) || isEmptyGroup(h.of)) continue;
      if (h.level === WEAK && areBold()) continue;
      if (!isByPlace || hangsOver(h.of, item)) gathering.overBeside(h.text, item);
    }
    if (heading !== null) open = [...open, { ...heading, of: item }];
  }
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** The rank of a heading that only its look tells. */
const WEAK = 7;

/** A line of its own in bold, or of a class that says so, stands over what follows like a heading. */
function weakHeading(items: readonly Box[], i: number): Heading | null {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined || item.mark === 'text' || item.parts === null)
    return null;
  if (item.hasPairs || item.controls.length > 0 || item.element.localName === 'details')
    return null;
  const text = item.text;
  if (text === '' || text.length > 100 || text.endsWith('.')) return null;
  const level = WEAK;
  if (isTitled(item.element, text) || (isLine(items, i) && isBold(item.element, text)))
    return { text: strip(text), level };
  const isFirst = items.slice(0, i).every((one) => one.text === '' && one.controls.length === 0);
  return isFirst && isHeadOf(item, next, items.slice(i)) ? { text: strip(text), level } : null;
}

/** Whether `heading` is drawn above `item`, and doesn't begin beyond its end. */
function hangsOver(heading: Box, item: Box): boolean {
  const [above, below] = [placeOf(heading), placeOf(item)];
  if (above === null || below === null) return false;
  return above.bottom <= below.top && above.left <= below.right;
}

/** Whether nothing stands beside it in its line. */
const isLine = (items: readonly Box[], i: number) =>
  items[i]?.inline !== true ||
  [items[i - 1], items[i + 1]].every((one) => one?.inline !== true || one.mark === 'break');

function standsOver(item: Box, next: Box): boolean {
  const [above, below] = [placeOf(item), placeOf(next)];
  return above !== null && below !== null && above.bottom <= below.top;
}

/** "**Partnerin** (eine Person)" over all that follows; of several such lines each is a label and its value. */
function isHeadOf(item: Box, next: Box, items: readonly Box[]): boolean {
  const words = firstWords(item.element);
  if (words === null || !standsOver(item, next) || isMain(next.element)) return false;
  const isAlone = items.slice(2).every(({ finds }) => !holdsContent(finds));
  if (!isAlone && !isTitledBy(words)) return false;
  return items.slice(1).every(({ element }) => {
    const others = firstWords(element);
    return others === null || !isDrawnAlike(words, others);
  });
}

/** What stands over the main part of a page is the head of the program: it names the program, and its user. */
const isMain = (element: Element): boolean =>
  matches(element, 'main, [role=main]') || query(element, 'main, [role=main]') !== null;

/** The first words in it, where they are bold, or titled by their class, and not all of them. */
function firstWords(element: Element): Element | null {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < 4; level++) {
    const first: ChildNode | undefined = [...at.childNodes].find(
      ({ textContent }) => glaetten(textContent ?? '') !== '',
    );
    if (!(first instanceof Element) || headingLevel(first, roleOf(first)) !== null) return null;
    if (isTitledBy(first) || Number(getComputedStyle(first).fontWeight) >= 600) return first;
    at = first;
  }
  return null;
}

function isDrawnAlike(one: Element, other: Element): boolean {
  const [a, b] = [getComputedStyle(one), getComputedStyle(other)];
  return a.fontSize === b.fontSize && a.fontWeight === b.fontWeight;
}

const TITLED =
  /(?:^|[\s_-])(?:(?:sub)?title\d?|titel|head|header|heading|caption|legend|headline|ueberschrift|kopf|gruppe|h[1-6])(?=$|[\s_-])/i;

/** Whether the class of an element says that it heads something. */
export const isTitledBy = (element: Element): boolean => TITLED.test(attr(element, 'class') ?? '');

/** Whether `element` is made to hold a heading, and what else there is to say in its line. */
export const isHeader = (element: Element): boolean =>
  element.localName === 'header' || isTitledBy(element);

/** The element itself, or the one in it that holds all of its text. */
function isTitled(element: Element, text: string): boolean {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < 4; level++) {
    if (roleOf(at) === 'note') return false;
    if (isTitledBy(at)) return true;
    if (at.localName.includes('-') && TITLED.test(at.localName)) return true;
    at = [...at.children].slice(0, 3).find((child) => glaetten(child.textContent) === text);
  }
  return false;
}

/** Bold throughout: the element itself, or the one child that holds all of its text. */
export function isBold(element: Element, text: string): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < 4; level++) {
    if (Number(getComputedStyle(at).fontWeight) >= 600) return true;
    const [child, other]: (Element | undefined)[] = [...at.children];
    at =
      child !== undefined && other === undefined && glaetten(child.textContent) === text
        ? child
        : null;
  }
  return false;
}
