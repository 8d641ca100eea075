/**
 * The words that labels and headings of the vocabulary are made of. Made when the extension is built, apart from
 * `wortschatz.ts`: the panel, which tells names by them, needs nothing else of it.
 */

import { FELD_KEYS, FELDER } from '../felder.ts';
import { woerter } from '../normalisieren.ts';
import { BEGRIFFE } from './begriffe.ts';

/** Folded, each once, of two letters and more. */
export const formworte = (): readonly string[] => [
  ...new Set(
    FELD_KEYS.flatMap((feld) => {
      const { labels, schwach = [], unter } = BEGRIFFE[feld];
      return [FELDER[feld].label, ...labels, ...schwach, ...(unter?.headings ?? [])];
    })
      .flatMap(woerter)
      .filter((wort) => wort.length > 1),
  ),
];
