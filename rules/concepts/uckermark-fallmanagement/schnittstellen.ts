/** Working with others: Arbeitgeberservice and Maßnahmeträger (sections 6.4, 6.8). */
import {
  all,
  count,
  date,
  is,
  massnahme,
  minus,
  named,
  not,
  onOrAfter,
  onOrBefore,
  sofernBekannt,
  stichtag,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

export function schnittstellen(bauer: Bauer): Rule[] {
  const { deadline, hint, interval, number } = bauer;
  const { massnahmeLaeuft } = wortschatz(bauer);
  const ausserbetrieblich = is('ausbildungsform', 'ausserbetrieblich');
  const ende = massnahme.date('ende');
  const buendnisGeschlossen = named(
    'Arbeitsbündnis geschlossen',
    onOrBefore(massnahme.date('arbeitsbuendnisAm'), stichtag()),
  );

  return [
    deadline({
      id: 'arbeitsbuendnis-ausbildung',
      title: 'Arbeitsbündnis mit dem Arbeitgeberservice vor dem Ende der Ausbildung',
      section: '6.4',
      field: 'ausbildungBis',
      interpretation:
        'Gebildet wird es zwischen Trägerbetreuer und Arbeitgeberservice. Nach dem Ende der Ausbildung wird die Frist nicht mehr gezeigt.',
      when: all(
        ausserbetrieblich,
        sofernBekannt(
          named('Ausbildung noch nicht beendet', onOrAfter(date('ausbildungBis'), stichtag())),
          'Das Ende der Ausbildung ist nicht bekannt.',
        ),
      ),
      due: minus(date('ausbildungBis'), interval('buendnisAusbildung')),
    }),
    deadline({
      id: 'arbeitsbuendnis-bae',
      title:
        'Arbeitsbündnis mit dem Arbeitgeberservice vor dem Ende der außerbetrieblichen Ausbildung',
      section: '6.4',
      field: 'massnahmen',
      forEach: 'massnahmen',
      interpretation:
        'Eine BaE in der Maßnahmenliste ist eine außerbetriebliche Ausbildung; die Zeile entfällt, wo diese schon als Ausbildungsform eingetragen ist.',
      when: all(
        massnahme.is('art', 'BaE'),
        sofernBekannt(
          named('Nicht schon als Ausbildungsform eingetragen', not(ausserbetrieblich)),
          'Die Ausbildungsform ist nicht bekannt.',
        ),
      ),
      due: minus(ende, interval('buendnisAusbildung')),
      satisfied: buendnisGeschlossen,
    }),
    deadline({
      id: 'arbeitsbuendnis-weiterbildung',
      title: 'Arbeitsbündnis mit dem Arbeitgeberservice vor dem Ende der Weiterbildung',
      section: '6.4',
      field: 'massnahmen',
      forEach: 'massnahmen',
      interpretation:
        'Gilt für Weiterbildungen, die zu einem neuen Berufsabschluss führen (abschlussorientiert).',
      when: all(massnahme.is('art', 'FbW'), massnahme.yes('abschlussorientiert')),
      due: minus(ende, interval('buendnisWeiterbildung')),
      satisfied: buendnisGeschlossen,
    }),
    hint({
      id: 'fbw-agentur',
      section: '6.4',
      interpretation:
        'Das Konzept ist älter als diese Änderung; seine Frist für das Arbeitsbündnis bleibt davon unberührt.',
      when: named(
        'Eine Weiterbildung (FbW) oder Reha-Maßnahme (§ 117 SGB III) läuft',
        count(
          'massnahmen',
          all(massnahme.is('art', 'FbW', 'reha117'), massnahmeLaeuft),
          number('eines'),
        ),
      ),
      text: 'Weiterbildung (FbW) und Reha-Leistungen für Kunden im SGB II bewilligt seit dem 01.01.2025 die Agentur für Arbeit; sich mit ihr abstimmen.',
    }),
    deadline({
      id: 'fallkonferenz',
      title: 'Fallkonferenz mit dem Maßnahmeträger',
      section: '6.8',
      field: 'massnahmen',
      forEach: 'massnahmen',
      interpretation:
        'Das Konzept sagt „vor Beendigung“; gezeigt wird ein Fenster ab {param:fallkonferenzVorEnde} vor dem Ende. Auch eine frühere Fallkonferenz zu dieser Maßnahme zählt.',
      when: massnahme.is('art', 'MAbE'),
      opens: minus(ende, interval('fallkonferenzVorEnde')),
      due: ende,
      satisfied: named(
        'Fallkonferenz geführt',
        onOrBefore(massnahme.date('fallkonferenzAm'), stichtag()),
      ),
    }),
  ];
}
