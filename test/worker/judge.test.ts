import { describe, expect, it } from 'vitest';
import { forgetOldPages } from '../../entrypoints/background/cases/forgetting.ts';
import { takeIn } from '../../entrypoints/background/cases/takeIn.ts';
import { judge } from '../../entrypoints/background/judge/judge.ts';
import { dropAll, dropTab, forget } from '../../entrypoints/background/session/store.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { VORGABE } from '../../rules/einstellungen/einstellungen.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { keyOf } from '../../rules/weighing/address.ts';
import { conceptsOf } from '../../rules/weighing/concepts.ts';
import { partReasons } from '../../rules/weighing/parts.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';
import { frameOf } from './shown.ts';

const LOOK = {
  stichtag: DEMO_STICHTAG,
  concepts: CONCEPTS,
  leadDays: VORGABE.vorlaufTage,
};

/** One mask that shows all that is known of a demonstration case. */
function maskOf(at: number, fall = FAELLE[0]?.fall ?? {}) {
  const readings = FELD_KEYS.flatMap((field) => {
    const value = fall[field];
    return value === undefined
      ? []
      : [{ field, value, shown: String(value), where: { mask: 'M', label: field } }];
  });
  return { at, readings, problems: [] };
}

describe('judging a case', () => {
  it('is done once for the same readings, entries, day and concepts', () => {
    const first = judge([maskOf(1)], {}, LOOK);
    expect(judge([maskOf(1)], {}, { ...LOOK })).toBe(first);
  });

  it.each([
    ['another reading', () => judge([maskOf(1, FAELLE[1]?.fall)], {}, LOOK)],
    ['a newer reading', () => judge([maskOf(2)], {}, LOOK)],
    ['an entry', () => judge([maskOf(1)], { rehaOderSb: { value: true, at: 1 } }, LOOK)],
    ['another day', () => judge([maskOf(1)], {}, { ...LOOK, stichtag: '2027-01-15' })],
    ['another lead', () => judge([maskOf(1)], {}, { ...LOOK, leadDays: 99 })],
    ['fewer concepts', () => judge([maskOf(1)], {}, { ...LOOK, concepts: CONCEPTS.slice(1) })],
    [
      'another version of a concept',
      () => judge([maskOf(1)], {}, { ...LOOK, concepts: CONCEPTS.map((each) => ({ ...each })) }),
    ],
  ])('is done anew for %s', (_what, again) => {
    const first = judge([maskOf(1)], {}, LOOK);
    expect(again()).not.toBe(first);
    expect(judge([maskOf(1)], {}, LOOK)).toBe(first);
  });

  it('remembers a few cases, not all', () => {
    const first = judge([maskOf(1)], {}, LOOK);
    for (let at = 100; at < 120; at += 1) judge([maskOf(at)], {}, LOOK);
    const again = judge([maskOf(1)], {}, LOOK);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});

describe('what is forgotten', () => {
  it.each([
    ['a case', () => forget(new Set(['123D456789']))],
    ['everything', () => dropAll()],
    ['what a tab showed', () => dropTab(7)],
    [
      'what a page showed and no case has',
      async () => {
        const readings = maskOf(1).readings.slice(0, 1);
        const frame = frameOf({ origin: '' });
        await takeIn(frame, 'doc', { kundennummer: null, mask: 'M', readings, problems: [] }, 1);
        await forgetOldPages(2);
      },
    ],
  ])('is remembered nowhere: %s', async (_what, forgetIt) => {
    const first = judge([maskOf(1)], {}, LOOK);
    await forgetIt();
    expect(judge([maskOf(1)], {}, LOOK)).not.toBe(first);
  });
});

describe('an assessment in two parts', () => {
  const parted = FAELLE.map(({ fall }) => {
    const whole = evaluate(fall, LOOK);
    return { whole, ...partReasons(whole) };
  });

  it('has the reasons of every result under its key', () => {
    for (const { whole, assessment, reasons } of parted) {
      for (const concept of conceptsOf(assessment)) {
        const results = whole.concepts[concept.id];
        for (const kind of ['eligibility', 'routing', 'deadlines', 'warnings'] as const) {
          for (const row of results?.[kind] ?? []) {
            const { criteria, interpretation } = row;
            const found = reasons.get(keyOf(concept, row));
            expect(found?.criteria).toBe(criteria);
            expect(found?.interpretation).toBe(interpretation);
          }
        }
      }
    }
  });

  it('is light to begin with', () => {
    for (const { whole, assessment } of parted) {
      const text = JSON.stringify(assessment);
      expect(text).not.toContain('"seen"');
      expect(text.length).toBeLessThan(JSON.stringify(whole).length * 0.65);
    }
  });
});
