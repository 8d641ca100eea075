/** Where a label stands, and how it is written. */
import { G, type Pattern } from './pattern.ts';

/** Columns of a form, one after the other. */
const line = (behind: string) =>
  `<div style="display:flex;gap:8px"><div>Kundenkategorie</div><div><select><option>C</select></div>${behind}</div>`;

export const LABELS: Pattern[] = [
  ['text-transform', '<dl><dt style="text-transform:uppercase">Geburtsdatum<dd>3.7.1990</dl>', G],
  [
    'letters of their own spacing',
    '<div><span>G&shy;eburts&shy;datum</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'cut in the markup, whole in its title',
    '<div><span title="Geburtsdatum">Geburtsd…</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'small over values that are set as headings',
    '<ul><li><div><p>Geburtsdatum</p><h2>3.7.1990</h2></div><li><div><p>Kundenkategorie</p><h2>B</h2></div><li><div><p>Kooperationsplan</p><h2>Ziele</h2></div></ul>',
    { ...G, kundenkategorie: 'B' },
  ],
  [
    'asterisk in an element of its own',
    '<div><label for=a>Geburtsdatum</label><span class=req>*</span><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'asterisk between plain elements',
    '<div><span>Geburtsdatum</span><span>*</span><span>3.7.1990</span></div>',
    G,
  ],
  [
    'colon in an element of its own',
    '<div><b>Geburtsdatum</b><span>:</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    '"(Pflichtfeld)"',
    '<div><label for=a>Geburtsdatum (Pflichtfeld)</label><input id=a value=3.7.1990></div>',
    G,
  ],
  [
    'a mark for help beside the label',
    '<div><span>Geburtsdatum</span><button>?</button><span>3.7.1990</span></div>',
    G,
  ],
  [
    'an icon in letters',
    '<div><span>Geburtsdatum</span><i class="material-icons" aria-hidden=true>event</i><span>3.7.1990</span></div>',
    G,
  ],
  [
    'an icon in letters inside the value',
    '<dl><dt>Geburtsdatum<dd><i style="font-family:Material Symbols Outlined">calendar_month</i> 3.7.1990</dl>',
    G,
  ],
  [
    'a copy button behind the value',
    '<dl><dt>Kundennummer<dd>123D456789 <button>Kopieren</button></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'a link as value',
    '<dl><dt>Kundennummer<dd><a href="#">123D456789</a></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'label after the input',
    '<div><input id=a value=3.7.1990><label for=a>Geburtsdatum</label></div>',
    G,
  ],
  [
    'label after the input, no for',
    '<div style="position:relative"><input placeholder=" " value=3.7.1990><label style="position:absolute;top:0;left:6px;font-size:9px">Geburtsdatum</label></div>',
    G,
  ],
  [
    'labels on the right of their inputs could be of the next',
    '<div><div><input value=3.7.1990><span>Geburtsdatum</span></div><div><input value=36><span>Alter</span></div></div>',
    {},
  ],
  [
    'floating over the input',
    '<div style="position:relative"><span style="position:absolute;top:0;left:4px;font-size:10px">Geburtsdatum</span><input style="padding-top:14px" value=3.7.1990></div>',
    G,
  ],
  ['placeholder as label, filled', '<input placeholder=Geburtsdatum value=3.7.1990>', G],
  ['placeholder as label, empty', '<input placeholder=Wiedervorlage>', { wiedervorlageAm: null }],
  [
    'placeholder is no value',
    '<div><span>Wiedervorlage</span><input placeholder=01.12.2026></div>',
    { wiedervorlageAm: null },
  ],
  [
    'placeholder against a label',
    '<label>Wiedervorlage <input placeholder=Geburtsdatum value=01.12.2026></label>',
    { wiedervorlageAm: '2026-12-01' },
  ],
  [
    'label under the value',
    '<div><div style="font-size:20px;font-weight:bold">3.7.1990</div><div style="font-size:11px;color:#777">Geburtsdatum</div></div>',
    G,
  ],
  [
    'label under the value, and something else below',
    '<div><div>3.7.1990</div><div>Geburtsdatum</div><div>siehe Akte</div></div>',
    {},
  ],
  [
    'reversed by flex',
    '<div style="display:flex;flex-direction:column-reverse"><div>3.7.1990</div><div>Geburtsdatum</div></div>',
    G,
  ],
  [
    'reversed by order',
    '<div style="display:flex"><span style="order:2">3.7.1990</span><span style="order:1">Geburtsdatum</span></div>',
    G,
  ],
  [
    'on the right by float',
    '<div><span style="float:right">3.7.1990</span><span>Geburtsdatum</span></div>',
    G,
  ],
  [
    'rows of labels over rows of values',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><span>Geburtsdatum</span><span>Alter</span><span>3.7.1990</span><span>36</span></div>',
    { ...G, alter: 36 },
  ],
  [
    'a column of labels beside one of values',
    '<div style="display:flex"><div><div>Geburtsdatum</div><div>Alter</div></div><div><div>3.7.1990</div><div>36</div></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'the same, one value missing',
    '<div style="display:flex;line-height:20px"><div><div>Wiedervorlage</div><div>Geburtsdatum</div><div>Alter</div></div><div><div style="height:20px"></div><div>3.7.1990</div><div>36</div></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'columns by CSS order',
    '<div style="display:grid;grid-template-columns:1fr 1fr;grid-auto-flow:column;grid-template-rows:auto auto"><span>Geburtsdatum</span><span>Alter</span><span>3.7.1990</span><span>36</span></div>',
    { ...G, alter: 36 },
  ],
  [
    'subgrid',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div style="display:grid;grid-column:span 2;grid-template-columns:subgrid"><span>Geburtsdatum</span><span>3.7.1990</span></div><div style="display:grid;grid-column:span 2;grid-template-columns:subgrid"><span>Alter</span><span>36</span></div></div>',
    { ...G, alter: 36 },
  ],
  [
    'th scope=row',
    '<table><tbody><tr><th scope=row>Geburtsdatum</th><td>3.7.1990</td></tr><tr><th scope=row>Alter</th><td>36</td></tr></tbody></table>',
    { ...G, alter: 36 },
  ],
  [
    'four cells: two pairs',
    '<table><tr><th>Geburtsdatum</th><td>3.7.1990</td><th>Alter</th><td>36</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'a cell for the colon',
    '<table><tr><td>Geburtsdatum</td><td>:</td><td>3.7.1990</td></tr></table>',
    G,
  ],
  [
    'a cell for the asterisk',
    '<table><tr><td>Geburtsdatum</td><td>*</td><td><input value=3.7.1990></td></tr></table>',
    G,
  ],
  [
    'dl with wrapping divs in a grid',
    '<dl style="display:grid;grid-template-columns:1fr 1fr"><div><dt>Geburtsdatum</dt><dd>3.7.1990</dd></div><div><dt>Alter</dt><dd>36</dd></div></dl>',
    { ...G, alter: 36 },
  ],
  [
    'two dd',
    '<dl><dt>Erfolglose Anrufe</dt><dd>03.11.2026</dd><dd>05.11.2026</dd></dl>',
    { erfolgloseAnrufe: ['2026-11-03', '2026-11-05'] },
  ],
  [
    'two dt, one dd',
    '<dl><dt>Kundennr.</dt><dt>Kundennummer</dt><dd>123D456789</dd></dl>',
    { kundennummer: '123D456789' },
  ],
  [
    'legend over one control',
    '<fieldset><legend>Geburtsdatum</legend><input value=3.7.1990></fieldset>',
    G,
  ],
  [
    'one label, two values',
    '<dl><dt>Alter / Geburtsdatum</dt><dd>36 / 3.7.1990</dd></dl>',
    { ...G, alter: 36 },
  ],
  [
    'one label, two controls',
    '<div><span>Alter / Geburtsdatum</span><input size=3 value=36><input value=3.7.1990></div>',
    { ...G, alter: 36 },
  ],
  [
    'label by aria-labelledby of two',
    '<h3 id=h>EGV</h3><span id=l>gültig bis</span><input aria-labelledby="h l" value=14.07.2026>',
    { egvGueltigBis: '2026-07-14' },
  ],
  [
    'label drawn by ::before is in no text',
    '<style>.b::before{content:"Geburtsdatum: "}</style><div><span class=b>3.7.1990</span></div>',
    {},
  ],
  [
    'label drawn from data-label',
    '<style>td{display:block}td::before{content:attr(data-label)}</style><table><tr><td data-label=Geburtsdatum>3.7.1990</td><td data-label=Alter>36</td></tr></table>',
    { ...G, alter: 36 },
  ],
  [
    'colon drawn by ::after',
    '<style>.l::after{content:":"}</style><div><span class=l>Geburtsdatum</span> <span>3.7.1990</span></div>',
    G,
  ],
  [
    'list of "label: value"',
    '<ul><li>Geburtsdatum: 3.7.1990</li><li>Alter: 36</li></ul>',
    { ...G, alter: 36 },
  ],
  [
    'label and value in bold and plain',
    '<p><strong>Geburtsdatum</strong> 3.7.1990, <strong>Alter</strong> 36</p>',
    { ...G, alter: 36 },
  ],
  ['bulleted by dots', '<p>geb. 3.7.1990 · Alter: 36 · SGB II</p>', { ...G, alter: 36 }],
  [
    'far from its control, with help in it',
    `<section><label for=a>Geburtsdatum <i class=hint>wie im Ausweis</i></label><h3>Weiteres</h3><p><label>Bank <input value=y></label></section>
     <section>${'<p><label>Ort <input value=y></label>'.repeat(3)}<p><input id=a value=3.7.1990></section>`,
    G,
  ],
  [
    'a mask that is saved and searched by the same buttons',
    '<form><label>Geburtsdatum <input value=3.7.1990></label><button>Suchen</button><button>Speichern</button></form>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'a field with a button to look it up by',
    '<div><div><label>Betreuung durch <input value=Berufsberater></label> <button>Suchen</button></div><div><label>Geburtsdatum <input value=3.7.1990></label></div></div>',
    { betreuungDurch: 'berufsberater', geburtsdatum: '1990-07-03' },
  ],
  [
    'a day with a button that shows what is of that day',
    '<div><label>EGV vom <input value=12.05.2026></label> <button>Anzeigen</button></div>',
    { egvAm: '2026-05-12' },
  ],
  [
    'a mask beside a search of its own',
    '<div><div><label>Geburtsdatum <input value=3.7.1990></label></div><div>Name <input> <button>Suchen</button></div></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'the text of a case beside a button that searches for another',
    '<div><span>Kundennummer</span> <b>123D456789</b> <button>Suchen</button></div>',
    { kundennummer: '123D456789' },
  ],
  [
    'a button that searches and is not seen',
    '<div>KdNr <input value=123D456789> <button hidden>Suchen</button></div>',
    { kundennummer: '123D456789' },
  ],
  [
    'a bold word in a line with others is no heading',
    '<div><b>Partnerin</b> Name: Muster, Eva<br>Geburtsdatum <input value=3.7.1990></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'a bold line among bold labels is one that nobody knows',
    '<div><b>Familie</b><br>ledig<br><b>Geburtsdatum</b><br>3.7.1990</div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'bold words that others are like are labels',
    '<div><p><b>Partnerin</b> nein</p><p><b>Geburtsdatum</b> 03.07.1990</p><p><b>Alter</b> 36</p></div>',
    { ...G, alter: 36 },
  ],
  [
    'a bold value is no heading',
    '<div><div>Anlaufstelle:</div><div><b>Partner</b></div><div>Geburtsdatum</div><div>3.7.1990</div></div>',
    { geburtsdatum: '1990-07-03' },
  ],
  [
    'badges that say what they are',
    '<div><span class="badge outline">Kd.Nr. 123D456789</span> <span class=badge>Kundenkategorie D</span></div>',
    { kundennummer: '123D456789', kundenkategorie: 'D' },
  ],
  [
    'badges beside the title of a bar',
    '<div style="display:flex"><b>Kontakte</b>&emsp;<span class="badge outline">Kd.Nr. 123D456789</span>&emsp;<span class=badge>Kundenkategorie D</span></div>',
    { kundennummer: '123D456789', kundenkategorie: 'D' },
  ],
  [
    'a badge that may be the value of something else',
    '<div>Vorher <span class=badge>Kundenkategorie D</span></div>',
    {},
  ],
  [
    'a badge among others that says more than a word of a field',
    '<div><span class=badge>Kd.Nr. 123D456789</span> <span class=badge>Kundenkategorie D bis 2024</span> <span class=badge>Kategorie prüfen</span> <a class=badge>Kundenkategorie E</a></div>',
    { kundennummer: '123D456789' },
  ],
  [
    'a help text between a label and its field',
    '<div><label>Schulentlassung</label><span style="display:block">Monat und Jahr</span><div><input value="07/2023"></div></div>',
    { schulentlassungAm: '2023-07' },
  ],
  [
    'a value under its label, and a field for something else',
    '<div><label>EGV gültig bis</label><span style="display:block">10.12.2026</span><div><input placeholder="Neues Datum" value="01.01.2027"></div></div>',
    { egvGueltigBis: '2026-12-10' },
  ],
  [
    'a day with an asterisk in a chip, beside one with the number of the case',
    '<div style="display:flex"><h2>Albrecht, Nils</h2><span>KNR 955D610284</span><span>* 27.02.1974</span></div>',
    { kundennummer: '955D610284', geburtsdatum: '1974-02-27' },
  ],
  [
    'days with an asterisk and no number beside them, or two',
    '<div style="display:flex"><h2>Albrecht, Nils</h2><span>*27.02.1974</span></div><div style="display:flex"><b>955D610284</b><span>*27.02.1974</span><b>955D610285</b><span>*28.02.1974</span></div>',
    {},
  ],
  [
    'texts of a class that calls all of them labels',
    '<div class=panel><div class=caption>Termine</div><div style="display:flex"><div><div><span>Letzter Kontakt</span></div><div class=v-label>09.11.2026 (telefonisch)</div></div><div><div><span>Folgetermin</span></div><div class=v-label>Di, 15.12.2026 09:00</div></div></div></div>',
    {
      letzterKontaktAm: '2026-11-09',
      letzterKontaktArt: 'telefonisch',
      naechsterTerminAm: '2026-12-15',
    },
  ],
  [
    'a label that begins with a day, over its field',
    '<div><div class=label>01.10.2026 Wiedervorlage:</div><div><input value=14.12.2026></div></div>',
    {},
  ],
  [
    'words behind a field in its row go on with its label, and have a field of their own',
    line('<div>seit</div><div><input value=01.03.2026></div>'),
    { kundenkategorie: 'C', kundenkategorieSeit: '2026-03-01' },
  ],
  [
    'words behind another field in the row go on with that',
    line(
      '<div>Bearbeitung</div><div><input value=Muster></div><div>seit</div><div><input value=01.03.2026></div>',
    ),
    { kundenkategorie: 'C' },
  ],
  [
    'a day and its time, both named by one label',
    '<div><label id=t>Nächster Termin</label><div style="display:flex"><input value=16.12.2026 aria-labelledby=t><input value=11:30 aria-labelledby=t></div></div>',
    { naechsterTerminAm: '2026-12-16' },
  ],
  [
    'where a case lies, since when a category was given, and until when there was money before',
    '<section><h2>Fallsteuerung</h2><dl><dt>Fall liegt derzeit bei<dd>Arbeitsmarktmanager (AMM)<dt>Kategorie<dd>Y<dt>Kategorie vergeben am<dd>14.09.2026</dl></section><section><h2>Leistungsdaten (aus ALLEGRO, nur lesend)</h2><dl><dt>Früherer Bezug (vor Antrag) bis<dd>31.10.2019</dl></section>',
    {
      anlaufstelle: 'amm',
      kundenkategorie: 'Y',
      kundenkategorieSeit: '2026-09-14',
      alg2VorAntragBis: '2019-10-31',
    },
  ],
  [
    'words of the last mile',
    '<dl><dt>Weiterbewilligungsantrag spätestens<dd>15.03.2027<dt>Nächste Überprüfung (Wiedervorlage)<dd>04.01.2027<dt>Gespräch nächstmals am<dd>05.01.2027<dt>EinV vom<dd>15.03.2026<dt>laufend bis<dd>15.09.2026<dt>Statusart<dd>ratsuchend</dl><h3>Telefonversuche ohne Erfolg</h3><div><div>18.11.2026</div><div>20.11.2026</div></div>',
    {
      fortzahlungsantragAm: '2027-03-15',
      wiedervorlageAm: '2027-01-04',
      naechsterTerminAm: '2027-01-05',
      egvAm: '2026-03-15',
      egvGueltigBis: '2026-09-15',
      kundenstatus: 'rasu',
      erfolgloseAnrufe: ['2026-11-18', '2026-11-20'],
    },
  ],
  [
    'a kind of state that is of something else, and an end that is',
    '<dl><dt>Bewilligung<dd>15.03.2026<dt>laufend bis<dd>15.09.2026</dl><h3>Widerspruch</h3><dl><dt>Statusart<dd>arbeitslos</dl>',
    { bewilligungAm: '2026-03-15' },
  ],
  [
    'every line of an entry bears a class of labels, what it says as well',
    '<div role=list style="display:flex"><div role=listitem><div><div class="q-item__label overline">Kundennummer</div><div class=q-item__label>617A352049</div></div></div><div role=listitem><div><div class="q-item__label overline">Zielgruppe</div><div class=q-item__label>Schülerin</div></div></div><div role=listitem><div><div class="q-item__label overline">Letzter Kontakt</div><div class=q-item__label>noch keiner</div></div></div></div>',
    { kundennummer: '617A352049', zielgruppeU25: 'schueler', letzterKontaktAm: null },
  ],
  [
    'a label without a value before one that nobody knows, and two labels over their values',
    '<div><span class=label>Wiedervorlage am</span> <span class=label>Familienstand</span> <span>08.12.2026</span></div><div style="display:grid;grid-template-columns:8em 8em"><span class=label>Kundenkategorie</span><span class=label>Alter</span><span>B</span><span>34</span></div>',
    { kundenkategorie: 'B', alter: 34 },
  ],
];
