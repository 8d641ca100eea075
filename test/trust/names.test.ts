import { describe, expect, it } from 'vitest';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';
import { snapshotAusText } from '../../rules/fall/text/einfuegen.ts';
import { secretsIn } from './secrets.ts';

const pair = (label: string, value: string, ...headings: string[]): Pair => ({
  label,
  value,
  headings,
});

/** What stands on no mask but under these labels, or looks like nothing else. */
const PERSON: readonly Pair[] = [
  pair('Name, Vorname', 'Quastenbein, Wilhelmine'),
  pair('Straße', 'Zwetschgenallee 17'),
  pair('Wohnort', 'Hintertupfingen'),
  pair('Telefon', '0171 5550123'),
  pair('E-Mail', 'wilhelmine@post.example'),
  pair('IBAN', 'DE02 1203 0000 0000 2020 51'),
];
const found = (what: unknown) => secretsIn(JSON.stringify(what));

const table = (columns: string[], rows: string[][], ...headings: string[]): Table => ({
  columns,
  rows,
  headings,
});

describe('Namen, Anschriften, Telefonnummern und Konten werden nicht gelesen', () => {
  it.each<[string, readonly Pair[], readonly Table[], string]>([
    ['under labels of their own', [pair('Alter', '36')], [], 'Kundendaten'],
    ['in the name of the mask', [pair('Alter', '36')], [], 'Knotterbeck, Fridolin – Profil'],
    ['in the name of the mask, without a comma', [pair('Alter', '36')], [], 'Fridolin Knotterbeck'],
    ['beside the Kundennummer', [pair('Alter', '36')], [], 'Fall 123D456789 Knotterbeck'],
    ['alone, where the page names them elsewhere', [pair('Alter', '36')], [], 'Quastenbein'],
    ['in a heading', [pair('Alter', '36', 'Person Wilhelmine Quastenbein')], [], 'Kundendaten'],
    ['behind “Frau”', [pair('Alter', '36', 'Daten zu Frau Knotterbeck')], [], 'Kundendaten'],
    ['where a date should stand', [pair('Geburtsdatum', 'Quastenbein, geb. Juli')], [], 'Profil'],
    ['behind a day', [pair('EGV vom', '09.10.2026 Knotterbeck')], [], 'Profil'],
    ['behind a day, in brackets', [pair('EGV vom', '09.10.2026 (Knotterbeck)')], [], 'Profil'],
    ['behind what is no day', [pair('EGV vom', '31.02.2026 (Knotterbeck)')], [], 'Profil'],
    [
      'with a number where a date should stand',
      [pair('Geburtsdatum', 'siehe 0171 5550123')],
      [],
      'Profil',
    ],
    ['with an account', [pair('Alter', 'DE02 1203 0000 0000 2020 51')], [], 'Profil'],
    ['with an address', [pair('Alter', 'wilhelmine@post.example')], [], 'Profil'],
    [
      'in a contradiction',
      [pair('Alter', '36', 'Knotterbeck, Fridolin'), pair('Alter', '37', 'Frau Quastenbein')],
      [],
      'Profil',
    ],
    [
      'in a table, in columns that are not read',
      [],
      [
        table(
          ['Datum', 'Art', 'Bearbeiter', 'Bemerkung'],
          [
            ['02.11.2026', 'telefonisch', 'Knotterbeck', 'unter 0171 5550123'],
            ['kein Datum', 'telefonisch', 'Knotterbeck', 'unter 0171 5550123'],
          ],
          'Kontakte Quastenbein, Wilhelmine',
        ),
      ],
      'Kontakte',
    ],
    [
      'in the state of a Maßnahme',
      [],
      [
        table(
          ['Art', 'Beginn', 'Ende', 'Status'],
          [['MAT', '01.10.2026', '31.12.2026', 'läuft bei Frau Knotterbeck']],
          'Maßnahmen',
        ),
      ],
      'Maßnahmen',
    ],
  ])('%s', (_, pairs, tables, mask) => {
    const snapshot = deuten([...PERSON, ...pairs], tables, mask);
    expect(snapshot.readings.length + snapshot.problems.length).toBeGreaterThan(0);
    expect(found(snapshot)).toEqual([]);
  });

  it('in pasted text', () => {
    const snapshot = snapshotAusText(
      'Fridolin Knotterbeck\nName: Quastenbein, Wilhelmine\nTelefon: 0171 5550123\nAlter: 36\nGeburtsdatum: wie Quastenbein\n',
    );
    expect(snapshot.readings).toHaveLength(1);
    expect(found(snapshot)).toEqual([]);
  });

  it('two views that differ in a name alone stay two', () => {
    const [one, other] = ['Knotterbeck, Fridolin', 'Quastenbein, Wilhelmine'].map((mask) =>
      deuten([pair('Alter', '36')], [], mask),
    );
    expect(one?.mask).toBe(other?.mask);
    expect(one?.view).not.toBe(other?.view);
  });

  it('words of forms stay, so that a place is found again', () => {
    for (const name of ['Kundendaten', 'Kooperationsplan vom 12.05.2026', 'VerBIS', 'Kontakt 2']) {
      const snapshot = deuten([pair('Alter', '36', name)], [], name);
      expect(snapshot.readings[0]?.where).toEqual({ label: 'Alter', heading: name, mask: name });
      expect(snapshot.view).toBeUndefined();
    }
  });
});
