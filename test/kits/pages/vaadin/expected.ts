import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Vaadin: labels slotted into shadow roots, combo boxes, grid whose cells are slotted',
  shows: {
    kundennummer: '358A112233',
    geburtsdatum: '1989-02-17',
    anlaufstelle: 'mi',
    berufsabschluss: 'ausbildung',
    ausbildungAbgeschlossenAm: '2024-07-31',
    praxisMonate24: 14,
    kommunikationDeutsch: true,
    gesundheitlicheEinschraenkung: false,
    rehaOderSb: false,
    krankengeldbezug: false,
    elternzeit: false,
    pflegezeit: false,
    integrationsprognose: 'marktnah',
    integrationsprognoseGeprueftAm: '2026-10-26',
    kontakte: [
      { am: '2026-11-19', art: 'telefonisch' },
      { am: '2026-10-26', art: 'persoenlich' },
      { am: '2026-09-14', art: 'mail' },
    ],
  },
  traps: {
    'SV-pflichtige Beschäftigung': 'in a closed accordion',
    '05.05.2025': 'a tab that is not shown',
  },
};
