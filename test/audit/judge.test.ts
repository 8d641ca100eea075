import { describe, expect, it } from 'vitest';
import { judgeAdvisories } from './advisories.ts';
import { judge } from './judge.ts';
import type { TestResult } from './results.ts';
import { tableOf } from './table.ts';

const result = (title: string, status: string, group = 'group'): TestResult => ({
  file: 'test/a.test.ts',
  names: [title, group],
  status,
});
const claimOf = (...names: readonly string[]) => ({
  claim: 'Es sendet nichts.',
  how: 'gezählt',
  tests: names.map((name) => ({ file: 'test/a.test.ts', name })),
});
const results = [result('one', 'passed'), result('two', 'failed'), result('three', 'skipped')];

describe('a claim', () => {
  it('holds where its tests passed', () => {
    expect(judge(claimOf('one'), results)).toMatchObject({ holds: true, result: 'hält (1 Test)' });
  });

  it('counts every test of a group', () => {
    expect(
      judge(claimOf('group'), [result('one', 'passed'), result('four', 'passed')]),
    ).toMatchObject({ holds: true, result: 'hält (2 Tests)' });
    expect(judge(claimOf('group'), results)).toMatchObject({ holds: false });
  });

  it.each([
    [['two'], 'widerlegt: test/a.test.ts: „two“'],
    [['one', 'three'], 'ausgelassen: test/a.test.ts: „three“'],
    [['four'], 'nicht gelaufen: test/a.test.ts: „four“'],
    [[], 'kein Test'],
  ])('does not hold by %j', (names, why) => {
    expect(judge(claimOf(...names), results)).toMatchObject({ holds: false, result: why });
  });

  it('of a file is not held by another file', () => {
    const elsewhere = [{ ...result('one', 'passed'), file: 'test/b.test.ts' }];
    expect(judge(claimOf('one'), elsewhere)).toMatchObject({ holds: false });
  });
});

describe('what is known of packages', () => {
  const shipped = [{ name: 'zod', version: '4.0.0' }];
  const of = (vulnerabilities: object) =>
    judgeAdvisories(JSON.stringify({ vulnerabilities }), shipped);

  it('counts where it is shipped, and only there', () => {
    expect(of({ vitest: { severity: 'high' } })).toMatchObject({ holds: true });
    expect(of({ zod: { severity: 'high' } })).toMatchObject({
      holds: false,
      result: 'bekannt: zod 4.0.0 (high)',
    });
  });

  it.each(['{"message":"405 Method Not Allowed"}', '', 'npm ERR!'])(
    'is not known where the registry answers %j',
    (printed) => {
      expect(judgeAdvisories(printed, shipped)).toMatchObject({ holds: null });
    },
  );
});

describe('the table', () => {
  it('says of each claim how it was checked and what came out, in three columns', () => {
    const table = tableOf([
      judge(claimOf('one'), results),
      judge(claimOf('two'), results),
      judgeAdvisories('', []),
    ]);
    expect(table).toMatch(/^Behauptung +│ wie geprüft +│ Ergebnis\n/);
    expect(table).toMatch(/^Es sendet nichts\. +│ gezählt +│ ✓ hält \(1 Test\)$/m);
    expect(table).toMatch(/│ ✗ widerlegt: test\/a\.test\.ts: „two“$/m);
    expect(table).toContain('│ – hier nicht prüfbar');
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(124);
  });
});
