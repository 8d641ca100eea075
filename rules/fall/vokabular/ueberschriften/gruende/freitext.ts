/** Headings of what was written in passing. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

/** What somebody wrote down in passing; lists may carry such a word in their title. */
export const FREITEXT: Ausschluss = {
  woerter: menge(
    `bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar kommentare freitext zeitachse
    nachrichten kurznachricht kurznachrichten chat`,
  ),
  // What an answer quotes is told apart by itself.
  wendungen: [{ mit: menge('nachricht'), muster: /(?<!urspruengliche )\bnachricht\b/ }],
  erlaubt: felder('kontakte', 'massnahmen', 'hemmnisse', 'erfolgloseAnrufe'),
};
