import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As Ext JS 3 and GXT draw: panels, triggers, a grid of one table for each row',
  shows: {
    kundennummer: '816E676767',
    kundenkategorie: 'D',
    kundenkategorieGeprueftAm: '2026-10-14',
    pflegezeit: false,
    erwerbsfaehigkeitZweifelhaft: false,
    massnahmen: [
      { art: 'AGH', beginn: '2026-11-01', ende: '2027-04-30' },
      { art: 'MAT', beginn: '2026-02-01', ende: '2026-05-31' },
    ],
  },
  traps: { '01.02.1903': 'a panel moved off the page' },
};
