import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  is,
  no,
  none,
  not,
  sofernBekannt,
  surely,
  undecided,
  whereKnown,
  yes,
} from '../../rules/concept/builders.ts';
import type { Condition } from '../../rules/concept/data.ts';
import {
  both,
  either,
  MET,
  NOT_MET,
  negated,
  type T3,
  UNKNOWN,
  unword,
  word,
} from '../../rules/engine/truth.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { openOf, verdictOf } from './probe.ts';

const truth = fc.constantFrom<T3>(MET, UNKNOWN, NOT_MET);
const [T, U, F]: readonly [T3, T3, T3] = [MET, UNKNOWN, NOT_MET];

describe('Kleene’s strong logic', () => {
  it.each<[T3, T3, T3, T3]>([
    [T, T, T, T],
    [T, U, U, T],
    [T, F, F, T],
    [U, T, U, T],
    [U, U, U, U],
    [U, F, F, U],
    [F, T, F, T],
    [F, U, F, U],
    [F, F, F, F],
  ])('%i, %i: both %i, either %i', (left, right, conjunction, disjunction) => {
    expect(both(left, right)).toBe(conjunction);
    expect(either(left, right)).toBe(disjunction);
  });

  it('its laws', () => {
    fc.assert(
      fc.property(truth, truth, truth, (a, b, c) => {
        expect(negated(negated(a))).toBe(a);
        expect(both(a, b)).toBe(both(b, a));
        expect(either(a, b)).toBe(either(b, a));
        expect(both(a, both(b, c))).toBe(both(both(a, b), c));
        expect(either(a, either(b, c))).toBe(either(either(a, b), c));
        expect(both(a, either(b, c))).toBe(either(both(a, b), both(a, c)));
        expect(either(a, both(b, c))).toBe(both(either(a, b), either(a, c)));
        expect(negated(both(a, b))).toBe(either(negated(a), negated(b)));
        expect(negated(either(a, b))).toBe(both(negated(a), negated(b)));
        expect(both(a, either(a, b))).toBe(a);
        expect(both(a, MET)).toBe(a);
        expect(either(a, NOT_MET)).toBe(a);
        expect(unword(word(a))).toBe(a);
      }),
    );
  });
});

const BOOLEANS = ['neukunde', 'elternzeit', 'pflegezeit', 'gefluechtet'] as const;
const { tree } = fc.letrec<{ tree: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...BOOLEANS).map(yes),
    fc.constantFrom(...BOOLEANS).map(no),
    fc.constant(is('kundenstatus', 'alo', 'asu')),
    fc.constant(none('egvAm')),
  ),
  tree: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    tie('tree').map(not),
  ),
}));
const flag = fc.option(fc.boolean(), { nil: undefined });
const fall = fc
  .record({
    neukunde: flag,
    elternzeit: flag,
    pflegezeit: flag,
    gefluechtet: flag,
    kundenstatus: fc.constantFrom('alo', 'asu', 'rasu', null, undefined),
    egvAm: fc.constantFrom('2026-11-20', '2026', null, undefined),
  })
  .map((values): Fall => {
    const known: Fall = JSON.parse(JSON.stringify(values));
    return known;
  });
/** A case and the same with some of it forgotten. */
const fallAndLess = fc
  .tuple(fall, fc.subarray([...BOOLEANS, 'kundenstatus', 'egvAm'] as const))
  .map(([more, forgotten]): [Fall, Fall] => {
    const less = { ...more };
    for (const field of forgotten) delete less[field];
    return [more, less];
  });

describe('conditions', () => {
  it('de Morgan, and what is explained is what was judged', () => {
    fc.assert(
      fc.property(tree, tree, fall, (a, b, f) => {
        expect(verdictOf(not(all(a, b)), f)).toBe(verdictOf(any(not(a), not(b)), f));
        expect(verdictOf(not(any(a, b)), f)).toBe(verdictOf(all(not(a), not(b)), f));
      }),
    );
  });

  it('the order of parts does not matter', () => {
    fc.assert(
      fc.property(tree, tree, tree, fall, (a, b, c, f) => {
        expect(verdictOf(all(a, b, c), f)).toBe(verdictOf(all(c, a, b), f));
        expect(verdictOf(any(a, b, c), f)).toBe(verdictOf(any(c, b, a), f));
      }),
    );
  });

  it('more knowledge never turns met into notMet or back', () => {
    fc.assert(
      fc.property(tree, fallAndLess, (condition, [more, less]) => {
        const before = verdictOf(condition, less);
        if (before !== 'unknown') expect(verdictOf(condition, more)).toBe(before);
      }),
    );
  });

  it('names a field as open only where the verdict is, and at least one then', () => {
    fc.assert(
      fc.property(tree, fall, (condition, f) => {
        const open = openOf(condition, f);
        expect(open.length > 0).toBe(verdictOf(condition, f) === 'unknown');
        for (const field of open) expect(f).not.toHaveProperty(field);
      }),
    );
  });

  it('surely, undecided: what was said of the condition, never open', () => {
    fc.assert(
      fc.property(tree, fall, (condition, f) => {
        const verdict = verdictOf(condition, f);
        expect(verdictOf(surely(condition), f)).toBe(verdict === 'met' ? 'met' : 'notMet');
        expect(verdictOf(undecided(condition), f)).toBe(verdict === 'unknown' ? 'met' : 'notMet');
        expect(verdictOf(sofernBekannt(condition), f)).toBe(
          verdict === 'notMet' ? 'notMet' : 'met',
        );
      }),
    );
  });

  it('null is known to be none: another value than all, and no field is asked for', () => {
    expect(verdictOf(is('kundenstatus', 'alo'), { kundenstatus: null })).toBe('notMet');
    expect(verdictOf(none('kundenstatus'), { kundenstatus: null })).toBe('met');
    expect(verdictOf(none('kontakte'), { kontakte: [] })).toBe('met');
    expect(verdictOf(none('kontakte'), { kontakte: [{ am: '2026' }] })).toBe('notMet');
    expect(verdictOf(none('kontakte'), {})).toBe('unknown');
    expect(openOf(is('kundenstatus', 'alo'), { kundenstatus: null })).toEqual([]);
  });

  it('whereKnown: the field decides who judges', () => {
    const condition = whereKnown('egvAm', none('egvAm'), yes('neukunde'));
    expect(verdictOf(condition, { egvAm: null, neukunde: false })).toBe('met');
    expect(verdictOf(condition, { egvAm: '2026', neukunde: true })).toBe('notMet');
    expect(verdictOf(condition, { neukunde: true })).toBe('met');
    expect(verdictOf(condition, {})).toBe('unknown');
    expect(openOf(condition, {})).toEqual(['egvAm', 'neukunde']);
  });
});
