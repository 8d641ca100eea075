/** The concepts that come with the extension. */
import type { Beispiel } from '../concept/beispiel.ts';
import type { Concept } from '../concept/data.ts';
import { beispiele as heilbronnBeispiele } from './heilbronn-amm/beispiele.ts';
import { heilbronnAmm } from './heilbronn-amm/concept.ts';

export const CONCEPTS: readonly Concept[] = [heilbronnAmm];

/** Examples by concept id. */
export const BEISPIELE: Readonly<Record<string, readonly Beispiel[]>> = {
  'heilbronn-amm': heilbronnBeispiele,
};
