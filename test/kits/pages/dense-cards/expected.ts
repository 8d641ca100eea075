import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'Cards of a dashboard: small capitals over values, labels below, cut, floating after their input',
  shows: {
    kundennummer: '252W717171',
    betreuungsstufe: 'IK',
    letzterKontaktAm: '2026-11-27',
    wiedervorlageAm: '2026-12-08',
    elternzeit: false,
    pflegezeit: false,
    berufsabschluss: 'ausbildung',
    ausbildungAbgeschlossenAm: '2019',
    geburtsdatum: '1985-02-09',
    alter: 41,
    egvAm: '2026-07-01',
    egvGueltigBis: '2026-12-31',
  },
  traps: { 'jetzt vereinbaren': 'a link beside a label' },
  problems: ['naechsterTerminAm'],
};
