/** Lines that look like any other over rows of labels and values: what they say of these holds until the next such line. */
import { G, type Pattern } from './pattern.ts';

type Rows = readonly (readonly [label: string, value: string])[];

const OTHERS: Rows = [
  ['BETREUUNGSSTUFE', 'IK'],
  ['KUNDENSTATUS', 'arbeitslos'],
];
const OWN: Rows = [['GEBURTSDATUM', '3.7.1990']];

/** Ways to draw labels with their values, none of which says where a block begins. */
const WAYS: readonly (readonly [name: string, draw: (rows: Rows) => string])[] = [
  [
    'cells with colons before the values',
    (rows) => `<table>${rows.map(([l, v]) => `<tr><td>${l}<td>: ${v}`).join('')}</table>`,
  ],
  [
    'header cells',
    (rows) => `<table>${rows.map(([l, v]) => `<tr><th>${l}<td>${v}`).join('')}</table>`,
  ],
  [
    'one row of cells',
    (rows) => `<table><tr>${rows.map(([l, v]) => `<td>${l}<td>: ${v}`).join('')}</table>`,
  ],
  ['terms', (rows) => `<dl>${rows.map(([l, v]) => `<dt>${l}<dd>${v}`).join('')}</dl>`],
  [
    'rows of two texts',
    (rows) => rows.map(([l, v]) => `<div><span>${l}</span> <span>${v}</span></div>`).join(''),
  ],
  [
    'rows in a box',
    (rows) => `<div>${rows.map(([l, v]) => `<div>${l}: <b>${v}</b></div>`).join('')}</div>`,
  ],
  ['lines', (rows) => rows.map(([l, v]) => `<p>${l}: ${v}</p>`).join('')],
  ['lines of one text', (rows) => `<p>${rows.map(([l, v]) => `${l}: ${v}`).join('<br>')}</p>`],
  [
    'fields',
    (rows) => rows.map(([l, v]) => `<div><label>${l} <input value="${v}"></label></div>`).join(''),
  ],
  [
    'lines of spaces',
    (rows) => `<pre>${rows.map(([l, v]) => `${l.padEnd(20)}: ${v}`).join('\n')}</pre>`,
  ],
  ['a list', (rows) => `<ul>${rows.map(([l, v]) => `<li>${l}: ${v}`).join('')}</ul>`],
  [
    'a grid',
    (rows) =>
      `<div style="display:grid;grid-template-columns:auto auto">${rows.map(([l, v]) => `<span>${l}</span><span>${v}</span>`).join('')}</div>`,
  ],
];

const UNBOOKED = 'PUFFER LETZTE EINGABE (NICHT GEBUCHT)';
const BOX = '<table><tr><td>Betreuungsstufe<td>IK<tr><td>Kundenstatus<td>arbeitslos</table>';
const BORN = '<dl><dt>Geburtsdatum<dd>3.7.1990</dl>';

const GRID = '<style>.r{display:grid;grid-template-columns:200px 260px 200px 1fr}</style>';
/** A row of two labels and their values. */
const ROW = (label: string, value: string, other: string, its: string) =>
  `<div class=r><span>${label}</span><b>${value}</b><span>${other}</span><b>${its}</b></div>`;

export const PLAIN_TITLES: Pattern[] = [
  ...WAYS.flatMap(([name, draw]): Pattern[] => [
    [
      `what was not booked, beneath what is: ${name}`,
      `${draw(OWN)}<hr><div>${UNBOOKED}</div>${draw(OTHERS)}`,
      G,
    ],
    [
      `what was not booked, up to the next line: ${name}`,
      `<div>${UNBOOKED}</div>${draw(OTHERS)}<hr><div>KUNDE ANZEIGEN</div>${draw(OWN)}`,
      G,
    ],
    [
      `a practice case in a text of its own: ${name}`,
      `${draw(OWN)}<p>Musterfall</p>${draw(OTHERS)}`,
      G,
    ],
    [
      `whose angaben they are, up to the next line: ${name}`,
      `<div>Angaben zur Partnerin</div>${draw(OTHERS)}<div>Kunde</div>${draw(OWN)}`,
      G,
    ],
    [`a closed file: ${name}`, `${draw(OWN)}<pre>Archivakte 2019</pre>${draw(OTHERS)}`, G],
    [`a line that says nothing against it: ${name}`, `<div>Letzte Eingabe</div>${draw(OWN)}`, G],
  ]),
  ...['Entwurf', 'Vorgeschlagene Änderungen (noch nicht übernommen)', 'Frühere Angaben'].map(
    (line): Pattern => [`over a table: ${line}`, `${BORN}<div>${line}</div>${BOX}`, G],
  ),
  [
    'a remark between the line and what it stands over',
    `${BORN}<div>${UNBOOKED}</div><p>von 10:22 Uhr</p>${BOX}`,
    G,
  ],
  ['a bare text before a table', `${BORN}<div>${UNBOOKED}${BOX}</div>`, G],
  ['one row', `${BORN}<div>${UNBOOKED}</div><div>Betreuungsstufe: IK</div>`, G],
  [
    'a line among the breaks of a text',
    `<p>Geburtsdatum: 3.7.1990<br>${UNBOOKED}<br>Betreuungsstufe: IK<br>Kundenstatus: arbeitslos</p>`,
    G,
  ],
  [
    'a line across a grid',
    `<div style="display:grid;grid-template-columns:200px 200px"><div>Geburtsdatum</div><div>3.7.1990</div><div style="grid-column:1/3">${UNBOOKED}</div><div>Betreuungsstufe</div><div>IK</div></div>`,
    G,
  ],
  [
    'the only cell of its row',
    `<table><tr><td>Geburtsdatum<td>3.7.1990<tr><td>${UNBOOKED}<tr><td>Betreuungsstufe<td>IK</table>`,
    G,
  ],
  [
    'the only filled cell of its row',
    `<table><tr><td>Geburtsdatum<td>3.7.1990<tr><td>${UNBOOKED}<td><tr><td>Betreuungsstufe<td>IK</table>`,
    G,
  ],
  [
    'the only cell of its row, up to the next',
    `<table><tr><td>${UNBOOKED}<tr><td>Betreuungsstufe<td>IK<tr><td>KUNDE ANZEIGEN<tr><td>Geburtsdatum<td>3.7.1990</table>`,
    G,
  ],
  [
    'a line of a text that keeps its lines',
    `<pre>GEBURTSDATUM: 3.7.1990\n${UNBOOKED}\nBETREUUNGSSTUFE : IK\nKUNDENSTATUS : arbeitslos</pre>`,
    G,
  ],
  [
    'the first line of such a text, up to the next',
    `<pre>${UNBOOKED}\nBETREUUNGSSTUFE : IK\n\nKUNDE ANZEIGEN\nGEBURTSDATUM: 3.7.1990</pre>`,
    G,
  ],
  [
    'what somebody else is named by, with nothing entered',
    '<div class=r>Name des Partners</div><div class=r>Geburtsdatum: 3.7.1990</div>',
    G,
  ],
  [
    'lines with a colon over rows of two fields each, of which one is of today',
    `${GRID}<p>Heute gilt:</p>${ROW('Kundenkategorie', 'D', 'Betreuungsstufe', 'IN')}${ROW('Nächster Termin', '08.12.2026', 'Rechtskreis', 'SGB II')}<p>Bis Ende 2024 galt:</p>${ROW('Kundenstatus', 'ratsuchend', 'Betreuungsstufe', 'IF')}${ROW('Rechtskreis', 'SGB III', 'EGV vom', '07.03.2024')}<p>Ab 2027 soll gelten (Vorschlag):</p>${ROW('Betreuungsstufe', 'IK', 'Kundenkategorie', 'A')}${ROW('Profil gültig bis', '17.05.2027', 'Erstgespräch am', '04.03.2027')}<p>Falls das Kind geboren wird, wäre einzutragen:</p>${ROW('Alleinerziehend', 'ja', 'Elternzeit', 'ja')}${ROW('Arbeitsmarktnah seit', '01.04.2027', 'Geflüchtet', 'nein')}`,
    {
      kundenkategorie: 'D',
      betreuungsstufe: 'IN',
      naechsterTerminAm: '2026-12-08',
      rechtskreis: 'SGB II',
    },
  ],
  [
    'lines with a colon over rows of one field, of which one is of today',
    '<p>Heute gilt:</p><div><span>Kundenkategorie</span> <b>D</b></div><div><span>Nächster Termin</span> <b>08.12.2026</b></div><p>Bis Ende 2024 galt:</p><div><span>Betreuungsstufe</span> <b>IN</b></div><div><span>Rechtskreis</span> <b>SGB III</b></div>',
    { kundenkategorie: 'D', naechsterTerminAm: '2026-12-08' },
  ],
];
