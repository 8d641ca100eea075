/** "✓ langzeitarbeitslos": a tick before the words that it is of, in one text. */
import { FELDER } from '../../../../rules/fall/felder.ts';
import { aufloesen } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';

/** A cross may take something away, as those on chips do; and a form that nobody has filled in has empty boxes. */
const SIGNED = /^([✓✔✅☑])\uFE0F?\s*(\p{L}[^:]{2,60})$/u;

/** Reads the one text in `parent` as that. */
export function readSigned(gathering: Gathering, parent: Element, item: Box | undefined): void {
  if (item?.mark !== 'text') return;
  const [, sign = '', words = ''] = SIGNED.exec(item.text) ?? [];
  if (words !== '' && signedFor(words)) gathering.found(words, sign, parent, []);
}

/** Whether `words` are of a field that a tick before them answers. */
export function signedFor(words: string): boolean {
  const meant = aufloesen(words, []);
  if (meant.art !== 'feld' || meant.bedeutung.weise === 'schwach') return false;
  return FELDER[meant.bedeutung.feld].type === 'boolean';
}
