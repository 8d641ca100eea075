import { describe, expect, it } from 'vitest';
import { handlungsbedarf, punkteZuTun } from '../../components/panel/model/handlungsbedarf.ts';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { entriesOf } from '../../components/panel/model/sections.ts';
import {
  actionsOf,
  countOf,
  isPoint,
  todoKey,
  todoList,
} from '../../components/panel/model/todo.ts';
import type { Todo } from '../../components/panel/model/urgency.ts';
import { mayBeDone } from '../../components/panel/model/words.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { viewOf } from './view.ts';

const ACTIONS =
  /^(\d+) (?:Frist(?:en)? (?:überschritten|bald fällig|prüfen)|(?:dringende )?Warnung(?:en)?)$/;

/** How many points of a kind the headline names. */
const NAMED =
  /^(\d+) (?:Frist(?:en)? )?(überschritten|bald fällig|prüfen|dringende|Warnung)(?:en| Warnung(?:en)?)?$/;

/** What the headline calls a point. */
function wordOf(todo: Todo): string {
  if (todo.kind === 'deadline') {
    if (mayBeDone(todo.result)) return 'prüfen';
    return todo.result.state === 'overdue' ? 'überschritten' : 'bald fällig';
  }
  return todo.kind === 'warning' && todo.result.severity === 'error' ? 'dringende' : 'Warnung';
}

describe('what is to be done', () => {
  it.each(FAELLE.map((demo) => [demo.id, demo] as const))(
    '%s: counts as many points as the headline of the panel names; the way there, all that is listed',
    (_, { fall }) => {
      const view = viewOf(fall);
      const { parts, tone } = headlineOf(view);
      const named = parts.reduce((sum, part) => sum + Number(ACTIONS.exec(part)?.[1] ?? 0), 0);
      const bedarf = handlungsbedarf(view);
      expect(punkteZuTun(bedarf)).toBe(named);
      expect(bedarf.severe).toBe(tone === 'danger');
      const way = entriesOf(view).find(({ id }) => id === 'jetzt');
      const { all, points } = countOf(actionsOf(todoList(view).open));
      expect(points).toBe(named);
      expect(way?.sign.count ?? 0).toBe(all);
    },
  );

  it.each(FAELLE.map((demo) => [demo.id, demo] as const))(
    '%s: the headline names the points in the order in which they are listed',
    (_, { fall }) => {
      const view = viewOf(fall);
      const listed = actionsOf(todoList(view).open)
        .filter(isPoint)
        .map(({ todo }) => wordOf(todo));
      const named = headlineOf(view).parts.flatMap((part) => {
        const [, number = '', what = ''] = NAMED.exec(part) ?? [];
        return Array<string>(Number(number)).fill(what);
      });
      expect(named).toEqual(listed);
    },
  );

  it('is less by what was ticked off', () => {
    const demo = FAELLE.find(({ id }) => id === 'egv-fehlt');
    const view = viewOf(demo?.fall ?? {});
    const before = punkteZuTun(handlungsbedarf(view));
    const [first] = actionsOf(todoList(view).open);
    if (!first) throw new Error('nothing is to be done');
    const keys = [first.todo, ...first.also].map(todoKey);
    const erledigt = Object.fromEntries(keys.map((key) => [key, { how: 'done' } as const]));
    expect(punkteZuTun(handlungsbedarf({ ...view, erledigt }))).toBe(before - 1);
  });

  it('says that the team is open rather than how many checks are', () => {
    const { massnahmen = [] } = FAELLE.find(({ id }) => id === 'fbw-vor-dem-ende')?.fall ?? {};
    expect(headlineOf(viewOf({ massnahmen })).parts).toEqual([
      '1 Frist bald fällig',
      'Maßnahme im Absolventenmanagement: erfüllt',
      'Team noch offen',
    ]);
  });

  it('leads to a team for each concept where they differ, and says so', () => {
    const view = viewOf(FAELLE.find(({ id }) => id === 'egv-fehlt')?.fall ?? {});
    expect(entriesOf(view).find(({ id }) => id === 'team')?.sign.word).toBe('je nach Konzept');
    expect(headlineOf(view).parts.at(-1)).toBe(
      'Fallmanager für arbeitsmarktferne Kunden: vorläufig, Fallmanagement: vorläufig',
    );
  });

  describe('where nobody has said whose concepts hold', () => {
    const said = (id: string) =>
      headlineOf(viewOf(FAELLE.find((demo) => demo.id === id)?.fall ?? {}), true).parts;

    it('names no team of one office beside what presses', () => {
      expect(said('egv-fehlt').at(-1)).toBe('Team je nach Konzept');
    });

    it('counts as one does at the top, and nothing that several offices ask together', () => {
      const view = viewOf(FAELLE.find((demo) => demo.id === 'fbw-vor-dem-ende')?.fall ?? {});
      const signs = new Map(entriesOf(view, true).map(({ id, sign }) => [id, sign]));
      expect(signs.get('jetzt')).toMatchObject({ count: 2, word: '2 Fristen und Warnungen' });
      expect(signs.get('fehlt')).not.toHaveProperty('count');
      expect((['eignung', 'team', 'fehlt'] as const).map((id) => signs.get(id)?.word)).toEqual(
        Array(3).fill('je nach Konzept'),
      );
    });

    it('names the teams where nothing else is to be said, recommends none, and asks for nothing', () => {
      expect(said('amm-geeignet')).toEqual([
        'Team je nach Konzept: Arbeitsmarktmanager (AMM) oder Neukundenprozess',
      ]);
    });
  });

  it('is no recommendation without reserve where something is unclear', () => {
    const view = viewOf(FAELLE.find(({ id }) => id === 'amm-geeignet')?.fall ?? {});
    const problems = [{ text: 'Geburtsdatum: unklar', found: [] }];
    expect(headlineOf({ ...view, problems }).tone).toBe('warning');
  });

  it('comes before what is unclear, and that before the team that may rest on it', () => {
    const view = viewOf(FAELLE.find(({ id }) => id === 'egv-fehlt')?.fall ?? {});
    const unclear = { ...view, problems: [{ text: 'Geburtsdatum: unklar', found: [] }] };
    expect(headlineOf(unclear, true).parts.slice(-2)).toEqual([
      '1 Angabe unklar',
      'Team je nach Konzept',
    ]);
    expect(
      entriesOf(unclear)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['jetzt', 'unklar']);
  });

  it('is nothing where nothing is known', () => {
    expect(punkteZuTun(handlungsbedarf(viewOf({})))).toBe(0);
  });
});
