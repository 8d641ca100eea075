import { NAME, team } from './beiwerk.ts';
import { type Anwendung, beiwerk, feld } from './maske.ts';

/** In the manner of CoSach: customer outside, table of Maßnahmen in the inner frame. */
export const COSACH: Anwendung = {
  schreibweise: {
    datum: 'TT.MM.JJJJ',
    ja: 'J',
    nein: 'N',
    leer: '-',
    worte: {
      kundenstatus: { alo: 'Arbeitslos', asu: 'Arbeitsuchend', rasu: 'Ratsuchend' },
      'massnahmen.status': {
        A: 'A: abgelehnt',
        B: 'B: bewilligt, teilnehmend',
        V: 'V: vorgemerkt',
      },
      'massnahmen.ziel': {
        integrationInArbeit: '1: Integration in Arbeit',
        sonstiges: 'sonstiges',
      },
      'massnahmen.art': {
        MAT: 'MAT § 45 SGB III',
        BaE: 'BaE § 76 SGB III',
        FbW: 'FbW § 81 SGB III',
        reha117: 'Reha § 117 SGB III',
        bvB: 'bvB § 51 SGB III',
        AGH: 'AGH § 16d SGB II',
        MAbE: 'MAbE',
        EQ: 'EQ § 54a SGB III',
      },
    },
  },
  kopf: [
    feld('Kundennummer:', 'kundennummer'),
    feld('BG-Nummer:', 'bgNummer'),
    beiwerk('Name, Vorname:', NAME),
    feld('Geburtsdatum:', 'geburtsdatum'),
    feld('Rechtskreis:', 'rechtskreis'),
    feld('Kundenstatus:', 'kundenstatus'),
    beiwerk('Bearbeitende OrgEinheit:', team),
  ],
  masken: [
    {
      id: 'massnahmen',
      titel: 'Maßnahmen der Kundin/des Kunden',
      gruppen: [],
      listen: [
        {
          titel: 'Maßnahmen',
          feld: 'massnahmen',
          spalten: [
            { kopf: 'Maßnahmenummer', spalte: 'id' },
            { kopf: 'Art', spalte: 'art' },
            { kopf: 'Beginn', spalte: 'beginn' },
            { kopf: 'Ende', spalte: 'ende' },
            { kopf: 'Status', spalte: 'status' },
            { kopf: 'Ziel', spalte: 'ziel' },
            { kopf: 'abschlussorientiert', spalte: 'abschlussorientiert' },
            { kopf: 'abgebrochen', spalte: 'abgebrochen' },
            { kopf: 'Arbeitsbündnis am', spalte: 'arbeitsbuendnisAm' },
            { kopf: 'Fallkonferenz am', spalte: 'fallkonferenzAm' },
            { kopf: 'Verzicht AVM begründet', spalte: 'avmVerzichtBegruendet' },
          ],
          leer: 'Keine Maßnahmen vorhanden',
        },
      ],
      beilisten: [],
    },
  ],
};
