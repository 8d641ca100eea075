import { expect, test } from 'vitest';
import { countsOf, failedIn, repeatedIn, withLater } from '../setup/vitest-counts.ts';

const file = (status: string, ...tests: [string, string, string[]?][]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map(([fullName, of, failureMessages = []]) => ({
    fullName,
    status: of,
    failureMessages,
  })),
});

test('whatever did not pass has failed: skipped ones, and a file that did not load', () => {
  expect(countsOf({ testResults: [file('passed', ['a', 'passed'], ['b', 'skipped'])] })).toEqual({
    passed: 1,
    failed: 1,
  });
  expect(countsOf({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
});

test('a test that passed only when repeated counts, and is named', () => {
  const json = {
    testResults: [
      file(
        'failed',
        ['steady', 'passed'],
        ['late', 'passed', ['Error: too late\n at x']],
        ['wrong', 'failed', ['Error: wrong']],
      ),
    ],
  };
  expect(countsOf(json)).toEqual({ passed: 2, failed: 1 });
  expect(repeatedIn(json)).toEqual(['late: Error: too late']);
});

test('of files that were run once more, the later run counts, and of no others', () => {
  const [good, bad, later] = [
    { ...file('passed', ['a', 'passed']), name: 'good.test.ts' },
    { ...file('failed', ['b', 'failed'], ['c', 'passed']), name: 'bad.test.ts' },
    { ...file('passed', ['b', 'passed'], ['c', 'passed']), name: 'bad.test.ts' },
  ];
  const json = { success: false, testResults: [good, bad] };
  expect(failedIn(json)).toEqual(['bad.test.ts']);
  const now = withLater(json, { testResults: [later] });
  expect(now).toEqual({ success: false, testResults: [good, later] });
  expect(failedIn(now)).toEqual([]);
  expect(failedIn(withLater(json, { testResults: [] }))).toEqual(['bad.test.ts']);
});
