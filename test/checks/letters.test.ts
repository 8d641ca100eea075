import { describe, expect, it } from 'vitest';
import { withLetters } from '../setup/letters.ts';

const all = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
const LATIN = [...all(0, 0x2af), ...all(0x1e00, 0x1eff)];
/** Their other case stands among other signs. */
const isRare = (letter: string) => /[ƛȺȾȿɀɐ-ʯΙι]/.test(letter);
const GREEK_AND_CYRILLIC = [...all(0x388, 0x3ce), ...all(0x400, 0x45f), 'Ґ', 'ґ'].filter((one) =>
  /\P{Cn}/u.test(one),
);

/** What `pattern` matches of `texts`; its letters are the ones that builds have. */
const matched = (pattern: string, flags: string, texts: readonly string[]) => {
  const built = new RegExp(withLetters(pattern), flags);
  return texts.filter((text) => built.test(text)).join('');
};

describe('the letters that builds have', () => {
  it.each(['L', 'Lu', 'Ll', 'Nd'])(
    'are those of Latin, Greek and Cyrillic that have the property %s, and the others have not',
    (name) => {
      const letters = [...LATIN, ...GREEK_AND_CYRILLIC];
      for (const pattern of [`^\\p{${name}}$`, `^\\P{${name}}$`, `^[\\p{${name}}-]$`])
        for (const flags of ['u', 'iu']) {
          const own = new RegExp(pattern, flags);
          const texts = letters.filter((one) => flags === 'u' || !isRare(one));
          expect(matched(pattern, flags, texts)).toBe(
            texts.filter((one) => own.test(one)).join(''),
          );
        }
    },
  );

  it('are letters in other scripts too', () => {
    const names = ['مريم', 'שרה', 'Սարա', 'მარიამ', '王秀英', 'ひろし', '김민준', 'प्रिया'];
    expect(matched('^\\p{L}+$', 'u', names)).toBe(names.join(''));
  });

  it('are no digits, spaces, signs or pictures', () => {
    const others = [
      '3',
      ' ',
      '\u00a0',
      '–',
      '·',
      '…',
      '„',
      '€',
      '☑',
      '✓',
      '•',
      '、',
      '٣',
      '😀',
      '￼',
      '\u200b',
    ];
    expect(matched('\\p{L}', 'u', others)).toBe('');
  });

  it('leave all else in a pattern as it is', () => {
    expect(withLetters('[a\\]\\p{M}]\\[\\\\p{1}\\p{Pd}$')).toBe('[a\\]\\p{M}]\\[\\\\p{1}\\p{Pd}$');
  });
});
