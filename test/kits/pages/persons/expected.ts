import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Persons of a Bedarfsgemeinschaft side by side, and lists of others',
  shows: {
    kundennummer: '815S919191',
    bgNummer: '81504BG0000123',
    geburtsdatum: '1986-06-06',
    alleinerziehend: true,
    bgGemischt: true,
    betreuungDurch: 'fmU25',
  },
  traps: {
    '16.01.2008': 'a child',
    '11.03.1955': 'the mother',
    '03.03.1960': 'a legal representative',
    Gesamtschule: 'the school of a child',
  },
};
