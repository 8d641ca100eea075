import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'One Maßnahme as a form instead of a row',
  shows: {
    kundennummer: '345T676767',
    massnahmen: [
      {
        art: 'BaE',
        beginn: '2026-09-01',
        ende: '2029-08-31',
        status: 'B',
        ziel: 'integrationInArbeit',
        abschlussorientiert: true,
        arbeitsbuendnisAm: '2026-09-15',
        fallkonferenzAm: null,
        id: '345/0042/2026',
      },
    ],
  },
  traps: { '01.01.1999': 'a date of the provider' },
};
