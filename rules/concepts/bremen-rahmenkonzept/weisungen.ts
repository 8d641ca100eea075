/** III.1: the Weisungen that bear on a case, by title. */
import {
  all,
  any,
  count,
  is,
  massnahme,
  named,
  no,
  onOrBefore,
  sofernBekannt,
  stichtag,
  surely,
  yes,
} from '../../concept/builders.ts';
import type { Condition, Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';

/** One hint for all of them: a list that grows with what is known of the case. */
export function weisungen({ number, rule, hint }: Bauer): Rule {
  const massnahmeBegonnen = named(
    'Eine Maßnahme hat begonnen und ist nicht abgebrochen',
    count(
      'massnahmen',
      all(
        onOrBefore(massnahme.date('beginn'), stichtag()),
        // As everywhere in rules per Maßnahme: it was broken off only where that is known.
        sofernBekannt(massnahme.no('abgebrochen')),
      ),
      number('mindestens'),
    ),
  );
  const einschaltungAerztlicherDienst = any(
    yes('gesundheitlicheEinschraenkung'),
    yes('erwerbsfaehigkeitZweifelhaft'),
  );
  const erschwerteVermittlung = any(yes('langzeitarbeitslos'), yes('rehaOderSb'));
  const betreuungsaufgaben = any(yes('alleinerziehend'), yes('elternzeit'), yes('pflegezeit'));

  const anlaesse: readonly { readonly when: Condition; readonly text: string }[] = [
    { when: rule('fallmanagement'), text: 'M&I 02/2015 Fallmanagement.' },
    { when: massnahmeBegonnen, text: '07/2017 Absolventenmanagement.' },
    { when: erschwerteVermittlung, text: '15/2016 EGZ.' },
    {
      when: yes('langzeitarbeitslos'),
      text: 'M&I 01/2015 FAV. M&I 06/2015 Soziale Teilhabe am Arbeitsmarkt.',
    },
    { when: betreuungsaufgaben, text: '15/2016 Kinderbetreuung und zu pflegende Angehörige.' },
    { when: einschaltungAerztlicherDienst, text: 'M&I 01/2012 Einschaltung ÄD.' },
    { when: yes('gefluechtet'), text: 'M&I Migranten.' },
    {
      when: no('kommunikationDeutsch'),
      text: '09/2016 Einsatz von Übersetzungsdienstleistungen. 01/2018 Erfassung Sprachkursbedarfe und Sprachstände.',
    },
    { when: yes('selbststaendig'), text: '02/2016 ESG.' },
    {
      when: yes('kommunaleEingliederungGeplant'),
      text: '16/2016 Schuldnerberatung. 17/2016 Sucht- und Psychosoziale Beratung. 18/2016 Psychosoziale Betreuung.',
    },
  ];
  const inBetreuung = named(
    'Kunde des Jobcenters',
    any(
      is('rechtskreis', 'SGB II'),
      ...['jba', 'zaf', 'neukundenprozess', 'bit-reha-sb', 'jobteam', 'bit'].map(rule),
    ),
  );

  return hint({
    id: 'weisungen',
    section: 'III.1',
    interpretation:
      'Welche Weisung einen Fall betrifft, sagt das Dokument nicht; zugeordnet ist nach den Titeln. Aufgeführt sind nur solche, für die ein Feld einen Anlass zeigt. Die Liste reicht bis 2018, also weiter als das Datum des Dokuments.',
    when: any(inBetreuung, ...anlaesse.map(({ when }) => when)),
    text: 'Für diesen Fall können folgende Weisungen von Bedeutung sein; bitte prüfen, ob sie noch gelten: 09/2017 Beratungsintervalle.',
    blocks: anlaesse.map(({ when, text }) => ({ when: surely(when), text })),
  });
}
