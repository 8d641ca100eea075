/** What each page consists of: labels, values, headings, tables, what is not seen. */
import { G, HIDDEN, KONTAKTE, type Pattern } from './pattern.ts';

export const LABELS: Pattern[] = [
  ['label for', '<label for=x>Geb.-Datum</label><input id=x value=3.7.1990>', G],
  ['label around', '<label>Geburtsdatum: <input value=3.7.1990></label>', G],
  [
    'label around, nested',
    '<label><span>Geburtsdatum</span><div><input value=3.7.1990></div></label>',
    G,
  ],
  [
    'aria-labelledby',
    '<div id=l>Geburtsdatum</div><p>x</p><input aria-labelledby=l value=3.7.1990>',
    G,
  ],
  ['aria-label', '<input aria-label=Geburtsdatum value=3.7.1990>', G],
  ['title', '<input title=Geburtsdatum value=3.7.1990>', G],
  ['dt, dd', '<dl><dt>Geburtsdatum</dt><dd>3.7.1990</dd></dl>', G],
  ['dt, dd in a div', '<dl><div><dt>Geburtsdatum</dt><dd>3.7.1990</dd></div></dl>', G],
  ['cell to the left', '<table><tr><td>Geburtsdatum</td><td>3.7.1990</td></tr></table>', G],
  [
    'header cell to the left',
    '<table><tr><th>Geburtsdatum</th><td><input value=3.7.1990></td></tr></table>',
    G,
  ],
  [
    'cell above',
    '<table><tr><td>Alter</td><td>Geburtsdatum</td></tr><tr><td>36</td><td>3.7.1990</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'header cell above',
    '<table><tr><th>Alter</th><th>Geburtsdatum</th></tr><tr><td>36</td><td>3.7.1990</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'one header over one cell',
    '<table><tr><th>Geburtsdatum</th></tr><tr><td>3.7.1990</td></tr></table>',
    G,
  ],
  [
    'header row Merkmal | Inhalt',
    '<table><tr><th>Merkmal</th><th>Inhalt</th></tr><tr><td>Geburtsdatum</td><td>3.7.1990</td></tr><tr><td>Name</td><td>M</td></tr></table>',
    G,
  ],
  ['div over div', '<div><div>Geburtsdatum</div><div>3.7.1990</div></div>', G],
  [
    'div beside div, nested',
    '<div class=row><div><span>Geburtsdatum</span></div><div><span>3.7.1990</span></div></div>',
    G,
  ],
  ['spans in a row', '<p><b>Geburtsdatum:</b> 3.7.1990</p>', G],
  [
    'spans, value in pieces',
    '<p><span>EGV gültig bis</span> <b>14.07.</b><b>2026</b></p>',
    { egvGueltigBis: '2026-07-14' },
  ],
  ['text with a colon', '<p>Geburtsdatum: 3.7.1990</p>', G],
  [
    'texts with bars',
    '<p>Kunde: Muster | Geburtsdatum: 3.7.1990 | Alter: 36</p>',
    { ...G, alter: 36 },
  ],
  ['label over input, no for', '<div><label>Geburtsdatum</label><input value=3.7.1990></div>', G],
  ['label and value with a line break', '<p>Geburtsdatum<br>3.7.1990</p>', G],
  [
    'capitals by CSS, asterisk',
    '<p style="text-transform:uppercase"><label for=a>geb. am <span>*</span></label><input id=a value=3.7.1990></p>',
    G,
  ],
  [
    'cut by an ellipsis',
    '<div><div style="width:20px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">Geburtsdatum</div><div>3.7.1990</div></div>',
    G,
  ],
  [
    'unknown labels do not shift the pairs',
    '<div><div>Vorname</div><div>Maxi</div><div>Geburtsdatum</div><div>3.7.1990</div><div>Ort</div><div>X</div></div>',
    G,
  ],
  [
    'a label without a value takes none from the next',
    '<div><div>Elternzeit</div><div>Geburtsdatum</div><div>3.7.1990</div></div>',
    G,
  ],
];

export const VALUES: Pattern[] = [
  ['date input', '<label>Geburtsdatum <input type=date value=1990-07-03></label>', G],
  [
    'month input',
    '<label>AMM seit <input type=month value=2023-07></label>',
    { ammSeit: '2023-07' },
  ],
  ['empty input is none', '<label>EGV vom <input type=date></label>', { egvAm: null }],
  ['placeholder is none', '<label>EGV vom <input placeholder=01.01.2026></label>', { egvAm: null }],
  ['empty cell is none', '<table><tr><th>EGV vom</th><td></td></tr></table>', { egvAm: null }],
  ['empty dd is none', '<dl><dt>EGV vom</dt><dd></dd></dl>', { egvAm: null }],
  [
    'select: only what is chosen',
    '<label>Betreuungsstufe <select><option>IN<option selected>IK<option>IG</select></label>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'select without a choice',
    '<label>Betreuungsstufe <select><option value="">Bitte wählen<option>IK</select></label>',
    { betreuungsstufe: null },
  ],
  [
    'checkbox ticked',
    '<label><input type=checkbox checked> Alleinerziehend</label>',
    { alleinerziehend: true },
  ],
  [
    'checkbox not ticked',
    '<input type=checkbox id=c><label for=c>Alleinerziehend</label>',
    { alleinerziehend: false },
  ],
  [
    'checkbox in a cell',
    '<table><tr><td>Neukunde</td><td><input type=checkbox checked></td></tr></table>',
    { neukunde: true },
  ],
  ['checkbox with bare text', '<p><input type=checkbox checked> Neukunde</p>', { neukunde: true }],
  [
    'checkbox under a prettier one',
    '<label><input type=checkbox checked style="opacity:0;position:absolute"><i style="display:inline-block;width:9px;height:9px"></i> Neukunde</label>',
    { neukunde: true },
  ],
  [
    'two boxes for yes and no',
    '<table><tr><td>Elternzeit</td><td><label><input type=checkbox> ja</label> <label><input type=checkbox checked> nein</label></td></tr></table>',
    { elternzeit: false },
  ],
  [
    'radios with a legend',
    '<fieldset><legend>Elternzeit</legend><label><input type=radio name=r> ja</label><label><input type=radio name=r checked> nein</label></fieldset>',
    { elternzeit: false },
  ],
  [
    'radios, none chosen',
    '<fieldset><legend>Elternzeit</legend><label><input type=radio name=r> ja</label><label><input type=radio name=r> nein</label></fieldset>',
    {},
  ],
  [
    'radios with bare text',
    '<div><div>Elternzeit</div><div><input type=radio name=r checked> ja <input type=radio name=r> nein</div></div>',
    { elternzeit: true },
  ],
  [
    'role=radiogroup',
    '<div role=radiogroup aria-label=Elternzeit><span role=radio aria-checked=true>ja</span><span role=radio aria-checked=false>nein</span></div>',
    { elternzeit: true },
  ],
  [
    'switch',
    '<div><span id=s>Elternzeit</span><button role=switch aria-checked=true aria-labelledby=s></button></div>',
    { elternzeit: true },
  ],
  [
    'combobox of plain elements',
    '<div><label id=l>Betreuungsstufe</label><div role=combobox aria-labelledby=l>IK</div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'combobox open: choices are no values',
    '<div><label id=l>Betreuungsstufe</label><div role=combobox aria-labelledby=l>IK</div><ul role=listbox><li role=option>IN</li><li role=option>IK</li></ul></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'combobox with its choice beside an empty input',
    '<div><label for=rs>Betreuungsstufe</label><div><div><div>IK</div><div><input id=rs role=combobox value=""></div></div></div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'button that opens a list',
    '<div><span id=l>Betreuungsstufe</span><button aria-haspopup=listbox aria-labelledby="l v" id=v>IK</button></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'hidden select under a drawn one',
    '<div><label for=h>Betreuungsstufe</label><select id=h style="display:none"><option>IN</select><div class=chosen><span>IK</span></div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'badge',
    '<div><span>Betreuungsstufe</span> <span class=badge>IK</span></div>',
    { betreuungsstufe: 'IK' },
  ],
  ['contenteditable', '<div><div>Geburtsdatum</div><div contenteditable>3.7.1990</div></div>', G],
  ['read-only', '<label>Geburtsdatum <input readonly value=3.7.1990></label>', G],
  [
    'one date in three inputs',
    '<table><tr><td>Geburtsdatum</td><td><input value=3 size=2>.<input value=7 size=2>.<input value=1990 size=4></td></tr></table>',
    G,
  ],
  [
    'three inputs with labels of their own',
    '<fieldset><legend>Geburtsdatum</legend><input aria-label=Tag value=3><input aria-label=Monat value=7><input aria-label=Jahr value=1990></fieldset>',
    G,
  ],
  [
    'a span of two inputs',
    '<h3>EGV</h3><div><div>Gültigkeitszeitraum</div><div><input value=15.01.2026> bis <input value=14.07.2026></div></div>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'a span as text',
    '<h3>EGV</h3><dl><dt>Gültigkeitszeitraum</dt><dd>15.01.2026 – 14.07.2026</dd></dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'a date and a small label in one cell',
    '<table><tr><td>Kundenkategorie</td><td><select><option>B</select> <label>seit <input value=01.03.2026></label></td></tr></table>',
    { kundenkategorie: 'B', kundenkategorieSeit: '2026-03-01' },
  ],
  [
    'a unit behind an input',
    '<table><tr><td>Berufspraxis in den letzten 2 Jahren</td><td><input value=8> Monate</td></tr></table>',
    { praxisMonate24: 8 },
  ],
];

export const HEADINGS: Pattern[] = [
  [
    'a heading beside the label of a search field',
    '<div style="display:flex"><h2>Kooperationsplan</h2><div><label for=s>Kunde suchen</label><div><input type=search id=s value=843D000777></div></div></div><div><label>Gültig bis <input value=04.02.2027></label></div>',
    { egvGueltigBis: '2027-02-04' },
  ],
  [
    'heading over a form',
    '<h2>Profil</h2><div><label>gültig bis <input value=14.07.2026></label></div>',
    { profilGueltigBis: '2026-07-14' },
  ],
  [
    'the heading of a list beside the form is the list’s',
    '<div style=display:flex><div><h2>Zuletzt geöffnet</h2><ul><li>415D198842</ul></div><div><label>Geburtsdatum <input value=3.7.1990></label></div></div>',
    G,
  ],
  [
    'the head of the program is no heading of its main part',
    `<header style="display:flex"><strong>Fallportal</strong><span>Ihre Vertretung: Kollegin bis 04.12.2026</span></header><main>${HIDDEN}</main>`,
    G,
  ],
  [
    'under a heading with what its list is filtered by',
    `<h3>Fälle im Team <div>3 von 214, Filter: Kontakt offen</div></h3>${HIDDEN}`,
    G,
  ],
  ['under the heading of a filter', `<h3>Filter: Kontakt offen, Fälle</h3>${HIDDEN}`, {}],
  [
    'the next heading ends it',
    '<h2>Profil</h2><p>…</p><h2>EGV</h2><dl><dt>gültig bis<dd>14.07.2026</dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'card header',
    '<div class=card><div class=card-header><h3>EGV</h3><button>Bearbeiten</button></div><div class=body><dl><dt>gültig bis<dd>14.07.2026</dl></div></div>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'legend',
    '<fieldset><legend>Profil</legend><label>gültig bis <input value=14.07.2026></label></fieldset>',
    { profilGueltigBis: '2026-07-14' },
  ],
  [
    'caption',
    '<table><caption>Profil</caption><tr><th>gültig bis<td>14.07.2026</table>',
    { profilGueltigBis: '2026-07-14' },
  ],
  [
    'title row',
    '<table><tr><th colspan=2>Profil<tr><td>gültig bis<td>14.07.2026<tr><th colspan=2>EGV<tr><td>vom<td>15.01.2026</table>',
    { profilGueltigBis: '2026-07-14', egvAm: '2026-01-15' },
  ],
  [
    'bold line',
    '<div><div style="font-weight:bold">Profil</div><table><tr><td>gültig bis<td>14.07.2026</table></div>',
    { profilGueltigBis: '2026-07-14' },
  ],
  [
    'section by aria-label',
    '<section aria-label=EGV><dl><dt>gültig bis<dd>14.07.2026</dl></section>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'active tab',
    '<div role=tablist><button role=tab aria-selected=false>EGV</button><button role=tab aria-selected=true>Profil</button></div><div><dl><dt>gültig bis<dd>14.07.2026</dl></div>',
    { profilGueltigBis: '2026-07-14' },
  ],
  [
    'summary',
    '<details open><summary>Profil</summary><dl><dt>gültig bis<dd>14.07.2026</dl></details>',
    { profilGueltigBis: '2026-07-14' },
  ],
];

export const UNSEEN: Pattern[] = [
  ['hidden', `<div hidden>${HIDDEN}</div>`, {}],
  ['display none', `<div style="display:none">${HIDDEN}</div>`, {}],
  ['visibility', `<div style="visibility:hidden"><p>${HIDDEN}</p></div>`, {}],
  [
    'visible again inside',
    `<div style="visibility:hidden"><div style="visibility:visible">${HIDDEN}</div></div>`,
    G,
  ],
  ['transparent', `<div style="opacity:0">${HIDDEN}</div>`, {}],
  ['height 0', `<div style="height:0;overflow:hidden">${HIDDEN}</div>`, {}],
  [
    'clipped to a pixel',
    `<div style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${HIDDEN}</div>`,
    {},
  ],
  ['moved off the page', `<div style="position:absolute;left:-9999px">${HIDDEN}</div>`, {}],
  ['scaled to nothing', `<div style="transform:scale(0)">${HIDDEN}</div>`, {}],
  ['content-visibility', `<div style="content-visibility:hidden">${HIDDEN}</div>`, {}],
  ['inert', `<div inert>${HIDDEN}</div>`, {}],
  ['closed details', `<details><summary>Mehr</summary>${HIDDEN}</details>`, {}],
  ['closed dialog', `<dialog>${HIDDEN}</dialog>`, {}],
  ['template', `<template>${HIDDEN}</template>`, {}],
  ['busy', `<div aria-busy=true>${HIDDEN}</div>`, {}],
  ['below the fold', `<div style="height:5000px"></div>${HIDDEN}`, G],
  [
    'hidden panel of a tab',
    `<div role=tablist><button role=tab aria-selected=true>A</button></div><div role=tabpanel hidden>${HIDDEN}</div>`,
    {},
  ],
  ['hidden row', '<table><tr hidden><th>Geburtsdatum<td>3.7.1990</table>', {}],
  ['search box', '<label>Geburtsdatum <input type=search value=3.7.1990></label>', {}],
  [
    'search region',
    '<form role=search><label>Geburtsdatum <input value=3.7.1990></label></form>',
    {},
  ],
  ['password', '<label>Kundennummer <input type=password value=123D456789></label>', {}],
  [
    'help text is no value',
    '<div><label for=a>EGV vom</label><input id=a><small class=help-text>Zum Beispiel 01.01.2026</small></div>',
    { egvAm: null },
  ],
  ['tooltip', '<div><div>EGV vom</div><div role=tooltip>01.01.2026</div></div>', {}],
  ['our own overlay', `<div data-konzeptlotse>${HIDDEN}</div>`, {}],
  ['other persons', `<h3>Bedarfsgemeinschaft</h3><h4>Partner</h4>${HIDDEN}`, {}],
  ['other persons, bold', `<div><b style="display:block">Kind</b>${HIDDEN}</div>`, {}],
  [
    'persons side by side',
    '<table><tr><th><th>Kunde<th>Partner<tr><td>Geburtsdatum<td>3.7.1990<td>4.5.1988</table>',
    G,
  ],
  [
    'persons side by side, no header',
    '<table><tr><td>Geburtsdatum<td>3.7.1990<td>4.5.1988</table>',
    {},
  ],
  [
    'table of persons',
    '<h3>Mitglieder der Bedarfsgemeinschaft</h3><table><tr><th>Name<th>Geburtsdatum<tr><td>A<td>3.7.1990</table>',
    {},
  ],
  [
    'table of persons with inputs',
    '<table><tr><th>Person<th>Geburtsdatum<tr><td>A<td><input aria-label=Geburtsdatum value=3.7.1990><tr><td>B<td><input aria-label=Geburtsdatum value=3.7.1991></table>',
    {},
  ],
  [
    'older agreements',
    '<h3>Frühere Eingliederungsvereinbarungen</h3><table><tr><th>EGV vom<th>gültig bis<tr><td>1.1.2020<td>1.7.2020</table>',
    {},
  ],
  ['menu words', '<ul><li>Kontakte</li><li>Wiedervorlage</li><li>Dokumente</li></ul>', {}],
  ['a word over a label', '<div><div>IK</div><div>Betreuungsstufe</div></div>', {}],
];

export const TABLES: Pattern[] = [
  [
    'header row',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'header cells without th',
    '<h3>Kontakte</h3><table><tr style="font-weight:bold"><td>Datum<td>Art<tr><td>05.11.2026<td>persönlich<tr><td>3.10.2026<td>Telefonat</table>',
    KONTAKTE,
  ],
  [
    'filter row, inputs in cells',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tr><th><input><th><input></thead><tbody><tr><td><input value=05.11.2026><td><select><option>persönlich</select><tr><td><input value=3.10.2026><td><select><option>Telefonat</select></table>',
    KONTAKTE,
  ],
  [
    'ARIA grid',
    '<section aria-label=Kontakte><div role=grid><div role=row><div role=columnheader>Datum</div><div role=columnheader>Art</div></div><div role=row><div role=gridcell>05.11.2026</div><div role=gridcell>persönlich</div></div><div role=row><div role=gridcell>3.10.2026</div><div role=gridcell>Telefonat</div></div></div></section>',
    KONTAKTE,
  ],
  [
    'ARIA grid in two pieces',
    '<section aria-label=Kontakte><div role=grid><div><div role=row aria-rowindex=1><div role=columnheader aria-colindex=2>Art</div></div><div role=row aria-rowindex=2><div role=gridcell aria-colindex=2>persönlich</div></div><div role=row aria-rowindex=3><div role=gridcell aria-colindex=2>Telefonat</div></div></div><div><div role=row aria-rowindex=1><div role=columnheader aria-colindex=1>Datum</div></div><div role=row aria-rowindex=2><div role=gridcell aria-colindex=1>05.11.2026</div></div><div role=row aria-rowindex=3><div role=gridcell aria-colindex=1>3.10.2026</div></div></div></div></section>',
    KONTAKTE,
  ],
  [
    'headers repeated in cells',
    '<h3>Kontakte</h3><table><thead><tr><th>Datum<th>Art<tbody><tr><td><b>Datum</b> 05.11.2026<td><b>Art</b> persönlich<tr><td><b>Datum</b> 3.10.2026<td><b>Art</b> Telefonat</table>',
    KONTAKTE,
  ],
  [
    'empty list in words',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<tr><td colspan=2>Keine Einträge vorhanden</table>',
    { kontakte: [] },
  ],
  [
    'hidden column',
    '<h3>Kontakte</h3><table><tr><th>Datum<th style="display:none">x<th>Art<tr><td>05.11.2026<td style="display:none">y<td>persönlich<tr><td>3.10.2026<td style="display:none">y<td>Telefonat</table>',
    KONTAKTE,
  ],
];

export const SHADOW: Pattern[] = [
  [
    'label and input in a shadow root',
    '<x-f><template shadowrootmode=open><label for=i>Geburtsdatum</label><input id=i value=3.7.1990></template></x-f>',
    G,
  ],
  [
    'slotted label',
    '<x-f><template shadowrootmode=open><label><slot name=label></slot><input value=3.7.1990></label></template><span slot=label>Geburtsdatum</span></x-f>',
    G,
  ],
  [
    'nested roots',
    '<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><dl><dt>Geburtsdatum<dd>3.7.1990</dl></template></x-b></template></x-a>',
    G,
  ],
  [
    'light children without a slot',
    `<x-f><template shadowrootmode=open><p>leer</p></template>${HIDDEN}</x-f>`,
    {},
  ],
];
