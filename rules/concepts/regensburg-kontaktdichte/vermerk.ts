/** The Vermerk on the form of contact, which the document wants agreed and documented for IN. */
import {
  all,
  before,
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
  const naechster = plus(lastContact(), interval('kontaktIN'));
  /** What was to be done by a day that is over is not to be done by it any more. */
  const vorbei = surely(before(naechster, stichtag()));
  const rhythmus = 'Für IN ist mindestens alle {param:kontaktIN} ein Kontakt vorgesehen.';
  const bisher = `${rhythmus} Letzter Kontakt: {wert:letzter}.`;
  const keiner = `${rhythmus} Bisher ist keiner verzeichnet; gerechnet ab {begriff:egv} oder Bewilligung`;
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
        naechster,
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
          when: all(not(ohneKontakt), not(vorbei)),
          text: `${bisher} Der nächste ist bis spätestens {wert:naechster} zu halten.`,
        },
        {
          when: all(not(ohneKontakt), vorbei),
          text: `${bisher} Der nächste war bis {wert:naechster} vorgesehen.`,
        },
        {
          when: all(ohneKontakt, not(vorbei)),
          text: `${keiner} ist der erste bis spätestens {wert:naechster} zu halten.`,
        },
        {
          when: all(ohneKontakt, vorbei),
          text: `${keiner} war der erste bis {wert:naechster} vorgesehen.`,
        },
        { when: terminSteht, text: 'Nächster Termin: {naechsterTerminAm}.' },
        { when: not(terminSteht), text: 'Nächster Termin: [noch zu klären: Tag und Form].' },
      ],
      short: [
        {
          text: '{stichtag}: Kontaktform vereinbart ({quelle}): [noch zu klären: vereinbarte Kontaktform]; mindestens alle {param:kontaktIN}.',
        },
        { when: not(vorbei), text: 'Nächster Kontakt bis spätestens {wert:naechster}.' },
        { when: terminSteht, text: 'Nächster Termin: {naechsterTerminAm}.' },
        { when: not(terminSteht), text: 'Nächster Termin: [noch zu klären: Tag und Form].' },
      ],
    }),
  ];
}
