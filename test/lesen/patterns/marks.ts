/** What is drawn on a value and is neither its label nor a heading: words of the style, ribbons, signs of footnotes, its colour. */
import { G, KONTAKT, type Pattern } from './pattern.ts';

const DRAWN =
  '<style>.f::before{content:"früher"}.e::before{content:"Ehefrau"}.a::after{content:"abgesagt"}.v::before{content:attr(data-state)}.s::after{content:" *"}.b::before{content:"bis "}.n::after{content:"neu"}</style>';
const RIBBONS =
  '<style>article{position:relative;overflow:hidden;padding:14px;width:300px}article p{margin:0}.rb{position:absolute;right:-34px;top:18px;transform:rotate(45deg);width:140px}</style>';
const COLOURS =
  '<style>.s{display:inline-block;width:14px;height:12px}.y,.y>td{background:#ffef9e}.g,.g>td{background:#c4c4c4}.w,.w>td{background:#fff}</style>';
const STEP = { betreuungsstufe: 'IK' };

export const MARKS: Pattern[] = [
  [
    'words that the style puts before a box',
    `${DRAWN}<div class=f><i>Betreuungsstufe</i> <b>IK</b></div>`,
    {},
  ],
  [
    'words that the style puts before the rows of a table',
    `${DRAWN}<table><tr><th>Geburtsdatum<td>3.7.1990<tr class=f><th>Betreuungsstufe<td>IK</table>`,
    G,
  ],
  [
    'words that the style puts before a term, and behind what it is',
    `${DRAWN}<dl><dt>Geburtsdatum<dd>3.7.1990<dt class=e>Betreuungsstufe<dd>IK<dt>Nächster Termin<dd class=a>3.12.2026</dl>`,
    G,
  ],
  [
    'words that the style puts before a field',
    `${DRAWN}<label class=v data-state="Vorschlag">Betreuungsstufe <input value=IK></label><label>Geburtsdatum <input value=3.7.1990></label>`,
    G,
  ],
  [
    'words that the style puts on some cards, with the same fields as those without',
    `${DRAWN}<div><div><i>Betreuungsstufe</i> <b>IK</b></div><div class=e><i>Betreuungsstufe</i> <b>IN</b></div></div>`,
    STEP,
  ],
  [
    'signs and words that the style adds and that say nothing',
    `${DRAWN}<div class=s><label for=a>Betreuungsstufe</label> <input id=a value=IK></div><div><span class=s>Geburtsdatum</span> <span class=n>3.7.1990</span></div><div><span>Hinderungsgrund bis</span> <span class=b>3.12.2026</span></div>`,
    { ...G, ...STEP, hinderungsgrundBis: '2026-12-03' },
  ],
  [
    'a ribbon before the title of a card',
    `${RIBBONS}<article><span class=rb>Vorschlag</span><h2>Kategorie</h2><small>Betreuungsstufe</small><p>IK</p></article>`,
    {},
  ],
  [
    'a ribbon behind all else of a card',
    `${RIBBONS}<article><h2>Einstufung</h2><dl><dt>Betreuungsstufe<dd>IK</dl><span class=rb>Planung</span></article><article><dl><dt>Geburtsdatum<dd>3.7.1990</dl></article>`,
    G,
  ],
  [
    'a ribbon with the name of a child',
    `${RIBBONS}<article><span class=rb>Kind Leon</span><h2>Schule</h2><small>Klassenstufe</small><p>9</p></article>`,
    {},
  ],
  [
    'a ribbon that says nothing against it',
    `${RIBBONS}<article><span class=rb>neu</span><h2>Einstufung</h2><dl><dt>Betreuungsstufe<dd>IK</dl></article>`,
    STEP,
  ],
  [
    'signs behind values, and what they mean at the end',
    '<table><tr><td>Geburtsdatum<td>3.7.1990<tr><td>Betreuungsstufe<td>IK ¹<tr><td>Kundenkategorie<td>B ²</table><p><small>¹ Angaben der Ehefrau.<br>² Gilt erst ab Februar 2027.</small></p>',
    G,
  ],
  [
    'stars behind values, and what they mean at the end',
    '<dl><dt>Geburtsdatum<dd>3.7.1990<dt>Betreuungsstufe<dd>IK*<dt>Kundenkategorie<dd>B **</dl><p>* Beispiel aus der Ausfüllhilfe</p><p>** von Dritten gehört</p>',
    G,
  ],
  [
    'raised signs behind values, and what they mean at the end',
    '<div><span>Betreuungsstufe</span> <b>IK<sup>1</sup></b></div><div><span>Geburtsdatum</span> <b>3.7.1990</b></div><hr><div><sup>1</sup> abgesagt</div>',
    G,
  ],
  [
    'a field with a sign behind it',
    '<label>Betreuungsstufe <input value=IK></label><sup>2</sup><br><label>Geburtsdatum <input value=3.7.1990></label><footer><p><sup>2</sup> Angaben des Partners</p></footer>',
    G,
  ],
  [
    'signs whose notes say nothing against it, or that have none',
    '<table><tr><td>Geburtsdatum<td>3.7.1990 ²<tr><td>Betreuungsstufe<td>IK ¹</table><p>¹ siehe Vermerk</p>',
    { ...G, ...STEP },
  ],
  [
    'rows on colours that a legend explains',
    `${COLOURS}<table><tr><td>Geburtsdatum<td>3.7.1990<tr class=y><td>Geburtsdatum<td>1.2.1992<tr class=y><td>Betreuungsstufe<td>IN<tr class=g><td>Nächster Termin<td>3.12.2026<tr class=w><td>Kundenkategorie<td>B</table><p>Farben: <span class="s w"></span> Kunde <span class="s y"></span> Lebensgefährtin (Muster, Eva) <span class="s g"></span> storniert</p>`,
    { ...G, kundenkategorie: 'B' },
  ],
  [
    'rows and fields on colours, and a legend that is a list',
    `${COLOURS}<ul><li><i class="s y"></i><span>Partnerin</span><li><i class="s g"></i><span>geändert</span></ul><div class=y><span>Betreuungsstufe</span> <b>IN</b></div><div><span class=y>Kundenkategorie</span> <input class=y value=B></div><dl><dt>Geburtsdatum<dd class=g>3.7.1990</dl>`,
    G,
  ],
  [
    'text in the colour of its ground',
    '<div style="background:#fff"><dl style="color:#fff"><dt>Betreuungsstufe<dd>IK</dl></div><div style="color:white">Kundenkategorie: B</div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    G,
  ],
  [
    'white text on a picture, a coloured ground or what lies behind it',
    '<div style="background:linear-gradient(#123,#345);color:#fff"><dl><dt>Betreuungsstufe<dd>IK</dl></div><div style="background:#123"><dl style="color:#fff"><dt>Kundenkategorie<dd>B</dl></div><div style="position:relative"><div style="position:absolute;inset:0;background:#123"></div><dl style="position:relative;color:#fff"><dt>Geburtsdatum<dd>3.7.1990</dl></div>',
    { ...G, ...STEP, kundenkategorie: 'B' },
  ],
  [
    'signs before labels, and a legend over them',
    '<p>Zeichen: ◷ gilt erst ab 2027 · ✗ abgesagt oder zurückgenommen · ☺ betrifft den Mitbewohner</p><div style="display:grid;grid-template-columns:200px 1fr"><span>Geburtsdatum</span><b>3.7.1990</b><span>☺ Geburtsdatum</span><b>04.12.1990</b><span>◷ Betreuungsstufe</span><b>IK</b><span>✗ Nächster Termin</span><b>10.12.2026</b></div>',
    G,
  ],
  [
    'letters in brackets before labels, and a legend of terms beneath them',
    '<dl><dt>Geburtsdatum<dd>3.7.1990<dt>[P] Betreuungsstufe<dd>IK<dt>[E] Kundenkategorie<dd>B</dl><footer><i>[P]</i> Partnerin, <i>[E]</i> Entwurf</footer>',
    G,
  ],
  [
    'signs before labels that say nothing against them',
    '<p>★ Pflichtfeld · ☎ Auskunft am Telefon</p><dl><dt>★ Geburtsdatum<dd>3.7.1990<dt>☎ Betreuungsstufe<dd>IK</dl>',
    { ...G, ...STEP },
  ],
  [
    'symbols with a title at the head of rows',
    '<table><tr><th><th>Merkmal<th>Ausprägung<tr><td title=Kundin>●<td>Geburtsdatum<td>3.7.1990<tr><td title=Ehemann>♂<td>Geburtsdatum<td>30.01.1980<tr><td title="Vorschlag, nicht entschieden">✎<td>Betreuungsstufe<td>IK<tr><td><i aria-label=entfallen>✗</i><td>Nächster Termin<td>9.12.2026</table>',
    G,
  ],
  [
    'symbols with a title in labels',
    '<dl><dt>Geburtsdatum<dd>3.7.1990<dt><span role=img aria-label=Ehefrau>♀</span> Betreuungsstufe<dd>IK<dt><i title=ungeprüft></i> Kundenkategorie<dd>B</dl>',
    G,
  ],
  [
    'pictures beside values that lead somewhere or belong to the program',
    '<dl><dt>Geburtsdatum<dd>3.7.1990<dt><i title=Historie>↺</i> Betreuungsstufe<dd>IK</dl><div><label for=a>Nächster Termin</label> <input id=a value=3.12.2026><span title="Neuer Entwurf" style="cursor:pointer">✎</span></div>',
    { ...G, ...STEP, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'a field whose description says that it is a draft, and one whose description tells how to fill it in',
    '<label>Geburtsdatum <input value=3.7.1990 aria-describedby=h></label><small id=h>Bei Partnern leer lassen</small><br><label>Betreuungsstufe <input value=IK aria-describedby=e></label><p id=e>Noch nicht freigegeben</p>',
    G,
  ],
  [
    'entries of a list on the colour that a legend gives to what was cancelled',
    `${COLOURS}<h2>Kontakte</h2><table><tr><th>Datum<th>Art<tr class=w><td>05.11.2026<td>persönlich<tr class=g><td>01.10.2026<td>telefonisch</table><p><span class="s g"></span> storniert</p>`,
    KONTAKT,
  ],
  [
    'signs before labels, and a legend of items with the signs in elements of their own',
    '<div><span>Geburtsdatum</span> <b>3.7.1990</b></div><div><span>◷ Betreuungsstufe</span> <b>IK</b></div><div><span>◇ Kundenkategorie</span> <b>B</b></div><ul><li><b>◷</b> künftig<li><b>◇</b><span> Angabe des Partners</span></ul>',
    G,
  ],
  [
    'drawings with a title before labels',
    '<div><span>Geburtsdatum</span> <b>3.7.1990</b></div><div><svg width=9 height=9><title>Partner</title><circle r=4 /></svg> <span>Betreuungsstufe</span> <b>IK</b></div>',
    G,
  ],
  [
    'entries of a list with signs before them that a legend explains',
    '<h2>Kontakte</h2><table><tr><th><th>Datum<th>Art<tr><td><td>05.11.2026<td>persönlich<tr><td>⊘<td>01.10.2026<td>telefonisch</table><p>⊘ storniert</p>',
    KONTAKT,
  ],
  [
    'entries of a list with symbols that have a name',
    '<h2>Kontakte</h2><table><tr><th><th>Datum<th>Art<tr><td title=Kundin>●<td>05.11.2026<td>persönlich<tr><td title=Ehemann>♂<td>01.10.2026<td>telefonisch</table>',
    KONTAKT,
  ],
  [
    'colours that a legend explains in words of that colour',
    `${COLOURS}<p>Legende: <span class=y>Angaben der Partnerin</span> <span class=w>eigene Angaben</span></p><table><tr class=w><td>Geburtsdatum<td>3.7.1990<tr class=y><td>Betreuungsstufe<td>IK</table>`,
    G,
  ],
  [
    'a badge in a colour, and no legend',
    `${COLOURS}<table><tr class=w><td>Geburtsdatum<td>3.7.1990<tr class=g><td>Betreuungsstufe<td>IK</table><h2>Anlagen <span class=g>Entwurf</span></h2>`,
    { ...G, ...STEP },
  ],
  [
    'a field that software calls by its label bears no sign with that name',
    '<x-label>BG-Nummer<x-input><template shadowrootmode=open><div><input aria-label=BG-Nummer value="36202//0019945" readonly></div></template></x-input></x-label><p><span>Stellensuchlauf</span> <input title="Stellensuchlauf (Entwurf)" value="24.11.2026"></p>',
    { bgNummer: '36202//0019945', stellensuchlaufAm: '2026-11-24' },
  ],
];
