import type { Expected } from '../../page.ts';

export const expected: Expected = {
  about: 'A frameset in ISO-8859-1: head, menu and mask in frames of their own',
  frames: ['kopf', 'menue', 'maske'],
  shows: {
    kundennummer: '229H667788',
    geburtsdatum: '1971-12-08',
    betreuungsstufeGeprueftAm: '2026-09-01',
    bewerberangebotGeprueftAm: '2026-10-15',
    betreuungsstufe: 'IF',
    kommunaleEingliederungGeplant: true,
    selbststaendig: false,
    gefluechtet: true,
    egvAm: '2026-03-10',
    egvGueltigBis: '2026-09-09',
  },
  traps: {
    '02.01.2020': 'a date below the menu words',
    '01.01.1901': 'a hidden input',
  },
};
