import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalWords } from '../../rules/fall/namen/namen.ts';
import { fits, stableHeading, stableLabel, stableSection } from '../../rules/profil/muster.ts';

const nobody = new Set<string>();

describe('what a profile keeps of a heading', () => {
  it.each([
    ['Betreuung', 'Betreuung'],
    ['Werdegang', 'Werdegang'],
    ['KUNDENDATEN', 'KUNDENDATEN'],
    ['Aktuelle Eingliederungsvereinbarung (EGV)', 'Aktuelle Eingliederungsvereinbarung (EGV)'],
    ['Persönliche Angaben', 'Persönliche Angaben'],
    ['Kontakte (3)', 'Kontakte …'],
    ['Leistungen nach § 16a SGB II', 'Leistungen nach § 16a SGB II'],
    ['Person 2', 'Person 2'],
    ['36 Jahre', '… Jahre'],
    ['Partner: Muster, Max, geb. 01.01.1990', 'Partner: … geb. …'],
    ['Fall Muster, Max – 123D456789', '…'],
    ['Muster, Max', '…'],
    ['MUSTER, MAX', '…'],
    ['Frau Erika Mustermann', '…'],
    ['Kundin Erika Mustermann', 'Kundin …'],
    ['Fall Meier-Schulze', 'Fall …'],
    ['Betreuung Fischer', 'Betreuung …'],
    ['Betreuung Kaplan', 'Betreuung …'],
    ['Betreuung Karakaplan', 'Betreuung …'],
    ['Förderplan', 'Förderplan'],
    ['Akte Hartung', 'Akte …'],
    ['Akte Gerstung', 'Akte …'],
    ['Technischer Förderplan', 'Technischer Förderplan'],
    ['Kundendaten – Yılmaz', 'Kundendaten – …'],
    ['Dr. Beispiel', '…'],
    ['Stand 18.08.2026', '…'],
    ['Tel. 0711 4567', '…'],
    ['٣٤٥٦', '…'],
  ])('%s → %s', (text, kept) => {
    expect(stableHeading(text, nobody)).toBe(kept);
  });

  it('is nothing that the page shows as a name', () => {
    const personal = personalWords([
      { label: 'Nachname:', value: 'Hornung' },
      { label: 'Straße', value: 'Betreuungsweg 3' },
      { label: 'Status', value: 'Werdegang' },
    ]);
    expect(stableHeading('Hornung', personal)).toBe('…');
    expect(stableHeading('Akte Hornung', personal)).toBe('Akte …');
    expect(stableHeading('Werdegang', personal)).toBe('Werdegang');
  });

  it('is nothing that its headings show as a name', () => {
    const personal = personalWords([], ['Fall Muster, Max – 123D456789', 'Betreuung']);
    expect(stableLabel('Merkmal Muster', personal)).toBe('Merkmal …');
    expect(stableLabel('Betreuung', personal)).toBe('Betreuung');
  });
});

describe('what a profile keeps of the heading of a part', () => {
  it.each([
    ['Vereinbarung vom 01.02.2026', 'Vereinbarung vom …'],
    ['Kooperationsplan 02/2026 – 2027', 'Kooperationsplan … – …'],
    ['Vereinbarung Nr. 12345', '…'],
    ['Vereinbarung 01.02.2026 Muster', '…'],
    ['Muster, Max (03.07.1990)', '…'],
    ['Fall 123D456789', '…'],
    ['Kontakte (3)', 'Kontakte …'],
  ])('%s → %s', (text, kept) => {
    expect(stableSection(text, nobody)).toBe(kept);
  });
});

describe('what a profile keeps of a label', () => {
  it.each([
    ['Geb.-Datum:', 'Geb.-Datum:'],
    ['Kd.-Merkmal Z', 'Kd.-Merkmal Z'],
    ['Kontakt 3', 'Kontakt 3'],
    ['Kz. U27', 'Kz. U27'],
    ['V1-Status:', 'V1-Status:'],
    ['Kz. U271', 'Kz. …'],
    ['Kz. U27 3', 'Kz. U27 …'],
    ['Kontakt vom 18.08.2026', 'Kontakt vom …'],
    ['Muster, Max:', '…'],
    ['Herr Muster', 'Herr …'],
  ])('%s → %s', (text, kept) => {
    expect(stableLabel(text, nobody)).toBe(kept);
  });
});

describe('finding it again', () => {
  it.each([
    ['…', 'Fall Meier, Sabine – 987X654321'],
    ['Kundin …', 'Kundin Anna-Lena Groß'],
    ['Kontakte …', 'Kontakte (12)'],
    ['Kontakte …', 'Kontakte'],
    ['Leistungen nach § … SGB II', 'Leistungen nach § 16 b SGB II'],
    ['Geb.-Datum:', 'GEB. DATUM *'],
  ])('%s fits %s', (pattern, text) => {
    expect(fits(pattern, text)).toBe(true);
  });

  it.each([
    ['Betreuung', 'Betreuung Partner'],
    ['Fall …', 'Fallmanagement Meier'],
    ['Kundin …', 'Partner der Kundin'],
    ['Leistungen nach § … SGB II', 'Leistungen nach § 81 SGB III'],
    ['… Daten', 'Daten von Meier'],
    ['a … a', 'a'],
    ['Kundin … Kundin …', 'Kundin Meier'],
  ])('%s does not fit %s', (pattern, text) => {
    expect(fits(pattern, text)).toBe(false);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Fall',
            'Frau',
            'Betreuung',
            'Muster,',
            'Max',
            '…',
            '–',
            '§',
            '(3)',
            'gültig',
          ),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { maxLength: 12 },
      )
      .map((words) => words.join(' ')),
  );
  const personal = fc.constantFrom(nobody, new Set(['betreuung', 'max']));

  it('what was kept fits what it was made from, holds no number, and is short', () => {
    fc.assert(
      fc.property(text, personal, (shown, words) => {
        for (const kept of [stableHeading(shown, words), stableLabel(shown, words)]) {
          expect(fits(kept, shown)).toBe(true);
          expect(kept).not.toMatch(/\p{N}[\s./-]?\p{N}[\s./-]?\p{N}/u);
          expect(kept.length).toBeLessThanOrEqual(120);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no longer than the texts are long', () => {
    const long = 'a '.repeat(60).trim();
    const started = performance.now();
    expect(fits(`${'a … '.repeat(29)}b`, `${long} ${long} ${long}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
