/** Examples of the AMM-Konzept: read by domain people, run by test/concepts/beispiele.test.ts. */
import { betreuung } from './betreuung.ts';
import { uebergabe } from './uebergabe.ts';

export const beispiele = [...uebergabe, ...betreuung];
