/**
 * Who needs what, and who has the case: Neufall, Einstiegsberatung, Belehrung, Kooperationsplan
 * (sections 3, 4.1.4, 5), the responsible Fallmanager (sections 1, 3, 4, 5.2.1) and the change between
 * them (sections 6.6, 6.7).
 */
import {
  all,
  any,
  atMost,
  before,
  count,
  date,
  is,
  minus,
  named,
  no,
  none,
  not,
  sofernBekannt,
  stichtag,
  whereKnown,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { nieBezogen } from '../leistungsbezug.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** Neufall, and what it asks for. */
export function bedarf(bauer: Bauer): Rule[] {
  const { eligibility, interval, rule } = bauer;
  const {
    ab15,
    schueler,
    keinSchueler,
    esbAusstehend,
    esbGefuehrt,
    inXYZ,
    schulabschlussNah,
    schulabschlussFern,
  } = wortschatz(bauer);

  const langeOhneBezug = named(
    'Bis heute mehr als {param:neufallAbstand} ohne Leistungsbezug, oder nie',
    any(
      named(
        'Leistungsbezug mehr als {param:neufallAbstand} vor dem Stichtag beendet',
        before(date('alg2ZuletztBis'), minus(stichtag(), interval('neufallAbstand'))),
      ),
      nieBezogen('Noch nie Leistungen bezogen'),
    ),
  );

  return [
    eligibility({
      id: 'neufall',
      title: 'Neufall',
      section: '3',
      interpretation:
        'Die {param:neufallAbstand} zählen vom Antrag zurück. Ist nicht bekannt, bis wann vor dem Antrag Leistungen bezogen wurden, zählen sie vom Stichtag und vom letzten bekannten Bezug. Genau {param:neufallAbstand} ohne Bezug reichen noch nicht. Mit Arbeitslosengeld II ist heute Bürgergeld oder Grundsicherungsgeld gemeint.',
      condition: any(
        named('Zuzug: Zuständigkeit des Jobcenters hat gewechselt', yes('zuzug')),
        named(
          'Lange genug ohne Leistungsbezug',
          whereKnown(
            'alg2VorAntragBis',
            named(
              'vor dem Antrag nie oder zuletzt mehr als {param:neufallAbstand} vorher bezogen',
              any(
                named('Vor dem Antrag nie Leistungen bezogen', none('alg2VorAntragBis')),
                named(
                  'Leistungsbezug mehr als {param:neufallAbstand} vor dem Antrag beendet',
                  before(
                    date('alg2VorAntragBis'),
                    minus(date('antragstellungAm'), interval('neufallAbstand')),
                  ),
                ),
              ),
            ),
            langeOhneBezug,
          ),
        ),
      ),
    }),
    eligibility({
      id: 'esb-erforderlich',
      title: 'Einstiegsberatung erforderlich',
      section: '3, 5.2.1',
      interpretation:
        'Gefragt ist, ob eine Einstiegsberatung vorgesehen ist, nicht ob sie schon stattfand. Schüler, die im laufenden Bezug das Alter von {param:elbAb} Jahren erreichen, brauchen sie auch ohne Neufall.',
      condition: all(
        ab15,
        named(
          'Neufall, oder Schüler ohne Einstiegsberatung',
          any(
            rule('neufall'),
            named('Schüler, noch ohne Einstiegsberatung', all(schueler, esbAusstehend)),
          ),
        ),
      ),
    }),
    eligibility({
      id: 'belehrung-erforderlich',
      title: 'Vollumfängliche Belehrung erforderlich',
      section: '3',
      interpretation:
        'Die Belehrung gehört zur Einstiegsberatung, auch wenn diese schon stattfand. „Noch nicht unmittelbar bevorstehend“ ist der Schulabschluss, wenn die Schulentlassung mehr als {param:schulabschlussNah} entfernt ist; dann kann von der Belehrung abgesehen werden.',
      condition: all(
        named(
          'Einstiegsberatung erforderlich oder geführt',
          any(rule('esb-erforderlich'), esbGefuehrt),
        ),
        named(
          'Kein Schüler, dessen Abschluss noch fern ist',
          not(all(schueler, schulabschlussFern)),
        ),
      ),
    }),
    eligibility({
      id: 'egv-erforderlich',
      title: '{begriff:egv} vorgesehen',
      section: '4.1.1, 4.1.4, 5.2.1, 5.3',
      interpretation:
        'Ohne festgelegte Kategorie gilt die Regel; nur bei X, Y und Z wird vorübergehend darauf verzichtet. „Im letzten Halbjahr“ heißt: Die Schulentlassung liegt höchstens {param:schulabschlussNah} voraus.',
      condition: all(
        named('Kundenkategorie nicht X, Y oder Z', not(inXYZ)),
        named(
          'Kein Schüler, oder ausbildungsreif und kurz vor der Schulentlassung',
          any(keinSchueler, all(yes('ausbildungsreif'), schulabschlussNah)),
        ),
      ),
    }),
  ];
}

/** The responsible Fallmanager, in order of precedence, and hand-overs between them. */
export function zustaendigkeit(bauer: Bauer): Rule[] {
  const { routing, warning, number, rule } = bauer;
  const {
    ab25,
    unter25,
    von15Bis25,
    schueler,
    esbAusstehend,
    esbGefuehrt,
    arbeitsmarktnah,
    ausU25Ueberzuleiten,
    massnahmeLaeuft,
  } = wortschatz(bauer);
  const auslegungVorrang =
    'Das Konzept weist unter {param:u25}-Jährige ausschließlich dem Fallmanager U25 zu und sieht für Selbstständige und Geflüchtete eigene Fallmanager vor. Hier gehen die eigenen Fallmanager vor.';

  return [
    routing({
      id: 'fm-selbststaendige',
      team: 'fmSelbststaendige',
      title: 'Fallmanager für Selbstständige',
      action: 'Regelungen des Arbeitshinweises für Selbstständige und Existenzgründer beachten',
      section: '1, 3, 4.1.1',
      interpretation: auslegungVorrang,
      condition: any(yes('selbststaendig'), is('kundenkategorie', 'S')),
    }),
    routing({
      id: 'fm-gefluechtete',
      team: 'fmGefluechtete',
      title: 'Fallmanager für Geflüchtete',
      action: 'Regelungen der Arbeitsanweisung für Geflüchtete beachten',
      section: '1, 3',
      interpretation: auslegungVorrang,
      condition: yes('gefluechtet'),
    }),
    routing({
      id: 'berufsberater',
      team: 'berufsberater',
      title: 'Berufsberater',
      section: '5.2.1',
      interpretation:
        'Die Einstiegsberatung führt der Berufsberater mit allen Schülern. Danach bleibt er für Ober-, Gesamt- und freie Schulen bis zur Klasse {param:klassenstufeBerufsberater} zuständig.',
      condition: all(
        von15Bis25,
        schueler,
        named(
          'Einstiegsberatung steht aus, oder Schulform und Klasse des Berufsberaters',
          any(
            esbAusstehend,
            named(
              'Ober-, Gesamt- oder freie Schule bis Klasse {param:klassenstufeBerufsberater}',
              all(
                is('schulform', 'oberschule', 'gesamtschule', 'freieSchule'),
                atMost('klassenstufe', number('klassenstufeBerufsberater')),
              ),
            ),
          ),
        ),
      ),
    }),
    routing({
      id: 'fm-u25-sb-reha',
      team: 'fmU25MitSbReha',
      title: 'Fallmanager U25 in Absprache mit dem SB Reha',
      action: 'nach der Einstiegsberatung durch den Berufsberater übergeben',
      section: '5.2.1',
      condition: all(unter25, schueler, is('schulform', 'foerderschule'), esbGefuehrt),
    }),
    routing({
      id: 'fm-u25',
      team: 'fmU25',
      title: 'Fallmanager U25',
      section: '3, 5',
      interpretation:
        'Auch A-Kunden unter {param:u25} Jahren bleiben hier; sie werden nicht an den Fallmanager für arbeitsmarktnahe Kunden übergeleitet. Die Zeile gilt, wo weder der Berufsberater noch die Betreuung mit dem SB Reha zutrifft.',
      condition: all(
        von15Bis25,
        named('Nicht beim Berufsberater', not(rule('berufsberater'))),
        named('Keine Betreuung mit dem SB Reha', not(rule('fm-u25-sb-reha'))),
      ),
    }),
    routing({
      id: 'fm-arbeitsmarktnah',
      team: 'fmArbeitsmarktnah',
      title: 'Fallmanager für arbeitsmarktnahe Kunden',
      action: 'Entscheidung nach der Einstiegsberatung per E-Mail mitteilen, Unterlagen übergeben',
      section: '3, 4.2, 6.3',
      condition: all(ab25, is('kundenkategorie', 'A')),
    }),
    routing({
      id: 'fm-arbeitsmarktfern',
      team: 'fmArbeitsmarktfern',
      title: 'Fallmanager für arbeitsmarktferne Kunden',
      section: '3, 4.1',
      interpretation:
        'Die Einstiegsberatung führt dieser Fallmanager; ohne festgelegte Kategorie ist er daher zuständig.',
      condition: all(
        ab25,
        named('Nicht Kategorie A, oder noch keine', not(is('kundenkategorie', 'A'))),
      ),
    }),

    warning({
      id: 'wechsel-ue25',
      section: '6.7',
      severity: 'warning',
      severityWhen: [
        {
          when: named('Eine Maßnahme läuft', count('massnahmen', massnahmeLaeuft, number('eines'))),
          severity: 'info',
        },
      ],
      field: 'betreuungDurch',
      interpretation:
        'Das Konzept nennt keinen festen Tag: Eine angefangene Maßnahme kann zuerst beendet und ausgewertet werden. Solange eine läuft, ist dies nur ein Hinweis. Auch der Berufsberater ist ein Fallmanager U25.',
      when: ausU25Ueberzuleiten,
      text: '{param:u25}. Lebensjahr vollendet: Überleitung in das Fallmanagement Ü25 zu einem passenden Zeitpunkt prüfen. Dazu gehören ein Übergabegespräch mit Übergabeprotokoll und die Information des Kunden.',
    }),
    warning({
      id: 'betreuung-falsch',
      section: '6.6',
      severity: 'warning',
      field: 'betreuungDurch',
      when: all(arbeitsmarktnah, is('betreuungDurch', 'fmArbeitsmarktfern')),
      text: 'Kategorie A, betreut als arbeitsmarktfern: Übergabe an den Fallmanager für arbeitsmarktnahe Kunden prüfen. Die Entscheidung wird begründet und im Kontaktmanagement dokumentiert.',
    }),
    warning({
      id: 'betreuung-nah-falsch',
      section: '3, 6.6',
      severity: 'warning',
      field: 'betreuungDurch',
      interpretation:
        'Von selbst endet die Betreuung nicht; gemeldet wird nur, dass sie nicht zur Kategorie passt. Ohne festgelegte Kategorie wird nichts gemeldet.',
      when: all(
        ab25,
        is('betreuungDurch', 'fmArbeitsmarktnah'),
        is('kundenkategorie', 'B', 'C', 'D', 'E', 'S', 'X', 'Y', 'Z'),
      ),
      text: 'Kategorie {kundenkategorie}, betreut als arbeitsmarktnah: Diese Betreuung ist für Kategorie A vorgesehen. Kategorie und Zuständigkeit prüfen.',
    }),
    warning({
      id: 'betreuung-u25-falsch',
      section: '3',
      severity: 'warning',
      field: 'betreuungDurch',
      interpretation:
        'Vorausgesetzt ist, dass weder Selbstständigkeit noch Flucht bekannt sind; für beide gelten eigene Regelungen.',
      when: all(
        unter25,
        is('betreuungDurch', 'fmArbeitsmarktnah', 'fmArbeitsmarktfern'),
        sofernBekannt(
          named('Nicht selbstständig', no('selbststaendig')),
          'Von einer Selbstständigkeit ist nichts bekannt.',
        ),
        sofernBekannt(
          named('Nicht geflüchtet', no('gefluechtet')),
          'Von einer Flucht ist nichts bekannt.',
        ),
      ),
      text: 'Unter {param:u25} Jahren und im Bereich Ü25 betreut: Zuständigkeit des Fallmanagers U25 prüfen.',
    }),
    warning({
      id: 'foerderschule-uebergabe',
      section: '5.2.1',
      severity: 'warning',
      field: 'betreuungDurch',
      when: all(rule('fm-u25-sb-reha'), is('betreuungDurch', 'berufsberater')),
      text: 'Förderschule, Einstiegsberatung geführt: Übergabe vom Berufsberater an den Fallmanager U25 prüfen; die Betreuung wird mit dem SB Reha abgesprochen.',
    }),
  ];
}
