import { describe, expect, it } from 'vitest';
import { onceShown } from '../../entrypoints/content/onceShown.ts';

/** A document as the browser has it while it prepares a page, and in any other. */
const prepared = () => Object.assign(new EventTarget(), { prerendering: true });

describe('Eine Seite, die der Browser im Verborgenen vorbereitet, wird nicht gelesen', () => {
  it('until someone goes there', () => {
    const doc = prepared();
    let begun = 0;
    onceShown(() => void begun++, new AbortController().signal, doc);
    expect(begun).toBe(0);
    doc.dispatchEvent(new Event('prerenderingchange'));
    doc.dispatchEvent(new Event('prerenderingchange'));
    expect(begun).toBe(1);
  });

  it('not at all, where another reader has taken over meanwhile', () => {
    const doc = prepared();
    const left = new AbortController();
    let begun = 0;
    onceShown(() => void begun++, left.signal, doc);
    left.abort();
    doc.dispatchEvent(new Event('prerenderingchange'));
    expect(begun).toBe(0);
  });

  it.each([
    ['one that is shown', Object.assign(new EventTarget(), { prerendering: false })],
    ['one of a browser that prepares none', new EventTarget()],
  ])('%s is, at once', (_, doc) => {
    let begun = 0;
    onceShown(() => void begun++, new AbortController().signal, doc);
    expect(begun).toBe(1);
  });
});
