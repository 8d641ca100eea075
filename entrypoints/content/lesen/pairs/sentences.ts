/** "Der Kooperationsplan wurde am 10.08.2026 geschlossen. Er gilt bis zum 09.02.2027.": a text of whole sentences. */
import { beginntNachricht, NACHRICHT } from '../../../../rules/fall/vokabular/nachricht.ts';
import { beginntSatz, saetze } from '../../../../rules/fall/werte/saetze.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { joinParts, plainText } from '../found/parts.ts';
import { readInline } from './inline.ts';
import { readSigned } from './signed.ts';

/** More pieces are no text of a few sentences. */
const MOST = 24;

/** Reads `items` as that; returns whether they are. */
export function readSentences(
  gathering: Gathering,
  parent: Element,
  items: readonly Box[],
): boolean {
  const [first] = items;
  // Asked of everything on a page: nearly no text begins so.
  if (first?.mark !== 'text' || items.length > MOST || !beginntSatz(first.text)) return false;
  if (!items.every(isWords)) return false;
  const said = saetze(plainText(joinParts(items)));
  for (const { label, value } of said ?? [])
    gathering.found(label, value, parent, [], { beilaeufig: true, imSatz: true });
  return said !== null;
}

/** The same of the one text in `parent`; what is none of that may be a label and its value. */
export function readAlone(gathering: Gathering, parent: Element, item: Box | undefined): void {
  if (item !== undefined && readSentences(gathering, parent, [item])) return;
  if (!readInline(gathering, parent, item)) readSigned(gathering, parent, item);
  if (gathering.hasPairs && beginntNachricht(item?.text ?? '')) gathering.underSince(NACHRICHT, 0);
}

const isWords = ({ inline, parts, controls, finds, mark }: Box): boolean =>
  inline && parts !== null && controls.length === 0 && finds === null && mark !== 'break';
