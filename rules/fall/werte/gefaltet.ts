/** Words by which a text is known whatever its case, gaps and punctuation; folded when they are first asked for. */
import { einmal } from '../einmal.ts';
import { falten } from '../normalisieren.ts';

export const gefaltet = (worte: readonly string[]) => einmal(() => new Set(worte.map(falten)));
