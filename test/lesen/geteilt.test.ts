/** Labels of which the heading says half, and the lists of a case under other names. */
import { describe, expect, test } from 'vitest';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';

const werte = (pairs: Pair[], tables: Table[] = []) =>
  Object.fromEntries(deuten(pairs, tables, '').readings.map((r) => [r.field, r.value]));
const pair = (heading: string, label: string, value: string): Pair => ({
  label,
  value,
  headings: [heading],
});

describe('a heading and a label are one', () => {
  test.each<[string, string, string, Record<string, unknown>]>([
    ['Betreuungsstufe', 'derzeit', 'IG', { betreuungsstufe: 'IG' }],
    ['Betreuungsstufe', 'aktuell', 'IG', { betreuungsstufe: 'IG' }],
    ['Betreuungsstufe', 'gesetzt', 'IN', { betreuungsstufe: 'IN' }],
    ['Einstiegsberatung', 'Teilnahme', 'ja', { esbWahrgenommen: true }],
    ['Einstiegsberatung', 'teilgenommen', 'nein', { esbWahrgenommen: false }],
    ['ESB', 'erschienen', 'ja', { esbWahrgenommen: true }],
    ['Arbeitslosengeld', 'Bezug', 'ja', { algAufstocker: true }],
    ['Arbeitslosengeld (SGB III)', 'Bezug', 'nein', { algAufstocker: false }],
    [
      'Unterschriften Kooperationsplan',
      'gesetzliche Vertretung',
      'ja, am 10.10.2026',
      { vertreterUnterschrift: true },
    ],
    [
      'Unterschriften EinV',
      'Sorgeberechtigte',
      'liegt nicht vor',
      { vertreterUnterschrift: false },
    ],
  ])('%s: %s is %s', (heading, label, value, erwartet) => {
    expect(werte([pair(heading, label, value)])).toEqual(erwartet);
  });

  test.each([
    ['Betreuungsstufe', 'zuvor', 'IG'],
    ['Betreuungsstufe des Partners', 'derzeit', 'IG'],
    ['Maßnahme', 'Teilnahme', 'ja'],
    ['Einstiegsberatung', 'Begleitung', 'ja'],
    ['Einstiegsberatung der Partnerin', 'Teilnahme', 'ja'],
    ['Wohngeld', 'Bezug', 'ja'],
    ['Unterschriften', 'Eltern', 'ja'],
    ['Unterschriften Antrag', 'Sorgeberechtigte', 'ja'],
    ['Unterschriften Kooperationsplan', 'Kunde', 'ja'],
    ['Kooperationsplan', 'Sorgeberechtigte', 'ja'],
  ])('not read: %s: %s %s', (heading, label, value) => {
    expect(werte([pair(heading, label, value)])).toEqual({});
  });
});

describe('an appointment that is named by its day and fell through', () => {
  const termin = (value: string) => pair('Termine', 'Nächster Termin', value);
  test('leaves the one of another day as it is', () => {
    const abgesagt = pair('Termine', 'Termin am 25.11.2026', 'abgesagt');
    expect(werte([termin('16.12.2026'), abgesagt])).toEqual({ naechsterTerminAm: '2026-12-16' });
  });
  test.each(['Termin am 16.12.2026', 'Termin', 'Termin am 16.12.'])(
    'takes back what it may be: %s',
    (label) => {
      const abgesagt = pair('Termine', label, 'abgesagt');
      expect(werte([termin('16.12.2026'), abgesagt])).toEqual({});
    },
  );
});

describe('lists under other names', () => {
  const liste = (heading: string, columns: string[], ...rows: string[][]) =>
    werte([], [{ headings: [heading], columns, rows }]);

  test('contacts, Maßnahmen and Hemmnisse', () => {
    expect(
      liste('Beratungsverlauf', ['Vorsprache/Kontakt vom', 'Kanal'], ['18.11.2026', 'Präsenz']),
    ).toMatchObject({ kontakte: [{ am: '2026-11-18', art: 'persoenlich' }] });
    expect(
      liste(
        'Eingliederungsleistungen',
        ['Instrument', 'von', 'bis'],
        ['Umschulung (FbW)', '01.02.2026', '31.01.2028'],
      ),
    ).toMatchObject({ massnahmen: [{ art: 'FbW', beginn: '2026-02-01', ende: '2028-01-31' }] });
    expect(
      liste(
        'Teilnahmen',
        ['Angebot', 'Eintritt', 'Austritt'],
        ['Ein-Euro-Job', '01.09.2026', '28.02.2027'],
      ),
    ).toMatchObject({ massnahmen: [{ art: 'AGH' }] });
    expect(
      liste('Förderbedarfe', ['Bedarf', 'Bearbeitung'], ['Soziale Kompetenz', 'läuft']),
    ).toMatchObject({ hemmnisse: [{ bereich: 'sozialeKompetenz', stand: 'inBearbeitung' }] });
  });

  test('none of them where the heading is of something else', () => {
    expect(
      liste('Stellenangebote', ['Angebot', 'von', 'bis'], ['FbW', '01.02.2026', '31.01.2028']),
    ).toEqual({});
    expect(
      liste(
        'Geplante Eingliederungsleistungen der Partnerin',
        ['Instrument', 'von', 'bis'],
        ['FbW', '01.02.2026', '31.01.2028'],
      ),
    ).toEqual({});
    expect(liste('Sprachbedarf', ['Bedarf', 'Bearbeitung'], ['Motivation', 'läuft'])).toEqual({});
  });
});
