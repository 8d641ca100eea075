import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'Labels in one container and values in another, a grid of label rows over value rows, absolute places',
  shows: {
    kundennummer: '700R454545',
    geburtsdatum: '2003-10-14',
    kundenkategorie: 'X',
    kundenkategorieGeprueftAm: '2026-11-01',
    vorherigeKategorie: null,
    schulform: 'foerderschule',
    klassenstufe: 9,
    ausbildungsreif: false,
    ausbildungBis: '2029-07-31',
    ausbildungsform: 'ausserbetrieblich',
    zeugnisAm: null,
    naechsterTerminAm: '2026-12-11',
    letzterKontaktAm: '2026-10-20',
    wiedervorlageAm: '2027-01-05',
  },
  missed: {
    zeugnisAm: 'an empty place without any mark may as well be a gap',
  },
};
