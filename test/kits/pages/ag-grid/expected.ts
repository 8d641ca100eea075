import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'AG Grid: flat ARIA grids, a pinned column in a piece of its own, a list of persons',
  shows: {
    kundenstatus: 'alo',
    kundennummer: '512D998877',
    bgNummer: '51204//0007788',
    massnahmen: [
      {
        art: 'FbW',
        beginn: '2026-09-01',
        ende: '2028-08-31',
        status: 'B',
        abgebrochen: false,
        ziel: 'integrationInArbeit',
        id: '512/4711/26',
      },
      {
        art: 'MAT',
        beginn: '2025-03-03',
        ende: '2025-05-30',
        status: 'A',
        abgebrochen: true,
        ziel: 'sonstiges',
        id: '512/0815/25',
      },
    ],
    kontakte: [
      { am: '2026-11-20', art: 'persoenlich' },
      { am: '2026-10-01', art: 'schriftlich' },
    ],
  },
  traps: {
    '01.01.1970': 'a remark in a row of the list',
    '04.04.1980': 'a list of persons, though one of them may be the customer',
    '05.05.2012': 'a child',
  },
};
