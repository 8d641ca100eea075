import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../components/panel/model/calendar.ts';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { dayToAct, fristenOf, mayBeDone } from '../../rules/weighing/deadlines.ts';
import type { DeadlineView } from '../../rules/weighing/parts.ts';
import { todoList } from '../../rules/weighing/todo.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { demoView, viewOf } from './view.ts';

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

describe('what presses', () => {
  it.each(FAELLE.map(({ id }) => id))('%s: stands in the same order in both lists', (id) => {
    const view = demoView(id);
    const pressing = ({ state, ...deadline }: DeadlineView) =>
      (state === 'overdue' || state === 'dueSoon') && !mayBeDone({ state, ...deadline });
    const listed = fristenOf(view.assessment).running.map(({ result }) => result);
    const todo = todoList(view).open.flatMap((one) => (one.kind === 'deadline' ? one.result : []));
    const words = (all: readonly DeadlineView[]) =>
      all.filter(pressing).map(({ state, due }) => `${state} ${due}`);
    expect(words(todo)).toEqual(words(listed));
  });
});

describe('what is to be done on a day and not up to it', () => {
  // The Maßnahme ends on a Sunday: a contact on the last Arbeitstag before would be none at its end.
  const fall = {
    kundenstatus: 'asu',
    betreuungsstufe: 'IK',
    kontakte: [{ am: '2026-11-16' }],
    massnahmen: [{ art: 'FbW', beginn: '2026-06-01', ende: '2026-12-13', abgebrochen: false }],
  } as const satisfies Fall;
  const view = viewOf(
    fall,
    CONCEPTS.filter(({ id }) => id === 'regensburg-kontaktdichte'),
  );
  const { running } = fristenOf(view.assessment);
  const frist = running.find(({ result }) => result.id === 'kontakt-massnahmeende');

  it('is acted on that day', () => {
    expect(frist?.result).toMatchObject({ due: '2026-12-13', actBy: '2026-12-11' });
    expect(frist && dayToAct(frist.result)).toBe('2026-12-13');
    expect(frist && calendarEntries(view, [frist], '2026-11-20')[0]?.day).toBe('2026-12-13');
  });

  it('is said so first', () => {
    expect(headlineOf(view).parts[0]).toBe('Kontakt zum Maßnahmeende: am 13.12.2026');
    expect(frist?.result.counted.join(' ')).not.toContain('Arbeitstag');
  });
});
