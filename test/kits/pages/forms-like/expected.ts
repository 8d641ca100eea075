import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'As converters of desktop forms draw: absolute places, fields before their labels, groups as lines',
  shows: {
    kundennummer: '508D117603',
    geburtsdatum: '1970-03-29',
    rechtskreis: 'SGB II',
    bgNummer: '50811//0098761',
    kundenstatus: 'alo',
    berufsabschluss: 'ausbildung',
    alleinerziehend: false,
    langzeitarbeitslos: true,
    egvAm: '2026-09-24',
    egvGueltigBis: '2027-03-23',
    betreuungsstufe: 'IK',
    betreuungsstufeGeprueftAm: '2026-05-25',
    wiedervorlageAm: null,
    kontakte: [
      { am: '2026-11-13', art: 'telefonisch' },
      { am: '2026-09-24', art: 'persoenlich' },
    ],
    massnahmen: [{ art: 'FbW', beginn: '2026-10-05', ende: '2027-10-04', status: 'B' }],
    hemmnisse: [{ bereich: 'beruflicheKompetenz', stand: 'inBearbeitung' }],
  },
  traps: { '15.05.1972': 'in the group of the partner' },
  missed: {
    kontakte: 'columns that nothing but places make',
    massnahmen: 'columns that nothing but places make',
    hemmnisse: 'columns that nothing but places make',
  },
};
