import { describe, expect, test } from 'vitest';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { gelesen } from './gelesen.ts';
import { wortlaute } from './wortlaut.ts';

const text = (wert: unknown) => (typeof wert === 'string' ? wert : JSON.stringify(wert));
const funde = (label: string, value: string) =>
  gelesen(label, value).map(([field, wert]) => `${field} ${text(wert)}`);
const ALLE = wortlaute();

describe('what offices call a field', () => {
  test.each(FELD_KEYS)('%s is read under all that means it', (feld) => {
    const falsch = ALLE.filter(({ field, sign }) => field === feld && sign === '+')
      .map(({ label, value, meant }) => ({
        label,
        soll: [`${feld} ${meant}`],
        ist: funde(label, value),
      }))
      .filter(({ soll, ist }) => soll.join() !== ist.join());
    expect(falsch).toEqual([]);
  });

  test.each(FELD_KEYS)('%s is not read under what stands next to it', (feld) => {
    const falsch = ALLE.filter(({ field, sign }) => field === feld && sign !== '+')
      .map(({ label, value }) => [label, ...funde(label, value)])
      .filter((zeile) => zeile.some((fund) => fund.startsWith(`${feld} `)));
    expect(falsch).toEqual([]);
  });

  test('every field is a known one, and has both kinds of labels', () => {
    const bekannt: readonly string[] = FELD_KEYS;
    const felder = [...new Set(ALLE.map(({ field }) => field))];
    expect(felder.filter((field) => !bekannt.includes(field))).toEqual([]);
    for (const feld of felder)
      expect(new Set(ALLE.filter(({ field }) => field === feld).map(({ sign }) => sign))).toContain(
        '-',
      );
  });
});
