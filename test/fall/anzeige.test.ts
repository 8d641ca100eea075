import { describe, expect, it } from 'vitest';
import { showValue } from '../../rules/fall/anzeige.ts';
import { FELD_KEYS, FELDER } from '../../rules/fall/felder.ts';

describe('a value as one reads it', () => {
  it.each([
    ['egvAm', null, 'keins'],
    ['egvAm', undefined, 'nicht bekannt'],
    ['egvAm', '2026-05-12', '12.05.2026'],
    ['betreuungsstufe', null, 'nicht gesetzt'],
    ['bgNummer', null, 'keine'],
    ['kontakte', [], 'keine'],
  ] as const)('%s %j: %s', (field, value, words) => {
    expect(showValue(field, value)).toBe(words);
  });

  it('has words for none and for not known, whatever the field', () => {
    for (const field of FELD_KEYS) {
      const [none, unknown] = [showValue(field, null), showValue(field, undefined)];
      expect(none, FELDER[field].label).toMatch(/^(keins|keine|nicht gesetzt)$/);
      expect(unknown).toBe('nicht bekannt');
    }
  });
});
