import { describe, expect, it } from 'vitest';
import type { DeadlineResult } from '../../rules/assessment.ts';
import {
  date,
  happenedSince,
  lastContact,
  massnahme,
  minus,
  plus,
  yes,
} from '../../rules/concept/builders.ts';
import type { DeadlineRule } from '../../rules/concept/data.ts';
import { dayOf, isoOf } from '../../rules/dates/day.ts';
import { VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall, Massnahme } from '../../rules/fall/felder.ts';
import { conceptOf, p } from './probe.ts';

function deadlines(rule: Omit<DeadlineRule, 'kind' | 'id' | 'section' | 'title'>) {
  const concept = conceptOf({
    kind: 'deadline',
    id: 'frist',
    section: '1',
    title: 'Frist',
    ...rule,
  });
  return (fall: Fall, stichtag: string): readonly DeadlineResult[] =>
    evaluate(fall, { stichtag, concepts: [concept] }).concepts[concept.id]?.deadlines ?? [];
}

const window = deadlines({
  when: yes('neukunde'),
  opens: minus(plus(date('bewilligungAm'), p('monate6')), p('monat')),
  due: plus(date('bewilligungAm'), p('monate6')),
  satisfied: happenedSince('erstgespraechAm', date('bewilligungAm')),
});
/** Due on Friday, 20.11.2026; opens on 20.10.2026. */
const fall: Fall = { neukunde: true, bewilligungAm: '2026-05-20', erstgespraechAm: null };
const stateOn = (stichtag: string, of: Fall = fall) =>
  window(of, stichtag).map(({ state }) => state);

describe('state of a deadline with a window', () => {
  it.each([
    ['2026-05-20', 'notYetOpen'],
    ['2026-10-19', 'notYetOpen'],
    ['2026-10-20', 'open'],
    ['2026-11-05', 'open'],
    ['2026-11-06', 'dueSoon'],
    ['2026-11-20', 'dueSoon'],
    ['2026-11-21', 'overdue'],
    ['2036-11-21', 'overdue'],
  ])('on %s: %s', (stichtag, state) => {
    expect(stateOn(stichtag)).toEqual([state]);
  });

  it('says how it was counted', () => {
    expect(window(fall, '2026-11-01')).toMatchObject([
      {
        applies: 'met',
        opens: '2026-10-20',
        due: '2026-11-20',
        actBy: '2026-11-20',
        satisfied: 'notMet',
        counted: ['Erstbewilligung am: 20.05.2026', 'plus 6 Monate: 20.11.2026'],
      },
    ]);
  });

  it('says which holidays it passed over, of a day that is a holiday itself not that one', () => {
    const back = deadlines({
      when: yes('neukunde'),
      due: minus(date('bewilligungAm'), p('arbeitstage10')),
    });
    expect(back({ neukunde: true, bewilligungAm: '2026-04-06' }, '2026-03-01')).toMatchObject([
      {
        due: '2026-03-20',
        counted: [
          'Erstbewilligung am: 06.04.2026',
          'minus 10 Arbeitstage: 20.03.2026',
          'Feiertage übersprungen: 03.04.2026 Karfreitag',
        ],
      },
    ]);
  });

  it('says what stood in where there was no contact, by the term that offices may replace', () => {
    const sinceContact = deadlines({
      when: yes('neukunde'),
      due: plus(lastContact(), p('monate6')),
    });
    const none = {
      neukunde: true,
      kontakte: [],
      letzterKontaktAm: null,
      esbAm: null,
      erstgespraechAm: null,
      bewilligungAm: null,
    };
    expect(sinceContact({ ...none, egvAm: '2026-05-20' }, '2026-11-01')).toMatchObject([
      {
        counted: [
          `kein Kontakt, also ${VORGABE.begriffEgv} oder Bewilligung: 20.05.2026`,
          'plus 6 Monate: 20.11.2026',
        ],
      },
    ]);
  });

  it('done from the day of the event on, whenever that is', () => {
    const held = { ...fall, erstgespraechAm: '2026-12-01' };
    expect(stateOn('2026-11-30', held)).toEqual(['overdue']);
    expect(stateOn('2026-12-01', held)).toEqual(['done']);
    expect(stateOn('2026-10-01', { ...fall, erstgespraechAm: '2026-05-20' })).toEqual(['done']);
    expect(stateOn('2026-10-01', { ...fall, erstgespraechAm: '2026-05-19' })).toEqual([
      'notYetOpen',
    ]);
  });

  it('what satisfies it is not known: the calendar goes on', () => {
    const { erstgespraechAm: _, ...open } = fall;
    expect(window(open, '2026-11-21')).toMatchObject([{ satisfied: 'unknown', state: 'overdue' }]);
  });

  it('not known whether it applies: the day is there, the state is not', () => {
    const { neukunde: _, ...open } = fall;
    expect(window(open, '2026-11-21')).toMatchObject([
      { applies: 'unknown', due: '2026-11-20', state: 'unknown' },
    ]);
    expect(window({ ...fall, neukunde: false }, '2026-11-21')).toEqual([]);
  });

  it('start not known, known to be none', () => {
    const { bewilligungAm: _, ...open } = fall;
    expect(window(open, '2026-11-21')).toMatchObject([
      { opens: null, due: null, actBy: null, state: 'unknown' },
    ]);
    expect(window({ ...fall, bewilligungAm: null }, '2026-11-21')).toEqual([]);
  });

  it('a start that is not known leaves the state unknown, whatever was done', () => {
    const anyTime = deadlines({
      when: yes('neukunde'),
      due: plus(date('bewilligungAm'), p('monate6')),
      satisfied: yes('esbWahrgenommen'),
    });
    const states = (of: Fall) => anyTime(of, '2026-11-21').map(({ state }) => state);
    expect(states({ neukunde: true, esbWahrgenommen: true })).toEqual(['unknown']);
    expect(states({ ...fall, esbWahrgenommen: true })).toEqual(['done']);
  });

  it('a coarse start: the state where all its days agree', () => {
    const coarse = { ...fall, bewilligungAm: '2026-05' };
    // Opens 01.10. to 30.10., due 01.11. (a Sunday, so act by 30.10.) to 30.11.
    expect(stateOn('2026-09-30', coarse)).toEqual(['notYetOpen']);
    expect(stateOn('2026-10-01', coarse)).toEqual(['unknown']);
    expect(stateOn('2026-10-30', coarse)).toEqual(['unknown']);
    expect(stateOn('2026-11-30', coarse)).toEqual(['unknown']);
    expect(stateOn('2026-12-01', coarse)).toEqual(['overdue']);
    expect(window(coarse, '2026-12-01')).toMatchObject([{ opens: null, due: null, actBy: null }]);
  });
});

describe('actBy', () => {
  it.each([
    ['a Friday', '2026-05-20', '2026-11-20', '2026-11-20'],
    ['a Saturday', '2026-05-21', '2026-11-21', '2026-11-20'],
    ['a Sunday', '2026-05-22', '2026-11-22', '2026-11-20'],
    ['Friday, 1 January', '2026-07-01', '2027-01-01', '2026-12-31'],
    ['Easter Monday', '2025-10-06', '2026-04-06', '2026-04-02'],
    ['Sunday after two holidays', '2026-06-27', '2026-12-27', '2026-12-24'],
  ])('due on %s', (_, bewilligungAm, due, actBy) => {
    expect(window({ ...fall, bewilligungAm }, '2026-11-20')).toMatchObject([{ due, actBy }]);
  });

  it.each([
    ['2025-10-06', '06.04.2026 ist ein Feiertag (Ostermontag)', '02.04.2026'],
    ['2026-05-21', '21.11.2026 ist ein Samstag', '20.11.2026'],
    ['2026-05-22', '22.11.2026 ist ein Sonntag', '20.11.2026'],
  ])('tells why it differs (%s)', (bewilligungAm, why, actBy) => {
    const [result] = window({ ...fall, bewilligungAm }, '2026-03-01');
    expect(result?.counted.at(-1)).toBe(
      `Der ${why}; der letzte Arbeitstag davor ist der ${actBy}.`,
    );
  });
});

describe('one that moves with its start, and one of its own lead', () => {
  const moving = deadlines({
    when: yes('neukunde'),
    due: plus(date('bewilligungAm'), p('monate6')),
    lead: p('zwei'),
  });

  it('is never done', () => {
    expect(moving(fall, '2026-11-20')).toMatchObject([{ satisfied: 'notMet', opens: null }]);
  });

  it.each([
    ['2026-11-17', 'open'],
    ['2026-11-18', 'dueSoon'],
    ['2026-11-20', 'dueSoon'],
    ['2026-11-21', 'overdue'],
  ])('on %s: %s', (stichtag, state) => {
    expect(moving(fall, stichtag)).toMatchObject([{ state }]);
  });
});

describe('per Maßnahme', () => {
  const ending = deadlines({
    forEach: 'massnahmen',
    when: massnahme.is('art', 'FbW'),
    due: massnahme.date('ende'),
  });
  const kurs: Massnahme = { art: 'FbW', beginn: '2026-01-05', ende: '2026-06-30' };

  it('each for itself, with its index; not for one that was broken off', () => {
    const massnahmen: Massnahme[] = [
      { ...kurs, abgebrochen: true },
      kurs,
      { ...kurs, art: 'MAT' },
      { ...kurs, ende: '2026-12-31', abgebrochen: false },
    ];
    expect(ending({ massnahmen }, '2026-06-01').map(({ item, due }) => [item, due])).toEqual([
      [1, '2026-06-30'],
      [3, '2026-12-31'],
    ]);
    expect(ending({ massnahmen: [] }, '2026-06-01')).toEqual([]);
    expect(ending({}, '2026-06-01')).toEqual([]);
  });

  it('stays listed until 91 days after it was due', () => {
    const last = isoOf(dayOf(2026, 6, 30) + 91);
    const after = isoOf(dayOf(2026, 6, 30) + 92);
    expect(ending({ massnahmen: [kurs] }, last)).toMatchObject([{ state: 'overdue' }]);
    expect(ending({ massnahmen: [kurs] }, after)).toEqual([]);
    expect(ending({ massnahmen: [{ ...kurs, ende: '2026-06' }] }, last)).toMatchObject([
      { due: null, state: 'overdue' },
    ]);
  });
});

describe('a phase', () => {
  const phase = deadlines({
    when: yes('neukunde'),
    opens: date('bewilligungAm'),
    due: plus(date('bewilligungAm'), p('monate6')),
    phase: true,
  });
  it.each([
    ['2026-05-19', ['notYetOpen']],
    ['2026-05-20', ['open']],
    ['2026-11-20', ['open']],
    ['2026-11-21', []],
  ])('on %s: %j, never overdue', (stichtag, states) => {
    expect(phase(fall, stichtag).map(({ state }) => state)).toEqual(states);
  });
});
