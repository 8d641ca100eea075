import { type PersonalWords, personalWords } from '../../../rules/fall/namen/namen.ts';
import type { Collected } from '../lesen/index.ts';

/** The words by which the page names people: none of them is kept. */
export function personalIn({ mask, pairs, tables }: Collected): PersonalWords {
  const headings = [...pairs, ...tables].flatMap((found) => found.headings);
  return personalWords(pairs, [mask, ...headings], tables);
}
