import { describe, expect, test } from 'vitest';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../../rules/fall/felder.ts';
import type { Pair, Table } from '../../rules/fall/reading.ts';
import { aufloesen } from '../../rules/fall/vokabular/vokabular.ts';

const pair = (label: string, value: string, ...headings: string[]): Pair => ({
  label,
  value,
  headings,
});
const werte = (pairs: Pair[], tables: Table[] = [], mask = '') =>
  Object.fromEntries(deuten(pairs, tables, mask).readings.map((r) => [r.field, r.value]));
const table = (heading: string, columns: string[], ...rows: string[][]): Table => ({
  headings: heading === '' ? [] : [heading],
  columns,
  rows,
});

describe('labels', () => {
  test.each(FELD_KEYS)('%s is found under its own label', (feld) => {
    const gefunden = aufloesen(FELDER[feld].label, []);
    expect(gefunden.art === 'feld' && gefunden.bedeutung.feld).toBe(feld);
  });

  test.each<[string, string[], FeldKey | null]>([
    ['Geb.-Datum:', [], 'geburtsdatum'],
    ['geb. am *', [], 'geburtsdatum'],
    ['GEBURTSDATUM (TT.MM.JJJJ)', [], 'geburtsdatum'],
    ['Kd.-Nr.', [], 'kundennummer'],
    ['EinV vom', [], 'egvAm'],
    ['Koop-Plan abgeschlossen am', [], 'egvAm'],
    ['Eingliederungsvereinbarung (EGV) gültig bis', [], 'egvGueltigBis'],
    ['gültig bis', ['Eingliederungsvereinbarung'], 'egvGueltigBis'],
    ['gültig bis', ['Aktueller Kooperationsplan (EGV)'], 'egvGueltigBis'],
    ['gültig bis', ['Profil'], 'profilGueltigBis'],
    ['Gültigkeitszeitraum', ['Bewerberprofil'], 'profilGueltigBis'],
    ['bis', ['Gültigkeitszeitraum', 'Eingliederungsvereinbarung'], 'egvGueltigBis'],
    ['bis', ['Gültigkeitszeitraum', 'Profil-Diagnose/Hemmnisse'], 'profilGueltigBis'],
    ['gültig bis', ['Ausweis', 'Profil'], null],
    ['gültig bis', ['Allgemeines', 'Profil'], 'profilGueltigBis'],
    ['vom', ['EGV'], 'egvAm'],
    ['vom', [], null],
    ['Datum', [], null],
    ['Datum', ['Letzter Kontakt'], 'letzterKontaktAm'],
    ['Art', ['Letzter Kontakt'], 'letzterKontaktArt'],
    ['seit', ['Kundenkategorie'], 'kundenkategorieSeit'],
    ['Kategorie', ['Kundendaten'], 'kundenkategorie'],
    ['Kategorie', ['Führerschein'], null],
    ['Kat.', ['Profil'], 'kundenkategorie'],
    ['Kategorie', [], null],
    ['Nächste Betreuungsstufe geprüft am', [], null],
    ['Geburtsdatum (schreibgeschützt)', [], 'geburtsdatum'],
    ['Antrag vollständig eingegangen', [], 'antragstellungAm'],
    ['Datum der Wiedervorlage', [], 'wiedervorlageAm'],
    ['Datum der Rückgabe', [], null],
    ['Bewilligt', [], null],
    ['Erstgespr. am', [], 'erstgespraechAm'],
    ['Einzelfallbeurt.', [], 'einzelfallbeurteilungAm'],
    ['Vorh. Kat.', [], 'vorherigeKategorie'],
    ['Ende ALG-Bezug', [], 'algBezugBis'],
    ['Bezieht ALG ergänzend (Aufstocker)', [], 'algAufstocker'],
    ['__proto__', [], null],
    ['constructor', ['toString'], null],
    ['', [], null],
    ['*', [], null],
    ['x'.repeat(10_000), [], null],
  ])('%j under %j is %s', (label, headings, erwartet) => {
    const gefunden = aufloesen(label, headings);
    expect(gefunden.art === 'feld' ? gefunden.bedeutung.feld : null).toBe(erwartet);
  });

  test('two subjects in one heading decide nothing', () => {
    expect(aufloesen('gültig bis', ['Profil und EGV']).art).toBe('mehrdeutig');
  });

  test('the mask decides where no heading does', () => {
    const gefunden = aufloesen('gültig bis', [], 'Eingliederungsvereinbarung');
    expect(gefunden.art === 'feld' && gefunden.bedeutung.feld).toBe('egvGueltigBis');
  });
});

describe('pairs', () => {
  test('a day that is called without "am" is one where a day stands there, and nothing else', () => {
    expect(werte([pair('Antrag vollständig eingegangen', '12.03.2026')])).toEqual({
      antragstellungAm: '2026-03-12',
    });
    const { readings, problems } = deuten([pair('Zeugnis ausgestellt', 'ja')], [], 'M');
    expect([readings, problems]).toEqual([[], []]);
  });

  test('what names no field is dropped, names among it', () => {
    const { readings, problems } = deuten(
      [
        pair('Name', 'Muster, Maxi'),
        pair('Telefon', '0170 1'),
        pair('IBAN', 'DE00'),
        pair('Anschrift', 'Weg 1'),
      ],
      [],
      'Kunde',
    );
    expect([readings, problems]).toEqual([[], []]);
  });

  test.each(['Frau Kröger (FM U25)', 'Kröger, Anna (FM U25)', 'Frau Kröger, FM U25'])(
    'the team behind a name is kept without the name: %s',
    (value) => {
      const gedeutet = deuten([pair('Ansprechpartner/in', value)], [], '');
      expect(gedeutet.readings).toMatchObject([{ field: 'betreuungDurch', value: 'fmU25' }]);
      expect(JSON.stringify(gedeutet)).not.toMatch(/Kröger|Anna/);
    },
  );

  test('a reading says where it stood, as shown', () => {
    const [reading] = deuten(
      [pair(' Geb.-Datum: ', '3.7.1990', 'Person', 'Stammdaten')],
      [],
      'Kundendaten',
    ).readings;
    expect(reading).toEqual({
      field: 'geburtsdatum',
      value: '1990-07-03',
      shown: '3.7.1990',
      where: { label: 'Geb.-Datum:', heading: 'Person', mask: 'Kundendaten' },
    });
  });

  test('what does not parse is a problem with its text', () => {
    const { readings, problems } = deuten([pair('Wiedervorlage', 'demnächst')], [], 'M');
    expect(readings).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ field: 'wiedervorlageAm', shown: 'demnächst' }),
    ]);
    expect(problems[0]?.text).toContain('nichts übernommen');
  });

  test('a label that fits two fields is a problem, and no reading', () => {
    const { readings, problems } = deuten([pair('gültig bis', '14.07.2026')], [], '');
    expect(readings).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('two values for one field are a problem with both places', () => {
    const { readings, problems } = deuten(
      [pair('Geburtsdatum', '3.7.1990', 'Kopf'), pair('Geb.-Datum', '4.7.1990', 'Daten')],
      [],
      '',
    );
    expect(readings).toEqual([]);
    expect(problems[0]?.text).toMatch(/3\.7\.1990.*Kopf.*4\.7\.1990.*Daten/);
  });

  test('days of one list in places of their own are one list', () => {
    expect(
      werte([
        pair('1. erfolgloser Anruf', '05.11.2026'),
        pair('2. erfolgloser Anruf', '03.11.2026'),
        pair('3. erfolgloser Anruf', ''),
      ]),
    ).toEqual({ erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] });
    expect(werte([pair('Erfolgloser Anruf 1', ''), pair('Erfolgloser Anruf 2', '')])).toEqual({
      erfolgloseAnrufe: [],
    });
    const { readings, problems } = deuten(
      [pair('Erfolglose Anrufe', 'keine'), pair('1. erfolgloser Anruf', '05.11.2026')],
      [],
      '',
    );
    expect([readings, problems.length]).toEqual([[], 1]);
  });

  test('a text where a value should be is a problem at once', () => {
    const { readings, problems } = deuten([pair('Kundenkategorie', '- '.repeat(900))], [], '');
    expect(readings).toEqual([]);
    expect(problems[0]?.text).toContain('zu lang');
  });

  test('the same twice is one reading; a finer date outranks a coarse one', () => {
    expect(werte([pair('Geburtsdatum', '3.7.1990'), pair('geb.', '03.07.1990')])).toEqual({
      geburtsdatum: '1990-07-03',
    });
    expect(werte([pair('AMM seit', '2021'), pair('Beim AMM seit', '03.07.2021')])).toEqual({
      ammSeit: '2021-07-03',
    });
  });

  test('an empty field is known to be none; an empty boolean is not known', () => {
    expect(werte([pair('EGV vom', ''), pair('Elternzeit', '')])).toEqual({ egvAm: null });
  });

  test('spans: the end of an EGV, never its day', () => {
    expect(werte([pair('Gültigkeitszeitraum', '15.01.2026 – 14.07.2026', 'EGV')])).toEqual({
      egvGueltigBis: '2026-07-14',
    });
    expect(werte([pair('Gültigkeitszeitraum', 'ab 15.01.2026', 'EGV')])).toEqual({});
    expect(deuten([pair('Gültigkeit', '15.01.2026', 'EGV')], [], '').problems).toHaveLength(1);
  });

  test('two fields in one text', () => {
    expect(werte([pair('Kundenkategorie', 'B (seit 01.03.2026)')])).toEqual({
      kundenkategorie: 'B',
      kundenkategorieSeit: '2026-03-01',
    });
    expect(werte([pair('Letzter Kontakt', '05.11.2026, persönlich')])).toEqual({
      letzterKontaktAm: '2026-11-05',
      letzterKontaktArt: 'persoenlich',
    });
    expect(werte([pair('Betreuungsstufe', 'IK, geprüft am 14.09.2026')])).toEqual({
      betreuungsstufe: 'IK',
      betreuungsstufeGeprueftAm: '2026-09-14',
    });
  });

  test('more words of offices', () => {
    expect(
      werte([
        pair('Kundenart', 'Neukunde'),
        pair('Krankengeld', 'bezieht nicht'),
        pair('Kunde versteht Deutsch', 'ja'),
        pair('Gültigkeit endet', '23.03.2027', 'EinV / Kooperationsplan'),
        pair('Arbeitet zurzeit sozialversicherungspflichtig', 'nein'),
      ]),
    ).toEqual({
      neukunde: true,
      krankengeldbezug: false,
      kommunikationDeutsch: true,
      egvGueltigBis: '2027-03-23',
      svBeschaeftigung: false,
    });
    expect(
      werte([pair('Kundenart', 'Privatkunde'), pair('Partner versteht Deutsch', 'ja')]),
    ).toEqual({});
    expect(werte([pair('Gültigkeit endet', '23.03.2027', 'Ausweis')])).toEqual({});
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['Belehrung', 'erfolgt am 24.09.2026', { belehrungAm: '2026-09-24' }],
    ['Belehrung', '24.09.2026 (unterschrieben)', { belehrungAm: '2026-09-24' }],
    ['ESB', '24.09.2026 durchgeführt', { esbAm: '2026-09-24' }],
    ['Kooperationsplan', 'unterschrieben am 24.09.2026', { egvAm: '2026-09-24' }],
    ['Belehrung', '24.09.2026 nicht unterschrieben', {}],
    ['Belehrung', 'widerrufen am 24.09.2026', {}],
    ['Belehrung', 'versandt am 24.09.2026', {}],
    ['Kooperationsplan', 'Entwurf vom 24.09.2026', {}],
    ['Erstgespräch', 'vereinbart am 24.09.2026', {}],
    ['Nächster Termin', 'vereinbart am 24.09.2026', {}],
    ['Wiedervorlage', 'erledigt am 24.09.2026', {}],
    ['Wiedervorlage', 'Kooperationsplan am 24.09.2026', {}],
    ['ESB', '27.01.2026 (Protokoll vom 29.01.2026)', { esbAm: '2026-01-27' }],
    ['ESB', '27.01.2026 (verschoben vom 20.01.2026)', {}],
    ['ESB', '27.01.2026 (neu: 29.01.2026)', {}],
    ['Bewilligung', '01.02.2026 – 31.07.2026', {}],
  ])('words beside a day that with the label are its label: %s: %s', (label, value, expected) => {
    expect(werte([pair(label, value)])).toEqual(expected);
  });

  test('a label that only usually means a field is silent where the value does not fit', () => {
    const name = deuten(
      [pair('Betreuung durch', 'Frau Beispiel'), pair('BG', 'Muster, Maxi')],
      [],
      '',
    );
    expect([name.readings, name.problems]).toEqual([[], []]);
    expect(werte([pair('Betreuung durch', 'FM U25')])).toEqual({ betreuungDurch: 'fmU25' });
  });

  test('such a label says none only in words', () => {
    expect(werte([pair('EGV', 'keine')])).toEqual({ egvAm: null });
    expect(werte([pair('EGV', '15.01.2026')])).toEqual({ egvAm: '2026-01-15' });
    const still = deuten(
      [pair('EGV', ''), pair('EinV', 'Bitte wählen'), pair('EGV', 'ja')],
      [],
      '',
    );
    expect([still.readings, still.problems]).toEqual([[], []]);
  });

  test('a part of a boolean says yes, never no', () => {
    expect(werte([pair('Schwerbehindert', 'ja')])).toEqual({ rehaOderSb: true });
    expect(werte([pair('Schwerbehindert', 'nein')])).toEqual({});
  });
});

describe('what is not about the customer now', () => {
  test.each([
    ['Bedarfsgemeinschaft'],
    ['Weitere Personen der Bedarfsgemeinschaft'],
    ['Partner/in'],
    ['Kind 1'],
    ['Müller, Lena (Kind)'],
    ['Ansprechpartner'],
    ['Kundensuche'],
    ['Filter'],
    ['Historie'],
    ['Frühere Eingliederungsvereinbarungen'],
    ['Neue EGV anlegen'],
    ['Person 2'],
    ['Lebensgefährt:in'],
    ['Mitglied 3'],
    ['Stieftochter'],
    ['Unterhaltspflichtige/r'],
    ['Änderungsprotokoll'],
    ['Nicht mehr gültig'],
    ['Bewerbersuche'],
    ['Zuletzt geöffnet'],
    ['Sammeländerung'],
    ['Beispiel'],
    ['Muster 1'],
  ])('nothing is read under %j', (heading) => {
    expect(
      werte([pair('Geburtsdatum', '3.7.1990', heading), pair('EGV vom', '', 'Daten', heading)]),
    ).toEqual({});
  });

  test.each([
    ['Kundendaten'],
    ['Kinderbetreuung'],
    ['Neukunde'],
    ['Kundenhistorie'],
    ['Muster, Maxi'],
    ['Erika Beispiel'],
    ['Stellensuche'],
    ['Maßnahmen'],
    ['Alter'],
  ])('read under %j', (heading) => {
    expect(werte([pair('Geburtsdatum', '3.7.1990', heading)])).toEqual({
      geburtsdatum: '1990-07-03',
    });
  });

  test('other things have an application, a state and dates of their own', () => {
    const fremd = [
      pair('Antragsdatum', '01.04.2026', 'Einstiegsgeld'),
      pair('Bewilligung am', '01.04.2026', 'Maßnahme'),
      pair('Status', 'arbeitslos', 'Stellenangebot'),
    ];
    expect(werte(fremd)).toEqual({});
    expect(werte([pair('Antragsdatum', '01.04.2026', 'Leistung')])).toEqual({
      antragstellungAm: '2026-04-01',
    });
    expect(werte([pair('Kundenstatus', 'arbeitslos', 'Maßnahmen')])).toEqual({
      kundenstatus: 'alo',
    });
  });

  test('what belongs to the BG is read there, and the customer within it', () => {
    expect(werte([pair('Nummer', '03502//0001234', 'Bedarfsgemeinschaft')])).toEqual({
      bgNummer: '03502//0001234',
    });
    expect(
      werte([pair('Geburtsdatum', '3.7.1990', 'Antragstellerin', 'Bedarfsgemeinschaft')]),
    ).toEqual({ geburtsdatum: '1990-07-03' });
  });
});

describe('case key', () => {
  test('by its label, by its form in a heading, or none', () => {
    expect(deuten([pair('Kundennummer', '123 D 456789')], [], '').kundennummer).toBe('123D456789');
    expect(deuten([pair('Elternzeit', 'ja', 'Kunde 123D456789')], [], '').kundennummer).toBe(
      '123D456789',
    );
    expect(deuten([], [], '123D456789 – Stammdaten').kundennummer).toBe('123D456789');
    expect(deuten([], [], 'Stammdaten').kundennummer).toBeNull();
    expect(deuten([pair('Beginn', '', 'Maßnahmen', 'Kunde 123D456789')], [], '').kundennummer).toBe(
      '123D456789',
    );
    expect(deuten([pair('Alter', '5', 'Kind 123D456789')], [], '').kundennummer).toBeNull();
  });

  test('two are nobody’s', () => {
    const { kundennummer, problems } = deuten(
      [pair('Kundennummer', '123D456789', 'Kunde'), pair('Kd-Nr.', '123D456780', 'Fall')],
      [],
      '123D456789',
    );
    expect(kundennummer).toBeNull();
    expect(problems).toHaveLength(1);
  });
});

describe('lists', () => {
  test('contacts', () => {
    expect(
      werte(
        [],
        [
          table(
            'Kontakte',
            ['Datum', 'Typ', 'Betreff'],
            ['05.11.2026', 'persönliche Vorsprache', 'x'],
            ['3.10.26 09:00', 'Telefonat', 'y'],
          ),
        ],
      ),
    ).toEqual({
      kontakte: [
        { am: '2026-11-05', art: 'persoenlich' },
        { am: '2026-10-03', art: 'telefonisch' },
      ],
    });
  });

  test('a contact that did not take place is none; a call that reached nobody is one', () => {
    expect(
      werte(
        [],
        [
          table(
            'Kontakte',
            ['Datum', 'Art', 'Ergebnis'],
            ['05.11.2026', 'persönlich', 'nicht erschienen'],
            ['03.11.2026', 'telefonisch', 'nicht erreicht'],
          ),
        ],
      ),
    ).toEqual({ kontakte: [], erfolgloseAnrufe: ['2026-11-03'] });
  });

  test('Maßnahmen with a span, a letter and a kind inside a name', () => {
    expect(
      werte(
        [],
        [
          table(
            'Teilnahmen',
            ['Maßnahme', 'Zeitraum', 'Status', 'Ziel', 'Abbruch am'],
            [
              'FbW – Umschulung Pflege',
              '01.03.2026 – 31.08.2026',
              'B: bewilligt, teilnehmend',
              '1: Integration in Arbeit',
              '',
            ],
          ),
        ],
      ),
    ).toEqual({
      massnahmen: [
        {
          art: 'FbW',
          beginn: '2026-03-01',
          ende: '2026-08-31',
          status: 'B',
          ziel: 'integrationInArbeit',
        },
      ],
    });
  });

  test('a row that can’t be read is reported, the others stay', () => {
    const { readings, problems } = deuten(
      [],
      [
        table(
          'Maßnahmen',
          ['Art', 'Beginn', 'Ende'],
          ['MAT', '01.03.2026', '31.02.2026'],
          ['bvB', '1.9.2026', '30.6.2027'],
        ),
      ],
      '',
    );
    expect(readings[0]?.value).toEqual([{ art: 'bvB', beginn: '2026-09-01', ende: '2027-06-30' }]);
    expect(problems[0]?.field).toBe('massnahmen');
  });

  test('a Maßnahme that runs on has no end', () => {
    const gelesen = (columns: string[], ...zeile: string[]) =>
      werte([], [table('Maßnahmen', columns, zeile)]);
    const laufend = { massnahmen: [{ art: 'AGH', beginn: '2026-03-01', ende: null }] };
    expect(gelesen(['Art', 'Beginn', 'Ende'], 'AGH', '01.03.2026', 'unbefristet')).toEqual(laufend);
    expect(gelesen(['Art', 'Beginn', 'Ende'], 'AGH', '01.03.2026', '')).toEqual(laufend);
    expect(gelesen(['Art', 'Zeitraum'], 'AGH', '01.03.2026 –')).toEqual(laufend);
    expect(gelesen(['Art', 'Zeitraum'], 'AGH', 'seit 01.03.2026')).toEqual(laufend);
    expect(gelesen(['Art', 'Beginn', 'Ende'], 'AGH', '', '01.03.2026')).toEqual({});
    expect(gelesen(['Art', 'Beginn', 'Ende'], 'AGH', '01.03.2026', 'bald')).toEqual({});
  });

  test('columns by the names of other offices', () => {
    expect(
      werte(
        [],
        [
          table(
            'Maßnahmen',
            ['Maßn.-Art', 'Tn-Beginn', 'Tn-Ende', 'Status der Teilnahme'],
            ['bvB', '01.09.2026', '30.06.2027', 'B'],
          ),
        ],
      ),
    ).toEqual({
      massnahmen: [{ art: 'bvB', beginn: '2026-09-01', ende: '2027-06-30', status: 'B' }],
    });
    expect(
      werte(
        [],
        [
          table(
            'Gesprächsprotokoll',
            ['Beratung am', 'Beratungsart'],
            ['05.11.2026', 'telefonisch'],
          ),
        ],
      ),
    ).toEqual({ kontakte: [{ am: '2026-11-05', art: 'telefonisch' }] });
  });

  test('Hemmnisse', () => {
    expect(
      werte(
        [],
        [
          table(
            'Handlungsbedarfe',
            ['Schlüsselgruppe', 'Bearbeitungsstand', 'Prio'],
            ['Leistungsfähigkeit', 'in Bearbeitung', '1'],
            ['Motivation/Leistungsbereitschaft', '–', ''],
          ),
        ],
      ),
    ).toEqual({
      hemmnisse: [
        { bereich: 'leistungsfaehigkeit', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'motivation', stand: null, prioritaet: null },
      ],
    });
  });

  test.each([['Keine Einträge vorhanden'], ['Es liegen keine Kontakte vor.']])(
    '%j is an empty list',
    (text) => {
      expect(werte([], [table('Kontakte', ['Datum', 'Art'], [text, ''])])).toEqual({
        kontakte: [],
      });
    },
  );

  test('tables of people, of other things and of former states are none', () => {
    expect(
      werte([], [table('Mitglieder', ['Name', 'Geburtsdatum'], ['Muster, Lena', '1.1.2015'])]),
    ).toEqual({});
    expect(
      werte([], [table('Systemprotokoll', ['Datum', 'Typ'], ['05.11.2026', 'Abgleich'])]),
    ).toEqual({});
    expect(
      werte([], [table('Historie', ['EGV vom', 'gültig bis'], ['05.11.2024', '05.05.2025'])]),
    ).toEqual({});
    expect(
      werte(
        [],
        [
          table(
            '',
            ['Kundennummer', 'Geburtsdatum'],
            ['123D456789', '1.1.1990'],
            ['123D456780', '1.1.1991'],
          ),
        ],
      ),
    ).toEqual({});
  });

  test('a table of one row is a form laid out sideways', () => {
    expect(
      werte(
        [],
        [table('', ['Name', 'Kundennummer', 'Geburtsdatum'], ['Muster', '123D456789', '1.1.1990'])],
      ),
    ).toEqual({
      kundennummer: '123D456789',
      geburtsdatum: '1990-01-01',
    });
  });
});

test('hostile input is bounded and harmless', () => {
  const lang = 'A'.repeat(3000);
  const { readings, problems } = deuten(
    [
      pair('__proto__', 'x', '__proto__'),
      pair('Geburtsdatum', lang),
      pair(lang, '3.7.1990'),
      ...Array.from({ length: 20_000 }, () => pair('Wiedervorlage', 'irgendwann')),
    ],
    [table('__proto__', ['__proto__', 'constructor'], ['a', 'b'])],
    lang,
  );
  expect(readings).toEqual([]);
  expect(problems.length).toBeLessThanOrEqual(200);
});

test('a label that fits two fields: what its text says as each of them', () => {
  const pair = (value: string) => ({ label: 'gültig bis', value, headings: [] });
  const choicesOf = (value: string) =>
    deuten([pair(value)], [], '').problems.map(({ choices }) => choices);
  expect(choicesOf('31.01.2027')).toEqual([
    [
      { field: 'egvGueltigBis', value: '2027-01-31' },
      { field: 'profilGueltigBis', value: '2027-01-31' },
    ],
  ]);
  expect(choicesOf('bald')).toEqual([undefined]);
});
