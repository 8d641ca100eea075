import { describe, expect, it } from 'vitest';
import { handlungsbedarf, punkteZuTun } from '../../components/panel/model/handlungsbedarf.ts';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { entriesOf } from '../../components/panel/model/sections.ts';
import { actionsOf, countOf, todoKey, todoList } from '../../components/panel/model/todo.ts';
import { partReasons } from '../../entrypoints/background/judge/reasons.ts';
import type { FallView } from '../../entrypoints/background/protocol.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';

const ACTIONS =
  /^(\d+) (?:Frist(?:en)? (?:überschritten|bald fällig|prüfen)|(?:dringende )?Warnung(?:en)?)$/;

function viewOf(fall: Fall): FallView {
  const { assessment } = partReasons(
    evaluate(fall, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS }),
  );
  const rest = { felder: [], problems: [], zugefuegt: [], erledigt: {} };
  return { id: null, kundennummer: null, ...rest, assessment };
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

  it('is nothing where nothing is known', () => {
    expect(punkteZuTun(handlungsbedarf(viewOf({})))).toBe(0);
  });
});
