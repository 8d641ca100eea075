/** What looks like a label and its value, and is none. */
import { G, type Pattern } from './pattern.ts';

export const NOT_READ: Pattern[] = [
  ['sentences', '<p>Das Geburtsdatum des Kunden ist 3.7.1990 laut Akte.</p>', {}],
  [
    'a filter over a list',
    '<div class=filter><label>Kundenstatus <select><option selected>arbeitslos<option>ratsuchend</select></label><button>Filtern</button></div>',
    {},
  ],
  [
    'a search form',
    '<form action=/suche><h3>Kunden suchen</h3><label>Geburtsdatum <input value=3.7.1990></label><button>Suchen</button></form>',
    {},
  ],
  ['a heading over an empty place', '<h3>Wiedervorlage</h3><div style="height:40px"></div>', {}],
  [
    'a heading over a loading place',
    '<div><div style="font-size:20px">Leistungsbezug</div><div><span></span><span></span></div></div>',
    {},
  ],
  [
    'a toggle of a section',
    '<button aria-expanded=false>Elternzeit</button><div hidden>nein</div>',
    {},
  ],
  [
    'a checkbox that shows a column',
    '<h3>Spalten</h3><label><input type=checkbox checked> Alleinerziehend</label>',
    {},
  ],
  [
    'a validation message',
    '<div><label for=a>Wiedervorlage</label><input id=a aria-describedby=e><div id=e role=alert>Frühestens 01.12.2026</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'under a heading with an arrow that folds it up',
    '<div><div><div><h6>Partnerin</h6></div><div><span role=button aria-pressed=false aria-expanded=false aria-label=zuklappen><svg></svg></span></div></div><div><label>Geburtsdatum</label><div><input value=3.7.1990></div></div></div>',
    {},
  ],
  [
    'an empty field to search a case by',
    '<div><input placeholder=Kundennummer></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'a field to search a case by in the head of the program, filled',
    '<div role=banner><b>Fallprogramm</b><div><input placeholder=Kundennummer value=431A555555></div></div><main><div><span>Kundennummer</span><b>851B203377</b></div></main>',
    { kundennummer: '851B203377' },
  ],
  [
    'a field alone that says only while it is empty that a case is found by it',
    '<div><div>Fallprogramm</div><div><input placeholder=Kundennummer value=431A555555></div></div><main><div><span>Kundennummer</span><b>851B203377</b></div></main>',
    { kundennummer: '851B203377' },
  ],
  [
    'numbers of a case in fields of a mask that are named by placeholders',
    '<div><div><input placeholder=Kundennummer value=431A555555></div><div><input placeholder=Geburtsdatum value=3.7.1990></div></div>',
    { ...G, kundennummer: '431A555555' },
  ],
  [
    'an explanation by aria-describedby',
    '<div><label for=a>Wiedervorlage</label><input id=a aria-describedby=e><div id=e>Vorschlag 01.12.2026</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'an open calendar',
    '<label>Wiedervorlage <input value=01.12.2026></label><div role=dialog aria-label="Datum wählen"><div>Dezember 2026</div><table><tr><th>Mo<th>Di<tr><td>30<td>1</table></div>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'the order "von" and "bis" of a filter',
    '<div role=search><label>Geburtsdatum von <input value=1.1.1990></label></div>',
    {},
  ],
  [
    'two persons in columns',
    '<div style="display:flex"><section><h3>Kunde</h3><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section><section><h3>Partner</h3><dl><dt>Geburtsdatum<dd>4.5.1988</dl></section></div>',
    G,
  ],
  [
    'two persons in columns, named',
    '<div style="display:flex"><section><h3>Müller, Anna</h3><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section><section><h3>Müller, Bert</h3><dl><dt>Geburtsdatum<dd>4.5.1988</dl></section></div>',
    {},
  ],
  [
    'two persons in tables side by side',
    '<table><tr><td><table><caption>Kundin</caption><tr><td>Geburtsdatum<td>3.7.1990</table><td><table><caption>Ehepartner</caption><tr><td>Geburtsdatum<td>4.5.1988</table></table>',
    G,
  ],
  [
    'a list of persons',
    '<h3>Personen der BG</h3><ul><li>Kind, geb. 4.5.2015</li><li>Kind, geb. 6.7.2017</li></ul>',
    {},
  ],
  [
    'a child in a card of its own',
    '<div class=card><div style="font-weight:600">Tochter</div><div><span>Geburtsdatum</span><span>4.5.2015</span></div></div>',
    {},
  ],
  [
    'an older agreement below',
    '<h3>EGV</h3><dl><dt>EGV vom<dd>12.05.2026</dl><h4>Vorherige EGV</h4><dl><dt>EGV vom<dd>03.02.2020</dl>',
    { egvAm: '2026-05-12' },
  ],
  [
    'a table of agreements',
    '<h3>Eingliederungsvereinbarungen</h3><table><tr><th>abgeschlossen am<th>gültig bis<tr><td>12.05.2026<td>11.11.2026<tr><td>03.02.2020<td>02.08.2020</table>',
    {},
  ],
  ['a proposal', '<h3>Vorschlag</h3><dl><dt>Nächster Termin<dd>14.12.2026</dl>', {}],
  [
    'an empty form for something new',
    '<h3>Neue EGV anlegen</h3><label>EGV vom <input></label>',
    {},
  ],
  ['a toast', '<div role=alert>Wiedervorlage: 01.12.2026 gelöscht</div>', {}],
  ['breadcrumbs', '<nav><a>Start</a> › <a>Alter: 36</a></nav>', {}],
  ['the time of the last change', '<p>Betreuungsstufe zuletzt geändert am 01.12.2026</p>', {}],
  ['a caption that counts', '<div><div>Hemmnisse</div><div>3</div></div>', {}],
  [
    'a menu item with a badge',
    '<ul role=menu><li role=menuitem>Wiedervorlage <span>3</span></li></ul>',
    {},
  ],
  ['a tile that counts', '<div><div>Wiedervorlage</div><div>3</div></div>', {}],
  [
    'under a header with a label and its value beside the heading',
    '<div class=card><div class=card-header><h3>Partnerin</h3><small>Alter: 38</small></div><div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div>',
    {},
  ],
  [
    'under a heading with a remark, which only its weight tells',
    '<div><div><span style="font-weight:700">Partnerin</span> <small>(1 Person)</small></div><div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div>',
    {},
  ],
  ['a line about somebody else', '<p>Partner: Reuter, Ole · geb. 04.04.1990</p>', {}],
  [
    'customers who come today, beside the case',
    '<div style=display:flex><aside><div><div class=card__header>Heute eingeladen</div><p>11:00 Reuter, Ole<br>WV: 18.12.2026</p></div></aside><main><dl><dt>Wiedervorlage<dd>4.12.2026</dl></main></div>',
    { wiedervorlageAm: '2026-12-04' },
  ],
  [
    'a line about the case before',
    '<p>Zuletzt: Reuter, Ole · geb. 04.04.1990</p><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'what is searched by beside the button that starts it',
    '<div>Suche nach <select><option>Kundennummer<option>Name</select> <input title=Kundennummer value=123D456789> <input type=submit value=Los></div>',
    {},
  ],
  [
    'a field beside a button that searches',
    '<form>KdNr <input value=123D456789> <input type=submit value=Suchen></form>',
    {},
  ],
  [
    'a form to search by, its button under its fields',
    '<form><div>KdNr <input value=123D456789></div><div>Geburtsdatum <input value=3.7.1990></div><div>Name <input> <button>Suchen</button></div></form>',
    {},
  ],
  [
    'a table of fields to search by',
    '<table><tr><td>KdNr<td><input value=123D456789><tr><td>Geburtsdatum<td><input value=3.7.1990><tr><td colspan=2><input type=submit value="Kunde suchen"></table>',
    {},
  ],
  [
    'a field beside a magnifier, over the case',
    '<div><div><label>Kundennummer <input value=123D456789></label> <button><i class="fa fa-search"></i></button></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div>',
    G,
  ],
  [
    'a button that searches, in the shadow root of its element',
    '<div><label>Kundennummer <input value=123D456789></label> <x-button><template shadowrootmode=open><button aria-label=Suche></button></template></x-button></div>',
    {},
  ],
  [
    'a number whose case a button shows',
    '<div>Kd.-Nr. <input value=123D456789> <button>Anzeigen</button></div>',
    {},
  ],
  [
    'choices beside a button that filters by them',
    '<div><label>Kundenstatus <select><option>arbeitslos</select></label> <button>Filtern</button></div>',
    {},
  ],
  [
    'a search in the line over a mask, all in one form',
    '<form><div>KdNr <input value=123D456789> <button>Suchen</button></div><h2>Person</h2><div><label>Geburtsdatum <input value=3.7.1990></label></div></form>',
    G,
  ],
  [
    'a search over a mask, nothing around either',
    'KdNr <input value=123D456789> <button>Suchen</button><br><label>Geburtsdatum <input value=3.7.1990></label>',
    G,
  ],
  [
    'under a title with a remark, over a list whose items have titles as well',
    `<div><div><div class=card-title style="font-size:20px">Partnerin</div><div>Albrecht, Sonja</div></div><ul><li><div class=item-title>Kundenstatus</div><div>arbeitsuchend</div></ul><ul><li><div class=item-title>Geburtsdatum</div><div>3.7.1990</div></ul></div>`,
    {},
  ],
  [
    'under a title with a remark, before which nothing is seen',
    `<div><div style="height:0"><i></i></div><div><div><b>Partnerin</b><div>Albrecht, Sonja</div></div></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div>`,
    {},
  ],
  [
    'under a heading among the labels and values themselves',
    '<div><h3>Partner</h3>Geburtsdatum <input value=3.7.1990><br>Alter: 36</div>',
    {},
  ],
  [
    'blocks under a heading among them, up to the next',
    '<div><h3>Partner</h3><div>Geburtsdatum</div><div>4.5.1988</div><h3>Kunde</h3><div>Alter</div><div>36</div></div>',
    { alter: 36 },
  ],
  [
    'a form under a bold line',
    '<form><b>Schnellsuche</b><br>KdNr<br><input value=123D456789><br>Geb.-Dat.<br><input value=3.7.1990></form>',
    {},
  ],
  [
    'brothers and sisters under a line that says so, and under one that says nothing',
    '<p>Geschwister in der BG</p><ul><li>Muster, Jan · geb. 09.01.2012 · Klasse 8</li></ul><p>BG</p><ul><li>Muster, Ida · geb. 17.06.2015</li><li>Muster, Eva · geb. 18.06.2016</li></ul><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'a line that begins with a relative, in bold, beside one of the customer',
    '<div>Muster, Ole · Alter: 36</div><div><b>Tochter</b> Muster, Ida · geb. 17.06.2015</div>',
    { alter: 36 },
  ],
  [
    'columns of two people by name in a grid',
    '<div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div></div><b>Anna</b><b>Bert</b><div>Geburtsdatum</div><div>03.07.1990</div><div>04.05.1988</div><div>Elternzeit</div><div>nein</div><div>ja</div></div>',
    {},
  ],
  [
    'columns of two people in a grid, one of which is the customer',
    '<div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div></div><b>Partner</b><b>Kundin</b><div>Geburtsdatum</div><div>04.05.1988</div><div>03.07.1990</div><div>Elternzeit</div><div>ja</div><div>nein</div></div>',
    { ...G, elternzeit: false },
  ],
  [
    'two labels and values in each line of a grid beneath names',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><b>Meier, Anna</b><b>Team Mitte</b><div>Geburtsdatum</div><div>03.07.1990</div><div>Elternzeit</div><div>nein</div></div>',
    { ...G, elternzeit: false },
  ],
  [
    'a choice of the person over a form, a relative chosen',
    '<div><label for=p>Person</label><select id=p><option>Meier, Anna (Kundin)<option selected>Meier, Bert (Partner)</select></div><h2>Daten</h2><dl><dt>Geburtsdatum<dd>04.05.1988<dt>Elternzeit<dd>ja</dl>',
    {},
  ],
  [
    'a choice of the person over a form, the customer chosen',
    '<div><label for=p>Person</label><select id=p><option selected>Meier, Anna (Kundin)<option>Meier, Bert (Partner)</select></div><h2>Daten</h2><dl><dt>Geburtsdatum<dd>03.07.1990<dt>Elternzeit<dd>ja</dl>',
    { ...G, elternzeit: true },
  ],
  [
    'an old version that is chosen',
    '<label>Version <select><option>aktuell<option selected>Stand 01.01.2025</select></label><dl><dt>Betreuungsstufe<dd>IK</dl>',
    {},
  ],
  [
    'the version of now that is chosen, and numbers of versions',
    '<label>Version <select><option selected>aktuell<option>Stand 01.01.2025</select></label><dl><dt>Betreuungsstufe<dd>IK</dl><label>Version <select><option selected>3.2<option>3.1</select></label><dl><dt>Geburtsdatum<dd>03.07.1990</dl>',
    { ...G, betreuungsstufe: 'IK' },
  ],
  [
    'a line that says that an old version is seen',
    '<div><div class=banner><span>i</span> <div>Sie sehen eine historische Fassung vom 01.01.2025.</div></div></div><main><h1>Fall</h1><dl><dt>Betreuungsstufe<dd>IK</dl></main>',
    {},
  ],
  [
    'a line that says that there is an old version, and a way to it',
    '<p>Es gibt eine ältere Version dieses Dokuments.</p><div><a href=#>Historische Fassung anzeigen</a></div><dl><dt>Betreuungsstufe<dd>IK</dl>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'pale words over an empty field whose label is not for it',
    '<div><label>Wiedervorlage</label><div style="position:relative"><input><span style="position:absolute;left:8px;top:6px;opacity:.4">03.12.2026</span></div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'strong words over an empty field',
    '<div><label>Wiedervorlage</label><div style="position:relative"><input><span style="position:absolute;left:8px;top:6px">03.12.2026</span></div></div>',
    { wiedervorlageAm: '2026-12-03' },
  ],
  [
    'a message that names whom it is about',
    '<div role=alert><b>Wiedervorlage:</b> 03.12.2026 (Schulz, Tom)</div><div role=status>Muster, Ole · Kundennummer: 123D456789</div>',
    { kundennummer: '123D456789' },
  ],
  [
    'a choice of a person that is a part of something',
    '<fieldset><legend>Vertretung</legend><label>Person <select><option selected>Mutter<option>Vater</select></label></fieldset><dl><dt>Geburtsdatum<dd>03.07.1990</dl>',
    G,
  ],
  [
    'how it was at first and is to be in the end, cases that are like it, and what one is told of',
    '<h3>Ausgangslage</h3><dl><dt>Kundenkategorie<dd>B</dl><h3>Stand bei Erstantrag</h3><dl><dt>Betreuungsstufe<dd>IK</dl><h3>Zielzustand</h3><dl><dt>Integrationsprognose<dd>marktnah</dl><h3>Ähnliche Fälle</h3><dl><dt>Pflegezeit<dd>ja</dl><fieldset><legend>Benachrichtigen bei</legend><label><input type=checkbox checked> Elternzeit</label></fieldset>',
    {},
  ],
  [
    'the second step, and the second person',
    '<section><h3>Schritt 2: Person</h3><dl><dt>Elternzeit<dd>nein</dl></section><section><h3>2. Person</h3><dl><dt>Pflegezeit<dd>nein</dl></section><section><h3>Bezugspersonen</h3><dl><dt>Geburtsdatum<dd>3.7.1960</dl></section>',
    { elternzeit: false },
  ],
  [
    'a bar with the word Filter, and buttons that save',
    '<div><button>Speichern</button> | Filter: <select><option>A</select> Wiedervorlage bis <input value=31.12.2026> <button>Anwenden</button></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'what stands behind the word Filter in a bar without a button',
    '<div><span>Filter:</span> <label>Kundenkategorie <select><option>B</select></label> <label>Wiedervorlage bis <input value=31.12.2026></label></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'until when entries are listed, over them',
    '<div><label>Wiedervorlage bis <input value=31.12.2026></label></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'a form under the word Filter',
    '<form><div><b>Filter</b></div><div><label for=a>Wiedervorlage</label><input id=a value=31.12.2026></div><div><button>Übernehmen</button></div></form>',
    {},
  ],
  [
    'what follows a filter is none, nor what is beside a list that has none',
    '<div><div>Filter: Kategorie <select><option>B</select> <button>Anwenden</button></div><label for=a>Geburtsdatum</label><input id=a value=3.7.1990><button>Speichern</button></div><div><div>Filter: keine</div><label for=b>Wiedervorlage</label><input id=b value=31.12.2026></div>',
    { ...G, wiedervorlageAm: '2026-12-31' },
  ],
  [
    'a choice behind what it filters by',
    '<div>Filter nach <label>Wiedervorlage <input value=31.12.2026></label></div>',
    {},
  ],
  [
    'a search box in the program’s head whose label only software sees',
    '<nav><form><label style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)" for=q>Kundennummer</label><input id=q placeholder="Kundennummer suchen" value=063D100000></form></nav><dl><dt>Kundennummer<dd>123D456789</dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'a field of a mask that a number can be looked up in is one of the mask',
    '<form><label>Kundennummer</label><input placeholder="Kundennummer suchen" value=123D456789></form>',
    { kundennummer: '123D456789' },
  ],
  [
    'the day of birth of who acts for somebody, in brackets behind their name',
    '<table><tr><td>geboren am<td>3.7.1990<tr><td>gesetzliche Vertreterin<td>Muster, Eva (geb. 4.4.1980)</table><p>Ansprechpartnerin beim Träger: Klein, Ida (geb. 5.5.1985)</p><dl><dt>Vormund<dd>Groß, Jan (geb. 6.6.1970)</dl>',
    G,
  ],
  [
    'the same beneath who they are, in a cell',
    '<table><tr><td><small style="display:block">gesetzliche Vertreterin</small>Muster, Eva (geb. 4.4.1980)<td><small style="display:block">geboren am</small>3.7.1990</table>',
    G,
  ],
  [
    'that of a relative, beside or beneath who they are',
    '<table><tr><td>geboren am<td>3.7.1990<tr><td>Partnerin<td>Muster, Eva (geb. 4.4.1980)<tr><td><small style="display:block">Mutter</small>Muster, Ida (geb. 5.5.1965)<td></table>',
    G,
  ],
  [
    'that of the customer, beside a name or behind whom to ask',
    '<table><tr><td>Name<td>Muster, Eva (geb. 3.7.1990)</table><p>Ansprechpartner: Frau Klein | Geburtsdatum: 3.7.1990</p><table><tr><td>Vertreter<td>Unterschrift vom gesetzlichen Vertreter: ja</table>',
    { ...G, vertreterUnterschrift: true },
  ],
];
