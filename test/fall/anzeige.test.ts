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

  it('an entry of a list: its first column names it, a word says itself, the rest says what it is', () => {
    expect(
      showValue('kontakte', [
        { am: '2026-11-02', art: 'telefonisch' },
        { am: '2026-10-12', art: null },
      ]),
    ).toBe('02.11.2026, telefonisch; 12.10.2026');
    expect(
      showValue('hemmnisse', [{ bereich: 'motivation', stand: 'erkannt', prioritaet: 1 }]),
    ).toBe('Motivation, erkannt, Priorität: 1');
    expect(
      showValue('massnahmen', [
        {
          art: 'MAT',
          beginn: '2026-05-01',
          ende: '2026-11-30',
          status: 'B',
          abgebrochen: false,
          arbeitsbuendnisAm: '2026-09-01',
        },
      ]),
    ).toBe(
      'MAT (§ 45 SGB III), Beginn: 01.05.2026, Ende: 30.11.2026, Status: B, Abgebrochen: nein, Arbeitsbündnis am: 01.09.2026',
    );
  });

  it('has words for none and for not known, whatever the field', () => {
    for (const field of FELD_KEYS) {
      const [none, unknown] = [showValue(field, null), showValue(field, undefined)];
      expect(none, FELDER[field].label).toMatch(/^(keins|keine|nicht gesetzt)$/);
      expect(unknown).toBe('nicht bekannt');
    }
  });
});
