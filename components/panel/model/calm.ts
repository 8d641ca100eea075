/** How sure it is that nothing presses: what is not known must not read as good news. */
import type { FallView } from '../../../entrypoints/background/views.ts';
import { anzahl } from '../../../rules/anzahl.ts';
import { fristenOf } from '../../../rules/weighing/deadlines.ts';
import type { Sign } from './words.ts';

/** Of so many deadlines it is not known whether they press. */
export const undecided = ({ assessment }: FallView): number => fristenOf(assessment).unknown.length;

/** "4 Fristen noch nicht zu beurteilen" */
const undecidedWords = (number: number): string =>
  `${anzahl(number, 'Frist', 'Fristen')} noch nicht zu beurteilen`;

/** That nothing presses, as far as that is known. */
export function calmSign(fall: FallView): Sign {
  const number = undecided(fall);
  return number === 0
    ? { word: 'nichts Dringendes', icon: 'check', tone: 'neutral' }
    : { word: undecidedWords(number), icon: 'help', tone: 'info' };
}

/** The same in a sentence. */
export function calmSentence(fall: FallView): string {
  const number = undecided(fall);
  return number === 0 ? 'Nichts Dringendes.' : `${undecidedWords(number)}, weil Angaben fehlen.`;
}
