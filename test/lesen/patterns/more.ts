/** Sections, grids, and what kits make of them. */
import { G, KONTAKTE, type Pattern } from './pattern.ts';

/** Something of the size of a line, placed absolutely. */
const at = (left: number, top: number, text: string, style = '') =>
  `<div style="position:absolute;left:${left}px;top:${top}px;width:90px;height:20px;${style}">${text}</div>`;
export const MORE: Pattern[] = [
  [
    'a table of which only the places tell',
    `<h3>Kontakte</h3><div style="position:relative;height:90px">${at(10, 0, 'Datum')}${at(120, 0, 'Art')}${at(230, 0, 'Thema')}${at(10, 30, '05.11.2026')}${at(120, 30, 'persönlich')}${at(10, 60, '03.10.2026')}${at(120, 60, 'Telefonat')}${at(230, 60, 'Umzug')}</div>`,
    KONTAKTE,
  ],
  [
    'a drawn group whose title stands in its line',
    `<div style="position:relative;border:1px solid;height:60px"><span style="position:absolute;top:-9px;left:8px;background:#fff">Vorherige EGV</span>${at(10, 16, 'Abschlussdatum')}${at(120, 16, '01.06.2025')}</div>`,
    {},
  ],
  [
    'labels and values that differ by a frame alone',
    `<div style="position:relative;height:60px">${at(10, 0, 'Geburtsdatum')}${at(240, 0, 'Alter')}${at(110, 0, '3.7.1990', 'border:1px solid')}${at(340, 0, '36', 'border:1px solid')}</div>`,
    { ...G, alter: 36 },
  ],
  [
    'what happened, under its day',
    '<div><div><small>10.03.2026</small><div>Kooperationsplan abgeschlossen</div></div><div><small>24.02.2026</small><div>Erstgespräch</div></div></div>',
    { egvAm: '2026-03-10', erstgespraechAm: '2026-02-24' },
  ],
  [
    'title and description of an item',
    '<ul><li><div><b class=item-title>Wiedervorlage</b><div class=item-description>14.12.2026</div></div></li></ul>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a remark in brackets between label and value',
    '<div><label>Geburtsdatum <span>(Pflichtfeld)</span></label><div><input value=3.7.1990></div></div>',
    G,
  ],
  [
    'a chip that is a button, and a field without a value after it',
    '<div><span>Wiedervorlage am</span> <button>14.12.2026</button></div><div><label>Geburtsdatum</label> <input value=3.7.1990></div>',
    { ...G, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'radios that are buttons, each with a label by its id',
    '<div><label>Ausbildungsform</label><div role=radiogroup><div><button role=radio aria-checked=true id=a></button><label for=a>betrieblich</label></div><div><button role=radio aria-checked=false id=b></button><label for=b>außerbetrieblich</label></div></div></div>',
    { ausbildungsform: 'betrieblich' },
  ],
  [
    'radios of plain elements, each with a label by its id',
    '<fieldset><legend>Ausbildungsform</legend><div><span role=radio aria-checked=true id=a aria-labelledby=l>◉</span><label for=a id=l>betrieblich</label></div><div><span role=radio aria-checked=false id=b aria-labelledby=m>○</span><label for=b id=m>außerbetrieblich</label></div></fieldset>',
    { ausbildungsform: 'betrieblich' },
  ],
  [
    'two boxes with their words behind them, in one line',
    '<p><input type=checkbox> Elternzeit <input type=checkbox checked> Pflegezeit</p>',
    { elternzeit: false, pflegezeit: true },
  ],
  [
    'a word and a day, which the heading makes a label and its value',
    '<table><tr><td colspan=2><b>Kooperationsplan</b><tr><td>abgeschlossen<td>10.03.2026<tr><td>wirksam bis<td>09.09.2026</table>',
    { egvAm: '2026-03-10', egvGueltigBis: '2026-09-09' },
  ],
  [
    'a gap that is an element between label and value',
    '<div style="display:flex"><b>Letzter Kontakt</b><div style="width:9px"></div><span>05.11.2026 per E-Mail</span></div>',
    { letzterKontaktAm: '2026-11-05', letzterKontaktArt: 'mail' },
  ],
  [
    'labels and days in one line, with commas between',
    '<h2>Kooperationsplan</h2><p>abgeschlossen am 01.09.2026, gültig bis 28.02.2027</p>',
    { egvAm: '2026-09-01', egvGueltigBis: '2027-02-28' },
  ],
  [
    'a box that is slotted into something clipped away',
    '<x-box><template shadowrootmode=open><i style="display:inline-block;width:9px;height:9px;border:1px solid"></i><slot name=label></slot><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"><slot name=input></slot></div></template><label slot=label for=b>Alleinerziehend</label><input slot=input type=checkbox id=b checked></x-box>',
    { alleinerziehend: true },
  ],
  [
    'a switch that says two things of itself is not read',
    '<div><label id=l>Elternzeit</label><x-switch role=switch aria-checked=false checked aria-labelledby=l style="display:inline-block;width:30px;height:9px"></x-switch></div>',
    {},
  ],
  [
    'a ticked box under a label that may be a day, too',
    '<h3>Bezüge</h3><div><input type=checkbox id=a checked><label for=a>Bezug von Arbeitslosengeld</label></div>',
    { algAufstocker: true },
  ],
  [
    'two numbers under two labels, one of them with slashes',
    '<dl><dt>Kunden-Nr. / BG-Nr.<dd>123D456789 / 12304//0004711</dl>',
    { kundennummer: '123D456789', bgNummer: '12304//0004711' },
  ],
  [
    'a kit that calls all texts labels',
    '<div><span class=z-label>nächste Vorsprache</span> <span class=z-label>18.12.2026</span> <span class=z-label>Raum 114</span></div>',
    { naechsterTerminAm: '2026-12-18' },
  ],
  [
    'a word that goes on with the line before, each in something of its own',
    '<div><p><span>Integrationsprognose</span> <b>marktnah</b></p><p><span>geprüft am</span> <b>31.08.2026</b></p></div>',
    { integrationsprognose: 'marktnah', integrationsprognoseGeprueftAm: '2026-08-31' },
  ],
  [
    'a day at the end of a sentence',
    '<p>Letzter Kontakt war am 05.11.2026.</p>',
    { letzterKontaktAm: '2026-11-05' },
  ],
  [
    'a help text in an element of its own kind',
    '<div><label for=h>Wiedervorlage</label><div><input id=h value=14.12.2026><x-help-text>spätestens 30.12.2026</x-help-text></div></div>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a picker whose list lies in its shadow root',
    '<div><label>Kundenstatus</label><x-picker><template shadowrootmode=open><button aria-haspopup=true aria-labelledby=s><span id=s>arbeitslos</span></button><div role=listbox hidden><div role=option>ratsuchend</div></div></template></x-picker></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'a header without header cells, its rows in a table of their own',
    '<style>td{width:150px;padding:0}</style><h3>Kontakte</h3><div><table><tr><td>Datum<td>Art</table></div><div><table><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table></div>',
    KONTAKTE,
  ],
  [
    'not under the heading of a folded section before it',
    '<details><summary><b class=title>Kind</b></summary>Alter: 6</details><section><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section>',
    G,
  ],
  [
    'headers in no row, and a name that tells how large the table is',
    `<h3>Kontakte</h3><div role=grid aria-label="Data grid with 1 rows and 2 columns"><div><div role=columnheader>Datum</div><div role=columnheader>Art</div></div><div class=x-filter-row role=row><div role=gridcell><input></div><div role=gridcell><input value="(alle)"></div></div><div role=row><div role=gridcell>05.11.2026</div><div role=gridcell>persönlich</div></div></div>`,
    { kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  [
    'a header with a remark that is a label and its value',
    '<div class=card><header><h3>Kooperationsplan</h3><span>Status: gültig</span><button>Ändern</button></header><div><dl><dt>gültig bis<dd>30.06.2027</dl></div></div>',
    { egvGueltigBis: '2027-06-30' },
  ],
  [
    'a header with a long remark',
    `<div><header><h3>Kooperationsplan</h3><p>${'Er wird alle sechs Monate fortgeschrieben. '.repeat(8)}</p></header><div><dl><dt>gültig bis<dd>30.06.2027</dl></div></div>`,
    { egvGueltigBis: '2027-06-30' },
  ],
  [
    'lines that begin in bold head nothing',
    '<div><div><b>Sachbearbeiter</b> Meier</div><div><b>Geburtsdatum</b> 3.7.1990</div></div>',
    G,
  ],
  [
    'a nav that leads nowhere',
    '<nav><div><p>Kundennr.</p><p>808A117755</p></div><div><p>Betreuungsstufe</p><p>nicht festgelegt</p></div></nav>',
    { kundennummer: '808A117755', betreuungsstufe: null },
  ],
  [
    'since when, in a field of its own after what it is of',
    '<div><div><label for=a>Kundengruppe</label><input id=a value=A></div><div><label for=b>eingestuft seit</label><input id=b value=02.06.2026></div></div>',
    { kundenkategorie: 'A', kundenkategorieSeit: '2026-06-02' },
  ],
  [
    'numbers of a case in one line',
    '<p>KdNr. 214A556310 · BG-Nr. 21407BG0115502</p>',
    { kundennummer: '214A556310', bgNummer: '21407BG0115502' },
  ],
  [
    'a value and what it is more closely',
    '<dl><dt>Höchster Berufsabschluss<dd>Berufsausbildung: Industriemechaniker</dl>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'a description between the label and its field',
    '<div><label for=a>Wiedervorlage</label><p class=x-description>spätestens 31.08.2026</p><div><input id=a value=24.08.2026></div></div>',
    { wiedervorlageAm: '2026-08-24' },
  ],
  [
    'words for screen readers in a value',
    '<dl><dt>Kundenkategorie<dd><span style="position:absolute;clip:rect(1px,1px,1px,1px)">Tag Erfolg</span><span>C</span></dl>',
    { kundenkategorie: 'C' },
  ],
  [
    'boxes cut away, each with a drawn one beside it and a label in a cell',
    `<table>${['Elternzeit', 'Pflegezeit'].map((label, i) => `<tr><td>${label}<td><div><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input type=checkbox aria-label=${label} ${i ? 'checked' : ''}></div><div style="width:14px;height:14px;border:1px solid"></div></div>`).join('')}</table>`,
    { elternzeit: false, pflegezeit: true },
  ],
  [
    'a rank behind what else is said of an entry',
    '<h3>Handlungsbedarf</h3><ul><li><div>Leistungsfähigkeit<div>Suchterkrankung, Priorität 1</div></div><b>in Bearbeitung</b></li><li><div>Motivation<div>Priorität 3</div></div><b>erledigt</b></li></ul>',
    {
      hemmnisse: [
        { bereich: 'leistungsfaehigkeit', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'motivation', stand: 'erledigt', prioritaet: 3 },
      ],
    },
  ],
  [
    'badges that are an entry of a list each',
    '<h2>Hemmnisse</h2><div class=chips><span class=ds-tag>Leistungsfähigkeit: in Bearbeitung</span><span class=ds-tag>Motivation: erledigt</span></div>',
    {
      hemmnisse: [
        { bereich: 'leistungsfaehigkeit', stand: 'inBearbeitung' },
        { bereich: 'motivation', stand: 'erledigt' },
      ],
    },
  ],
  [
    'badges beside each other that are no entries',
    '<h2>Hemmnisse</h2><div class=chips><span class=ds-tag>Leistungsfähigkeit: gut</span><span class=ds-tag>Anzahl: erkannt</span></div>',
    {},
  ],
  [
    'a title with a badge over the days of what it names',
    '<h1>Fallübersicht</h1><div><div style="display:flex"><h2>Kooperationsplan</h2><span class=tag>unterschrieben</span></div><div><div><div>Abgeschlossen am</div><p>12.08.2026</p></div><div><div>Gültig bis</div><p>11.02.2027</p></div></div></div>',
    { egvAm: '2026-08-12', egvGueltigBis: '2027-02-11' },
  ],
  [
    'a title with a badge that takes back what it names',
    '<h1>Fallübersicht</h1><div><div style="display:flex"><h2>Kooperationsplan</h2><span class=tag>Entwurf</span></div><div><div><div>Abgeschlossen am</div><p>12.08.2026</p></div></div></div>',
    {},
  ],
  [
    'an entry of a table in the color of errors',
    '<h3>Hemmnisse</h3><table><tr><th>Bereich<th>Stand<tr><td>Motivation<td><span class="StatusLabel-module_x StatusLabel-module_error">H. erfolglos bearbeitet</span></table>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erfolglos' }] },
  ],
  [
    'an error beneath a field',
    '<label for=a>Wiedervorlage</label><input id=a><div class="form-error">03.12.2026 liegt zu weit zurück</div>',
    { wiedervorlageAm: null },
  ],
  [
    'a state by the letter of CoSach in a badge of the card',
    '<h3>Maßnahmen</h3><div class=card><h4>AGH Werkhof</h4><span class=badge>B – bewilligt, teilnehmend</span><dl><dt>Beginn<dd>01.09.2026<dt>Ende<dd>26.02.2027</dl></div>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-26', status: 'B' }] },
  ],
  [
    'badges of which nobody knows which is the state',
    '<h3>Maßnahmen</h3><div class=card><h4>AGH Werkhof</h4><span class=badge>B – bewilligt, teilnehmend</span><span class=badge>A – beantragt, offen</span><dl><dt>Beginn<dd>01.09.2026<dt>Ende<dd>26.02.2027</dl></div>',
    { massnahmen: [{ art: 'AGH', beginn: '2026-09-01', ende: '2027-02-26' }] },
  ],
];
