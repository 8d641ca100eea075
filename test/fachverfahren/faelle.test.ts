import { expect, test } from 'vitest';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { FAELLE } from './faelle.ts';

const felderVon = (zeigt: object) => new Set<string>(Object.values(zeigt).flat());

test('no two cases share a key', () => {
  const anzahl = (werte: readonly unknown[]) => new Set(werte).size;
  expect(anzahl(FAELLE.map(({ id }) => id))).toBe(FAELLE.length);
  expect(anzahl(FAELLE.map(({ kundennummer }) => kundennummer))).toBe(FAELLE.length);
  expect(anzahl(FAELLE.map(({ fall }) => fall.bgNummer))).toBe(FAELLE.length);
});

test.each(FAELLE)('$id: the case says what its frame says', ({ kundennummer, fall }) => {
  expect(kundennummer).toMatch(/^\d{3}[A-Z]\d{6}$/);
  expect(fall.kundennummer).toBe(kundennummer);
});

test.each(FAELLE)('$id: each field the case knows is shown somewhere', ({ fall, zeigt }) => {
  const gezeigt = felderVon(zeigt);
  expect(Object.keys(fall).filter((feld) => !gezeigt.has(feld))).toEqual([]);
});

test('the cases between them show every field there is', () => {
  const gezeigt = new Set(FAELLE.flatMap(({ zeigt }) => [...felderVon(zeigt)]));
  expect(FELD_KEYS.filter((feld) => !gezeigt.has(feld))).toEqual([]);
});

test('what cannot be read is not counted as shown', () => {
  for (const { zeigt, unlesbar, abweichend } of FAELLE) {
    for (const { app, feld } of [...unlesbar, ...abweichend]) {
      expect(zeigt[app]).not.toContain(feld);
    }
  }
});
