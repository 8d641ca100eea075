/** Of whom and of which time a heading or a text speaks, asked of the reasons that it gives. */
import { ausschlussgruende } from './ausschlussgruende.ts';
import type { Ausschlussgrund } from './gruende.ts';

/** Beside a value these words say nothing of it: "Nachweis liegt vor". */
const NUR_ALS_UEBERSCHRIFT: ReadonlySet<Ausschlussgrund> = new Set([
  'aufgaben',
  'fristen',
  'papiere',
  'beiwerk',
  'jahr',
  'schriftwechsel',
]);

/** Whether words, be it beside a value, say that it is of somebody else, of former days or not yet so: "Partnerin", "Entwurf". */
export const sprichtDagegen = (worte: string): boolean =>
  ausschlussgruende(worte).some((grund) => !NUR_ALS_UEBERSCHRIFT.has(grund));

/** Whether `heading` says of what is beneath that it came about in the course of the case, and nothing else. */
export const nenntVerlauf = (heading: string): boolean => {
  const gruende = ausschlussgruende(heading);
  return gruende.length === 1 && gruende[0] === 'verlauf';
};

/** Whether `heading` speaks of a relative. */
export const nenntFamilie = (heading: string): boolean =>
  ausschlussgruende(heading).some(
    (grund) => grund === 'familie' || grund === 'angehoerige' || grund === 'erwachsene',
  );

/** Whether `heading` speaks of one of them, and not of all. */
export const nenntAngehoerige = (heading: string): boolean =>
  ausschlussgruende(heading).some((grund) => grund === 'angehoerige' || grund === 'erwachsene');

/** Whether `text` speaks of somebody else by what they are: a relative, or who acts for the customer or the office. */
export const nenntAndereRolle = (text: string): boolean =>
  nenntFamilie(text) || ausschlussgruende(text).includes('fachleute');

/** Whether `label` says of a line that it is about somebody or something else than the customer's case now. */
export const nenntAnderenFall = (label: string): boolean =>
  ausschlussgruende(label).some(
    (grund) => grund !== 'bg' && grund !== 'fachleute' && !NUR_ALS_UEBERSCHRIFT.has(grund),
  );
