import type { Box } from '../found/box.ts';

/** What stands over all of a letter: it tells of days that it was written by. */
export const LETTER = 'Brieftext';

const SALUTATION = /^(?:Sehr geehrte|(?:Guten (?:Tag|Morgen)|Hallo|Liebe[r]?),? (?:Frau|Herr)\b)/;
const MAIL = /^(?:Von|An|Cc|Gesendet|Betreff)\s*:/i;

/** Whether the items are the lines of a letter, or of a mail: by how it begins. */
export function areLetter(items: readonly Box[]): boolean {
  if (items.some((item, i) => isSalutation(item) && !/anrede/i.test(items[i - 1]?.text ?? '')))
    return true;
  const heads = items.filter(({ text }) => MAIL.test(text));
  return heads.length > 1 && heads.some(({ text }) => /^Betreff/i.test(text));
}

/** A line of its own, or the beginning of what is written: among the data of a person there is one as well. */
const isSalutation = ({ text, mark, label, controls }: Box): boolean =>
  (text.endsWith(',') || text.length > 60) &&
  mark !== 'value' &&
  label === null &&
  controls.length === 0 &&
  SALUTATION.test(text);
