import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { fristenOf } from '../../rules/weighing/deadlines.ts';
import { decidingOf } from '../../rules/weighing/deciding.ts';
import { vermerkeOf } from '../../rules/weighing/notes.ts';
import { todoList } from '../../rules/weighing/todo.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';
import { viewOf } from './view.ts';

/**
 * What is not more urgent than another stays where it stood: a comparator that calls one of two equals the
 * greater leaves the order to the browser, and Firefox sorts otherwise than Chrome.
 */
describe('what the panel sorts', () => {
  const unsound: string[] = [];
  let sorted = 0;

  /** Sorts as before, and looks at each pair both ways round. */
  function watch(name: 'sort' | 'toSorted') {
    const original = Array.prototype[name];
    vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], compare) {
      if (compare) {
        sorted += this.length > 1 ? 1 : 0;
        for (const [at, one] of this.entries()) {
          for (const other of this.slice(at)) {
            const sum = Math.sign(compare(one, other)) + Math.sign(compare(other, one));
            if (sum !== 0) unsound.push(String(compare));
          }
        }
      }
      return Reflect.apply(original, this, [compare]);
    });
  }

  beforeEach(() => {
    watch('sort');
    watch('toSorted');
  });
  afterEach(() => vi.restoreAllMocks());

  it('comes in the same order in every browser', () => {
    for (const { fall } of FAELLE) {
      const view = viewOf(fall);
      todoList(view);
      fristenOf(view.assessment);
      vermerkeOf(view.assessment);
      const whole = evaluate(fall, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS });
      for (const { eligibility } of Object.values(whole.concepts)) {
        for (const { criteria } of eligibility) decidingOf(criteria);
      }
    }
    expect(sorted).toBeGreaterThan(FAELLE.length);
    expect([...new Set(unsound)]).toEqual([]);
  });
});
