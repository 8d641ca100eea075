import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Quasar (Vue): icons in letters, masks, toggles, option groups, table with paging below',
  shows: {
    kundennummer: '417C556677',
    geburtsdatum: '2001-06-30',
    betreuungDurch: 'fmArbeitsmarktfern',
    esbAm: '2026-09-14',
    belehrungAm: '2026-09-14',
    erstgespraechAm: '2026-09-28',
    naechsterTerminAm: null,
    wiedervorlageAm: '2026-12-07',
    esbWahrgenommen: true,
    egvVerzichtBegruendet: false,
    gefluechtet: true,
    langzeitarbeitslos: true,
    profilGueltigBis: '2027-01-31',
    kontakte: [
      { am: '2026-11-17', art: 'schriftlich' },
      { am: '2026-11-02', art: 'telefonisch' },
      { am: '2026-09-14', art: 'persoenlich' },
    ],
  },
  traps: { '24.12.2026': 'a placeholder' },
};
