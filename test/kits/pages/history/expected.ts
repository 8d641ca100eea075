import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Histories: of tables and lists of earlier states nothing is read for the current one',
  shows: { kundennummer: '926V101010', egvAm: '2026-07-22', egvGueltigBis: '2027-01-21' },
  traps: {
    '05.01.2021': 'an older agreement',
    '02.02.2022': 'an archived appointment',
    'Betreuungsstufe: IK': 'a line of a protocol',
    'Kundenstatus: arbeitslos': 'a line of a history',
  },
};
