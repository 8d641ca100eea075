import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As Oracle APEX draws: display-only spans with a label for them, an interactive report',
  shows: {
    kundennummer: '923F787878',
    geburtsdatum: '1982-02-02',
    langzeitarbeitslos: true,
    integrationsprognose: 'marktfern',
    integrationsprognoseGeprueftAm: '2026-09-30',
    svBeschaeftigung: false,
    kontakte: [
      { am: '2026-11-18', art: 'persoenlich' },
      { am: '2026-10-21', art: 'telefonisch' },
    ],
  },
  // Its search box holds a word: what does not have it is not shown.
  problems: ['kontakte'],
  traps: { '03.03.2013': 'a child', Gymnasium: 'the school of a child' },
};
