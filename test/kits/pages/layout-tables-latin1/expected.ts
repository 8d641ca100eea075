import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Layout tables of 2005 in ISO-8859-1: titles, labels and values are all cells',
  shows: {
    bgNummer: '30604BG0009911',
    kundennummer: '306K040404',
    antragstellungAm: '2026-08-03',
    bewilligungAm: '2026-08-17',
    fortzahlungsantragAm: '2027-02-01',
    zuzug: false,
    algBezugBis: '2027-02-28',
    krankengeldbezug: false,
  },
  traps: {
    '31.01.2027': 'the end of what was granted, not of what was drawn',
    '12.02.1990': 'a person of the household',
    '30.06.2027': 'words in a remark',
    '05.05.2026': 'words in a remark',
  },
  problems: ['algBezugBis'],
};
