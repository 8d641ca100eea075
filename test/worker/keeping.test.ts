import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetLost,
  keeping,
  nichtBehalten,
} from '../../entrypoints/background/session/keeping.ts';

const TAB = 5;
const works = async () => 'kept';
const fails = (message: string) => () => Promise.reject(new Error(message));

beforeEach(() => {
  fakeBrowser.reset();
  forgetLost(TAB);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('Was nicht behalten werden konnte', () => {
  it.each([
    ['Session storage quota bytes exceeded.', 'voll'],
    ['QuotaExceededError', 'voll'],
    ['Cannot read properties of undefined', 'fehler'],
  ] as const)('after %s it is said why', async (message, why) => {
    expect(await keeping(TAB, 'person', fails(message))).toEqual({ lost: why });
    expect(nichtBehalten(TAB)).toBe(why);
    expect(nichtBehalten(TAB + 1)).toBeNull();
  });

  it('is said until the same could be kept', async () => {
    await keeping(TAB, 2, fails('x'));
    await keeping(TAB, 3, works);
    await keeping(TAB, 'person', works);
    expect(nichtBehalten(TAB)).toBe('fehler');
    expect(await keeping(TAB, 2, works)).toEqual({ result: 'kept' });
    expect(nichtBehalten(TAB)).toBeNull();
  });

  it('of a frame is past with the next reading of the page itself, of a person is not', async () => {
    await keeping(TAB, 2, fails('x'));
    await keeping(TAB, 0, works);
    expect(nichtBehalten(TAB)).toBeNull();
    await keeping(TAB, 'person', fails('quota'));
    await keeping(TAB, 2, fails('x'));
    await keeping(TAB, 0, works);
    expect(nichtBehalten(TAB)).toBe('voll');
  });
});
