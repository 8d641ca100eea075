/** Examples of the Rahmenkonzept M&I: read by domain people, run by test/concepts/beispiele.test.ts. */
import { hinweise, vermerk } from './hinweise.ts';
import { zustaendigkeit } from './zustaendigkeit.ts';

export const beispiele = [...zustaendigkeit, ...hinweise, ...vermerk];
