import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { entriesOf, entryOf } from '../../components/panel/model/sections.ts';
import { todoTitle } from '../../components/panel/model/todoWords.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { actionsOf, countOf, isPoint } from '../../rules/weighing/actions.ts';
import { conceptsOf } from '../../rules/weighing/concepts.ts';
import { handlungsbedarf, punkteZuTun } from '../../rules/weighing/handlungsbedarf.ts';
import { partReasons } from '../../rules/weighing/parts.ts';
import { todoList } from '../../rules/weighing/todo.ts';
import { todoKey } from '../../rules/weighing/todoKey.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';
import { demoView, viewOf } from './view.ts';

describe('what is to be done', () => {
  it.each(FAELLE.map((demo) => [demo.id, demo] as const))(
    '%s: the headline names the first point of the list and counts the others; the way there, all that is listed',
    (_, { fall }) => {
      const view = viewOf(fall);
      const { parts, tone } = headlineOf(view);
      const open = actionsOf(todoList(view).open);
      const [first, ...others] = open.filter(isPoint);
      const { all, points } = countOf(open);
      const bedarf = handlungsbedarf(view);
      expect(punkteZuTun(bedarf)).toBe(points);
      expect(bedarf.severe).toBe(tone === 'danger');
      expect(entriesOf(view).find(({ id }) => id === 'jetzt')?.sign.count ?? 0).toBe(all);
      if (!first) return;
      const [name = '', weitere = ''] = / (\d+) weitere$/u.exec(parts[0] ?? '')
        ? (parts[0] ?? '').split(/, (?=\d+ weitere$)/u)
        : [parts[0], ''];
      expect(weitere).toBe(others.length === 0 ? '' : `${others.length} weitere`);
      expect(todoTitle(first.todo).startsWith(name.replace(/: [^:]+$/u, ''))).toBe(true);
    },
  );

  it.each([
    ['egv-fehlt', 'Kooperationsplan (EGV) fehlt, 2 weitere'],
    [
      'kategorie-a-arbeitsmarktnah',
      'Einzelfallbeurteilung der arbeitsmarktnahen Betreuung: überschritten, 2 weitere',
    ],
    ['schueler-gesamtschule', 'Schüler ab 15 Jahren ohne Einstiegsberatung'],
  ])('is named by what presses most: %s', (id, says) => {
    expect(headlineOf(demoView(id, 'uckermark-fallmanagement')).parts[0]).toBe(says);
  });

  it('is not said twice where a warning says what is unclear', () => {
    const problems = [{ text: 'Geburtsdatum: Zwei Masken widersprechen sich.' }];
    const { fall } = FAELLE.find(({ id }) => id === 'amm-geeignet') ?? {};
    const { assessment } = partReasons(
      evaluate(fall ?? {}, { stichtag: DEMO_STICHTAG, concepts: CONCEPTS, problems }),
    );
    const unclear = { ...viewOf({}), assessment };
    expect(headlineOf(unclear).parts[0]).toBe('Angaben im Fall bitte prüfen und berichtigen');
    expect(headlineOf(unclear).parts.join()).not.toContain('unklar');
  });

  it('is what one has time for, where nothing presses: named with its day, and no check is counted', () => {
    const said = (id: string) => headlineOf(demoView(id, 'herford-absolventenmanagement'));
    const day = { 'fbw-vor-dem-ende': '29.01.2027', 'reha-schwerbehindert': '18.12.2026' };
    for (const [id, bis] of Object.entries(day)) {
      expect(said(id)).toEqual({
        tone: 'info',
        icon: 'calendar',
        parts: [`Persönlicher Kontakt vor dem Maßnahmeende: bis ${bis}`],
      });
    }
  });

  it('names no day of what was ticked off, and none that is past', () => {
    const view = demoView('fbw-vor-dem-ende', 'herford-absolventenmanagement');
    const all = conceptsOf(view.assessment).flatMap((concept) =>
      concept.result.deadlines.map((result) => todoKey({ kind: 'deadline', concept, result })),
    );
    const erledigt = Object.fromEntries(all.map((key) => [key, { how: 'done' } as const]));
    expect(headlineOf({ ...view, erledigt }).parts.join()).not.toContain('bis ');
    const over = demoView('amm-ueber-sechs-monate', 'heilbronn-amm');
    const ticked = Object.fromEntries(
      todoList(over).open.map((todo) => [todoKey(todo), { how: 'done' } as const]),
    );
    expect(headlineOf({ ...over, erledigt: ticked }).parts.join()).not.toContain('bis ');
  });

  it('names what is missing where it is one thing, and counts several', () => {
    const said = (id: string, concept: string) => headlineOf(demoView(id, concept)).parts.at(-1);
    expect(said('egv-abgelaufen', 'herford-absolventenmanagement')).toBe('es fehlt: Maßnahmen');
    expect(said('amm-abgabe', 'bremen-rahmenkonzept')).toBe('5 Angaben fehlen');
  });

  it('counts no answer that alone hardly changes anything, as the way to the questions does', () => {
    const view = demoView('amm-abgabe', 'bremen-rahmenkonzept');
    expect(view.assessment.missing).toHaveLength(8);
    expect(entryOf(view, 'fehlt')?.sign).toMatchObject({ word: '5 Angaben', count: 5 });
    const one = demoView('gefluechtete-person', 'bremen-rahmenkonzept');
    expect(one.assessment.missing.map(({ settles }) => settles)).toEqual([1, 0.5]);
    expect(headlineOf(one).parts.at(-1)).toBe('es fehlt: Langzeitarbeitslos');
  });

  it('counts all where none of them decides anything alone', () => {
    const view = demoView('amm-abgabe', 'bremen-rahmenkonzept');
    const missing = view.assessment.missing.map((each) => ({ ...each, settles: 0.5 }));
    const open = { ...view, assessment: { ...view.assessment, missing } };
    expect(headlineOf(open).parts.at(-1)).toBe('8 Angaben fehlen');
    expect(entryOf(open, 'fehlt')?.sign).toMatchObject({ word: '8 Angaben', count: 8 });
  });

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
      'Arbeitsbündnis mit dem Arbeitgeberservice vor dem Ende der Weiterbildung: bald fällig',
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
