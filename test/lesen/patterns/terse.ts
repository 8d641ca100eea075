/** What says little of itself: a bare number or letter, a tick, a word between a label and its day, a label among strangers. */
import type { Pattern } from './pattern.ts';

const KD = { kundennummer: '739Q481516' };
const STUFE = '<p>Betreuungsstufe: IN</p>';
const IN = { betreuungsstufe: 'IN' };
const letters = (chosen: string) =>
  ['A', 'B', 'C', 'D', 'E']
    .map(
      (one) => `<label><input type=radio name=k${one === chosen ? ' checked' : ''}>${one}</label>`,
    )
    .join('');
const TERMIN = { naechsterTerminAm: '2026-12-11' };
/** A box that only its label draws. */
const UNSEEN =
  '<style>input{position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)}</style><input type=checkbox id=a checked><label for=a><span>Rechtsbehelf anhängig</span></label>';
const inColumns = (labels: readonly string[], values: readonly string[]) =>
  `<div style="display:flex;gap:16px">${[labels, values]
    .map((column) => `<div>${column.map((one) => `<div>${one}</div>`).join('')}</div>`)
    .join('')}</div>`;
const STRANGERS = ['Aktenzeichen', 'Telefon', 'Alter'];

export const TERSE: Pattern[] = [
  ['a title that is nothing but a number', `<h2>739Q481516</h2>${STUFE}`, { ...KD, ...IN }],
  [
    'a title that is a name and a number',
    `<h1>Muster, Anna 739Q481516</h1>${STUFE}`,
    { ...KD, ...IN },
  ],
  ['a number, then a name', `<h1>739Q481516 · Anna Wójcik</h1>${STUFE}`, { ...KD, ...IN }],
  [
    'a name, and a number in brackets',
    `<h1>Muster, Anna <small>(739Q481516)</small></h1>${STUFE}`,
    { ...KD, ...IN },
  ],
  ['a title that says what it does with a number', `<h1>Vergleich 739Q481516</h1>${STUFE}`, {}],
  ['a number in the title of a part', `<h4>739Q481516</h4>${STUFE}`, IN],
  [
    'two such titles',
    '<h2>739Q481516</h2><p>Ort: Kelheim</p><h2>739Q481517</h2><p>Ort: Kelheim</p>',
    {},
  ],
  [
    'beside a number with a label, a title with another one',
    '<p>Kundennummer: 739Q481516</p><h2>111A222333</h2><p>Ort: Kelheim</p>',
    KD,
  ],
  [
    'what stands in the line beneath such a title',
    '<h2>739Q481516</h2><div>geboren am 25.10.1997 · SGB III · arbeitsuchend</div>',
    { ...KD, geburtsdatum: '1997-10-25', rechtskreis: 'SGB III', kundenstatus: 'asu' },
  ],
  [
    'a category by its letters',
    `<div><label>Kategorie</label><div>${letters('B')}</div></div>`,
    { kundenkategorie: 'B' },
  ],
  [
    'a category by the letters of a list',
    '<label>Kategorie <select><option>bitte wählen<option>A<option selected>B<option>C<option>D</select></label>',
    { kundenkategorie: 'B' },
  ],
  [
    'a category by numbers',
    '<label>Kategorie <select><option>1<option selected>2<option>3<option>4</select></label>',
    {},
  ],
  [
    'letters of which one is no category of customers',
    '<label>Kategorie <select><option>A<option selected>B<option>C<option>D<option>F</select></label>',
    {},
  ],
  [
    'a category of a licence',
    `<h3>Führerschein</h3><div><label>Kategorie</label><div>${letters('B')}</div></div>`,
    {},
  ],
  [
    'a category by its letters, and that of the customer by its name',
    `<div><label>Kategorie</label><div>${letters('B')}</div></div><p>Kundenkategorie: C</p>`,
    { kundenkategorie: 'C' },
  ],
  [
    'a word between a label and its day that it has come about',
    '<div><div>Folgetermin</div><div>vereinbart</div><div>11.12.2026</div></div>',
    TERMIN,
  ],
  [
    'a word between a label and its day that it has not',
    '<div><div>Folgetermin</div><div>abgesagt</div><div>11.12.2026</div></div>',
    {},
  ],
  [
    'a word between a label and its day that it is over',
    '<div><div>Folgetermin</div><div>durchgeführt</div><div>11.11.2026</div></div>',
    {},
  ],
  [
    'two things in a row, each with such a word',
    '<div><div>Erstgespräch</div><div>durchgeführt</div><div>11.11.2026</div><div>Folgetermin</div><div>vereinbart</div><div>11.12.2026</div></div>',
    { erstgespraechAm: '2026-11-11', ...TERMIN },
  ],
  [
    'ticks before words',
    '<h4>Merkmale</h4><span class=chip>✓ langzeitarbeitslos</span><span class=chip>✓ Reha/SB</span>',
    { langzeitarbeitslos: true, rehaOderSb: true },
  ],
  [
    'boxes before words, none of them ticked',
    '<ul><li>☐ langzeitarbeitslos</li><li>☐ alleinerziehend</li></ul>',
    {},
  ],
  ['ticks before the columns of a list', '<h4>Spalten</h4><div>✓ langzeitarbeitslos</div>', {}],
  [
    'one label among strangers in columns',
    inColumns(STRANGERS, ['4711', '0941 55', '36']),
    { alter: 36 },
  ],
  [
    'one label among strangers, of which one has no value',
    inColumns(STRANGERS, ['4711', '36']),
    {},
  ],
  [
    'one label among strangers, not beside the values',
    `<div style="display:flex"><div>${STRANGERS.map((one) => `<div>${one}</div>`).join('')}</div><div style="padding-top:30px"><div>4711</div><div>0941 55</div><div>36</div></div></div>`,
    {},
  ],
  [
    'a label without a value, and a remark in its line',
    '<p>Kundenkategorie: , Bemerkung: B</p>',
    {},
  ],
  [
    'a label without a value before a dash',
    '<div>Kundenkategorie – </div><div>Bemerkung – B</div>',
    {},
  ],
  ['a value with a dash', '<div>Betreuungsstufe – </div><div>IN – integrationsnah</div>', IN],
  [
    'one label among strangers, of which the next seems to be its value',
    inColumns(['Aktenzeichen', 'EGV gültig bis', 'Zahlweg'], ['4711', '31.03.2027', 'bar']),
    { egvGueltigBis: '2027-03-31' },
  ],
  [
    'two ages in tiles',
    '<div style="display:flex"><div><div style="font-size:24px">36</div><div>Alter</div></div><div><div style="font-size:24px">7</div><div>Alter</div></div></div>',
    {},
  ],
  [
    'that there are none, of one',
    '<div><b>Maßnahmen</b></div><div><label>Keine Maßnahme erfasst.</label></div>',
    { massnahmen: [] },
  ],
  [
    'that there is none of something else',
    '<div><b>Maßnahmen</b></div><div><label>Keine Auflage erfasst.</label></div>',
    {},
  ],
  ['a box that its label draws', `<div>${UNSEEN}</div>`, { rechtsbehelfOffen: true }],
  [
    'a box that its label draws, right in a shadow root',
    `<x-box><template shadowrootmode=open>${UNSEEN}</template></x-box>`,
    { rechtsbehelfOffen: true },
  ],
  [
    'a box right in a shadow root that is cut away with all of it',
    `<x-box style="position:absolute;clip:rect(0,0,0,0)"><template shadowrootmode=open>${UNSEEN}</template></x-box>`,
    {},
  ],
];
