import { describe, expect, it } from 'vitest';
import { fristenOf } from '../../rules/weighing/deadlines.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { demoView } from './view.ts';

describe('the deadlines of a case', () => {
  it.each(FAELLE.map(({ id }) => id))('%s: after what presses stand in one order by day', (id) => {
    const { running } = fristenOf(demoView(id).assessment);
    const days = running
      .filter(({ result }) => result.state === 'open' || result.state === 'notYetOpen')
      .map(({ result }) => result.due ?? '9999');
    expect(days).toEqual(days.toSorted());
  });

  it('so one that has not begun is not folded below what is due after it', () => {
    const { running } = fristenOf(demoView('fbw-vor-dem-ende').assessment);
    const at = (id: string) => running.findIndex(({ result }) => result.id === id);
    expect(running[at('kontakt-vor-massnahmeende')]?.result.state).toBe('notYetOpen');
    expect(at('kontakt-vor-massnahmeende')).toBeLessThan(at('kontakt-vor-ende'));
  });
});
