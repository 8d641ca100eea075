import { describe, expect, it } from 'vitest';
import type { Beispiel } from '../../rules/concept/beispiel.ts';
import {
  after,
  age,
  all,
  any,
  atLeast,
  count,
  date,
  dayInYear,
  defineVersion,
  hemmnis,
  is,
  massnahme,
  named,
  no,
  none,
  not,
  onOrAfter,
  passed,
  plus,
  stichtag,
  yes,
} from '../../rules/concept/builders.ts';
import type { Concept, ConceptVersion, Rule } from '../../rules/concept/data.ts';
import { BEISPIELE, CONCEPTS } from '../../rules/concepts/index.ts';
import { checkConcept } from '../../rules/review/check.ts';

describe('the built-in concepts', () => {
  it.each(CONCEPTS)('$id has nothing to object to', (concept) => {
    expect(checkConcept(concept, BEISPIELE[concept.id] ?? [])).toEqual([]);
  });
});

const version = defineVersion({
  document: 'Probe vom 01.01.2026',
  params: {
    jung: { value: 25, label: 'Alter', section: '1' },
    frist: { value: { months: 6 }, label: 'Frist', section: '1' },
  },
  teams: { a: 'Team A', b: 'Team B' },
  begriffe: {},
  rules: () => [],
});
const eligibility = (id: string, condition: Extract<Rule, { kind: 'eligibility' }>['condition']) =>
  ({ kind: 'eligibility', id, title: 'Probe', section: '1', condition }) as const;
const routing = (id: string, team: string) =>
  ({ kind: 'routing', id, title: 'Probe', section: '1', team, condition: yes('zuzug') }) as const;
const warning = (id: string, text: string) =>
  ({ kind: 'warning', id, section: '1', severity: 'info', when: yes('zuzug'), text }) as const;

/** Examples that say nothing but that they are there, for the rules that are checked for something else. */
const present = (rules: readonly Rule[]): Beispiel[] =>
  rules.flatMap(({ id }) =>
    (['met', 'notMet', 'unknown'] as const).map((ergibt) => ({
      regel: id,
      titel: ergibt,
      stichtag: '2026-01-01',
      fall: {},
      ergibt,
    })),
  );

function conceptOf(...versions: Partial<ConceptVersion>[]): Concept {
  return {
    id: 'probe',
    title: 'Probe',
    land: 'BW',
    versions: versions.map((each) => ({ ...version, ...each })),
  };
}

interface Bad {
  readonly what: string;
  readonly rules: readonly Rule[];
  readonly place: string;
  readonly says: string;
}

const jungeLeute = eligibility('zahl', age({ under: { param: 'jung' } }));
const lange = eligibility('dauer', passed(date('ammSeit'), { param: 'frist' }));

const jeMassnahme: Rule = {
  ...eligibility('je-massnahme', massnahme.yes('abschlussorientiert')),
  forEach: 'massnahmen',
};

const BAD: readonly Bad[] = [
  {
    what: 'a text for a rule that is not there',
    rules: [
      {
        kind: 'note',
        id: 'text',
        title: 'Probe',
        section: '1',
        when: yes('zuzug'),
        serves: ['nirgends'],
        blocks: [{ text: 'Probe' }],
        short: [{ text: 'Probe' }],
      },
    ],
    place: 'text',
    says: 'Die Regel „nirgends“, der sie dient, gibt es nicht.',
  },
  {
    what: 'a word that the field does not have',
    rules: [eligibility('wort', { op: 'is', of: { field: 'rechtskreis' }, values: ['SGB XII'] })],
    place: 'Schema',
    says: 'versions[0].rules[0].condition: diesen Wert hat das Feld nicht',
  },
  {
    what: 'a comparison that the field does not have',
    rules: [eligibility('vergleich', { op: 'yes', of: { field: 'rechtskreis' } })],
    place: 'Schema',
    says: 'versions[0].rules[0].condition.of: dieser Vergleich passt nicht zum Feld',
  },
  {
    what: 'yes and no at once',
    rules: [eligibility('nie', all(yes('zuzug'), no('zuzug')))],
    place: 'nie',
    says: 'Die Regel kann nie erfüllt sein: Ihre Bedingungen schließen einander aus.',
  },
  {
    what: 'two words of one field, each way round an alternative',
    rules: [
      eligibility(
        'nie',
        all(
          any(is('betreuungsstufe', 'IN'), is('betreuungsstufe', 'IK')),
          not(is('betreuungsstufe', 'IN', 'IK')),
        ),
      ),
    ],
    place: 'nie',
    says: 'Die Regel kann nie erfüllt sein: Ihre Bedingungen schließen einander aus.',
  },
  {
    what: 'an age from and under the same year',
    rules: [
      eligibility('nie', all(age({ from: { param: 'jung' } }), age({ under: { param: 'jung' } }))),
    ],
    place: 'nie',
    says: 'Die Regel kann nie erfüllt sein: Ihre Bedingungen schließen einander aus.',
  },
  {
    what: 'a condition on the Stichtag alone',
    rules: [eligibility('leer', after(stichtag(), plus(stichtag(), { param: 'frist' })))],
    place: 'leer',
    says: 'Kein Feld erreicht die Regel: Sie hängt von nichts ab.',
  },
  {
    what: 'a parameter that is not declared',
    rules: [eligibility('zahl', atLeast('praxisMonate24', { param: 'fehlt' }))],
    place: 'zahl',
    says: 'Den Parameter „fehlt“ gibt es nicht.',
  },
  {
    what: 'a rule that is not there',
    rules: [eligibility('verweis', { op: 'rule', id: 'fehlt' })],
    place: 'verweis',
    says: 'Die Regel „fehlt“ gibt es nicht (Eignung oder Zuständigkeit).',
  },
  {
    what: 'a rule that refers to itself',
    rules: [eligibility('kreis', all(yes('zuzug'), { op: 'rule', id: 'kreis' }))],
    place: 'kreis',
    says: 'Sie verweist im Kreis auf sich selbst.',
  },
  {
    what: 'an id that is there twice',
    rules: [eligibility('zweimal', yes('zuzug')), eligibility('zweimal', yes('neukunde'))],
    place: 'zweimal',
    says: 'Diese Kennung gibt es zweimal.',
  },
  {
    what: 'no source',
    rules: [{ ...eligibility('quelle', yes('zuzug')), section: ' ' }],
    place: 'quelle',
    says: 'Die Quelle fehlt: Abschnitt des Dokuments.',
  },
  {
    what: 'a team that is not declared',
    rules: [routing('team', 'c')],
    place: 'team',
    says: 'Das Team „c“ ist nicht angegeben.',
  },
  {
    what: 'a team that is not declared, called as something that every object has',
    rules: [routing('team', 'constructor')],
    place: 'team',
    says: 'Das Team „constructor“ ist nicht angegeben.',
  },
  {
    what: 'routing rows that always tie',
    rules: [routing('eins', 'a'), routing('zwei', 'b')],
    place: 'zwei',
    says: 'Sie ist immer zugleich mit „eins“ erfüllt und wird nie empfohlen.',
  },
  {
    what: 'a deadline that nothing starts',
    rules: [
      {
        kind: 'deadline',
        id: 'frist',
        title: 'Frist',
        section: '1',
        when: all(yes('zuzug'), none('ammSeit')),
        due: plus(date('ammSeit'), { param: 'frist' }),
      },
    ],
    place: 'frist',
    says: 'Die Frist hat keinen Beginn: Sie gilt nur, wo „ammSeit“ leer ist, und zählt ab „ammSeit“.',
  },
  {
    what: 'a deadline on no field',
    rules: [
      {
        kind: 'deadline',
        id: 'frist',
        title: 'Frist',
        section: '1',
        when: yes('zuzug'),
        due: plus(stichtag(), { param: 'frist' }),
      },
    ],
    place: 'frist',
    says: 'Die Frist hat keinen Beginn: Ihr Tag hängt von keinem Feld ab.',
  },
  {
    what: 'a deadline on no field, though a field ends it',
    rules: [
      {
        kind: 'deadline',
        id: 'frist',
        title: 'Frist',
        section: '1',
        when: yes('zuzug'),
        due: plus(stichtag(), { param: 'frist' }),
        satisfied: onOrAfter(date('ammSeit'), stichtag()),
      },
    ],
    place: 'frist',
    says: 'Die Frist hat keinen Beginn: Ihr Tag hängt von keinem Feld ab.',
  },
  {
    what: 'a day that no year, or not every year has',
    rules: [
      eligibility('tag', after(stichtag(), dayInYear(date('ammSeit'), { month: 2, day: 29 }))),
    ],
    place: 'Schema',
    says: 'versions[0].rules[0].condition.right: diesen Tag gibt es nicht in jedem Jahr',
  },
  {
    what: 'an age without a limit',
    rules: [eligibility('alter', age({}))],
    place: 'Schema',
    says: 'versions[0].rules[0].condition: ein Alter braucht „from“, „under“ oder „upTo“',
  },
  {
    what: 'an age with two upper limits',
    rules: [eligibility('alter', age({ under: { param: 'jung' }, upTo: { param: 'jung' } }))],
    place: 'Schema',
    says: 'versions[0].rules[0].condition: „under“ und „upTo“ schließen einander aus',
  },
  {
    what: 'a placeholder that nothing fills',
    rules: [warning('text', 'Seit {amSeit}.')],
    place: 'text',
    says: 'Den Platzhalter {amSeit} füllt nichts.',
  },
  {
    what: 'a placeholder of a Maßnahme in a rule for the whole case',
    rules: [warning('text', 'Bis {massnahme:ende}.')],
    place: 'text',
    says: 'Der Platzhalter {massnahme:ende} braucht eine Regel je Maßnahme.',
  },
  {
    what: 'a reading that states the number of a parameter',
    rules: [{ ...jungeLeute, interpretation: 'Wer 25 ist, gehört nicht mehr dazu.' }],
    place: 'zahl',
    says: 'Ein Text nennt die Zahl des Parameters „jung“ (25): stattdessen {param:jung} schreiben.',
  },
  {
    what: 'a title that states the length of a parameter, in letters',
    rules: [{ ...lange, title: 'Nach sechs Monaten prüfen' }],
    place: 'dauer',
    says: 'Ein Text nennt die Zahl des Parameters „frist“ (6 Monate): stattdessen {param:frist} schreiben.',
  },
  {
    what: 'a named condition that states the number of a parameter',
    rules: [
      eligibility('zahl', named('Vor dem 25. Geburtstag', age({ under: { param: 'jung' } }))),
    ],
    place: 'zahl',
    says: 'Ein Text nennt die Zahl des Parameters „jung“ (25): stattdessen {param:jung} schreiben.',
  },
  {
    what: 'a column in a rule for the whole case',
    rules: [eligibility('spalte', massnahme.yes('abschlussorientiert'))],
    place: 'spalte',
    says: 'Sie sieht auf eine Spalte von „Maßnahmen“, wo es um keinen Eintrag dieser Liste geht.',
  },
  {
    what: 'a column in a rule for the whole case that counts entries besides',
    rules: [
      eligibility(
        'spalte',
        all(
          massnahme.yes('abschlussorientiert'),
          count('massnahmen', massnahme.yes('abschlussorientiert'), { param: 'jung' }),
        ),
      ),
    ],
    place: 'spalte',
    says: 'Sie sieht auf eine Spalte von „Maßnahmen“, wo es um keinen Eintrag dieser Liste geht.',
  },
  {
    what: 'a column of another list than the one that is counted',
    rules: [
      eligibility(
        'spalte',
        count('massnahmen', hemmnis.is('bereich', 'leistungsfaehigkeit'), { param: 'jung' }),
      ),
    ],
    place: 'spalte',
    says: 'Sie sieht auf eine Spalte von „Hemmnisse“, wo es um keinen Eintrag dieser Liste geht.',
  },
  {
    what: 'a rule per Maßnahme, asked of the whole case',
    rules: [jeMassnahme, eligibility('verweis', { op: 'rule', id: 'je-massnahme' })],
    place: 'verweis',
    says: 'Sie verweist auf „je-massnahme“, wo es um keine Maßnahme geht.',
  },
  {
    what: 'the criteria of a rule per Maßnahme in a text of the whole case',
    rules: [
      jeMassnahme,
      {
        kind: 'note',
        id: 'text',
        title: 'Probe',
        section: '1',
        when: yes('zuzug'),
        blocks: [{ criteria: 'je-massnahme' }],
        short: [{ text: 'Probe' }],
      },
    ],
    place: 'text',
    says: 'Sie verweist auf „je-massnahme“, wo es um keine Maßnahme geht.',
  },
  {
    what: 'a title with a parameter that is not declared',
    rules: [{ ...eligibility('titel', yes('zuzug')), title: 'Unter {param:fehlt} Jahren' }],
    place: 'titel',
    says: 'Den Platzhalter {param:fehlt} füllt nichts.',
  },
  {
    what: 'a field in the words of a condition: those are the same for every case',
    rules: [eligibility('worte', named('Seit {ammSeit}', yes('zuzug')))],
    place: 'worte',
    says: 'Den Platzhalter {ammSeit} füllt nichts.',
  },
  {
    what: 'a column that no Maßnahme has',
    rules: [{ ...warning('text', 'Bis {massnahme:anfang}.'), forEach: 'massnahmen' }],
    place: 'text',
    says: 'Den Platzhalter {massnahme:anfang} füllt nichts.',
  },
];

describe('a deadline that starts', () => {
  it('with another column of the Maßnahme than the one that is none', () => {
    const rule: Rule = {
      kind: 'deadline',
      id: 'frist',
      title: 'Frist',
      section: '1',
      forEach: 'massnahmen',
      when: massnahme.none('ende'),
      due: plus(massnahme.date('beginn'), { param: 'frist' }),
    };
    expect(checkConcept(conceptOf({ rules: [rule] }), present([rule]))).toEqual([]);
  });
});

describe('a bad concept is reported, with what and where', () => {
  it.each(BAD)('$what', ({ rules, place, says }) => {
    const findings = checkConcept(conceptOf({ rules }), present(rules));
    expect(findings).toContainEqual({ concept: 'probe', place, text: says });
  });

  it.each([
    'Unter {param:jung} Jahren.',
    'Seit dem 25.03.2020 gilt Ü25, siehe § 25 und 25/2016.',
    'Zu klären ist 25. eine Zählung.',
  ])('and a text whose numbers are others is not: %s', (interpretation) => {
    const rules = [{ ...jungeLeute, interpretation }];
    expect(checkConcept(conceptOf({ rules }), present(rules))).toEqual([]);
  });

  it('none is not one', () => {
    const jung = { value: 1, label: 'Alter', section: '1' };
    const rules = [{ ...jungeLeute, interpretation: 'Mit 0 Jahren.' }];
    const concept = conceptOf({ rules, params: { ...version.params, jung } });
    expect(checkConcept(concept, present(rules))).toEqual([]);
  });

  it('days on which no version holds', () => {
    const concept = conceptOf({ validTo: '2026-03-31' }, { validFrom: '2026-05-01' });
    expect(checkConcept(concept, [])).toEqual([
      {
        concept: 'probe',
        place: 'Fassungen',
        text: 'Vom 2026-04-01 bis vor dem 2026-05-01 gilt keine Fassung.',
      },
    ]);
  });

  it('days on which two versions hold', () => {
    const concept = conceptOf({ validTo: '2026-05-01' }, { validFrom: '2026-05-01' });
    expect(checkConcept(concept, [])).toEqual([
      {
        concept: 'probe',
        place: 'Fassungen',
        text: 'Zwei Fassungen gelten zugleich ab 2026-05-01.',
      },
    ]);
  });

  it('two versions that hold since ever', () => {
    expect(checkConcept(conceptOf({}, {}), []).map(({ text }) => text)).toEqual([
      'Zwei Fassungen gelten zugleich ab jeher.',
    ]);
  });

  it('a version that ends before it begins', () => {
    const concept = conceptOf({ validFrom: '2026-05-02', validTo: '2026-05-01' });
    expect(checkConcept(concept, []).map(({ text }) => text)).toEqual([
      'Die Fassung ab 2026-05-02 endet, bevor sie beginnt.',
    ]);
    expect(checkConcept(conceptOf({ validFrom: '2026-05-01', validTo: '2026-05-01' }), [])).toEqual(
      [],
    );
  });

  it('versions that follow each other are fine', () => {
    const concept = conceptOf({ validTo: '2026-04-30' }, { validFrom: '2026-05-01' });
    expect(checkConcept(concept, [])).toEqual([]);
  });

  it('but not a rule per Maßnahme that is asked of each', () => {
    const each = { op: 'rule', id: 'je-massnahme' } as const;
    const rules: Rule[] = [
      jeMassnahme,
      eligibility('anzahl', count('massnahmen', each, { param: 'jung' })),
      { ...eligibility('auch-je', each), forEach: 'massnahmen' },
    ];
    expect(checkConcept(conceptOf({ rules }), present(rules))).toEqual([]);
  });

  it('a boundary with all its examples on one side', () => {
    const rule = eligibility('grenze', yes('zuzug'));
    const examples = present([rule]);
    const [met, notMet] = examples.map((each) => ({ ...each, grenze: 'Tag' }));
    if (!met || !notMet) throw new Error('no example');
    const concept = conceptOf({ rules: [rule] });
    expect(checkConcept(concept, [...examples, met, met])).toEqual([
      {
        concept: 'probe',
        place: 'grenze: Tag',
        text: 'Alle Beispiele der Grenze ergeben dasselbe: Sie liegen auf einer Seite.',
      },
    ]);
    expect(checkConcept(concept, [...examples, met, notMet])).toEqual([]);
  });

  it('a rule without examples, and a boundary with one side', () => {
    const rule = eligibility('ohne', yes('zuzug'));
    const [one] = present([rule]);
    if (!one) throw new Error('no example');
    const findings = checkConcept(conceptOf({ rules: [rule] }), [{ ...one, grenze: 'Tag' }]);
    expect(findings.map(({ place, text }) => `${place}: ${text}`)).toEqual([
      'ohne: Es fehlt ein Beispiel, in dem sie nicht erfüllt ist.',
      'ohne: Es fehlt ein Beispiel, in dem sie offen ist.',
      'ohne: Tag: Die Grenze hat nur ein Beispiel; es fehlt die andere Seite.',
    ]);
  });
});
