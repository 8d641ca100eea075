import type { Hemmnis } from '../../../rules/fall/felder.ts';
import type { Demofall } from '../faelle/demofall.ts';
import { datumstext } from './anzeige.ts';
import { bgPersonen, fruehereVereinbarungen, NAME, notiz, TELEFON, team, wahl } from './beiwerk.ts';
import { type Anwendung, beiwerk, feld } from './maske.ts';

/** The first day of the profile's time, which no field asks for. */
function profilVon({ fall }: Demofall): string {
  const bis = fall.profilGueltigBis;
  if (typeof bis !== 'string') return '';
  return `${Number(bis.slice(0, 4)) - 1}-12-01`;
}

function egvVon({ fall }: Demofall): string {
  return fall.egvAm ?? '';
}

/** Nothing is agreed where there is no agreement. */
function leitziel({ fall }: Demofall): string {
  if (typeof fall.egvAm !== 'string') return '';
  return fall.zielgruppeU25 === undefined ? 'Aufnahme Arbeit' : 'Aufnahme Ausbildung';
}

function zielkategorie({ fall }: Demofall): string {
  return typeof fall.egvAm === 'string' ? 'berufliche Kompetenz' : '';
}

const HANDLUNGSBEDARFE: Readonly<Record<Hemmnis['bereich'], string>> = {
  beruflicheKompetenz: 'Qualifizierung',
  motivation: 'Eigeninitiative stärken',
  sozialeKompetenz: 'Konfliktfähigkeit fördern',
  leistungsfaehigkeit: 'Gesundheitliche Klärung',
  rahmenbedingungen: 'Betreuung und Wohnsituation klären',
};

function handlungsbedarf({ fall }: Demofall, zeile: number): string {
  const bereich = fall.hemmnisse?.[zeile]?.bereich;
  return bereich === undefined ? '' : HANDLUNGSBEDARFE[bereich];
}

/** In the manner of OPEN/PROSOZ: one page, labels above their values, everything editable. */
export const PROSOZ: Anwendung = {
  schreibweise: {
    datum: 'T.M.JJJJ',
    ja: 'Ja',
    nein: 'Nein',
    leer: 'nicht gesetzt',
    worte: {
      kundenstatus: { nichtGesetzt: 'nicht gesetzt' },
      'hemmnisse.bereich': {
        beruflicheKompetenz: 'berufliche Kompetenz',
        motivation: 'Motivation/Leistungsbereitschaft',
        sozialeKompetenz: 'soziale Kompetenzen',
      },
      'hemmnisse.stand': {
        erkannt: 'H. erkannt',
        inBearbeitung: 'H. in Bearbeitung',
        erfolglos: 'H. erfolglos bearbeitet',
        erledigt: 'H. erfolgreich erledigt',
      },
      zielgruppeU25: {
        schueler: 'Schüler/in',
        ausbildungsuchend: 'Ausbildungsuchende',
        ausbildungsabsolvent: 'Ausbildungsabsolventen',
        vermittlungskunde: 'Vermittlungskunden',
        aktivierungskunde: 'Aktivierungskunden',
      },
      betreuungDurch: {
        fmU25: 'FM U25',
        fmArbeitsmarktnah: 'FM arbeitsmarktnah',
        fmArbeitsmarktfern: 'FM arbeitsmarktfern',
        berufsberater: 'Berufsberater',
      },
    },
  },
  kopf: [
    feld('Kd.-Nr.', 'kundennummer'),
    feld('BG-Nr.', 'bgNummer'),
    beiwerk('Name', NAME),
    feld('geb. am', 'geburtsdatum'),
    beiwerk('Telefon', TELEFON),
  ],
  masken: [
    {
      id: 'profil',
      titel: 'Profil-Diagnose/Hemmnisse',
      gruppen: [
        {
          titel: 'Gültigkeitszeitraum',
          anordnung: 'zeitraum',
          zeilen: [beiwerk('von', profilVon, 'datum'), feld('bis', 'profilGueltigBis', 'datum')],
        },
        {
          titel: 'Kundenkategorie',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Kundenkategorie', 'kundenkategorie', 'kombination', { leer: 'nicht gesetzt' }),
            feld('Kategorie seit', 'kundenkategorieSeit', 'datum'),
            feld('Kategorie geprüft am', 'kundenkategorieGeprueftAm', 'datum'),
            feld('Vorherige Kategorie', 'vorherigeKategorie', 'auswahl', { leer: 'keine' }),
            feld('Hinderungsgrund bis', 'hinderungsgrundBis', 'datum'),
            feld('Integrationsprognose', 'integrationsprognose', 'auswahl'),
          ],
          hilfe: 'A bis C: integrationsnahe Profillage, D und E: komplexe Profillage.',
        },
        {
          titel: 'Feststellungen',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Betreuung durch', 'betreuungDurch', 'auswahl'),
            feld('Erwerbsfähigkeit zweifelhaft', 'erwerbsfaehigkeitZweifelhaft', 'auswahl'),
            feld('Widerspruch oder Klage offen', 'rechtsbehelfOffen', 'auswahl'),
            feld('Reha/SB', 'rehaOderSb', 'auswahl'),
            feld('Langzeitarbeitslos', 'langzeitarbeitslos', 'kaestchen'),
          ],
        },
      ],
      listen: [
        {
          titel: 'Hemmnisse',
          feld: 'hemmnisse',
          spalten: [
            { kopf: 'Bereich', spalte: 'bereich' },
            {
              kopf: 'Handlungsbedarf',
              beiwerk: handlungsbedarf,
            },
            { kopf: 'Bearbeitungsstand', spalte: 'stand' },
            { kopf: 'Priorität', spalte: 'prioritaet' },
          ],
          leer: 'Keine Hemmnisse erfasst',
        },
      ],
      beilisten: [],
    },
    {
      id: 'bewerber',
      titel: 'Bewerberprofil',
      gruppen: [
        {
          titel: 'Bewerberprofil',
          anordnung: 'liste',
          zeilen: [
            feld('Gültigkeitszeitraum', 'profilGueltigBis', 'text', {
              zeitraumVon: (demo) => datumstext(profilVon(demo), 'T.M.JJJJ'),
            }),
            feld('Kundenstatus', 'kundenstatus'),
            feld('Rechtskreis', 'rechtskreis'),
            feld('Selbständig', 'selbststaendig'),
            feld('Flüchtling', 'gefluechtet'),
            feld('Alleinerziehend', 'alleinerziehend'),
            feld('SV-Beschäftigung', 'svBeschaeftigung'),
            feld('BG mit Personen U25 und Ü25', 'bgGemischt'),
          ],
        },
        {
          titel: 'Zielgruppe U25',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Zielgruppe U25', 'zielgruppeU25', 'kombination', { leer: 'nicht gesetzt' }),
            feld('Schulform', 'schulform', 'auswahl'),
            feld('Klassenstufe', 'klassenstufe', 'eingabe'),
            feld('Schulentlassung', 'schulentlassungAm', 'datum'),
            feld('Letztes Zeugnis vom', 'zeugnisAm', 'datum'),
            feld('Ausbildungsuchend seit', 'ausbildungsuchendSeit', 'datum'),
            feld('Ausbildungsreif', 'ausbildungsreif', 'radio'),
            feld('Ausbildungswillig', 'ausbildungswillig', 'radio'),
            feld('Ausbildung bis', 'ausbildungBis', 'datum'),
            feld('Ausbildungsform', 'ausbildungsform', 'auswahl'),
          ],
        },
        {
          titel: 'Qualifikation',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Berufsabschluss', 'berufsabschluss', 'auswahl'),
            feld('Abschluss der Ausbildung am', 'ausbildungAbgeschlossenAm', 'datum'),
            beiwerk('Mobilität', wahl(['Tagespendelbereich', 'regional', 'bundesweit']), 'eingabe'),
          ],
        },
      ],
      listen: [],
      beilisten: [
        {
          titel: 'Personen der Bedarfsgemeinschaft',
          koepfe: ['Lfd.', 'Stellung', 'Geburtsdatum', 'eLb'],
          zeilen: bgPersonen,
        },
      ],
    },
    {
      id: 'egv',
      titel: 'Eingliederungsvereinbarung',
      gruppen: [
        {
          titel: 'Kooperationsplan/Eingliederungsvereinbarung',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Kooperationsplan vom', 'egvAm', 'datum'),
            feld('Verzicht begründet', 'egvVerzichtBegruendet', 'auswahl'),
            feld('Unterschrift gesetzl. Vertreter', 'vertreterUnterschrift', 'auswahl'),
            beiwerk('Leitziel', leitziel, 'eingabe'),
            beiwerk('Zielkategorie', zielkategorie, 'eingabe'),
          ],
        },
        {
          titel: 'Gültigkeitszeitraum',
          anordnung: 'zeitraum',
          zeilen: [beiwerk('von', egvVon, 'datum'), feld('bis', 'egvGueltigBis', 'datum')],
        },
      ],
      listen: [],
      beilisten: [
        {
          titel: 'Historie der Vereinbarungen',
          eingeklappt: true,
          koepfe: ['Version', 'vom', 'gültig bis', 'Stand'],
          zeilen: fruehereVereinbarungen,
        },
      ],
    },
    {
      id: 'kontakte',
      titel: 'Kontaktmanagement',
      gruppen: [
        {
          titel: 'Anzeigezeitraum',
          anordnung: 'zeitraum',
          zeilen: [beiwerk('von', '2024-01-01', 'datum'), beiwerk('bis', '2026-12-31', 'datum')],
        },
        {
          titel: 'Termine',
          anordnung: 'obenstehend',
          zeilen: [
            feld('Letzter Kundenkontakt', 'letzterKontaktAm', 'datum'),
            feld('Kontaktart', 'letzterKontaktArt', 'auswahl'),
            feld('Nächster Termin am', 'naechsterTerminAm', 'datum'),
            feld('Wiedervorlage am', 'wiedervorlageAm', 'webkomponente'),
            feld('Stellensuchlauf vom', 'stellensuchlaufAm', 'datum'),
            feld('Übergabe an FM arbeitsmarktnah am', 'arbeitsmarktnahSeit', 'datum'),
            feld('Einladung FM arbeitsmarktnah vom', 'einladungArbeitsmarktnahAm', 'datum'),
            feld('Einzelfallbeurteilung am', 'einzelfallbeurteilungAm', 'datum'),
          ],
        },
        {
          titel: 'Einstiegsberatung und Erstgespräch',
          anordnung: 'obenstehend',
          zeilen: [
            feld('ESB am', 'esbAm', 'datum'),
            feld('Einladung zur ESB wahrgenommen', 'esbWahrgenommen', 'auswahl'),
            feld('Rechtsfolgenbelehrung am', 'belehrungAm', 'datum'),
            feld('Erstgespräch am', 'erstgespraechAm', 'datum'),
          ],
        },
        {
          titel: 'Antrag und Leistung',
          anordnung: 'liste',
          zeilen: [
            feld('Antragstellung', 'antragstellungAm'),
            feld('Erstbewilligung', 'bewilligungAm', 'text', { leer: '–' }),
            feld('Fortzahlungsantrag zum', 'fortzahlungsantragAm', 'text', { leer: '–' }),
            feld('Alg II vor Antragstellung bis', 'alg2VorAntragBis', 'text', { leer: 'keiner' }),
            feld('Leistungsbezug zuletzt bis', 'alg2ZuletztBis', 'text', { leer: '–' }),
            feld('Schon einmal Alg II/Bürgergeld bezogen', 'alg2Jemals'),
            feld('Zuzug aus anderem Jobcenter', 'zuzug'),
            feld('ALG-Aufstocker', 'algAufstocker'),
            feld('Alg-I-Bezug bis', 'algBezugBis', 'text', { leer: '–' }),
            beiwerk('Leistungsteam', team),
          ],
        },
      ],
      listen: [
        {
          titel: 'Kontakte',
          feld: 'kontakte',
          spalten: [
            { kopf: 'Kontaktdatum', spalte: 'am' },
            { kopf: 'Kontaktart', spalte: 'art' },
            { kopf: 'Gesprächsnotiz', beiwerk: notiz },
          ],
          leer: 'Keine Kontakte erfasst',
        },
      ],
      beilisten: [],
    },
  ],
};
