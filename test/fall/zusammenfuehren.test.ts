import { describe, expect, it } from 'vitest';
import type { FeldKey } from '../../rules/fall/felder.ts';
import type { Reading } from '../../rules/fall/reading.ts';
import { type GeleseneMaske, zusammenfuehren } from '../../rules/fall/zusammenfuehren.ts';

function reading(field: FeldKey, value: unknown, mask: string): Reading {
  return { field, value, shown: String(value), where: { label: field, mask } };
}

function maske(at: number, ...readings: Reading[]): GeleseneMaske {
  return { at, readings, problems: [] };
}

describe('several masks, one case', () => {
  it('joins what each shows', () => {
    const { fall, befunde } = zusammenfuehren([
      maske(1, reading('geburtsdatum', '1990-07-03', 'Kundendaten')),
      maske(2, reading('egvAm', null, 'EGV')),
    ]);
    expect(fall).toEqual({ geburtsdatum: '1990-07-03', egvAm: null });
    expect(befunde).toEqual([]);
  });

  it('takes the newest reading and reports the contradiction with both places', () => {
    const { fall, befunde } = zusammenfuehren([
      maske(2, reading('kundenstatus', 'asu', 'Bewerberprofil')),
      maske(1, reading('kundenstatus', 'alo', 'Kundendaten')),
    ]);
    expect(fall).toEqual({ kundenstatus: 'asu' });
    expect(befunde).toEqual([
      {
        field: 'kundenstatus',
        text: 'Kundenstatus: Zwei Masken widersprechen sich. Verwendet wird, was zuletzt gelesen wurde: „asu“.',
        found: [
          { shown: 'asu', where: { label: 'kundenstatus', mask: 'Bewerberprofil' } },
          { shown: 'alo', where: { label: 'kundenstatus', mask: 'Kundendaten' } },
        ],
      },
    ]);
  });

  it('takes an empty field for a contradiction to a filled one', () => {
    const { fall, befunde } = zusammenfuehren([
      maske(2, reading('egvAm', null, 'Übersicht')),
      maske(1, reading('egvAm', '2026-05-12', 'EGV')),
    ]);
    expect(fall).toEqual({ egvAm: null });
    expect(befunde).toHaveLength(1);
  });

  it.each([
    ['the coarse date is newer', 2, 1],
    ['the exact date is newer', 1, 2],
  ])('keeps the exact one of two dates that agree: %s', (_, coarseAt, exactAt) => {
    const { fall, befunde } = zusammenfuehren([
      maske(coarseAt, reading('ausbildungAbgeschlossenAm', '2023-07', 'Lebenslauf')),
      maske(exactAt, reading('ausbildungAbgeschlossenAm', '2023-07-31', 'Profil')),
    ]);
    expect(fall).toEqual({ ausbildungAbgeschlossenAm: '2023-07-31' });
    expect(befunde).toEqual([]);
  });

  it('does not take a date outside the coarse one for the same', () => {
    const { fall, befunde } = zusammenfuehren([
      maske(2, reading('ausbildungAbgeschlossenAm', '2023-07', 'Lebenslauf')),
      maske(1, reading('ausbildungAbgeschlossenAm', '2023-08-01', 'Profil')),
    ]);
    expect(fall).toEqual({ ausbildungAbgeschlossenAm: '2023-07' });
    expect(befunde).toHaveLength(1);
  });

  it('passes on what could not be read, with its text and place', () => {
    const where = { label: 'Geb.-Datum', mask: 'Kundendaten' };
    const { fall, befunde } = zusammenfuehren([
      {
        at: 1,
        readings: [reading('alter', 36, 'Kundendaten')],
        problems: [{ field: 'geburtsdatum', text: 'Kein Datum.', shown: '31.02.1990', where }],
      },
    ]);
    expect(fall).toEqual({ alter: 36 });
    expect(befunde).toEqual([
      { field: 'geburtsdatum', text: 'Kein Datum.', found: [{ shown: '31.02.1990', where }] },
    ]);
  });
});
