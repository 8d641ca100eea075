import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'A host mask in preformatted text: labels with leaders of dots, two columns by spaces',
  shows: {
    kundennummer: '617C454545',
    bgNummer: '61704//0000417',
    geburtsdatum: '1963-12-23',
    alter: 62,
    alleinerziehend: false,
    rechtskreis: 'SGB II',
  },
};
