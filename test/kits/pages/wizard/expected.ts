import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'A wizard: questions over their answers, segmented buttons, a date in three inputs, later steps hidden',
  shows: {
    schulform: 'gesamtschule',
    klassenstufe: 9,
    schulentlassungAm: '2027-07-31',
    ausbildungsreif: true,
    ausbildungswillig: false,
    zielgruppeU25: 'ausbildungsabsolvent',
    zeugnisAm: null,
  },
  traps: { '31.08.2030': 'a later step', '22.07.2026': 'a placeholder' },
};
