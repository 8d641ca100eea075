import { expect, test } from 'vitest';
import { countsOf, repeatedIn } from '../setup/vitest-counts.ts';

const file = (status: string, ...tests: [string, string, string[]?][]) => ({
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
