/** People under 25: Zielgruppen, school, the way into training and work (sections 1, 2.3, 5). */
import {
  age,
  all,
  any,
  choose,
  contact,
  count,
  date,
  day,
  dayInYear,
  is,
  minus,
  named,
  no,
  none,
  not,
  onOrAfter,
  onOrBefore,
  plus,
  sofernBekannt,
  stichtag,
  surely,
  undecided,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** From that day on it is a Kooperationsplan, which § 15 SGB II does not have the representative sign. */
const KOOPERATIONSPLAN_SEIT = day('2023-07-01');

/** The five Zielgruppen and what belongs to them. */
export function zielgruppen(bauer: Bauer): Rule[] {
  const { warning, hint, number } = bauer;
  const {
    unter25,
    von15Bis25,
    schueler,
    keinSchueler,
    ausbildungsuchend,
    ausbildungsabsolvent,
    vermittlungskunde,
    aktivierungskunde,
    massnahmeLaeuft,
  } = wortschatz(bauer);

  return [
    warning({
      id: 'zielgruppe-fehlt',
      section: '5.2',
      severity: 'warning',
      field: 'zielgruppeU25',
      when: all(von15Bis25, none('zielgruppeU25')),
      text: 'Keine Zielgruppe U25 eingetragen: Jeder unter {param:u25} Jahren gehört zu einer der fünf Gruppen.',
    }),
    warning({
      id: 'zielgruppe-aktivierung',
      section: '5.2.2',
      severity: 'warning',
      field: 'zielgruppeU25',
      interpretation:
        'Ausbildungsreife setzt nur die Gruppe der Ausbildungsuchenden voraus; in den anderen Gruppen meldet das Fehlen nichts.',
      when: all(ausbildungsuchend, no('ausbildungsreif')),
      text: 'Ausbildungsuchend, aber nicht ausbildungsreif: Wechsel in die Gruppe der Aktivierungskunden prüfen.',
    }),
    warning({
      id: 'zielgruppe-ausbildungswillig',
      section: '5.2.2',
      severity: 'warning',
      field: 'zielgruppeU25',
      interpretation:
        'Zur Gruppe gehört, wer eine Ausbildung will und ausbildungsreif ist. Wohin gehört, wer keine will, sagt das Konzept nicht.',
      when: all(ausbildungsuchend, no('ausbildungswillig')),
      text: 'Ausbildungsuchend, will aber derzeit keine Ausbildung: Zielgruppe prüfen.',
    }),
    warning({
      id: 'vertreter-fehlt',
      section: '5.3',
      severity: 'warning',
      severityWhen: [{ when: onOrAfter(date('egvAm'), KOOPERATIONSPLAN_SEIT), severity: 'info' }],
      field: 'vertreterUnterschrift',
      interpretation:
        'Maßgeblich ist das Alter am Tag des Abschlusses. Die Unterschrift verlangt das Konzept für die Eingliederungsvereinbarung; ein Kooperationsplan (seit 01.07.2023) wird nicht als Vertrag unterschrieben, deshalb dort nur ein Hinweis.',
      when: all(
        age({ under: number('volljaehrig'), on: date('egvAm') }),
        named('Kein gesetzlicher Vertreter hat unterschrieben', no('vertreterUnterschrift')),
      ),
      text: 'Beim Abschluss noch nicht {param:volljaehrig} Jahre alt, und kein gesetzlicher Vertreter hat unterschrieben: Beteiligung der Vertretung prüfen.',
    }),
    hint({
      id: 'ausbildungsreife-feststellen',
      section: '5.2.1, 5.2.2',
      interpretation: 'Erscheint, solange nicht bekannt ist, ob Ausbildungsreife vorliegt.',
      when: all(
        named('Schüler oder ausbildungsuchend', any(schueler, ausbildungsuchend)),
        // The one thing that only an absent value says: nobody has entered it.
        named('Ausbildungsreife nicht festgestellt', undecided(yes('ausbildungsreif'))),
      ),
      text: 'Ausbildungsreife anhand des Kriterienkatalogs feststellen: Sie entscheidet über Zielgruppe und {begriff:egv}.',
    }),
    hint({
      id: 'schulbescheinigung',
      section: '5.2.1',
      when: schueler,
      text: 'Schulbescheinigung regelmäßig erneuern lassen, das Zeugnis alle {param:zeugnisAbstand} anfordern.',
    }),
    hint({
      id: 'berufsberatung-agentur',
      section: '5.2.1',
      when: all(schueler, is('schulform', 'foerderschule', 'gymnasium')),
      text: 'An Förderschulen und Gymnasien beraten vorrangig die Berufsberater der Agentur für Arbeit, die an den Schulen arbeiten.',
    }),
    hint({
      id: 'u25-sofortangebot',
      section: '1, 2.3',
      interpretation:
        'Als Arbeit zählt eine sozialversicherungspflichtige Beschäftigung; wer als selbstständig bekannt ist, bleibt außen vor.',
      when: all(
        von15Bis25,
        keinSchueler,
        named(
          'Keine laufende Maßnahme',
          not(named('Eine Maßnahme läuft', count('massnahmen', massnahmeLaeuft, number('eines')))),
        ),
        named('Nicht in Ausbildung', not(onOrAfter(date('ausbildungBis'), stichtag()))),
        no('svBeschaeftigung'),
        sofernBekannt(no('selbststaendig'), 'Von einer Selbstständigkeit ist nichts bekannt.'),
      ),
      text: 'Unter {param:u25} Jahren, weder Schule noch Ausbildung, Arbeit oder Maßnahme: ohne Verzug Ausbildung, Arbeit, Arbeitsgelegenheit oder eine geeignete Maßnahme anbieten.',
    }),
    hint({
      id: 'instrumente-u25',
      section: '5.2',
      when: all(
        unter25,
        is(
          'zielgruppeU25',
          'schueler',
          'ausbildungsuchend',
          'ausbildungsabsolvent',
          'vermittlungskunde',
          'aktivierungskunde',
        ),
      ),
      text: 'Angebote für die Zielgruppe {zielgruppeU25}:',
      blocks: [
        {
          when: schueler,
          text: 'Berufsberatung und Einzelgespräche, in der Regel an der Schule; Hilfe bei Bewerbungsunterlagen, Ausbildungsangebote, Zusammenarbeit mit Eltern und Arbeitgeberservice.',
        },
        {
          when: ausbildungsuchend,
          text: 'Berufsorientierung, Ausbildungsvermittlung mit dem Arbeitgeberservice, Berufsvorbereitung (BvB, über die Agentur für Arbeit), Einstiegsqualifizierung, Hilfen während der Ausbildung (abH, Assistierte Ausbildung), außerbetriebliche Ausbildung, Vermittlungsbudget. Welche Leistung es heute noch gibt, prüfen. Gelingt keine Ausbildung: Vermittlung in ungelernte Arbeit.',
        },
        {
          when: ausbildungsabsolvent,
          text: 'Stellenakquise mit dem Arbeitgeberservice, Vermittlungsbudget, Förderung der Arbeitgeber; während einer außerbetrieblichen Ausbildung Kontakt über die Trägerbetreuer.',
        },
        {
          when: vermittlungskunde,
          text: 'Maßnahmen zur Aktivierung und beruflichen Eingliederung für junge Menschen, nachträglicher Berufsabschluss durch Nachqualifizierung (externe Prüfung, Wiederholungsprüfung).',
        },
        {
          when: aktivierungskunde,
          text: 'Abbau der Hemmnisse und Schlüsselqualifikationen in Jugendmaßnahmen, Vorbereitung auf die Nichtschülerprüfung für den Schulabschluss, Berufsvorbereitung und Orientierung.',
        },
        {
          when: surely(yes('alleinerziehend')),
          text: 'Für Alleinerziehende besonders: Vereinbarkeit von Arbeit und Familie, Kinderbetreuung sichern.',
        },
      ],
    }),
  ];
}

/** Terms of school and training. */
export function schuleUndAusbildung(bauer: Bauer): Rule[] {
  const { deadline, warning, interval } = bauer;
  const { unter25, schueler, ausbildungsuchend, ausbildungsabsolvent, vermittlungskunde } =
    wortschatz(bauer);
  const ausserbetrieblich = is('ausbildungsform', 'ausserbetrieblich');
  const kontaktAb = minus(date('ausbildungBis'), interval('absolventKontaktBeginn'));
  const ausbildungsende = choose(
    [
      {
        // Without an end of the training nothing stands in for the Abschluss: not known, it stays open.
        when: any(
          named('Abschluss der Ausbildung eingetragen', not(none('ausbildungAbgeschlossenAm'))),
          named('Kein Ende der Ausbildung eingetragen', none('ausbildungBis')),
        ),
        take: date('ausbildungAbgeschlossenAm'),
      },
    ],
    date('ausbildungBis'),
  );

  return [
    deadline({
      id: 'schueler-umstellung',
      title: 'Umstellung von Schüler auf Ausbildungsuchend',
      section: '5.2.1, 5.2.2',
      field: 'zielgruppeU25',
      interpretation:
        'Fällig {param:schulabschlussNah} vor der Schulentlassung; zugleich ist der Abschluss vorgesehen: {begriff:egv}.',
      when: all(schueler, yes('ausbildungsreif')),
      due: minus(date('schulentlassungAm'), interval('schulabschlussNah')),
    }),
    deadline({
      id: 'schueler-uebergabe',
      title: 'Übergabe vom Berufsberater an den Fallmanager U25',
      section: '5.2.1',
      field: 'betreuungDurch',
      interpretation:
        'Gemeint ist der 30. September des Jahres der Schulentlassung. Übergeben wird, wer bis dahin nicht vermittelt ist oder nicht ausbildungsreif ist.',
      when: all(
        named('Schüler oder ausbildungsuchend', any(schueler, ausbildungsuchend)),
        is('betreuungDurch', 'berufsberater'),
      ),
      due: dayInYear(date('schulentlassungAm'), { month: 9, day: 30 }),
    }),
    deadline({
      id: 'zeugnis',
      title: 'Zeugnis anfordern',
      section: '5.2.1',
      field: 'zeugnisAm',
      interpretation: '„Halbjährlich“ heißt: {param:zeugnisAbstand} nach dem letzten Zeugnis.',
      when: schueler,
      due: plus(date('zeugnisAm'), interval('zeugnisAbstand')),
    }),
    warning({
      id: 'zeugnis-fehlt',
      section: '5.2.1',
      severity: 'info',
      field: 'zeugnisAm',
      interpretation:
        'Wo noch kein Zeugnis vorliegt, beginnt keine Frist; diese Meldung tritt an ihre Stelle.',
      when: all(schueler, none('zeugnisAm')),
      text: 'Noch kein Zeugnis eingetragen: aktuelles Zeugnis anfordern.',
    }),
    deadline({
      id: 'abmeldung-ausbildung',
      title: 'Abmeldung aus der Ausbildungsstatistik',
      section: '5.2.2',
      field: 'ausbildungsuchendSeit',
      interpretation:
        'Das Konzept sagt „zum 31.01. des jeweils übernächsten Jahres“, ohne zu nennen, ab welchem Jahr. Gezählt wird ab dem Jahr, in dem das Beratungsjahr begann ({param:beratungsjahrBeginn} nach dem Jahresanfang), in das der Beginn der Ausbildungssuche fällt. Danach folgt die Gruppe der Aktivierungs- oder Vermittlungskunden.',
      when: ausbildungsuchend,
      due: dayInYear(minus(date('ausbildungsuchendSeit'), interval('beratungsjahrBeginn')), {
        month: 1,
        day: 31,
        years: 2,
      }),
    }),
    deadline({
      id: 'absolvent-kontakt',
      title: 'Kontaktaufnahme vor dem Ende der außerbetrieblichen Ausbildung',
      section: '5.2.3',
      field: 'letzterKontaktAm',
      interpretation:
        'Kontakt nehmen Trägerbetreuer und Arbeitgeberservice auf. Es zählt jeder Kontakt ab {param:absolventKontaktBeginn} vor dem Ende der Ausbildung bis zu diesem. Danach ist nichts nachzuholen; die Frist bleibt noch {param:absolventKontaktNachlauf} stehen.',
      when: all(
        unter25,
        ausserbetrieblich,
        sofernBekannt(
          named(
            'Ende der Ausbildung höchstens {param:absolventKontaktNachlauf} her',
            onOrBefore(
              stichtag(),
              plus(date('ausbildungBis'), interval('absolventKontaktNachlauf')),
            ),
          ),
          'Das Ende der Ausbildung ist nicht bekannt.',
        ),
      ),
      opens: kontaktAb,
      due: minus(date('ausbildungBis'), interval('absolventKontakt')),
      satisfied: named(
        'Kontakt in den letzten {param:absolventKontaktBeginn} der Ausbildung',
        contact({ from: kontaktAb, to: date('ausbildungBis') }),
      ),
    }),
    deadline({
      id: 'absolvent-wechsel',
      title: 'Wechsel vom Ausbildungsabsolventen zum Vermittlungskunden',
      section: '5.2.3',
      field: 'zielgruppeU25',
      interpretation:
        'Zu prüfen, wenn bis dahin keine Arbeit gefunden ist und in absehbarer Zeit keine zu erwarten ist. Gezählt wird ab dem Abschluss, ersatzweise ab dem Ende der Ausbildung.',
      when: ausbildungsabsolvent,
      due: plus(ausbildungsende, interval('absolventBis')),
    }),
    deadline({
      id: 'vermittlung-wechsel',
      title: 'Wechsel vom Vermittlungskunden zum Aktivierungskunden',
      section: '5.2.4',
      field: 'zielgruppeU25',
      interpretation:
        'Das Konzept sagt „bis zu“ {param:vermittlungBis} nach dem Berufsabschluss; gezeigt wird der letzte Tag. Zu prüfen ist, ob eine Integration noch zu erwarten ist.',
      when: vermittlungskunde,
      due: plus(date('ausbildungAbgeschlossenAm'), interval('vermittlungBis')),
    }),
  ];
}
