/** Who has the case: a colleague's name is none of ours, the team behind it is. */
import { isPartOfName, isStrange } from './namen.ts';
import { glaetten } from './normalisieren.ts';
import { parseWert } from './werte.ts';

/**
 * "Frau Muster (FM U25)" → "FM U25"; null where no name stands before the brackets, or what is in them is no team.
 */
export function teamHinterNamen(text: string): string | null {
  const [, vor = '', team = ''] =
    /^([^()\d]{2,80}?)\s*\(([\p{L}\d /.-]{2,60})\)$/u.exec(glaetten(text)) ?? [];
  const worte = vor.split(' ').filter((wort) => wort !== '');
  if (!worte.some((wort, i) => isPartOfName(worte, i) || isStrange(wort))) return null;
  const gelesen = parseWert('betreuungDurch', team);
  return gelesen.art === 'wert' && gelesen.wert !== null ? team : null;
}
