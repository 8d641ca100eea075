import { describe, expect, it } from 'vitest';
import {
  after,
  choose,
  date,
  dayInYear,
  earlier,
  lastContact,
  lastTalk,
  later,
  minus,
  plus,
  yes,
} from '../../rules/concept/builders.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { dayFrom, openOf, p } from './probe.ts';

describe('plus, minus', () => {
  const start = date('bewilligungAm');
  it.each<[string, Fall, string]>([
    ['to the day', { bewilligungAm: '2026-05-20' }, '2026-11-20'],
    ['at a month’s end', { bewilligungAm: '2025-08-31' }, '2026-02-28'],
    ['coarse', { bewilligungAm: '2026-05' }, '2026-11-01…2026-11-30'],
    ['none', { bewilligungAm: null }, 'none'],
    ['not known', {}, 'unknown'],
  ])('6 months, %s', (_, fall, day) => {
    expect(dayFrom(plus(start, p('monate6')), fall)).toBe(day);
  });

  it('Arbeitstage of the concept’s Land (Brandenburg)', () => {
    const due = plus(start, p('arbeitstage10'));
    expect(dayFrom(due, { bewilligungAm: '2026-04-02' })).toBe('2026-04-20');
    // 31 October is a holiday there; it is a Saturday in 2026 and a Friday in 2025.
    expect(dayFrom(due, { bewilligungAm: '2026-10-26' })).toBe('2026-11-09');
    expect(dayFrom(due, { bewilligungAm: '2025-10-24' })).toBe('2025-11-10');
    expect(dayFrom(due, { bewilligungAm: '2026-04' })).toBe('2026-04-17…2026-05-18');
  });

  it('back', () => {
    expect(dayFrom(minus(start, p('monat')), { bewilligungAm: '2026-03-31' })).toBe('2026-02-28');
    expect(dayFrom(minus(start, p('wochen4')), { bewilligungAm: '2026-03-31' })).toBe('2026-03-03');
  });
});

describe('earlier, later of', () => {
  const parts = [date('egvAm'), date('egvGueltigBis')] as const;
  it.each<[string, Fall, string, string]>([
    ['both', { egvAm: '2026-01-05', egvGueltigBis: '2026-07-04' }, '2026-01-05', '2026-07-04'],
    ['one none', { egvAm: null, egvGueltigBis: '2026-07-04' }, '2026-07-04', '2026-07-04'],
    ['one not known', { egvGueltigBis: '2026-07-04' }, '2026-07-04', '2026-07-04'],
    ['one none, one not known', { egvAm: null }, 'unknown', 'unknown'],
    ['both none', { egvAm: null, egvGueltigBis: null }, 'none', 'none'],
    ['both not known', {}, 'unknown', 'unknown'],
    [
      'one coarse',
      { egvAm: '2026-07', egvGueltigBis: '2026-07-04' },
      '2026-07-01…2026-07-04',
      '2026-07-04…2026-07-31',
    ],
  ])('%s', (_, fall, first, last) => {
    expect(dayFrom(earlier(...parts), fall)).toBe(first);
    expect(dayFrom(later(...parts), fall)).toBe(last);
  });
});

describe('that day in a year', () => {
  const expr = dayInYear(date('schulentlassungAm'), { month: 9, day: 30 });
  const next = dayInYear(date('schulentlassungAm'), { month: 1, day: 31, years: 2 });
  it.each<[Fall, string, string]>([
    [{ schulentlassungAm: '2026-06-30' }, '2026-09-30', '2028-01-31'],
    [{ schulentlassungAm: '2026' }, '2026-09-30', '2028-01-31'],
    [{ schulentlassungAm: null }, 'none', 'none'],
    [{}, 'unknown', 'unknown'],
  ])('%j', (fall, same, later) => {
    expect(dayFrom(expr, fall)).toBe(same);
    expect(dayFrom(next, fall)).toBe(later);
  });
});

describe('choose', () => {
  const start = date('bewilligungAm');
  const expr = choose(
    [{ when: yes('neukunde'), take: plus(start, p('monat')) }],
    plus(start, p('monate6')),
  );
  it('takes the first branch that is met; one that is open is passed over', () => {
    expect(dayFrom(expr, { bewilligungAm: '2026-01-15', neukunde: true })).toBe('2026-02-15');
    expect(dayFrom(expr, { bewilligungAm: '2026-01-15', neukunde: false })).toBe('2026-07-15');
    expect(dayFrom(expr, { bewilligungAm: '2026-01-15' })).toBe('2026-07-15');
  });

  describe('a branch that a coarse date leaves open may be the one', () => {
    const plan = date('egvGueltigBis');
    const whilePlan = choose([{ when: after(plan, start), take: plan }], plus(start, p('monate6')));
    it.each<[string, Fall, string]>([
      ['before', { egvGueltigBis: '2025-12' }, '2026-07-15'],
      ['perhaps after', { egvGueltigBis: '2026-01' }, '2026-01-01…2026-07-15'],
      ['after', { egvGueltigBis: '2026-02' }, '2026-02-01…2026-02-28'],
      ['not known', {}, '2026-07-15'],
      ['none', { egvGueltigBis: null }, '2026-07-15'],
    ])('%s', (_, fall, day) => {
      expect(dayFrom(whilePlan, { bewilligungAm: '2026-01-15', ...fall })).toBe(day);
    });
  });
});

describe('last contact', () => {
  const keine: Fall = { kontakte: [], letzterKontaktAm: null, esbAm: null, erstgespraechAm: null };
  it.each<[string, Fall, string]>([
    ['newest of all', { kontakte: [{ am: '2026-10-01' }], esbAm: '2026-10-02' }, '2026-10-02'],
    ['order of the list', { kontakte: [{ am: '2026-10-09' }, { am: '2026-10-01' }] }, '2026-10-09'],
    ['up to the Stichtag', { kontakte: [{ am: '2026-11-20' }] }, '2026-11-20'],
    ['not after it', { kontakte: [{ am: '2026-11-21' }, { am: '2026-10-01' }] }, '2026-10-01'],
    ['unknown parts drop out', { letzterKontaktAm: '2026-10-01' }, '2026-10-01'],
    ['one part none, others not known', { letzterKontaktAm: null }, 'unknown'],
    [
      'all none: EGV, Bewilligung',
      { ...keine, egvAm: '2026-05-01', bewilligungAm: '2026-04-01' },
      '2026-05-01',
    ],
    ['all none, EGV none', { ...keine, egvAm: null, bewilligungAm: '2026-04-01' }, '2026-04-01'],
    ['all none, EGV not known', { ...keine, bewilligungAm: '2026-04-01' }, '2026-04-01'],
    ['all none, nothing else known', keine, 'unknown'],
    ['all none, all else none', { ...keine, egvAm: null, bewilligungAm: null }, 'none'],
    [
      'ESB not known: EGV does not step in',
      { kontakte: [], erstgespraechAm: null, egvAm: '2026-05-01' },
      'unknown',
    ],
    [
      'the last contact lies ahead, one looks back: not known',
      { letzterKontaktAm: '2026-12-01', esbAm: null, erstgespraechAm: null, egvAm: '2026-05-01' },
      'unknown',
    ],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_, fall, day) => {
    expect(dayFrom(lastContact(), fall)).toBe(day);
  });
});

describe('last talk', () => {
  const expr = lastTalk('mail', 'schriftlich');
  it.each<[string, Fall, string[]]>([
    ['whether the last contact was one', { letzterKontaktAm: '2026-10-09' }, ['letzterKontaktArt']],
    [
      'what was before a mail',
      { letzterKontaktAm: '2026-10-09', letzterKontaktArt: 'mail' },
      ['kontakte'],
    ],
    [
      'nothing, the last contact was one',
      { letzterKontaktAm: '2026-10-09', letzterKontaktArt: 'telefonisch' },
      [],
    ],
    ['nothing of contacts where there was none', { letzterKontaktAm: null }, []],
  ])('asks %s', (_, fall, fields) => {
    const open = openOf(after(expr, date('bewilligungAm')), {
      ...fall,
      erstgespraechAm: '2026-08-03',
    });
    expect(open).toEqual([...fields, 'esbAm', 'bewilligungAm']);
  });
  it.each<[string, Fall, string]>([
    [
      'a mail is none',
      {
        kontakte: [
          { am: '2026-10-09', art: 'mail' },
          { am: '2026-10-01', art: 'telefonisch' },
        ],
      },
      '2026-10-01',
    ],
    ['an art not known may be one', { kontakte: [{ am: '2026-10-09' }] }, '2026-10-09'],
    [
      'only mails, all else none',
      { kontakte: [{ am: '2026-10-09', art: 'mail' }], esbAm: null, erstgespraechAm: null },
      'none',
    ],
    [
      'the last contact was a mail: a talk before it is not known',
      {
        letzterKontaktAm: '2026-10-09',
        letzterKontaktArt: 'mail',
        esbAm: null,
        erstgespraechAm: null,
      },
      'unknown',
    ],
    [
      'the last contact was a mail, the Erstgespräch is known',
      { letzterKontaktAm: '2026-10-09', letzterKontaktArt: 'mail', erstgespraechAm: '2026-08-03' },
      '2026-08-03',
    ],
    ['no contact', { kontakte: [], esbAm: null, erstgespraechAm: null }, 'none'],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_, fall, day) => {
    expect(dayFrom(expr, fall)).toBe(day);
  });
});
