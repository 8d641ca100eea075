/** The last line of a tile: what it says of the value above it, or of what that is of. */
import { FELDER } from '../../../../rules/fall/felder.ts';
import { aufloesen } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import { istKontaktart } from '../../../../rules/fall/werte/werte.ts';
import type { Box } from '../found/box.ts';
import { solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { meaningWith } from '../found/meaning.ts';
import { shownText } from '../found/parts.ts';
import type { Couple } from './couple.ts';

/** "geprüft am 29.06.2026", "seit 01.03.2026": a few words and their day. */
const WITH_DAY = /^((?:\p{L}+ ){0,2}(?:am|seit|bis|vom|ab)) (\d{1,2}\.\d{1,2}\.\d{4})$/iu;
/** "Verzicht ist begründet: ja" */
const WITH_COLON = /^([^:]{3,60}): ([^:]{1,40})$/u;
/** "schriftlich · vor 132 Tagen": a word, and how long ago that is. */
const AGO = /^(\p{L}[^·,|]*?)\s*[·,|]\s*vor (?:\d{1,4} \p{L}+|einem \p{L}+|einer \p{L}+)$/u;

/**
 * "Betreuungsstufe" over "IG" over "geprüft am 29.06.2026": of three lines, the first two of them the only `couples`, the
 * third is read with the label of the first, where only the two together name a field.
 */
export function readTileEnd(
  gathering: Gathering,
  items: readonly Box[],
  couples: readonly Couple[],
): void {
  const [first, value, end, more] = items;
  const [couple, another] = couples;
  if (couple === undefined || another !== undefined || more !== undefined) return;
  if (end === undefined || value === undefined || couple.item !== first) return;
  if (couple.values[0] !== value || couple.values.length > 1 || value.inline) return;
  if (end.controls.length > 0 || end.hasTables || kannZuruecknehmen(end.text)) return;
  const { label } = couple;
  const isOf = (words: string) =>
    aufloesen(words, []).art !== 'feld' && aufloesen(words, [label]).art === 'feld';
  const pair = solePair(end.finds);
  if (pair !== null) {
    if (isOf(pair.label)) gathering.under(label, end);
    return;
  }
  if (end.hasPairs) return;
  // Only of what is read there it says when that was so.
  const meaning = meaningWith(label, shownText(value.parts));
  const [, words, said] = (meaning && WITH_DAY.exec(end.text)) ?? WITH_COLON.exec(end.text) ?? [];
  if (words !== undefined && said !== undefined && isOf(words)) {
    const { mark } = gathering;
    gathering.found(words, said, end.element, []);
    gathering.underSince(label, mark);
  }
  if (meaning === null) return;
  const [, kind] = AGO.exec(end.text) ?? [];
  if (kind !== undefined && istKontaktart(kind) && meaning.feld === 'letzterKontaktAm')
    gathering.found(FELDER.letzterKontaktArt.label, kind, end.element, []);
}
