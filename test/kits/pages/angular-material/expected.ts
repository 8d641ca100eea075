import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'Angular Material: form fields with icons in letters, selects, tabs, expansion panels, table',
  shows: {
    kundennummer: '035A908070',
    geburtsdatum: '1978-10-07',
    kundenkategorie: 'C',
    kundenkategorieSeit: '2026-06-01',
    kundenkategorieGeprueftAm: '2026-11-02',
    vorherigeKategorie: 'B',
    hinderungsgrundBis: '2027-02-28',
    antragstellungAm: '2026-01-15',
    bewilligungAm: '2026-02-02',
    fortzahlungsantragAm: null,
    alg2VorAntragBis: '2021-12',
    alg2ZuletztBis: '2026-12-31',
    alg2Jemals: true,
    zuzug: false,
    algAufstocker: false,
    hemmnisse: [
      { bereich: 'rahmenbedingungen', stand: 'inBearbeitung', prioritaet: 1 },
      { bereich: 'motivation', stand: 'erkannt', prioritaet: 2 },
    ],
  },
  traps: { '11.11.1979': 'the partner, in a closed panel' },
};
