import { describe, expect, test } from 'vitest';
import { varianten } from '../../rules/fall/vokabular/varianten.ts';

describe('a pattern stands for all its forms', () => {
  test.each<[string, readonly string[]]>([
    ['Gewerbetreibend', ['Gewerbetreibend']],
    ['{Start|Eintritt} AMM', ['Start AMM', 'Eintritt AMM']],
    ['Bereit{|schaft} zur Ausbildung', ['Bereit zur Ausbildung', 'Bereitschaft zur Ausbildung']],
    ['{a|b} {1|2}', ['a 1', 'a 2', 'b 1', 'b 2']],
    ['{nur eines}', ['nur eines']],
    ['', ['']],
    ['{offen', ['{offen']],
  ])('%s', (muster, erwartet) => {
    expect(varianten(muster)).toEqual(erwartet);
  });
});
