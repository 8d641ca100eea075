import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToInsert } from '../../entrypoints/pages/worker.ts';

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
