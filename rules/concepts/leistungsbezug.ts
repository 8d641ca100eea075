/** Who ever drew benefits: two of the documents ask for it in the same way. */
import { all, any, named, no, none, surely, whereKnown } from '../concept/builders.ts';
import type { Condition } from '../concept/data.ts';

/**
 * Never drew Arbeitslosengeld II or what followed it; `text` says so in the words of the rule. The day on
 * which the last time ended says that there was one: then nobody need be asked.
 */
export const nieBezogen = (text: string): Condition =>
  named(
    text,
    whereKnown(
      'alg2ZuletztBis',
      named(text, any(surely(no('alg2Jemals')), all(none('alg2ZuletztBis'), no('alg2Jemals')))),
      no('alg2Jemals'),
    ),
  );
