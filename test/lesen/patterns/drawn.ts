/** What kits draw in a way of their own: choices that are buttons, values over their labels, lists in two lines. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const ARROW = '<svg width=9 height=9></svg>';
const choice = (label: string, words: string) =>
  `<div><label>${label}</label><div><button type=button><span>${words}</span>${ARROW}</button></div></div>`;
const KONTAKT_AUSSEN = { kontakte: [{ am: '2026-11-05', art: 'telefonisch' }] };

const AT =
  '<style>div{position:absolute;white-space:pre}.c{width:13px;height:13px;border:1px solid;line-height:13px}</style>';
const box = (left: number, top: number, sign: string) =>
  `<div class=c style="left:${left}px;top:${top}px">${sign}</div>`;
const words = (left: number, top: number, text: string) =>
  `<div style="left:${left}px;top:${top}px">${text}</div>`;

export const DRAWN: Pattern[] = [
  [
    'a choice on a button that its label names by id',
    '<div><div><label for=a>Berufsabschluss</label></div><div><button id=a type=button aria-expanded=false><span>Hochschulabschluss</span></button></div></div>',
    { berufsabschluss: 'studium' },
  ],
  [
    'choices on buttons with an arrow, each behind its label',
    choice('Betreuungsstufe', 'IG – Stabilisierungsbedarf') +
      choice('Kundenstatus', 'arbeitsuchend') +
      choice('Berufsabschluss', 'Berufsausbildung'),
    { betreuungsstufe: 'IG', kundenstatus: 'asu', berufsabschluss: 'ausbildung' },
  ],
  [
    'a choice on a button in an element of its own',
    `<div><label for=k>Rechtskreis</label><x-select id=k><button type=button>SGB II${ARROW}</button></x-select></div>`,
    { rechtskreis: 'SGB II' },
  ],
  [
    'a choice that says that it drops down a menu',
    '<div><label for=x>Fallführung</label><button aria-haspopup=true aria-expanded=false type=button id=y>Berufsberater/in</button></div>',
    { betreuungDurch: 'berufsberater' },
  ],
  [
    'yes and no on a button that drops down',
    '<div><label>Alleinerziehend</label><button type=button aria-haspopup=menu aria-expanded=false>ja</button></div>',
    { alleinerziehend: true },
  ],
  [
    'a button with a picture that says yes may do anything',
    `<div><label>Elternzeit</label><button type=button>${ARROW}ja</button></div>`,
    {},
  ],
  [
    'choices by which cases are searched',
    '<form><div><label>Kundennummer</label><input></div><div><label>Rechtskreis</label><button type=button aria-haspopup=true aria-expanded=false>SGB III</button></div><button>Suchen</button></form>',
    {},
  ],
  [
    'of several buttons none is a choice made',
    `<div><label>Rechtskreis</label><button type=button>SGB II${ARROW}</button><button type=button>SGB III${ARROW}</button></div>`,
    {},
  ],
  [
    'buttons by which to be in touch',
    `<div><span>Kontaktart</span><button type=button>${ARROW}E-Mail</button><button type=button>Telefon</button></div>`,
    {},
  ],
  [
    'a button without an arrow',
    '<div><label>Rechtskreis</label><button type=button>SGB III</button></div>',
    {},
  ],
  [
    'a menu that stands open names what is in it',
    `<div><label>Rechtskreis</label><button type=button aria-haspopup=true aria-expanded=true>SGB III${ARROW}</button></div>`,
    {},
  ],
  [
    'a word that may be the label of something else, beneath a label that usually means its field',
    '<div><span style="display:block">Betreuung durch</span><span style="display:block">Fallmanager für arbeitsmarktnahe Kunden</span></div><div><span style="display:block">Team</span><span style="display:block">Team 6</span></div>',
    { betreuungDurch: 'fmArbeitsmarktnah' },
  ],
  [
    'a word that surely is the label of something else',
    '<div><span>Kunde</span><span>Neukunde</span></div>',
    {},
  ],
  [
    'a day in words on a button',
    '<div><span>Wiedervorlage am</span><button aria-expanded=false>18. Januar 2027</button></div>',
    { wiedervorlageAm: '2027-01-18' },
  ],
  [
    'a definition before its term, in a group of its own',
    '<h2>Kooperationsplan</h2><dl><div><dd>24.08.2026</dd><dt>vereinbart am</dt></div><div><dd>23.02.2027</dd><dt>gilt bis</dt></div></dl>',
    { egvAm: '2026-08-24', egvGueltigBis: '2027-02-23' },
  ],
  [
    'a choice beside the empty input in which it is made',
    '<label>Berufsabschluss</label><div><div>ohne Abschluss</div><input role=combobox aria-expanded=false aria-haspopup=listbox aria-label="Selected ohne Abschluss. "></div>',
    { berufsabschluss: 'keiner' },
  ],
  [
    'an arrow beside the input that shows the choice says nothing of its own',
    '<div><label for=a id=l>Schulform</label><div role=group><input id=a role=combobox aria-labelledby=l aria-expanded=false value=Oberschule><button id=b aria-haspopup=listbox aria-label=Empfehlungen aria-labelledby="b l"></button></div></div>',
    { schulform: 'oberschule' },
  ],
  [
    'a page that is named by a tab which is not chosen',
    '<div role=tablist><button role=tab id=t1 aria-selected=true aria-controls=p>Planung</button><button role=tab id=t2 aria-selected=false aria-controls=p>Notizen</button></div><div role=tabpanel id=p aria-labelledby=t2><dl><dt>Kooperationsplan vom<dd>01.02.2026</dl></div>',
    { egvAm: '2026-02-01' },
  ],
  [
    'a page that is named by the chosen tab',
    '<div role=tablist><button role=tab id=t1 aria-selected=false aria-controls=p>Planung</button><button role=tab id=t2 aria-selected=true aria-controls=p>Partnerin</button></div><div role=tabpanel id=p aria-labelledby=t2><dl><dt>Kooperationsplan vom<dd>01.02.2026</dl></div>',
    {},
  ],
  [
    'a value at the end of its line that its class calls something extra',
    '<div style="display:flex"><div><div>Erstbewilligung am</div></div><div class=x-cell-footer><span class=x-cell-extra>19.03.2019</span></div></div>',
    { bewilligungAm: '2019-03-19' },
  ],
  [
    'pairs in what its class calls a description',
    '<header><div><h2>Muster, Kim</h2></div><div class=x-header__description><dl style="display:grid;grid-template-columns:130px 1fr"><dt>BG-Nr.</dt><dd>62406//0023377</dd><dt>Erstgespräch</dt><dd>19.03.2026</dd></dl></div></header>',
    { bgNummer: '62406//0023377', erstgespraechAm: '2026-03-19' },
  ],
  [
    'a field that its class says to have a placeholder',
    '<x-field><template shadowrootmode=open><div class="base has-value placeholder"><div><slot name=label></slot></div><div><slot name=control></slot></div></div></template><label slot=label for=x>Letzter Stellensuchlauf</label><input slot=control id=x placeholder="DD.MM.YYYY" value=25.11.2026></x-field>',
    { stellensuchlaufAm: '2026-11-25' },
  ],
  [
    'what has not taken place, in a heading beneath its label',
    '<div><p>Bewerberangebot geprüft am</p><h3>nicht erfolgt</h3></div>',
    { bewerberangebotGeprueftAm: null },
  ],
  [
    'a header to sort by that says to be a button',
    '<h2>Kontakthistorie</h2><table><thead><tr><th role=button tabindex=0 aria-label="Datum, not sorted">Datum<th>Kontaktweg<th>Anlass<tbody><tr><td>05.11.2026<td><span>Persönlich</span><td>Terminabsprache<tr><td>03.10.2026<td><span>Telefonisch</span><td>Zwischenbilanz</table>',
    KONTAKTE,
  ],
  [
    'contacts by their appointment, with a column that says whether it was',
    '<h2>Kontakte</h2><table><tr><th>Termin<th>Form<th>Anlass<th>Durchführung<tr><td>15.12.2026<td>persönlich<td>Kita<td>geplant<tr><td>05.11.2026<td>telefonisch<td>Elternzeit<td>durchgeführt<tr><td>04.11.2026<td>persönlich<td>Beratung<td>abgesagt</table>',
    KONTAKT_AUSSEN,
  ],
  [
    'the same column, where it says how a contact was',
    '<h2>Kontakte</h2><table><tr><th>Datum<th>Anlass<th>Durchführung<tr><td>05.11.2026<td>Elternzeit<td>telefonisch</table>',
    KONTAKT_AUSSEN,
  ],
  [
    'contacts in two lines, the second of which says how and when',
    '<h2>Kontakte</h2><ul><li><h3>Zwischenbilanz</h3><p>Vorsprache, 05.11.2026</p></li><li><h3>Wohnung</h3><p>03.10.2026, Telefon</p></li></ul>',
    KONTAKTE,
  ],
  [
    'the same under another heading, and of what is yet to come',
    '<h2>Unterlagen</h2><ul><li><h3>Zwischenbilanz</h3><p>Brief, 05.11.2026</p></li></ul><h2>Kontakte</h2><ul><li><h3>Beratung geplant</h3><p>persönlich, 15.12.2026</p></li></ul>',
    {},
  ],
  [
    'a plain line that says of what the days beneath it are',
    '<div><h3>Kooperationsplan</h3><p>Praktikum</p><p>vom <input value=01.10.2026> bis <input value=30.10.2026></p></div>',
    {},
  ],
  [
    'a plain line that says nothing of that',
    '<div><h3>Kooperationsplan</h3><p>Fassung 2</p><p>vom <input value=01.10.2026> bis <input value=30.03.2027></p></div>',
    { egvAm: '2026-10-01', egvGueltigBis: '2027-03-30' },
  ],
  [
    'the card of a child that lives with the parents',
    '<h2>Muster, Ole</h2><dl><dt>Kd-Nr<dd>123D456789</dl><section><h3>Ida</h3><p>8 Jahre, wohnhaft bei den Eltern</p><dl><dt>Geburtsdatum<dd>01.02.2018</dl></section>',
    { kundennummer: '123D456789' },
  ],
  [
    'a customer who lives with the parents',
    '<div><h3>Muster, Ole</h3><p>wohnhaft bei den Eltern</p><dl><dt>Geburtsdatum<dd>01.02.2008<dt>Kundennummer<dd>123D456789</dl></div>',
    { geburtsdatum: '2008-02-01', kundennummer: '123D456789' },
  ],
  [
    'a page whose title is somebody who lives with the parents',
    '<h1>Muster, Ole</h1><p>lebt bei seinen Eltern</p><dl><dt>Klassenstufe<dd>9</dl>',
    { klassenstufe: 9 },
  ],
  [
    'a list of what is missing, in what its class calls an error',
    '<div class=error-message><dl><dt>Wiedervorlage<dd>fehlt</dl></div>',
    {},
  ],
  [
    'chips of what is so of a person',
    '<dl><dt>Merkmale<dd>Alleinerziehend, Führerschein B</dl>',
    { alleinerziehend: true },
  ],
  ['a day of birth with somebody else behind it', '<p>Geburtsdatum: 24.06.1990 Mutter</p>', {}],
  ['a certificate, and when it was shown', '<p>Zeugnis: vorgelegt am 08.07.2026</p>', {}],
  [
    'boxes drawn of plain elements, each before its words, two in a line',
    `${AT}${box(30, 20, '✓')}${words(50, 20, 'Verständigung in Deutsch möglich')}${box(268, 20, '')}${words(288, 20, 'Reha / Schwerbehinderung')}${box(30, 48, '')}${words(50, 48, 'geflüchtet')}${box(268, 48, '✓')}${words(288, 48, 'gemischte BG')}`,
    { kommunikationDeutsch: true, bgGemischt: true },
  ],
  [
    'the same boxes in a frame drawn around their group',
    `${AT}<div style="left:16px;top:10px;width:450px;height:120px;border:1px solid"></div>${words(26, 2, 'Merkmale')}${box(30, 28, '✓')}${words(50, 28, 'Verständigung in Deutsch möglich')}${box(268, 28, '')}${words(288, 28, 'Reha / Schwerbehinderung')}${box(30, 56, '')}${words(50, 56, 'geflüchtet')}${box(268, 56, '✓')}${words(288, 56, 'gemischte BG (unter/über 25)')}`,
    { kommunikationDeutsch: true, bgGemischt: true },
  ],
  [
    'the same boxes behind their words',
    `${AT}${words(20, 20, 'geflüchtet')}${box(230, 20, '✓')}${words(252, 20, 'alleinerziehend')}${box(468, 20, '')}`,
    { gefluechtet: true },
  ],
];
