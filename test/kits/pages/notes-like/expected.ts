import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As Lotus Notes prints a form: font tags and line breaks, signs for boxes',
  shows: {
    kundennummer: '432L131313',
    geburtsdatum: '1972-11-30',
    einzelfallbeurteilungAm: '2026-11-12',
    rechtsbehelfOffen: true,
    zuzug: false,
    stellensuchlaufAm: '2026-11-03',
  },
  traps: { '24.12.2026': 'words in a sentence' },
};
