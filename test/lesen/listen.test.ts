/** Lists that do not stand in one table: entries in forms of their own, several tables of one list. */
import { describe, expect, test } from 'vitest';
import { befunde } from '../../rules/fall/deuten/befunde.ts';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';
import { zuEnde } from '../../rules/fall/schritte.ts';

const MASSNAHME = ['Maßnahme'];
const form = (headings: readonly string[], felder: Readonly<Record<string, string>>): Pair[] =>
  Object.entries(felder).map(([label, value]) => ({ label, value, headings }));
const AGH = { Maßnahmeart: 'AGH', Beginn: '01.09.2026', Ende: '28.02.2027', Status: 'B' };
const AGH_GELESEN = { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28', status: 'B' };

const lese = (pairs: readonly Pair[], tables: readonly Table[] = []) =>
  deuten(pairs, tables, '').readings.flatMap(({ field, value, partial }) =>
    Array.isArray(value) ? [[field, value, partial]] : [],
  );

describe('a column of abbreviations', () => {
  const table = (headings: readonly string[], kuerzel: string): Table => ({
    headings,
    columns: ['Kürzel', 'Träger', 'Beginn', 'Ende'],
    rows: [[kuerzel, 'Muster gGmbH', '01.09.2026', '28.02.2027']],
  });

  test('is of kinds where the others are those of Maßnahmen', () => {
    expect(lese([], [table(['Maßnahmen'], 'AGH')])).toEqual([
      ['massnahmen', [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' }], undefined],
    ]);
  });

  test.each([
    ['Verträge', 'AGH'],
    ['Maßnahmen', 'Tk'],
  ])('is nothing under %s, of %s', (heading, kuerzel) => {
    expect(lese([], [table([heading], kuerzel)])).toEqual([]);
  });
});

describe('a contact that did not take place', () => {
  const lies = (kopf: string, stand: string) => {
    const rows = [
      ['05.11.2026', 'persönlich', stand],
      ['03.10.2026', 'telefonisch', 'erfolgt'],
    ];
    const table = { headings: ['Kontakte'], columns: ['Datum', 'Art', kopf], rows };
    const { readings, problems } = deuten([], [table], '');
    const { value, partial } = readings.find(({ field }) => field === 'kontakte') ?? {};
    return [Array.isArray(value) ? value.length : null, partial ?? false, problems.length];
  };

  test.each([
    ['Stand', 'abgesagt'],
    ['Terminstatus', 'geplant'],
    ['St.', 'vorgemerkt'],
    ['Durchgeführt', 'nein'],
    ['Status', 'verschoben'],
    ['', 'geplant'],
    ['', 'Termin abgesagt'],
    ['', 'nicht erschienen'],
    ['Status', 'unentschuldigt gefehlt'],
    ['Status', 'verlegt auf 12.12.2026'],
    ['Ergebnis', 'Kunde nicht erschienen'],
    ['Ergebnis', 'Termin am 10.12.2026 geplant'],
    ['Ergebnis', 'Erstgespräch geplant'],
    ['Ergebnis', 'Deutschkurs, Termin geplant'],
  ])('is none: %s %s', (kopf, stand) => {
    expect(lies(kopf, stand)).toEqual([1, false, 0]);
  });

  test.each([
    ['Ergebnis', 'Folgetermin geplant'],
    ['Ergebnis', 'neue Einladung zum 01.12.2026'],
    ['', 'Unterlagen abgesagt bekommen'],
    ['Folgetermin', 'geplant'],
    ['Nächster Schritt', 'terminiert'],
    ['Anlass', 'Maßnahme geplant'],
    ['Stand', 'AGH geplant'],
    ['Bewerbung', 'abgesagt'],
    ['Kooperationsplan', 'geplant'],
    ['Ergebnis', 'Bewerbungstraining geplant'],
    ['Ergebnis', 'AGH ab 01.12.2026 geplant'],
    ['Ergebnis', 'Umschulung (zum 01.02.2027) geplant'],
    ['Ergebnis', 'Kinderbetreuung ab 01.02.2027 geplant'],
    ['Ergebnis', 'Führerschein besprochen, Deutschkurs geplant'],
  ])('is one all the same: %s %s', (kopf, stand) => {
    expect(lies(kopf, stand)).toEqual([2, false, 0]);
  });

  test.each([
    ['Brief', 'Einladung Berufsberatung', 'schriftlich'],
    ['schriftlich', 'Einladung', 'schriftlich'],
    ['E-Mail', 'Einladung zum Gespräch verschickt', 'mail'],
  ])('a letter that invites is one: %s %s', (form, ergebnis, art) => {
    const { readings } = deuten([], [history(form, ergebnis)], '');
    expect(readings[0]?.value).toEqual([{ am: '2026-11-05', art }]);
  });

  test.each([
    ['persönlich', 'Einladung'],
    ['Einladung', 'Brief'],
    ['Brief', 'Einladung storniert'],
    ['Brief', 'Einladung, noch nicht versandt'],
    ['Brief', 'geplant'],
  ])('what did not come about is none: %s %s', (form, ergebnis) => {
    const { readings } = deuten([], [history(form, ergebnis)], '');
    expect(readings.map(({ value }) => value)).not.toContainEqual([
      expect.objectContaining({ am: '2026-11-05' }),
    ]);
  });

  test('may be one or not where nobody knows what the column says', () => {
    expect(lies('Lage', 'geplant')).toEqual([1, true, 1]);
    expect(lies('Bemerkung', 'Kundin nicht erschienen')).toEqual([1, true, 1]);
  });

  test('may be one or not that is still open', () => {
    expect(lies('Status', 'offen')).toEqual([1, true, 1]);
  });

  test.each([
    'Bus ausgefallen, kam später',
    'Hochzeit der Tochter im Mai geplant',
    'Hochzeit am 05.05.2027 geplant',
    'Einladung vom 20.08.2026',
  ])('may be one or not where another thing was planned or came to nothing: %s', (ergebnis) => {
    expect(lies('Ergebnis', ergebnis)).toEqual([1, true, 1]);
  });

  test.each([
    'Kundin hat abgesagt',
    'Termin kurzfristig ausgefallen',
    'Bus ausgefallen, nicht erschienen',
  ])('is none where it says itself that nobody came: %s', (ergebnis) => {
    expect(lies('Ergebnis', ergebnis)).toEqual([1, false, 0]);
  });
});

/** A history of one contact. */
const history = (form: string, ergebnis: string): Table => ({
  headings: ['Kontakte'],
  columns: ['Datum', 'Form', 'Ergebnis'],
  rows: [['05.11.2026', form, ergebnis]],
});

describe('a table longer than is read', () => {
  const contacts = (number: number): Table => ({
    headings: ['Kontakte'],
    columns: ['Datum', 'Art'],
    rows: Array.from({ length: number }, () => ['05.11.2026', 'persönlich']),
  });

  test('is a part, and it is said', () => {
    const { readings, problems } = deuten([], [contacts(1001)], '');
    const list = readings.find(({ field }) => field === 'kontakte');
    expect(list).toMatchObject({ partial: true });
    expect(list?.value).toHaveLength(1000);
    expect(problems).toMatchObject([{ field: 'kontakte', shown: '1001 Zeilen' }]);
  });

  test('is whole up to there', () => {
    const { readings, problems } = deuten([], [contacts(1000)], '');
    expect(readings.find(({ field }) => field === 'kontakte')).not.toHaveProperty('partial');
    expect(problems).toEqual([]);
  });
});

describe('a contact with someone else', () => {
  const mit = (kopf: string, ...personen: string[]): Table => ({
    headings: ['Kontakte'],
    columns: ['Datum', 'Art', kopf],
    rows: personen.map((person, i) => [`0${i + 1}.11.2026`, 'telefonisch', person]),
  });

  test.each(['Mit', 'Gespräch mit', 'Kontakt mit', 'Gesprächspartner'])(
    'by a column “%s” is none of the customer’s',
    (kopf) => {
      const personen = [
        'Partnerin',
        'Kundin',
        'Ehemann',
        'Tochter der Kundin',
        'Kunde und Partnerin',
        '',
      ];
      expect(lese([], [mit(kopf, ...personen)])).toEqual([
        [
          'kontakte',
          [
            { am: '2026-11-02', art: 'telefonisch' },
            { am: '2026-11-05', art: 'telefonisch' },
            { am: '2026-11-06', art: 'telefonisch' },
          ],
          undefined,
        ],
      ]);
    },
  );

  test('is left out and said where nobody can tell whose it is', () => {
    const { readings, problems } = deuten([], [mit('Mit', 'Arbeitgeber', 'Kundin')], '');
    expect(readings).toMatchObject([
      { field: 'kontakte', partial: true, value: [{ am: '2026-11-02' }] },
    ]);
    expect(problems).toMatchObject([{ field: 'kontakte' }]);
    expect(JSON.stringify(problems)).not.toMatch(/Arbeitgeber/);
  });
});

describe('a list is known to be empty only where the page says so', () => {
  const rows = (...texts: string[][]): Table => ({
    headings: ['Kontakte'],
    columns: ['Datum', 'Art'],
    rows: texts,
  });

  test.each([
    'Keine Einträge',
    'Keine Kontakte erfasst',
    'Es liegen keine Kontakte vor.',
    'Bisher keine Gespräche',
    'Keine Daten vorhanden',
    'keine',
  ])('%s', (text) => {
    expect(lese([], [rows([text, ''])])).toEqual([['kontakte', [], undefined]]);
  });

  test.each([
    'Keine Berechtigung',
    'Keine Verbindung zum Server',
    'Keine Treffer',
    'Keine Auswahl getroffen',
    'Keine Einträge im gewählten Zeitraum',
    'Keine Einträge für diesen Filter',
    'Keine Kontakte in den letzten 3 Monaten',
    'Keine passenden Einträge gefunden',
    'Noch keine Kontakte geladen',
    'Keine persönlichen Kontakte',
    'Daten werden geladen …',
  ])('not by “%s”, and it is said', (text) => {
    const { readings, problems } = deuten([], [rows([text, ''])], '');
    expect(readings).toEqual([]);
    expect(problems).toMatchObject([{ field: 'kontakte', shown: text }]);
  });

  test.each([
    ['rows that are still to be filled', rows(['', ''], ['', ''])],
    ['a row that says nothing', rows([' ', ''])],
    ['rows of dashes', rows(['–', '–'], ['–', '–'])],
    ['words that there are no more', rows(['Keine weiteren Einträge', ''])],
  ])('not by %s', (_, table) => {
    expect(lese([], [table])).toEqual([]);
  });

  test('a row of dashes is none, as in an empty field', () => {
    expect(lese([], [rows(['–', '–'])])).toEqual([['kontakte', [], undefined]]);
  });

  test('words below its rows that there are no more take nothing from them', () => {
    expect(lese([], [rows(['05.11.2026', 'persönlich'], ['Keine weiteren Einträge', ''])])).toEqual(
      [['kontakte', [{ am: '2026-11-05', art: 'persoenlich' }], undefined]],
    );
  });
});

describe('whether a Maßnahme was broken off', () => {
  const alsTabelle = (columns: readonly string[], row: readonly string[]): Table => ({
    headings: ['Maßnahmen'],
    columns: ['Maßnahmeart', 'Beginn', 'Ende', ...columns],
    rows: [['AGH', '01.09.2026', '28.02.2027', ...row]],
  });
  const abgebrochen = (table: Table) => lese([], [table])[0]?.[1];

  test.each([
    'abgebrochen',
    'Abbruch',
    'vorzeitig abgebrochen',
    'vorzeitig beendet',
    'abgebrochen am 05.05.2026',
  ])('is told by the status “%s”', (status) => {
    expect(abgebrochen(alsTabelle(['Status'], [status]))).toMatchObject([{ abgebrochen: true }]);
  });

  test.each(['nicht abgebrochen', 'Abbruch droht', 'beendet', 'abgeschlossen', 'läuft', 'B', ''])(
    'is not told by the status “%s”',
    (status) => {
      const [entry] = [abgebrochen(alsTabelle(['Status'], [status]))].flat();
      expect(entry).toMatchObject({ art: 'AGH' });
      expect(entry).not.toHaveProperty('abgebrochen');
    },
  );

  test('is what its own column says, where it says something', () => {
    const table = alsTabelle(['Status', 'Abgebrochen'], ['abgebrochen', 'nein']);
    expect(abgebrochen(table)).toMatchObject([{ abgebrochen: false }]);
  });
});

test.each([
  ['Kontakte', ['Kontaktzeitpunkt', 'Modus'], ['05.11.2026', 'persönlich']],
  ['Kontakte', ['Vom', 'Art des Kontaktes'], ['05.11.2026', 'persönlich']],
  ['Gesprächskontakte', ['Beratungsdatum', 'Art'], ['05.11.2026', 'persönlich']],
  ['Maßnahmen', ['Art/Bezeichnung', 'Beg.', 'Austrittstag'], ['AGH', '01.09.2026', '28.02.2027']],
  [
    'Maßnahmen',
    ['Maßnahme / Träger', 'Zuweisung von', 'Zuweisung bis'],
    ['AGH Kolping', '01.09.2026', '28.02.2027'],
  ],
  ['Hemmnisse', ['Problemfeld', 'Aktueller Stand'], ['Motivation', 'erkannt']],
  ['Hemmnisanalyse', ['Art des Hemmnisses', 'Stand'], ['Motivation', 'erkannt']],
])('a list named %s under %s', (heading, columns, row) => {
  const { readings, problems } = deuten([], [{ headings: [heading], columns, rows: [row] }], '');
  expect(readings).toMatchObject([{ value: [expect.anything()] }]);
  expect(problems).toEqual([]);
});

describe('the period of a Maßnahme', () => {
  const ausZeitraum = (zeitraum: string) => {
    const rows = [['AGH', zeitraum]];
    return lese([], [{ headings: ['Maßnahmen'], columns: ['Maßnahmeart', 'Zeitraum'], rows }]);
  };

  test.each([
    ['01.09.2026 28.02.2027', '2027-02-28'],
    ['01.09.2026 / 28.02.2027', '2027-02-28'],
    ['01.09.2026 – 28.02.2027 (6 Monate)', '2027-02-28'],
    ['01.09.2026 – unbefristet', null],
    ['01.09.2026 bis auf Weiteres', null],
  ])('%s', (zeitraum, ende) => {
    expect(ausZeitraum(zeitraum)).toEqual([
      ['massnahmen', [{ art: 'AGH', beginn: '2026-09-01', ende }], undefined],
    ]);
  });

  test.each([
    '01.09.2026 – heute',
    '01.09.2026 – ?',
    '01.09.2026 (6 Monate)',
    '28.02.2027 01.09.2026',
  ])('tells no end: %s', (zeitraum) => {
    expect(ausZeitraum(zeitraum)).toEqual([]);
  });
});

describe('a list under a heading that says that it is a part', () => {
  const kontakte = (...headings: string[]): Table => ({
    headings,
    columns: ['Datum', 'Kontaktart'],
    rows: [
      ['01.10.2026', 'telefonisch'],
      ['05.11.2026', 'persönlich'],
    ],
  });
  const massnahmen = (heading: string, ...rows: string[][]): Table => ({
    headings: [heading],
    columns: ['Maßnahmeart', 'Beginn', 'Ende', 'Status'],
    rows,
  });
  const hemmnisse = (heading: string): Table => ({
    headings: [heading],
    columns: ['Bereich', 'Stand'],
    rows: [['Motivation', 'erkannt']],
  });

  test.each([
    [kontakte('Kontakte (letzte 3 Monate)')],
    [kontakte('Letzte 3 Monate', 'Kontakte')],
    [kontakte('Letzte Kontakte')],
    [kontakte('Neueste Kontakte')],
    [kontakte('Letzte Kontakte (neueste zuerst)')],
    [kontakte('Kontakte 2026')],
    [kontakte('Kontakte seit 01.06.2026')],
    [kontakte('Persönliche Kontakte')],
    [kontakte('Kontakte (gefiltert)')],
    [kontakte('Kontakte – Auszug')],
    [kontakte('Meine Kontakte')],
    [kontakte('Aktuelle Kontakte')],
    [kontakte('Kontakte', 'Letzte 3 Monate')],
    [massnahmen('Laufende Maßnahmen', Object.values(AGH))],
    [massnahmen('Maßnahmen (aktuell)', Object.values(AGH))],
    [massnahmen('Beendete Maßnahmen', Object.values(AGH))],
    [massnahmen('Geplante Maßnahmen', Object.values(AGH))],
    [hemmnisse('Erledigte Hemmnisse')],
  ])('$headings', (table) => {
    const { readings, problems } = deuten([], [table], '');
    const lists = readings.filter(({ field }) => !field.startsWith('letzterKontakt'));
    expect(lists).toMatchObject([{ partial: true }]);
    expect(problems).toMatchObject([{ field: lists[0]?.field }]);
  });

  test.each([
    [kontakte('Kontakte')],
    [kontakte('Kontakthistorie')],
    [kontakte('Bisherige Kontakte')],
    [kontakte('Kontakte (neueste zuerst)')],
    [kontakte('Kontakthistorie – letzte Einträge oben')],
    [kontakte('Kontakte, Stand 20.11.2026')],
    [kontakte('Kontakte', 'Aktuelle Daten')],
    [massnahmen('Maßnahmen', Object.values(AGH))],
    [massnahmen('Laufende und beendete Maßnahmen', Object.values(AGH))],
    // Only the open ones are ever asked for.
    [hemmnisse('Offene Hemmnisse')],
  ])('not so: $headings', (table) => {
    const { readings, problems } = deuten([], [table], '');
    expect(readings).toMatchObject([{ value: expect.anything() }]);
    expect(readings[0]).not.toHaveProperty('partial');
    expect(problems).toEqual([]);
  });

  test.each([
    [kontakte('Geplante Kontakte')],
    [kontakte('Gelöschte Kontakte')],
    [kontakte('Kontakte (storniert)')],
    [kontakte('Kontakte mit Arbeitgebern')],
    [kontakte('Kontaktdaten')],
    [massnahmen('Maßnahmeangebote', Object.values(AGH))],
    [{ ...massnahmen('2026', Object.values(AGH)), headings: ['2026', 'Maßnahmevorschläge'] }],
    [massnahmen('Abgelehnte Maßnahmen', Object.values(AGH))],
    [massnahmen('Fehlzeiten', Object.values(AGH))],
    [hemmnisse('Mögliche Hemmnisse')],
  ])('of what is none nothing: $headings', (table) => {
    expect(deuten([], [table], '')).toMatchObject({ readings: [], problems: [] });
  });

  test('that there are no running ones does not say that there were none', () => {
    const table = massnahmen('Laufende Maßnahmen', ['Keine Maßnahmen', '', '', '']);
    expect(lese([], [table])).toEqual([]);
    const pair = { label: 'Laufende Maßnahmen', value: 'keine', headings: [] };
    expect(lese([pair])).toEqual([]);
    expect(lese([{ ...pair, label: 'Maßnahmen' }])).toEqual([['massnahmen', [], undefined]]);
  });

  test('the newest of the last ones is the last contact, whatever their order', () => {
    const last = (...headings: string[]) =>
      deuten([], [kontakte(...headings)], '').readings.find((r) => r.field === 'letzterKontaktAm');
    expect(last('Letzte Kontakte')).toMatchObject({ value: '2026-11-05' });
    expect(last('Kontakte der letzten 3 Monate')).toMatchObject({ value: '2026-11-05' });
    expect(last('Persönliche Kontakte')).toBeUndefined();
    expect(last('Letzte persönliche Kontakte')).toBeUndefined();
  });

  test.each([
    [['E-Mail', 'persönlich'], 'mail'],
    [['persönlich', 'E-Mail'], 'persoenlich'],
    [['', 'persönlich'], undefined],
  ])('how the last contact came about is known where its row says it: %s', (arten, expected) => {
    const rows = arten.map((art, i) => [`0${5 - i}.11.2026`, art]);
    const table = { headings: ['Letzte Kontakte'], columns: ['Datum', 'Art'], rows };
    expect(
      deuten([], [table], '').readings.find((r) => r.field === 'letzterKontaktArt')?.value,
    ).toBe(expected);
  });

  test('of two on one day nobody knows which was the last', () => {
    const rows = ['E-Mail', 'persönlich'].map((art) => ['05.11.2026', art]);
    const table = { headings: ['Letzte Kontakte'], columns: ['Datum', 'Art'], rows };
    const fields = deuten([], [table], '').readings.map(({ field }) => field);
    expect(fields).toEqual(['kontakte', 'letzterKontaktAm']);
  });
});

describe('a Kundenhistorie', () => {
  const historie = (...arten: string[]): Table => ({
    headings: ['Kundenhistorie'],
    columns: ['Datum', 'Art'],
    rows: arten.map((art) => ['05.11.2026', art]),
  });

  test('what is surely no contact is none', () => {
    const table = historie('persönlich', 'Vermittlungsvorschlag', 'Vermerk', 'Bescheid');
    expect(lese([], [table])).toEqual([
      ['kontakte', [{ am: '2026-11-05', art: 'persoenlich' }], undefined],
    ]);
  });

  test('what may be one makes it a part, and it is said', () => {
    const { readings, problems } = deuten([], [historie('persönlich', 'Gespräch MS Teams')], '');
    expect(readings).toMatchObject([{ field: 'kontakte', partial: true }]);
    expect(problems).toMatchObject([
      { field: 'kontakte', shown: '05.11.2026 · Gespräch MS Teams' },
    ]);
  });
});

describe('an entry in a form of its own', () => {
  test.each([
    ['a Maßnahme', form(MASSNAHME, AGH), ['massnahmen', [AGH_GELESEN], true]],
    [
      'a Hemmnis',
      form(['Hemmnisse'], { 'Bereich:': 'Motivation', 'Stand:': 'erkannt' }),
      ['hemmnisse', [{ bereich: 'motivation', stand: 'erkannt' }], true],
    ],
    [
      'a Kontakt',
      form(['Kontakt'], { Datum: '05.11.2026', Art: 'persönlich' }),
      ['kontakte', [{ am: '2026-11-05', art: 'persoenlich' }], true],
    ],
    [
      'a card under the name of the Maßnahme',
      form(['AGH', 'Maßnahmen'], { Beginn: '01.09.2026', Ende: '28.02.2027' }),
      ['massnahmen', [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' }], true],
    ],
    [
      'cards one after the other',
      [...form(MASSNAHME, AGH), ...form(MASSNAHME, { ...AGH, Beginn: '01.01.2026' })],
      ['massnahmen', [AGH_GELESEN, { ...AGH_GELESEN, beginn: '2026-01-01' }], true],
    ],
  ])('%s', (_, pairs, reading) => {
    expect(lese(pairs)).toEqual([reading]);
  });

  test.each([
    ['half of it', form(MASSNAHME, { Maßnahmeart: 'AGH', Beginn: '01.09.2026' })],
    ['empty', form(MASSNAHME, { Maßnahmeart: '', Beginn: '', Ende: '' })],
    ['not to be read', form(MASSNAHME, { ...AGH, Ende: 'Sommer' })],
    ['a new one', form(['Neue Maßnahme'], AGH)],
    ['what is to come', form(['Nächster Kontakt'], { Datum: '05.12.2026', Art: 'telefonisch' })],
    ['what was proposed', form(['Vorschlag Maßnahme'], AGH)],
    ['somebody else’s', form(['Maßnahme', 'Partner'], AGH)],
    ['how to reach somebody', form(['Kontakt'], { Telefon: '0123', 'E-Mail': 'x@example.org' })],
  ])('%s is none', (_, pairs) => {
    expect(lese(pairs)).toEqual([]);
  });

  test('beside the table it is one of its rows', () => {
    const table = { headings: ['Maßnahmen'], columns: Object.keys(AGH), rows: [] };
    const rows = [Object.values({ ...AGH, Status: 'A' })];
    expect(lese(form(MASSNAHME, AGH), [{ ...table, rows }])).toEqual([
      ['massnahmen', [{ ...AGH_GELESEN, status: 'A' }], undefined],
    ]);
  });

  test('the diagnosis says of its labels what they are read as', () => {
    const pairs = form(MASSNAHME, AGH);
    const found = zuEnde(befunde(pairs, [], ''));
    expect(pairs.map((pair) => found.get(pair))).toEqual(
      pairs.map(() => ({ art: 'gelesen', felder: ['massnahmen'] })),
    );
  });
});

describe('several tables of one list', () => {
  const KOPF = ['Maßnahmeart', 'Beginn', 'Ende', 'Status'];
  const tabelle = (heading: string, columns: readonly string[], ...rows: string[][]): Table => ({
    headings: [heading],
    columns,
    rows,
  });
  const ZEILE = Object.values(AGH);
  const FBW = ['FbW', '01.01.2025', '31.12.2025', 'E'];
  const FBW_GELESEN = { art: 'FbW', beginn: '2025-01-01', ende: '2025-12-31', status: 'E' };

  test.each([
    ['other entries', tabelle('Beendete Maßnahmen', KOPF, FBW), [AGH_GELESEN, FBW_GELESEN]],
    ['the same entry', tabelle('Letzte Maßnahmen', KOPF, ZEILE), [AGH_GELESEN], true],
    [
      'less of the same entry',
      tabelle('Letzte Maßnahmen', KOPF.slice(0, 3), ZEILE.slice(0, 3)),
      [AGH_GELESEN],
      true,
    ],
    ['nothing', tabelle('Beendete Maßnahmen', KOPF), [AGH_GELESEN]],
    ['all of them', tabelle('Maßnahmen', KOPF, ZEILE, FBW), [AGH_GELESEN, FBW_GELESEN]],
  ])('%s', (_, zweite, liste, partial?: boolean) => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    expect(lese([], [erste, zweite])).toEqual([['massnahmen', liste, partial]]);
  });

  test('a part and the whole are a part', () => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    const teil = { ...tabelle('Maßnahmen', KOPF, FBW), partOf: '1–1 von 9' };
    expect(lese([], [erste, teil])).toEqual([['massnahmen', [AGH_GELESEN, FBW_GELESEN], true]]);
  });

  test('entries that contradict each other are none', () => {
    const erste = tabelle('Laufende Maßnahmen', KOPF, ZEILE);
    const zweite = tabelle('Maßnahmen', KOPF, [...ZEILE.slice(0, 3), 'A']);
    const { readings, problems } = deuten([], [erste, zweite], '');
    expect(readings).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(['massnahmen']);
  });

  test('two contacts on one day, each in its table', () => {
    const kopf = ['Datum', 'Kontaktart'];
    expect(
      lese(
        [],
        [
          tabelle('Kontakte', kopf, ['05.11.2026', 'persönlich']),
          tabelle('Kontakte', kopf, ['05.11.2026', 'E-Mail']),
        ],
      ),
    ).toEqual([
      [
        'kontakte',
        [
          { am: '2026-11-05', art: 'persoenlich' },
          { am: '2026-11-05', art: 'mail' },
        ],
        undefined,
      ],
    ]);
  });
});

test('a cell that is too long takes only itself out, and is told of', () => {
  const columns = ['Art', 'Beginn', 'Ende', 'Status'];
  const rows = [
    ['AGH', '01.09.2026', '28.02.2027', 'W'.repeat(3000)],
    ['AGH', '01.01.2026', '28.02.2026', 'B'],
  ];
  const { readings, problems } = deuten([], [{ columns, rows, headings: MASSNAHME }], '');
  const [{ value } = { value: undefined }] = readings;
  expect(value).toEqual([
    { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' },
    { art: 'AGH', beginn: '2026-01-01', ende: '2026-02-28', status: 'B' },
  ]);
  expect(FELD_SCHEMAS.massnahmen.safeParse(value).success).toBe(true);
  expect(problems.map(({ text }) => text).join()).toContain('zu langer Text');
});
