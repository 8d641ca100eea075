import { type Fallangabe, massnahme } from './demofall.ts';

/** What real data also brings: dates that do not exist, and two masks that disagree. */
export const DATENFEHLER: readonly Fallangabe[] = [
  {
    id: 'unlesbares-datum',
    kundennummer: '214D349980',
    beschreibung:
      'Zwei Angaben sind nicht lesbar: ein Geburtsdatum, das es nicht gibt, und eine Wiedervorlage „demnächst“.',
    apps: ['verbis'],
    fall: {
      kundennummer: '214D349980',
      bgNummer: '21402//0008117',
      rechtskreis: 'SGB II',
      kundenstatus: 'alo',
      berufsabschluss: 'ausbildung',
      ausbildungAbgeschlossenAm: '2008-08-31',
      betreuungsstufe: 'IK',
      betreuungsstufeGeprueftAm: '2026-09-14',
      bewerberangebotGeprueftAm: '2026-09-14',
      egvAm: '2026-09-14',
      egvGueltigBis: '2027-03-13',
      kontakte: [{ am: '2026-09-14', art: 'persoenlich' }],
    },
    unlesbar: [
      { app: 'verbis', feld: 'geburtsdatum', text: '31.02.1990' },
      { app: 'verbis', feld: 'wiedervorlageAm', text: 'demnächst' },
    ],
  },
  {
    id: 'widerspruch-zwischen-masken',
    kundennummer: '214D340063',
    beschreibung:
      'Die Verfahren widersprechen sich: Geburtsjahr und Kundenstatus stehen in VerBIS anders als in OPEN/PROSOZ und CoSach.',
    apps: ['verbis', 'prosoz', 'cosach'],
    fall: {
      kundennummer: '214D340063',
      bgNummer: '21402//0007955',
      geburtsdatum: '1991-10-04',
      rechtskreis: 'SGB II',
      kundenstatus: 'alo',
      kundenkategorie: 'B',
      kundenkategorieSeit: '2026-03-23',
      betreuungsstufe: 'IN',
      betreuungsstufeGeprueftAm: '2026-06-15',
      bewerberangebotGeprueftAm: '2026-08-31',
      egvAm: '2026-09-28',
      egvGueltigBis: '2027-03-27',
      kontakte: [
        { am: '2026-10-26', art: 'persoenlich' },
        { am: '2026-09-28', art: 'persoenlich' },
      ],
      massnahmen: [
        massnahme({
          id: '214/0952/26',
          art: 'FbW',
          beginn: '2026-04-13',
          ende: '2026-10-09',
          abschlussorientiert: true,
          arbeitsbuendnisAm: '2026-07-30',
        }),
        massnahme({
          id: '214/1260/26',
          art: 'sonstige',
          beginn: '2026-11-30',
          ende: '2026-12-11',
          status: 'A',
        }),
      ],
    },
    abweichend: [
      { app: 'verbis', feld: 'geburtsdatum', wert: '1997-10-04' },
      { app: 'verbis', feld: 'kundenstatus', wert: 'asu' },
    ],
  },
];
