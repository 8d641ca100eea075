/** What UI kits make of labels, values and tables. */
import { G, KONTAKT, type Pattern } from './pattern.ts';

const HEAD = '<table><thead><tr><th>Datum<th>Art</table>';
const WIDE = '<style>td,th{width:200px;padding:2px;text-align:left}</style>';

export const TABLES: Pattern[] = [
  [
    'headers that are buttons',
    '<h3>Kontakte</h3><table><tr><th><button>Datum</button><th><button><span>Art</span></button><tr><td>5.11.2026<td>persönlich</table>',
    KONTAKT,
  ],
  [
    'a header row that is a table of its own',
    `${WIDE}<h3>Kontakte</h3><div>${HEAD}</div><div><table><tr><td>5.11.2026<td>persönlich</table></div>`,
    KONTAKT,
  ],
  [
    'a header row, and each row a table of its own',
    `${WIDE}<h3>Kontakte</h3><div>${HEAD}</div><div><table><tr><td>5.11.2026<td>persönlich</table><table><tr><td>3.10.2026<td>Telefonat</table></div>`,
    {
      kontakte: [
        { am: '2026-11-05', art: 'persoenlich' },
        { am: '2026-10-03', art: 'telefonisch' },
      ],
    },
  ],
  [
    'a header row over rows in other columns',
    `<h3>Kontakte</h3><div>${HEAD}</div><table style="margin-left:300px"><tr><td>5.11.2026<td>persönlich</table>`,
    {},
  ],
  [
    'a header row over rows with a heading between',
    `${WIDE}<h3>Kontakte</h3>${HEAD}<h3>Rechnungen</h3><p>Summe: 3</p><table><tr><td>5.11.2026<td>persönlich</table>`,
    {},
  ],
  [
    'a row of two labels, one of which nobody knows',
    '<table><tr><td>Rechtskreis<td>SGB II<td>Alter<td>38<tr><td>Kundenstatus<td>arbeitsuchend<td>Telefon<td>0561 0000</table>',
    { rechtskreis: 'SGB II', alter: 38, kundenstatus: 'asu' },
  ],
  [
    'a label over two values in columns of their own is of neither',
    '<table><tr><td>Rechtskreis<td>SGB II<td>x<td>38<tr><td>Kundenstatus<td>arbeitsuchend<td>ratsuchend<td>0561</table>',
    {},
  ],
  [
    'a field that is a table of two cells, in the cell of another',
    '<div style="display:table"><div style="display:table-row"><label style="display:table-cell" for=a>Kundenstatus:</label><div style="display:table-cell"><div role=presentation style="display:table"><div style="display:table-cell"><input id=a role=combobox value=arbeitsuchend></div><div style="display:table-cell;width:16px"></div></div><span></span></div></div></div>',
    { kundenstatus: 'asu' },
  ],
  [
    'a table that is one cell around everything',
    '<div style="display:table"><div style="display:table-cell"><fieldset><legend>Kooperationsplan</legend><div style="display:table"><label style="display:table-cell">vom:</label><div style="display:table-cell">5.5.2026</div></div></fieldset><h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td>5.11.2026<td>persönlich</table></div></div>',
    { ...KONTAKT, egvAm: '2026-05-05' },
  ],
];

/** Columns that stay in sight stand in tables of their own, beside the others. */
const LOCKED = (rows: string) =>
  `<style>.s{display:flex}.s td,.s th{width:120px;height:20px;padding:2px;text-align:left}.s table{border-spacing:0}</style><h3>Maßnahmen</h3><div><div class=s><table><thead><tr><th>Nr.<th>Art</table><table><thead><tr><th>Beginn<th>Ende<th>Status</table></div><div class=s>${rows}</div></div>`;

export const COLUMNS: Pattern[] = [
  [
    'columns that stay in sight, in tables of their own',
    LOCKED(
      '<table><tr><td>1/26<td>FbW<tr><td>2/26<td>MAT</table><table><tr><td>01.06.2026<td>23.12.2026<td>B<tr><td>09.02.2026<td>20.03.2026<td>E</table>',
    ),
    {
      massnahmen: [
        { art: 'FbW', beginn: '2026-06-01', ende: '2026-12-23', status: 'B', id: '1/26' },
        { art: 'MAT', beginn: '2026-02-09', ende: '2026-03-20', status: 'E', id: '2/26' },
      ],
    },
  ],
  [
    'such columns, of which one has a row more',
    LOCKED(
      '<table><tr><td>1/26<td>FbW<tr><td>2/26<td>MAT</table><table><tr><td>01.06.2026<td>23.12.2026<td>B</table>',
    ),
    {},
  ],
];

export const ROWS: Pattern[] = [
  [
    'a header row without header cells',
    '<h3>Hemmnisse</h3><table><tr><td>Bereich<td>Stand<tr><td>Motivation<td>erkannt<tr><td>Rahmenbedingungen<td>erledigt</table>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt' },
        { bereich: 'rahmenbedingungen', stand: 'erledigt' },
      ],
    },
  ],
  [
    'fixed columns drawn again over the others',
    '<h3>Kontakte</h3><div role=grid><div><div role=row aria-rowindex=1><div role=columnheader aria-colindex=1>Datum</div><div role=columnheader aria-colindex=2>Art</div></div><div role=row aria-rowindex=2><div role=gridcell aria-colindex=1>5.11.2026</div><div role=gridcell aria-colindex=2>persönlich</div></div></div><div><div role=row aria-rowindex=1><div role=columnheader aria-colindex=1>Datum</div></div><div role=row aria-rowindex=2><div role=gridcell aria-colindex=1>5.11.2026</div></div></div></div>',
    KONTAKT,
  ],
  [
    'rows of plain elements',
    '<h3>Kontakte</h3><div><div><b>Datum</b><b>Art</b><b>Inhalt</b></div><div><i>5.11.2026</i><i>persönlich</i><i></i></div></div>',
    KONTAKT,
  ],
  [
    'rows of custom elements',
    '<h3>Kontakte</h3><x-grid><x-row><x-col>Datum</x-col><x-col>Art</x-col></x-row><x-row><x-col>5.11.2026</x-col><x-col>persönlich</x-col></x-row></x-grid>',
    KONTAKT,
  ],
  [
    'labels and values in rows are no list',
    '<h3>Kooperationsplan</h3><div><div><span>Datum</span><span>5.5.2026</span></div><div><span>gültig bis</span><span>4.11.2026</span></div></div>',
    { egvAm: '2026-05-05', egvGueltigBis: '2026-11-04' },
  ],
  [
    'rows under no heading',
    '<div><div><b>Datum</b><b>Art</b></div><div><i>5.11.2026</i><i>persönlich</i></div></div>',
    {},
  ],
];

export const HEADINGS: Pattern[] = [
  [
    'the button of an open section',
    '<div><button aria-expanded=true>Kooperationsplan</button><div><div><span>vom</span> <span>5.5.2026</span></div></div></div>',
    { egvAm: '2026-05-05' },
  ],
  [
    'a closed section names nothing of what follows',
    '<div><button aria-expanded=false>Partner</button></div><div><div>Geburtsdatum</div><div>3.7.1990</div></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'folded details name nothing of what follows',
    '<details><summary>Partner</summary>x</details><details open><summary>Person</summary><dl><dt>Geburtsdatum<dd>3.7.1990</dl></details>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'a button that opens a menu is none',
    '<div><button aria-expanded=true aria-haspopup=menu>Partner</button><div><div>Geburtsdatum</div><div>3.7.1990</div></div></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'a line with a word in it',
    '<div><div role=separator><span>Kooperationsplan</span></div><div><label for=a>Unterzeichnet am</label><input id=a value=5.5.2026></div></div>',
    { egvAm: '2026-05-05' },
  ],
  [
    'custom elements that are headers by their name',
    '<x-list><x-list-header><x-label>Tochter</x-label></x-list-header><div><dl><dt>Geburtsdatum<dd>3.7.2015</dl></div></x-list>',
    {},
  ],
  [
    'a heading over a sentence and a list',
    '<h3>Kooperationsplan</h3><p>Der Kooperationsplan wurde mit der Kundin besprochen.</p><dl><dt>Datum<dd>5.5.2026</dl>',
    { egvAm: '2026-05-05' },
  ],
  [
    'names that only say what a thing is made of',
    '<section aria-label="Kooperationsplan"><div role=form aria-label="Form"><dl><dt>gültig bis<dd>5.5.2026</dl></div></section>',
    { egvGueltigBis: '2026-05-05' },
  ],
];

/** Sections that open, as kits draw them: a title with a sign at its edge, and what is in it, each in a padding. */
const SECTION = (title: string, content: string, more = '') =>
  `<style>.s{border:1px solid}.h{display:flex;width:100%;padding:16px;text-align:left}.a{width:12px;margin-right:12px}.b{padding:16px}</style><div><div class=s>${title}<div><div class=b>${content}</div></div></div>${more}</div>`;
const SIGN_BEFORE = (words: string, isOpen = true) =>
  `<div role=button class=h aria-expanded=${isOpen}><div role=button class=a><i role=img aria-label=right></i></div><span>${words}</span></div>`;
const FOLDED = `<div class=s>${SIGN_BEFORE('Partner', false)}<div style="height:0;overflow:hidden"><p>Geburtsdatum: 16.06.1978</p></div></div>`;

export const OPENED: Pattern[] = [
  [
    'an open section in which nothing stands but that there are none',
    SECTION(SIGN_BEFORE('Maßnahmen'), '<p>keine</p>', FOLDED),
    { massnahmen: [] },
  ],
  ['one alone', SECTION(SIGN_BEFORE('Maßnahmen'), '<p>keine</p>'), { massnahmen: [] }],
  [
    'one whose title is a button in a heading',
    SECTION('<h2><button class=h aria-expanded=true>Maßnahmen</button></h2>', 'keine', FOLDED),
    { massnahmen: [] },
  ],
  [
    'two open sections',
    SECTION(
      SIGN_BEFORE('Kontakte'),
      '<p>keine</p>',
      `<div class=s>${SIGN_BEFORE('Maßnahmen')}<div><div class=b><p>keine</p></div></div></div>`,
    ),
    { kontakte: [], massnahmen: [] },
  ],
  [
    'titles and contents one after the other, in nothing of their own',
    `<div><style>.h{padding:12px 40px}.b{padding:16px}</style>${SIGN_BEFORE('Kontakte')}<div class=b>keine</div>${SIGN_BEFORE('Maßnahmen')}<div class=b>keine</div></div>`,
    { kontakte: [], massnahmen: [] },
  ],
  [
    'a title in the shadow root, with what is slotted in beneath',
    '<x-item><template shadowrootmode=open><div><div role=button aria-expanded=true style="padding:12px 40px">Maßnahmen</div><section style="padding:16px"><slot></slot></section></div></template><p>keine</p></x-item>',
    { massnahmen: [] },
  ],
  [
    'a day in an open section',
    SECTION(SIGN_BEFORE('Wiedervorlage'), '<p>03.12.2026</p>', FOLDED),
    { wiedervorlageAm: '2026-12-03' },
  ],
  [
    'what pops up beside a button that is open',
    '<div style="position:relative"><button aria-expanded=true>Alter</button><div style="position:absolute;top:30px;left:90px"><p>25</p></div></div>',
    {},
  ],
  [
    'an open section of what can be chosen',
    SECTION(SIGN_BEFORE('Rechtskreis'), '<a href=#>SGB II</a>', FOLDED),
    {},
  ],
  [
    'an open menu with one link in it, or one entry of a list',
    '<div><button aria-expanded=true>Rechtskreis</button><ul><li><a href=#>SGB II</a></ul></div><div><a href=# aria-expanded=true>Kundenkategorie</a><div><a href=#>B</a></div></div><div><button aria-expanded=true aria-haspopup=true>Betreuungsstufe</button><div><a href=# style="display:block">IK</a></div></div>',
    {},
  ],
  [
    'an open section with what leads on beneath the value',
    SECTION(SIGN_BEFORE('Maßnahmen'), '<p>keine</p><button>Maßnahme anlegen</button>', FOLDED),
    { massnahmen: [] },
  ],
  [
    'a section folded up before one that is open',
    SECTION(
      SIGN_BEFORE('Maßnahmen', false).replace('aria', 'style="margin:0" aria'),
      '',
      `<div class=s>${SIGN_BEFORE('Sonstiges')}<div><div class=b><p>keine</p></div></div></div>`,
    ),
    {},
  ],
  [
    'a button that opens a menu over words of another thing',
    SECTION(
      '<button class=h aria-expanded=true aria-haspopup=menu style="padding:16px 80px">Maßnahmen</button>',
      '<p>keine</p>',
    ),
    {},
  ],
];

const at = (left: number, top: number, width: number, height = 18) =>
  `style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px"`;
const FRAME = (top: number, title: string) =>
  `<div class=f ${at(10, top, 400, 80)}></div><div ${at(20, top - 9, 120)}>${title}</div>`;

export const FRAMES: Pattern[] = [
  [
    'groups that are only drawn',
    `<style>.f{border:1px solid}</style><div style="position:relative;height:300px">${FRAME(20, 'Kooperationsplan')}${FRAME(150, 'Partner')}
    <div ${at(140, 40, 90)}>5.5.2026</div><div ${at(140, 170, 90)}>3.7.1990</div><div ${at(30, 40, 90)}>gültig bis</div><div ${at(30, 170, 90)}>Geburtsdatum</div></div>`,
    { egvGueltigBis: '2026-05-05' },
  ],
  [
    'labels in boxes that reach under what stands beside them',
    `<div style="position:relative;height:80px"><div ${at(10, 14, 200)}><span>Geburtsdatum</span></div><div ${at(180, 12, 110)}><input value=3.7.1990 style="width:100px"><span role=button>▣</span></div>
    <div ${at(360, 14, 200)}><span>Wiedervorlage</span></div><div ${at(480, 12, 110)}><input value=5.5.2026 style="width:100px"><span role=button>▣</span></div></div>`,
    { geburtsdatum: '1990-07-03', wiedervorlageAm: '2026-05-05' },
  ],
];

export const CONTROLS: Pattern[] = [
  [
    'a choice drawn as text over an unseen input that keeps a code',
    '<div><label id=l>Kundenkategorie</label><div role=combobox aria-haspopup=listbox aria-labelledby=l tabindex=0><input readonly aria-hidden=true tabindex=-1 style="opacity:0;position:absolute" value=B><span>Kategorie D</span></div></div>',
    { kundenkategorie: 'D' },
  ],
  [
    'an input that is cut away beside the choice drawn as text',
    '<div><label id=l>Kundenkategorie</label><div role=combobox aria-labelledby=l tabindex=0><input style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);border:0;padding:0" value=B><span>Kategorie D</span></div></div>',
    { kundenkategorie: 'D' },
  ],
  [
    'a seen input in a combobox, beside one for sending',
    '<div><label id=l>Kundenkategorie</label><div role=combobox aria-labelledby=l><input type=hidden value=B><input value=D></div></div>',
    { kundenkategorie: 'D' },
  ],
  [
    'an unseen code, and no choice that could be told',
    '<div><label id=l>Elternzeit bis</label><div role=combobox aria-labelledby=l style="width:90px;height:20px"><input aria-hidden=true style="opacity:0" value=01.01.2027></div></div>',
    {},
  ],
  [
    'a combobox with nothing chosen',
    '<div><label id=l>Geburtsdatum</label><div role=combobox aria-labelledby=l><input aria-hidden=true style="opacity:0"><span class=placeholder>Bitte wählen</span></div></div>',
    { geburtsdatum: null },
  ],
  [
    'an input in the shadow root of a combobox, and one for sending beside it',
    '<div><label>Geburtsdatum</label><x-date role=combobox aria-haspopup=dialog style="display:inline-block"><template shadowrootmode=open><input type=text value=3.7.1990 aria-label=Datum placeholder=TT.MM.JJJJ></template><input type=hidden value=1990-07-03></x-date></div>',
    G,
  ],
  [
    'an empty input in the shadow root of a combobox',
    '<div><label>Geburtsdatum</label><x-date role=combobox style="display:inline-block"><template shadowrootmode=open><div><x-in><template shadowrootmode=open><input></template></x-in></div></template></x-date></div>',
    { geburtsdatum: null },
  ],
  [
    'a combobox nobody can look into',
    '<div><label>Geburtsdatum</label><x-date role=combobox style="display:inline-block;width:90px;height:20px"><template shadowrootmode=closed><input value=3.7.1990></template></x-date></div>',
    {},
  ],
  [
    'a combobox around a combobox and its label',
    '<div role=combobox aria-haspopup=listbox><label for=a>Betreuungsstufe</label><div><input role=combobox id=a value=IN></div></div>',
    { betreuungsstufe: 'IN' },
  ],
  [
    'a transparent combobox over its choice',
    '<label for=a>Betreuungsstufe</label><div><span>IK</span><input role=combobox id=a style="opacity:0" value="IN"></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'the choice where the placeholder stood',
    '<label for=a>Betreuungsstufe</label><div><div><div style="opacity:0"><input role=combobox id=a aria-controls=l></div><div class=x-placeholder><span>IK</span></div></div></div><ul hidden role=listbox id=l><li role=option>IN<li role=option aria-selected=true>IK</ul>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'a placeholder like an option',
    '<label for=a>Betreuungsstufe</label><div><div><div style="opacity:0"><input role=combobox id=a aria-controls=l></div><div class=x-placeholder><span>IN</span></div></div></div><ul hidden role=listbox id=l><li role=option>IN<li role=option>IK</ul>',
    {},
  ],
  [
    'an arrow beside the choice',
    '<div><label for=a>Betreuungsstufe</label><div><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><input id=a aria-haspopup=listbox readonly value=IN></div><span class=x-label>IN</span><div role=button aria-haspopup=listbox></div></div></div>',
    { betreuungsstufe: 'IN' },
  ],
  [
    'a switch around its box',
    '<div role=checkbox aria-checked=false><input type=checkbox role=switch id=a style="opacity:0;position:absolute"><span style="display:block;width:40px;height:20px"></span></div><label for=a>Elternzeit</label>',
    { elternzeit: false },
  ],
  [
    'a date that is a button to a calendar',
    '<label for=a>Wiedervorlage</label><button id=a aria-haspopup=dialog>11.12.2026</button>',
    { wiedervorlageAm: '2026-12-11' },
  ],
  [
    'a list of options that stands open',
    '<div><div>Betreuungsstufe</div><div><div role=listbox><span role=option>IN</span><span role=option aria-selected=true>IK</span></div></div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'options that pop up',
    '<div>Betreuungsstufe</div><div role=listbox style="position:absolute"><span role=option>IN</span><span role=option aria-selected=true>IK</span></div>',
    {},
  ],
  [
    'buttons that only the style tells apart',
    '<div><span>Berufsabschluss</span><div><button class="b">Ausbildung</button><button class="b b--active">Studium</button></div></div>',
    { berufsabschluss: 'studium' },
  ],
  [
    'buttons none of which is chosen',
    '<div><span>Berufsabschluss</span><div><button class="b">Ausbildung</button><button class="b">Studium</button></div></div>',
    {},
  ],
  [
    'a switch that has both its words on it',
    '<div><label>Elternzeit</label><div><div role=switch aria-checked=false><span>ja</span><span>nein</span></div></div></div>',
    { elternzeit: false },
  ],
  [
    'a box cut away, with a drawn label',
    '<div style="position:relative"><input type=checkbox id=a style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><label for=a><div>Elternzeit</div></label></div>',
    { elternzeit: false },
  ],
  [
    'radios in blocks of their own',
    '<div><div>Elternzeit</div><div><input type=radio name=e id=a><label for=a>ja</label></div><div><input type=radio name=e id=b checked><label for=b>nein</label></div></div>',
    { elternzeit: false },
  ],
  [
    'a group whose own letters are of no size',
    '<label id=l>Elternzeit</label><div role=radiogroup aria-labelledby=l style="font-size:0"><label style="font-size:14px"><input type=radio name=e>ja</label><label style="font-size:14px"><input type=radio name=e checked>nein</label></div>',
    { elternzeit: false },
  ],
  [
    'a name at the beginning of another word',
    '<fieldset><legend>Betreuung</legend><div><span>Betreuungsstufe</span> <select><option>IG</select></div></fieldset>',
    { betreuungsstufe: 'IG' },
  ],
  [
    'a word that goes on with the row before',
    '<table><tr><td>Kundenkategorie:<td>C<tr><td>seit:<td>15.10.2026</table>',
    { kundenkategorie: 'C', kundenkategorieSeit: '2026-10-15' },
  ],
];
