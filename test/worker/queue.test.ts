import { describe, expect, it } from 'vitest';
import { lowestFirst } from '../../entrypoints/background/session/queue.ts';

describe('what is done one after the other, the lowest first', () => {
  it('takes the lowest and the one that has waited longest in turn', async () => {
    const inTurn = lowestFirst();
    const done: string[] = [];
    const piece = (name: string, rank: number) =>
      inTurn(
        () => rank,
        async () => void done.push(name),
      );
    await Promise.all([
      piece('first', 9),
      piece('a', 3),
      piece('b', 3),
      piece('c', 2),
      piece('d', 1),
      piece('e', 0),
    ]);
    expect(done).toEqual(['first', 'e', 'a', 'd', 'b', 'c']);
  });

  it('asks for the rank when it is to choose', async () => {
    const inTurn = lowestFirst();
    const done: string[] = [];
    let late = 9;
    const first = inTurn(
      () => 0,
      async () => {
        late = 0;
      },
    );
    const a = inTurn(
      () => 1,
      async () => void done.push('a'),
    );
    const b = inTurn(
      () => late,
      async () => void done.push('b'),
    );
    await Promise.all([first, a, b]);
    expect(done).toEqual(['b', 'a']);
  });

  it('goes on after what fails, and hands on why', async () => {
    const inTurn = lowestFirst();
    const failing = inTurn(
      () => 0,
      () => Promise.reject(new Error('no')),
    );
    const next = inTurn(
      () => 0,
      async () => 'next',
    );
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
    expect(
      await inTurn(
        () => 0,
        async () => 'later',
      ),
    ).toBe('later');
  });
});
