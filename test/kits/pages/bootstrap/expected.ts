import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'Bootstrap, Select2, flatpickr: floating labels, input groups, an open calendar, button radios',
  shows: {
    kundennummer: '133A445566',
    geburtsdatum: '1995-09-19',
    rechtskreis: 'SGB II',
    kundenstatus: 'rasu',
    egvAm: '2026-06-30',
    egvGueltigBis: '2026-12-29',
    egvVerzichtBegruendet: false,
    elternzeit: false,
    neukunde: true,
    integrationsprognose: 'marktnah',
    letzterKontaktAm: '2026-11-16',
    letzterKontaktArt: 'telefonisch',
  },
  traps: {
    '999Z999999': 'a search box',
    '01.01.2026': 'a table in a closed accordion',
    '07.07.1993': 'another person, in a tab that is not shown',
  },
};
