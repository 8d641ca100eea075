import { beginntNachricht } from '../../../../rules/fall/vokabular/nachricht.ts';
import type { Box } from '../found/box.ts';
import { textLines } from '../found/parts.ts';

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

const LONGEST_HEAD = 400;
/** From whom to whom, when, about what, and what is enclosed, each with its label. */
const MOST_LINES = 14;
const MAY_BE_HEAD = /^(?:von|from|an|am|gesendet|betreff|absender|empfänger|-{3})/i;

/** Whether a box is nothing but the head of a mail, in lines or as a form: what it says stands beneath it. */
export function isLetterHead({ text, parts, controls }: Box): boolean {
  if (parts === null || text === '' || text.length > LONGEST_HEAD || controls.length > 0)
    return false;
  if (!MAY_BE_HEAD.test(text)) return false;
  const lines = textLines(parts);
  if (beginntNachricht(text)) return lines.slice(1).every((line) => MAIL.test(line));
  return lines.length <= MOST_LINES && lines.some(isSubject) && lines.some(isAddress);
}

const isSubject = (line: string): boolean => /^betreff:?$/i.test(line);
const isAddress = (line: string): boolean => /^(?:von|an|absender|empfänger):?$/i.test(line);
