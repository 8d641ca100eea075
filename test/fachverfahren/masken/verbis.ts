import {
  ANSCHRIFT,
  betreff,
  bgPersonen,
  familienstand,
  fruehereVereinbarungen,
  IBAN,
  NAME,
  notiz,
  systemprotokoll,
  TELEFON,
  team,
  wahl,
  werdegang,
} from './beiwerk.ts';
import { type Anwendung, beiwerk, feld } from './maske.ts';

/** In the manner of VerBIS: tabs of label tables. */
export const VERBIS: Anwendung = {
  schreibweise: {
    datum: 'TT.MM.JJJJ',
    ja: 'ja',
    nein: 'nein',
    leer: '–',
    worte: {
      kundenstatus: { alo: 'Alo', asu: 'Asu', rasu: 'Rasu', nichtGesetzt: 'nicht gesetzt' },
      betreuungsstufe: {
        IN: 'IN – integrationsnah',
        IK: 'IK – Förderbedarf',
        IG: 'IG – Stabilisierungsbedarf',
        IF: 'IF – integrationsfern',
      },
      anlaufstelle: { eingangszone: 'Eingangszone', mi: 'M&I', amm: 'AMM' },
      berufsabschluss: { ausbildung: 'abgeschlossene Berufsausbildung', studium: 'Studium' },
      'kontakte.art': { persoenlich: 'persönliche Vorsprache', telefonisch: 'Telefonat' },
    },
  },
  kopf: [
    feld('Kundennummer', 'kundennummer'),
    beiwerk('Name', NAME),
    feld('BG-Nummer', 'bgNummer'),
    beiwerk('Organisationseinheit', team),
  ],
  masken: [
    {
      id: 'kundendaten',
      titel: 'Kundendaten',
      gruppen: [
        {
          titel: 'Persönliche Daten',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('Geb.-Datum', 'geburtsdatum'),
            feld('Alter', 'alter'),
            beiwerk('Familienstand', familienstand),
            beiwerk('Anschrift', ANSCHRIFT),
            beiwerk('Telefon', TELEFON),
            beiwerk('IBAN', IBAN),
            feld('Alleinerziehend', 'alleinerziehend'),
            feld('Fluchthintergrund', 'gefluechtet'),
            feld('Kommunikation in deutscher Sprache möglich', 'kommunikationDeutsch', 'radio'),
            feld('Reha-/SB-Fall', 'rehaOderSb', 'radio'),
            feld(
              'Gesundheitliche Einschränkungen im Zielberuf',
              'gesundheitlicheEinschraenkung',
              'radio',
            ),
          ],
        },
        {
          titel: 'Status',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('Rechtskreis', 'rechtskreis', 'badge'),
            feld('Kundenstatus', 'kundenstatus', 'auswahl'),
            feld('Langzeitarbeitslos', 'langzeitarbeitslos'),
            feld('Selbstständig', 'selbststaendig'),
            feld('SV-pflichtige Beschäftigung', 'svBeschaeftigung'),
            feld('Krankengeldbezug', 'krankengeldbezug'),
            feld('Elternzeit', 'elternzeit'),
            feld('Pflegezeit', 'pflegezeit'),
            feld('Widerspruch/Klage offen', 'rechtsbehelfOffen'),
            beiwerk('Letzte Änderung', '17.11.2026'),
          ],
        },
        {
          titel: 'Betreuung und Prognose',
          anordnung: 'zellen',
          zeilen: [
            feld('Betreuungsstufe', 'betreuungsstufe', 'badge', { leer: 'nicht gesetzt' }),
            feld('Betreuungsstufe überprüft am', 'betreuungsstufeGeprueftAm'),
            feld('Bewerberangebot überprüft am', 'bewerberangebotGeprueftAm'),
            feld('Integrationsprognose', 'integrationsprognose', 'auswahl'),
            feld('Integrationsprognose geprüft am', 'integrationsprognoseGeprueftAm', 'eingabe'),
            feld('Stabilisierungsmaßnahme', 'stabilisierungsmassnahme'),
            feld('Leistungen nach § 16a SGB II geplant', 'kommunaleEingliederungGeplant'),
            feld('Vermittlung zeitnah realistisch', 'vermittlungZeitnahRealistisch'),
          ],
        },
        {
          titel: 'Zuständigkeit',
          anordnung: 'zellen',
          zeilen: [
            feld('Anlaufstelle', 'anlaufstelle', 'auswahl'),
            feld('Neukunde', 'neukunde', 'kaestchen'),
            feld('AMM seit', 'ammSeit'),
            feld('Übergabe BAK geprüft am', 'bakGeprueftAm'),
          ],
          hilfe:
            'Hinweis: Der Wechsel der Zuständigkeit ist mit Datum (TT.MM.JJJJ) zu erfassen. ' +
            'Anlaufstelle und Kundenstatus sind Pflichtangaben.',
        },
        {
          titel: 'Leistungsbezug',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('Antrag vollständig am', 'antragstellungAm'),
            feld('Erstmalig bewilligt am', 'bewilligungAm'),
            feld('Nächster Fortzahlungsantrag', 'fortzahlungsantragAm'),
            feld('Früherer Leistungsbezug bis', 'alg2VorAntragBis', 'text', { leer: 'keiner' }),
            feld('Leistungen SGB II jemals bezogen', 'alg2Jemals'),
            feld('Leistungsbezug zuletzt bis', 'alg2ZuletztBis'),
          ],
        },
      ],
      listen: [],
      beilisten: [
        {
          titel: 'Weitere Personen der Bedarfsgemeinschaft',
          koepfe: ['Nr.', 'Stellung', 'Geb.-Datum', 'erwerbsfähig'],
          zeilen: bgPersonen,
        },
      ],
    },
    {
      id: 'lebenslauf',
      titel: 'Lebenslauf',
      gruppen: [
        {
          titel: 'Abschlüsse und Berufspraxis',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('Berufsabschluss', 'berufsabschluss', 'auswahl'),
            feld('Ausbildung abgeschlossen am', 'ausbildungAbgeschlossenAm'),
            feld('Studium abgeschlossen am', 'studiumAbgeschlossenAm'),
            feld('Berufspraxis in den letzten 2 Jahren', 'praxisMonate24', 'eingabe'),
            feld('davon passend zum Studium', 'passendePraxisMonate24', 'eingabe'),
            beiwerk('Führerschein', wahl(['B', 'keiner', 'B, BE'])),
          ],
        },
      ],
      listen: [],
      beilisten: [
        {
          titel: 'Frühere Tätigkeiten',
          koepfe: ['von', 'bis', 'Tätigkeit', 'Umfang'],
          zeilen: werdegang,
        },
      ],
    },
    {
      id: 'historie',
      titel: 'Kundenhistorie',
      gruppen: [
        {
          titel: 'Termine und Erreichbarkeit',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('Letzter Kontakt', 'letzterKontaktAm'),
            feld('Art des letzten Kontakts', 'letzterKontaktArt'),
            feld('Nächster Termin', 'naechsterTerminAm'),
            feld('Wiedervorlage', 'wiedervorlageAm', 'eingabe'),
            feld('Erstgespräch am', 'erstgespraechAm'),
            feld('Erfolglose Anrufe', 'erfolgloseAnrufe', 'text', { leer: 'keine' }),
            feld('Einladung zum Telefontermin vom', 'telefonterminEingeladenAm'),
            feld('Beim Telefontermin erreicht', 'telefonterminErreicht'),
          ],
        },
      ],
      listen: [
        {
          titel: 'Kontakte',
          feld: 'kontakte',
          spalten: [
            { kopf: 'Datum', spalte: 'am' },
            { kopf: 'Typ', spalte: 'art' },
            { kopf: 'Betreff', beiwerk: betreff },
            { kopf: 'Text', beiwerk: notiz },
          ],
          leer: 'Keine Kontakte vorhanden',
        },
      ],
      beilisten: [
        {
          titel: 'Systemprotokoll',
          koepfe: ['Zeitpunkt', 'Vorgang', 'Kennung'],
          zeilen: systemprotokoll,
        },
      ],
    },
    {
      id: 'egv',
      titel: 'Eingliederungsvereinbarung',
      gruppen: [
        {
          titel: 'Aktuelle Eingliederungsvereinbarung',
          anordnung: 'kopfzellen',
          zeilen: [
            feld('EGV vom', 'egvAm', 'text', { leer: 'keine' }),
            feld('gültig bis', 'egvGueltigBis'),
            feld('Verzicht auf EGV begründet', 'egvVerzichtBegruendet'),
            beiwerk('Zielberuf', wahl(['Fachlagerist/in', 'Verkäufer/in', 'Helfer/in Küche'])),
          ],
          hilfe:
            'Seit 01.07.2023 wird ein Kooperationsplan geschlossen. Bestehende Vereinbarungen ' +
            'gelten bis zum Ablauf weiter.',
        },
      ],
      listen: [],
      beilisten: [
        {
          titel: 'Frühere Vereinbarungen',
          koepfe: ['Lfd. Nr.', 'EGV vom', 'gültig bis', 'Stand'],
          zeilen: fruehereVereinbarungen,
        },
      ],
    },
    {
      id: 'vermerk',
      titel: 'Vermerk',
      gruppen: [
        {
          titel: 'Neuer Vermerk',
          anordnung: 'kopfzellen',
          zeilen: [beiwerk('Datum', '20.11.2026', 'eingabe'), beiwerk('Betreff', '', 'eingabe')],
        },
      ],
      listen: [],
      beilisten: [],
      freitext: {
        label: 'Vermerktext',
        hilfe: 'Höchstens 4.000 Zeichen. Keine Gesundheitsdaten Dritter erfassen.',
      },
    },
  ],
};
