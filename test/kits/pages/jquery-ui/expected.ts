import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'jQuery UI and DataTables: tabs, drawn selects and radios, an open calendar, a paged table',
  shows: {
    kundennummer: '604F121212',
    geburtsdatum: '1968-01-02',
    alter: 58,
    kundenstatus: 'alo',
    rechtskreis: 'SGB II',
    wiedervorlageAm: '2026-12-15',
    kontakte: [
      { am: '2026-11-28', art: 'persoenlich' },
      { am: '2026-11-26', art: 'telefonisch' },
      { am: '2026-11-24', art: 'schriftlich' },
      { am: '2026-11-22', art: 'mail' },
      { am: '2026-11-20', art: 'persoenlich' },
    ],
  },
  problems: ['kontakte'],
  traps: {
    '30.03.2015': 'another person, in a tab that is not shown',
    '01.02.2019': 'an earlier agreement in a closed accordion',
    '03.12.2026': 'a dialog that is closed',
  },
};
