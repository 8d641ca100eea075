import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportOf } from '../../components/panel/FaultLine.tsx';
import { faultSchema } from '../../entrypoints/background/border/schemas.ts';
import {
  forgetFaults,
  loadFaults,
  noteFault,
} from '../../entrypoints/background/session/faults.ts';
import { type Fault, faultOf, withFault } from '../../entrypoints/faults/fault.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { compileVersion } from '../../rules/engine/compile.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { pickVersion } from '../../rules/engine/version.ts';
import type { Fall } from '../../rules/fall/felder.ts';

const errorWith = (stack: string, name = 'TypeError') => {
  const error = new Error('Cannot read “Quastenbein” of 739Q481516');
  error.name = name;
  error.stack = stack;
  return error;
};

describe('Ein Fehlerbericht enthält keinen Wert und keine Adresse', () => {
  it.each([
    [
      'Chromium',
      `TypeError: Cannot read “Quastenbein” of 739Q481516
    at Pill.show (chrome-extension://abcdefghijklmnop/content-scripts/content.js:1:2345)
    at chrome-extension://abcdefghijklmnop/background.js:2:17
    at async answer (chrome-extension://abcdefghijklmnop/background.js:3:4)
    at HTMLElement.<anonymous> (http://fachverfahren.example/fall/739Q481516?name=Quastenbein:7:8)`,
      ['content-scripts/content.js:1:2345', 'background.js:2:17', 'background.js:3:4'],
    ],
    [
      'Firefox',
      `show@moz-extension://6b0f4c52-7a35-4f0c/content-scripts/content.js:1:2345
@moz-extension://6b0f4c52-7a35-4f0c/background.js:2:17
onclick@http://fachverfahren.example/fall/739Q481516:7:8`,
      ['content-scripts/content.js:1:2345', 'background.js:2:17'],
    ],
  ])('of %s', (_, stack, lines) => {
    const fault = faultOf('Seite', errorWith(stack));
    expect(fault).toEqual({ place: 'Seite', kind: 'TypeError', stack: lines });
    expect(faultSchema.safeParse(fault).success).toBe(true);
    expect(reportOf([fault])).not.toMatch(/739Q|Quastenbein|fachverfahren|abcdef/);
  });

  it('nor does the name of a function or of a kind that is made of what was read', () => {
    const stack = `QuastenbeinError: x
    at Object.Quastenbein739Q481516 [as Quastenbein] (chrome-extension://abc/background.js:2:17)
    at chrome-extension://abc/chunks/Quastenbein-739Q4815.js:1:1
    at chrome-extension://abc/background.js:7394815:16
    at chrome-extension://abc/Quastenbein/background.js:1:1`;
    const fault = faultOf('Seite', errorWith(stack, 'QuastenbeinError'));
    expect(fault).toEqual({ place: 'Seite', kind: 'Error', stack: ['background.js:2:17'] });
  });

  it('whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.string(), (thrown, name, stack) => {
        for (const cause of [thrown, errorWith(stack, name)]) {
          expect(faultSchema.safeParse(faultOf('Seite', cause)).success).toBe(true);
        }
      }),
    );
    const trap = new Error('x');
    Object.defineProperty(trap, 'stack', {
      get() {
        throw new Error('trap');
      },
    });
    expect(faultOf('Seite', trap)).toEqual({ place: 'Seite', kind: 'Error', stack: [] });
  });

  it('is told of once, whoever heard of it first', () => {
    const one = { place: 'Seitenleiste', kind: 'Error', stack: [] } as const;
    const other = { place: 'Hintergrund', kind: 'TypeError', stack: [] } as const;
    expect([one, other, one].reduce<readonly Fault[]>(withFault, [other])).toEqual([other, one]);
  });

  describe('and is kept in the session', () => {
    beforeEach(() => fakeBrowser.reset());

    it('once each, as many as say something, until it is put away', async () => {
      for (let i = 0; i < 50; i += 1) {
        const stack = [`background.js:1:${i >> 1}`];
        await noteFault({ place: 'Hintergrund', kind: 'Error', stack });
      }
      expect(await loadFaults()).toHaveLength(20);
      await forgetFaults();
      expect(await loadFaults()).toEqual([]);
    });

    it('or not, where there is no room', async () => {
      vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
      const fault = { place: 'Hintergrund', kind: 'Error', stack: [] } as const;
      await expect(noteFault(fault)).rejects.toThrow('full');
      await noteFault(fault);
      expect(await loadFaults()).toEqual([fault]);
    });
  });
});

describe('Eine Regel, die scheitert, nimmt nur sich selbst heraus', () => {
  const fall: Fall = {
    kundennummer: '123D456789',
    rechtskreis: 'SGB II',
    geburtsdatum: '1990-07-03',
    kundenkategorie: 'B',
    massnahmen: [{ art: 'MAT', beginn: '2026-06-01', ende: '2026-12-31' }],
  };
  const stichtag = '2026-11-20';
  const fails = () => {
    throw new RangeError('Quastenbein');
  };

  it.each(CONCEPTS.map((concept) => [concept.id, concept] as const))('in %s', (_, concept) => {
    const { version } = pickVersion(concept, stichtag);
    const compiled = compileVersion(concept, version);
    const options = { stichtag, concepts: CONCEPTS };
    const before = evaluate(fall, options);
    const broken = compiled.eligibility[0] ?? compiled.routing[0] ?? compiled.deadlines[0];
    if (!broken) throw new Error('no rule');
    const part = 'condition' in broken ? broken.condition : broken.when;
    const spies = (['verdict', 'explain'] as const).map((name) =>
      vi.spyOn(part, name).mockImplementation(fails),
    );
    const causes: unknown[] = [];
    const after = evaluate(fall, { ...options, failed: (cause) => causes.push(cause) });
    for (const spy of spies) spy.mockRestore();

    const named = after.problems.map(({ text }) => text).filter((text) => /fehlt hier/.test(text));
    expect(named.join(' ')).toContain(broken.title);
    expect(causes).toHaveLength(named.length);
    expect(named.join(' ')).not.toContain('Quastenbein');
    const result = after.concepts[concept.id];
    expect(result).toBeDefined();
    const idsOf = (all: typeof result) =>
      Object.values(all ?? {}).flatMap((rows) =>
        Array.isArray(rows) ? rows.map(({ id }: { id: string }) => id) : [],
      );
    const gone = idsOf(before.concepts[concept.id]).filter((id) => !idsOf(result).includes(id));
    expect(gone.length).toBeLessThanOrEqual(named.length);
    for (const other of CONCEPTS.filter(({ id }) => id !== concept.id)) {
      expect(after.concepts[other.id]).toEqual(before.concepts[other.id]);
    }
    expect(evaluate(fall, options)).toEqual(before);
  });

  it('is told with its cause, and so is another one that fails for another reason', () => {
    const [concept] = CONCEPTS;
    if (!concept) throw new Error('no concept');
    const { version } = pickVersion(concept, stichtag);
    const [one, another] = compileVersion(concept, version).eligibility;
    if (!one || !another) throw new Error('too few rules');
    const causes = [new RangeError('one'), new TypeError('another')];
    const spies = [one, another].map(({ condition }, index) =>
      vi.spyOn(condition, 'verdict').mockImplementation(() => {
        throw causes[index];
      }),
    );
    const told: unknown[] = [];
    evaluate(fall, { stichtag, concepts: [concept], failed: (cause) => told.push(cause) });
    for (const spy of spies) spy.mockRestore();
    expect(new Set(told)).toEqual(new Set(causes));
  });

  it('a concept of which nothing can be judged is missing, and named', () => {
    const [good] = CONCEPTS;
    if (!good) throw new Error('no concept');
    const broken = { ...good, id: 'kaputt', title: 'Kaputtes Konzept', versions: [] };
    const { concepts, problems } = evaluate(fall, { stichtag, concepts: [broken, good] });
    expect(Object.keys(concepts)).toEqual([good.id]);
    expect(problems.map(({ text }) => text)).toContain(
      'Das Konzept „Kaputtes Konzept“ ließ sich nicht auswerten und fehlt hier. Alles andere gilt.',
    );
  });
});
