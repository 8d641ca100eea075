/** The Vermerk on the form of contact, which the document wants agreed and documented for IN. */
import {
  date,
  lastContact,
  noContact,
  not,
  onOrAfter,
  plus,
  stichtag,
  surely,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { stufe } from './wortschatz.ts';

export function vermerk({ note, interval }: Bauer): Rule[] {
  const ohneKontakt = surely(noContact());
  /** A date that is over is no next one. */
  const terminSteht = surely(onOrAfter(date('naechsterTerminAm'), stichtag()));
  return [
    note({
      id: 'vermerk-kontaktform',
      title: 'Vermerk: vereinbarte Kontaktform',
      section: abschnitt.IN,
      serves: ['kontakt', 'kontakt-fehlt', 'erstkontakt-nach-egv'],
      when: stufe('IN'),
      values: {
        letzter: lastContact(),
        naechster: plus(lastContact(), interval('kontaktIN')),
      },
      blocks: [
        { text: 'Vereinbarte Kontaktform, {stichtag}' },
        {
          text: 'Kundennummer {kundennummer}, Betreuungsstufe {betreuungsstufe}. Grundlage: {quelle}.',
        },
        {
          text: 'Gemeinsam wurde vereinbart, wie der Kontakt gehalten wird: [noch zu klären: vereinbarte Kontaktform, etwa Gespräch, Telefon, E-Mail oder Brief].',
        },
        {
          when: not(ohneKontakt),
          text: 'Für IN ist mindestens alle {param:kontaktIN} ein Kontakt vorgesehen. Letzter Kontakt: {wert:letzter}. Der nächste ist bis spätestens {wert:naechster} zu halten.',
        },
        {
          when: ohneKontakt,
          text: 'Für IN ist mindestens alle {param:kontaktIN} ein Kontakt vorgesehen. Bisher ist keiner verzeichnet; gerechnet ab {begriff:egv} oder Bewilligung ist der erste bis spätestens {wert:naechster} zu halten.',
        },
        { when: terminSteht, text: 'Nächster Termin: {naechsterTerminAm}.' },
        { when: not(terminSteht), text: 'Nächster Termin: [noch zu klären: Tag und Form].' },
      ],
      short: [
        {
          text: '{stichtag}: Kontaktform vereinbart ({quelle}): [noch zu klären: vereinbarte Kontaktform]; mindestens alle {param:kontaktIN}, spätestens am {wert:naechster}.',
        },
        { when: terminSteht, text: 'Nächster Termin: {naechsterTerminAm}.' },
        { when: not(terminSteht), text: 'Nächster Termin: [noch zu klären: Tag und Form].' },
      ],
    }),
  ];
}
