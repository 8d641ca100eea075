import { nenntAnderenFall } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { kaestchen } from '../../../../rules/fall/werte/angekreuzt.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import type { Box } from '../found/box.ts';
import { isCaseNumber, meaningWith } from '../found/meaning.ts';
import { joinParts, shownText } from '../found/parts.ts';
import { query } from '../page/dom.ts';
import { areMadeAlike } from '../page/markup.ts';
import { isAction, isSeparator, isValue } from './boxes.ts';
import { holdsInline } from './inline.ts';

/**
 * The items from `start` on that together are one value: a block, or a run of inline pieces. `all`: the items,
 * with the bars and dots between them.
 */
export function valueRun(
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
  if (!first.inline && isDrawnChoice(first)) {
    const end = items.findIndex((item, i) => i > start && !isDrawnChoice(item));
    return items.slice(start, end < 0 ? items.length : end);
  }
  if (!first.inline) {
    const kind = kindBehind(label, items.slice(start, start + 3));
    return kind ?? (first.mark === 'value' ? marked(items, start) : [first]);
  }
  const run = [first];
  for (let i = start + 1; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.mark === 'break' || !item.inline) break;
    if (!isValue(item) || item.label !== null || goesOnOtherwise(label, run, item, all)) break;
    if (beginsNext(items, start, i, label) || isFieldBehind(run, item)) break;
    run.push(item);
  }
  return run;
}

/**
 * "Letzter Kontakt am", "19.11.2026", "(persönlich)", as far apart as a line is wide; without the brackets where
 * nothing comes after it: the last line of a tile.
 */
function kindBehind(label: string, [day, behind, more]: readonly Box[]): readonly Box[] | null {
  if (day === undefined || behind === undefined || behind.controls.length > 0) return null;
  const [, inBrackets] = /^\(([^()]+)\)$/.exec(behind.text) ?? [];
  const kind = inBrackets ?? (more === undefined ? behind.text : '');
  if (meaningWith(label, shownText(day.parts))?.feld !== 'letzterKontaktAm') return null;
  if (!istKontaktart(kind)) return null;
  // "E-Mail", "Anrufen": what a tile leads to.
  const leads = behind.element.closest('a, button') ?? query(behind.element, 'a, button');
  return leads === null ? [day, behind] : null;
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

/**
 * "Kundenkategorie **B** Telefon **0941**": whether the item at `i`, drawn as the label before `start` was, begins the
 * next pair behind a whole value, and is not about it.
 */
function beginsNext(items: readonly Box[], start: number, i: number, label: string): boolean {
  const [before, value, item, next] = [items[start - 1], items[start], items[i], items[i + 1]];
  if (before === undefined || value === undefined || item === undefined || next === undefined)
    return false;
  const isDrawnSo = isMadeAs(item, before) && !isMadeAs(value, before) && isMadeAs(next, value);
  if (!isDrawnSo && !((i - start) % 2 === 1 && alternate(items, start))) return false;
  const words = item.text.replace(/^[|·•,;]\s*/, '');
  if (!/^\p{Lu}\p{L}/u.test(words) || kannZuruecknehmen(words) || nenntAnderenFall(words))
    return false;
  return meaningWith(label, shownText(joinParts(items.slice(start, i)))) !== null;
}

/** "Kundennummer: **123D456789** <label>Alter [36]</label>": whether `item` is a field with a label of its own, behind words. */
const isFieldBehind = (run: readonly Box[], { controls }: Box): boolean =>
  controls.length > 0 &&
  controls.every(
    ({ kind, label, value }) => kind === 'field' && label !== '' && !kannZuruecknehmen(value),
  ) &&
  run.every((box) => box.controls.length === 0);

/** Whether all `items` are drawn alike, label and value in turn, as far as labels are known: values stand where `start` does. */
const alternate = (items: readonly Box[], start: number): boolean =>
  items.length > 3 &&
  items.length % 2 === 0 &&
  items.every(
    (item, i) =>
      item.mark !== 'text' &&
      isMadeAs(item, items[0] ?? item) &&
      (item.label === null || i % 2 !== start % 2),
  );

/** Of one kind of element and class; texts of one element are. */
const isMadeAs = (one: Box, other: Box): boolean =>
  (one.mark === 'text') === (other.mark === 'text') && areMadeAlike(one.element, other.element);

const isWholeCaseNumber = (label: string, run: readonly Box[]): boolean =>
  isCaseNumber(label, shownText(joinParts(run)));

const MOST_PIECES = 3;

/** "☐ ja": a choice with its box drawn as a sign. */
const isDrawnChoice = ({ controls, text }: Box): boolean =>
  /^[☐☑☒[(]/.test(text) && controls.length === 0 && kaestchen(text).length > 0;

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
