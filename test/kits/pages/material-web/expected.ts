import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Material Web: floating labels in shadow roots, selects of options, switches',
  shows: {
    kundennummer: '962C440815',
    alter: 16,
    zielgruppeU25: 'ausbildungsuchend',
    schulform: 'oberschule',
    klassenstufe: 10,
    schulentlassungAm: '2027-07',
    ausbildungsuchendSeit: '2026-10-01',
    zeugnisAm: '2026-07-22',
    ausbildungBis: null,
    ausbildungsreif: true,
    ausbildungswillig: true,
    vertreterUnterschrift: false,
    betreuungDurch: 'berufsberater',
    ausbildungsform: null,
  },
  traps: { Gymnasium: 'an option that is not chosen', 'Fallmanager U25': 'likewise' },
  missed: {
    ausbildungBis: 'a field that is empty and not in use draws nothing but its label',
    ausbildungsform: 'a field that is empty and not in use draws nothing but its label',
  },
};
