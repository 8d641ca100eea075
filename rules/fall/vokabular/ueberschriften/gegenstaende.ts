/** What a heading is about. */
import { merken } from '../../merken.ts';
import { grundwoerter, schluesselAus } from '../grundform.ts';
import { istNeutralesWort, NEUTRALE_ENDEN } from './neutral.ts';

/**
 * The subjects a heading names, as keys of the vocabulary (`schluesselAus`): `ganz` is the whole of it, and it
 * without words that say nothing; `teile` is each of its other words. "Aktuelle Eingliederungsvereinbarung (EGV)"
 * names two.
 */
export const zerlegt = merken(
  (heading: string): { readonly ganz: readonly string[]; readonly teile: readonly string[] } => {
    const alle = grundwoerter(heading);
    const tragend = alle.filter((wort) => !istNeutralesWort(wort));
    const staemme = tragend.map((wort) => {
      const ende = NEUTRALE_ENDEN.find((e) => wort.endsWith(e) && wort.length > e.length + 2);
      return ende === undefined ? wort : wort.slice(0, -ende.length);
    });
    const ganz = [schluesselAus(alle), schluesselAus(tragend)].filter((g) => g !== '');
    return { ganz: [...new Set(ganz)], teile: [...new Set(staemme)] };
  },
);

/** The same in one list: the whole of it first. */
export function gegenstaende(heading: string): string[] {
  const { ganz, teile } = zerlegt(heading);
  return [...new Set([...ganz, ...teile])];
}
