/**
 * Konzept zur betreuungsstufenbezogenen Kontaktdichte of the Arbeitsgemeinschaft Landkreis Regensburg
 * (no date, no validity): how often there is contact with customers of the stages IN, IK, IG and IF,
 * and what is to be examined when.
 */
import { defineVersion } from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { hinweise } from './hinweise.ts';
import { erstkontakt, kontaktdichte, massnahmeende } from './kontakte.ts';
import { begriffe, params } from './parameter.ts';
import { pruefungen } from './pruefungen.ts';
import { vermerk } from './vermerk.ts';

const version = defineVersion({
  document:
    'Konzept zur betreuungsstufenbezogenen Kontaktdichte (Arbeitsgemeinschaft Landkreis Regensburg, ohne Datum)',
  params,
  teams: {},
  begriffe,
  rules: (bauer) => [
    ...kontaktdichte(bauer),
    ...erstkontakt(bauer),
    ...massnahmeende(bauer),
    ...pruefungen(bauer),
    ...hinweise(bauer),
    ...vermerk(bauer),
  ],
});

export const regensburgKontaktdichte: Concept = {
  id: 'regensburg-kontaktdichte',
  title: 'Kontaktdichte Regensburg',
  about: 'Kontaktabstände nach Betreuungsstufe',
  land: 'BY',
  versions: [version],
};
