/** "298V365702", "Muster, Anna · 298V365702": a title that names a case by its number, and says nothing besides. */
import { isStrange } from '../../../../rules/fall/namen/namen.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import type { Gathering } from '../found/gathering.ts';
import { headingLevel } from '../page/markup.ts';

/** What ranks lower heads a part of a page, or one of a list. */
const LOWEST = 2;
const LONGEST = 80;
const NUMBER = /^(?:(.*?)[\s,;:·|–(-]+)?(\d{3}[A-Z]\d{6})(?:\)?|[\s,;:·|–-]+(.+))$/u;
const MOST_NAMES = 4;

/** Notes the number of the case in the title that `element` is; `text`: what it shows. */
export function readNumbered(
  gathering: Gathering,
  element: Element,
  role: string,
  text: string,
): void {
  if (text.length < 10 || text.length > LONGEST || gathering.hasPairs) return;
  // Asked of everything on a page: what is a heading is told by its name, and nearly nothing is.
  const level = headingLevel(element, role);
  if (level === null || level > LOWEST) return;
  const [, before = '', number = '', behind = ''] = NUMBER.exec(text) ?? [];
  if (number === '' || (before !== '' && behind !== '') || !isName(before + behind)) return;
  gathering.found('Kundennummer', number, element, [], { beilaeufig: true });
}

const isName = (text: string): boolean => {
  const words = glaetten(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return words.length <= MOST_NAMES && words.every(isStrange);
};
