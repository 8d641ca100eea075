/** Who is handed to the AMM, from where and how (sections 1 and 2). */
import {
  age,
  all,
  any,
  atLeast,
  date,
  is,
  named,
  no,
  not,
  onOrBefore,
  sofernBekannt,
  stichtag,
  withinLast,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';

export function uebergabe({ number, interval, rule, eligibility, routing }: Bauer): Rule[] {
  const berufspraxis = (field: 'praxisMonate24' | 'passendePraxisMonate24') =>
    atLeast(field, number('praxisMonate'));
  const berufserfahrung = named(
    'Berufserfahrung: Abschluss nicht zu lange her oder genügend Berufspraxis',
    any(
      named(
        'Mit Berufsausbildung',
        all(
          is('berufsabschluss', 'ausbildung'),
          named(
            'Ausbildung nicht zu lange her, oder Berufspraxis',
            any(
              named(
                'Ausbildung innerhalb der letzten {param:abschlussFrist} abgeschlossen',
                withinLast(date('ausbildungAbgeschlossenAm'), interval('abschlussFrist')),
              ),
              berufspraxis('praxisMonate24'),
            ),
          ),
        ),
      ),
      named(
        'Mit Studium',
        all(
          is('berufsabschluss', 'studium'),
          named(
            'Studium nicht zu lange her, oder dazu passende Berufspraxis',
            any(
              named(
                'Studium innerhalb der letzten {param:abschlussFrist} abgeschlossen',
                withinLast(date('studiumAbgeschlossenAm'), interval('abschlussFrist')),
              ),
              berufspraxis('passendePraxisMonate24'),
            ),
          ),
        ),
      ),
      named(
        'Ohne Berufsabschluss',
        all(is('berufsabschluss', 'keiner'), berufspraxis('praxisMonate24')),
      ),
    ),
  );
  const voraussetzungen = [
    age({ from: number('alterVon'), upTo: number('alterBis') }),
    named('Kommunikation auf Deutsch möglich', yes('kommunikationDeutsch')),
    sofernBekannt(
      named(
        'Keine gesundheitliche Einschränkung im Zielberuf',
        no('gesundheitlicheEinschraenkung'),
      ),
    ),
    named('Kein Reha- oder SB-Fall', no('rehaOderSb')),
    named('Kein Krankengeldbezug', no('krankengeldbezug')),
    named('Keine Elternzeit', no('elternzeit')),
    named('Keine Pflegezeit', no('pflegezeit')),
    named('Keine sozialversicherungspflichtige Beschäftigung', no('svBeschaeftigung')),
    berufserfahrung,
  ];
  const prognoseGeprueft = named(
    'Integrationsprognose vor der Übergabe geprüft und marktnah',
    all(
      named(
        'Integrationsprognose geprüft',
        onOrBefore(date('integrationsprognoseGeprueftAm'), stichtag()),
      ),
      is('integrationsprognose', 'marktnah'),
    ),
  );
  const auslegungAlter =
    '„{param:alterVon} – {param:alterBis} Jahre“ schließt beide Jahre ein: ab dem {param:alterVon}. Geburtstag und das ganze Jahr hindurch, in dem jemand {param:alterBis} Jahre alt ist.';

  return [
    eligibility({
      id: 'uebergabe-eingangszone',
      title: 'Übergabe an den AMM aus der Eingangszone',
      section: '1',
      interpretation: `${auslegungAlter} „Innerhalb der letzten {param:abschlussFrist}“ zählt taggenau vom Stichtag zurück. Welcher Abschluss zählt, sagt das Feld „Berufsabschluss“. „Sofern bekannt“ bezieht sich nur auf die gesundheitliche Einschränkung. Ohne bekannte Anlaufstelle wird die Zeile geprüft.`,
      unless: is('anlaufstelle', 'mi', 'amm'),
      condition: all(...voraussetzungen),
    }),
    eligibility({
      id: 'uebergabe-mi',
      title: 'Übergabe an den AMM aus Markt und Integration',
      section: '2',
      interpretation: `${auslegungAlter} „Überprüft“ ist die Prognose, wenn der Tag der Prüfung bekannt ist und nicht in der Zukunft liegt. Abschluss, Berufspraxis und „sofern bekannt“ werden gelesen wie in Abschnitt 1.`,
      unless: is('anlaufstelle', 'eingangszone', 'amm'),
      condition: all(...voraussetzungen, prognoseGeprueft),
    }),

    routing({
      id: 'amm-ueberstellen',
      team: 'amm',
      title: 'An den AMM überstellen',
      action: 'per Wiedervorlage überstellen',
      section: '1',
      unless: is('anlaufstelle', 'mi', 'amm'),
      condition: rule('uebergabe-eingangszone'),
    }),
    routing({
      id: 'amm-vorschlagen',
      team: 'amm',
      title: 'Dem AMM vorschlagen',
      action: 'per Wiedervorlage vorschlagen; Gründe im Vermerk',
      section: '2',
      unless: is('anlaufstelle', 'eingangszone', 'amm'),
      condition: rule('uebergabe-mi'),
    }),
    routing({
      id: 'amm-einzelfall',
      team: 'amm',
      title: 'Dem AMM im Einzelfall vorschlagen',
      reserve: 'einzelfall',
      action:
        'nur nach persönlichem oder telefonischem Gespräch mit dem zuständigen AMM; Gründe im Vermerk',
      section: '2',
      interpretation:
        'Kommt in Betracht, wo die Kriterien sicher nicht alle vorliegen; ob der Einzelfall es trägt, klärt das Gespräch.',
      condition: all(
        is('anlaufstelle', 'mi'),
        named('Die Kriterien liegen nicht vollständig vor', not(rule('uebergabe-mi'))),
      ),
    }),
  ];
}
