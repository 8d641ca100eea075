/** Which team looks after whom (chapter II), in order of precedence. */
import {
  age,
  all,
  any,
  before,
  count,
  date,
  hemmnis,
  is,
  minus,
  named,
  none,
  not,
  stichtag,
  whereKnown,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { nieBezogen } from '../leistungsbezug.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

const RANGFOLGE =
  'Eine Rangfolge der Teams nennt das Rahmenkonzept nur teilweise: zunächst der Neukundenprozess, und die JBA auch für Neukunden. Die übrige Reihenfolge ist eine Lesart. Eine frühere Zeile, die noch offen ist, sollte zuerst geklärt werden; bis dahin ist die Empfehlung vorläufig.';

export function zustaendigkeit(bauer: Bauer): Rule[] {
  const { number, interval, routing } = bauer;
  const { unter25, jba, ungeregelt, abschlussLeer } = wortschatz(bauer);
  const nichtJba = named('Gehört nicht zur Zielgruppe der Jugendberufsagentur', not(jba));
  const neu = named(
    'Neukunde: nie Leistung bezogen, oder länger als {param:bezugsfrei} her',
    whereKnown(
      'alg2VorAntragBis',
      named(
        'vor dem Antrag nie oder zuletzt mehr als {param:bezugsfrei} vorher bezogen',
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

  const caveats = [
    {
      when: ungeregelt,
      text: 'Wer unter {param:altersgrenze} mit Berufsabschluss betreut, lässt das Rahmenkonzept offen: Zuständigkeit klären.',
    },
    {
      when: abschlussLeer,
      text: 'Der Berufsabschluss ist leer: Gibt es keinen, betreut die JBA.',
    },
  ];

  return [
    routing({
      id: 'jba',
      team: 'jba',
      title: 'Jugendberufsagentur',
      action: 'Betreuung durch ein U25-Team der JBA',
      section: 'II.1.3, II.2',
      interpretation: `„Bis zum {param:altersgrenze}. Lebensjahr“ und „unter {param:altersgrenze} Jahren“ werden einheitlich als „vor dem {param:altersgrenze}. Geburtstag“ gelesen. Geflüchtete unter {param:altersgrenze} gehören auch mit Berufsabschluss zur JBA, weil Abschnitt II.1.3 keine Ausnahme macht. Unter {param:altersgrenze} mit Berufsabschluss und ohne Fluchthintergrund: Das Dokument lässt offen, wer betreut; der Fall läuft die Liste weiter. ${RANGFOLGE}`,
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
      action: 'zur Betreuung in der JBA einschalten; Zugang nach der Fachlichen Weisung prüfen',
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
      caveats,
      condition: all(nichtJba, neu),
    }),
    routing({
      id: 'fallmanagement',
      team: 'fallmanagement',
      title: 'Fallmanagement',
      action: 'Zugang nach der Geschäftsanweisung Fallmanagement (Ü25 oder U25) prüfen',
      section: 'II.4.2',
      interpretation: `„{param:handlungsbedarfe} Handlungsbedarfe“ wird als „{param:handlungsbedarfe} oder mehr“ gelesen, in Leistungsfähigkeit und Rahmenbedingungen zusammen gezählt. Es zählen offene Hemmnisse; ist der Stand nicht bekannt, bleibt offen, ob es zählt. Bei Kundinnen und Kunden der JBA kommt das Fallmanagement U25 hinzu. ${RANGFOLGE}`,
      additional: jba,
      caveats,
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
      caveats,
      condition: all(nichtJba, named('Reha-Fall oder schwerbehindert', yes('rehaOderSb'))),
    }),
    routing({
      id: 'bit-selbststaendige',
      team: 'selbststaendige',
      title: 'BIT: IFK für Selbstständige',
      action: 'spezialisierte IFK im BIT',
      section: 'II.4.5',
      interpretation: `Wer eine Existenz erst gründet, gehört auch dazu; ein eigenes Feld dafür gibt es nicht. ${RANGFOLGE}`,
      caveats,
      condition: all(nichtJba, named('Selbstständig', yes('selbststaendig'))),
    }),
    routing({
      id: 'jobteam',
      team: 'jobteam',
      title: 'Jobteam',
      action: 'spezialisierte Arbeitsvermittlung im Jobteam, mit Unterstützung der AGS-K',
      section: 'II.1.2',
      interpretation: `Marktnah ist, wessen Integrationsprognose so lautet. ${RANGFOLGE}`,
      caveats,
      condition: all(nichtJba, is('integrationsprognose', 'marktnah')),
    }),
    routing({
      id: 'bit',
      team: 'bit',
      title: 'Beratungs- und Integrationsteam',
      action: 'Betreuung im BIT; sobald marktnah, Übergabe an ein Jobteam prüfen',
      section: 'II.1.1',
      interpretation: `Marktfern ist, wessen Integrationsprognose so lautet. ${RANGFOLGE}`,
      caveats,
      condition: all(nichtJba, is('integrationsprognose', 'marktfern')),
    }),
    routing({
      id: 'betriebsakquise',
      team: 'betriebsakquise',
      title: 'Betriebsakquise',
      action:
        'prüfen, ob es sie noch gibt; das ESF-Bundesprogramm für Langzeitarbeitslose ist nach allem Anschein ausgelaufen',
      section: 'II.4.1',
      interpretation:
        'Die Betriebsakquise kommt zur Betreuung im Team hinzu und ist nie allein die Empfehlung. BAK heißt in diesem Dokument Betriebsakquisiteure.',
      additional: true,
      reserve: 'pruefen',
      condition: named('Langzeitarbeitslos', yes('langzeitarbeitslos')),
    }),
  ];
}
