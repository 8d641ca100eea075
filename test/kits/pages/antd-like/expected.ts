import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As Ant Design draws: descriptions, drawn select over a search input, range picker, tags',
  shows: {
    kundennummer: '441A121212',
    geburtsdatum: '1977-04-11',
    rechtskreis: 'SGB II',
    kundenstatus: 'alo',
    wiedervorlageAm: '2027-01-04',
    egvGueltigBis: '2027-03-31',
    alleinerziehend: true,
    erfolgloseAnrufe: ['2026-11-02', '2026-11-09'],
    naechsterTerminAm: null,
  },
  traps: { 'zuletzt ratsuchend': 'a remark below the field' },
};
