import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answer } from '../../rules/cli/evaluate.ts';
import { DEMO_STICHTAG, FAELLE } from '../fachverfahren/faelle.ts';
import { evaluateForNobody, evaluateOnCommandLine } from './call.ts';

const date = ['--date', DEMO_STICHTAG];
const textOf = (input: unknown) => (typeof input === 'string' ? input : JSON.stringify(input));
/** Without a process for it, which takes longer than all else; what only a process does is tried below. */
const answerTo = (input: unknown, args: readonly string[] = ['-', ...date]) =>
  answer(args, (file) => {
    if (file !== '-') throw new Error(`no file ${file}`);
    return textOf(input);
  });

const assessment = z.looseObject({
  date: z.literal(DEMO_STICHTAG),
  concepts: z.record(
    z.string(),
    z.looseObject({
      eligibility: z.array(z.looseObject({ id: z.string(), verdict: z.string() })),
      routing: z.array(z.looseObject({ id: z.string() })),
      deadlines: z.array(z.looseObject({ id: z.string(), due: z.string().nullable() })),
      warnings: z.array(z.looseObject({ id: z.string() })),
      hints: z.array(z.looseObject({ id: z.string() })),
      notes: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
  missing: z.array(z.looseObject({ field: z.string() })),
  problems: z.array(z.looseObject({ text: z.string() })),
});

const verdictOf = (one: z.infer<typeof assessment>, rule: string) =>
  one.concepts['heilbronn-amm']?.eligibility.find(({ id }) => id === rule)?.verdict;

function demo(id: string) {
  const found = FAELLE.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found.fall;
}

describe('bad input', () => {
  it.each([
    { what: 'no JSON', input: '{"geburtsdatum": ', says: [/JSON/] },
    { what: 'nothing at all', input: '', says: [/JSON/] },
    { what: 'not a Fall', input: 7, says: [/Fall/] },
    { what: 'null', input: null, says: [/Fall/] },
    {
      what: 'a date that does not exist',
      input: { geburtsdatum: '1990-02-31' },
      says: [/geburtsdatum/, /1990-02-31/],
    },
    { what: 'a date in German', input: { egvAm: '31.12.2026' }, says: [/egvAm/, /31\.12\.2026/] },
    { what: 'an unknown field', input: { haarfarbe: 'rot' }, says: [/haarfarbe/, /gibt es nicht/] },
    { what: 'a wrong type', input: { praxisMonate24: 'acht' }, says: [/praxisMonate24/, /Zahl/] },
    { what: 'a text for a boolean', input: { neukunde: 'ja' }, says: [/neukunde/, /true/] },
    { what: 'null for a boolean', input: { neukunde: null }, says: [/neukunde/] },
    { what: 'an unknown word', input: { kundenstatus: 'arm' }, says: [/kundenstatus/, /alo/] },
    {
      what: 'an entry of a list',
      input: { massnahmen: [{ art: 'FbW', beginn: '2026-01-01', ende: '2026-13-01' }] },
      says: [/massnahmen\[0\]\.ende/, /2026-13-01/],
    },
    {
      what: 'a column that is missing',
      input: { massnahmen: [{ art: 'FbW', beginn: '2026-01-01' }] },
      says: [/massnahmen\[0\]\.ende/, /fehlt/],
    },
    { what: 'one of several', input: [{}, { alter: -1 }], says: [/\[1\]\.alter/] },
    { what: 'a key of the prototype', input: '{"__proto__": {"alter": 3}}', says: [/__proto__/] },
  ])('$what: says where and why, exits with 2', ({ input, says }) => {
    const { status, stdout, stderr } = answerTo(input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    for (const pattern of says) expect(stderr).toMatch(pattern);
    // For people: a line per problem, no trace of the program.
    expect(stderr).not.toMatch(/^\s+at |Error:|\.ts:\d/m);
  });

  it.each([
    ['{\n  "alter": alt,\n  "neukunde": true\n}', '-: kein JSON.\n'],
    ['{\n  "alter": 3\n  "neukunde": true\n}', '-: kein JSON (Zeile 3, Spalte 3).\n'],
  ])(
    'what is no JSON is one line in German, with the place where it is known: %j',
    (input, says) => {
      expect(answerTo(input).stderr).toBe(says);
    },
  );

  it('names every problem, a line each', () => {
    const { stderr } = answerTo({ alter: 'alt', neukunde: 1, farbe: 'rot' });
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const field of ['alter', 'neukunde', 'farbe']) {
      expect(lines.filter((line) => line.startsWith(`${field}:`))).toHaveLength(1);
    }
  });

  it.each([
    { what: 'no file', args: date, says: /Datei/ },
    {
      what: 'a file that is not there',
      args: ['gibt-es-nicht.json', ...date],
      says: /gibt-es-nicht/,
    },
    { what: 'no date', args: ['-'], says: /--date/ },
    { what: 'a day that does not exist', args: ['-', '--date', '2026-11-31'], says: /2026-11-31/ },
    { what: 'a coarse day', args: ['-', '--date', '2026-11'], says: /--date/ },
    { what: 'an unknown concept', args: ['-', ...date, '--concept', 'x-y'], says: /x-y/ },
    { what: 'an unknown option', args: ['-', ...date, '--fast'], says: /--fast/ },
  ])('a wrong call, $what: says so, exits with 2', ({ args, says }) => {
    const { status, stdout, stderr } = answerTo({}, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});

describe('as a program', () => {
  it.each([
    { what: 'a Fall that is none', args: ['-', ...date], says: /alter/ },
    {
      what: 'a file that is not there',
      args: ['gibt-es-nicht.json', ...date],
      says: /gibt-es-nicht/,
    },
  ])('$what: says so, and only so, and ends with 2', async ({ args, says }) => {
    const { status, stdout, stderr } = await evaluateOnCommandLine(args, '{"alter": -1}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at |Error:|\.ts:\d/m);
  });
});

describe('good input', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'konzeptlotse-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('with the mark of byte order that editors on Windows put in front', () => {
    const { status, stderr } = answerTo(`\uFEFF${JSON.stringify(demo('amm-geeignet'))}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('one Fall in a file: one Assessment', async () => {
    const file = join(folder, 'fall.json');
    await writeFile(file, JSON.stringify(demo('amm-geeignet')));
    const { status, stdout, stderr } = await evaluateOnCommandLine([file, ...date]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(verdictOf(assessment.parse(JSON.parse(stdout)), 'uebergabe-eingangszone')).toBe('met');
  });

  it('an array on standard input: an array in that order', async () => {
    const faelle = [demo('amm-einen-tag-zu-spaet'), {}, demo('amm-geeignet')];
    const { status, stdout } = await evaluateOnCommandLine(['-', ...date], textOf(faelle));
    expect(status).toBe(0);
    const answers = z.array(assessment).parse(JSON.parse(stdout));
    expect(answers.map((one) => verdictOf(one, 'uebergabe-mi'))).toEqual([
      'notMet',
      'unknown',
      'notApplicable',
    ]);
  });

  it('an empty array: an empty array', () => {
    const { stdout } = answerTo([]);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it('--concept chooses', () => {
    const { stdout } = answerTo({}, ['-', ...date, '--concept', 'heilbronn-amm']);
    const { concepts } = assessment.parse(JSON.parse(stdout));
    expect(Object.keys(concepts)).toEqual(['heilbronn-amm']);
  });
});

describe('whoever stops reading', () => {
  it('is no mistake, and nobody is told of one', async () => {
    const many = JSON.stringify(Array.from({ length: 50 }, () => FAELLE[0]?.fall ?? {}));
    expect(await evaluateForNobody(['-', ...date], many)).toMatchObject({ status: 0, stderr: '' });
  });
});
