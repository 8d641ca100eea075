import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Summary lists with a link to change each value, dates in words',
  shows: {
    kundennummer: '702D565656',
    geburtsdatum: '1999-05-08',
    selbststaendig: false,
    berufsabschluss: 'keiner',
    kundenstatus: 'asu',
    antragstellungAm: '2026-06',
  },
  traps: { '9. Juni 1998': 'the partner', '31.12.2026': 'a sentence' },
};
