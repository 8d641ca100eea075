import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ausfuhr, parseEinfuhr } from '../../rules/einstellungen/datei.ts';
import {
  BEGRIFFE_EGV,
  keysOf,
  type Teil,
  TITEL,
  VORGABE,
} from '../../rules/einstellungen/einstellungen.ts';
import { geltend, KEINE_RICHTLINIE } from '../../rules/einstellungen/geltend.ts';
import { liesEigene, liesRichtlinie } from '../../rules/einstellungen/schema.ts';
import { LEAD_DAYS } from '../../rules/engine/context.ts';
import { FELDER } from '../../rules/fall/felder.ts';
import type { SiteProfile } from '../../rules/profil/profil.ts';
import { fileOf } from '../../rules/profil/schema.ts';

const nord: SiteProfile = {
  name: 'Nord',
  active: true,
  addresses: [{ origin: 'https://nord.example' }],
  mappings: [],
  exclusions: [],
  masks: [],
};

describe('which settings hold', () => {
  it('built in, over them the user’s, over both the policy’s; those are locked', () => {
    const { werte, gesperrt } = geltend(
      { vorlaufTage: 7, begriffEgv: 'EGV' },
      { ...KEINE_RICHTLINIE, werte: { begriffEgv: 'Kooperationsplan' } },
    );
    expect(werte).toEqual({ ...VORGABE, vorlaufTage: 7, begriffEgv: 'Kooperationsplan' });
    expect(gesperrt).toEqual(['begriffEgv']);
  });

  it('what is locked without being set is as built in, whatever the user had', () => {
    const { werte, gesperrt } = geltend(
      { vorlaufTage: 7, abgeschaltet: ['drucken'] },
      { ...KEINE_RICHTLINIE, gesperrt: ['abgeschaltet', 'profile'] },
    );
    expect(werte).toEqual({ ...VORGABE, vorlaufTage: 7 });
    expect(gesperrt).toEqual(['abgeschaltet', 'profile']);
  });

  it('the engine alone has the same lead', () => {
    expect(VORGABE.vorlaufTage).toBe(LEAD_DAYS);
  });

  it('the built-in term is the one that labels have', () => {
    expect(FELDER.egvAm.label).toContain(VORGABE.begriffEgv);
    expect(BEGRIFFE_EGV).toContain(VORGABE.begriffEgv);
  });
});

describe('settings that are kept', () => {
  it('are judged one by one: what is broken is named, and takes only itself out', () => {
    expect(
      liesEigene({
        vorlaufTage: 0,
        konzepte: ['heilbronn-amm', 'gibt-es-nicht'],
        vergessenNachStunden: 4,
        marken: 'alle',
        fremd: 1,
        __proto__: null,
      }),
    ).toEqual({
      werte: { konzepte: ['heilbronn-amm'], vergessenNachStunden: 4 },
      probleme: [
        'Vorlauf in Tagen: erwartet wird eine ganze Zahl von 1 bis 90.',
        'Konzepte: den 2. Eintrag gibt es hier nicht.',
        'Hinweise in der Seite: nicht zu lesen.',
        'fremd: das gibt es hier nicht.',
      ],
    });
  });

  it('say what is broken as the page of the settings calls it, by no key', () => {
    const broken = Object.fromEntries(keysOf(VORGABE).map((key) => [key, ['falsch', 7]]));
    const { probleme } = liesEigene(broken);
    for (const key of keysOf(VORGABE)) {
      expect(probleme.some((problem) => problem.startsWith(`${TITEL[key]}: `))).toBe(true);
    }
    expect(probleme.join(' ')).not.toMatch(/\[\d\]|Liste|undefined|warnung|heilbronn/);
  });

  it('know nothing of what only a policy sets', () => {
    const { werte, probleme } = liesEigene({ fachverfahren: ['https://a.example'], profile: [] });
    expect(werte).toEqual({});
    expect(probleme).toHaveLength(2);
  });

  it('an empty list is a choice; one of which nothing is left is none', () => {
    expect(liesEigene({ konzepte: [] }).werte).toEqual({ konzepte: [] });
    expect(liesEigene({ konzepte: ['nichts'] }).werte).toEqual({});
  });
});

describe('a policy', () => {
  it('is read in part where a part of it is broken', () => {
    const { werte, probleme } = liesRichtlinie({
      begriffEgv: 'Plan',
      vorlaufTage: 21,
      fachverfahren: ['https://fv.example', 'https://fv.example/pfad'],
      profile: [nord, { ...nord, name: 'Süd', addresses: [] }, nord],
      gesperrt: ['profile', 'alles'],
    });
    expect(werte).toEqual({
      werte: { vorlaufTage: 21, fachverfahren: ['https://fv.example'] },
      profile: [nord],
      gesperrt: ['profile'],
    });
    expect(probleme.map((problem) => problem.split(':')[0])).toEqual([
      'begriffEgv',
      'fachverfahren[1]',
      'profile[1].addresses',
      'gesperrt[1]',
      'profile',
    ]);
  });

  it.each([
    ['vorlaufTage', 1, 90],
    ['vergessenNachStunden', 1, 24],
  ] as const)('and the user’s own have for %s a whole number from %i to %i', (key, from, to) => {
    for (const good of [from, to]) {
      expect(liesRichtlinie({ [key]: good }).werte.werte).toEqual({ [key]: good });
      expect(liesEigene({ [key]: good }).werte).toEqual({ [key]: good });
    }
    for (const wrong of [from - 1, to + 1, from + 0.5, Number.NaN, `${to}`, null]) {
      for (const read of [liesEigene, liesRichtlinie]) {
        const { werte, probleme } = read({ [key]: wrong });
        expect(JSON.stringify(werte)).not.toContain(key);
        expect(probleme.join()).toContain(`erwartet wird eine ganze Zahl von ${from} bis ${to}`);
      }
    }
  });

  it('of lists that are too long has their beginnings, and throws for nothing', () => {
    const many = (each: (i: number) => unknown) => Array.from({ length: 500 }, (_, i) => each(i));
    const { werte, probleme } = liesRichtlinie({
      marken: many(() => 'warnung'),
      fachverfahren: many((i) => `https://fv${i}.example`),
      profile: many((i) => ({ ...nord, name: `Nord ${i}` })),
      gesperrt: many(() => 'profile'),
      dienststelle: 'x'.repeat(100_000),
      ['__proto__']: { konzepte: [] },
    });
    expect(werte.profile).toHaveLength(100);
    expect(werte.werte.fachverfahren).toHaveLength(100);
    expect(werte.werte.konzepte).toBeUndefined();
    expect(probleme).toHaveLength(6);
  });

  it.each([['https://fv.example/'], [7], [['fv.example']]])(
    'that lists Fachverfahren in a way no one can read lets none in: %j',
    (fachverfahren) => {
      const { werte, probleme } = liesRichtlinie({ fachverfahren });
      expect(werte.werte.fachverfahren).toEqual([]);
      expect(probleme).toHaveLength(1);
    },
  );
});

describe('a policy of whatever it holds', () => {
  const GOOD = {
    dienststelle: 'Jobcenter Nord',
    vorlaufTage: 21,
    fachverfahren: ['https://fv.example'],
    abgeschaltet: ['diagnose'],
    gesperrt: ['fachverfahren'],
  };
  const keys = [...Object.keys(VORGABE), 'profile', 'gesperrt', '__proto__', 'constructor', ''];
  const junk = fc.dictionary(
    fc.oneof(fc.constantFrom(...keys), fc.string()),
    fc.oneof(fc.anything(), fc.array(fc.anything()), fc.constant('x'.repeat(100_000))),
  );

  it('is read, and what is wrong is named in a bounded number of bounded sentences', () => {
    fc.assert(
      fc.property(junk, (raw) => {
        const { werte, probleme } = liesRichtlinie(raw);
        expect(Object.keys(werte.werte).filter((key) => !Object.hasOwn(VORGABE, key))).toEqual([]);
        expect(probleme.length).toBeLessThan(1000);
        for (const problem of probleme) expect(problem.length).toBeLessThan(1000);
      }),
      { numRuns: 500 },
    );
  });

  it('holds in what is good, whatever stands beside it', () => {
    fc.assert(
      fc.property(junk, (raw) => {
        const beside = Object.fromEntries(
          Object.entries(raw).filter(([key]) => !Object.hasOwn(GOOD, key)),
        );
        const { werte } = liesRichtlinie({ ...beside, ...GOOD });
        expect(werte.werte).toMatchObject({
          dienststelle: 'Jobcenter Nord',
          vorlaufTage: 21,
          fachverfahren: ['https://fv.example'],
          abgeschaltet: ['diagnose'],
        });
        expect(werte.gesperrt).toEqual(['fachverfahren']);
      }),
      { numRuns: 300 },
    );
  });

  it('many parts that there are not are not all named', () => {
    const raw = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i]));
    const { werte, probleme } = liesRichtlinie({ ...raw, ...GOOD });
    expect(werte.werte.vorlaufTage).toBe(21);
    expect(probleme.length).toBeLessThan(1000);
  });

  it('one profile in which much is wrong is not told at length', () => {
    const mappings = Array.from({ length: 300 }, () => ({ field: 7, anchor: { label: 1 } }));
    const { probleme } = liesRichtlinie({
      profile: [{ name: 'x', active: true, addresses: [], mappings, exclusions: [], masks: [] }],
    });
    expect(probleme.length).toBeLessThan(50);
  });
});

describe('a policy that locks the list of Fachverfahren', () => {
  // Chromium hands nothing of a value over that is of another type: a text where a list should be.
  it('and has none that arrives lets none in', () => {
    expect(liesRichtlinie({ gesperrt: ['fachverfahren'] }).werte.werte.fachverfahren).toEqual([]);
    const fachverfahren = ['https://fv.example'];
    const both = liesRichtlinie({ fachverfahren, gesperrt: ['fachverfahren'] });
    expect(both.werte.werte.fachverfahren).toEqual(fachverfahren);
    expect(liesRichtlinie({ gesperrt: ['konzepte'] }).werte.werte.fachverfahren).toBeUndefined();
  });
});

describe('the file of all settings', () => {
  const eigene: Teil = { konzepte: ['heilbronn-amm'], vorlaufTage: 21, begriffEgv: 'EGV' };

  it('comes back as it went', () => {
    expect(parseEinfuhr(ausfuhr(eigene, [nord]))).toEqual({
      einstellungen: eigene,
      profile: [nord],
    });
    expect(parseEinfuhr(ausfuhr({}, []))).toEqual({ einstellungen: {}, profile: [] });
  });

  it('may be one of profiles alone', () => {
    expect(parseEinfuhr(fileOf([nord]))).toEqual({ profile: [nord] });
  });

  it.each([
    ['', 'Die Datei ist leer.'],
    ['{', 'Das ist kein lesbares JSON: Vielleicht fehlt der Anfang oder das Ende.'],
    ...['{}', '[]', 'null', '7', '{"profiles":[]}', '{"format":7}', '{"format":"har"}'].map(
      (text) => [
        text,
        '["Das ist keine Datei von Konzeptlotse; erwartet wird eine Datei mit Einstellungen oder Profilen."]',
      ],
    ),
    ['{"format":"konzeptlotse-profil"}', 'format: erwartet wird „konzeptlotse-profile“'],
    ['x'.repeat(2_000_001), 'Die Datei ist zu groß.'],
    [
      ausfuhr({ ...eigene, vorlaufTage: 1000 }, []),
      'einstellungen.vorlaufTage: erwartet wird eine ganze Zahl von 1 bis 90.',
    ],
    [
      ausfuhr({ fachverfahren: ['https://a.example'] }, []),
      'einstellungen.fachverfahren: das gibt es hier nicht.',
    ],
    [ausfuhr({}, [nord, nord]), 'Der Name „Nord“ kommt zweimal vor.'],
    ['{"format":"konzeptlotse-einstellungen","version":2}', 'version: diese Version wird nicht'],
  ])('says what is wrong with it: %.40s', (text, problem) => {
    expect(parseEinfuhr(text)).toHaveProperty('problems');
    expect(JSON.stringify(parseEinfuhr(text))).toContain(problem);
  });
});
