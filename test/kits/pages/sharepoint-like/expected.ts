import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'As SharePoint shows an item: labels are headings in cells',
  shows: {
    kundennummer: '104G898989',
    antragstellungAm: '2026-07-06',
    alg2Jemals: true,
    alg2ZuletztBis: '2018-12',
    esbAm: '2026-07-20',
  },
  traps: {
    'EGV vom 01.01.2020': 'words in a remark',
    '01.07.2019': 'the name of a file',
    '21.07.2026': 'a line of a remark',
  },
};
