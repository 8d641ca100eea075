/** Examples of the Handlungskonzept: read by domain people, run by test/concepts/beispiele.test.ts. */
import type { Beispiel } from '../../concept/beispiel.ts';
import { beispieleEgv } from './beispiele/egv.ts';
import { beispieleEinstiegsberatung } from './beispiele/einstiegsberatung.ts';
import { beispieleKategorien } from './beispiele/kategorien.ts';
import { beispieleSchnittstellen } from './beispiele/schnittstellen.ts';
import { beispieleU25 } from './beispiele/u25.ts';
import { beispieleVermerke } from './beispiele/vermerke.ts';
import { beispieleZustaendigkeit } from './beispiele/zustaendigkeit.ts';

export const beispiele: readonly Beispiel[] = [
  ...beispieleZustaendigkeit,
  ...beispieleEinstiegsberatung,
  ...beispieleEgv,
  ...beispieleKategorien,
  ...beispieleU25,
  ...beispieleSchnittstellen,
  ...beispieleVermerke,
];
