import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As a customer relationship system draws: grid of lock, label, value; a timeline of cards',
  shows: {
    kundennummer: '550B343434',
    geburtsdatum: '1994-09-05',
    gefluechtet: false,
    hinderungsgrundBis: null,
    betreuungsstufe: 'IN',
    betreuungsstufeGeprueftAm: '2026-06-01',
    erstgespraechAm: '2026-01-12',
  },
  traps: {
    '01.12.2026': 'words in a note',
    'Betreuungsstufe IK': 'words in a note',
  },
};
