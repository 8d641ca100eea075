/** Lists that do not stand in one table: entries in forms of their own, several tables of one list. */
import { describe, expect, test } from 'vitest';
import { befunde, deuten } from '../../rules/fall/deuten.ts';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';
import { zuEnde } from '../../rules/fall/schritte.ts';

const MASSNAHME = ['Maßnahme'];
const form = (headings: readonly string[], felder: Readonly<Record<string, string>>): Pair[] =>
  Object.entries(felder).map(([label, value]) => ({ label, value, headings }));
const AGH = { Maßnahmeart: 'AGH', Beginn: '01.09.2026', Ende: '28.02.2027', Status: 'B' };
const AGH_GELESEN = { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28', status: 'B' };

const lese = (pairs: readonly Pair[], tables: readonly Table[] = []) =>
  deuten(pairs, tables, '').readings.flatMap(({ field, value, partial }) =>
    Array.isArray(value) ? [[field, value, partial]] : [],
  );

describe('a table longer than is read', () => {
  const contacts = (number: number): Table => ({
    headings: ['Kontakte'],
    columns: ['Datum', 'Art'],
    rows: Array.from({ length: number }, () => ['05.11.2026', 'persönlich']),
  });

  test('is a part, and it is said', () => {
    const { readings, problems } = deuten([], [contacts(1001)], '');
    const list = readings.find(({ field }) => field === 'kontakte');
    expect(list).toMatchObject({ partial: true });
    expect(list?.value).toHaveLength(1000);
    expect(problems).toMatchObject([{ field: 'kontakte', shown: '1001 Zeilen' }]);
  });

  test('is whole up to there', () => {
    const { readings, problems } = deuten([], [contacts(1000)], '');
    expect(readings.find(({ field }) => field === 'kontakte')).not.toHaveProperty('partial');
    expect(problems).toEqual([]);
  });
});

describe('an entry in a form of its own', () => {
  test.each([
    ['a Maßnahme', form(MASSNAHME, AGH), ['massnahmen', [AGH_GELESEN], true]],
    [
      'a Hemmnis',
      form(['Hemmnisse'], { 'Bereich:': 'Motivation', 'Stand:': 'erkannt' }),
      ['hemmnisse', [{ bereich: 'motivation', stand: 'erkannt' }], true],
    ],
    [
      'a Kontakt',
      form(['Kontakt'], { Datum: '05.11.2026', Art: 'persönlich' }),
      ['kontakte', [{ am: '2026-11-05', art: 'persoenlich' }], true],
    ],
    [
      'a card under the name of the Maßnahme',
      form(['AGH', 'Maßnahmen'], { Beginn: '01.09.2026', Ende: '28.02.2027' }),
      ['massnahmen', [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' }], true],
    ],
    [
      'cards one after the other',
      [...form(MASSNAHME, AGH), ...form(MASSNAHME, { ...AGH, Beginn: '01.01.2026' })],
      ['massnahmen', [AGH_GELESEN, { ...AGH_GELESEN, beginn: '2026-01-01' }], true],
    ],
  ])('%s', (_, pairs, reading) => {
    expect(lese(pairs)).toEqual([reading]);
  });

  test.each([
    ['half of it', form(MASSNAHME, { Maßnahmeart: 'AGH', Beginn: '01.09.2026' })],
    ['empty', form(MASSNAHME, { Maßnahmeart: '', Beginn: '', Ende: '' })],
    ['not to be read', form(MASSNAHME, { ...AGH, Ende: 'Sommer' })],
    ['a new one', form(['Neue Maßnahme'], AGH)],
    ['what is to come', form(['Nächster Kontakt'], { Datum: '05.12.2026', Art: 'telefonisch' })],
    ['what was proposed', form(['Vorschlag Maßnahme'], AGH)],
    ['somebody else’s', form(['Maßnahme', 'Partner'], AGH)],
    ['how to reach somebody', form(['Kontakt'], { Telefon: '0123', 'E-Mail': 'x@example.org' })],
  ])('%s is none', (_, pairs) => {
    expect(lese(pairs)).toEqual([]);
  });

  test('beside the table it is one of its rows', () => {
    const table = { headings: ['Maßnahmen'], columns: Object.keys(AGH), rows: [] };
    const rows = [Object.values({ ...AGH, Status: 'A' })];
    expect(lese(form(MASSNAHME, AGH), [{ ...table, rows }])).toEqual([
      ['massnahmen', [{ ...AGH_GELESEN, status: 'A' }], undefined],
    ]);
  });

  test('the diagnosis says of its labels what they are read as', () => {
    const pairs = form(MASSNAHME, AGH);
    const found = zuEnde(befunde(pairs, [], ''));
    expect(pairs.map((pair) => found.get(pair))).toEqual(
      pairs.map(() => ({ art: 'gelesen', felder: ['massnahmen'] })),
    );
  });
});

describe('several tables of one list', () => {
  const KOPF = ['Maßnahmeart', 'Beginn', 'Ende', 'Status'];
  const tabelle = (heading: string, columns: readonly string[], ...rows: string[][]): Table => ({
    headings: [heading],
    columns,
    rows,
  });
  const ZEILE = Object.values(AGH);
  const FBW = ['FbW', '01.01.2025', '31.12.2025', 'E'];
  const FBW_GELESEN = { art: 'FbW', beginn: '2025-01-01', ende: '2025-12-31', status: 'E' };

  test.each([
    ['other entries', tabelle('Beendete Maßnahmen', KOPF, FBW), [AGH_GELESEN, FBW_GELESEN]],
    ['the same entry', tabelle('Letzte Maßnahmen', KOPF, ZEILE), [AGH_GELESEN]],
    [
      'less of the same entry',
      tabelle('Letzte Maßnahmen', KOPF.slice(0, 3), ZEILE.slice(0, 3)),
      [AGH_GELESEN],
    ],
    ['nothing', tabelle('Beendete Maßnahmen', KOPF), [AGH_GELESEN]],
  ])('%s', (_, zweite, liste) => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    expect(lese([], [erste, zweite])).toEqual([['massnahmen', liste, undefined]]);
  });

  test('a part and the whole are a part', () => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    const teil = { ...tabelle('Maßnahmen', KOPF, FBW), partOf: '1–1 von 9' };
    expect(lese([], [erste, teil])).toEqual([['massnahmen', [AGH_GELESEN, FBW_GELESEN], true]]);
  });

  test('entries that contradict each other are none', () => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    const zweite = tabelle('Maßnahmen', KOPF, [...ZEILE.slice(0, 3), 'A']);
    const { readings, problems } = deuten([], [erste, zweite], '');
    expect(readings).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(['massnahmen']);
  });

  test('two contacts on one day, each in its table', () => {
    const kopf = ['Datum', 'Kontaktart'];
    expect(
      lese(
        [],
        [
          tabelle('Kontakte', kopf, ['05.11.2026', 'persönlich']),
          tabelle('Kontakte', kopf, ['05.11.2026', 'E-Mail']),
        ],
      ),
    ).toEqual([
      [
        'kontakte',
        [
          { am: '2026-11-05', art: 'persoenlich' },
          { am: '2026-11-05', art: 'mail' },
        ],
        undefined,
      ],
    ]);
  });
});

test('a cell that is too long takes only itself out, and is told of', () => {
  const columns = ['Art', 'Beginn', 'Ende', 'Status'];
  const rows = [
    ['AGH', '01.09.2026', '28.02.2027', 'W'.repeat(3000)],
    ['AGH', '01.01.2026', '28.02.2026', 'B'],
  ];
  const { readings, problems } = deuten([], [{ columns, rows, headings: MASSNAHME }], '');
  const [{ value } = { value: undefined }] = readings;
  expect(value).toEqual([
    { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' },
    { art: 'AGH', beginn: '2026-01-01', ende: '2026-02-28', status: 'B' },
  ]);
  expect(FELD_SCHEMAS.massnahmen.safeParse(value).success).toBe(true);
  expect(problems.map(({ text }) => text).join()).toContain('zu langer Text');
});
