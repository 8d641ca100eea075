/** Who has the case: a colleague's name is none of ours, the team behind it is. */
import { isPartOfName, isStrange } from '../namen/namen.ts';
import { glaetten } from '../normalisieren.ts';
import { nenntWert } from './gelesen.ts';
import { parseWert } from './werte.ts';

/** Who had the case, will have it or stands in for somebody, and who is no colleague at all. */
const ANDERER =
  /(?<!\p{L})(?:bisher\p{L}*|vorher\p{L}*|zuvor|zuletzt|früher\p{L}*|ehem\p{L}*|vormals|nicht|künftig\p{L}*|ab|bis|\p{L}*vertretung|i\.? ?v\.|\p{L}*agentur|\p{L}*schule|für)(?!\p{L})/iu;

/**
 * "Frau Muster (FM U25)" → "FM U25"; null where no name stands before the brackets, or what is in them is no team.
 */
export function teamHinterNamen(text: string): string | null {
  const [, vor = '', team = ''] =
    /^([^()\d]{2,80}?)\s*\(([\p{L}\d /.-]{2,60})\)$/u.exec(glaetten(text)) ?? [];
  const worte = vor.split(' ').filter((wort) => wort !== '');
  if (ANDERER.test(vor)) return null;
  if (!worte.some((wort, i) => isPartOfName(worte, i) || isStrange(wort))) return null;
  return nenntWert(parseWert('betreuungDurch', team)) ? team : null;
}
