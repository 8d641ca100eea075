import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'As JSF with PrimeFaces draws: hidden selects under drawn ones, boxes of divs, panel grid that says role=grid',
  shows: {
    kundennummer: '888M010101',
    kundenkategorie: 'E',
    kundenkategorieSeit: '2026-07-04',
    alleinerziehend: true,
    rechtsbehelfOffen: false,
    wiedervorlageAm: '2026-12-18',
    hemmnisse: [
      { bereich: 'leistungsfaehigkeit', stand: 'erfolglos', prioritaet: 1 },
      { bereich: 'sozialeKompetenz', stand: 'erledigt', prioritaet: 3 },
    ],
  },
  traps: { '21.08.2017': 'a child, in a tab that is not shown' },
};
