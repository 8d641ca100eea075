/**
 * Fachkonzept zur Umsetzung des Absolventenmanagements (AVM) of the Jobcenter Herford, signed on
 * 11.02.2016: contact in person and a new Kooperationsplan around the end of a Maßnahme. Everything runs
 * per Maßnahme. The list of cases at risk (DORA query 0204) is no rule of one case and not built here.
 */
import { defineVersion } from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { eignung } from './eignung.ts';
import { befristung, begleitung, fristen } from './fristen.ts';
import { begriffe, params } from './parameter.ts';
import { vermerke } from './vermerke.ts';

const version = defineVersion({
  validFrom: '2016-02-11',
  document: 'Fachkonzept zur Umsetzung des Absolventenmanagements (Herford, 11.02.2016)',
  params,
  teams: {},
  begriffe,
  rules: (bauer) => [
    ...eignung(bauer),
    ...fristen(bauer),
    ...befristung(bauer),
    ...begleitung(bauer),
    ...vermerke(bauer),
  ],
});

export const herfordAbsolventenmanagement: Concept = {
  id: 'herford-absolventenmanagement',
  title: 'Absolventenmanagement Herford',
  about: 'Kontakt vor und nach dem Ende von Maßnahmen',
  land: 'NW',
  versions: [version],
};
