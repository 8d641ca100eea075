/** Examples of the Fachkonzept Absolventenmanagement: read by domain people, run by test/concepts/beispiele.test.ts. */
import { befristungBeispiele } from './befristung.ts';
import { begleitungBeispiele } from './begleitung.ts';
import { eignungBeispiele } from './eignung.ts';
import { einvBeispiele } from './einv.ts';
import { hinweisBeispiele } from './hinweise.ts';
import { kontaktBeispiele } from './kontakte.ts';
import { vermerkBeispiele } from './vermerke.ts';

export const beispiele = [
  ...eignungBeispiele,
  ...kontaktBeispiele,
  ...einvBeispiele,
  ...befristungBeispiele,
  ...begleitungBeispiele,
  ...hinweisBeispiele,
  ...vermerkBeispiele,
];
