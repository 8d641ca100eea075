import { describe, expect, it } from 'vitest';
import { todoSign } from '../../components/panel/model/todoWords.ts';
import { recommendationSign } from '../../components/panel/model/words.ts';
import { markersOf } from '../../entrypoints/background/show/markers.ts';
import type { FallView } from '../../entrypoints/background/views.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import {
  type Action,
  actionsOf,
  countOf,
  isNote,
  isPoint,
  partsOf,
} from '../../rules/weighing/actions.ts';
import { handlungsbedarf, punkteZuTun } from '../../rules/weighing/handlungsbedarf.ts';
import { type DeadlineView, groundsOf } from '../../rules/weighing/parts.ts';
import { todoList } from '../../rules/weighing/todo.ts';
import { todoKey } from '../../rules/weighing/todoKey.ts';
import { isWindow, type Todo } from '../../rules/weighing/urgency.ts';
import { STATES } from '../gallery/states/index.ts';
import { demoView, viewOf } from './view.ts';

const fall = STATES.ueberfaellig?.state?.fall;
if (!fall) throw new Error('the gallery has lost its state');

const tickAll = (of: FallView): FallView => ({
  ...of,
  erledigt: Object.fromEntries(
    todoList(of).open.map((todo) => [todoKey(todo), { how: 'done' } as const]),
  ),
});

/** The case with its one deadline changed. */
function withDeadline(of: FallView, change: Partial<DeadlineView>): FallView {
  const concepts = Object.fromEntries(
    Object.entries(of.assessment.concepts).map(([id, concept]) => [
      id,
      { ...concept, deadlines: concept.deadlines.map((each) => ({ ...each, ...change })) },
    ]),
  );
  return { ...of, assessment: { ...of.assessment, concepts } };
}

const openDeadlines = (of: FallView) =>
  todoList(of).open.filter(({ kind }) => kind === 'deadline').length;

describe('what is to be done', () => {
  it('is gone once it is ticked off', () => {
    const ticked = tickAll(fall);
    expect(todoList(fall).open).not.toEqual([]);
    expect(todoList(ticked).open).toEqual([]);
    expect(todoList(ticked).settled).toHaveLength(todoList(fall).open.length);
  });

  it.each<[string, Partial<DeadlineView>]>([
    ['another due date', { due: '2026-11-16' }],
    ['another state', { state: 'dueSoon' }],
    [
      'another value that it saw',
      {
        grounds: groundsOf([
          {
            verdict: 'met',
            text: 'Beim AMM',
            seen: [{ field: 'ammSeit', label: 'AMM seit', shown: '16.05.2026', known: true }],
          },
        ]),
      },
    ],
  ])('comes back with %s', (_what, change) => {
    const ticked = tickAll(fall);
    expect(openDeadlines(ticked)).toBe(0);
    expect(openDeadlines(withDeadline(ticked, change))).toBe(1);
  });

  it('stays ticked off when something else of the case changes', () => {
    const ticked = tickAll(fall);
    expect(openDeadlines(withDeadline(ticked, { counted: ['anders erzählt'] }))).toBe(0);
    expect(openDeadlines({ ...ticked, felder: [] })).toBe(0);
  });

  it('is a thing of its own for each rule', () => {
    const keys = todoList(fall).open.map(todoKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

const keyOf = ({ todo }: Action) => todoKey(todo);

describe('of what is to be done', () => {
  const all = STATES['alle-konzepte']?.state?.fall;
  if (!all) throw new Error('the gallery has lost its state');
  const open = actionsOf(todoList(all).open);
  const texts = open.filter(isNote);

  it('only the most fitting text is in view, and every other thing before it', () => {
    expect(texts.length).toBeGreaterThan(2);
    const { first, more } = partsOf(open);
    expect(first.filter(isNote)).toEqual(texts.slice(0, 1));
    expect(more.map(keyOf).sort()).toEqual(texts.slice(1).map(keyOf).sort());
  });

  it('what has a date or warns comes first; the count is of all, of the texts only of the first', () => {
    const points = open.filter(isPoint);
    const others = open.filter((action) => !isPoint(action));
    expect(open).toEqual([...points, ...others]);
    expect(others.length).toBeGreaterThan(texts.length);
    expect(countOf(open)).toEqual({
      all: open.length - texts.length + 1,
      points: points.length,
    });
    expect(countOf([])).toEqual({ all: 0, points: 0 });
  });

  it('where the concepts are several offices’, what can wait is folded beside what can’t', () => {
    const { first, more } = partsOf(open, true);
    expect(first).toEqual(open.filter(isPoint));
    expect(more).toEqual(open.filter((action) => !isPoint(action)));
    const calm = open.filter((action) => !isPoint(action));
    expect(partsOf(calm, true)).toEqual(partsOf(calm));
  });

  it('seven things are in view at most, and nothing is lost', () => {
    const urgent = open.find((action) => !isNote(action));
    if (!urgent) throw new Error('there is nothing urgent any more');
    const { first, more } = partsOf([
      ...Array.from({ length: 9 }, () => ({ ...urgent })),
      ...texts,
    ]);
    expect(first).toHaveLength(7);
    expect(more).toHaveLength(2 + texts.length);
  });
});

describe('a warning and the deadline behind it', () => {
  const expired = STATES['egv-abgelaufen']?.state?.fall;
  if (!expired) throw new Error('the gallery has lost its state');
  const { open } = todoList(expired);
  const about = (kind: Todo['kind']) => {
    const found = open.find(
      (todo) =>
        todo.kind === kind && 'field' in todo.result && todo.result.field === 'egvGueltigBis',
    );
    if (!found) throw new Error(`no ${kind} about the end of the EGV any more`);
    return found;
  };
  const warning = about('warning');
  const deadline = about('deadline');
  const idsOf = (actions: readonly Action[]) =>
    actions.map(({ todo, also }) => [todo, ...also].map(({ result }) => result.id));
  const changed = <Kind extends Todo>(todo: Kind, change: Partial<Kind['result']>): Kind => ({
    ...todo,
    result: { ...todo.result, ...change },
  });

  it('are one thing to do, and the date leads', () => {
    expect(actionsOf([deadline, warning])).toEqual([{ todo: deadline, also: [warning] }]);
    expect(actionsOf([warning, deadline])).toEqual([{ todo: deadline, also: [warning] }]);
    expect(idsOf(actionsOf(open)).flat().sort()).toEqual(
      open.map(({ result }) => result.id).sort(),
    );
  });

  it('the warning leads where the date may be kept already', () => {
    const check = changed(deadline, { satisfied: 'unknown' });
    expect(actionsOf([warning, check])).toEqual([{ todo: warning, also: [check] }]);
  });

  it.each<[string, readonly Todo[]]>([
    ['of another field', [changed(deadline, { field: 'egvAm' }), warning]],
    ['of another Maßnahme', [changed(deadline, { item: 1 }), warning]],
    ['of another concept', [deadline, { ...warning, concept: { ...warning.concept, id: 'x' } }]],
    ['of one date among several', [deadline, changed(deadline, { id: 'x' }), warning]],
    ['that is a mere hint', [deadline, changed(warning, { severity: 'info' })]],
  ])('%s: each is a thing of its own', (_, todos) => {
    expect(actionsOf(todos)).toEqual(todos.map((todo) => ({ todo, also: [] })));
  });

  it('is joined by what another concept says of the same field, and by no other', () => {
    const elsewhere = { ...warning, concept: { ...warning.concept, id: 'x' } };
    expect(actionsOf([deadline, warning, elsewhere])).toEqual([
      { todo: deadline, also: [warning, elsewhere] },
    ]);
    expect(actionsOf([warning, elsewhere])).toEqual([{ todo: warning, also: [elsewhere] }]);
    for (const other of [
      changed(elsewhere, { field: 'egvAm' }),
      changed(elsewhere, { item: 1 }),
      changed(elsewhere, { severity: 'info' }),
      changed(warning, { id: 'x' }),
    ]) {
      expect(actionsOf([warning, other]).map(keyOf)).toEqual([warning, other].map(todoKey));
    }
    const list = changed(warning, { field: 'hemmnisse' });
    expect(actionsOf([list, { ...list, concept: elsewhere.concept }])).toHaveLength(2);
  });

  it('count once', () => {
    const bedarf = handlungsbedarf(expired);
    expect(punkteZuTun(bedarf)).toBeLessThan(
      open.filter(({ kind }) => kind === 'deadline' || kind === 'warning').length,
    );
    expect(bedarf.severe).toBe(true);
  });
});

describe('a way that the concept assigns', () => {
  const teamsToDo = (id: string, concept: string) =>
    todoList(demoView(id, concept)).open.flatMap((todo) =>
      todo.kind === 'team' ? [`${todo.result.team}: ${todoSign(todo).word}`] : [],
    );

  it('waits for no examination of another', () => {
    expect(teamsToDo('amm-abgabe', 'heilbronn-amm')).toEqual([
      'Abgabe aus dem AMM: vorgesehen',
      'BAK: prüfen',
    ]);
  });

  it('is no other thing to do where one is recommended without reserve', () => {
    expect(teamsToDo('gefluechtete-person', 'bremen-rahmenkonzept')).toEqual([
      'Zentrale Anlaufstelle Flüchtlinge (ZAF): empfohlen',
    ]);
  });
});

describe('what has time', () => {
  const view = demoView('fbw-vor-dem-ende', 'herford-absolventenmanagement');
  const windows = (of: FallView) => todoList(of).open.filter(isWindow);

  const ids = (of: FallView) => windows(of).map(({ result }) => result.id);
  const onAnotherDay = (id: string) => {
    const concept = view.assessment.concepts['herford-absolventenmanagement'];
    if (!concept) throw new Error('that concept says nothing any more');
    const deadlines = concept.deadlines.map((each) =>
      each.id === id ? { ...each, due: '2027-03-31', actBy: '2027-03-31' } : each,
    );
    const concepts = { 'herford-absolventenmanagement': { ...concept, deadlines } };
    return { ...view, assessment: { ...view.assessment, concepts } };
  };

  it('is listed once its days have begun, and counts for nothing that presses', () => {
    expect(windows(view)).not.toEqual([]);
    const actions = actionsOf(todoList(view).open);
    expect(actions.filter(isPoint)).toEqual([]);
    expect(actions.some(({ todo }) => isWindow(todo))).toBe(true);
    expect(punkteZuTun(handlungsbedarf(view))).toBe(0);
    expect(markersOf(view).filter(({ kind }) => kind !== 'warning')).toEqual([]);
  });

  it('is all that is due on the next day: one talk serves contact and plan', () => {
    expect(ids(view)).toEqual(['kontakt-vor-ende', 'einv-vor-ende']);
    expect(ids(onAnotherDay('einv-vor-ende'))).toEqual(['kontakt-vor-ende']);
    expect(ids(onAnotherDay('kontakt-vor-ende'))).toEqual(['einv-vor-ende']);
  });

  it('gives way to the next when it is ticked off, and to nothing of the same day', () => {
    const tick = (of: FallView) => {
      const [first] = windows(of);
      if (!first) throw new Error('no window is open any more');
      return { ...of, erledigt: { [todoKey(first)]: { how: 'done' } as const } };
    };
    expect(ids(tick(view))).toEqual(['einv-vor-ende']);
    expect(ids(tick(onAnotherDay('einv-vor-ende')))).toEqual(['einv-vor-ende']);
  });

  it('is none that only counts down', () => {
    expect(windows(demoView('amm-abgabe', 'heilbronn-amm'))).toEqual([]);
  });
});

describe('a way that a deadline asks for as well', () => {
  const beimAmm = { anlaufstelle: 'amm', ammSeit: '2026-05-11' } as const;
  const heilbronn = CONCEPTS.filter(({ id }) => id === 'heilbronn-amm');
  const asked = (fall: Fall) =>
    todoList(viewOf(fall, heilbronn)).open.flatMap(({ kind, result }) =>
      kind === 'note' ? [] : [`${kind} ${result.id}`],
    );

  it('is one thing to do while the deadline presses', () => {
    expect(asked({ ...beimAmm, bakGeprueftAm: null })).toEqual(['deadline bak-pruefung']);
  });

  it('stands alone before the deadline presses', () => {
    const unreal = { ammSeit: '2026-09-01', vermittlungZeitnahRealistisch: false } as const;
    expect(asked({ ...beimAmm, ...unreal, bakGeprueftAm: null })).toEqual(['team bak-pruefen']);
  });

  it('is nothing to do any more once it was examined', () => {
    const examined = { ...beimAmm, bakGeprueftAm: '2026-11-12' } as const;
    expect(asked(examined)).toEqual([]);
    const [row] =
      viewOf(examined, heilbronn).assessment.concepts['heilbronn-amm']?.routing.filter(
        ({ recommended }) => recommended,
      ) ?? [];
    expect(row && recommendationSign(row, false).word).toBe('geprüft');
  });

  it('stays where the reason may have come after the examination', () => {
    const later = { bakGeprueftAm: '2026-11-12', vermittlungZeitnahRealistisch: false } as const;
    expect(asked({ ...beimAmm, ...later })).toEqual(['team bak-pruefen']);
  });
});
