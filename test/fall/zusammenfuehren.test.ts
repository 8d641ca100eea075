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

describe('a list in two masks', () => {
  const alt = { am: '2026-09-15', art: 'persoenlich' };
  const neu = { am: '2026-11-05', art: 'telefonisch' };
  const liste = (value: unknown, mask: string, partial?: true): Reading => ({
    ...reading('kontakte', value, mask),
    ...(partial ? { partial } : {}),
  });
  const zusammen = (newest: Reading, older: Reading) => {
    const { angaben, befunde } = zusammenfuehren([maske(1, older), maske(2, newest)]);
    const angabe = angaben.get('kontakte');
    const isPart = angabe?.origin.kind === 'read' && angabe.origin.partial === true;
    return { value: angabe?.value, isPart, said: befunde.map(({ field }) => field) };
  };

  it.each([
    ['the newest has all of the older', [neu, alt], [alt]],
    ['they are the same', [neu], [{ ...neu, art: 'mail' }]],
    ['one says less of an entry', [{ am: '2026-11' }], [neu]],
  ])('is the newest, where %s', (_, newest, older) => {
    expect(zusammen(liste(newest, 'A'), liste(older, 'B'))).toEqual({
      value: newest,
      isPart: false,
      said: [],
    });
  });

  it('is a part, and it is said, where the newest lacks an entry of the older', () => {
    expect(zusammen(liste([neu], 'Übersicht'), liste([neu, alt], 'Kontakte'))).toEqual({
      value: [neu],
      isPart: true,
      said: ['kontakte'],
    });
  });

  it('is not empty, where an older one is not', () => {
    expect(zusammen(liste([], 'Übersicht'), liste([alt], 'Kontakte'))).toEqual({
      value: [alt],
      isPart: true,
      said: ['kontakte'],
    });
  });

  it('is the whole that was read before, where the newest is a part of it', () => {
    expect(zusammen(liste([neu], 'Übersicht', true), liste([neu, alt], 'Kontakte'))).toEqual({
      value: [neu, alt],
      isPart: false,
      said: [],
    });
    expect(zusammen(liste([neu], 'Übersicht', true), liste([alt], 'Kontakte'))).toEqual({
      value: [neu],
      isPart: true,
      said: [],
    });
  });
});

describe('what was entered', () => {
  it('outranks what was read, and says where it is from', () => {
    const { fall, angaben, befunde } = zusammenfuehren(
      [maske(9, reading('geburtsdatum', '1990-07-03', 'Kundendaten'))],
      { neukunde: { value: false, at: 5 } },
    );
    expect(fall).toEqual({ geburtsdatum: '1990-07-03', neukunde: false });
    expect(angaben.get('neukunde')?.origin).toEqual({ kind: 'entered', at: 5 });
    expect(befunde).toEqual([]);
  });

  it('is reported with what the page shows instead, however new that is', () => {
    const { fall, befunde } = zusammenfuehren([maske(9, reading('egvAm', '2026-05-12', 'EGV'))], {
      egvAm: { value: '2026-05-21', at: 5 },
    });
    expect(fall).toEqual({ egvAm: '2026-05-21' });
    expect(befunde).toEqual([
      {
        field: 'egvAm',
        text: 'Kooperationsplan (EGV) vom: Eingetragen ist „21.05.2026“, auf der Seite steht etwas anderes. Verwendet wird, was eingetragen ist.',
        found: [{ shown: '2026-05-12', where: { label: 'egvAm', mask: 'EGV' } }],
      },
    ]);
  });

  it.each([
    ['the same', '2026-05-12'],
    ['a coarser date', '2026-05'],
  ])('does not contradict %s', (_, value) => {
    const { befunde } = zusammenfuehren([maske(9, reading('egvAm', '2026-05-12', 'EGV'))], {
      egvAm: { value, at: 5 },
    });
    expect(befunde).toEqual([]);
  });

  it('settles what two masks say differently, and what could not be read', () => {
    const where = { label: 'Geb.-Datum', mask: 'Kundendaten' };
    const { fall, befunde } = zusammenfuehren(
      [
        {
          at: 1,
          readings: [reading('kundenstatus', 'alo', 'Kundendaten')],
          problems: [{ field: 'geburtsdatum', text: 'Kein Datum.', shown: '31.02.1990', where }],
        },
        maske(2, reading('kundenstatus', 'asu', 'Profil')),
      ],
      { kundenstatus: { value: 'asu', at: 3 }, geburtsdatum: { value: '1990-02-03', at: 3 } },
    );
    expect(fall).toEqual({ kundenstatus: 'asu', geburtsdatum: '1990-02-03' });
    expect(befunde.map(({ field }) => field)).toEqual(['kundenstatus']);
    expect(befunde[0]?.found).toEqual([
      { shown: 'alo', where: { label: 'kundenstatus', mask: 'Kundendaten' } },
    ]);
  });

  const kontakt = (am: string) => ({ am, art: 'telefonisch' });

  it('as a list may say more than the page', () => {
    const { fall, befunde } = zusammenfuehren(
      [maske(1, reading('kontakte', [{ art: 'telefonisch', am: '2026-11-02' }], 'Kontakte'))],
      { kontakte: { value: [kontakt('2026-11-02'), kontakt('2026-11-19')], at: 2 } },
    );
    expect(fall.kontakte).toHaveLength(2);
    expect(befunde).toEqual([]);
  });

  it('as a list is reported where the page has an entry more', () => {
    const { befunde } = zusammenfuehren(
      [maske(3, reading('kontakte', [kontakt('2026-11-20')], 'Kontakte'))],
      { kontakte: { value: [kontakt('2026-11-02')], at: 2 } },
    );
    expect(befunde.map(({ text }) => text)).toEqual([
      'Kontakte: Auf der Seite steht mehr, als eingetragen ist. Verwendet wird die eingetragene Liste.',
    ]);
  });
});

describe('a text that may be of two fields', () => {
  const choices = [
    { field: 'egvGueltigBis', value: '2027-01-31' },
    { field: 'profilGueltigBis', value: '2027-01-31' },
  ] as const;
  const where = { label: 'gültig bis', mask: '' };
  const unclear = { text: 'kann zweierlei sein', shown: '31.01.2027', where, choices };
  const seen = { at: 1, readings: [], problems: [unclear] };
  const befunde = (field: FeldKey, value: unknown) =>
    zusammenfuehren([seen], { [field]: { value, at: 1 } }).befunde;

  it('is offered as each of them', () => {
    expect(zusammenfuehren([seen]).befunde).toEqual([
      {
        text: unclear.text,
        found: [{ shown: unclear.shown, where }],
        choices,
      },
    ]);
  });

  it.each(choices)('is settled by saying that it is $field', ({ field, value }) => {
    expect(befunde(field, value)).toEqual([]);
  });

  it('is not settled by another value', () => {
    expect(befunde('egvGueltigBis', '2026-12-31')).toHaveLength(1);
  });
});
