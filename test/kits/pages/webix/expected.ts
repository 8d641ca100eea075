import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about:
    'Webix (as Ext JS draws): everything absolutely laid out divs, selects and dates as divs, column-wise table',
  shows: {
    kundennummer: '771E010203',
    geburtsdatum: '1999-03-05',
    rechtskreis: 'SGB II',
    arbeitsmarktnahSeit: '2026-10-12',
    einladungArbeitsmarktnahAm: '2026-10-15',
    einzelfallbeurteilungAm: '2026-10-22',
    alleinerziehend: true,
    bgGemischt: false,
    erwerbsfaehigkeitZweifelhaft: false,
    stellensuchlaufAm: '2026-11',
    selbststaendig: false,
    kontakte: [
      { am: '2026-11-25', art: 'mail' },
      { am: '2026-10-12', art: 'persoenlich' },
    ],
  },
  traps: { '09.09.1999': 'a search box' },
  missed: {
    kontakte: 'a table drawn column by column',
  },
};
