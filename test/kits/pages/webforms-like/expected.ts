import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'As ASP.NET WebForms draw: tables in tables, a grid with a row being edited, a list of radios',
  shows: {
    kundennummer: '377D450087',
    bgNummer: '37703BG0009911',
    geburtsdatum: '2002-01-06',
    rechtskreis: 'SGB II',
    zielgruppeU25: 'aktivierungskunde',
    schulform: 'oberschule',
    schulentlassungAm: '2018-07-31',
    bgGemischt: true,
    egvAm: '2026-10-01',
    egvGueltigBis: '2027-03-31',
    vertreterUnterschrift: true,
    betreuungDurch: 'fmU25',
    kundenkategorie: 'C',
    kundenkategorieSeit: '2026-10-15',
    wiedervorlageAm: null,
    kontakte: [
      { am: '2026-11-20', art: 'persoenlich' },
      { am: '2026-10-30', art: 'schriftlich' },
      { am: '2026-10-01', art: 'persoenlich' },
    ],
    massnahmen: [
      { art: 'EQ', beginn: '2026-11-01', ende: '2027-08-31', status: 'B' },
      { art: 'bvB', beginn: '2025-09-01', ende: '2026-06-30', status: 'E' },
    ],
    hemmnisse: [],
  },
  traps: {
    '04.04.1979': 'of the parents',
    '12.12.1912': 'what is searched for',
    '01.10.2022': 'a part that is not shown',
  },
  missed: { schulentlassungAm: 'beside its value stands a list of radios of another label' },
};
