/** How rows and columns are made. */
import { G, KONTAKT, KONTAKTE, type Pattern } from './pattern.ts';

const rows = (cells: readonly (readonly string[])[], role: string) =>
  cells.map((row) => row.map((cell) => `<div role=${role}>${cell}</div>`).join('')).join('');

const HEADS = ['Datum', 'Kontaktart', 'Anlass'];
const ROWS = [
  ['05.11.2026', 'persönlich', 'Plan'],
  ['03.10.2026', 'telefonisch', 'Stelle'],
];
/** A list as kits draw it that keep columns in sight: its header a table of its own, the first `fixed` columns seen, or all others. */
const piece = (rows: readonly (readonly string[])[], fixed: number, style: string) => {
  const unseen = (i: number) => (i < 1 === fixed > 0 ? '' : ' style="visibility:hidden"');
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell, i) => `<${tag}${unseen(i)}><div style="width:120px;height:20px">${cell}</div></${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', row)).join('');
  return `<div style="${style}"><div><table><thead>${line('th', HEADS)}</thead></table></div><div><table><tbody>${body}</tbody></table></div></div>`;
};

/** A piece of a grid: its header row a table of its own, over that of the rows; each column 100 px wide. */
const side = (style: string, columns: string, rows: string) => {
  const row = (cells: string, tag: string) =>
    `<tr>${cells
      .split(',')
      .map((cell) => `<${tag} style="width:100px;padding:0;text-align:left">${cell}</${tag}>`)
      .join('')}</tr>`;
  const table = (inside: string, count: number) =>
    `<table style="table-layout:fixed;border-collapse:collapse;width:${count * 100}px"><tbody>${inside}</table>`;
  const count = columns.split(',').length;
  return `<div style="${style}"><div>${table(row(columns, 'th'), count)}</div><div>${table(
    rows
      .split(';')
      .map((one) => row(one, 'td'))
      .join(''),
    count,
  )}</div></div>`;
};

export const TABLES: Pattern[] = [
  [
    'colons that stand before the values, as an emulated terminal lines them up',
    '<table><tr><td>GEBURTSDATUM</td><td>: 3.7.1990</td><td>ALTER</td><td>: 36</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'flat: role=row without a table around',
    '<h3>Kontakte</h3><div><div role=row><span role=columnheader>Datum</span><span role=columnheader>Art</span></div><div role=row><span role=gridcell>05.11.2026</span><span role=gridcell>persönlich</span></div><div role=row><span role=gridcell>3.10.2026</span><span role=gridcell>Telefonat</span></div></div>',
    KONTAKTE,
  ],
  [
    'flat: cells without rows',
    `<h3>Kontakte</h3><div role=table style="display:grid;grid-template-columns:1fr 1fr">${rows([['Datum', 'Art']], 'columnheader')}${rows(
      [
        ['05.11.2026', 'persönlich'],
        ['3.10.2026', 'Telefonat'],
      ],
      'cell',
    )}</div>`,
    KONTAKTE,
  ],
  [
    'divs that look like a table',
    '<h3>Kontakte</h3><div style="display:table"><div style="display:table-row;font-weight:bold"><div style="display:table-cell">Datum</div><div style="display:table-cell">Art</div></div><div style="display:table-row"><div style="display:table-cell">05.11.2026</div><div style="display:table-cell">persönlich</div></div><div style="display:table-row"><div style="display:table-cell">3.10.2026</div><div style="display:table-cell">Telefonat</div></div></div>',
    KONTAKTE,
  ],
  [
    'header and body in tables of their own, wherever they stand',
    '<h3>Kontakte</h3><div><table><tr><th>Datum<th>Art</table></div><div><table><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table></div>',
    KONTAKTE,
  ],
  [
    'cards with data-label',
    '<style>thead{display:none}td{display:block}td::before{content:attr(data-label)}</style><h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td data-label=Datum>05.11.2026<td data-label=Art>persönlich<tr><td data-label=Datum>3.10.2026<td data-label=Art>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a column to tick and one of buttons',
    '<h3>Kontakte</h3><table><tr><th><input type=checkbox><th>Datum<th>Art<th>Aktionen<tr><td><input type=checkbox><td>05.11.2026<td>persönlich<td><button>Öffnen</button><tr><td><input type=checkbox><td>3.10.2026<td>Telefonat<td><button>Öffnen</button></table>',
    KONTAKTE,
  ],
  [
    'a row that groups',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td colspan=2>November 2026<tr><td>05.11.2026<td>persönlich<tr><td colspan=2>Oktober 2026<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a row of details',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td colspan=2>Alter: 99, Elternzeit: ja<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'an empty grid',
    '<h3>Kontakte</h3><div role=grid><div role=row><div role=columnheader>Datum</div><div role=columnheader>Art</div></div></div><div>Keine Daten vorhanden</div>',
    { kontakte: [] },
  ],
  [
    'a footer with a sum',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat<tfoot><tr><td colspan=2>2 Einträge</table>',
    KONTAKTE,
  ],
  [
    'items of a title and a description each',
    '<h3>Hemmnisse</h3><ul><li><div class=title>Motivation</div><div class=description>erkannt</div></li><li><div class=title>Rahmenbedingungen</div><div class=description>Stand: erledigt · Priorität 2</div></li></ul>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt', prioritaet: null },
        { bereich: 'rahmenbedingungen', stand: 'erledigt', prioritaet: 2 },
      ],
    },
  ],
  [
    'items, one of which is none of the list’s',
    '<h3>Hemmnisse</h3><ul><li><b>Motivation</b> <span>erkannt</span></li><li><b>Wohnen</b> <span>offen</span></li></ul>',
    {},
  ],
  [
    'items under no heading',
    '<ul><li><b>Motivation</b> <span>erkannt</span></li><li><b>Rahmenbedingungen</b> <span>erledigt</span></li></ul>',
    {},
  ],
  [
    'contacts one under the other, one of which reached nobody',
    '<h3>Kontakte</h3><div><div class=e><span>05.11.2026</span><span>persönlich</span><p>Umzug besprochen</p></div><div class=e><span>01.10.2026</span><span>Telefonat</span><p>nicht erreicht</p></div></div>',
    {
      kontakte: [{ am: '2026-11-05', art: 'persoenlich' }],
      erfolgloseAnrufe: ['2026-10-01'],
    },
  ],
  [
    'a header row in a table of its own, and words that there is nothing',
    '<h3>Hemmnisse</h3><div><table><tr><th>Bereich<th>Stand</table></div><div><div>Keine Datensätze vorhanden</div></div>',
    { hemmnisse: [] },
  ],
  [
    'a grid that says in itself that there is nothing',
    '<h3>Kontakte</h3><div role=grid><div role=row><div role=columnheader>Datum</div><div role=columnheader>Art</div></div><div>Keine Einträge</div></div>',
    { kontakte: [] },
  ],
  [
    'a header row over what was not found, and a value that is none',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Stand</table><div>Keine Treffer</div><dl><dt>Wiedervorlage<dd>keine</dl>',
    { wiedervorlageAm: null },
  ],
  [
    'a header row, and words that there is nothing of another list',
    '<h3>Hemmnisse</h3><div><table><tr><th>Bereich<th>Stand</table></div><h3>Maßnahmen</h3><div>Keine Maßnahmen vorhanden</div>',
    { massnahmen: [] },
  ],
  [
    'rows by the style alone, their values no cells',
    '<form style="display:table"><div style="display:table-row"><span style="display:table-cell">EGV abgeschlossen am</span><div style="display:flex"><input value=05.08.2026></div></div><div style="display:table-row"><span style="display:table-cell">EGV gültig bis</span><div style="display:flex"><input value=04.02.2027></div></div></form>',
    { egvAm: '2026-08-05', egvGueltigBis: '2027-02-04' },
  ],
  [
    'several things that the style makes one cell of',
    '<div style="display:table"><div style="display:table-row"><span style="display:table-cell">Geburtsdatum</span><input value=3.7.1990><i>(TT.MM.JJJJ)</i></div><div style="display:table-row"><span style="display:table-cell">Wiedervorlage</span><input></div></div>',
    { ...G, wiedervorlageAm: null },
  ],
  [
    'what is neither row nor cell in rows that say what they are',
    '<h3>Kontakte</h3><div role=table style="display:table"><div role=row style="display:table-row"><div role=columnheader>Datum</div><div role=columnheader>Art</div></div><div role=row style="display:table-row"><b>neu</b><div role=cell>5.11.2026</div><div role=cell>persönlich</div></div></div>',
    KONTAKT,
  ],
  [
    'under a title with a remark',
    '<div><div><div><div class=title>Kontakte</div><div>alle Einträge</div></div></div><table><tr><th>Datum<th>Form<tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table></div>',
    KONTAKTE,
  ],
  [
    'of several plans the one that says that it holds',
    '<h3>Kooperationsplan</h3><table><tr><th>abgeschlossen am<th>gültig bis<th>Status<tr><td>01.03.2026<td>31.08.2026<td>abgelöst<tr><td>01.09.2026<td>28.02.2027<td>aktuell</table>',
    { egvAm: '2026-09-01', egvGueltigBis: '2027-02-28' },
  ],
  [
    'of several plans none that says so alone',
    '<h3>Kooperationsplan</h3><table><tr><th>abgeschlossen am<th>gültig bis<th>Status<tr><td>01.03.2026<td>31.08.2026<td>aktuell<tr><td>01.09.2026<td>28.02.2027<td>aktuell</table>',
    {},
  ],
  [
    'a name that a grid gives itself',
    '<h3>Kontakte</h3><div role=grid aria-label="Datentabelle mit 2 Zeilen und 2 Spalten"><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>telefonisch</table></div>',
    KONTAKTE,
  ],
  [
    'a state in a column without a header',
    '<h3>Kontakte</h3><table><tr><th>Am<th>Art<th><tr><td>09.12.2026<td>persönlich<td><span class=badge>geplant</span><tr><td>05.11.2026<td>persönlich<td><span class=badge>erfolgt</span></table>',
    KONTAKT,
  ],
  [
    'labels and values in columns, some of which nobody knows, under a title and with one that is wide',
    '<table><tr><th colspan=4>Person<tr><td>Kd.-Nr.<td>123D456789<td>Akt.-Z.<td>51.3-1862/24<tr><td>Name<td>Muster, Ole<td>geb.<td>3.7.1990<tr><td>Anschrift<td colspan=3>Musterweg 1, 12345 Musterstadt<tr><td>alleinerz.<td>J<td>Geschl.<td>w</table>',
    { kundennummer: '123D456789', ...G, alleinerziehend: true },
  ],
  [
    'three columns of values beside one label belong to none',
    '<table><tr><th colspan=4>Person<tr><td>Geburtsdatum<td>3.7.1990<td>geändert<td>4.8.1991<tr><td>Name<td>Muster<td>Alter<td>36<tr><td colspan=2>Elternzeit<td>ja<td>nein</table>',
    { alter: 36 },
  ],
  [
    'rows that are struck out, by the row, by each cell or by what is in the cells',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr style="text-decoration:line-through"><td>09.12.2026<td>persönlich<tr><td style="text-decoration:line-through">08.12.2026<td style="text-decoration:line-through">Telefonat<tr><td><s>07.12.2026</s><td><del>Telefonat</del><tr><td>05.11.2026<td>persönlich</table>',
    KONTAKT,
  ],
  [
    'a title within what says to be a grid',
    '<div role=grid><div class=titlebar><span class=title>Handlungsbedarfe</span><a role=link></a></div><div><table role=presentation><tr role=row><th role=columnheader>Prio<th role=columnheader>Bereich<th role=columnheader>Bearb.-Stand<tr role=row><td role=gridcell>1<td role=gridcell>Motivation<td role=gridcell>erkannt</table></div></div>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt', prioritaet: 1 }] },
  ],
  [
    'a title of somebody else’s within what says to be a grid',
    '<div role=grid><div class=titlebar><span class=title>Kontakte der Partnerin</span></div><div><table role=presentation><tr role=row><th role=columnheader>Kontaktdatum<th role=columnheader>Kontaktart<tr role=row><td role=gridcell>05.11.2026<td role=gridcell>persönlich</table></div></div>',
    {},
  ],
  [
    'words in a column of labels that go on with the one before them',
    '<table><tr><th colspan=6>Integration<tr><td>Kd.-Kategorie<td>D<td>seit<td>19.03.2024<td>zuletzt überprüft<td>14.09.2026<tr><td>Team<td>3<td>WV<td>07.12.2026<td>alleinerz.<td>J</table>',
    {
      kundenkategorie: 'D',
      kundenkategorieSeit: '2024-03-19',
      kundenkategorieGeprueftAm: '2026-09-14',
      wiedervorlageAm: '2026-12-07',
      alleinerziehend: true,
    },
  ],
  [
    'a column of labels in which days stand, too, is none',
    '<table><tr><td>Alter<td>36<td>Klassenstufe<td>9<tr><td>Letzter Kontakt<td>05.11.2026<td>03.10.2026<td>01.09.2026</table>',
    { alter: 36, klassenstufe: 9 },
  ],
  [
    'rows under titles that say which of them still run, and how many they are',
    '<h3>Maßnahmen</h3><table><tr><th>Nr.<th>Art<th>Zeitraum<th>Status<tr class=g><td colspan=4>Laufende Maßnahmen (1)<tr><td>0734/26<td>AGH<td>14.09.2026 – 13.03.2027<td>B<tr class=g><td colspan=4>Beendet<tr><td>0211/25<td>MAT<td>03.03.2025 – 30.05.2025<td>E</table>',
    {
      massnahmen: [
        { art: 'AGH', beginn: '2026-09-14', ende: '2027-03-13', status: 'B', id: '0734/26' },
        { art: 'MAT', beginn: '2025-03-03', ende: '2025-05-30', status: 'E', id: '0211/25' },
      ],
    },
  ],
  [
    'rows under titles that say what all of them are of, and they what of it',
    '<h3>Hemmnisse</h3><table><thead><tr><th>Bereich<th>Stand<th>Priorität<tbody><tr><td colspan=3><b>Rahmenbedingungen</b><tr><td>Wohnsituation<td>in Bearbeitung<td>1<tr><td>Mobilität<td>erkannt<td>3<tr><td colspan=3><b>Motivation</b><tr><td>Eigeninitiative<td>erledigt<td>4</table>',
    {
      hemmnisse: [
        { bereich: 'rahmenbedingungen', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'rahmenbedingungen', stand: 'erkannt', prioritaet: 3 },
        { bereich: 'motivation', stand: 'erledigt', prioritaet: 4 },
      ],
    },
  ],
  [
    'rows under titles of which one says something else',
    '<h3>Hemmnisse</h3><table><thead><tr><th>Bereich<th>Stand<tbody><tr><td colspan=2><b>Rahmenbedingungen</b><tr><td>Wohnsituation<td>erkannt<tr><td colspan=2><b>Weitere</b><tr><td>Sprache<td>erkannt</table>',
    {},
  ],
  [
    'rows that say themselves what they are, and another thing than their title',
    '<h3>Hemmnisse</h3><table><thead><tr><th>Bereich<th>Stand<tbody><tr><td colspan=2><b>Rahmenbedingungen</b><tr><td>Motivation<td>erkannt</table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'rows under titles that say how far it is with them, one of which says that there is nothing to be done',
    '<h3>Hemmnisse</h3><table><thead><tr><th>Handlungsfeld<th>Prio<tbody><tr><td colspan=2>In Bearbeitung (1)<tr><td>Motivation<td>1<tr><td colspan=2>Erledigt<tr><td>Gesundheit<td>4<tr><td colspan=2>Kein Handlungsbedarf<tr><td>Qualifikation<td></table>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'leistungsfaehigkeit', stand: 'erledigt', prioritaet: 4 },
      ],
    },
  ],
  [
    'contacts under titles that say of which kind they are, or that they are still to come',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Thema<tbody><tr><td colspan=2><b>Geplant</b><tr><td>05.12.2026<td>Umzug<tr><td colspan=2><b>Persönlich</b><tr><td>05.11.2026<td>Umzug<tr><td colspan=2><b>Telefonisch</b><tr><td>03.10.2026<td>Bewerbung</table>',
    KONTAKTE,
  ],
  [
    'rows of a title that looks like others, and of one that is somebody else’s',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td colspan=2>Eigene Kontakte<tr><td>05.11.2026<td>persönlich<tr><td colspan=2>Kontakte der Partnerin<tr><td>04.11.2026<td>telefonisch</table>',
    KONTAKT,
  ],
  [
    'days in a table under the name of their field, and how many rows there are',
    '<h3>Erfolglose Anrufe</h3><table><tr><th>Datum<th>Uhrzeit<th>Bemerkung<tr><td>12.11.2026<td>09:05<td>Mailbox<tr><td>16.11.2026<td>15:30<td>nicht abgenommen</table><h3>Kontakte</h3><table><tr><th>Datum<th>Art<th>Status<tr><td>05.11.2026<td>persönlich<td>erfolgt<tr><td><td><td>1 Eintrag</table>',
    { ...KONTAKT, erfolgloseAnrufe: ['2026-11-12', '2026-11-16'] },
  ],
  [
    'days in such a table of which one says that somebody was reached',
    '<h3>Erfolglose Anrufe</h3><table><tr><th>Datum<th>Ergebnis<tr><td>12.11.2026<td>Mailbox<tr><td>16.11.2026<td>erreicht</table>',
    {},
  ],
  [
    'rows of one cell each, in which a contact is told',
    '<h3>Kontakte</h3><ul role=grid aria-label=Kontakte><li role=row><div role=gridcell><div style="display:grid"><b>05.11.2026</b><span>persönlich</span><span>Umzug</span></div></div></li><li role=row><div role=gridcell><div style="display:grid"><b>03.10.2026</b><span>telefonisch</span><span>Bewerbung</span></div></div></li></ul>',
    KONTAKTE,
  ],
  [
    'cards of a title, from when to when, and a line of what else there is to say',
    '<h2>Maßnahmen</h2><div><span class=card style="display:flex"><span><div class=card__title>Berufsvorbereitende Bildungsmaßnahme (bvB)</div><div class=card__description>01.09.2026 – 30.06.2027</div><div>Status B: bewilligt · Träger: BBZ</div></span></span><span class=card style="display:flex"><span><div class=card__title>Umschulung (FbW)</div><div class=card__description>02.03.2026 – 29.05.2026</div><div>Status E: beendet · Träger: Bildungswerk</div></span></span></div>',
    {
      massnahmen: [
        { art: 'bvB', beginn: '2026-09-01', ende: '2027-06-30', status: 'B' },
        { art: 'FbW', beginn: '2026-03-02', ende: '2026-05-29', status: 'E' },
      ],
    },
  ],
  [
    'cards of what was only offered, or came to nothing',
    '<h2>Maßnahmen</h2><ul><li><div>Umschulung (FbW)</div><div>01.09.2026 – 30.06.2027</div><div>abgelehnt</div></li><li><div>bvB</div><div>02.03.2027 – 29.05.2027</div><div>vorgeschlagen</div></li></ul>',
    {},
  ],
  [
    'a letter that asks to come is a contact in writing, an appointment that was only asked for is none',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<th>Ergebnis<tr><td>05.11.2026<td>schriftlich<td>Einladung zum Gespräch<tr><td>03.10.2026<td>persönlich<td>Einladung zum Gespräch<tr><td>01.10.2026<td>schriftlich<td>Einladung storniert</table>',
    { kontakte: [{ am: '2026-11-05', art: 'schriftlich' }] },
  ],
  [
    'contacts along a line of time, under the year they are of',
    '<h4>Kontakte</h4><ul><li class=flag><span>2026</span></li><li class=event><div>05.11.2026</div><a class=circle></a><div class=card><div class=card-title>Persönliches Gespräch</div><div>Brandl</div><p>Umzug besprochen.</p></div></li><li class=event><div>03.10.2026</div><a class=circle></a><div class=card><div class=card-title>Telefonat</div><div>Brandl</div><p>Prüfung am 16.12.2026.</p></div></li></ul>',
    KONTAKTE,
  ],
  [
    'contacts as comments: the kind, who wrote it, on which day, and what was said beneath, of an application too',
    '<h3>Kontaktverlauf</h3><ol role=list><li><div><div>Persönliche Beratung</div><div>P. Sommerfeld</div><div><time>am 05.11.2026</time></div></div><p>Umzug besprochen.</p></li><li><div><div>Telefonat</div><div>P. Sommerfeld</div><div><time>am 03.10.2026</time></div></div><p>Bewerbung Fa. Lohr abgesagt.</p></li></ol>',
    KONTAKTE,
  ],
  [
    'letters that ask to come somewhere, whatever the words',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Form<th>Ergebnis<tr><td>05.11.2026<td>Brief<td>Einladung Berufsberatung<tr><td>03.10.2026<td>Telefonat<td>Einladung Berufsberatung</table>',
    { kontakte: [{ am: '2026-11-05', art: 'schriftlich' }] },
  ],
  [
    'days of somebody else, and a list with a row that says no day',
    '<h2>Partnerin</h2><h3>Erfolglose Anrufe</h3><table><tr><th>Datum<th>Uhrzeit<tr><td>12.11.2026<td>09:05<tr><td>13.11.2026<td>09:05</table><h2>Telefon</h2><h3>Erfolglose Anrufe</h3><table><tr><th>Datum<th>Uhrzeit<tr><td>12.11.2026<td>09:05<tr><td>gestern<td>09:05</table>',
    {},
  ],
  [
    'how many rows there are, in a row beneath them',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td>03.10.2026<td>telefonisch<tr><td><td>2 Einträge</table>',
    KONTAKTE,
  ],
  [
    'cards of what anybody may take part in, or somebody else does',
    '<h3>Maßnahmeangebote</h3><ul><li><div>AGH Möbelhaus</div><div>14.09.2026 – 13.03.2027</div></li><li><div>FbW Pflege</div><div>01.10.2026 – 30.09.2028</div></li></ul><h3>Maßnahmen</h3><ul><li><div>AGH Möbelhaus</div><div>14.09.2026 – 13.03.2027</div><div>3 Plätze frei</div></li><li><div>FbW Pflege</div><div>01.10.2026 – 30.09.2028</div><div>Kapazität 12</div></li></ul><h3>Förderungen</h3><ul><li><div>AGH Möbelhaus</div><div>14.09.2026 – 13.03.2027</div><div>Anna (Tochter)</div></li><li><div>FbW Pflege</div><div>01.10.2026 – 30.09.2028</div><div>Anna</div></li></ul>',
    {},
  ],
  [
    'days on which several people were not reached',
    '<h3>Erfolglose Anrufe</h3><table><tr><th>Datum<th>Kunde<tr><td>12.11.2026<td>Muster, Max<tr><td>13.11.2026<td>Meier, Eva</table>',
    {},
  ],
  [
    'chips in one field, of which a kit makes the rows of a grid',
    '<div><span id=tags>Erfolglose Anrufe</span><div role=grid aria-labelledby=tags><div role=row style="display:inline-block"><div role=gridcell style="display:contents">03.11.2026 <button aria-label=Entfernen>✕</button></div></div><div role=row style="display:inline-block"><div role=gridcell style="display:contents">05.11.2026 <button aria-label=Entfernen>✕</button></div></div></div></div>',
    { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] },
  ],
  [
    'such chips of what is searched for, and two where there can be but one',
    '<div><span id=tags>Filter: Kundenkategorie</span><div role=grid aria-labelledby=tags><div role=row style="display:inline-block"><div role=gridcell style="display:contents">B <button aria-label=Entfernen>✕</button></div></div><div role=row style="display:inline-block"><div role=gridcell style="display:contents">C <button aria-label=Entfernen>✕</button></div></div></div></div><div><span id=tags>Freie Termine</span><div role=grid aria-labelledby=tags><div role=row style="display:inline-block"><div role=gridcell style="display:contents">03.12.2026 <button aria-label=Entfernen>✕</button></div></div><div role=row style="display:inline-block"><div role=gridcell style="display:contents">05.12.2026 <button aria-label=Entfernen>✕</button></div></div></div></div><div><span id=tags>Nächster Termin</span><div role=grid aria-labelledby=tags><div role=row style="display:inline-block"><div role=gridcell style="display:contents">03.12.2026 <button aria-label=Entfernen>✕</button></div></div><div role=row style="display:inline-block"><div role=gridcell style="display:contents">05.12.2026 <button aria-label=Entfernen>✕</button></div></div></div></div>',
    {},
  ],
  [
    'a board with a column for each state',
    '<h4>Vermittlungshemmnisse</h4><div style="display:flex"><div><div>erkannt</div><div></div></div><div><div>in Bearbeitung (2)</div><div><div><a href=#>Rahmenbedingungen</a><button aria-label=menu></button><p>Kinderbetreuung nur bis 14 Uhr</p></div><div><a href=#>Berufliche Kompetenz</a><p>Abschluss nicht anerkannt</p></div></div></div><div><div>erledigt</div><div><a href=#>Motivation</a><p>läuft</p></div></div></div>',
    {
      hemmnisse: [
        { bereich: 'rahmenbedingungen', stand: 'inBearbeitung' },
        { bereich: 'beruflicheKompetenz', stand: 'inBearbeitung' },
        { bereich: 'motivation', stand: 'erledigt' },
      ],
    },
  ],
  [
    'boards of other things, and of cards that say first what nobody knows',
    '<h4>Aufgaben</h4><div style=display:flex><div><h5>offen</h5><div>Motivation</div></div><div><h5>erledigt</h5><div>Gesundheit</div></div></div><h4>Hemmnisse</h4><div style=display:flex><div><h5>erkannt</h5><div>Kinderbetreuung</div><div>Rahmenbedingungen</div></div><div><h5>erledigt</h5></div></div>',
    {},
  ],
  [
    'the one Wiedervorlage of a list that is still open',
    '<h3>Wiedervorlagen</h3><table><tr><th>Fällig am<th>Betreff<th>Status<tr><td>03.12.2026<td>EGV<td>offen<tr><td>01.10.2026<td>Unterlagen<td>erledigt</table>',
    { wiedervorlageAm: '2026-12-03' },
  ],
  [
    'several Wiedervorlagen that are open, one in a state that nobody knows, those of several customers, and an open plan',
    '<h3>Wiedervorlagen</h3><table><tr><th>Datum<th>Betreff<th>Status<tr><td>03.12.2026<td>EGV<td>offen<tr><td>10.12.2026<td>Unterlagen<td>offen</table><table><tr><th>Datum<th>Betreff<th>Status<tr><td>03.12.2026<td>EGV<td>offen<tr><td>01.10.2026<td>Unterlagen<td>ruht</table><table><tr><th>Datum<th>Kunde<th>Status<tr><td>03.12.2026<td>Meier, Tom<td>offen<tr><td>01.10.2026<td>Muster, Ole<td>erledigt</table><h3>Kooperationspläne</h3><table><tr><th>Vom<th>Gültig bis<th>Status<tr><td>03.12.2026<td>01.06.2027<td>offen<tr><td>01.10.2025<td>01.04.2026<td>beendet</table>',
    {},
  ],
  [
    'a sheet: labels and values, when they were checked, and remarks, some of which take back what they stand beside',
    '<table><tr><th><th>Merkmal<th>Eintrag<th>geprüft am<th>Bemerkung<tr><th>1<td>Kundenkategorie<td>Z<td>24.06.2026<td>mit Teamleitung<tr><th>2<td>Pflegezeit<td><input type=checkbox checked><td><td><tr><th>3<td>Wiedervorlage<td>23.12.2026<td><td>Geburtsdatum: 3.7.1990<tr><th>4<td>Nächster Termin<td><td><td>nach Gutachten<tr><th>5<td>Kooperationsplan vom<td>03.07.2026<td><td>aufgehoben<tr><th>6<td>Elternzeit<td>ja<td><td>Partnerin<tr><th>7<td>Hinderungsgrund bis<td>31.05.2027<td><td>Pflege der Mutter</table>',
    {
      kundenkategorie: 'Z',
      kundenkategorieGeprueftAm: '2026-06-24',
      pflegezeit: true,
      wiedervorlageAm: '2026-12-23',
      naechsterTerminAm: null,
      hinderungsgrundBis: '2027-05-31',
    },
  ],
  [
    'sheets of what was changed, of several people, of what should be, and of a time before',
    [
      '<th>Wert<th>geändert am',
      '<th>Wert<th>Partnerin',
      '<th>Soll<th>Wert',
      '<th>alter Wert<th>Stand',
    ]
      .map(
        (heads) =>
          `<table><tr><th>Merkmal${heads}<tr><td>Kundenkategorie<td>Z<td>A<tr><td>Wiedervorlage<td>23.12.2026<td>24.12.2026</table>`,
      )
      .concat(
        '<h2>Früherer Stand</h2><table><tr><th>Merkmal<th>Wert<th>Stand<tr><td>Kundenkategorie<td>Z<td>06/2025<tr><td>Wiedervorlage<td>23.12.2025<td></table>',
      )
      .join(''),
    {},
  ],
  [
    'a list of which the column that stays in sight is drawn over the others, with all others unseen',
    `<h3>Kontakte</h3><div style="position:relative">${piece(ROWS, 0, 'position:static')}${piece(ROWS, 1, 'position:absolute;top:0;left:0')}</div>`,
    KONTAKTE,
  ],
  [
    'such a list over which a column of other rows is drawn, and one that stands elsewhere',
    `<h3>Kontakte</h3><div style="position:relative">${piece(ROWS, 0, 'position:static')}${piece(ROWS.slice(1), 1, 'position:absolute;top:0;left:0')}</div><h3>Kontakte</h3><div style="position:relative">${piece(ROWS, 0, 'position:static')}${piece(ROWS, 1, 'position:absolute;top:90px;left:0')}</div>`,
    {},
  ],
  [
    'a sheet of topics, what was found, and when',
    '<h2>Zusammenfassung</h2><table><tr><th>Thema<th>Feststellung<th>Stand<tr><td>Kundennummer<td>677A112009<td>01.03.2026<tr><td>Selbstständig<td>nicht selbstständig<td>02.03.2026<tr><td>Letzter Kontakt<td>am 20.11.2026 per E-Mail<td>20.11.2026<tr><td>Ehefrau<td>in Elternzeit bis 30.09.2027<td>20.11.2026</table>',
    {
      kundennummer: '677A112009',
      selbststaendig: false,
      letzterKontaktAm: '2026-11-20',
      letzterKontaktArt: 'mail',
    },
  ],
  [
    'a list in two pieces side by side, each with its header row and its rows',
    `<h4>Maßnahmen</h4><div style="display:flex">${side('', 'Maßnahmenr.,Art', '313/118/26,FbW;313/041/25,MAT')}${side('', 'Beginn,Ende,Status', '01.06.2026,29.01.2027,B;10.11.2025,09.01.2026,B')}</div>`,
    {
      massnahmen: [
        {
          id: '313/118/26',
          art: 'FbW',
          beginn: '2026-06-01',
          ende: '2027-01-29',
          status: 'B',
        },
        {
          id: '313/041/25',
          art: 'MAT',
          beginn: '2025-11-10',
          ende: '2026-01-09',
          status: 'B',
        },
      ],
    },
  ],
  [
    'two lists side by side with a gap between them are two',
    `<div style="display:flex">${side('', 'Maßnahmenr.,Art', '313/118/26,FbW;313/041/25,MAT')}${side('margin-left:40px', 'Datum,Kontaktart', '05.11.2026,persönlich;03.10.2026,telefonisch')}</div>`,
    KONTAKTE,
  ],
  [
    'label over value, both across a table whose columns an unseen row makes',
    '<h3>Person</h3><table><tr style="visibility:collapse"><td></td><td></td></tr><tr><th colspan=2>Geburtsdatum</th></tr><tr><td colspan=2>3.7.1990</td></tr><tr><th colspan=2>Alleinerziehend</th></tr><tr><td colspan=2><span>nein</span></td></tr></table>',
    { ...G, alleinerziehend: false },
  ],
  [
    'words across under a title across are no value of it',
    '<table><tr><th colspan=2>Kooperationsplan</th></tr><tr><td colspan=2>Angaben zur Laufzeit</td></tr><tr><td>gültig bis</td><td>31.12.2026</td></tr></table>',
    {},
  ],
  [
    'a BG as the source of a value, beside values of others',
    '<table><tr><th>Merkmal<th>Wert<th>Quelle<tr><td>Alleinerziehend<td>nein<td>BG<tr><td>Pflegezeit<td>ja<td>Partner<tr><td>Kundenkategorie<td>D<td>VerBIS</table>',
    { alleinerziehend: false, kundenkategorie: 'D' },
  ],
  [
    'a BG beside a value where nothing says that it is its source',
    '<table><tr><th>Merkmal<th>Wert<th>Bemerkung<tr><td>Pflegezeit<td>nein<td>BG<tr><td>Kundenkategorie<td>D<td></table>',
    { kundenkategorie: 'D' },
  ],
  [
    'a value that is a label elsewhere, over a row that nobody knows',
    '<table><tr><td>Kundennummer<td>123D456789<tr><td>Vorherige Kundenkategorie<td>Kat. E<tr><td>Haus<td>B</table>',
    { kundennummer: '123D456789', vorherigeKategorie: 'E' },
  ],
  [
    'a relative, and former days, in cells beside several rows',
    '<table><tr><td rowspan=2>Kunde<td>Kundennummer<td>123D456789<tr><td>Kundenstatus<td>arbeitslos<tr><td rowspan=2>Partner<td>Kundenkategorie<td>C<tr><td>Alleinerziehend<td>nein<tr><td rowspan=2>bisher<td>Betreuungsstufe<td>IK<tr><td>Rechtskreis<td>SGB III</table>',
    { kundennummer: '123D456789', kundenstatus: 'alo' },
  ],
  [
    'a relative beside several rows of a list, under no header',
    '<h3>Kontakte</h3><table><tr><th><th>Datum<th>Art<tr><td rowspan=2>Partner<td>01.09.2026<td>persönlich<tr><td>18.09.2026<td>Telefonat<tr><td rowspan=2>Kunde<td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a participant who is a relative',
    '<h3>Maßnahmen</h3><table><tr><th>Maßnahme<th>Beginn<th>Ende<th>Teilnehmer<tr><td>AGH<td>01.09.2026<td>28.02.2027<td>Sohn Max</table>',
    {},
  ],
  [
    'columns that spaces draw, under a header row and without one',
    `<h3>Hemmnisse</h3><pre>Bereich            Beschreibung      Stand
-------------------------------------------
Motivation         gering            erkannt
Rahmenbedingungen  Kinderbetreuung   erledigt</pre><h3>Kontakte</h3><pre>05.11.2026   persönlich   Umzug
3.10.2026    Telefonat    Rückfrage</pre>`,
    {
      ...KONTAKTE,
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt' },
        { bereich: 'rahmenbedingungen', stand: 'erledigt' },
      ],
    },
  ],
  [
    'such columns without a header that name different people at their end',
    `<h3>Kontakte</h3><pre>05.11.2026   persönlich    Umzug       Muster, Max
12.11.2026   telefonisch   Miete       Huber, Eva</pre>`,
    {},
  ],
  [
    'the same where one of them has no remark',
    `<h3>Kontakte</h3><pre>05.11.2026   persönlich    Umzug       Muster, Max
12.11.2026   telefonisch   Huber, Eva</pre>`,
    {},
  ],
  [
    'such columns where an entry has no remark, and each names the same person',
    `<h3>Kontakte</h3><pre>05.11.2026   persönlich    Umzug    Muster, Max
03.10.2026   telefonisch   Muster, Max</pre>`,
    KONTAKTE,
  ],
  [
    'lines with single gaps that end with the names of different people',
    `<h3>Kontakte</h3><pre>05.11.2026 persönlich Umzug Muster, Max
12.11.2026 telefonisch Miete Huber, Eva</pre>`,
    {},
  ],
  [
    'the same between breaks, and as the entries of a list',
    '<h3>Kontakte</h3><div>05.11.2026 persönlich Umzug Muster, Max<br>12.11.2026 telefonisch Miete Huber, Eva</div><h3>Kontakte</h3><ul><li>05.11.2026 persönlich Umzug Muster, Max<li>12.11.2026 telefonisch Miete Huber, Eva</ul>',
    {},
  ],
  [
    'lines with single gaps that end with what was spoken of, or the same name',
    `<h3>Kontakte</h3><pre>05.11.2026 persönlich Bewerbung, Umzug
03.10.2026 telefonisch Antrag, Unterlagen</pre><h3>Kontakte</h3><pre>05.11.2026 persönlich Umzug Muster, Max
03.10.2026 telefonisch Muster, Max</pre>`,
    KONTAKTE,
  ],
  [
    'rows without a header under the name of a list, and under another',
    '<h3>Kontakte</h3><table><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table><h3>Dokumente</h3><table><tr><td>06.11.2026<td>E-Mail<tr><td>4.10.2026<td>Brief</table>',
    KONTAKTE,
  ],
  [
    'a printed report: fields, a list and other people under titles of one table, with gaps between them',
    '<table><tr><td><td colspan=4><b>Eingliederung</b><td><tr><td><td><b>Wiedervorlage</b><td><b>Nächster Termin</b><td><b>Profil gültig bis</b><td><b>Betreuung durch</b><td><tr><td><td>29.01.2027<td>–<td>31.10.2026<td>FM arbeitsmarktfern<td><tr style="height:10px"><td colspan=6><tr><td><td colspan=4><b>Hemmnisse</b><td><tr><td><td><b>Prio</b><td><b>Bereich</b><td><b>Stand</b><td><b>Bemerkung</b><td><tr><td><td>1<td>Motivation<td>in Bearbeitung<td>Kita-Platz ab 01.05.2027<td><tr><td><td>2<td>Leistungsfähigkeit<td>erkannt<td>–<td><tr style="height:10px"><td colspan=6><tr><td><td colspan=4><b>Weitere Personen der BG</b><td><tr><td><td><b>Rolle</b><td><b>Kundennummer</b><td><b>Geburtsdatum</b><td><b>Kundenkategorie</b><td><tr><td><td>Ehemann<td>330A712095<td>01.12.1996<td>A<td><tr><td><td>Kind<td>–<td>30.04.2025<td><td></table>',
    {
      wiedervorlageAm: '2027-01-29',
      naechsterTerminAm: null,
      profilGueltigBis: '2026-10-31',
      betreuungDurch: 'fmArbeitsmarktfern',
      hemmnisse: [
        { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'leistungsfaehigkeit', stand: 'erkannt', prioritaet: 2 },
      ],
    },
  ],
  [
    'answers drawn before their words, two in a row',
    '<table><tr><td><img alt=ja width=12 height=12><td>Alleinerziehend<td><img alt=nein width=12 height=12><td>Reha/SB<tr><td>✓<td>Pflegezeit<td>✓<td>Selbstständig</table>',
    { alleinerziehend: true, rehaOderSb: false, pflegezeit: true, selbststaendig: true },
  ],
  [
    'ticks before their words, some without: whose they are is not known where none comes first',
    '<table><tr><td><td>Alleinerziehend<td>✓<td>Reha/SB<tr><td>✓<td>Pflegezeit<td><td>Selbstständig</table>',
    { pflegezeit: true },
  ],
  [
    'answers behind their words, two in a row',
    '<table><tr><td>Alleinerziehend<td>✓<td>Reha/SB<td>nein<tr><td>Pflegezeit<td>nein<td>Selbstständig<td>✓</table>',
    { alleinerziehend: true, rehaOderSb: false, pflegezeit: false, selbststaendig: true },
  ],
  [
    'pictures of boxes, called as what they are',
    '<table><tr><td>Reha/SB:<td><img alt="Nicht aktiviert" width=12 height=12><td>Alleinerziehend:<td><img alt="Aktiviert" width=12 height=12></table>',
    { alleinerziehend: true, rehaOderSb: false },
  ],
  [
    'a grid that numbers its header and its rows apart: its first row has the number of the header',
    '<h3>Maßnahmen</h3><div role=grid><div role=row aria-rowindex=1><div role=columnheader aria-colindex=1>Art</div><div role=columnheader aria-colindex=2>Beginn</div><div role=columnheader aria-colindex=3>Ende</div></div><div role=row aria-rowindex=1><div role=gridcell aria-colindex=1>FbW</div><div role=gridcell aria-colindex=2>01.07.2026</div><div role=gridcell aria-colindex=3>30.06.2028</div></div><div role=row aria-rowindex=2><div role=gridcell aria-colindex=1>MAT</div><div role=gridcell aria-colindex=2>13.04.2026</div><div role=gridcell aria-colindex=3>12.06.2026</div></div></div>',
    {
      massnahmen: [
        { art: 'FbW', beginn: '2026-07-01', ende: '2028-06-30' },
        { art: 'MAT', beginn: '2026-04-13', ende: '2026-06-12' },
      ],
    },
  ],
];
