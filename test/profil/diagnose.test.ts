import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { befunde } from '../../rules/fall/deuten/befunde.ts';
import { personalWords } from '../../rules/fall/namen/namen.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';
import { zuEnde } from '../../rules/fall/schritte.ts';
import {
  anonymised,
  type DiagnosedSpot,
  fingerprintsOf,
  formWords,
  shapeOf,
  tellable,
} from '../../rules/profil/diagnose.ts';

/** A table of people. */
const BG: Table = {
  headings: [],
  columns: ['Name', 'Alter'],
  rows: [
    ['Ende, Sabine', '36'],
    ['Kind, Max', '5'],
  ],
};

const pair = (label: string, value: string, headings: readonly string[] = []): Pair => ({
  label,
  value,
  headings,
});

describe('what became of a place', () => {
  const artOf = (...pairs: Pair[]) =>
    [...zuEnde(befunde(pairs, [], 'Maske')).values()].map(({ art }) => art);

  it.each<[string, Pair, string]>([
    ['read', pair('Geburtsdatum', '03.07.1990'), 'gelesen'],
    ['of no field', pair('Lieblingsfarbe', 'blau'), 'fremd'],
    ['no value', pair('Geburtsdatum', 'im Sommer'), 'unlesbar'],
    ['not known', pair('Alter', '?'), 'leer'],
    ['of another person', pair('Geburtsdatum', '03.07.1990', ['Partner']), 'ueberschrift'],
    ['of something else', pair('gültig bis', '03.07.1990', ['Ausweis']), 'ueberschrift'],
  ])('%s', (_, one, art) => {
    expect(artOf(one)).toEqual([art]);
  });

  it('contradicted by another', () => {
    expect(artOf(pair('Alter', '36'), pair('Alter', '41'))).toEqual(['widerspruch', 'widerspruch']);
  });

  it('a list that was read, and a table that is none', () => {
    const list = {
      headings: ['Kontakte'],
      columns: ['Datum', 'Art'],
      rows: [['01.02.2026', 'telefonisch']],
    };
    const other = {
      headings: ['Dateien'],
      columns: ['Name', 'Größe'],
      rows: [
        ['a', '1'],
        ['b', '2'],
      ],
    };
    const found = zuEnde(befunde([], [list, other], ''));
    expect(found.get(list)).toEqual({ art: 'gelesen', felder: ['kontakte'] });
    expect(found.get(other)).toEqual({ art: 'fremd', felder: [] });
  });
});

describe('what may leave the page', () => {
  it.each([
    ['Name:', 'Muster, Maxi', 'Xxxxx, Xxxx'],
    ['Anschrift', 'Musterweg 0', 'Xxxxx 9'],
    ['IBAN', 'DE00 0000', 'XX99 9999'],
    ['Tel.', '0711 4567', '9999 9999'],
    ['Betreuungsstufe', 'IK', 'IK'],
  ])('%s: %s → %s', (label, value, told) => {
    expect(tellable(label, value, new Set())).toBe(told);
  });
});

describe('the anonymised report', () => {
  it.each([
    ['03.07.1990', '99.99.9999'],
    ['Muster, Max', 'Xxxxx, Xxx'],
    ['123D456789', '999X999999'],
    ['Donaudampfschifffahrt', 'Xxxxx'],
    ['Straße 5 ☎ 0711', 'Xxxxx 9 ? 9999'],
    ['', ''],
  ])('value %s → %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it.each([
    ['Geb.-Datum:', 'Geb.-Datum:'],
    ['Fall Muster, Max – 123D456789', 'Fall Xxxxx, Xxx – 999X999999'],
    ['Kd.-Merkmal Z', 'Kd.-Xxxxx X'],
    ['gültig bis', 'gültig bis'],
    ['Angaben zu Frau Alt', 'Angaben zu Xxxx Xxx'],
    ['Herr Deutsch ist Partner', 'Xxxx Xxxxx ist Partner'],
    ['Notiz Karakaplan', 'Notiz Xxxxx'],
    ['Notiz Wildung', 'Notiz Xxxxx'],
  ])('label %s → %s', (text, words) => {
    expect(formWords(text)).toBe(words);
  });

  it('holds no word that one of the frames shows as a name, though forms are made of it too', () => {
    const spot = (label: string): DiagnosedSpot => ({
      label,
      headings: ['Kontakte Alt'],
      value: '',
      kind: 'text',
      outcome: 'fremd',
      felder: [],
    });
    const names = fingerprintsOf(personalWords([{ label: 'Nachname', value: 'Alt' }], [], [BG]));
    const report = JSON.stringify(
      anonymised([
        { mask: 'Fall Alt', names, spots: [spot('Unterschrift Alt am')] },
        { mask: 'Kind Ende', names: [], spots: [spot('Ende der Betreuung')] },
      ]),
    );
    expect(report).not.toMatch(/Alt|Ende|Kind/);
    expect(report).toContain('"Unterschrift Xxx am"');
    expect(report).toContain('"Xxxx der Betreuung"');
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'Muster',
          'Ötztürk',
          '123D456789',
          '01.02.1990',
          'x@y.de',
          '☎',
          'ŻÓŁĆ',
          '王小明',
        ),
      )
      .map((words) => words.join(' ')),
  );

  it('holds no digit but 9, no letter but X and x of a value, and no word of a name', () => {
    fc.assert(
      fc.property(text, text, text, (label, heading, value) => {
        const report = JSON.stringify(
          anonymised([
            {
              mask: heading,
              names: [],
              spots: [
                { label, headings: [heading], value, kind: 'text', outcome: 'fremd', felder: [] },
              ],
            },
          ]),
        );
        expect(report).not.toMatch(/Muster|Ötztürk|ŻÓŁĆ|王|D456|1990/);
        expect(report.replace('"version":1', '')).not.toMatch(/[0-8]/);
        expect(shapeOf(value)).not.toMatch(/(?![Xx9])[\p{L}\p{N}]/u);
      }),
    );
  });
});
