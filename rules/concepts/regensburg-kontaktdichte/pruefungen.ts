/** What is to be looked at again and again: Bewerberangebot, Betreuungsstufe, Kooperationsplan. */
import {
  all,
  any,
  choose,
  date,
  named,
  no,
  none,
  onlyWhere,
  plus,
  sofernBekannt,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { stufe, stufeFestgelegt } from './wortschatz.ts';

export function pruefungen({ deadline, warning, interval }: Bauer): Rule[] {
  const ohneBewerberangebot = none('bewerberangebotGeprueftAm');
  const ohneStufenpruefung = none('betreuungsstufeGeprueftAm');
  return [
    deadline({
      id: 'pruefung-bewerberangebot',
      title: 'Bewerberangebot prüfen',
      section: abschnitt.alle,
      field: 'bewerberangebotGeprueftAm',
      interpretation:
        'Gerechnet ab der letzten Prüfung: IN und IK {param:bewerberangebotNah}, IG und IF {param:bewerberangebotFern}.',
      when: stufeFestgelegt,
      due: choose(
        [
          {
            // Known to be none, it yields no day, whichever stage it is.
            when: any(ohneBewerberangebot, stufe('IN', 'IK')),
            take: plus(date('bewerberangebotGeprueftAm'), interval('bewerberangebotNah')),
          },
        ],
        onlyWhere(
          stufeFestgelegt,
          plus(date('bewerberangebotGeprueftAm'), interval('bewerberangebotFern')),
        ),
      ),
    }),
    deadline({
      id: 'pruefung-betreuungsstufe',
      title: 'Betreuungsstufe prüfen',
      section: abschnitt.alle,
      field: 'betreuungsstufeGeprueftAm',
      interpretation: 'Gerechnet ab der letzten Prüfung.',
      when: stufeFestgelegt,
      due: plus(date('betreuungsstufeGeprueftAm'), interval('stufenpruefung')),
    }),
    warning({
      id: 'egv-fehlt',
      section: abschnitt.alle,
      severity: 'warning',
      field: 'egvAm',
      interpretation:
        'Jede der vier Stufen setzt {begriff:egv} voraus. Ein begründeter Verzicht stellt die Meldung ab.',
      when: all(
        stufeFestgelegt,
        named('{begriff:egv} fehlt', none('egvAm')),
        sofernBekannt(
          named('Kein begründeter Verzicht', no('egvVerzichtBegruendet')),
          'Von einem begründeten Verzicht ist nichts bekannt.',
        ),
      ),
      text: '{begriff:egv} fehlt, obwohl eine Betreuungsstufe gesetzt ist: Abschluss prüfen.',
    }),
    warning({
      id: 'pruefung-fehlt',
      section: abschnitt.alle,
      severity: 'warning',
      fields: [
        { when: ohneBewerberangebot, field: 'bewerberangebotGeprueftAm' },
        { when: ohneStufenpruefung, field: 'betreuungsstufeGeprueftAm' },
      ],
      interpretation:
        'Ohne den Tag einer Prüfung läuft keine Frist. Damit das nicht wie Ruhe aussieht, wird es gemeldet.',
      when: all(
        stufeFestgelegt,
        named('Eine der beiden Prüfungen fehlt', any(ohneBewerberangebot, ohneStufenpruefung)),
      ),
      text: '„{feld}“ ist leer: Prüfung nachholen oder eintragen.',
    }),
  ];
}
