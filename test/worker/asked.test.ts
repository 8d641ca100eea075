import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faultOf } from '../../entrypoints/faults/fault.ts';
import {
  askForReasons,
  askToDiagnose,
  askToInsert,
  askToRecognise,
  WorkerFailed,
} from '../../entrypoints/pages/worker.ts';

beforeEach(() => fakeBrowser.reset());

describe('what the panel is told of a text that was to go into the page', () => {
  const answered = (answer: () => Promise<unknown>) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answer);
    return askToInsert(7, '123D456789', 'Vermerk');
  };

  it('is what the worker says', async () => {
    expect(await answered(async () => 'noField')).toBe('noField');
  });

  it.each([
    ['has ended over it', () => Promise.reject(new Error('message channel closed'))],
    ['does not answer', async () => undefined],
    ['failed', async () => ({ failed: { place: 'Hintergrund', kind: 'Error', stack: [] } })],
  ])('is that nobody knows, where the worker %s', async (_, answer) => {
    expect(await answered(answer)).toBe('unheard');
  });
});

const answering = (answer: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(answer));

const ASKS = [
  ['what the page shows', () => askToDiagnose(7)],
  ['why', () => askForReasons(7, null, 'probe/regel')],
  ['what a text would be taken for', () => askToRecognise(7, 'x')],
] as const;

describe('a worker in which something went wrong', () => {
  it.each(ASKS)('is told from an empty answer, asked %s', async (_, ask) => {
    const failed = faultOf('Hintergrund', new TypeError('x'));
    answering({ failed });
    const cause: unknown = await ask().catch((error: unknown) => error);
    expect(cause).toBeInstanceOf(WorkerFailed);
    expect(cause).toMatchObject({ fault: failed });
  });
});

describe('an answer', () => {
  it('is handed on', async () => {
    answering({ frames: [] });
    expect(await askToDiagnose(7)).toEqual({ frames: [] });
  });

  it('that there are no reasons any more is one', async () => {
    answering(null);
    expect(await askForReasons(7, null, 'probe/regel')).toBeNull();
  });

  it('that is none: the page shows nothing', async () => {
    answering(undefined);
    expect(await askToDiagnose(7)).toEqual({ frames: [] });
    await expect(askToRecognise(7, 'x')).rejects.toThrow('no snapshot');
  });
});
