import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'As SAP draws: responsive form grid, drawn selects, absolutely placed fields, invisible texts',
  shows: {
    kundennummer: '415P202020',
    kundenstatus: 'alo',
    geburtsdatum: '1966-05-25',
    rehaOderSb: true,
    langzeitarbeitslos: true,
    integrationsprognose: 'marktfern',
    letzterKontaktAm: '2026-11-16',
    svBeschaeftigung: false,
    egvAm: '2026-08-14',
    egvGueltigBis: '2027-02-13',
    kontakte: [
      { am: '2026-11-16', art: 'persoenlich' },
      { am: '2026-10-12', art: 'mail' },
    ],
  },
  traps: { '01.01.1950': 'a text for screen readers only, hidden' },
};
