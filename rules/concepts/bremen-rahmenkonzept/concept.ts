/**
 * Rahmenkonzept M&I of the Jobcenter Bremen, Geschäftsweisung M&I 11/2016 of 21.09.2016: which team
 * looks after whom (chapter II), which Weisungen and procedures to keep to (III), and that the data
 * are to be right (IV.2).
 */
import {
  age,
  all,
  any,
  before,
  count,
  date,
  day,
  defineVersion,
  hemmnis,
  is,
  minus,
  named,
  no,
  none,
  not,
  onOrAfter,
  problems,
  stichtag,
  whereKnown,
  yes,
} from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';
import { nieBezogen } from '../leistungsbezug.ts';
import { vermerkUebergabe } from './vermerk.ts';
import { weisungen } from './weisungen.ts';

const RANGFOLGE =
  'Eine Rangfolge der Teams nennt das Rahmenkonzept nur teilweise: zunächst der Neukundenprozess, und die JBA auch für Neukunden. Die übrige Reihenfolge ist eine Lesart. Eine frühere Zeile, die noch offen ist, sollte zuerst geklärt werden; bis dahin ist die Empfehlung vorläufig.';

const version = defineVersion({
  validFrom: '2016-09-21',
  document: 'Rahmenkonzept M&I, Geschäftsweisung M&I 11/2016 (Jobcenter Bremen, 21.09.2016)',
  params: {
    altersgrenze: {
      value: 25,
      label: 'Alter in Jahren, ab dem jemand zur Zielgruppe Ü25 gehört',
      section: 'II.1.3, II.2',
    },
    handlungsbedarfe: {
      value: 3,
      label: 'Handlungsbedarfe, ab denen das Fallmanagement betreut',
      section: 'II.4.2',
    },
    bezugsfrei: {
      value: { days: 182 },
      label: 'So lange ohne Leistungsbezug, um wieder als Neukunde zu gelten',
      section: 'II.4.3',
    },
    mindestens: {
      value: 1,
      label: 'Begonnene Maßnahmen, ab denen das Absolventenmanagement ein Thema ist',
      section: 'III.1',
    },
  },
  teams: {
    jba: 'Jugendberufsagentur (JBA)',
    ausbildungsvermittlung: 'Ausbildungsvermittlung',
    zaf: 'Zentrale Anlaufstelle Flüchtlinge (ZAF)',
    neukundenprozess: 'Neukundenprozess',
    fallmanagement: 'Fallmanagement',
    rehaSb: 'Beratungs- und Integrationsteam (BIT), IFK für Reha/SB',
    selbststaendige: 'Beratungs- und Integrationsteam (BIT), IFK für Selbstständige',
    jobteam: 'Jobteam',
    bit: 'Beratungs- und Integrationsteam (BIT)',
    betriebsakquise: 'Betriebsakquisiteure (BAK)',
  },
  begriffe: {},
  rules: (builder) => {
    const { number, interval, rule, routing, warning, hint } = builder;
    const unter25 = age({ under: number('altersgrenze') });
    const jba = rule('jba');
    /** Neither the JBA's nor, by the headings of the document, those of the other teams. */
    const ungeregelt = all(
      unter25,
      is('berufsabschluss', 'ausbildung', 'studium'),
      named('Nicht geflüchtet', no('gefluechtet')),
    );
    const nichtJba = named('Gehört nicht zur Zielgruppe der Jugendberufsagentur', not(jba));
    const neu = named(
      'Neukunde: nie Leistung bezogen, oder länger als {param:bezugsfrei} her',
      whereKnown(
        'alg2VorAntragBis',
        any(
          named('Vor diesem Antrag nie Leistung bezogen', none('alg2VorAntragBis')),
          named(
            'Früherer Bezug endete länger als {param:bezugsfrei} vor dem Antrag',
            before(
              date('alg2VorAntragBis'),
              minus(date('antragstellungAm'), interval('bezugsfrei')),
            ),
          ),
        ),
        any(
          nieBezogen('Noch nie Leistung bezogen'),
          named(
            'Letzter Bezug ist länger als {param:bezugsfrei} her',
            before(date('alg2ZuletztBis'), minus(stichtag(), interval('bezugsfrei'))),
          ),
        ),
      ),
    );
    const handlungsbedarf = all(
      hemmnis.is('bereich', 'leistungsfaehigkeit', 'rahmenbedingungen'),
      named('Noch nicht erledigt', not(hemmnis.is('stand', 'erledigt'))),
    );

    return [
      routing({
        id: 'jba',
        team: 'jba',
        title: 'Jugendberufsagentur',
        action: 'Betreuung durch ein U25-Team der JBA',
        section: 'II.1.3, II.2',
        interpretation: `„Bis zum 25. Lebensjahr“ und „unter {param:altersgrenze} Jahren“ werden einheitlich als „vor dem {param:altersgrenze}. Geburtstag“ gelesen. Geflüchtete unter {param:altersgrenze} gehören auch mit Berufsabschluss zur JBA, weil Abschnitt II.1.3 keine Ausnahme macht. Unter {param:altersgrenze} mit Berufsabschluss und ohne Fluchthintergrund: Das Dokument lässt offen, wer betreut; der Fall läuft die Liste weiter. ${RANGFOLGE}`,
        condition: all(
          unter25,
          named(
            'Ohne Berufsabschluss oder geflüchtet',
            any(
              named('Ohne Berufsabschluss', is('berufsabschluss', 'keiner')),
              named('Geflüchtet', yes('gefluechtet')),
            ),
          ),
        ),
      }),
      routing({
        id: 'ausbildungsvermittlung',
        team: 'ausbildungsvermittlung',
        title: 'Ausbildungsvermittlung',
        action: 'zusätzlich zur JBA einschalten; Zugang nach der Fachlichen Weisung prüfen',
        section: 'II.2.2',
        interpretation:
          'Die Ausbildungsvermittlung steht neben der Betreuung in der JBA und ist nie allein die Empfehlung. Gemeint sind ihre Kundinnen und Kunden, weil der Abschnitt zur Zielgruppe U25 gehört.',
        additional: true,
        condition: all(
          named('Gehört zur Zielgruppe der Jugendberufsagentur', jba),
          named('Ausbildungsreif', yes('ausbildungsreif')),
          named('Ausbildungswillig', yes('ausbildungswillig')),
        ),
      }),
      routing({
        id: 'zaf',
        team: 'zaf',
        title: 'Zentrale Anlaufstelle Flüchtlinge',
        action: 'Betreuung durch die ZAF',
        section: 'II.1.3',
        interpretation: `Die ZAF betreut alle Geflüchteten ab {param:altersgrenze}, also auch solche, die Neukunden sind. ${RANGFOLGE}`,
        condition: all(
          age({ from: number('altersgrenze') }),
          named('Geflüchtet', yes('gefluechtet')),
        ),
      }),
      routing({
        id: 'neukundenprozess',
        team: 'neukundenprozess',
        title: 'Neukundenprozess',
        action: 'zunächst intensiv im Neukundenprozess betreuen',
        section: 'II.4.3',
        interpretation: `Neukunde ist, wer vor dem Antrag nie oder zuletzt länger als {param:bezugsfrei} vorher Leistung bezogen hat (Arbeitslosengeld II, Bürgergeld oder Grundsicherungsgeld); gezählt wird vom Tag des vollständigen Antrags zurück. Ist das Ende des Bezugs vor dem Antrag nicht bekannt, wird vom Stichtag zurückgezählt. Wie lange der Neukundenprozess dauert, sagt das Dokument nicht. ${RANGFOLGE}`,
        condition: all(nichtJba, neu),
      }),
      routing({
        id: 'fallmanagement',
        team: 'fallmanagement',
        title: 'Fallmanagement',
        action:
          'Zugang nach der Geschäftsanweisung Fallmanagement prüfen: ab 25 die Fassung Ü25, darunter die Fassung U25',
        section: 'II.4.2',
        interpretation: `„Drei Handlungsbedarfe“ wird als „drei oder mehr“ gelesen, in Leistungsfähigkeit und Rahmenbedingungen zusammen gezählt. Es zählen offene Hemmnisse; ist der Stand nicht bekannt, bleibt offen, ob es zählt. Bei Kundinnen und Kunden der JBA kommt das Fallmanagement U25 hinzu. ${RANGFOLGE}`,
        additional: jba,
        condition: named(
          'Mindestens {param:handlungsbedarfe} offene Handlungsbedarfe in Leistungsfähigkeit und Rahmenbedingungen',
          count('hemmnisse', handlungsbedarf, number('handlungsbedarfe')),
        ),
      }),
      routing({
        id: 'bit-reha-sb',
        team: 'rehaSb',
        title: 'BIT: IFK für Reha und Schwerbehinderung',
        action:
          'spezialisierte IFK im BIT; mit Team 161 der Agentur, IFD und Rentenversicherung abstimmen',
        section: 'II.4.4',
        interpretation: RANGFOLGE,
        condition: all(nichtJba, named('Reha-Fall oder schwerbehindert', yes('rehaOderSb'))),
      }),
      routing({
        id: 'bit-selbststaendige',
        team: 'selbststaendige',
        title: 'BIT: IFK für Selbstständige',
        action: 'spezialisierte IFK im BIT',
        section: 'II.4.5',
        interpretation: `Wer eine Existenz erst gründet, gehört auch dazu; ein eigenes Feld dafür gibt es nicht. ${RANGFOLGE}`,
        condition: all(nichtJba, named('Selbstständig', yes('selbststaendig'))),
      }),
      routing({
        id: 'jobteam',
        team: 'jobteam',
        title: 'Jobteam',
        action: 'spezialisierte Arbeitsvermittlung im Jobteam, mit Unterstützung der AGS-K',
        section: 'II.1.2',
        interpretation: `Marktnah ist, wessen Integrationsprognose so lautet. ${RANGFOLGE}`,
        condition: all(nichtJba, is('integrationsprognose', 'marktnah')),
      }),
      routing({
        id: 'bit',
        team: 'bit',
        title: 'Beratungs- und Integrationsteam',
        action: 'Betreuung im BIT; sobald marktnah, Übergabe an ein Jobteam prüfen',
        section: 'II.1.1',
        interpretation: `Marktfern ist, wessen Integrationsprognose so lautet. ${RANGFOLGE}`,
        condition: all(nichtJba, is('integrationsprognose', 'marktfern')),
      }),
      routing({
        id: 'betriebsakquise',
        team: 'betriebsakquise',
        title: 'Betriebsakquise',
        action:
          'zusätzlich prüfen: Das ESF-Bundesprogramm für Langzeitarbeitslose ist nach allem Anschein ausgelaufen',
        section: 'II.4.1',
        interpretation:
          'Die Betriebsakquise kommt zur Betreuung im Team hinzu und ist nie allein die Empfehlung. BAK heißt in diesem Dokument Betriebsakquisiteure.',
        additional: true,
        reserve: 'pruefen',
        condition: named('Langzeitarbeitslos', yes('langzeitarbeitslos')),
      }),

      warning({
        id: 'datenqualitaet',
        section: 'IV.2',
        severity: 'warning',
        interpretation:
          'Gemeldet wird nur, was sich sicher widerspricht oder nicht sein kann. Was fehlt, steht bei den fehlenden Angaben.',
        when: problems(),
        text: 'Angaben im Fall passen nicht zusammen: {probleme} Bitte prüfen und berichtigen.',
      }),

      hint({
        id: 'jba-termin',
        section: 'II.2.1',
        interpretation:
          'Ob der Termin bei der Antragstellung vergeben wurde, zeigt kein Feld; der Hinweis erscheint daher für die ganze Zielgruppe der JBA.',
        when: jba,
        text: 'Wer neu ist oder geflüchtet, bekommt schon bei der Antragstellung in der Geschäftsstelle oder in der ZAF einen Termin bei der JBA. Prüfen, ob er vergeben ist.',
      }),
      hint({
        id: 'u25-mit-abschluss',
        section: 'II.2',
        interpretation:
          'Die JBA ist für junge Menschen ohne Abschluss da, die übrigen Teams stehen unter der Überschrift Ü25: Wer dazwischen liegt, ist nicht geregelt.',
        when: ungeregelt,
        text: 'Unter {param:altersgrenze} mit Berufsabschluss: Wer betreut, lässt das Rahmenkonzept offen. Die Zuständigkeit bitte klären; angezeigt werden die Teams für Ü25.',
      }),
      hint({
        id: 'berufsabschluss-leer',
        section: 'II.2',
        interpretation:
          'Ein leeres Feld sagt nicht, dass es keinen Berufsabschluss gibt, und nicht, dass es einen gibt. Die JBA wird deshalb nicht empfohlen, aber genannt.',
        when: all(
          unter25,
          named('Berufsabschluss ist leer', none('berufsabschluss')),
          named('Nicht geflüchtet', no('gefluechtet')),
        ),
        text: 'Der Berufsabschluss ist leer. Wer unter {param:altersgrenze} keinen hat, den betreut die JBA: bitte klären und eintragen; bis dahin ist jede andere Empfehlung vorläufig.',
      }),
      hint({
        id: 'zaf-schwerpunkte',
        section: 'II.1.3',
        when: rule('zaf'),
        text: 'Schwerpunkte in der ZAF: Deutsch lernen, Potenziale und Kompetenzen feststellen, daraus eine Strategie für die Integration erarbeiten.',
      }),
      hint({
        id: 'fbw-reha-agentur',
        section: 'II.4.4',
        interpretation:
          'Das sagt nicht das Rahmenkonzept von 2016, sondern die Rechtslage seit dem 01.01.2025.',
        when: all(
          rule('bit-reha-sb'),
          named('Stichtag ab dem 01.01.2025', onOrAfter(stichtag(), day('2025-01-01'))),
        ),
        text: 'Weiterbildung und Reha-Leistungen bewilligt seit dem 01.01.2025 die Agentur für Arbeit; die Betreuung im BIT bleibt davon unberührt. Abstimmung mit Team 161 prüfen.',
      }),
      weisungen(builder),
      hint({
        id: 'verfahren-44a',
        section: 'III.2',
        when: named('Erwerbsfähigkeit zweifelhaft', yes('erwerbsfaehigkeitZweifelhaft')),
        text: 'Die Erwerbsfähigkeit ist zweifelhaft: Das Verfahren nach § 44a SGB II beachten, auch für einen Übergang zu einem anderen Leistungsträger (Übersicht nach Fallgruppen).',
      }),
      hint({
        id: 'verfahren-sgg',
        section: 'III.3',
        when: named('Rechtsbehelf offen', yes('rechtsbehelfOffen')),
        text: 'Ein Rechtsbehelf ist offen: Die internen Abläufe für Widerspruch, Klage und Eilantrag nach der Geschäftsanweisung SGG beachten.',
      }),

      vermerkUebergabe(builder, ungeregelt),
    ];
  },
});

export const bremenRahmenkonzept: Concept = {
  id: 'bremen-rahmenkonzept',
  title: 'Rahmenkonzept M&I Bremen',
  about: 'Zuständigkeit der Teams und Stellen',
  land: 'HB',
  versions: [version],
};
