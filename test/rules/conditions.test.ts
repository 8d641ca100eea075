import { describe, expect, it } from 'vitest';
import type { Truth } from '../../rules/assessment.ts';
import {
  after,
  age,
  atLeast,
  atMost,
  before,
  contact,
  count,
  date,
  day,
  days,
  happenedSince,
  hemmnis,
  lastContact,
  lastTalk,
  minus,
  noContact,
  not,
  onOrAfter,
  onOrBefore,
  passed,
  plus,
  stichtag,
  withinLast,
} from '../../rules/concept/builders.ts';
import type { Condition } from '../../rules/concept/data.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { dayFrom, openOf, p, STICHTAG, verdictOf } from './probe.ts';

type Row = [what: string, fall: Fall, verdict: string, on?: string];
const judges = (name: string, condition: Condition, rows: readonly Row[]) =>
  describe(name, () => {
    it.each(rows)('%s', (_, fall, verdict, on) => {
      expect(verdictOf(condition, fall, on)).toBe(verdict);
    });
  });

judges('age 25 to 50', age({ from: p('alt25'), upTo: p('alt50') }), [
  ['25th birthday', { geburtsdatum: '2001-11-20' }, 'met'],
  ['the day before', { geburtsdatum: '2001-11-21' }, 'notMet'],
  ['the day before the 51st', { geburtsdatum: '1975-11-21' }, 'met'],
  ['51st birthday', { geburtsdatum: '1975-11-20' }, 'notMet'],
  ['29 February, on 28 February', { geburtsdatum: '2000-02-29' }, 'notMet', '2025-02-28'],
  ['29 February, on 1 March', { geburtsdatum: '2000-02-29' }, 'met', '2025-03-01'],
  ['29 February, leap year, on 29 February', { geburtsdatum: '1976-02-29' }, 'met', '2024-02-29'],
  ['coarse month around the birthday', { geburtsdatum: '2001-11' }, 'unknown'],
  ['coarse month before it', { geburtsdatum: '2001-10' }, 'met'],
  ['coarse year, much too old', { geburtsdatum: '1970' }, 'notMet'],
  ['alter is used where no birth date is', { alter: 25 }, 'met'],
  ['and only there', { geburtsdatum: '2010-01-01', alter: 30 }, 'notMet'],
  ['nothing', {}, 'unknown'],
  ['a birth date ahead is no age', { geburtsdatum: '2027-01-01' }, 'unknown'],
  ['an empty birth date is none either', { geburtsdatum: null }, 'unknown'],
]);

judges('under 25 on the day of the EGV', age({ under: p('alt25'), on: date('egvAm') }), [
  ['day before', { geburtsdatum: '2000-05-02', egvAm: '2025-05-01' }, 'met'],
  ['birthday', { geburtsdatum: '2000-05-02', egvAm: '2025-05-02' }, 'notMet'],
  ['EGV in a coarse month', { geburtsdatum: '2000-05-02', egvAm: '2025-05' }, 'unknown'],
  ['coarse month before', { geburtsdatum: '2000-05-02', egvAm: '2025-04' }, 'met'],
  ['no EGV', { geburtsdatum: '2000-05-02', egvAm: null }, 'notMet'],
  ['alter says nothing of another day', { alter: 20, egvAm: '2026-11-20' }, 'unknown'],
]);

it('age asks for the birth date wherever it is open', () => {
  const condition = age({ under: p('alt25') });
  expect(openOf(condition, {})).toEqual(['geburtsdatum']);
  expect(openOf(condition, { geburtsdatum: '2001' })).toEqual(['geburtsdatum']);
  expect(openOf(condition, { geburtsdatum: null })).toEqual(['geburtsdatum']);
  expect(openOf(condition, { geburtsdatum: '2027-01-01' })).toEqual(['geburtsdatum']);
  expect(openOf(condition, { geburtsdatum: '2010' })).toEqual([]);
});

judges('within the last 5 years', withinLast(date('ausbildungAbgeschlossenAm'), p('jahre5')), [
  ['5 years ago', { ausbildungAbgeschlossenAm: '2021-11-20' }, 'met'],
  ['and a day', { ausbildungAbgeschlossenAm: '2021-11-19' }, 'notMet'],
  ['on the Stichtag', { ausbildungAbgeschlossenAm: '2026-11-20' }, 'met'],
  ['the day after', { ausbildungAbgeschlossenAm: '2026-11-21' }, 'notMet'],
  ['coarse, cut off inside', { ausbildungAbgeschlossenAm: '2021-11' }, 'unknown'],
  ['coarse, whole inside', { ausbildungAbgeschlossenAm: '2021-12' }, 'met'],
  ['coarse, reaches past the Stichtag', { ausbildungAbgeschlossenAm: '2026-11' }, 'unknown'],
  ['coarse, ahead', { ausbildungAbgeschlossenAm: '2026-12' }, 'notMet'],
  ['none', { ausbildungAbgeschlossenAm: null }, 'notMet'],
  ['not known', {}, 'unknown'],
  ['leap day', { ausbildungAbgeschlossenAm: '2019-02-28' }, 'met', '2024-02-29'],
  ['leap day, a day more', { ausbildungAbgeschlossenAm: '2019-02-27' }, 'notMet', '2024-02-29'],
]);

judges('6 months have passed', passed(date('ammSeit'), p('monate6')), [
  ['the last day', { ammSeit: '2026-05-20' }, 'notMet'],
  ['the day after', { ammSeit: '2026-05-19' }, 'met'],
  ['clipped, last day', { ammSeit: '2025-08-31' }, 'notMet', '2026-02-28'],
  ['clipped, day after', { ammSeit: '2025-08-31' }, 'met', '2026-03-01'],
  ['coarse, open', { ammSeit: '2026-05' }, 'unknown'],
  ['coarse, met', { ammSeit: '2026-04' }, 'met'],
  ['coarse, not yet', { ammSeit: '2026-06' }, 'notMet'],
  ['none', { ammSeit: null }, 'notMet'],
  ['not known', {}, 'unknown'],
]);

describe('comparing days', () => {
  const [a, b] = [date('egvAm'), date('egvGueltigBis')];
  const same: Fall = { egvAm: '2026-05-01', egvGueltigBis: '2026-05-01' };
  const earlier: Fall = { egvAm: '2026-04-30', egvGueltigBis: '2026-05-01' };
  const coarse: Fall = { egvAm: '2026-05', egvGueltigBis: '2026-05-01' };

  it.each([
    ['before', before, 'notMet', 'met', 'notMet'],
    ['onOrBefore', onOrBefore, 'met', 'met', 'unknown'],
    ['after', after, 'notMet', 'notMet', 'unknown'],
    ['onOrAfter', onOrAfter, 'met', 'notMet', 'met'],
  ] as const)('%s: the same day, a day earlier, a coarse month', (_, compare, ...expected) => {
    expect([same, earlier, coarse].map((fall) => verdictOf(compare(a, b), fall))).toEqual(expected);
  });

  it('with what is known to be none is notMet, on either side, each way', () => {
    for (const compare of [before, onOrBefore, after, onOrAfter]) {
      expect(verdictOf(compare(a, b), { egvAm: null, egvGueltigBis: '2026' })).toBe('notMet');
      expect(verdictOf(compare(a, b), { egvAm: '2026', egvGueltigBis: null })).toBe('notMet');
      expect(verdictOf(compare(a, b), { egvAm: null })).toBe('notMet');
      expect(verdictOf(compare(a, b), { egvAm: '2026-05-01' })).toBe('unknown');
    }
  });

  it('a certain day of the calendar', () => {
    const since = onOrAfter(a, day('2023-07-01'));
    expect(verdictOf(since, { egvAm: '2023-07-01' })).toBe('met');
    expect(verdictOf(since, { egvAm: '2023-06-30' })).toBe('notMet');
    expect(verdictOf(since, { egvAm: '2023' })).toBe('unknown');
  });
});

judges(
  '182 days before the Stichtag',
  before(date('alg2ZuletztBis'), minus(stichtag(), p('tage182'))),
  [
    ['the 182nd day', { alg2ZuletztBis: '2026-05-22' }, 'notMet'],
    ['the day before it', { alg2ZuletztBis: '2026-05-21' }, 'met'],
  ],
);

judges('happened since', happenedSince('esbAm', date('antragstellungAm')), [
  ['that day', { esbAm: '2026-11-02', antragstellungAm: '2026-11-02' }, 'met'],
  ['the day before', { esbAm: '2026-11-01', antragstellungAm: '2026-11-02' }, 'notMet'],
  ['on the Stichtag', { esbAm: '2026-11-20', antragstellungAm: '2026-11-02' }, 'met'],
  ['ahead', { esbAm: '2026-11-21', antragstellungAm: '2026-11-02' }, 'notMet'],
  ['ahead, start not known', { esbAm: '2026-11-21' }, 'notMet'],
]);

judges('at least 6 months', atLeast('praxisMonate24', p('sechs')), [
  ['6', { praxisMonate24: 6 }, 'met'],
  ['5', { praxisMonate24: 5 }, 'notMet'],
  ['none', { praxisMonate24: null }, 'notMet'],
  ['not known', {}, 'unknown'],
]);
judges('at most 6 months', atMost('praxisMonate24', p('sechs')), [
  ['6', { praxisMonate24: 6 }, 'met'],
  ['7', { praxisMonate24: 7 }, 'notMet'],
  ['none', { praxisMonate24: null }, 'notMet'],
]);

judges('two different days', days('erfolgloseAnrufe', p('zwei')), [
  ['two', { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] }, 'met'],
  ['the same day twice', { erfolgloseAnrufe: ['2026-11-03', '2026-11-03'] }, 'notMet'],
  ['one', { erfolgloseAnrufe: ['2026-11-03'] }, 'notMet'],
  ['none', { erfolgloseAnrufe: [] }, 'notMet'],
  ['not known', {}, 'unknown'],
  ['second on the Stichtag', { erfolgloseAnrufe: ['2026-11-03', '2026-11-20'] }, 'met'],
  ['second ahead', { erfolgloseAnrufe: ['2026-11-03', '2026-11-21'] }, 'notMet'],
  ['coarse and a day of it', { erfolgloseAnrufe: ['2026-10', '2026-10-05'] }, 'unknown'],
  ['coarse and a day outside', { erfolgloseAnrufe: ['2026-10', '2026-11-05'] }, 'met'],
  ['two coarse months', { erfolgloseAnrufe: ['2026-09', '2026-10'] }, 'met'],
  ['a month and its year', { erfolgloseAnrufe: ['2025', '2025-03'] }, 'unknown'],
  ['coarse, may lie ahead', { erfolgloseAnrufe: ['2026-11', '2026-10-05'] }, 'unknown'],
]);

judges(
  'three Hemmnisse that are not done',
  count('hemmnisse', not(hemmnis.is('stand', 'erledigt')), p('drei')),
  [
    ['not known', {}, 'unknown'],
    ['none', { hemmnisse: [] }, 'notMet'],
    [
      'two',
      { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }, { bereich: 'motivation' }] },
      'notMet',
    ],
    [
      'two and one of which nothing is known',
      {
        hemmnisse: [
          { bereich: 'motivation', stand: 'erkannt' },
          { bereich: 'motivation', stand: null },
          { bereich: 'motivation' },
        ],
      },
      'unknown',
    ],
    [
      'three and one open besides',
      {
        hemmnisse: [
          { bereich: 'motivation', stand: 'erkannt' },
          { bereich: 'motivation', stand: 'inBearbeitung' },
          { bereich: 'motivation', stand: 'erfolglos' },
          { bereich: 'motivation' },
        ],
      },
      'met',
    ],
  ],
);

describe('a contact in a window', () => {
  // From 01.10. to 31.10.2026; the Stichtag is 20.11.2026.
  const from = date('egvAm');
  const to = date('egvGueltigBis');
  const window: Fall = { egvAm: '2026-10-01', egvGueltigBis: '2026-10-31' };
  const any = contact({ from, to });
  const personal = contact({ from, to, arten: ['persoenlich'] });

  it.each<[string, Fall, string]>([
    ['first day', { kontakte: [{ am: '2026-10-01' }] }, 'met'],
    ['day before', { kontakte: [{ am: '2026-09-30' }] }, 'notMet'],
    ['last day', { kontakte: [{ am: '2026-10-31' }] }, 'met'],
    ['day after', { kontakte: [{ am: '2026-11-01' }] }, 'notMet'],
    ['coarse, inside', { kontakte: [{ am: '2026-10' }] }, 'met'],
    ['coarse, around', { kontakte: [{ am: '2026' }] }, 'unknown'],
    ['no contact', { kontakte: [] }, 'notMet'],
    ['no last contact', { letzterKontaktAm: null }, 'notMet'],
    ['nothing known', {}, 'unknown'],
    ['last contact inside', { letzterKontaktAm: '2026-10-15' }, 'met'],
    ['last contact before', { letzterKontaktAm: '2026-09-30' }, 'notMet'],
    [
      'last contact after: an earlier one may be inside',
      { letzterKontaktAm: '2026-11-02' },
      'unknown',
    ],
    [
      'last contact after, history known',
      { letzterKontaktAm: '2026-11-02', kontakte: [] },
      'notMet',
    ],
    ['last contact ahead of the Stichtag', { letzterKontaktAm: '2026-12-02' }, 'unknown'],
  ])('%s', (_, fall, verdict) => {
    expect(verdictOf(any, { ...window, ...fall })).toBe(verdict);
  });

  it.each<[string, Fall, string]>([
    ['art fits', { kontakte: [{ am: '2026-10-15', art: 'persoenlich' }] }, 'met'],
    ['another art', { kontakte: [{ am: '2026-10-15', art: 'mail' }] }, 'notMet'],
    ['art known to be none', { kontakte: [{ am: '2026-10-15', art: null }] }, 'notMet'],
    ['art not known', { kontakte: [{ am: '2026-10-15' }] }, 'unknown'],
    [
      'art of the last contact',
      { letzterKontaktAm: '2026-10-15', letzterKontaktArt: 'persoenlich' },
      'met',
    ],
    ['its art not known', { letzterKontaktAm: '2026-10-15' }, 'unknown'],
    [
      'the last one was a mail: an earlier one may have been personal',
      { letzterKontaktAm: '2026-10-15', letzterKontaktArt: 'mail' },
      'unknown',
    ],
    [
      'the same on the first day of the window',
      { letzterKontaktAm: '2026-10-01', letzterKontaktArt: 'mail' },
      'unknown',
    ],
    [
      'the same on the day before it',
      { letzterKontaktAm: '2026-09-30', letzterKontaktArt: 'mail' },
      'notMet',
    ],
  ])('of a certain art: %s', (_, fall, verdict) => {
    expect(verdictOf(personal, { ...window, ...fall })).toBe(verdict);
  });

  it('only what lies up to the Stichtag counts', () => {
    const open: Fall = { egvAm: '2026-11-01', egvGueltigBis: '2026-12-31' };
    const at = (am: string) => verdictOf(any, { ...open, kontakte: [{ am }] });
    expect(at('2026-11-20')).toBe('met');
    expect(at('2026-11-21')).toBe('notMet');
    expect(at('2026-11')).toBe('unknown');
    expect(verdictOf(any, { egvAm: '2026-11-21', egvGueltigBis: '2026-12-31' })).toBe('notMet');
  });

  it('a window of coarse dates decides what all its days decide alike', () => {
    const coarse: Fall = { egvAm: '2026-09', egvGueltigBis: '2026-10' };
    const at = (am: string) => verdictOf(any, { ...coarse, kontakte: [{ am }] });
    expect(at('2026-08-31')).toBe('notMet');
    expect(at('2026-09-01')).toBe('unknown');
    expect(at('2026-09-29')).toBe('unknown');
    expect(at('2026-09-30')).toBe('met');
    expect(at('2026-10-01')).toBe('met');
    expect(at('2026-10-02')).toBe('unknown');
    expect(at('2026-11-01')).toBe('notMet');
  });

  it('a window without a start holds none', () => {
    expect(verdictOf(any, { egvAm: null, egvGueltigBis: '2026', kontakte: [{ am: '2026' }] })).toBe(
      'notMet',
    );
  });
});

judges('no contact is known to exist', noContact(), [
  ['all known', { kontakte: [], esbAm: null, erstgespraechAm: null }, 'met'],
  ['by the last contact', { letzterKontaktAm: null, esbAm: null, erstgespraechAm: null }, 'met'],
  ['ESB not known', { kontakte: [], erstgespraechAm: null }, 'unknown'],
  ['contacts not known', { esbAm: null, erstgespraechAm: null }, 'unknown'],
  ['ESB held', { kontakte: [], esbAm: '2026-11-20', erstgespraechAm: null }, 'notMet'],
  ['ESB ahead', { kontakte: [], esbAm: '2026-11-21', erstgespraechAm: null }, 'met'],
  [
    'ESB coarse, may lie ahead',
    { kontakte: [], esbAm: '2026-11', erstgespraechAm: null },
    'unknown',
  ],
  [
    'last contact ahead: what was before is not known',
    { letzterKontaktAm: '2026-12-01', esbAm: null, erstgespraechAm: null },
    'unknown',
  ],
  ['a contact', { kontakte: [{ am: '2026-10-01' }] }, 'notMet'],
]);

describe('a list of which only a part was read', () => {
  const where = { label: 'x', mask: 'x' };
  const partly = { kind: 'read', shown: 'x', where, partial: true } as const;
  const origins = { kontakte: partly, erfolgloseAnrufe: partly, hemmnisse: partly };
  const october = { egvAm: '2026-10-01', egvGueltigBis: '2026-10-31' };
  const inOctober = contact({ from: date('egvAm'), to: date('egvGueltigBis') });
  const none = { esbAm: null, erstgespraechAm: null };

  it.each<[string, Condition, Fall, Truth]>([
    ['a contact in it counts', inOctober, { ...october, kontakte: [{ am: '2026-10-15' }] }, 'met'],
    [
      'none in it proves nothing',
      inOctober,
      { ...october, kontakte: [{ am: '2026-11-15' }] },
      'unknown',
    ],
    [
      'none before it either',
      inOctober,
      { ...october, kontakte: [{ am: '2026-09-15' }] },
      'unknown',
    ],
    [
      'none where even the last contact is known to lie before it',
      inOctober,
      { ...october, kontakte: [{ am: '2026-09-15' }], letzterKontaktAm: '2026-09-15' },
      'notMet',
    ],
    [
      'one may be where the last contact lies after it',
      inOctober,
      { ...october, kontakte: [{ am: '2026-11-15' }], letzterKontaktAm: '2026-11-15' },
      'unknown',
    ],
    [
      'one may be where one looks back and the last contact lies ahead',
      inOctober,
      { ...october, kontakte: [{ am: '2026-09-15' }], letzterKontaktAm: '2026-11-21' },
      'unknown',
    ],
    [
      'and where all that was read of it lies ahead',
      inOctober,
      { ...october, kontakte: [{ am: '2026-11-21' }], letzterKontaktAm: '2026-11-21' },
      'unknown',
    ],
    [
      'that there is one is known',
      noContact(),
      { ...none, kontakte: [{ am: '2026-09-15' }] },
      'notMet',
    ],
    [
      'that there is none is not',
      noContact(),
      { ...none, kontakte: [{ am: '2027-01-01' }] },
      'unknown',
    ],
    ['days', days('erfolgloseAnrufe', p('zwei')), { erfolgloseAnrufe: ['2026-11-01'] }, 'unknown'],
  ])('%s', (_name, condition, fall, expected) => {
    expect(verdictOf(condition, fall, STICHTAG, origins)).toBe(expected);
  });

  it('the rest of it is asked for where it could still decide', () => {
    const calls = days('erfolgloseAnrufe', p('zwei'));
    expect(openOf(calls, { erfolgloseAnrufe: ['2026-11-01'] }, STICHTAG, origins)).toEqual([
      'erfolgloseAnrufe',
    ]);
    const needs = count('hemmnisse', hemmnis.is('bereich', 'leistungsfaehigkeit'), p('eins'));
    const hemmnisse = [{ bereich: 'leistungsfaehigkeit' } as const];
    expect(openOf(needs, { hemmnisse: [] }, STICHTAG, origins)).toEqual(['hemmnisse']);
    expect(openOf(needs, { hemmnisse }, STICHTAG, origins)).toEqual([]);
  });

  it('the newest of it is the last contact only where the page says so', () => {
    const kontakte = [{ am: '2026-09-15' }];
    const on = (fall: Fall) => dayFrom(lastContact(), { ...none, ...fall }, STICHTAG, origins);
    expect(on({ kontakte })).toBe('unknown');
    expect(on({ kontakte, letzterKontaktAm: '2026-11-02' })).toBe('2026-11-02');
  });

  it('and not where one looks back, and the last contact lies ahead', () => {
    const egvAm = '2026-05-01';
    const on = (kontakte: Fall['kontakte'] & object, letzterKontaktAm: string) =>
      dayFrom(lastContact(), { ...none, egvAm, kontakte, letzterKontaktAm }, STICHTAG, origins);
    expect(on([{ am: '2026-09-15' }], '2026-11-20')).toBe('2026-11-20');
    expect(on([{ am: '2026-09-15' }], '2026-11-21')).toBe('unknown');
    expect(on([{ am: '2026-11-21' }], '2026-11-21')).toBe('unknown');
  });

  it('nor is the newest talk of it the last one', () => {
    const kontakte = [{ am: '2026-09-15', art: 'persoenlich' } as const];
    const on = (fall: Fall) => dayFrom(lastTalk('mail'), { ...none, ...fall }, STICHTAG, origins);
    expect(on({ kontakte })).toBe('unknown');
    expect(on({ kontakte: [{ am: '2027-01-01' }], letzterKontaktAm: '2027-01-01' })).toBe(
      'unknown',
    );
    expect(on({ kontakte, letzterKontaktAm: '2026-11-21' })).toBe('unknown');
    expect(on({ kontakte, letzterKontaktAm: '2026-11-02' })).toBe('2026-11-02');
  });
});

it('plus and minus in comparisons', () => {
  const reached = onOrAfter(date('egvGueltigBis'), plus(date('egvAm'), p('monat')));
  expect(verdictOf(reached, { egvAm: '2026-01-31', egvGueltigBis: '2026-02-28' })).toBe('met');
  expect(verdictOf(reached, { egvAm: '2026-01-31', egvGueltigBis: '2026-02-27' })).toBe('notMet');
});
