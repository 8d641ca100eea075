import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFall } from '../../rules/fall/fall.ts';
import { FELD_KEYS, FELDER } from '../../rules/fall/felder.ts';

const problemsOf = (input: unknown): string[] => {
  const result = parseFall(input);
  return 'problems' in result ? result.problems.map(({ path, text }) => `${path}: ${text}`) : [];
};

describe('a Fall that is taken', () => {
  it.each([
    {},
    { geburtsdatum: '1990-07-03' },
    { geburtsdatum: '1990-07' },
    { geburtsdatum: '1990' },
    { geburtsdatum: null, berufsabschluss: null, praxisMonate24: null, kundennummer: null },
    { kontakte: [], hemmnisse: [], massnahmen: [], erfolgloseAnrufe: [] },
    { kontakte: [{ am: '2026-11' }, { am: '2026-11-20', art: null }] },
    { hemmnisse: [{ bereich: 'motivation', stand: null, prioritaet: null }] },
    { massnahmen: [{ art: 'FbW', beginn: '2026-01', ende: '2026-12-31', ziel: null }] },
    { praxisMonate24: 0, alter: 1200 },
  ])('%j', (input) => {
    expect(parseFall(input)).toEqual({ fall: input });
  });

  it('a Maßnahme that has no end', () => {
    const massnahmen = [{ art: 'AGH', beginn: '2026-01-15', ende: null }];
    expect(parseFall({ massnahmen })).toEqual({ fall: { massnahmen } });
    expect(problemsOf({ massnahmen: [{ art: 'AGH', beginn: null, ende: null }] })).toHaveLength(1);
  });

  it.each([
    [1, 1],
    ['1', 1],
    ['hoch', 'hoch'],
    ['1 a', '1 a'],
  ])('a priority as a number or a word: %j', (written, prioritaet) => {
    const hemmnisse = [{ bereich: 'motivation', prioritaet: written }];
    expect(parseFall({ hemmnisse })).toEqual({
      fall: { hemmnisse: [{ bereich: 'motivation', prioritaet }] },
    });
  });

  it('and no other text that is written as a number', () => {
    expect(problemsOf({ kundennummer: 1 })).toEqual(['kundennummer: erwartet wird ein Text']);
  });
});

describe('what is refused, where and why', () => {
  const date = 'erwartet wird ein Datum als Text, JJJJ-MM-TT (oder JJJJ-MM, JJJJ)';
  it.each<[unknown, string[]]>([
    [null, [': erwartet wird ein Fall: ein Objekt mit Feldern']],
    [[], [': erwartet wird ein Fall: ein Objekt mit Feldern']],
    ['Fall', [': erwartet wird ein Fall: ein Objekt mit Feldern']],
    [{ haarfarbe: 'rot' }, ['haarfarbe: dieses Feld gibt es nicht']],
    [JSON.parse('{"__proto__": {"alter": 3}}'), ['__proto__: dieses Feld gibt es nicht']],
    [{ constructor: 1 }, ['constructor: dieses Feld gibt es nicht']],
    // A wrong value is not a missing one.
    [{ alter: 'alt' }, ['alter: erwartet wird eine ganze Zahl']],
    [{ alter: 35.5 }, ['alter: erwartet wird eine ganze Zahl']],
    [{ alter: -1 }, ['alter: die Zahl darf nicht negativ sein']],
    [{ alter: 1201 }, ['alter: die Zahl ist zu groß']],
    [{ neukunde: null }, ['neukunde: erwartet wird true oder false']],
    [{ neukunde: 'ja' }, ['neukunde: erwartet wird true oder false']],
    [{ egvAm: 20261120 }, [`egvAm: ${date}`]],
    [
      { egvAm: '31.12.2026' },
      ['egvAm: kein gültiges Datum: „31.12.2026“ (erwartet JJJJ-MM-TT, JJJJ-MM oder JJJJ)'],
    ],
    [
      { egvAm: '2026-02-29' },
      ['egvAm: kein gültiges Datum: „2026-02-29“ (erwartet JJJJ-MM-TT, JJJJ-MM oder JJJJ)'],
    ],
    [
      { kundenstatus: 'arm' },
      ['kundenstatus: erwartet wird eines von: alo, asu, rasu, nichtGesetzt'],
    ],
    [{ kundennummer: 'x'.repeat(501) }, ['kundennummer: Text ist länger als 500 Zeichen']],
    [{ kundennummer: 4711 }, ['kundennummer: erwartet wird ein Text']],
    [{ kontakte: null }, ['kontakte: erwartet wird eine Liste']],
    [{ erfolgloseAnrufe: '2026-11-20' }, ['erfolgloseAnrufe: erwartet wird eine Liste von Daten']],
    [{ erfolgloseAnrufe: [null] }, [`erfolgloseAnrufe[0]: ${date}`]],
    [{ kontakte: ['2026-11-20'] }, ['kontakte[0]: erwartet wird ein Eintrag mit Feldern']],
    [{ kontakte: [{}] }, [`kontakte[0].am: fehlt; ${date}`]],
    [{ kontakte: [{ am: null }] }, [`kontakte[0].am: ${date}`]],
    [
      { kontakte: [{ am: '2026-11-20', wer: 'x' }] },
      ['kontakte[0].wer: dieses Feld gibt es nicht'],
    ],
    [
      { massnahmen: [{ art: 'FbW', beginn: '2026-01-01' }] },
      [`massnahmen[0].ende: fehlt; ${date}`],
    ],
    [
      { massnahmen: [{ art: 'FbW', beginn: '2026', ende: '2026', abgebrochen: null }] },
      ['massnahmen[0].abgebrochen: erwartet wird true oder false'],
    ],
    [
      { hemmnisse: [{ stand: 'erkannt' }] },
      [
        'hemmnisse[0].bereich: fehlt; erwartet wird eines von: beruflicheKompetenz, motivation, sozialeKompetenz, leistungsfaehigkeit, rahmenbedingungen',
      ],
    ],
    [
      { alter: 'alt', neukunde: 1 },
      ['alter: erwartet wird eine ganze Zahl', 'neukunde: erwartet wird true oder false'],
    ],
  ])('%j', (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it('more entries than any case has', () => {
    const kontakte = (count: number) => Array.from({ length: count }, () => ({ am: '2026' }));
    expect(problemsOf({ kontakte: kontakte(5000) })).toEqual([]);
    expect(problemsOf({ kontakte: kontakte(5001) })).toEqual(['kontakte: zu viele Einträge']);
  });

  it('every field names itself, whatever nonsense stands in it', () => {
    for (const key of FELD_KEYS) {
      const problems = problemsOf({ [key]: { unsinn: true } });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${key}: erwartet wird`));
    }
  });

  it('only booleans and lists refuse null', () => {
    for (const key of FELD_KEYS) {
      const refused = problemsOf({ [key]: null }).length > 0;
      expect({ key, refused }).toEqual({
        key,
        refused: ['boolean', 'dates', 'items'].includes(FELDER[key].type),
      });
    }
  });

  it('anything at all is either taken or refused with words, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = parseFall(input);
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { text } of result.problems) expect(text).not.toBe('');
        }
      }),
    );
  });
});
