/** Small pages, each one way to show a label, a value, or something that is neither; in both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETS } from './patterns/all.ts';
import { G, HIDDEN } from './patterns/pattern.ts';
import { type Reader, type Seen, startReader, values } from './reader.ts';

const ROWS =
  '<tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td>01.10.2026<td>telefonisch';

const PAGES = SETS.flatMap(([, patterns]) => patterns.map(([, html]) => html));

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let reader: Reader;
  const seen = new Map<string, Seen>();
  const show = async (html: string): Promise<Seen> => {
    const [one] = await reader.readEach([html]);
    if (one === undefined) throw new Error('nothing was read');
    return one;
  };
  beforeAll(async () => {
    reader = await startReader(browser);
    // All at once: of each there is little to do but to ask for it.
    const read = await reader.readEach(PAGES);
    read.forEach((one, i) => {
      seen.set(PAGES[i] ?? '', one);
    });
  });
  afterAll(() => reader.close());

  describe.each(SETS)('%s', (_, patterns) => {
    test.each(patterns)('%s', (_name, html, expected) => {
      const one = seen.get(html);
      expect(one && values(one)).toEqual(expected);
    });
  });
  test.each([
    `<h2>Profil</h2>${HIDDEN}<h2>EGV</h2><dl><dt>vom<dd>15.01.2026</dl>`,
    '<fieldset><legend>Letztes Gespräch</legend><input value=23.11.2026><p>aktualisiert am 24.11.2026</p></fieldset>',
    '<p>Ausbildungsuchend seit: erst ab Beginn des Beratungsjahres (01.10.) eintragen.</p>',
    '<div><div><label for=a>Wiedervorlage</label><p>spätestens 2 Wochen vor Austritt, z. B. 10.01.2027</p></div><input id=a value=15.01.2027></div>',
    '<div><div><label id=l>Reha / Schwerbehinderung</label><p>mit Nachweis</p></div><button role=switch aria-checked=true aria-labelledby=l></button><span>Ja</span></div>',
    '<div><label for=a>Ausbildung endet am</label><p>laut Ausbildungsvertrag</p><input id=a value=""></div>',
    '<div><span><label for=a style="display:block">Schwerbehindert oder Reha</label><p>GdB 50 laut Bescheid vom 04.04.2019</p></span><button id=a role=switch aria-checked=true></button><span>Ja</span></div>',
    '<div><button aria-expanded=true style="padding:16px 50px">Nächster Termin</button><div style="padding:30px"><a href=#>Termin vereinbaren</a></div></div>',
    '<div>Kundennummer: 877B306641</div><div class=e>ESB: Hr. Ilić, Kundenstatus: arbeitslos</div>',
    '<fieldset><legend>Fluchthintergrund</legend><label><input type=radio>ja</label><label><input type=radio checked>nicht geklärt</label></fieldset>',
  ])('nothing that parses as something else becomes a problem: %s', async (html) => {
    expect((await show(html)).snapshot.problems).toEqual([]);
  });

  test.each([
    ['takes it back', '<p>abgesagt</p><input id=a value=03.12.2026>'],
    ['is of somebody else', '<p>nur die Partnerin</p><input id=a value=03.12.2026>'],
    ['is drawn by a combobox', '<p>KW 49</p><input id=a role=combobox value="">'],
    ['lies in the field', '<p style="margin:0 0 -20px">KW 49</p><input id=a value="">'],
    ['stands for a field that is not drawn', '<p>KW 49</p><input id=a hidden value=03.12.2026>'],
  ])('what stands under a label and %s remains a problem', async (_name, rest) => {
    const { snapshot } = await show(`<div><label for=a>Wiedervorlage</label>${rest}</div>`);
    expect(snapshot.problems).toMatchObject([{ field: 'wiedervorlageAm' }]);
  });

  test.each([
    ['rows of more', `<table>${ROWS}</table><div>1–2 von 25</div>`, '1–2 von 25'],
    [
      'pages',
      `<div><table>${ROWS}</table></div><div><span>Seite 1 von 3</span></div>`,
      'Seite 1 von 3',
    ],
    [
      'rows in words, above',
      `<p>Einträge 1 bis 2 von insgesamt 25</p><table>${ROWS}</table>`,
      '1 bis 2 von insgesamt 25',
    ],
    [
      'numbers to click',
      `<table>${ROWS}</table><nav><button>1</button><button>2</button></nav>`,
      'Seiten bis 2',
    ],
    [
      'numbers to click in anything',
      `<table>${ROWS}</table><div><a href=#>1</a> <a href=#>2</a> <a href=#>›</a></div>`,
      'Seiten bis 2',
    ],
    [
      'a number of rows',
      `<table>${ROWS}</table><p>Insgesamt 25 Einträge</p>`,
      'Insgesamt 25 Einträge',
    ],
    [
      'rows nobody has counted',
      `<table>${ROWS}</table><p>1–2 von mehr als 2</p>`,
      '1–2 von mehr als 2',
    ],
    [
      'a page in a field',
      `<table>${ROWS}</table><p>Seite <input value=1> von 3</p>`,
      'Seite von 3',
    ],
    ['a button for more', `<table>${ROWS}</table><button>Weitere laden</button>`, 'Weitere laden'],
    [
      'an arrow to the next page',
      `<table>${ROWS}</table><ul class=pagination><li class=disabled><a>Zurück</a><li>1<li><a>Weiter</a></ul>`,
      'Weiter',
    ],
    [
      'rows that are not drawn',
      `<div role=grid aria-rowcount=26><table role=presentation>${ROWS}</table></div>`,
      '3 von 26 Zeilen',
    ],
    ['so many of so many', `<table>${ROWS}</table><p>2 von 17</p>`, '2 von 17'],
    ['a way to all of them', `<table>${ROWS}</table><a href=#>Alle Kontakte</a>`, 'Alle Kontakte'],
    [
      'a number on the button for all',
      `<table>${ROWS}</table><button>Alle anzeigen (17)</button>`,
      'Alle anzeigen (17)',
    ],
    [
      'a row that is still to come',
      `<table>${ROWS}<tr><td colspan=2><div role=progressbar>&nbsp;</div></table>`,
      'wird noch geladen',
    ],
    [
      'how far something else has come',
      `<table>${ROWS.replace('<td>persönlich', '<td><div role=progressbar aria-valuenow=40>40 %</div>persönlich')}</table><div role=progressbar aria-valuenow=94>94 %</div>`,
      undefined,
    ],
    [
      'a bar in motion',
      `<table>${ROWS}</table><div role=progressbar class=bar-animated aria-valuenow=100>&nbsp;</div>`,
      'wird noch geladen',
    ],
    [
      'words that more is to come',
      `<table>${ROWS}</table><p>Weitere Einträge werden geladen …</p>`,
      'Weitere Einträge werden geladen …',
    ],
    [
      'a choice of months',
      `<label>Zeitraum <select><option>Letzte 3 Monate<option>Alle</select></label><table>${ROWS}</table>`,
      'Zeitraum: Letzte 3 Monate',
    ],
    [
      'a choice in a form of its own',
      `<form><label>Anzeigen: <select><option>nur persönliche<option>Alle</select></label></form><table>${ROWS}</table>`,
      'Anzeigen: nur persönliche',
    ],
    [
      'from day to day',
      `<div><label>Von <input value=01.06.2026></label><label>Bis <input></label></div><table>${ROWS}</table>`,
      'Von: 01.06.2026',
    ],
    [
      'a word that was searched for',
      `<input type=search placeholder=Suchen value=pers><table>${ROWS}</table>`,
      'Suchen: pers',
    ],
    [
      'a box that leaves out others',
      `<label><input type=checkbox checked> Nur eigene Kontakte</label><table>${ROWS}</table>`,
      'Nur eigene Kontakte',
    ],
    [
      'a filter in the header',
      `<table>${ROWS.replace('<th>Art', '<th>Art <input aria-label="Art filtern" value=pers>')}</table>`,
      'Art filtern: pers',
    ],
    [
      'a sentence that says so',
      `<p>Es werden die Kontakte der letzten 3 Monate angezeigt.</p><table>${ROWS}</table>`,
      'Es werden die Kontakte der letzten 3 Monate angezeigt.',
    ],
    [
      'filters that are named',
      `<div>Aktive Filter: <span>persönlich <button>✕</button></span></div><table>${ROWS}</table>`,
      'Aktive Filter: persönlich',
    ],
    [
      'older ones folded away',
      `<table>${ROWS}</table><details><summary>Ältere Kontakte</summary><p>x</details>`,
      'Ältere Kontakte',
    ],
    [
      'older ones behind a button',
      `<table>${ROWS}</table><button aria-expanded=false>Ältere Kontakte</button>`,
      'Ältere Kontakte',
    ],
    [
      'a group of rows folded up',
      `<table>${ROWS}<tr><td colspan=2><button aria-expanded=false>2025 (7)</button></table>`,
      '2025 (7)',
    ],
    [
      'rows that are drawn when scrolled to',
      `<div style="height:200px;overflow:auto"><table>${ROWS}<tr style="height:5000px"></table></div>`,
      'weitere Zeilen beim Rollen',
    ],
    [
      'a word that customers were searched for',
      `<input type=search placeholder="Kunde suchen" value="Kategorie X"><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'a word that was searched for in the head of the program',
      `<header><input type=search placeholder=Suchen value=pers></header><main><h2>Kontakte</h2><table>${ROWS}</table></main>`,
      undefined,
    ],
    [
      'a word that was searched for in what stands over another list',
      `<div><input type=search placeholder=Suchen value=pers></div><div><h2>Stellen</h2><p>keine</p><div><h2>Kontakte</h2><table>${ROWS}</table></div></div>`,
      undefined,
    ],
    ...[
      'Weitere Angaben',
      'Weitere Kontaktdaten',
      'Frühere Anschriften',
      'Frühere Beschäftigung',
      'Leistungsbezug 2025',
      'Beendete Maßnahmen (3)',
      'Kooperationspläne 2025',
      'Frühere Fassungen (2)',
      'Frühere Einstufungen',
      'Frühere Betreuungsstufen',
      'Frühere Zuständigkeiten',
      'Vorfall 2020 anzeigen',
    ].map((words): [string, string, undefined] => [
      `something else folded away: ${words}`,
      `<table>${ROWS}</table><details><summary>${words}</summary><p>x</details>`,
      undefined,
    ]),
    ...['Ältere Daten', 'Archiv (Altdaten)', 'Frühere Termine und Dokumente'].map(
      (words): [string, string, string] => [
        `earlier rows folded away, with or without other things: ${words}`,
        `<table>${ROWS}</table><details><summary>${words}</summary><p>x</details>`,
        words,
      ],
    ),
    [
      'earlier talks folded away',
      `<table>${ROWS}</table><details><summary>Frühere Gespräche</summary><p>x</details>`,
      'Frühere Gespräche',
    ],
    [
      'something that is called otherwise, folded away beside the list and its title',
      `<section><h2>Kontakte</h2><table>${ROWS}</table></section><section><button aria-expanded=false>Archiv</button><button aria-expanded=false>Ältere Gutachten</button></section>`,
      undefined,
    ],
    [
      'earlier ones folded away beside the list and its title',
      `<section><h2>Kontakte</h2><table>${ROWS}</table></section><section><button aria-expanded=false>Frühere Kontakte</button></section>`,
      'Frühere Kontakte',
    ],
    [
      'another item of an accordion folded up',
      `<div><div><div><button aria-expanded=true>Kontakte</button></div><div><table>${ROWS}</table></div></div><div><button aria-expanded=false>Vorgänge 2024</button></div></div>`,
      undefined,
    ],
    [
      'a year folded up beside another one',
      `<div><div><div><button aria-expanded=true>Übersicht</button></div><div><table>${ROWS}</table></div></div><div><button aria-expanded=false>2025 (7)</button></div></div>`,
      '2025 (7)',
    ],
    [
      'a year folded away',
      `<table>${ROWS}</table><details><summary>2025 (7)</summary><p>x</details>`,
      '2025 (7)',
    ],
    [
      'a button to search, drawn as what it opens',
      `<div><div role=combobox aria-label=Suche>Suchen …</div></div><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'a customer that was searched for by the number',
      `<label>Suche <input value="123D456789"></label><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'a word that was searched for in something drawn',
      `<div><div role=combobox aria-label=Suche>pers</div></div><table>${ROWS}</table>`,
      'Suche: pers',
    ],
    [
      'a case that was searched for by the number of its Bedarfsgemeinschaft',
      `<div><input type=search aria-label=Suche value="35302//0077001"></div><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'somebody who was searched for, as only what stands in the empty field says',
      `<div><input type=search aria-label=Suche placeholder="Kunde oder BG suchen" value="Muster, Ole"></div><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'somebody who was searched for, where the empty field shows a number of a case',
      `<div><input type=search aria-label=Suche placeholder="z. B. 123D456789" value="Muster, Ole"></div><table>${ROWS}</table>`,
      undefined,
    ],
    ['as many rows as it says', `<table>${ROWS}</table><p>2 Einträge</p>`, undefined],
    [
      'nothing chosen',
      `<label>Zeitraum <select><option>Alle</select></label><label>Filter <input></label><label><input type=checkbox> Nur eigene</label><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'how long somebody looks for work',
      `<div><label for=a>Stellensuchlauf zuletzt</label><input id=a value=23.11.2026></div><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'years from day to day',
      `<div><label>Von <input value=01.01.2024></label><label>Bis <input value=31.12.2026></label></div><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'what is entered in another section',
      `<label>Status <select><option>laufend</select></label><h2>Kontakte</h2><table>${ROWS}</table>`,
      undefined,
    ],
    [
      'details folded up in each row',
      `<table>${ROWS.replaceAll('<td>persönlich', '<td><button aria-expanded=false>i</button>persönlich')}</table>`,
      undefined,
    ],
    [
      'a few rows in a high box',
      `<div style="height:600px;overflow:auto"><table>${ROWS}</table></div>`,
      undefined,
    ],
    ['so many rows a page', `<table>${ROWS}</table><p>10 Einträge pro Seite</p>`, undefined],
    [
      'arrows that lead nowhere',
      `<table>${ROWS}</table><ul class=pagination><li class=disabled><a>Zurück</a><li>1<li class=disabled><a>Weiter</a></ul>`,
      undefined,
    ],
    [
      'numbers that count nothing',
      `<table>${ROWS}</table><div><a href=#>2</a> <a href=#>5</a></div>`,
      undefined,
    ],
    ['all rows', `<table>${ROWS}</table><div>1–2 von 2</div>`, undefined],
    ['one page', `<table>${ROWS}</table><div>Seite 1 von 1</div>`, undefined],
    ['hidden', `<table>${ROWS}</table><div hidden>1–2 von 25</div>`, undefined],
    [
      'another table’s',
      `<table>${ROWS}</table><table><tr><td>x</table><div>1–2 von 25</div>`,
      undefined,
    ],
    [
      'under the next heading',
      `<table>${ROWS}</table><h3>Andere</h3><div>Seite 1 von 9</div>`,
      undefined,
    ],
  ])('a table that is only a part: %s', async (_name, table, words) => {
    const { snapshot } = await show(`<h2>Kontakte</h2>${table}`);
    expect(snapshot.problems.map(({ shown }) => shown)).toEqual(words === undefined ? [] : [words]);
    const kontakte = snapshot.readings.find(({ field }) => field === 'kontakte');
    expect(kontakte?.value).toHaveLength(2);
    expect(kontakte?.partial).toBe(words === undefined ? undefined : true);
    // Newest first, and known to be the first page: it is the last one there was.
    const isFirst = words !== undefined && /\b1\b/.test(words);
    const last = snapshot.readings.find(({ field }) => field === 'letzterKontaktAm');
    expect(last?.value).toBe(isFirst ? '2026-11-05' : undefined);
  });

  test('what leads elsewhere stands over the title of a list, and makes it no part', async () => {
    const { snapshot } = await show(
      `<div><div><button>Mehr</button> <a href=#>Alle Kontakte</a></div><div><h2>Kontakte</h2><table>${ROWS}</table></div></div>`,
    );
    expect(snapshot.problems).toEqual([]);
  });

  test('the page of a list heads nothing', async () => {
    const { snapshot } = await show(
      `<h2>Kontakte</h2><table>${ROWS}</table><div><b>1</b></div><div>Alleinerziehend: ja</div><dl><dt>Elternzeit<dd>nein</dl>`,
    );
    expect(snapshot.readings.map(({ where }) => where.heading)).not.toContain('1');
    expect(snapshot.readings).toHaveLength(3);
  });

  test.each([
    ['Daten werden geladen …', 'Daten werden geladen …'],
    ['Fehler beim Laden', 'Fehler beim Laden'],
    ['Bitte Zeitraum wählen', 'Bitte Zeitraum wählen'],
    ['Keine Berechtigung', 'Keine Berechtigung'],
  ])('a table with nothing in it but “%s” is not empty', async (text, shown) => {
    const { snapshot } = await show(
      `<h2>Kontakte</h2><table><tr><th>Datum<th>Art<tr><td colspan=2>${text}</table>`,
    );
    expect(snapshot.readings).toEqual([]);
    expect(snapshot.problems).toMatchObject([{ field: 'kontakte', shown }]);
  });

  test.each([
    ['rows still to be filled', '<tr><td><i class=x></i><td><i class=x></i>'.repeat(3)],
    ['words beneath that nothing was found', '</table><p>Keine Einträge im gewählten Zeitraum</p>'],
    ['words beneath that nothing is there yet', '</table><p>Noch keine Daten geladen.</p>'],
  ])('a table with %s is not empty', async (_, rows) => {
    const { snapshot } = await show(`<h2>Kontakte</h2><table><tr><th>Datum<th>Art${rows}</table>`);
    expect(snapshot.readings).toEqual([]);
  });

  test('rows under a title that names somebody else are not the customer’s', async () => {
    const { snapshot } = await show(
      `<h2>Kontakte</h2><table>${ROWS}<tr><th colspan=2>Partnerin<tr><td>07.11.2026<td>telefonisch</table>`,
    );
    expect(snapshot.readings.find(({ field }) => field === 'kontakte')).toMatchObject({
      partial: true,
      value: [{ am: '2026-11-05' }, { am: expect.any(String) }],
    });
    expect(snapshot.problems).toMatchObject([{ shown: 'Partnerin' }]);
  });

  const many = (number: number, html: string) => html.repeat(number);
  test.each([
    [
      'cells in no rows',
      `<div role=table><i role=columnheader>Datum</i><i role=columnheader>Art</i>${many(1100, '<i role=cell>05.11.2026</i><i role=cell>persönlich</i>')}</div>`,
    ],
    [
      'rows in two pieces',
      `<div role=grid>${['Datum', 'Art']
        .map(
          (name, i) =>
            `<div><div role=row aria-rowindex=1><i role=columnheader aria-colindex=${i + 1}>${name}</i></div>${Array.from({ length: 1200 }, (_, row) => `<div role=row aria-rowindex=${row + 2}><i role=gridcell aria-colindex=${i + 1}>${i === 0 ? '05.11.2026' : 'persönlich'}</i></div>`).join('')}</div>`,
        )
        .join('')}</div>`,
    ],
    [
      'cells that only their places put in rows',
      `<div style="display:grid;grid-template-columns:1fr 1fr"><b>Datum</b><b>Art</b>${many(600, '<i>05.11.2026</i><i>persönlich</i>')}</div>`,
    ],
    [
      'columns beyond all that are read',
      `<table><tr><th>Datum<th>Art${many(70, '<th>Foo')}<th>Mit<tr><td>05.11.2026<td>persönlich${many(70, '<td>x')}<td>Partnerin</table>`,
    ],
    [
      'a second table beyond all that is read',
      `<table>${ROWS}</table>${many(201, '<table><tr><th>Foo<th>Bar<tr><td>1<td>2<tr><td>1<td>2</table>')}<h2>Kontakte</h2><table>${ROWS}</table>`,
    ],
    [
      'labels and values beyond all that is read',
      `<table>${ROWS}</table><dl>${many(5001, '<dt>Merkmal<dd>Wert')}</dl>`,
    ],
  ])('a list cut by a bound of ours is a part, and it is said: %s', async (_, html) => {
    const page = await reader.open(`<h2>Kontakte</h2>${html}`);
    const { snapshot } = await reader.read(page);
    await reader.release(page);
    for (const { field, partial } of snapshot.readings)
      if (field === 'kontakte') expect(partial).toBe(true);
    expect(snapshot.problems).not.toEqual([]);
  });

  test('each reading knows the element of its value', async () => {
    const { elements } = await show(
      '<label>Geburtsdatum <input id=g value=3.7.1990></label><table><tr><th>Alter<td id=a>36</table>' +
        '<h3>Kontakte</h3><table id=k><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich</table>',
    );
    expect(elements).toEqual({ geburtsdatum: 'input#g', alter: 'td#a', kontakte: 'table#k' });
  });

  test('what is unclear knows where it stands, and what is read elsewhere stands there', async () => {
    const { elements, snapshot } = await show(
      '<dl><dt>Geburtsdatum<dd id=g>31.02.1990<dt>Rechtskreis<dd id=r>SGB II<dt>Wiedervorlage<dd id=w>demnächst</dl>' +
        '<h3>Status</h3><dl><dt>Rechtskreis<dd>SGB III<dt>Wiedervorlage<dd id=v>01.12.2026</dl>',
    );
    expect(snapshot.readings.map(({ field }) => field)).toEqual(['wiedervorlageAm']);
    expect(elements).toEqual({
      geburtsdatum: 'dd#g',
      rechtskreis: 'dd#r',
      wiedervorlageAm: 'dd#v',
    });
  });

  test('the element of a value in a row under its labels is its cell', async () => {
    const { elements } = await show(
      '<table><tr><td>Geburtsdatum:<td>Rechtskreis:<td>Kundenstatus:<tr><td id=g>04.10.1991<td id=r>SGB II<td id=s>Arbeitslos</table>',
    );
    expect(elements).toEqual({
      geburtsdatum: 'td#g',
      rechtskreis: 'td#r',
      kundenstatus: 'td#s',
    });
  });

  test.each([
    [
      '<title>T</title><h1>H</h1><div role=tablist><div role=tab aria-selected=true>Reiter</div></div>',
      'Reiter',
    ],
    ['<title>T</title><h1>H</h1>', 'H'],
    ['<title>T</title><p>x</p>', 'T'],
  ])('mask of %s', async (html, mask) => {
    expect((await show(html)).snapshot.mask).toBe(mask);
  });

  test('a frame that is not drawn shows nothing', async () => {
    const frame = (style: string) => `<iframe style="${style}" srcdoc="${HIDDEN}"></iframe>`;
    const top = await reader.open(frame('display:none') + frame('width:300px'));
    const frames = top.frames().filter((one) => one !== top.mainFrame());
    const read = await Promise.all(frames.map((one) => reader.read(one)));
    expect(read.map(values)).toEqual([{}, G]);
    await reader.release(top);
  });

  test.each([
    // The window is what hides its bars then; a body without height is no less seen.
    ['overflow of the body', 'body{overflow:hidden}', G],
    [
      'overflow of the body, where the document has one',
      'html{overflow:auto}body{overflow:hidden}',
      G,
    ],
    [
      'a body that cuts off what it places',
      'html{overflow:auto}body{overflow:hidden;position:relative}',
      {},
    ],
  ])('%s', async (_name, style, expected) => {
    const seen = await reader.show(
      `<!doctype html><style>${style}</style><div style="position:absolute;top:9px">${HIDDEN}</div>`,
    );
    expect(values(seen)).toEqual(expected);
  });

  test('a dialog that the browser itself makes modal', async () => {
    const page = await reader.open(
      '<dl><dt>Kundennummer<dd>123D456780<dt>Alleinerziehend<dd>ja</dl><dialog><dl><dt>Kundennummer<dd>123D456789</dl></dialog>',
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(values(await reader.read(page))).toEqual({ kundennummer: '123D456789' });
    await page.evaluate(() => document.querySelector('dialog')?.close());
    expect(values(await reader.read(page))).toEqual({
      kundennummer: '123D456780',
      alleinerziehend: true,
    });
    await reader.release(page);
  });

  test('a form whose inputs shadow its own properties is walked all the same', async () => {
    const seen = await show(
      '<form><input name=childNodes><input name=firstChild><input name=getAttribute><input name=shadowRoot>' +
        '<input name=parentNode><input name=children><label>Geburtsdatum <input value=3.7.1990></label></form>',
    );
    expect(values(seen)).toEqual(G);
  });
});
