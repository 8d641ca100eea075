/** Which customers and which Maßnahmen come under the Absolventenmanagement, and in which sense. */
import {
  all,
  any,
  before,
  endOf,
  is,
  massnahme,
  named,
  none,
  not,
  onOrAfter,
  unsettled,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { beginn, ende } from './wortschatz.ts';

/** How the length of a Maßnahme is counted (BGB §§ 187 (2), 188): the document only names months. */
const AUSLEGUNG_DAUER =
  'Erster und letzter Tag zählen mit: Vom ersten bis zum letzten Tag eines Kalendermonats dauert eine Maßnahme einen Monat. Fehlt der Tag im letzten Monat, muss sie dessen letzten Tag erreichen.';

export function eignung({ eligibility, interval, rule }: Bauer): Rule[] {
  const istBvb = massnahme.is('art', 'bvB');
  const zielArbeit = named(
    'Ziel „1: Integration in Arbeit“',
    massnahme.is('ziel', 'integrationInArbeit'),
  );
  const dauertMindestens = (name: Parameters<typeof interval>[0]) =>
    named(
      `Maßnahme dauert mindestens {param:${name}}`,
      onOrAfter(ende, endOf(beginn, interval(name))),
    );
  const voraussetzungen = [rule('avm-kunde'), rule('avm-massnahme')];
  return [
    eligibility({
      id: 'avm-kunde',
      title: 'Kunde im Absolventenmanagement',
      section: abschnitt.kunden,
      forEach: 'massnahmen',
      interpretation: `Ob die Teilnahme {param:mindestteilnahme} erreicht, wird vorausschauend an Beginn und Ende der Maßnahme gemessen, auch solange sie läuft. ${AUSLEGUNG_DAUER} In Kraft ist das Fachkonzept seit seiner Unterschrift am 11.02.2016; sein Kopf trägt den 18.02.2016.`,
      condition: all(
        named('Maßnahmestatus „B: bewilligt, teilnehmend“', massnahme.text('status', 'B')),
        named('Maßnahme nicht abgebrochen oder vorzeitig beendet', massnahme.no('abgebrochen')),
        named(
          'Teilnahme mindestens {param:mindestteilnahme}',
          onOrAfter(ende, endOf(beginn, interval('mindestteilnahme'))),
        ),
        named(
          'Kundenstatus arbeitslos, arbeitsuchend, ratsuchend oder nicht gesetzt',
          // An empty field is one that is not set.
          any(is('kundenstatus', 'alo', 'asu', 'rasu', 'nichtGesetzt'), none('kundenstatus')),
        ),
        is('rechtskreis', 'SGB II'),
        named(
          'Keine bvB, oder Ziel „1: Integration in Arbeit“',
          any(named('Keine bvB', not(istBvb)), zielArbeit),
        ),
      ),
    }),
    eligibility({
      id: 'avm-massnahme',
      title: 'Maßnahme im Absolventenmanagement',
      section: abschnitt.massnahmen,
      forEach: 'massnahmen',
      interpretation:
        'Ob BaE-Maßnahmen dazugehören, war bei Abfassung noch in Klärung; die Zeile bleibt dort offen.',
      condition: named(
        'Art der Maßnahme gehört zum Absolventenmanagement',
        any(
          massnahme.is('art', 'MAT', 'FbW', 'reha117'),
          named('bvB mit dem Ziel „1: Integration in Arbeit“', all(istBvb, zielArbeit)),
          named(
            'BaE, soweit das Verfahren sie einbezieht',
            all(
              massnahme.is('art', 'BaE'),
              unsettled('Einbeziehung von BaE-Maßnahmen (im Fachkonzept nicht geklärt)'),
            ),
          ),
        ),
      ),
    }),
    eligibility({
      id: 'avm-engerer-sinn',
      title: 'Absolventenmanagement im engeren Sinn',
      section: abschnitt.engererSinn,
      forEach: 'massnahmen',
      interpretation: AUSLEGUNG_DAUER,
      condition: all(...voraussetzungen, dauertMindestens('engererSinnAb')),
    }),
    eligibility({
      id: 'avm-weiterer-sinn',
      title: 'Absolventenmanagement im weiteren Sinn',
      section: abschnitt.weitererSinn,
      forEach: 'massnahmen',
      interpretation: `„Bis unter“ endet am Tag, bevor die Maßnahme {param:engererSinnAb} dauern würde. ${AUSLEGUNG_DAUER}`,
      condition: all(
        ...voraussetzungen,
        dauertMindestens('weitererSinnAb'),
        named(
          'Maßnahme dauert weniger als {param:engererSinnAb}',
          before(ende, endOf(beginn, interval('engererSinnAb'))),
        ),
      ),
    }),
  ];
}
