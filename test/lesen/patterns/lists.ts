/** Lists in whose entries it is said of each value what it is, and what looks like one. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'motivation', stand: 'erkannt' },
    { bereich: 'rahmenbedingungen', stand: 'erledigt' },
  ],
};
const MASSNAHMEN = {
  massnahmen: [
    { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28' },
    { art: 'FbW', beginn: '2025-02-03', ende: '2026-01-31' },
  ],
};
const row = (tag: string, cell: string, ...texts: readonly string[]) =>
  `<${tag} style="display:flex">${texts.map((text) => `<${cell} style="flex:1">${text}</${cell}>`).join('')}</${tag}>`;
const card = (...lines: readonly (readonly [string, string])[]) =>
  `<div class=card>${lines.map(([label, value]) => `<div><span>${label}</span> <span>${value}</span></div>`).join('')}</div>`;
const FIRST = card(['Datum', '05.11.2026'], ['Art', 'persönlich'], ['Thema', 'Umzug']);
const SECOND = card(['Datum', '3.10.2026'], ['Art', 'Telefonat'], ['Thema', 'Rückfrage']);

const columns = (...all: readonly (readonly string[])[]) =>
  `<div style="display:flex;gap:16px">${all.map((lines) => `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`).join('')}</div>`;

export const LISTS: Pattern[] = [
  [
    'rows of elements that nobody knows, under a header of another name',
    `<h3>Kontakte</h3><x-table style="display:block">${row('x-head', 'x-cell', 'Datum', 'Art')}${row('x-row', 'x-cell', '05.11.2026', 'persönlich')}${row('x-row', 'x-cell', '3.10.2026', 'Telefonat')}</x-table>`,
    KONTAKTE,
  ],
  [
    'as many rows as columns, in a body of their own',
    `<h3>Kontakte</h3><div>${row('div', 'div', 'Datum', 'Art')}<div>${row('div', 'div', '05.11.2026', 'persönlich')}${row('div', 'div', '3.10.2026', 'Telefonat')}</div></div>`,
    KONTAKTE,
  ],
  ['cards of labels, of which one is unknown', `<h3>Kontakte</h3>${FIRST}${SECOND}`, KONTAKTE],
  [
    'cards, of which one says that it was put off',
    `<h3>Kontakte</h3>${[FIRST, SECOND].map((one) => one.replace('Thema</span>', 'Status</span>').replace('Umzug', 'wahrgenommen').replace('Rückfrage', 'verschoben')).join('')}`,
    { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  [
    'cards of several customers',
    `<h3>Kontakte</h3>${card(['Kunde', 'Muster, Max'], ['Datum', '05.11.2026'], ['Art', 'persönlich'])}${card(['Kunde', 'Huber, Eva'], ['Datum', '3.10.2026'], ['Art', 'Telefonat'])}`,
    {},
  ],
  [
    'lines of several customers',
    '<h3>Hemmnisse</h3><ul><li>Kunde: Muster, Max · Bereich: Motivation · Stand: erkannt<li>Kunde: Huber, Eva · Bereich: Rahmenbedingungen · Stand: erledigt</ul>',
    {},
  ],
  [
    'cards under a name that is bold, of a relative',
    `<div class=card><div class=card-header>Kind: Muster, Mia</div><div class=card-body><b>Kontakte</b>${FIRST}${SECOND}</div></div>`,
    {},
  ],
  [
    'cards headed by what they are',
    '<h3>Hemmnisse</h3><div class=card><h4>Motivation</h4><div><span>Beschreibung</span>: <span>gering</span></div><div><span>Stand</span>: <span>erkannt</span></div></div><div class=card><h4>Rahmenbedingungen</h4><div><span>Beschreibung</span>: <span>Kinder</span></div><div><span>Stand</span>: <span>erledigt</span></div></div>',
    HEMMNISSE,
  ],
  [
    'items of bold values behind labels',
    '<h3>Hemmnisse</h3><ul><li><span>Bereich:</span> <b>Motivation</b> <span>Stand:</span> <b>erkannt</b><li><span>Bereich:</span> <b>Rahmenbedingungen</b> <span>Stand:</span> <b>erledigt</b></ul>',
    HEMMNISSE,
  ],
  [
    'lines of labels and values, with commas between them',
    '<h3>Kontakte</h3><p>Datum: 05.11.2026, Art: persönlich, Thema: Umzug</p><p>Datum: 3.10.2026, Art: Telefonat, Thema: Rückfrage</p>',
    KONTAKTE,
  ],
  [
    'a line for each value, a rule between the entries',
    '<h3>Kontakte</h3><div>Datum: 05.11.2026</div><div>Art: persönlich</div><hr><div>Datum: 3.10.2026</div><div>Art: Telefonat</div>',
    KONTAKTE,
  ],
  [
    'cells that say what they hold',
    '<h3>Hemmnisse</h3><table><tr><td><span>Bereich</span><span>Motivation</span><td><span>Stand</span><span>erkannt</span><tr><td><span>Bereich</span><span>Rahmenbedingungen</span><td><span>Stand</span><span>erledigt</span></table>',
    HEMMNISSE,
  ],
  [
    'two forms side by side, each over its fields',
    `<div class=card><div class=card-header>Kontakte</div><div class=card-body>${[
      '05.11.2026 persönlich',
      '3.10.2026 Telefonat',
    ]
      .map((one) => one.split(' '))
      .map(
        ([day, kind], i) =>
          `<div style="display:flex"><div><label for=d${i}>Datum</label><br><input id=d${i} value=${day}></div><div><label for=a${i}>Art</label><br><input id=a${i} value=${kind}></div></div>`,
      )
      .join('')}</div></div>`,
    KONTAKTE,
  ],
  [
    'a sign of help in each header',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich <span>ⓘ</span><th>Stand <span>ⓘ</span><tr><td>Motivation<td>erkannt<tr><td>Rahmenbedingungen<td>erledigt</table>',
    HEMMNISSE,
  ],
  [
    'its name in plain words right over it',
    '<div><div>Hemmnisse</div><table><tr><th>Bereich<th>Stand<tr><td>Motivation<td>erkannt<tr><td>Rahmenbedingungen<td>erledigt</table></div>',
    HEMMNISSE,
  ],
  [
    'the caption of a figure',
    '<figure><figcaption>Kontakte:</figcaption><ul><li>Datum: 05.11.2026, Art: persönlich<li>Datum: 3.10.2026, Art: Telefonat</ul></figure>',
    KONTAKTE,
  ],
  [
    'an entry in each column, under numbers',
    '<h3>Hemmnisse</h3><table><tr><th><th>1.<th>2.<tr><th>Bereich<td>Motivation<td>Rahmenbedingungen<tr><th>Stand<td>erkannt<td>erledigt</table>',
    HEMMNISSE,
  ],
  [
    'an entry in each column, its name over it',
    '<h3>Maßnahmen</h3><table><tr><th>Maßnahme<th>AGH Nord<th>FbW Pflege<tr><td>Beginn<td>01.09.2026<td>03.02.2025<tr><td>Ende<td>28.02.2027<td>31.01.2026</table>',
    MASSNAHMEN,
  ],
  [
    'somebody in each column',
    '<h3>Hemmnisse</h3><table><tr><th><th>Max<th>Eva<tr><th>Bereich<td>Motivation<td>Rahmenbedingungen<tr><th>Stand<td>erkannt<td>erledigt</table>',
    {},
  ],
  [
    'a word beside each value',
    '<h3>Letzter Kontakt</h3><table><tr><td>Datum<td>05.11.2026<td>VerBIS<tr><td>Art<td>persönlich<td>VerBIS</table>',
    {},
  ],
  [
    'a cell beside several rows',
    '<h3>Kontakte</h3><table><tr><th>Jahr<th>Datum<th>Art<tr><td rowspan=2>2026<td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a day beside the row of its remark',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<th>Ort<tr><td rowspan=2>05.11.2026<td>persönlich<td>Büro<tr><td colspan=2>telefonisch vereinbart</table>',
    { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  [
    'a title over two of the headers',
    '<h3>Maßnahmen</h3><table><tr><th rowspan=2>Maßnahme<th colspan=2>Teilnahme<tr><th>von<th>bis<tr><td>AGH Nord<td>01.09.2026<td>28.02.2027<tr><td>FbW Pflege<td>03.02.2025<td>31.01.2026</table>',
    MASSNAHMEN,
  ],
  [
    'boxes to choose rows by',
    '<h3>Hemmnisse</h3><table><tr><th><input type=checkbox><th>Bereich<th>Stand<tr><td><input type=checkbox><td>Motivation<td>erkannt<tr><td><input type=checkbox><td>Rahmenbedingungen<td>erledigt</table>',
    HEMMNISSE,
  ],
  [
    'boxes that say which of them there are',
    '<h3>Hemmnisse</h3><table><tr><th>Liegt vor<th>Bereich<th>Stand<tr><td><input type=checkbox checked><td>Motivation<td>erkannt<tr><td><input type=checkbox><td>Rahmenbedingungen<td>erledigt</table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'names that are buttons, and buttons to do something',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Stand<th>Aktion<tr><td><button>Motivation</button><td>erkannt<td><button>Löschen</button><tr><td><button>Rahmenbedingungen</button><td>erledigt<td><button>Löschen</button></table>',
    HEMMNISSE,
  ],
  [
    'pictures before the words',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td>📅 05.11.2026<td>👤 persönlich<tr><td>📅 3.10.2026<td>📞 Telefonat</table>',
    KONTAKTE,
  ],
  [
    'a period in pieces',
    '<h3>Maßnahmen</h3><div class=card><div><span>Maßnahme</span> <b>AGH Nord</b></div><div><span>Zeitraum</span> <b>01.09.2026</b> bis <b>28.02.2027</b></div></div><div class=card><div><span>Maßnahme</span> <b>FbW Pflege</b></div><div><span>Zeitraum</span> <b>03.02.2025</b> bis <b>31.01.2026</b></div></div>',
    MASSNAHMEN,
  ],
  [
    'named for those who hear it',
    '<table aria-label=Hemmnisse><tr><th>Bereich<th>Stand<tr><td>Motivation<td>erkannt<tr><td>Rahmenbedingungen<td>erledigt</table>',
    HEMMNISSE,
  ],
  [
    'column by column',
    `<h3>Hemmnisse</h3>${columns(['Handlungsbedarf', 'Motivation', 'Rahmenbedingungen'], ['Beschreibung', 'gering', 'Kinder'], ['Status', 'erkannt', 'erledigt'])}`,
    HEMMNISSE,
  ],
  [
    'that there is none, in a sentence',
    '<h3>Kontakte</h3><p>Es sind keine Einträge vorhanden.</p><h3>Maßnahmen</h3><p>Bisher keine Maßnahmen</p>',
    { kontakte: [], massnahmen: [] },
  ],
  [
    'that there is none of something else, or of what was asked for',
    '<h3>Kontakte</h3><p>Keine Maßnahmen vorhanden.</p><h3>Maßnahmen</h3><p>Es wurden keine Einträge zum Suchbegriff gefunden.</p>',
    {},
  ],
  [
    'what a number behind area and state counts is left open',
    '<h3>Hemmnisse</h3><ul><li>Motivation – erkannt – 1<li>Rahmenbedingungen – erledigt – 2</ul>',
    HEMMNISSE,
  ],
  [
    'a field to search by under the title says nothing of the list',
    '<h3>Erfolglose Anrufe</h3><div><button>Neu</button><input placeholder="Suchen …"></div>',
    {},
  ],
  [
    'terms and what describes them, lines between breaks',
    '<h3>Maßnahmen</h3><dl><dt>AGH Möbelhaus<dd>01.09.2026 – 28.02.2027<dd>Kolping<dt>FbW Pflege<dd>03.02.2025 – 31.01.2026<dd>bfz</dl><h3>Kontakte</h3><p>05.11.2026, persönlich, Umzug<br>3.10.2026, Telefonat</p>',
    { ...MASSNAHMEN, ...KONTAKTE },
  ],
  [
    'Maßnahmen in lines, one of a kind that nobody knows',
    '<h3>Maßnahmen</h3><ul><li>Bewerbungstraining, Träger X, 01.10.2026 – 31.12.2026, teilnehmend<li>AGH Möbelhaus, Kolping, 01.09.2026 – 28.02.2027, B: bewilligt, teilnehmend</ul>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28', status: 'B' }] },
  ],
  [
    'values of fields under the name of a list are no entries of it',
    '<h3>Kontakte</h3><div class=card><h4>Letzter Kontakt</h4><p>05.11.2026</p><p>persönlich</p></div><div class=card><h4>Nächster Kontakt</h4><p>10.12.2026</p><p>telefonisch</p></div>',
    {
      letzterKontaktAm: '2026-11-05',
      letzterKontaktArt: 'persoenlich',
      naechsterTerminAm: '2026-12-10',
    },
  ],
  [
    'lines behind one that names a relative',
    '<h3>Kontakte</h3><div><p>Ehemann</p><p>05.11.2026, persönlich</p><p>3.10.2026, Telefonat</p></div>',
    {},
  ],
  [
    'calls and what was tried, under a name of several words',
    '<h3>Erfolglose Anrufversuche</h3><ul><li>12.11.2026 – Mailbox besprochen<li>16.11.2026 – niemand da</ul>',
    { erfolgloseAnrufe: ['2026-11-12', '2026-11-16'] },
  ],
  [
    'calls, of which one reached the customer, and some to an employer',
    '<section><h3>Erfolglose Anrufe</h3><ul><li>12.11.2026 – nicht erreicht<li>16.11.2026 – Kundin hat zurückgerufen</ul></section><section><h3>Erfolglose Anrufe</h3><ul><li>12.11.2026 – Arbeitgeber<li>16.11.2026 – Mailbox</ul></section>',
    {},
  ],
];
