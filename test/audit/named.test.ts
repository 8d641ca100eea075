import { describe, expect, it } from 'vitest';
import { claims } from './claims.ts';
import { missing } from './named.ts';

describe('the claims', () => {
  it('name tests that there are', () => {
    expect(claims.flatMap(({ tests }) => tests).flatMap(missing)).toEqual([]);
  });

  it('are told by a name that is there, and by no other', () => {
    const file = 'test/audit/named.test.ts';
    expect(missing({ file, name: 'name tests that there are' })).toEqual([]);
    expect(missing({ file, name: 'name tests that there' })).toHaveLength(1);
    expect(missing({ file: 'test/nowhere.test.ts', name: 'x' })).toHaveLength(1);
  });
});
