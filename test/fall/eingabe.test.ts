import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../../rules/fall/felder.ts';
import { entwurfVon, parseEingabe, parseEntwurf } from '../../rules/fall/werte/eingabe.ts';

function typed(field: FeldKey, text: string): unknown {
  const feld = FELDER[field];
  if (feld.type !== 'date' && feld.type !== 'integer' && feld.type !== 'text')
    throw new Error(field);
  const entered = parseEingabe(feld, text, field);
  return 'wert' in entered ? entered.wert : undefined;
}

describe('what is typed', () => {
  it.each<[FeldKey, string, unknown]>([
    ['egvAm', '12.05.2026', '2026-05-12'],
    ['egvAm', ' 1.5.26 ', '2026-05-01'],
    ['egvAm', '05.2026', '2026-05'],
    ['egvAm', '05/2026', '2026-05'],
    ['egvAm', '2026', '2026'],
    ['egvAm', '31.02.2026', undefined],
    ['egvAm', 'morgen', undefined],
    ['egvAm', '', undefined],
    ['geburtsdatum', '03.07.45', '1945-07-03'],
    ['praxisMonate24', '8', 8],
    ['praxisMonate24', '8,5', undefined],
    ['praxisMonate24', '-1', undefined],
    ['praxisMonate24', '1201', undefined],
    ['kundennummer', '123 d 456789', '123D456789'],
    ['kundennummer', '12345', undefined],
    ['bgNummer', '31702//0004410', '31702//0004410'],
    ['bgNummer', 'Müller', undefined],
  ])('%s: "%s" is %s', (field, text, value) => {
    expect(typed(field, text)).toBe(value);
  });

  it('is either a value that its field can have, or a sentence about what is expected', () => {
    const fields = FELD_KEYS.filter((field) =>
      ['date', 'integer', 'text'].includes(FELDER[field].type),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ maxLength: 600 }), (field, text) => {
        const value = typed(field, text);
        if (value !== undefined) expect(FELD_SCHEMAS[field].safeParse(value).success).toBe(true);
      }),
    );
  });
});

describe('an entry of a list', () => {
  const { columns } = FELDER.massnahmen;

  it('is typed column by column; what is left open is not known', () => {
    expect(
      parseEntwurf(columns, { art: 'MAT', beginn: '15.01.2026', ende: '14.07.2026', status: '' }),
    ).toEqual({ wert: { art: 'MAT', beginn: '2026-01-15', ende: '2026-07-14' } });
  });

  it('says of each column what is expected there', () => {
    const entered = parseEntwurf(columns, { art: '', beginn: '15.13.2026', ende: null });
    expect(entered).toHaveProperty('erwartet.art');
    expect(entered).toHaveProperty('erwartet.beginn');
    expect(entered).not.toHaveProperty('erwartet.ende');
  });

  it('comes back as it was', () => {
    const massnahme = {
      art: 'FbW',
      beginn: '2026-01',
      ende: null,
      abgebrochen: false,
      ziel: 'sonstiges',
      id: '12/345',
    };
    expect(parseEntwurf(columns, entwurfVon(columns, massnahme))).toEqual({ wert: massnahme });
  });

  it.each([1, 'hoch'])('a priority comes back as it was: %s', (prioritaet) => {
    const { columns: hemmnisSpalten } = FELDER.hemmnisse;
    const hemmnis = { bereich: 'motivation', stand: 'erkannt', prioritaet };
    expect(parseEntwurf(hemmnisSpalten, entwurfVon(hemmnisSpalten, hemmnis))).toEqual({
      wert: hemmnis,
    });
  });
});
