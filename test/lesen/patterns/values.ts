/** What a value is shown as. */
import { G, type Pattern } from './pattern.ts';

export const VALUES: Pattern[] = [
  [
    'a day over a sentence of help, set smaller',
    '<table><tr><td>AMM seit<td>03.06.2026<div style="font-size:11px">Hier den Tag der Übernahme eintragen.</div></table>',
    { ammSeit: '2026-06-03' },
  ],
  [
    'a day over a sentence in other words, set smaller',
    '<table><tr><td>AMM seit<td>03.06.2026<div style="font-size:11px">Tag der Übernahme durch das Team.</div></table>',
    { ammSeit: '2026-06-03' },
  ],
  [
    'days in lines of their own, and help beneath them in whatever words',
    '<table><tr><td><h3>Erfolglose Anrufe</h3><td><div>05.11.2026</div><div>09.11.2026</div><span class=ms-descriptiontext>Je Werktag ein Versuch</span></table>',
    { erfolgloseAnrufe: ['2026-11-05', '2026-11-09'] },
  ],
  [
    'date in three inputs under a label',
    '<div><label>Geburtsdatum</label><span><input size=2 value=03> . <input size=2 value=07> . <input size=4 value=1990></span></div>',
    G,
  ],
  [
    'date in three selects',
    '<div><span>Geburtsdatum</span><span><select><option>3</select><select><option>Juli</select><select><option>1990</select></span></div>',
    G,
  ],
  [
    'date in three spin buttons',
    '<div role=group aria-label=Geburtsdatum><div role=spinbutton contenteditable aria-valuenow=3 aria-valuetext=3>03</div><span>.</span><div role=spinbutton contenteditable aria-valuenow=7 aria-valuetext=Juli>07</div><span>.</span><div role=spinbutton contenteditable aria-valuenow=1990>1990</div></div>',
    G,
  ],
  [
    'date in three spin buttons, empty',
    '<div role=group aria-label=Wiedervorlage><div role=spinbutton contenteditable aria-valuetext=leer>TT</div><span>.</span><div role=spinbutton contenteditable aria-valuetext=leer>MM</div><span>.</span><div role=spinbutton contenteditable aria-valuetext=leer>JJJJ</div></div>',
    { wiedervorlageAm: null },
  ],
  [
    'date in three inputs, each with a label',
    '<fieldset><legend>Geburtsdatum</legend><div><div><label for=t>Tag</label><input id=t value=3></div><div><label for=m>Monat</label><input id=m value=7></div><div><label for=j>Jahr</label><input id=j value=1990></div></div></fieldset>',
    G,
  ],
  [
    'date in three places that each have the name of the whole',
    '<div><span id=l>Geburtsdatum</span><div role=group aria-labelledby=l><div role=presentation><span role=spinbutton contenteditable aria-label=Tag aria-labelledby=l>3</span>.<span role=spinbutton contenteditable aria-label=Monat aria-labelledby=l>7</span>.<span role=spinbutton contenteditable aria-label=Jahr aria-labelledby=l>1990</span></div><button aria-haspopup=dialog aria-label=Kalender aria-labelledby=l>▼</button></div></div>',
    G,
  ],
  [
    'two dates that are both named by one label',
    '<h3>EGV</h3><div><label id=l>Laufzeit</label><div><input role=combobox aria-labelledby=l value=15.01.2026><i></i><input role=combobox aria-labelledby=l value=14.07.2026></div></div>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'what was entered one by one, before the input for the next',
    '<div><label>Erfolglose Anrufe</label><div><div class=tag role=button>14.09.2026 <span aria-label=close>x</span></div><div class=tag role=button>16.09.2026 <span aria-label=close>x</span></div><div><input></div></div></div>',
    { erfolgloseAnrufe: ['2026-09-14', '2026-09-16'] },
  ],
  [
    'a box clipped away in a label, within something of its own',
    '<label><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"><input type=checkbox checked></span><i style="display:inline-block;width:9px;height:9px;border:1px solid"></i> Alleinerziehend</label>',
    { alleinerziehend: true },
  ],
  [
    'a switch with a letter in it',
    '<div><label>Elternzeit</label><div>J <input type=checkbox role=switch checked></div></div>',
    { elternzeit: true },
  ],
  [
    'a description list by its class',
    '<dl class=x-description-list><div class=x-description-list-item><dt>Geburtsdatum<dd>3.7.1990</div></dl>',
    G,
  ],
  [
    'a label that ends with "- Optional"',
    '<div><label for=a>Geburtsdatum <span>- Optional</span></label><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'numbers of the case in a heading',
    '<h2>Person<div>Kundennr. 123D456789 · BG 12304//0004711</div></h2><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    { ...G, kundennummer: '123D456789', bgNummer: '12304//0004711' },
  ],
  [
    'a span of dates',
    '<h3>EGV</h3><dl><dt>Laufzeit<dd>15.01.2026 – 14.07.2026</dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'a span with "bis zum"',
    '<dl><dt>EGV gültig<dd>15.01.2026 bis zum 14.07.2026</dl>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'date and time of day',
    '<dl><dt>Nächster Termin<dd>Mo., 14.12.2026, 10:30 Uhr</dl>',
    { naechsterTerminAm: '2026-12-14' },
  ],
  [
    'date and days left',
    '<dl><dt>Wiedervorlage<dd>14.12.2026 (in 16 Tagen)</dl>',
    { wiedervorlageAm: '2026-12-14' },
  ],
  ['time element', '<dl><dt>Geburtsdatum<dd><time datetime=1990-07-03>3. Juli 1990</time></dl>', G],
  [
    'combobox: shown text and value',
    '<div><label for=c>Kundenstatus</label><input id=c role=combobox value=arbeitslos><input type=hidden value=rasu></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'select whose value differs',
    '<label>Kundenstatus <select><option value=alo>ratsuchend<option value=rasu selected>arbeitslos</select></label>',
    { kundenstatus: 'alo' },
  ],
  [
    'combobox by a button',
    '<div><span id=l>Kundenstatus</span><button role=combobox aria-labelledby=l>arbeitslos</button></div>',
    { kundenstatus: 'alo' },
  ],
  [
    'editable span',
    '<div><span>Geburtsdatum</span> <span contenteditable=true>3.7.1990</span></div>',
    G,
  ],
  [
    'badges',
    '<p>Elternzeit <span style="background:#ddd;border-radius:8px;padding:0 6px">nein</span></p>',
    { elternzeit: false },
  ],
  ['output', '<div><label for=o>Alter</label><output id=o>36</output></div>', { alter: 36 }],
  [
    'meter with its text',
    '<div><span>Berufspraxis in den letzten 2 Jahren</span> <meter max=24 value=8></meter> <span>8 Monate</span></div>',
    { praxisMonate24: 8 },
  ],
  [
    'meter alone is no value',
    '<div><span>Alter</span> <meter max=100 value=36>36</meter></div>',
    {},
  ],
  ['read-only div', '<div><label>Geburtsdatum</label><div class=readonly>3.7.1990</div></div>', G],
  ['disabled input', '<label>Geburtsdatum <input disabled value=3.7.1990></label>', G],
  [
    'textarea',
    '<label>Kundennummer <textarea>123D456789</textarea></label>',
    { kundennummer: '123D456789' },
  ],
  [
    'chips',
    '<div><span>Erfolglose Anrufe</span><div><span class=chip>03.11.2026 <button aria-label=entfernen>×</button></span><span class=chip>05.11.2026 <button aria-label=entfernen>×</button></span></div></div>',
    { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] },
  ],
  [
    'yes and no as buttons, one pressed',
    '<div><span>Elternzeit</span><button aria-pressed=false>ja</button><button aria-pressed=true>nein</button></div>',
    { elternzeit: false },
  ],
  [
    'a ticked box drawn as a sign',
    '<table><tr><td>Elternzeit</td><td>☑</td></tr><tr><td>Pflegezeit</td><td>☐</td></tr></table>',
    { elternzeit: true, pflegezeit: false },
  ],
  [
    'a tick as picture with words',
    '<table><tr><td>Elternzeit</td><td><img alt=ja src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=16 height=16></td></tr></table>',
    { elternzeit: true },
  ],
  [
    'switch with words on and off',
    '<div><span id=s>Elternzeit</span><button role=switch aria-checked=false aria-labelledby=s>AUS</button></div>',
    { elternzeit: false },
  ],
  [
    'switch as checkbox role',
    '<label>Elternzeit <input type=checkbox role=switch checked></label>',
    { elternzeit: true },
  ],
  ['mixed checkbox says nothing', '<div role=checkbox aria-checked=mixed>Elternzeit</div>', {}],
  [
    'radios drawn as buttons over hidden ones',
    '<div><span>Elternzeit</span><div><input type=radio name=q id=q1 checked style="position:absolute;opacity:0;pointer-events:none"><label for=q1>ja</label><input type=radio name=q id=q2 style="position:absolute;opacity:0;pointer-events:none"><label for=q2>nein</label></div></div>',
    { elternzeit: true },
  ],
  [
    'radios clipped away under drawn labels',
    '<div><span>Elternzeit</span><div><input type=radio name=q id=q1 style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"><label for=q1>ja</label><input type=radio name=q id=q2 checked style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"><label for=q2>nein</label></div></div>',
    { elternzeit: false },
  ],
  [
    'radios labelled before',
    '<div><span>Elternzeit</span><label for=q1>ja</label><input type=radio name=q id=q1><label for=q2>nein</label><input type=radio name=q id=q2 checked></div>',
    { elternzeit: false },
  ],
  [
    'code and words',
    '<dl><dt>Betreuungsstufe<dd><b>IK</b> <small>Förderbedarf</small></dl>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'a value that is a label elsewhere',
    '<div><span>SB-Status</span> <span>schwerbehindert</span></div>',
    { rehaOderSb: true },
  ],
  [
    'a help text under a field with nothing but a legend',
    '<fieldset><legend>Letztes Gespräch</legend><input value=23.11.2026><p class=label>zuletzt automatisch aktualisiert am 24.11.2026</p></fieldset>',
    { letzterKontaktAm: '2026-11-23' },
  ],
  [
    'a help text under an empty field with nothing but a legend',
    '<fieldset><legend>Wiedervorlage</legend><div><div><input></div></div><p>24.11.2026 vorgeschlagen</p></fieldset>',
    { wiedervorlageAm: null },
  ],
  [
    'what is in the line of a field with nothing but a legend',
    '<fieldset><legend>Berufspraxis letzte 24 Monate</legend><div><input value=6> Monate</div><p>nur 2 Jahre</p></fieldset>',
    { praxisMonate24: 6 },
  ],
  [
    'a choice shown in an input that only the button around it reacts to',
    '<div><label>Betreuungsstufe</label><div><button type=button aria-haspopup=listbox aria-label="Öffnen"><div><input inert readonly tabindex=-1 value="IK"></div></button></div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'a choice in an input that is inert and not shown',
    '<div><label>Betreuungsstufe</label><div><button type=button aria-haspopup=listbox aria-label="Öffnen"><div><input inert readonly style="opacity:0" tabindex=-1 value="2"></div><span>IK</span></button></div></div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'a line with a label and a field that is a button as a whole',
    '<div><div role=button tabindex=0><div>Kundenkategorie</div><div><input readonly value="Kategorie C"></div></div><div role=button tabindex=0>Alter 36</div></div>',
    { kundenkategorie: 'C' },
  ],
  [
    'what was before, behind what is',
    '<dl><dt>Kundenkategorie<dd>C <span>bisher: A</span></dl>',
    { kundenkategorie: 'C', vorherigeKategorie: 'A' },
  ],
  [
    'what was before, and nothing of what is',
    '<dl><dt>Kundenstatus<dd>vorher: arbeitslos<dt>Betreuungsstufe<dd>IK, bisher: IN</dl>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'three fields of one thing in a row',
    '<table><tr><td>Kundenkategorie:<td>B<td>seit:<td>05.05.2026<td>bisher:<td>Y</table>',
    { kundenkategorie: 'B', kundenkategorieSeit: '2026-05-05', vorherigeKategorie: 'Y' },
  ],
  [
    'the end of what begins in the field before it, under a heading with an end of its own',
    '<h3>Leistungsbezug SGB II</h3><table><tr><td>Bew.-Zeitraum von<td><input value=01.03.2026><td>bis<td><input value=28.02.2027></table><div><label>Bew.-Zeitraum von</label><input value=01.09.2026><label>bis</label><input value=28.02.2027></div>',
    {},
  ],
  [
    'the end of what its heading says',
    '<h3>EGV</h3><div><label>gültig von</label><input value=01.03.2026><label>bis</label><input value=28.02.2027></div>',
    { egvGueltigBis: '2027-02-28' },
  ],
  [
    'a little picture in the field',
    '<label for=a>Geburtsdatum</label><div><input id=a value=03.07.1990 readonly><span>📅</span></div>',
    G,
  ],
  ['a cross in the field', '<label for=a>Elternzeit</label><div><span>❌</span></div>', {}],
  [
    'the day of an event over its title, and a remark beneath',
    '<ol><li><i aria-hidden=true></i><time>06. Mai 2026</time><h3>ESB durchgeführt</h3><p>Sofortangebot unterbreitet</p></li></ol>',
    { esbAm: '2026-05-06' },
  ],
  [
    'a day over a title with a value of its own',
    '<div><div>12.03.2026</div><h3>Wiedervorlage</h3><p>keine</p></div>',
    { wiedervorlageAm: null },
  ],
  [
    'a switch, and words beneath it that help',
    '<div><div><label>Langzeitarbeitslos</label></div><div><div><button role=switch aria-checked=true disabled><span>ja</span></button></div><div>§ 18 SGB III: ein Jahr und länger arbeitslos</div></div></div>',
    { langzeitarbeitslos: true },
  ],
  [
    'a switch named by its own state',
    '<div role=group><label>Stabilisierende Maßnahme läuft</label><label><input type=checkbox role=switch aria-checked=false aria-labelledby=s1 style="opacity:0;position:absolute"><span id=s1>Nein</span></label></div>',
    { stabilisierungsmassnahme: false },
  ],
  [
    'switches by their class alone, before their words; and a button of such a class that is none',
    '<div><span><button class="x-switch x-switch-checked" disabled><i class=x-switch-handle></i></button></span> Verständigung auf Deutsch möglich</div><div><button class="x-switch"><i class=x-switch-handle></i></button> Pflegezeit</div><div><button class="view-switch" aria-label=Ansicht></button> Elternzeit</div>',
    { kommunikationDeutsch: true, pflegezeit: false },
  ],
  [
    'fields that go on with the one before them, each in a box of its own',
    '<h5>Einstufung</h5><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div><label for=e1>Kundenkategorie</label><div><input id=e1 value=D></div></div><div><label for=e2>gültig seit</label><div><input id=e2 value=02.03.2026></div></div><div><label for=e3>zuletzt überprüft</label><div><input id=e3 value=03.09.2026></div></div></div>',
    {
      kundenkategorie: 'D',
      kundenkategorieSeit: '2026-03-02',
      kundenkategorieGeprueftAm: '2026-09-03',
    },
  ],
  [
    'how it was, in brackets, at the other end of the line',
    '<div style="display:flex;justify-content:space-between">Letzter Kontakt am <b>19.11.2026</b> (persönlich)</div><div style="display:flex">Folgetermin <b>17.12.2026</b> (in 20 Tagen)</div>',
    {
      letzterKontaktAm: '2026-11-19',
      letzterKontaktArt: 'persoenlich',
      naechsterTerminAm: '2026-12-17',
    },
  ],
  [
    'a word of the field that is a label elsewhere',
    '<div><div><label>Berufsabschluss</label></div><div><span>abgeschlossene Berufsausbildung</span></div></div>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'the same in a row, and a label with a value of its own behind it',
    '<table><tr><td>Berufsabschluss:<td>abgeschl. Berufsausbildung</table>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'a choice of words in labels, whose radios are not drawn',
    '<div role=group><label for=r0>Elternzeit</label><div role=radiogroup><label><span style="display:none"><input type=radio name=r checked></span><span>ja</span></label><label><span style="display:none"><input type=radio name=r></span><span>nein</span></label></div></div>',
    { elternzeit: true },
  ],
  [
    'a section that an undrawn box keeps open',
    '<div><label><input type=checkbox style="display:none" checked>Elternzeit</label></div><div>Inhalt</div>',
    {},
  ],
  [
    'radios named by words beside them',
    '<label id=l>Elternzeit:</label><div role=radiogroup aria-labelledby=l><div><div role=radio aria-checked=true aria-labelledby=j></div><div id=j>ja</div></div><div><div role=radio aria-checked=false aria-labelledby=n></div><div id=n>nein</div></div></div>',
    { elternzeit: true },
  ],
  [
    'a switch with both of its words, off',
    '<table><tr><td>Elternzeit:<td><span>Ja</span><span>&nbsp;</span><span>Nein</span><input type=checkbox style="position:absolute;left:-5000px"></table>',
    { elternzeit: false },
  ],
  [
    'a switch with both of its words, on',
    '<table><tr><td>Elternzeit:<td><span>Ja</span><span>&nbsp;</span><span>Nein</span><input type=checkbox checked style="position:absolute;left:-5000px"></table>',
    { elternzeit: true },
  ],
  [
    'days as chips with nothing between them',
    '<div><label>Erfolglose Anrufe</label><div><span>20.07.2026<i></i></span><span>22.07.2026<i></i></span></div></div>',
    { erfolgloseAnrufe: ['2026-07-20', '2026-07-22'] },
  ],
  [
    'a value that is struck out, and what stands in its place',
    '<div><span>Wiedervorlage</span> <s>01.12.2026</s> <span>08.12.2026</span></div><div><div>Nächster Termin</div><div style="text-decoration:line-through">03.12.2026</div></div>',
    { wiedervorlageAm: '2026-12-08' },
  ],
  [
    'that there was a time before, and not until when; a day of birth with its place',
    '<dl><dt>Früherer SGB-II-Bezug<dd>ja<dt>Geburtstag und -ort<dd>3.7.1990, Niebüll</dl>',
    { alg2Jemals: true, ...G },
  ],
  [
    'words that there are none of what a list is of',
    '<div><div style="font-weight:700">Maßnahmen</div><div>Keine Maßnahmen vorhanden.</div></div><dl><dt>Hemmnisse<dd>Keine Maßnahmen vorhanden.</dl>',
    { massnahmen: [] },
  ],
  [
    'until when the paper is valid that proves a disability',
    '<dl><dt>Reha / Schwerbehinderung<dd>ja (GdB 50, befristet bis 31.12.2027)</dl>',
    { rehaOderSb: true },
  ],
  [
    'until when it is one',
    '<dl><dt>Reha / Schwerbehinderung<dd>ja (GdB 50 bis 31.12.2025)<dt>Elternzeit<dd>ja (befristet bis 31.12.2027)</dl>',
    { hinderungsgrundBis: '2027-12-31' },
  ],
  [
    'a day in three fields, its month as a word',
    '<fieldset><legend>Geboren am</legend><div><div><label for=d>Tag</label><input id=d value=3></div><div><label for=m>Monat</label><select id=m><option>März<option selected>Juli</select></div><div><label for=y>Jahr</label><input id=y value=1990></div></div></fieldset>',
    G,
  ],
  [
    'a day in three fields, its month not chosen',
    '<fieldset><legend>Geboren am</legend><div><div><label for=d>Tag</label><input id=d value=3></div><div><label for=m>Monat</label><select id=m><option>- Auswählen -<option>Juli</select></div><div><label for=y>Jahr</label><input id=y value=1990></div></div></fieldset>',
    {},
  ],
  [
    'what is said of a person behind the day of birth and the number',
    '<div><h1>Kaya, Merve</h1><p>geb. 3.7.1990, weiblich</p><p>Kundennr. <b>355D448120</b>, gemeldet bei der Arbeitsagentur, verheiratet</p></div>',
    { ...G, kundennummer: '355D448120' },
  ],
  [
    'a day of birth and its place in a line with the number',
    '<div><h1>Wiebke Tornow</h1><p>geboren am 03.07.1990 in Templin · Kundennummer 048D553901</p></div>',
    { ...G, kundennummer: '048D553901' },
  ],
  [
    'a day of birth behind the name in a title, over the number',
    '<div><h1>Muster, Reinhold (*03.07.1990)</h1><p>Kundennr. <b>355D448120</b></p></div>',
    { ...G, kundennummer: '355D448120' },
  ],
  [
    'days of birth behind several names, and of somebody else',
    '<div><h1>Muster, Reinhold (*03.07.1990)</h1><p>Muster, Ida (*03.07.2015)</p><p>Kundennr. <b>355D448120</b></p></div><p>Partnerin, geb. 4.5.1988, weiblich</p>',
    { kundennummer: '355D448120' },
  ],
  [
    'what is to be done behind a day, with a preposition in it',
    '<div><strong>Wiedervorlage:</strong> 01.12.2026 – Anschluss nach MAT klären</div>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'words behind a day that make another of it',
    '<div><strong>Wiedervorlage:</strong> 01.12.2026 – Termin nach Absprache</div>',
    {},
  ],
  [
    'a group that is named by its legend and by what explains it',
    '<fieldset aria-labelledby="l h"><legend id=l>Geburtsdatum <span>(Pflichtfeld)</span></legend><div id=h>Zum Beispiel: 4 Juli 1985</div><label for=d>Tag</label><input id=d value=3><label for=m>Monat</label><select id=m><option>März<option selected>Juli</select><label for=y>Jahr</label><input id=y value=1990></fieldset>',
    G,
  ],
  [
    'the parts of a date, each of which the name of the whole names as well',
    '<label id=l>Geburtsdatum</label><div role=group aria-labelledby=l><div><label for=d>Tag</label><input id=d type=number aria-labelledby=l value=3></div><div><label for=m>Monat</label><input id=m type=number aria-labelledby=l value=7></div><div><label for=y>Jahr</label><input id=y type=number aria-labelledby=l value=1990></div></div>',
    G,
  ],
  [
    'the same where only what stands in them while they are empty tells them apart',
    '<div><label id=l>Geburtsdatum</label><div><input aria-labelledby=l placeholder=TT value=3><input aria-labelledby=l placeholder=MM value=7><input aria-labelledby=l placeholder=JJJJ value=1990></div></div>',
    G,
  ],
  [
    'the same of another day, while nobody has filled them in',
    '<label id=l>Nächster Termin</label><div role=group aria-labelledby=l><label for=d>Tag</label><input id=d aria-labelledby=l value=""><label for=m>Monat</label><input id=m aria-labelledby=l value=""><label for=y>Jahr</label><input id=y aria-labelledby=l value=""></div>',
    { naechsterTerminAm: null },
  ],
  [
    'a month in two fields',
    '<fieldset><legend>Studium abgeschlossen am</legend><label for=m>Monat</label><select id=m><option>März<option selected>September</select><label for=y>Jahr</label><input id=y value=2019></fieldset>',
    { studiumAbgeschlossenAm: '2019-09' },
  ],
  [
    'values that are doubted, wished for, or of the partner',
    '<dl><dt>Kundenkategorie<dd>B?<dt>Berufsabschluss<dd>angestrebt: Ausbildung<dt>Elternzeit<dd>ja (Partner)</dl>',
    {},
  ],
  [
    'values with something else in brackets',
    '<dl><dt>Integrationsprognose<dd>marktfern (voraussichtlich 12 Monate)<dt>Berufsabschluss<dd>Ausbildung (Verkäuferin)<dt>Pflegezeit<dd>ja (Ehemann)<dt>Alleinerziehend<dd>ja (2 Kinder)</dl>',
    {
      integrationsprognose: 'marktfern',
      berufsabschluss: 'ausbildung',
      pflegezeit: true,
      alleinerziehend: true,
    },
  ],
  [
    'a period on a button, and a button that only has days in its words',
    '<div><span>Kooperationsplan</span> <span><button>15.01.2026 — 14.07.2026</button></span></div><div><span>Wiedervorlage</span> <span><button>bis 14.12.2026 verschieben</button></span></div>',
    { egvAm: '2026-01-15', egvGueltigBis: '2026-07-14' },
  ],
  [
    'a mark of a note is no part of the number before it, nor of a label',
    '<table><tr><td>Letzter Kontakt<td>05.11.2026<sup>1</sup></tr><tr><td>Alter<td>34<sup>2</sup></tr><tr><td>Berufspraxis letzte 24 Monate<td>1<sup>2</sup></tr><tr><td>Kundenkategorie<td>B<sup>*</sup></tr></table><dl><dt>Wiedervorlage<sup>1)</sup><dd>05.12.2026<dt>Profil gültig bis<dd><sup>28.02.2027</sup></dl>',
    {
      letzterKontaktAm: '2026-11-05',
      alter: 34,
      praxisMonate24: 1,
      kundenkategorie: 'B',
      wiedervorlageAm: '2026-12-05',
      profilGueltigBis: '2027-02-28',
    },
  ],
];
