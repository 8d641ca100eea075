/** Examples of the Handlungskonzept: read by domain people, run by test/concepts/beispiele.test.ts. */
import type { Beispiel } from '../../../concept/beispiel.ts';
import { beispieleEgv } from './egv.ts';
import { beispieleEinstiegsberatung } from './einstiegsberatung.ts';
import { beispieleKategorien } from './kategorien.ts';
import { beispieleSchnittstellen } from './schnittstellen.ts';
import { beispieleU25 } from './u25.ts';
import { beispieleVermerke } from './vermerke.ts';
import { beispieleZustaendigkeit } from './zustaendigkeit.ts';

export const beispiele: readonly Beispiel[] = [
  ...beispieleZustaendigkeit,
  ...beispieleEinstiegsberatung,
  ...beispieleEgv,
  ...beispieleKategorien,
  ...beispieleU25,
  ...beispieleSchnittstellen,
  ...beispieleVermerke,
];
