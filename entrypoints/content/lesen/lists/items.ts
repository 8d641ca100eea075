/** Lists whose entries are items of a few words each, under a heading that says what they are. */
import { istGanzeMassnahme } from '../../../../rules/fall/listen/massnahmeposten.ts';
import { hemmnisAusZeile, postenAus, postenInZeile } from '../../../../rules/fall/listen/posten.ts';
import { type Posten, zeilenAus } from '../../../../rules/fall/listen/postenzeilen.ts';
import { istListentitel } from '../../../../rules/fall/vokabular/spaltenkoepfe.ts';
import type { Box } from '../found/box.ts';
import { tableOf } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { areMadeAlike, isBadge, isList } from '../page/markup.ts';

const LONGEST = 300;

/** Reads `boxes` in `element` as rows of a list, where each of them is one; returns whether they are. */
export function readItems(gathering: Gathering, element: Element, boxes: readonly Box[]): boolean {
  // Most elements hold no such thing, and are asked for as little as will do.
  const begin = boxes.find(isItem);
  if (begin === undefined) return false;
  const named = begin.heading?.text ?? nameIn(begin);
  const title = named !== null && entryOf(begin) === null ? begin : null;
  const first = title === null ? begin : boxes.find((box) => isItem(box) && box !== title);
  if (first === undefined) return false;
  const items = boxes.filter((box) => isItem(box) && box !== title);
  const isUnderTitle = title !== null && title.heading !== null && items.length === 1;
  const lone = isUnderTitle ? wholeIn(first) : null;
  if (lone === null && entryOf(first) === null) return false;
  const isLone = isUnderTitle && (lone !== null || first.parts?.length === 1);
  if (!isList(element) && !isLone && !areAlike(first, items[1])) return false;
  const entries: Posten[] = [];
  for (const item of items) {
    const entry = lone ?? entryOf(item);
    if (entry === null || entry.columns !== (entries[0] ?? entry).columns) return false;
    entries.push(entry);
  }
  const said = zeilenAus(entries);
  if (said === null) return false;
  for (const item of items) gathering.drop(item);
  const start = gathering.mark;
  // Whatever stands over them: they are taken for what they say.
  gathering.table({
    ...tableOf(
      element,
      said,
      items.map((item) => item.element),
    ),
    loose: true,
  });
  if (title !== null && named !== null) gathering.underSince(named, start);
  return true;
}

/** An entry that says all there is to say of one, so that it needs none beside it; null for all else. */
function wholeIn(box: Box): Posten | null {
  const texts = textsOf(box);
  const entry = texts === null ? null : postenInZeile(texts);
  return entry !== null && istGanzeMassnahme(entry) ? entry : null;
}

/** "Handlungsfelder" in a line of its own, however it looks: what a list is called, and nothing else. */
const nameIn = ({ inline, controls, hasPairs, text }: Box): string | null =>
  !inline && controls.length === 0 && !hasPairs && istListentitel(text) ? text : null;

const isItem = (box: Box) => box.mark !== 'text' && box.mark !== 'break' && !isFlag(box);

/** "2026", "Mai 2026": from when on what follows it is. */
const isFlag = ({ controls, text }: Box): boolean =>
  controls.length === 0 && /^(?:[A-Za-zÄÖÜäöüß]{3,9}\.? )?(?:19|20)\d\d$/.test(text);

const areAlike = ({ element }: Box, other: Box | undefined): boolean =>
  other !== undefined &&
  (areMadeAlike(element, other.element) ||
    // Their colors may differ.
    (other.element.localName === element.localName && isBadge(element) && isBadge(other.element)));

/** "Prio 1 · Motivation · in Bearbeitung" in one badge; of all else a single text may be a line about anything. */
const hemmnisIn = (text: string): Posten | null =>
  / [·|] /.test(text) && !/\d{2}/.test(text) ? hemmnisAusZeile(text) : null;

/** The texts in it; null where there is more, or too much. */
function textsOf({ parts, controls, hasTables }: Box): readonly string[] | null {
  if (parts === null || hasTables || controls.length > 0) return null;
  // Kits put gaps around what they draw.
  const texts = parts.flatMap((part) =>
    part.kind === 'text' && part.text.trim() !== '' ? [part.text] : [],
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > LONGEST ? null : texts;
}

function entryOf(box: Box): Posten | null {
  const texts = textsOf(box);
  if (texts === null) return null;
  const [only = '', more] = texts;
  if (more !== undefined) return postenAus(texts);
  const pieces = piecesOf(only);
  return pieces.length > 0 ? postenAus(pieces) : hemmnisIn(only);
}

/** What is told in one text: "Motivation: erkannt" in a badge, "AGH · 01.09.2026 – 28.02.2027 · Status B". */
function piecesOf(text: string): readonly string[] {
  const isLine = text.includes(' · ') && SPAN.test(text);
  if (isLine) return text.split(' · ');
  return /^\D{5,40}: \D+$/.test(text) ? text.split(/:\s/) : [];
}

const SPAN = /\d{4} ?[–-] ?\d/;
