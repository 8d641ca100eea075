/** What a condition says of itself, where its words are not simply those of its parts. */
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  before,
  date,
  named,
  no,
  none,
  not,
  sofernBekannt,
  stichtag,
  surely,
  undecided,
  whereKnown,
  yes,
} from '../../rules/concept/builders.ts';
import type { Condition, Rule } from '../../rules/concept/data.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { conceptOf, STICHTAG } from './probe.ts';

function criterionOf(condition: Condition, fall: Fall) {
  const rule = { kind: 'eligibility', id: 'x', title: 'x', section: '1', condition } as const;
  const result = evaluate(fall, { stichtag: STICHTAG, concepts: [conceptOf(rule)] });
  return result.concepts.probe?.eligibility[0]?.criteria[0];
}

describe('comparing days', () => {
  it('parts what a field is called from how its day lies, since names end in "seit", "bis" and "am"', () => {
    expect(criterionOf(before(date('ammSeit'), stichtag()), {})?.text).toBe(
      'Beim AMM seit: vor dem Stichtag',
    );
  });
});

describe('surely', () => {
  const condition = surely(named('Neu hier', yes('neukunde')));

  it('speaks of what it asks, not of two negations', () => {
    expect(criterionOf(condition, { neukunde: true })).toMatchObject({
      text: 'Neu hier',
      verdict: 'met',
    });
  });

  it('says that an open answer counts as not met', () => {
    const criterion = criterionOf(condition, {});
    expect(criterion).toMatchObject({ text: 'Neu hier', verdict: 'notMet' });
    expect(criterion?.note).toContain('Nicht bekannt');
  });

  it('can be negated', () => {
    expect(criterionOf(not(condition), {})).toMatchObject({
      text: 'Nicht: Neu hier',
      verdict: 'met',
    });
  });
});

describe('undecided', () => {
  const condition = undecided(named('Neu hier', yes('neukunde')));

  it('speaks of what is open, and is met as long as it is', () => {
    expect(criterionOf(condition, {})).toMatchObject({
      text: 'Noch offen, ob: Neu hier',
      verdict: 'met',
      parts: [{ text: 'Neu hier', verdict: 'unknown' }],
    });
  });

  it.each([true, false])('is not met once it is known: %s', (neukunde) => {
    expect(criterionOf(condition, { neukunde })?.verdict).toBe('notMet');
  });

  it('two that each count as met while open are no question', () => {
    const each = all(sofernBekannt(yes('neukunde')), sofernBekannt(no('neukunde')));
    expect(criterionOf(not(each), {})?.text).toBe('Nicht: Alle Bedingungen');
  });

  it('is told after a way through a file as before', () => {
    const read: Condition = JSON.parse(JSON.stringify(condition));
    expect(criterionOf(read, {})?.text).toBe('Noch offen, ob: Neu hier');
  });
});

describe('sofernBekannt', () => {
  it('gives its own reason where the document does not say "sofern bekannt"', () => {
    const condition = sofernBekannt(no('neukunde'), 'Davon ist nichts bekannt.');
    expect(criterionOf(condition, {})).toMatchObject({
      verdict: 'met',
      note: 'Davon ist nichts bekannt.',
    });
    expect(criterionOf(condition, { neukunde: false })?.note).toBeUndefined();
  });
});

describe('whereKnown', () => {
  const condition = named(
    'Kein Plan',
    whereKnown('egvAm', named('kein Plan geschlossen', none('egvAm')), yes('neukunde')),
  );

  it('says what judges in its place, and what would', () => {
    expect(criterionOf(condition, { neukunde: true })?.text).toBe(
      'Kein Plan (solange „Kooperationsplan (EGV) vom“ nicht bekannt ist; sonst: kein Plan geschlossen)',
    );
    expect(criterionOf(condition, { egvAm: null })?.text).toBe('Kein Plan');
  });

  it('leaves out what would judge where that has no name', () => {
    const nameless = any(none('egvAm'), before(date('egvAm'), stichtag()));
    const condition = named('Kein Plan', whereKnown('egvAm', nameless, yes('neukunde')));
    expect(criterionOf(condition, { neukunde: true })?.text).toBe(
      'Kein Plan (solange „Kooperationsplan (EGV) vom“ nicht bekannt ist)',
    );
  });
});

describe('a placeholder', () => {
  it('asks for a day that is known to be none: "seit keins" is no sentence', () => {
    const note: Rule = {
      kind: 'note',
      id: 'x',
      title: 'x',
      section: '1',
      when: none('egvAm'),
      blocks: [{ text: 'Seit {ammSeit}, Stufe: {betreuungsstufe}.' }],
      short: [],
    };
    const { concepts } = evaluate(
      { egvAm: null, ammSeit: null, betreuungsstufe: null },
      { stichtag: STICHTAG, concepts: [conceptOf(note)] },
    );
    expect(concepts.probe?.notes[0]?.text).toBe(
      'Seit [noch zu klären: Beim AMM seit], Stufe: nicht gesetzt.',
    );
  });
});
