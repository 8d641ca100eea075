/** Examples of the AMM-Konzept: read by domain people, run by test/concepts/beispiele.test.ts. */
import { betreuung } from './beispiele-betreuung.ts';
import { uebergabe } from './beispiele-uebergabe.ts';

export const beispiele = [...uebergabe, ...betreuung];
