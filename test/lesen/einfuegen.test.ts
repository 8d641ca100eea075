import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapshotAusText } from '../../rules/fall/text/einfuegen.ts';

const werte = (...zeilen: string[]) =>
  Object.fromEntries(snapshotAusText(zeilen.join('\n')).readings.map((r) => [r.field, r.value]));
const probleme = (...zeilen: string[]) => snapshotAusText(zeilen.join('\n')).problems;

const GEBURT = { geburtsdatum: '1990-07-03' };

describe('pairs', () => {
  test.each<[string, string[], Record<string, unknown>]>([
    ['a colon', ['Geburtsdatum: 03.07.1990'], GEBURT],
    ['a colon without space', ['Geburtsdatum:03.07.1990'], GEBURT],
    ['a tab', ['Geburtsdatum\t03.07.1990'], GEBURT],
    ['a colon and tabs', ['Geburtsdatum:\t\t03.07.1990'], GEBURT],
    ['spaces that align', ['Geburtsdatum        03.07.1990'], GEBURT],
    [
      'no-break spaces',
      ['Geburtsdatum:\u00a003.07.1990', 'Elternzeit\u00a0\u00a0\u00a0nein'],
      { ...GEBURT, elternzeit: false },
    ],
    ['one space', ['Geburtsdatum 03.07.1990'], GEBURT],
    ['soft hyphens', ['Ge\u00adburts\u00addatum: 03.07.1990'], GEBURT],
    [
      'Windows line ends',
      ['Geburtsdatum: 03.07.1990\r', 'Elternzeit: ja\r'],
      { ...GEBURT, elternzeit: true },
    ],
    ['a bullet', ['• Geburtsdatum: 03.07.1990'], GEBURT],
    ['value on the next line', ['Geburtsdatum', '03.07.1990'], GEBURT],
    ['value below a blank line', ['Geburtsdatum:', '', '03.07.1990'], GEBURT],
    [
      'two pairs by colons',
      ['Kundennummer: 123D456789 Geb.-Datum: 3.7.1990'],
      { kundennummer: '123D456789', ...GEBURT },
    ],
    [
      'a value that together with the next label is a label',
      ['Rechtskreis: SGB II Kundenkategorie: B'],
      { rechtskreis: 'SGB II', kundenkategorie: 'B' },
    ],
    [
      'the same behind commas',
      ['Geburtsdatum: 03.07.1990, Rechtskreis: SGB II, Kundenkategorie: B'],
      { ...GEBURT, rechtskreis: 'SGB II', kundenkategorie: 'B' },
    ],
    [
      'a label of several words behind one without a value',
      ['Rechtskreis: SGB II Leistungsbezug: Kundenkategorie geprüft am: 03.07.2026'],
      { rechtskreis: 'SGB II', kundenkategorieGeprueftAm: '2026-07-03' },
    ],
    [
      'an unknown label between',
      ['Kundennummer: 123D456789 Ort: Bremen Geb.-Datum: 3.7.1990'],
      { kundennummer: '123D456789', ...GEBURT },
    ],
    [
      'two pairs by bars',
      ['Kundenkategorie: B | Elternzeit: nein'],
      { kundenkategorie: 'B', elternzeit: false },
    ],
    ['two pairs by tabs', ['Ort\tBremen\tGeburtsdatum\t03.07.1990'], GEBURT],
    [
      'two pairs by spaces',
      ['Kundenkategorie:  B     Elternzeit:  nein'],
      { kundenkategorie: 'B', elternzeit: false },
    ],
    ['a wrapped value', ['Anlaufstelle: Markt und', 'Integration'], { anlaufstelle: 'mi' }],
    [
      'a wrapped label',
      ['Eingliederungsvereinbarung gültig', 'bis: 14.07.2026'],
      { egvGueltigBis: '2026-07-14' },
    ],
    [
      'a second line that belongs to the value',
      ['Kundenkategorie: B', 'seit 01.03.2026'],
      { kundenkategorie: 'B', kundenkategorieSeit: '2026-03-01' },
    ],
    [
      'a label that needs the one before',
      ['Kundenkategorie: B seit: 01.03.2026'],
      { kundenkategorie: 'B', kundenkategorieSeit: '2026-03-01' },
    ],
    ['a dash', ['EGV vom: –'], { egvAm: null }],
    ['a word for none', ['EGV vom: keine'], { egvAm: null }],
    [
      'semicolons of a file of values',
      ['Geburtsdatum;03.07.1990', '"Kundenkategorie";"B"'],
      { ...GEBURT, kundenkategorie: 'B' },
    ],
    ['quotation marks', ['Geburtsdatum: "03.07.1990",'], GEBURT],
    [
      'dots that lead there',
      ['Geburtsdatum .......... 03.07.1990', 'Elternzeit ....: nein'],
      { ...GEBURT, elternzeit: false },
    ],
    [
      'labels padded up to their colon',
      ['Geb.-Datum   : 03.07.1990       EGV bis      : 12.04.2027'],
      { ...GEBURT, egvGueltigBis: '2027-04-12' },
    ],
    [
      'semicolons between pairs',
      ['Kundenstatus: arbeitslos; Langzeitarbeitslos: nein; Neukunde: nein'],
      { kundenstatus: 'alo', langzeitarbeitslos: false, neukunde: false },
    ],
    [
      'bold and struck words of Markdown',
      ['- **EGV vom:** 06.11.2026', '- ~~EGV vom: 07.05.2026~~ (abgelöst)'],
      { egvAm: '2026-11-06' },
    ],
    ['an equals sign', ['Betreut durch = Fallmanager U25'], { betreuungDurch: 'fmU25' }],
    ['an arrow', ['Anlaufstelle → M&I'], { anlaufstelle: 'mi' }],
    [
      'a line set in that goes on about the one above',
      ['Letzter Kontakt ..... 17.11.2026', '  Kontaktart ........ persönlich'],
      { letzterKontaktAm: '2026-11-17', letzterKontaktArt: 'persoenlich' },
    ],
    [
      'a label that goes on about the one before in its line',
      ['Letzte Vorsprache:\t19.10.2026\tArt:\tpersönlich'],
      { letzterKontaktAm: '2026-10-19', letzterKontaktArt: 'persoenlich' },
    ],
    [
      'a label and its value in one column of two',
      ['ANTRAG VOLLST. AM 03.09.2025    ERSTBEWILLIGUNG  22.09.2025'],
      { antragstellungAm: '2025-09-03', bewilligungAm: '2025-09-22' },
    ],
    [
      'a value that is a label as well',
      ['Höchster Berufsabschluss:\tBerufsausbildung\tSchulabschl.:\tRealschule'],
      { berufsabschluss: 'ausbildung' },
    ],
    [
      'what is said of the customer beside the name',
      ['Teilnehmer: Herr Sa., Kundennummer 123D456789, geboren am 03.07.1990'],
      { kundennummer: '123D456789', ...GEBURT },
    ],
    [
      'buttons between',
      [
        'Geburtsdatum',
        '03.07.1990',
        'Kopieren',
        'Kooperationsplan',
        'PDF öffnen',
        'Gültig bis',
        '20.03.2027',
      ],
      { ...GEBURT, egvGueltigBis: '2027-03-20' },
    ],
  ])('%s', (_, zeilen, erwartet) => {
    expect(werte(...zeilen)).toEqual(erwartet);
    expect(probleme(...zeilen)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['nothing behind a label: copying loses what was typed', ['EGV vom:', 'Profil gültig bis:']],
    ['a colon within a sentence', ['Er sagt: Elternzeit ja, Kategorie egal.']],
    ['a time', ['Uhrzeit: 10:30']],
    ['free text', ['Der Kunde wird seine Unterlagen bis zum 14.07.2026 einreichen.']],
    ['a label within a sentence', ['Elternzeit wurde besprochen.']],
    ['a label of the line above', ['Geb.-Dat.:\t?\tGeb.-Ort:\t03.07.1990']],
    ['somebody else in a line', ['Ansprechpartner: Frau M., geboren am 03.07.1990']],
    ['dates without labels', ['03.07.1990', '15.01.2026']],
    ['names', ['Name: Muster, Maxi', 'Telefon: 0421 1', 'Anschrift: Weg 1']],
  ])('nothing from %s', (_, zeilen) => {
    expect(werte(...zeilen)).toEqual({});
    expect(probleme(...zeilen)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['a date that does not exist', ['Geburtsdatum: 31.02.1990']],
    ['a value cut short by its line', ['Betreuungsstufe: IN', 'oder IK']],
    ['a label of two fields', ['gültig bis: 14.07.2026']],
    ['two values', ['Kundenkategorie: B', 'Elternzeit: ja', 'Kundenkategorie: C']],
  ])('%s is a problem', (_, zeilen) => {
    expect(werte(...zeilen)).not.toHaveProperty(['geburtsdatum']);
    expect(werte(...zeilen)).not.toHaveProperty(['kundenkategorie']);
    expect(werte(...zeilen)).not.toHaveProperty(['betreuungsstufe']);
    expect(probleme(...zeilen)).toHaveLength(1);
  });

  test('a reading says where it stood', () => {
    const [reading] = snapshotAusText('Stammdaten\nGeb.-Datum: 3.7.1990').readings;
    expect(reading).toMatchObject({
      shown: '3.7.1990',
      where: { label: 'Geb.-Datum', heading: 'Stammdaten', mask: 'Eingefügter Text' },
    });
  });
});

describe('boxes', () => {
  test.each<[string, string[], Record<string, unknown>]>([
    ['before the words', ['Elternzeit: [ ] ja [x] nein'], { elternzeit: false }],
    ['behind the words', ['Elternzeit: ja [ ] nein [x]'], { elternzeit: false }],
    ['as signs', ['Elternzeit  ☐ ja  ☒ nein'], { elternzeit: false }],
    ['as signs after one space', ['Elternzeit ☐ ja ☑ nein'], { elternzeit: false }],
    [
      'of several choices',
      ['Anlaufstelle: ( ) AMM (x) Markt und Integration'],
      { anlaufstelle: 'mi' },
    ],
    [
      'kept apart by spaces behind a colon',
      ['Elternzeit: ☐ ja   ☒ nein      Selbstständig: [x] ja  [ ] nein'],
      { elternzeit: false, selbststaendig: true },
    ],
    [
      'each on a line of its own',
      ['Anlaufstelle:', '( ) AMM', '(X) Markt und Integration', 'Geburtsdatum: 03.07.1990'],
      { anlaufstelle: 'mi', ...GEBURT },
    ],
    [
      'with their label',
      ['[x] Elternzeit', '☐ Selbstständig'],
      { elternzeit: true, selbststaendig: false },
    ],
    [
      'with their labels, on one line',
      ['[ ] Elternzeit   [x] Selbstständig'],
      { elternzeit: false, selbststaendig: true },
    ],
    [
      'behind their label',
      ['Elternzeit: [x]', 'Selbstständig\t☐'],
      { elternzeit: true, selbststaendig: false },
    ],
    [
      'of two questions',
      ['Elternzeit: ☒ ja ☐ nein Selbstständig: ☐ ja ☒ nein'],
      { elternzeit: true, selbststaendig: false },
    ],
  ])('%s', (_, zeilen, erwartet) => {
    expect(werte(...zeilen)).toEqual(erwartet);
    expect(probleme(...zeilen)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['none is ticked', ['Elternzeit: [ ] ja [ ] nein']],
    ['of another person', ['Partner', '[x] Elternzeit']],
    ['what is not known', ['[x] Newsletter', '( ) drucken']],
  ])('nothing where %s', (_, zeilen) => {
    expect(werte(...zeilen)).toEqual({});
    expect(probleme(...zeilen)).toEqual([]);
  });

  test('two that are ticked are a problem', () => {
    expect(werte('Elternzeit: [x] ja [x] nein')).toEqual({});
    expect(probleme('Elternzeit: [x] ja [x] nein')).toHaveLength(1);
  });
});

describe('headings', () => {
  test.each<[string, string[], Record<string, unknown>]>([
    [
      'on a line',
      ['Eingliederungsvereinbarung', 'vom: 15.01.2026', 'gültig bis: 14.07.2026'],
      { egvAm: '2026-01-15', egvGueltigBis: '2026-07-14' },
    ],
    [
      'of a protocol about today',
      ['Übergabeprotokoll U25 an Ü25', 'Geburtsdatum: 03.07.1990', 'Kundenstatus: arbeitslos'],
      { ...GEBURT, kundenstatus: 'alo' },
    ],
    ['with a colon', ['Profil:', 'gültig bis: 14.07.2026'], { profilGueltigBis: '2026-07-14' }],
    [
      'underlined',
      ['Profil', '======', 'gültig bis: 14.07.2026'],
      { profilGueltigBis: '2026-07-14' },
    ],
    [
      'over labels with their values below',
      ['Eingliederungsvereinbarung', 'vom', '15.01.2026', 'gültig bis', '14.07.2026'],
      { egvAm: '2026-01-15', egvGueltigBis: '2026-07-14' },
    ],
    [
      'the last one counts',
      ['Profil', 'gültig bis: 01.02.2026', 'EGV', 'gültig bis: 14.07.2026'],
      { profilGueltigBis: '2026-02-01', egvGueltigBis: '2026-07-14' },
    ],
    [
      'a menu is none',
      [
        'Start',
        'Bedarfsgemeinschaft',
        'Historie',
        'Suche',
        'Abmelden',
        'Stammdaten',
        'Geburtsdatum: 03.07.1990',
      ],
      GEBURT,
    ],
  ])('%s', (_, zeilen, erwartet) => {
    expect(werte(...zeilen)).toEqual(erwartet);
  });
});

describe('other people', () => {
  const kunde = ['Kundennummer: 123D456789', 'Geburtsdatum: 03.07.1990', ''];
  const gelesen = { kundennummer: '123D456789', ...GEBURT };

  test.each<[string, string[]]>([
    ['under their heading', ['Partnerin', 'Kundennummer: 123D456780', 'Elternzeit: ja']],
    [
      'under a heading within',
      ['Kind 1', 'Stammdaten', 'Geburtsdatum: 01.02.2015', 'Schule', 'Klassenstufe: 5'],
    ],
    [
      'under later headings',
      [
        'Weitere Personen',
        'Müller, Lena',
        'Alter: 11',
        'Müller, Max',
        'Alter: 9',
        'EGV',
        'vom: 15.01.2026',
      ],
    ],
    ['beside their name', ['Partner: Lena Muster', 'Elternzeit: ja']],
    ['on one line', ['Kind: Lena, geb.: 01.02.2015']],
    [
      'in a table',
      [
        'Bedarfsgemeinschaft',
        'Name\tGeburtsdatum\tElternzeit',
        'Lena\t01.02.2015\tja',
        'Max\t01.02.2016\tnein',
      ],
    ],
    ['in a table of one', ['Name\tGeburtsdatum\tElternzeit', 'Lena\t01.02.2015\tja']],
  ])('%s', (_, zeilen) => {
    expect(werte(...kunde, ...zeilen)).toEqual(gelesen);
  });

  test('until the customer is named again', () => {
    expect(werte('Kind 1', 'Alter: 11', 'Kundin', 'Geburtsdatum: 03.07.1990')).toEqual(GEBURT);
  });

  test('a colleague’s section ends with the next heading', () => {
    expect(werte('Ansprechpartner', 'Telefon: 0421 1', 'EGV', 'vom: 15.01.2026')).toEqual({
      egvAm: '2026-01-15',
    });
  });

  test('what was left out by doubt is said', () => {
    expect(probleme('Kind 1', 'Alter: 11', 'Wohnung', 'EGV vom: 15.01.2026')).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Kind 1') }),
    ]);
  });

  test.each([
    ['Kundennummer: 123D456789', 'Elternzeit: ja', 'Kundennummer: 123D456780'],
    ['Geburtsdatum: 03.07.1990', 'Elternzeit: ja', 'geb. am: 04.07.1990'],
    ['Name: Muster, Maxi', 'Elternzeit: ja', 'Name: Muster, Lena', 'Selbstständig: ja'],
  ])('a text of two people tells of none: %s, %s, %s', (...zeilen) => {
    const { readings, problems, kundennummer } = snapshotAusText(zeilen.join('\n'));
    expect([readings, kundennummer]).toEqual([[], null]);
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('Muster');
  });

  test('what an answer quotes may be about another case', () => {
    const { readings, problems } = snapshotAusText(
      'Kundennummer: 123D456789\nElternzeit: ja\n\n-----Ursprüngliche Nachricht-----\n> Kundennummer: 123D456780',
    );
    expect(readings.map(({ value }) => value)).toEqual(['123D456789', true]);
    expect(problems).toEqual([
      expect.objectContaining({ text: expect.stringContaining('zitiert') }),
    ]);
  });

  test('older states are not the present one', () => {
    expect(
      werte(
        'Historie',
        'Eingliederungsvereinbarung',
        'vom: 15.01.2024',
        'Profil',
        'gültig bis: 15.01.2024',
      ),
    ).toEqual({});
  });
});

describe('tables', () => {
  test('of all three lists', () => {
    expect(
      werte(
        'Kontakte',
        'Datum\tArt\tBetreff',
        '05.11.2026\tpersönliche Vorsprache\tBeratung',
        '03.10.2026\tTelefonat\t',
        '',
        'Maßnahmen',
        'Maßnahmeart\tBeginn\tEnde\tStatus',
        'FbW\t01.03.2026\t31.08.2026\tB: bewilligt, teilnehmend',
        '',
        'Handlungsbedarfe',
        'Schlüsselgruppe   Bearbeitungsstand',
        'Motivation        in Bearbeitung',
      ),
    ).toEqual({
      kontakte: [
        { am: '2026-11-05', art: 'persoenlich' },
        { am: '2026-10-03', art: 'telefonisch' },
      ],
      massnahmen: [{ art: 'FbW', beginn: '2026-03-01', ende: '2026-08-31', status: 'B' }],
      hemmnisse: [{ bereich: 'motivation', stand: 'inBearbeitung' }],
    });
  });

  test('drawn with bars', () => {
    expect(
      werte('## Kontakte', '| Datum | Art |', '|-------|-----|', '| 05.11.2026 | Telefonat |'),
    ).toEqual({ kontakte: [{ am: '2026-11-05', art: 'telefonisch' }] });
  });

  test('empty in words; a header row alone says nothing', () => {
    expect(werte('Kontakte', 'Datum\tArt', 'Keine Einträge vorhanden')).toEqual({ kontakte: [] });
    expect(werte('Kontakte', 'Datum\tArt')).toEqual({});
  });

  test.each<[string, string[]]>([
    ['tabs', ['12.11.2026\tpersönlich\tTermin wahrgenommen', '03.10.2026\tTelefonat\tRückruf']],
    ['dashes', ['12.11.2026 – persönlich – Beratung', '03.10.2026 – Telefonat – Rückruf']],
    ['spaces', ['12.11.2026 persönlich', '03.10.2026 Telefonat']],
    ['a colon', ['12.11.2026: persönlich, Beratung', '03.10.2026: Telefonat']],
    ['bullets', ['• 12.11.2026, persönlich', '• 03.10.2026, Telefonat (Rückruf)']],
  ])('without a header row, by %s', (_, zeilen) => {
    const kontakte = [
      { am: '2026-11-12', art: 'persoenlich' },
      { am: '2026-10-03', art: 'telefonisch' },
    ];
    expect(werte('Kontakte', ...zeilen, '', 'Geburtsdatum: 03.07.1990')).toEqual({
      kontakte,
      ...GEBURT,
    });
    expect(werte('Termine anderer Kunden', ...zeilen)).toEqual({});
    expect(werte('Partnerin', 'Kontakte', ...zeilen)).toEqual({});
  });

  test('of Maßnahmen without a header row, and of Hemmnisse', () => {
    expect(
      werte(
        'Maßnahmen',
        'FbW\t01.03.2026 - 31.08.2026\tStatus B',
        '',
        'Handlungsbedarfe',
        'Motivation: in Bearbeitung',
        'Leistungsfähigkeit: erkannt',
      ),
    ).toMatchObject({
      massnahmen: [{ art: 'FbW', beginn: '2026-03-01', ende: '2026-08-31', status: 'B' }],
      hemmnisse: [{ bereich: 'motivation', stand: 'inBearbeitung' }, { stand: 'erkannt' }],
    });
  });

  test('of one person, by a row of labels and a row of values, some of them unknown', () => {
    const kopf = 'Kunden-Nr.;Nachname;Geburtsdatum;Team;Elternzeit';
    const person = '123D456789;Muster;03.07.1990;412;nein';
    expect(werte(kopf, person)).toEqual({
      kundennummer: '123D456789',
      ...GEBURT,
      elternzeit: false,
    });
    expect(werte(kopf, person, '123D456780;Beispiel;04.07.1990;412;ja')).toEqual({});
  });

  test('a day without a readable entry makes a part of the list', () => {
    const { readings } = snapshotAusText(
      'Kontakte\n12.11.2026\tpersönlich\n10.09.2026\tUnterlagen',
    );
    expect(readings).toEqual([expect.objectContaining({ field: 'kontakte', partial: true })]);
  });

  test('of a file of values', () => {
    expect(
      werte(
        'Kontakte',
        'Datum;Art;Betreff',
        '05.11.2026;Telefonat;',
        '"04.11.2026";"E-Mail";"a, b"',
      ),
    ).toEqual({
      kontakte: [
        { am: '2026-11-05', art: 'telefonisch' },
        { am: '2026-11-04', art: 'mail' },
      ],
    });
  });

  test('a row out of step is left out and said', () => {
    const text =
      'Kontakte\nDatum      Art      Betreff\n05.11.2026   Telefonat\n04.11.2026   Telefonat   x';
    const { readings, problems } = snapshotAusText(text);
    expect(readings[0]?.value).toEqual([{ am: '2026-11-04', art: 'telefonisch' }]);
    expect(problems).toHaveLength(1);
  });

  test('a row of labels over one row of values', () => {
    expect(werte('Kundenkategorie\tBetreuungsstufe', 'B\tIK')).toEqual({
      kundenkategorie: 'B',
      betreuungsstufe: 'IK',
    });
  });

  test('pairs whose values are labels too are no table', () => {
    expect(werte('Anlaufstelle\tAMM', 'Geburtsdatum\t03.07.1990')).toEqual({
      anlaufstelle: 'amm',
      ...GEBURT,
    });
  });
});

describe('any text', () => {
  const stueck = fc.oneof(
    fc.constantFrom(
      'Geburtsdatum',
      'EGV',
      'gültig bis',
      'Kontakte',
      'Datum',
      'Art',
      'Partner',
      'Kunde',
      'Historie',
      '03.07.1990',
      'ja',
      'B',
      '–',
      '__proto__',
      'constructor',
      ':',
      ': ',
      '\t',
      '  ',
      ' | ',
      '\n',
      '\n\n',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '---',
    ),
    fc.string({ unit: 'grapheme' }),
  );

  test('never throws, and reads alike twice', () => {
    fc.assert(
      fc.property(fc.array(stueck, { maxLength: 60 }), (stuecke) => {
        const text = stuecke.join('');
        expect(snapshotAusText(text)).toEqual(snapshotAusText(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a pair is read wherever it stands on lines of its own', () => {
    const fuellung = fc.array(
      fc.constantFrom('', 'Allgemeines', 'Ort: Bremen', 'Ein Satz, mehr nicht.'),
    );
    fc.assert(
      fc.property(fuellung, fuellung, (davor, danach) => {
        expect(werte(...davor, 'Geburtsdatum: 03.07.1990', ...danach)).toEqual(GEBURT);
      }),
    );
  });

  test.each([
    ['a line of a megabyte', 'A'.repeat(1_000_000)],
    ['a megabyte of colons', ': '.repeat(500_000)],
    ['a megabyte of labels', 'Geburtsdatum: '.repeat(80_000)],
    ['a megabyte of tabs', '\t'.repeat(1_000_000)],
    ['a megabyte of blank lines', '\n'.repeat(1_000_000)],
    ['a hundred thousand headings', 'Kind\n'.repeat(100_000)],
    ['header rows without end', 'Datum\tArt\n'.repeat(20_000)],
    ['a label without end', 'Elternzeit '.repeat(90_000)],
    [
      'a file of cases',
      'Geburtsdatum: 03.07.1990\nEGV\tvom\t15.01.2026\nEin Satz, mehr nicht\nKundenkategorie\nB\n\n'.repeat(
        900,
      ),
    ],
    ['lines that go on', `Kundenkategorie: B\n${'und so weiter\n'.repeat(80_000)}`],
  ])('%s', (_, text) => {
    const beginn = performance.now();
    snapshotAusText(text);
    // Some hundred milliseconds where nothing else runs; a quadratic reading takes minutes.
    expect(performance.now() - beginn).toBeLessThan(10_000);
  });

  test('a text that is too long is read in part, and that is said', () => {
    const { readings, problems } = snapshotAusText(
      `Geburtsdatum: 03.07.1990\n${'Zeile\n'.repeat(50_000)}`,
    );
    expect(readings).toHaveLength(1);
    expect(problems[0]?.text).toContain('zu lang');
  });

  test('a list in a text of which a part is missing is a part', () => {
    const liste = (text: string) =>
      snapshotAusText(text).readings.find(({ field }) => field === 'kontakte');
    const rows = 'Kontakte\nDatum\tArt\n05.11.2026\tpersönlich\n';
    expect(liste(rows)).not.toHaveProperty('partial');
    expect(liste(`${rows}04.11.2026\tpersönlich\tnoch\teine\n`)).toHaveProperty('partial');
    expect(liste(`${rows}\n${'Zeile\n'.repeat(50_000)}`)).toHaveProperty('partial');
    expect(liste('Kontakte\nDatum\tArt\n04.11.2026\tpersönlich\tnoch\n')).toBeUndefined();
  });

  test('__proto__ is a label like any other', () => {
    expect(snapshotAusText('__proto__: 1\nconstructor\t2\n__proto__\n3').readings).toEqual([]);
  });
});
