/** Examples of the Fachkonzept Absolventenmanagement: read by domain people, run by test/concepts/beispiele.test.ts. */
import { befristungBeispiele } from './beispiele-befristung.ts';
import { begleitungBeispiele } from './beispiele-begleitung.ts';
import { eignungBeispiele } from './beispiele-eignung.ts';
import { einvBeispiele } from './beispiele-einv.ts';
import { hinweisBeispiele } from './beispiele-hinweise.ts';
import { kontaktBeispiele } from './beispiele-kontakte.ts';
import { vermerkBeispiele } from './beispiele-vermerke.ts';

export const beispiele = [
  ...eignungBeispiele,
  ...kontaktBeispiele,
  ...einvBeispiele,
  ...befristungBeispiele,
  ...begleitungBeispiele,
  ...hinweisBeispiele,
  ...vermerkBeispiele,
];
