import { describe, expect, it } from 'vitest';
import { all, count, is, massnahme, no, not, yes } from '../../rules/concept/builders.ts';
import type { Concept, ConceptVersion, Condition } from '../../rules/concept/data.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { pickVersion } from '../../rules/engine/version.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { conceptOf, p, STICHTAG } from './probe.ts';

const rule = (id: string): Condition => ({ op: 'rule', id });
const row = (id: string, condition: Condition, more: object = {}) =>
  ({ kind: 'routing', id, team: 'team', title: id, section: '1', condition, ...more }) as const;
const run = (concept: Concept, fall: Fall, stichtag = STICHTAG) => {
  const failed = (cause: unknown) => {
    throw cause;
  };
  const result = evaluate(fall, { stichtag, concepts: [concept], failed }).concepts[concept.id];
  if (!result) throw new Error('no result');
  return result;
};

describe('routing', () => {
  const concept = conceptOf(
    row('zusatz', yes('neukunde'), { additional: true }),
    row('erste', yes('elternzeit')),
    row('zweite', yes('neukunde'), { additional: yes('pflegezeit') }),
    row('dritte', yes('neukunde'), { where: not(yes('gefluechtet')) }),
  );
  const recommended = (fall: Fall) =>
    run(concept, fall).routing.flatMap((each) => (each.recommended ? [each.id] : []));

  it('recommends the first that is met and not in addition', () => {
    expect(recommended({ neukunde: true, elternzeit: true })).toEqual(['erste']);
    expect(recommended({ neukunde: true, elternzeit: false })).toEqual(['zweite']);
    expect(recommended({ neukunde: true, pflegezeit: true, gefluechtet: false })).toEqual([
      'dritte',
    ]);
    expect(recommended({ neukunde: false, elternzeit: false })).toEqual([]);
    expect(recommended({})).toEqual([]);
  });

  it('a row that does not apply is none; whether it applies may be open', () => {
    const verdict = (fall: Fall) => run(concept, fall).routing[3]?.verdict;
    expect(verdict({ neukunde: true, gefluechtet: true })).toBe('notApplicable');
    expect(verdict({ neukunde: true })).toBe('unknown');
    expect(verdict({ neukunde: false })).toBe('notMet');
  });

  it('what decides whether it applies is explained, where that is open', () => {
    const criteria = (fall: Fall) =>
      run(concept, fall).routing[3]?.criteria.map(({ text, verdict }) => `${text}: ${verdict}`);
    expect(criteria({ neukunde: true, gefluechtet: false })).toEqual(['Neukunde: ja: met']);
    expect(criteria({ neukunde: true })).toEqual([
      'Nicht: Geflüchtet: ja: unknown',
      'Neukunde: ja: met',
    ]);
  });
});

describe('the team of a row', () => {
  const [first] = conceptOf(row('zeile', yes('neukunde'))).versions;
  if (!first) throw new Error('no version');
  const teamOf = (team: string, teams: ConceptVersion['teams'] = {}) =>
    run(
      {
        ...conceptOf(),
        versions: [{ ...first, teams, rules: [{ ...row('zeile', yes('neukunde')), team }] }],
      },
      { neukunde: true },
    ).routing[0]?.team;

  it('is called as the concept says', () => {
    expect(teamOf('a', { a: 'Team A' })).toBe('Team A');
    expect(teamOf('constructor', { constructor: 'Team A' })).toBe('Team A');
  });

  // The concept check refuses such a concept; one that was never checked is evaluated all the same.
  it.each(['a', 'constructor', 'toString', '__proto__'])(
    '%s: its id, where it is none of the concept',
    (id) => {
      expect(teamOf(id)).toBe(id);
    },
  );
});

describe('rules that refer to rules', () => {
  it('in any order, and to one that does not apply as notMet', () => {
    const concept = conceptOf(
      row('nachher', rule('vorher')),
      row('nicht', not(rule('vorher'))),
      row('vorher', yes('neukunde'), { unless: yes('elternzeit') }),
    );
    const verdicts = (fall: Fall) => run(concept, fall).routing.map(({ verdict }) => verdict);
    expect(verdicts({ neukunde: true })).toEqual(['met', 'notMet', 'met']);
    expect(verdicts({ neukunde: true, elternzeit: true })).toEqual([
      'notMet',
      'met',
      'notApplicable',
    ]);
    expect(verdicts({})).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('in a circle is refused, however long and however nested', () => {
    const direct = conceptOf(row('selbst', rule('selbst')));
    const long = conceptOf(
      row('eins', all(yes('neukunde'), rule('zwei'))),
      row('zwei', not(rule('drei'))),
      row('drei', yes('neukunde'), { unless: rule('eins') }),
    );
    expect(() => run(direct, {})).toThrow('Regel „selbst“ verweist im Kreis auf sich selbst');
    expect(() => run(long, {})).toThrow('Regel „eins“ verweist im Kreis auf sich selbst');
  });

  it('counted per Maßnahme, each has a verdict of its own', () => {
    const concept = conceptOf(
      {
        kind: 'eligibility',
        id: 'kurs',
        title: 'Kurs',
        section: '1',
        forEach: 'massnahmen',
        condition: massnahme.is('art', 'FbW'),
      },
      row('zwei-kurse', count('massnahmen', rule('kurs'), p('zwei'))),
    );
    const of = (...arten: ('FbW' | 'MAT')[]): Fall => ({
      massnahmen: arten.map((art) => ({ art, beginn: '2026', ende: '2026' })),
    });
    const verdict = (fall: Fall) => run(concept, fall).routing[0]?.verdict;
    expect(verdict(of('FbW', 'MAT'))).toBe('notMet');
    expect(verdict(of('MAT', 'FbW', 'FbW'))).toBe('met');
    expect(run(concept, of('FbW', 'MAT')).eligibility.map((each) => each.verdict)).toEqual([
      'met',
      'notMet',
    ]);
  });
});

describe('warnings and hints', () => {
  const when = all(yes('neukunde'), no('elternzeit'));
  const concept = conceptOf(
    {
      kind: 'warning',
      id: 'warnung',
      section: '1',
      severity: 'warning',
      severityWhen: [{ when: yes('pflegezeit'), severity: 'error' }],
      when,
      text: 'x',
    },
    { kind: 'hint', id: 'hinweis', section: '1', when, text: 'ab {param:alt25}, {kundennummer}' },
  );

  it('only by what is known', () => {
    expect(run(concept, { neukunde: true }).warnings).toEqual([]);
    expect(run(concept, { neukunde: true }).hints).toEqual([]);
    const known: Fall = { neukunde: true, elternzeit: false };
    expect(run(concept, known).warnings).toMatchObject([{ severity: 'warning' }]);
    expect(run(concept, { ...known, pflegezeit: true }).warnings).toMatchObject([
      { severity: 'error' },
    ]);
    expect(run(concept, known).hints).toMatchObject([
      { text: 'ab 25, [noch zu klären: Kundennummer]' },
    ]);
  });

  it('a value with braces or signs of a pattern is only text', () => {
    const kundennummer = '{alter} $& {quelle} <b>';
    expect(run(concept, { neukunde: true, elternzeit: false, kundennummer }).hints).toMatchObject([
      { text: `ab 25, ${kundennummer}` },
    ]);
  });
});

describe('validity', () => {
  const version = (validFrom?: string, validTo?: string): ConceptVersion => ({
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    document: `ab ${validFrom}`,
    params: {},
    teams: {},
    begriffe: {},
    rules: [
      {
        kind: 'eligibility',
        id: 'x',
        title: 'x',
        section: '1',
        condition: is('kundenstatus', 'alo'),
      },
      { kind: 'hint', id: 'y', section: '1', when: is('kundenstatus', 'alo'), text: 'y' },
    ],
  });
  const concept = (...versions: ConceptVersion[]): Concept => ({
    id: 'c',
    title: 'c',
    land: 'HB',
    versions,
  });

  it('the first and the last day are in force, the days around are not', () => {
    const only = concept(version('2021-04-15', '2023-12-31'));
    const at = (stichtag: string) => run(only, { kundenstatus: 'alo' }, stichtag);
    for (const stichtag of ['2021-04-15', '2023-12-31']) {
      expect(at(stichtag)).toMatchObject({ inForce: true, eligibility: [{ verdict: 'met' }] });
      expect(at(stichtag).hints).toHaveLength(1);
    }
    for (const stichtag of ['2021-04-14', '2024-01-01']) {
      expect(at(stichtag)).toMatchObject({
        inForce: false,
        validity: 'Das Konzept gilt vom 15.04.2021 bis 31.12.2023.',
        eligibility: [{ verdict: 'notApplicable', missing: [] }],
        hints: [],
      });
    }
  });

  it('without a first day it always was in force, without a last day it stays so', () => {
    expect(run(concept(version()), {}, '1950-01-01').inForce).toBe(true);
    expect(run(concept(version('2016-09-21')), {}, '2016-09-20')).toMatchObject({
      inForce: false,
      validity: 'Das Konzept gilt erst ab 21.09.2016.',
    });
    expect(run(concept(version(undefined, '2016-09-21')), {}, '2016-09-22')).toMatchObject({
      inForce: false,
      validity: 'Das Konzept galt bis 21.09.2016.',
    });
  });

  it('the Stichtag picks one, in whatever order they stand; of two the later', () => {
    const of = concept(version('2024-01-01'), version('2016-09-21', '2023-12-31'));
    expect(pickVersion(of, '2023-12-31').version.document).toBe('ab 2016-09-21');
    expect(pickVersion(of, '2024-01-01').version.document).toBe('ab 2024-01-01');
    const openEnded = concept(version('2016-09-21'), version('2024-01-01'));
    expect(pickVersion(openEnded, '2025-06-01').version.document).toBe('ab 2024-01-01');
    const gap = concept(version('2016-01-01', '2016-12-31'), version('2018-01-01'));
    expect(pickVersion(gap, '2017-06-01')).toMatchObject({
      inForce: false,
      version: { document: 'ab 2018-01-01' },
    });
  });

  it('no fields are asked for where it is not in force', () => {
    const { missing } = evaluate(
      {},
      {
        stichtag: '2016-09-20',
        concepts: [concept(version('2016-09-21'))],
      },
    );
    expect(missing).toEqual([]);
  });
});

describe('a rule per Maßnahme', () => {
  const where = { label: 'x', mask: 'x' };
  const asked = (massnahmen: Fall['massnahmen'], partial?: true) =>
    evaluate(massnahmen === undefined ? {} : { massnahmen }, {
      stichtag: '2026-11-20',
      concepts: [conceptOf(row('eine', massnahme.is('art', 'FbW'), { forEach: 'massnahmen' }))],
      origins: {
        massnahmen: { kind: 'read', shown: 'x', where, ...(partial ? { partial } : {}) },
      },
    }).missing.some(({ field }) => field === 'massnahmen');

  it('asks for the list where it is not known, and where only a part of it is', () => {
    const eine: Fall['massnahmen'] = [{ art: 'AGH', beginn: '2020-01-01', ende: '2020-01-31' }];
    expect(asked(undefined)).toBe(true);
    expect(asked(eine, true)).toBe(true);
    expect(asked(eine)).toBe(false);
  });

  it('does not ask for it where none could change anything', () => {
    const condition = all(yes('neukunde'), massnahme.is('art', 'FbW'));
    const rule = row('neu-in-fbw', condition, { forEach: 'massnahmen' });
    const fields = (fall: Fall) =>
      evaluate(fall, { stichtag: '2026-11-20', concepts: [conceptOf(rule)] }).missing.map(
        ({ field }) => field,
      );
    expect(fields({ neukunde: false })).toEqual([]);
    expect(fields({ neukunde: true })).toEqual(['massnahmen']);
    expect(fields({})).toContain('massnahmen');
  });
});

describe('Stichtag', () => {
  it.each(['2026-11', '2026', '20.11.2026', '2026-02-29', '', '1899-12-31'])(
    '%j is none',
    (stichtag) => {
      expect(() => evaluate({}, { stichtag, concepts: [] })).toThrow(RangeError);
    },
  );
});

describe('what is asked for of a list', () => {
  const massnahmen: Fall['massnahmen'] = [
    { art: 'MAT', beginn: '2026-01-15', ende: '2026-12-31', abgebrochen: false },
    { art: 'MAT', beginn: '2026-01-15', ende: '2026-12' },
    { art: 'MAT', beginn: '2026-01-15', ende: '2026-12-31' },
  ];
  const asked = (concept: Concept, fall: Fall) =>
    evaluate(fall, { stichtag: STICHTAG, concepts: [concept] }).missing;
  const whole = conceptOf(
    row('abbruch', count('massnahmen', massnahme.yes('abgebrochen'), p('eins'))),
  );

  it('says which entries lack what, where a rule looks at the list', () => {
    const [missing] = asked(whole, { massnahmen });
    expect(missing?.lacks).toEqual([
      { item: 1, columns: ['abgebrochen'] },
      { item: 2, columns: ['abgebrochen'] },
    ]);
    expect(missing?.decides.map(({ answer }) => answer)).toEqual([
      'Abgebrochen: ja',
      'Abgebrochen: nein',
    ]);
  });

  it('says nothing of entries, where the list itself is not known', () => {
    expect(asked(whole, {})[0]).not.toHaveProperty('lacks');
  });
});
