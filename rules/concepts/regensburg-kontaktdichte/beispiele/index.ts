/** Examples of the Konzept zur Kontaktdichte: read by domain people, run by test/concepts/beispiele.test.ts. */
import { erstkontaktBeispiele } from './erstkontakt.ts';
import { hinweisBeispiele } from './hinweise.ts';
import { kontaktBeispiele } from './kontakte.ts';
import { massnahmenBeispiele } from './massnahmen.ts';
import { pruefungsBeispiele } from './pruefungen.ts';
import { vermerkBeispiele } from './vermerk.ts';

export const beispiele = [
  ...kontaktBeispiele,
  ...erstkontaktBeispiele,
  ...massnahmenBeispiele,
  ...pruefungsBeispiele,
  ...hinweisBeispiele,
  ...vermerkBeispiele,
];
