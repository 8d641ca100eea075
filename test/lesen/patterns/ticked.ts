/** Grids in which the column of a mark or of the chosen radio says what holds of a row. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const radios = (name: string, chosen: number, cell = 'td') =>
  [0, 1, 2, 3, 4]
    .map(
      (i) => `<${cell}><input type=radio name=${name} ${i === chosen ? 'checked' : ''}></${cell}>`,
    )
    .join('');

const STATES = [
  'kein H.',
  'H. erkannt',
  'H. in Bearbeitung',
  'H. erfolglos bearbeitet',
  'H. erfolgreich erledigt',
];
const STATE_CELLS = STATES.map((state) => `<td>${state}`).join('');

const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'beruflicheKompetenz', stand: 'erkannt', prioritaet: 3 },
    { bereich: 'rahmenbedingungen', stand: 'inBearbeitung', prioritaet: 1 },
  ],
};
const OHNE_RANG = {
  hemmnisse: [
    { bereich: 'beruflicheKompetenz', stand: 'erkannt' },
    { bereich: 'rahmenbedingungen', stand: 'inBearbeitung' },
  ],
};

export const TICKED: readonly Pattern[] = [
  [
    'a radio in each column of states, one of which says that there is none, and a rank',
    `<div>Hemmnisse</div><table><tr><td>Bereich${STATE_CELLS}<td>Prio<tr><td>Berufliche Kompetenz${radios('a', 1)}<td><input value=3><tr><td>Motivation${radios('b', 0)}<td><input value=""><tr><td>Rahmenbedingungen${radios('c', 2)}<td><input value=1></table>`,
    HEMMNISSE,
  ],
  [
    'the same in header cells, with nothing over the areas and no rank',
    `<h3>Hemmnisse</h3><table><thead><tr><th><th>${STATES.join('<th>')}</thead><tr><th>Berufliche Kompetenz</th>${radios('a', 1)}<tr><th>Motivation</th>${radios('b', 0)}<tr><th>Rahmenbedingungen</th>${radios('c', 2)}</table>`,
    OHNE_RANG,
  ],
  [
    'radios that name themselves to software alone',
    `<h3>Hemmnisse</h3><table><tr><th>Hemmnis<th>keins<th>erkannt<th>in Bearbeitung<th>erledigt<tr><td>Berufliche Kompetenz<td><input type=radio name=a aria-label="keins"><td><input type=radio name=a aria-label=erkannt checked><td><input type=radio name=a aria-label="in Bearbeitung"><td><input type=radio name=a aria-label=erledigt><tr><td>Rahmenbedingungen<td><input type=radio name=b aria-label="keins"><td><input type=radio name=b aria-label=erkannt><td><input type=radio name=b aria-label="in Bearbeitung" checked><td><input type=radio name=b aria-label=erledigt></table>`,
    OHNE_RANG,
  ],
  [
    'marks, ticks and boxes in such columns',
    '<h3>Vermittlungshemmnisse</h3><table><tr><th>Bereich<th>erkannt<th>in Bearbeitung<th>erledigt<tr><td>Berufliche Kompetenz<td>x<td><td><tr><td>Rahmenbedingungen<td><td>X<td></table>',
    OHNE_RANG,
  ],
  [
    'boxes to tick in such columns',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>erkannt<th>in Bearbeitung<th>erledigt<tr><td>Berufliche Kompetenz<td><input type=checkbox checked><td><input type=checkbox><td><input type=checkbox><tr><td>Rahmenbedingungen<td><input type=checkbox><td><input type=checkbox checked><td><input type=checkbox></table>',
    OHNE_RANG,
  ],
  [
    'cells that are none of a table in a grid of roles',
    '<h3>Hemmnisse</h3><div role=grid><div role=row><span role=columnheader>Bereich</span><span role=columnheader>erkannt</span><span role=columnheader>in Bearbeitung</span></div><div role=row><span role=gridcell>Berufliche Kompetenz</span><span role=gridcell><span role=radio style="display:inline-block;width:12px;height:12px;border:1px solid" aria-checked=true></span></span><span role=gridcell><span role=radio style="display:inline-block;width:12px;height:12px;border:1px solid" aria-checked=false></span></span></div><div role=row><span role=gridcell>Rahmenbedingungen</span><span role=gridcell><span role=radio style="display:inline-block;width:12px;height:12px;border:1px solid" aria-checked=false></span></span><span role=gridcell><span role=radio style="display:inline-block;width:12px;height:12px;border:1px solid" aria-checked=true></span></span></div></div>',
    OHNE_RANG,
  ],
  [
    'a row of which nothing is chosen: whether it is one, nobody knows',
    `<h3>Hemmnisse</h3><table><tr><th>Bereich<th>${STATES.join('<th>')}<th>Prio<tr><td>Berufliche Kompetenz${radios('a', 1)}<td>3<tr><td>Motivation${radios('b', 9)}<td><tr><td>Rahmenbedingungen${radios('c', 2)}<td>1</table>`,
    HEMMNISSE,
  ],
  [
    'no row of which anything is chosen, and one with two marks',
    `<h3>Hemmnisse</h3><table><tr><th>Bereich<th>${STATES.join('<th>')}<th>Prio<tr><td>Berufliche Kompetenz${radios('a', 9)}<td>3<tr><td>Motivation${radios('b', 9)}<td></table><h3>Hemmnisse</h3><table><tr><th>Bereich<th>erkannt<th>erledigt<tr><td>Motivation<td>x<td>x</table>`,
    {},
  ],
  [
    'all of them none',
    `<h3>Hemmnisse</h3><table><tr><th>Bereich<th>${STATES.join('<th>')}<tr><td>Berufliche Kompetenz${radios('a', 0)}<tr><td>Motivation${radios('b', 0)}</table>`,
    {},
  ],
  [
    'days and words in such columns: they are no marks',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>erkannt<th>erledigt<tr><td>Motivation<td>01.02.2026<td>05.11.2026<tr><td>Rahmenbedingungen<td>03.02.2026<td></table>',
    { hemmnisse: [{ bereich: 'motivation' }, { bereich: 'rahmenbedingungen' }] },
  ],
  [
    'ways of a contact as columns',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>persönlich<th>telefonisch<th>schriftlich<tr><td>05.11.2026<td>x<td><td><tr><td>03.10.2026<td><td>x<td></table>',
    KONTAKTE,
  ],
  [
    'a box behind a value and before a label that has no other',
    '<table><tr><td>ESB am<td><input value=12.05.2026><td><input type=checkbox checked><td>Einladung zur ESB gefolgt<td>Belehrung am<td><input value=12.05.2026><tr><td>Wiedervorlage<td>14.12.2026<td><input type=checkbox><td>Alleinerziehend</table>',
    {
      esbAm: '2026-05-12',
      esbWahrgenommen: true,
      belehrungAm: '2026-05-12',
      wiedervorlageAm: '2026-12-14',
      alleinerziehend: false,
    },
  ],
  [
    'a box behind its label, and the next label with no value yet',
    '<table><tr><td>Alleinerziehend<td><input type=checkbox checked><td>Elternzeit</table><table><tr><td>Elternzeit<td><input type=checkbox checked><td>Pflegezeit<td><input type=checkbox></table>',
    { alleinerziehend: true, elternzeit: true, pflegezeit: false },
  ],
  [
    'a title of two names of one thing over two fields with labels of their own',
    '<div><div><b>EGV / Kooperationsplan</b></div><table><tr><td>abgeschlossen am<td><input value=02.06.2026><td>gültig bis<td><input value=01.12.2026></table></div>',
    { egvAm: '2026-06-02', egvGueltigBis: '2026-12-01' },
  ],
  [
    'a check of what stands before its word of more',
    '<div><div><b>Kundenkategorie</b></div><table><tr><td>Kategorie<td><input value=D><td>seit<td><input value=03.06.2026><td>vorherige<td><input value=B><td>zuletzt überprüft<td><input value=28.10.2026></table></div>',
    {
      kundenkategorie: 'D',
      kundenkategorieSeit: '2026-06-03',
      vorherigeKategorie: 'B',
      kundenkategorieGeprueftAm: '2026-10-28',
    },
  ],
];
