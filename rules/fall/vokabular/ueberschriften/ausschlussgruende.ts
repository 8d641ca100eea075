/** What a heading says against reading what stands beneath it. */
import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';
import {
  LEBENSLAGE,
  PERSON_UND_BG,
  PERSON_UND_HAUSHALT,
  PLAN,
  UNVERDAECHTIG,
} from './ausnahmen.ts';
import type { Ausschluss } from './ausschluss.ts';
import { ohneBeilaeufiges } from './beilaeufiges.ts';
import { NAME } from './fallschluessel.ts';
import { AUSSCHLUESSE, type Ausschlussgrund, GRUENDE } from './gruende.ts';

/** "Kind: Muster, Mia", "Muster, Mia · Kind", "Kind Mia": a child by its name. */
const nenntEinKind = (heading: string): boolean =>
  /(?<!\p{L})Kind(?!\p{L})/u.test(heading) &&
  (NAME.test(heading) || /^Kind:? \p{Lu}\p{Ll}+$/u.test(heading));

/** "Kooperationsplan – abgelaufen" is the state of the last one; "Abgelaufene EGV", "EGV 2024 abgelaufen" are former ones. */
const ohneAblauf = (worte: readonly string[]): readonly string[] =>
  worte.length > 1 &&
  worte.at(-1) === 'abgelaufen' &&
  worte.slice(0, -1).every((wort) => PLAN.has(wort))
    ? worte.slice(0, -1)
    : worte;

/** Whether words of a heading, folded, give the reason that `ausschluss` tells of. */
const gibt = ({ woerter, enden, ausser, wendungen }: Ausschluss, worte: readonly string[]) =>
  worte.some(
    (wort) => woerter.has(wort) || (!ausser?.has(wort) && enden?.some((e) => wort.endsWith(e))),
  ) ||
  (wendungen?.some(
    ({ mit, muster }) => worte.some((wort) => mit.has(wort)) && muster.test(worte.join(' ')),
  ) ??
    false);

/** What `heading` says against reading beneath it; empty where it says nothing. */
export const ausschlussgruende = merken((heading: string): readonly Ausschlussgrund[] => {
  const worte = ohneAblauf(woerter(ohneBeilaeufiges(heading))).filter(
    (wort) => !UNVERDAECHTIG.has(wort),
  );
  const titel = worte.join(' ');
  if (PERSON_UND_HAUSHALT.has(titel) || LEBENSLAGE.has(titel)) return ['haushalt'];
  if (PERSON_UND_BG.has(titel)) return [];
  return GRUENDE.filter(
    (grund) =>
      (grund === 'angehoerige' && nenntEinKind(heading)) || gibt(AUSSCHLUESSE[grund], worte),
  );
});
