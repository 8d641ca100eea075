/** The time with the AMM, and who leaves them again (section 3). */
import {
  after,
  all,
  any,
  date,
  days,
  is,
  named,
  no,
  none,
  not,
  onOrBefore,
  passed,
  plus,
  stichtag,
  surely,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';

export const beimAmm = is('anlaufstelle', 'amm');

export const bakGeprueft = named(
  'Übergabe an BAK geprüft, seit der Fall beim AMM ist',
  all(after(date('bakGeprueftAm'), date('ammSeit')), onOrBefore(date('bakGeprueftAm'), stichtag())),
);

export function betreuung({ number, interval, routing, deadline, warning }: Bauer): Rule[] {
  const zweiAnruftage = named(
    'An {param:anruftage} verschiedenen Tagen telefonisch nicht erreicht',
    days('erfolgloseAnrufe', number('anruftage')),
  );

  const nichtRealistisch = named(
    'Zeitnahe Vermittlung nicht mehr realistisch',
    no('vermittlungZeitnahRealistisch'),
  );

  return [
    routing({
      id: 'bak-pruefen',
      team: 'bak',
      title: 'Übergabe an BAK prüfen',
      reserve: 'pruefen',
      deadline: 'bak-pruefung',
      settled: all(bakGeprueft, not(surely(nichtRealistisch))),
      action: 'Übergabe prüfen; Abgabe im Vermerk festhalten',
      section: '3',
      interpretation:
        'Das Konzept erklärt die Abkürzung BAK nicht. Die Betreuungsdauer ({param:betreuungsdauer}) ist ab dem Tag nach ihrem Ablauf erreicht. Ist die Übergabe geprüft, bleibt nichts zu tun; erscheint die Vermittlung nicht mehr realistisch, kann das erst danach festgestellt worden sein, und die Prüfung steht weiter da.',
      where: beimAmm,
      condition: any(passed(date('ammSeit'), interval('betreuungsdauer')), nichtRealistisch),
    }),
    routing({
      id: 'abgabe-nicht-erreicht',
      team: 'abgebend',
      title: 'Abgabe aus dem AMM, weil nicht erreichbar',
      action: 'aus dem AMM abgeben; Abgabe im Vermerk festhalten',
      section: '3',
      interpretation:
        'Mehrere Anrufe an einem Tag zählen als einer. Ob die Anrufe vor der Einladung lagen, wird nicht geprüft. Wer als Neukunde gilt, sagt das Konzept nicht; es gilt das Feld „Neukunde“.',
      where: all(beimAmm, yes('neukunde')),
      condition: all(
        zweiAnruftage,
        named(
          'Schriftlich zum Telefontermin eingeladen',
          onOrBefore(date('telefonterminEingeladenAm'), stichtag()),
        ),
        named('Beim Telefontermin nicht erreicht', no('telefonterminErreicht')),
      ),
    }),

    deadline({
      id: 'bak-pruefung',
      title: 'Übergabe an BAK prüfen',
      section: '3',
      field: 'ammSeit',
      interpretation:
        'Die Betreuungsdauer ({param:betreuungsdauer}) zählt ab dem Tag, seit dem der Fall beim AMM ist.',
      when: beimAmm,
      due: plus(date('ammSeit'), interval('betreuungsdauer')),
      satisfied: bakGeprueft,
    }),

    warning({
      id: 'telefontermin-einladung',
      section: '3',
      severity: 'warning',
      field: 'telefonterminEingeladenAm',
      when: all(beimAmm, yes('neukunde'), zweiAnruftage, none('telefonterminEingeladenAm')),
      text: 'An {param:anruftage} verschiedenen Tagen telefonisch nicht erreicht, und noch keine Einladung: schriftlich zum Telefontermin einladen.',
    }),
  ];
}
