import { describe, expect, it } from 'vitest';
import { vermerkeOf } from '../../rules/weighing/notes.ts';
import { todoList } from '../../rules/weighing/todo.ts';
import { demoView } from './view.ts';

const fittingOf = (id: string, concept: string): readonly string[] =>
  vermerkeOf(demoView(id, concept).assessment).fitting.map(({ note }) => note.id);

describe('the most fitting Vermerk', () => {
  it('records what the recommended team asks for, before what was written down weeks ago', () => {
    expect(fittingOf('amm-abgabe', 'heilbronn-amm')).toEqual([
      'vermerk-abgabe',
      'vermerk-uebernahme',
    ]);
  });

  it('records what is overdue, before what is due soon and what a talk of long ago gave rise to', () => {
    expect(fittingOf('egv-abgelaufen', 'uckermark-fallmanagement')).toEqual([
      'vermerk-egv-auswertung',
      'kundenkontakt',
      'vermerk-esb-ergebnis',
    ]);
  });

  it('of what is overdue records what has been so for longest', () => {
    const fitting = fittingOf('kategorie-a-arbeitsmarktnah', 'uckermark-fallmanagement');
    expect(fitting.slice(0, 3)).toEqual([
      'vermerk-ende-arbeitsmarktnah',
      'vermerk-matching',
      'kundenkontakt',
    ]);
    expect(fitting).toHaveLength(6);
  });

  it('is none about what the concept does not ask for here', () => {
    expect(fittingOf('kategorie-y-elternzeit', 'uckermark-fallmanagement')).toEqual([
      'kundenkontakt',
      'vermerk-egv-auswertung',
    ]);
  });

  it('is the first in the list of what is to be done, too', () => {
    for (const id of ['amm-abgabe', 'egv-abgelaufen', 'kategorie-a-arbeitsmarktnah']) {
      const view = demoView(id);
      const listed = todoList(view).open.filter(({ kind }) => kind === 'note');
      const { fitting } = vermerkeOf(view.assessment);
      expect(listed.map(({ result }) => result)).toEqual(fitting.map(({ note }) => note));
    }
  });
});
