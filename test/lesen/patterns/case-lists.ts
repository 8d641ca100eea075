/** Lists of cases, one row of which is opened. */
import type { Pattern } from './pattern.ts';

const head =
  '<thead><tr><th><th>Kundennummer<th>Geburtsdatum<th>Zielgruppe<th>Kategorie<th>Wiedervorlage</thead>';
const row = (number: string, birth: string, group: string, category: string, day: string) =>
  `<tr><td>▸<td>${number}<td>${birth}<td>${group}<td>${category}<td>${day}`;
const details = (...pairs: readonly (readonly [string, string])[]) =>
  `<tr><td colspan=6><div style="display:grid;grid-template-columns:190px 190px">${pairs
    .map(([label, value]) => `<div><b style="display:block">${label}</b>${value}</div>`)
    .join('')}</div>`;
const FIRST = row('355A900214', '12.12.2006', 'Vermittlungskunde', 'B', '03.12.2026');
const OPEN = row('123D456789', '02.05.2008', 'Ausbildungsuchend', 'C', '14.12.2026');
const LAST = row('355A900315', '08.02.2004', 'Aktivierungskunde', 'E', '01.12.2026');
const SOME = details(['Ausbildungsreif', 'nein'], ['Nächster Termin', '02.12.2026']);
const OF_ROW = {
  kundennummer: '123D456789',
  geburtsdatum: '2008-05-02',
  zielgruppeU25: 'ausbildungsuchend',
  kundenkategorie: 'C',
  wiedervorlageAm: '2026-12-14',
};
const DETAILS = { ausbildungsreif: false, naechsterTerminAm: '2026-12-02' };

export const CASE_LISTS: Pattern[] = [
  [
    'one row opened',
    `<h2>Fallbestand U25</h2><table>${head}${FIRST}${OPEN}${SOME}${LAST}</table>`,
    { ...OF_ROW, ...DETAILS },
  ],
  [
    'under the name of a list of cases, with a label that says itself that it goes on',
    `<h2>Meine Fälle (131)</h2><table>${head}${OPEN}${details(['Kooperationsplan vom', '04.11.2026'], ['… gültig bis', '03.05.2027'])}${LAST}</table>`,
    { ...OF_ROW, egvAm: '2026-11-04', egvGueltigBis: '2027-05-03' },
  ],
  ['no row opened', `<h2>Fallbestand</h2><table>${head}${FIRST}${OPEN}${LAST}</table>`, {}],
  [
    'two rows opened',
    `<h2>Fallbestand</h2><table>${head}${OPEN}${SOME}${LAST}${details(['Nächster Termin', '03.12.2026'])}</table>`,
    {},
  ],
  [
    'the details of others not drawn',
    `<table>${head}${FIRST}${details(['Schulform', 'Gymnasium']).replace('<tr>', '<tr style="display:none">')}${OPEN}${SOME}${LAST}</table>`,
    { ...OF_ROW, ...DETAILS },
  ],
  [
    'details before the first row, and a row without a number',
    `<table>${head}${SOME}${OPEN}${LAST}</table><table>${head}${FIRST}${row('–', '02.05.2008', 'Schüler', '', '')}${SOME}${LAST}</table>`,
    {},
  ],
  [
    'titles between rows, and a remark beneath one',
    `<table>${head}<tr><td colspan=6><b>Team 341</b>${FIRST}${OPEN}<tr><td colspan=6>Unterlagen fehlen noch${LAST}</table>`,
    {},
  ],
  [
    'another case opened in a list beneath the one of the page',
    `<header><h1>Muster, Ole</h1><p>Kd.-Nr. 614D208377</p></header><dl><dt>Nächster Termin<dd>09.12.2026</dl><section><h2>Weitere</h2><table>${head}${FIRST}${OPEN}${SOME}${LAST}</table></section>`,
    { kundennummer: '614D208377', naechsterTerminAm: '2026-12-09' },
  ],
  [
    'somebody of the Bedarfsgemeinschaft opened',
    `<h2>BG-Mitglieder</h2><table>${head}${FIRST}${OPEN}${SOME}${LAST}</table>`,
    {},
  ],
  [
    'details that name another number',
    `<table>${head}${FIRST}${OPEN}${details(['Kundennummer', '355A900315'], ['Nächster Termin', '02.12.2026'])}${LAST}</table>`,
    {},
  ],
  [
    'what is known of a relative in the details',
    `<table>${head}${FIRST}${OPEN}<tr><td colspan=6><h3>Partnerin</h3><dl><dt>Kundenstatus<dd>arbeitslos</dl><h3>Termine</h3><dl><dt>Nächster Termin<dd>02.12.2026</dl>${LAST}</table>`,
    { ...OF_ROW, naechsterTerminAm: '2026-12-02' },
  ],
  [
    'a list of something else than cases, one row opened',
    `<table><thead><tr><th>Nr.<th>Angebot<th>Beginn</thead><tr><td>1<td>Kurs A<td>01.12.2026<tr><td colspan=3><dl><dt>Nächster Termin<dd>02.12.2026</dl><tr><td>2<td>Kurs B<td>08.12.2026</table>`,
    {},
  ],
];
