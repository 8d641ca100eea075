import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'MUI (React): outlined labels, date pickers in sections, chips, skeletons, mounted closed dialog',
  shows: {
    kundennummer: '208B334455',
    geburtsdatum: '1992-02-29',
    neukunde: true,
    berufsabschluss: 'studium',
    studiumAbgeschlossenAm: '2025-09',
    passendePraxisMonate24: 7,
    anlaufstelle: 'amm',
    ammSeit: '2026-05-04',
    bakGeprueftAm: null,
    vermittlungZeitnahRealistisch: false,
    erfolgloseAnrufe: ['2026-11-05', '2026-11-06'],
    telefonterminEingeladenAm: '2026-11-09',
    telefonterminErreicht: false,
    wiedervorlageAm: null,
  },
  traps: {
    '03.03.2021': 'an earlier time, in a closed accordion',
    '24.12.2026': 'a dialog that is closed, though mounted',
    'Erreicht am 01.01.2026': 'a tooltip',
  },
  missed: {
    bakGeprueftAm: 'a field that is empty and not in use draws nothing but its label',
  },
};
