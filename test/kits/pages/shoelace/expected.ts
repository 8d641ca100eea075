import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'Shoelace: web components with open shadow roots, tabs, accordion, closed dialog',
  shows: {
    kundennummer: '147B258369',
    bgNummer: '14704//0012345',
    geburtsdatum: '1984-11-23',
    kundenstatus: 'asu',
    rechtskreis: 'SGB II',
    betreuungsstufe: 'IG',
    betreuungsstufeGeprueftAm: '2026-09-02',
    bewerberangebotGeprueftAm: null,
    stabilisierungsmassnahme: true,
    kommunaleEingliederungGeplant: false,
    alleinerziehend: false,
    egvAm: '2026-05-12',
    egvGueltigBis: '2026-11-11',
  },
  traps: {
    '03.02.2020': 'an agreement of old in a closed accordion',
    '17.04.2019': 'a tab that is not shown',
    '30.12.2026': 'a dialog that is closed',
    '01.02.2026': 'an example in a help text',
    arbeitslos: 'an option that is not chosen',
  },
};
