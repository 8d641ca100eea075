/** A line about a case, its labels and values in no elements of their own. */
import { G, HIDDEN, KONTAKTE, type Pattern } from './pattern.ts';

const K = { kundennummer: '123D456789' };
const NBSP = '&nbsp;&nbsp;&nbsp;';

export const HEADLINES: Pattern[] = [
  [
    'a number without its label in a line that tells a day of birth',
    '<div>Nr. 123D456789 · Muster, Jana · *03.07.1990 · BG 33802//0014553</div>',
    { ...K, ...G, bgNummer: '33802//0014553' },
  ],
  [
    'the same between commas, and between dashes with the day in brackets',
    '<div>Kundin Jana Muster, geb. 03.07.1990, 123D456789</div><div>Jana Muster (geb. 03.07.1990) – Kundennummer 123D456789 – arbeitslos</div>',
    { ...K, ...G, kundenstatus: 'alo' },
  ],
  [
    'the same of a child, and a number without a day of birth',
    '<div>Tochter Ida Muster, geb. 30.09.2015, 612A330079</div><div>Muster, Jana (338D552290)</div>',
    {},
  ],
  [
    'another customer in the margin in the same words',
    '<header><h1>Muster, Ole</h1><p>Kd.-Nr. 123D456789</p></header><aside><p>Beispiel, Eva, geb. 01.01.1980, 355A900214</p></aside><dl><dt>Geburtsdatum<dd>03.07.1990</dl>',
    { ...K, ...G },
  ],
  [
    'a name and a day of birth in the title of the page, and what stands beneath it',
    '<h1>Jana Muster, geb. 03.07.1990</h1><div>arbeitslos · SGB II · Kat. B · IFK Meier</div><main><div><span>langzeitarbeitslos</span><span>alleinerziehend</span></div><section><h2>Kind</h2><h3>Ida Muster, geb. 03.08.2014</h3></section></main>',
    {
      ...G,
      kundenstatus: 'alo',
      rechtskreis: 'SGB II',
      kundenkategorie: 'B',
      langzeitarbeitslos: true,
      alleinerziehend: true,
    },
  ],
  [
    'a day with its label before it, and when or how behind it',
    '<section><h2>Termine</h2><p>Nächster Termin am 08.12.2026 um 9 Uhr</p><p>Letzter Kontakt am 10.11.2026 per Telefon</p><p>Erstgespräch fand am 24.02.2026 statt</p><p>Kooperationsplan vom 22.06.2026 gilt bis 21.12.2026</p></section>',
    {
      naechsterTerminAm: '2026-12-08',
      letzterKontaktAm: '2026-11-10',
      letzterKontaktArt: 'telefonisch',
      erstgespraechAm: '2026-02-24',
      egvAm: '2026-06-22',
      egvGueltigBis: '2026-12-21',
    },
  ],
  [
    'the same called off, of what was written down, of somebody else, of any contact, and of former days',
    '<p>Erstgespräch am 24.02.2026 abgesagt</p><p>Wiedervorlage am 24.02.2026 gesetzt</p><p>Letzter Kontakt der Partnerin am 10.11.2026 per Telefon</p><p>Kontakt am 10.11.2026 per Telefon</p><p>Nächster Termin am 08.12.2026 um 9 Uhr entfällt</p><section><h2>Chronik</h2><p>Nächster Termin am 03.02.2026 um 9 Uhr</p></section>',
    {},
  ],
  [
    'a number before a bar, and more',
    '<div>Kd.-Nr. <b>123D456789</b> &nbsp;|&nbsp; SGB II</div>',
    { ...K, rechtskreis: 'SGB II' },
  ],
  [
    'a number before a dot, and chips',
    '<p>Kundennummer <strong>123D456789</strong> · <span>marktnah</span> <span>Ü25</span></p>',
    K,
  ],
  ['a number and more in one text', '<p><b>Kd.-Nr.</b> 123D456789 | Team 5</p>', K],
  [
    'a number in a cell, and more',
    '<table><tr><td>Kd.-Nr.<td>123D456789 · Team 5<td>Alter<td>36</table>',
    { ...K, alter: 36 },
  ],
  [
    'a number, then a day that has a label',
    '<p>Kd.-Nr. <b>123D456789</b> · geb. 3.7.1990</p>',
    { ...K, ...G },
  ],
  [
    'a name under a label that means nothing',
    '<p>Fall: <strong>Weiß, Ines</strong> · Kd-Nr. 123D456789 · geb. 03.07.1990</p>',
    { ...K, ...G },
  ],
  [
    'spaces that are kept, and a star for the birth',
    `<b>Bürger, Rüdiger</b>${NBSP}KdNr: 123D456789${NBSP}*03.07.1990${NBSP}BG: 72106//0009120`,
    { ...K, ...G, bgNummer: '72106//0009120' },
  ],
  [
    'spaces that are kept between a number and words',
    `<p>KdNr: 123D456789${NBSP}Team 5${NBSP}geb.${NBSP}3.7.1990</p>`,
    { ...K, ...G },
  ],
  [
    'spaces that are kept behind the colon and in a value',
    `<p>Kundenkategorie:${NBSP}B${NBSP}(seit 01.03.2026)</p>`,
    { kundenkategorie: 'B', kundenkategorieSeit: '2026-03-01' },
  ],
  [
    'a number, then a name as bold as the labels',
    '<p><b>Aktenz.</b> 50.3-08814 &nbsp; <b>Kd.-Nr.</b> 123D456789 &nbsp; <b>Weiß, Ines</b> &nbsp; <b>geb.</b> 03.07.1990</p>',
    { ...K, ...G },
  ],
  ['a number, then in bold whose it is', '<p><b>Kd.-Nr.</b> 123D456789 <b>Partnerin</b></p>', {}],
  [
    'a number behind another one that means nothing',
    '<div>PK: 00481516 | KdNr.: <b>123D456789</b> | Geb.: <b>03.07.1990</b></div>',
    { ...K, ...G },
  ],
  [
    'a day behind somebody else’s name',
    '<div>Partner: Weiß, Ole | geb.: <b>03.07.1990</b></div>',
    {},
  ],
  ['two numbers', '<p>Kd.-Nr. <b>123D456789</b> | 123D456780</p>', {}],
  ['two numbers in one text', '<p><b>Kd.-Nr.</b> 123D456789 | 123D456780</p>', {}],
  [
    'words behind a bar that belong to any other value',
    '<p>Kundenkategorie <b>B</b> | beantragt: C</p>',
    {},
  ],
  ['a number of somebody else', '<p>Kd.-Nr. <b>123D456789</b> | Partnerin</p>', {}],
  [
    'somebody else’s line',
    '<p>Partner: <strong>Weiß, Ole</strong> · Kd-Nr. 123D456789 · geb. 03.07.1990</p>',
    {},
  ],
  [
    'somebody else’s line, with spaces that are kept',
    `<p>Partner: Weiß, Ole${NBSP}KdNr: 123D456789${NBSP}*03.07.1990</p>`,
    {},
  ],
  ['a star before a day, and no case', `<p>Stand${NBSP}*03.07.2026</p>`, {}],
  [
    'behind a file number, the number in bold',
    '<p>Aktenzeichen 27/1144 · Kundennummer <b>123D456789</b></p>',
    { kundennummer: '123D456789' },
  ],
  [
    'behind the name of somebody else',
    '<div>Partner: Weiß, Ole &nbsp;&nbsp; Kd.-Nr.: <b>123D456789</b></div>',
    {},
  ],
  [
    'a search button in the head of the program',
    '<nav><div><span><strong>PROSOZ</strong> Fallmanagement</span></div><div><p><input type=search placeholder=Name></p><p><a class=button>Suche</a></p></div></nav><section><h1>Weiß, Ole</h1><table><tr><th>geboren am<td>3.7.1990</table></section>',
    G,
  ],
  [
    'tabs drawn as a header, the case’s own chosen by its class',
    '<div class=tabs-header><ul><li class=tabs-selected><a><span class=tabs-title>Falldaten</span></a><li><a><span class=tabs-title>Partner</span></a></ul></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    G,
  ],
  [
    'tabs drawn as a header, somebody else’s chosen by its class',
    '<div class=tabs-header><ul><li><a><span class=tabs-title>Falldaten</span></a><li class=tabs-selected><a><span class=tabs-title>Partner</span></a></ul></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    {},
  ],
  [
    'headings on the page of a tab that is somebody else’s',
    '<div class=tabs-header><ul><li><a><span class=tabs-title>Falldaten</span></a><li class=tabs-selected><a><span class=tabs-title>Partner</span></a></ul></div><h1>Termine</h1><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    {},
  ],
  [
    'tabs drawn as a header, one of them somebody else’s, and none known as the chosen one',
    '<div class=tabs-header><ul><li><a><span class=tabs-title>Falldaten</span></a><li><a><span class=tabs-title>Partner</span></a></ul></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    {},
  ],
  [
    'tabs drawn as a header, all of them the case’s, and none known as the chosen one',
    '<div class=tabs-header><ul><li><a><span class=tabs-title>Falldaten</span></a><li><a><span class=tabs-title>Verlauf</span></a></ul></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    G,
  ],
  [
    'tabs known by their class alone, the case’s own chosen',
    '<div class=n-tabs><div class=n-tabs-nav><div class=n-tabs-wrapper><div><div class="n-tabs-tab n-tabs-tab--active"><span class=n-tabs-tab__label>Person</span></div></div><div><div class="n-tabs-tab"><span class=n-tabs-tab__label>Partner</span></div></div></div></div><div class=n-pane><div><h3>Angaben</h3><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div></div></div>',
    G,
  ],
  [
    'tabs known by their class alone, somebody else’s chosen',
    '<div class=n-tabs><div class=n-tabs-nav><div class=n-tabs-wrapper><div><div class="n-tabs-tab"><span class=n-tabs-tab__label>Person</span></div></div><div><div class="n-tabs-tab n-tabs-tab--active"><span class=n-tabs-tab__label>Partner</span></div></div></div></div><div class=n-pane><div><h3>Angaben</h3><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div></div></div>',
    {},
  ],
  [
    'links drawn as a header, somebody else’s chosen by its class',
    '<div class=card-header><a class="link is-active">Partner</a> <a class=link>Falldaten</a></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    {},
  ],
  [
    'links drawn as a header, the case’s chosen by its class',
    '<div class=card-header><a class=link>Partner</a> <a class="link is-active">Falldaten</a></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    G,
  ],
  [
    'a header of somebody else, with links',
    '<div class=card-header>Partner <a>bearbeiten</a> <a>löschen</a></div><div><table><tr><td>Geb.-Datum:<td><input value=03.07.1990></table></div>',
    {},
  ],
  [
    'a description that names the case',
    '<header><h3>Weiß, Ole</h3><span class=description>Kd-Nr. 123D456789 · geb. 03.07.1990</span></header><p>x</p>',
    { kundennummer: '123D456789', ...G },
  ],
  [
    'a description that says how a number looks',
    '<label>Kundennummer <input value=123D456789></label><span class=description>Kd-Nr. im Format 123D456780</span>',
    { kundennummer: '123D456789' },
  ],
  [
    'a title over the steps of a way, which are no value of it, and pairs beneath them',
    '<div class=card><div class=card-title><span>Kooperationsplan</span></div><div><div>Entwurf</div><div>Abgeschlossen</div></div><dl><dt>Abgeschlossen am<dd>12.05.2026<dt>Gültig bis<dd>11.05.2027</dl></div>',
    { egvAm: '2026-05-12', egvGueltigBis: '2027-05-11' },
  ],
  [
    'a title over what is its value, and pairs beneath it',
    '<div class=card><div class=card-title><span>Betreuungsstufe</span></div><div>IK</div><dl><dt>Wiedervorlage<dd>12.05.2026</dl></div>',
    { betreuungsstufe: 'IK', wiedervorlageAm: '2026-05-12' },
  ],
  [
    'a title over which version it is, over pairs',
    '<div><div class=header>Kooperationsplan</div><div class=meta>Version 3</div><table><tr><td>geschlossen am<td>21.07.2026<tr><td>läuft bis<td>20.01.2027</table></div>',
    { egvAm: '2026-07-21', egvGueltigBis: '2027-01-20' },
  ],
  [
    'a title over words that take back what the pairs beneath say, or that may be its value',
    [
      'Kooperationsplan, Entwurf',
      'Erstgespräch, abgesagt',
      'Letzter Kontakt, nicht zustande gekommen',
      'Kooperationsplan, Vorgängerversion',
    ]
      .map((text) => text.split(', '))
      .map(
        ([title, words]) =>
          `<div class=card><div class=card-title><span>${title}</span></div><div>${words}</div><dl><dt>Datum<dd>12.05.2026<dt>Ort<dd>Zi. 12</dl></div>`,
      )
      .join('') +
      '<div class=card><div class=card-title><b>Kundenkategorie</b></div><div>K7</div><dl><dt>seit<dd>01.03.2026<dt>Ort<dd>Zi. 12</dl></div>',
    {},
  ],
  [
    'a title over the steps of a way, of which one that is no end is where it stands',
    '<div class=card><div class=card-title><span>Kooperationsplan</span></div><div><div class=active>Entwurf</div><div>Unterschrieben</div></div><dl><dt>Datum<dd>12.05.2026<dt>Ort<dd>Zi. 12</dl></div>',
    {},
  ],
  [
    'a title over its day, which stands out from what is said of it beneath',
    '<article><header><h3>Nächster Termin</h3></header><section><p><b>Dienstag, 8. Dezember 2026, 10:30 Uhr</b></p><p>Raum 2.14, Folgegespräch, Einladung versandt am 24.11.2026</p></section></article>',
    { naechsterTerminAm: '2026-12-08' },
  ],
  [
    'a title over a day that is taken back beneath, or over which another stands',
    '<article><header><h3>Wiedervorlage</h3></header><section><p><b>08.12.2026</b></p><p>erledigt am 24.11.2026</p></section></article><article><header><h3>Kooperationsplan vom</h3></header><section><p><b>08.12.2026</b></p><p>15.01.2026</p></section></article>',
    {},
  ],
  [
    'a title over a day in place of which another one may be beneath',
    '<article><h3>Nächster Termin</h3><div><p><b>Dienstag, 8. Dezember 2026</b></p><p>Ersatztermin 15.12.2026</p></div></article>',
    {},
  ],
  [
    'the title of a page with a badge of what the customer is to another, over her own number',
    '<h1>Meyer, Anna <span class=badge>Partnerin</span></h1><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>3.7.1990</dl>',
    { kundennummer: '123D456789', geburtsdatum: '1990-07-03' },
  ],
  [
    'the same badge over no number, and in the title of a section',
    '<h1>Meyer, Anna <span class=badge>Partnerin</span></h1><dl><dt>Geburtsdatum<dd>3.7.1990</dl><h2>Meyer, Eva <span class=badge>Tochter</span></h2><dl><dt>Kundennummer<dd>123D456789</dl>',
    {},
  ],
  [
    'what leads back to the list of cases, beside what the page is called',
    '<div class="x-page-header"><div class="x-page-header__left" style="cursor:pointer"><i class="x-icon-back"></i><div class="x-page-header__title">Trefferliste</div></div><div class="x-page-header__content">Muster, Anna</div></div><dl><dt>Kundenkategorie<dd>B</dl>',
    { kundenkategorie: 'B' },
  ],
  [
    'the same with an arrow, in a heading',
    '<h1><a href="#">← Trefferliste</a> Muster, Anna</h1><dl><dt>Kundenkategorie<dd>B</dl>',
    { kundenkategorie: 'B' },
  ],
  [
    'what leads back to drafts, to what was before or to a partner, and a search that leads nowhere',
    '<div class="x-page-header"><div class="x-page-header__left" style="cursor:pointer"><i class="x-icon-back"></i><div class="x-page-header__title">Entwürfe</div></div><div class="x-page-header__content">Kooperationsplan</div></div><dl><dt>Abgeschlossen am<dd>01.05.2026</dl><div class="x-page-header"><div class="x-page-header__left" style="cursor:pointer"><i class="x-icon-back"></i><div class="x-page-header__title">Frühere Pläne</div></div><div class="x-page-header__content">Kooperationsplan</div></div><dl><dt>Abgeschlossen am<dd>01.05.2026</dl><div class="x-page-header"><div class="x-page-header__left" style="cursor:pointer"><i class="x-icon-back"></i><div class="x-page-header__title">Partner</div></div><div class="x-page-header__content">Bert</div></div><dl><dt>Kundenkategorie<dd>B</dl><div class="x-page-header"><div class="x-page-header__left" style="cursor:pointer"><i class="x-icon-back"></i><div class="x-page-header__title">Trefferliste</div></div><div class="x-page-header__content">Partner Bert</div></div><dl><dt>Kundenkategorie<dd>B</dl><h1>Trefferliste <a href="#">Muster, Anna</a></h1><dl><dt>Kundenkategorie<dd>B</dl>',
    {},
  ],
  [
    'the numbers of the customer and of the Bedarfsgemeinschaft behind a name, and of the latter alone',
    '<h2>Muster, Anna <small>Kunden-Nr.: 123D456789 · BG-Nr.: 12304//0004711</small></h2><dl><dt>Kundenkategorie<dd>B</dl><h2>Muster, Bert <small>BG-Nr.: 12304//0004711</small></h2><dl><dt>Elternzeit<dd>ja</dl>',
    { kundennummer: '123D456789', bgNummer: '12304//0004711', kundenkategorie: 'B' },
  ],
  [
    'titles that the style puts over what comes before them in the markup',
    '<div style="display:flex;flex-direction:column"><div><table><tr><th>Bereich<th>Stand</tr><tr><td>Motivation<td>erledigt</tr></table></div><div class=panel-title style="order:-1">Handlungsbedarf</div></div><div style="display:flex;flex-direction:column-reverse"><dl><dt>Abgeschlossen am<dd>01.05.2026</dl><h3>Kooperationsplan</h3></div>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erledigt' }], egvAm: '2026-05-01' },
  ],
  [
    'the same of a partner, and a title put beneath all it could be of',
    '<div style="display:flex;flex-direction:column"><dl><dt>Kundenkategorie<dd>B</dl><div class=panel-title style="order:-1">Partner</div></div><div style="display:flex;flex-direction:column"><h3 style="order:2">Kooperationsplan</h3><dl><dt>Abgeschlossen am<dd>01.05.2026</dl></div>',
    {},
  ],
  [
    'a line with commas: a name, the number with its label, and what else is said in a few words',
    '<div><b>Muster, Eva</b>, geb. 3.7.1990 in Kelheim, weiblich, Kd.-Nr. 123D456789, BG 12304BG0004711, Team 514 <span class=chip>Fallmanagement</span></div>',
    { ...K, ...G, bgNummer: '12304BG0004711' },
  ],
  [
    'the same of a customer who is somebody’s partner',
    '<p>Muster, Eva (Partnerin), geb. 3.7.1990, Kd.-Nr. 123D456789</p>',
    { ...K, ...G },
  ],
  [
    'a sentence with a number, and lines about others',
    '<p>Frau Muster, geb. 3.7.1990, Kd.-Nr. 123D456789, hat am 03.03.2026 angerufen.</p><p>Partnerin Muster, Ina, geb. 4.4.1990, Kd.-Nr. 123D456780</p><p>Kind Muster, Ida | geb. 4.4.2018 | Kd.-Nr. 123D456781</p><ul><li>Weiß, Ole, geb. 4.4.1990, Kd.-Nr. 123D456782<li>Weiß, Ute, geb. 5.4.1990, Kd.-Nr. 123D456783</ul>',
    {},
  ],
  [
    'a bar of tabs that says so itself, one of which bears the class of the chosen one',
    '<div><div class=tabs><span class=on style="font-weight:bold">Eingliederung</span><span>Ausbildung</span><span>BG</span></div><div><label for=a>Geburtsdatum</label><input id=a value=3.7.1990></div></div>',
    G,
  ],
  [
    'the same where another one is chosen',
    '<div><div class=tabs><span>Eingliederung</span><span>Ausbildung</span><span class=on style="font-weight:bold">BG</span></div><div><label for=a>Geburtsdatum</label><input id=a value=3.7.1990></div></div>',
    {},
  ],
  [
    'the same where only its look says which one is chosen',
    '<div><div class=tabs><span style="font-weight:bold">Eingliederung</span><span>Ausbildung</span><span>BG</span></div><div><label for=a>Geburtsdatum</label><input id=a value=3.7.1990></div></div>',
    G,
  ],
  [
    'a title that names the person before the household',
    '<h2>Person und Haushalt</h2><dl><dt>Verständigung auf Deutsch<dd>möglich<dt>Schwerbehinderung / Reha<dd>nein</dl>',
    { kommunikationDeutsch: true, rehaOderSb: false },
  ],
  [
    'of whom the day of birth in a household is that title does not tell',
    '<h2>Person und Haushalt</h2><ul><li>Mia Klein<dl><dt>Geburtsdatum<dd>03.07.2015</dl></ul>',
    {},
  ],
  [
    'a title that names the household first, or others as well',
    '<h2>Haushalt und Person</h2><dl><dt>Elternzeit<dd>ja</dl><h2>Person und Kinder</h2><dl><dt>Elternzeit<dd>ja</dl><h2>Person im Haushalt</h2><dl><dt>Elternzeit<dd>ja</dl><h2>Person 2 und Haushalt</h2><dl><dt>Elternzeit<dd>ja</dl>',
    {},
  ],
  [
    'a title beside a button, and the steps of a way beneath it',
    '<div><div><h3>Kooperationsplan</h3><button>✕</button></div><ul><li>Potenzial besprochen</li><li>abgeschlossen</li></ul><label><span>Gültig bis</span><input value="08.12.2026" readonly></label></div>',
    { egvGueltigBis: '2026-12-08' },
  ],
  [
    'the same where what stands beneath takes it back',
    '<div><div><h3>Kooperationsplan</h3><button>✕</button></div><p>abgesagt</p><label><span>Gültig bis</span><input value="08.12.2026" readonly></label></div>',
    {},
  ],
  [
    'a row of names beneath a part of which nothing comes: it heads nothing, read closely or not',
    '<div><b>Tabula</b><span>Datei</span><span>Ansicht</span><input value=1></div><div style="display:flex"><span style="font-weight:600">Pfeiffer, Monika</span> <span>Pfeiffer, Horst (BG)</span></div><div><h2>Kontaktjournal</h2><table><tr><th>Datum<th>Form<th>Mit<tr><td>05.11.2026<td>persönlich<td>Kundin<tr><td>03.10.2026<td>telefonisch<td>Kundin</table></div>',
    KONTAKTE,
  ],
  [
    'the header of an article is its heading, as it may be drawn',
    '<article><header>Handlungsbedarfe</header><table><tr><th>Dimension<th>Was genau<th>Bearbeitungsstand<tr><td>Motivation<td>Bewerbungen<td>erkannt</table></article><article><header>Partnerin</header><dl><dt>Geburtsdatum<dd>3.7.1990</dl></article>',
    { hemmnisse: [{ bereich: 'motivation', stand: 'erkannt' }] },
  ],
  [
    'a section of an accordion that is folded up heads nothing of the next one',
    '<div><div class=item><h2>Frühere Kooperationspläne</h2><div style="display:none">vom 21.01.2026</div></div><div class=item><h2>Rechtsbehelfe</h2><div><table><tr><td>Widerspruch/Klage anhängig<td>nein</table></div></div></div>',
    { rechtsbehelfOffen: false },
  ],
  [
    'a title with something unseen beneath it heads what comes after it',
    '<div><div class=head><h2>Partnerin</h2><div style="display:none">Hilfe</div></div><div class=head><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div>',
    {},
  ],
  [
    'the number of the case in a chip to click, in the heading or elsewhere',
    '<div><h2>FALL-1187 · Novak, Jana <span class=x-tag><button>123D456789</button></span></h2><h2>Zuletzt</h2><p><span class=x-tag><button>123D456780</button></span></p></div>',
    {},
  ],
  [
    'tabs beneath a heading that is of others, be they buttons or not: so is what they show',
    '<div><h2>Partnerin</h2><div><button class="x-tab">Profil</button><button class="x-tab selected">Daten</button></div><div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div></div><div><h2>Frühere Kooperationspläne</h2><div role=tablist><button role=tab>2025</button><button role=tab aria-selected=true>2024</button></div><div><dl><dt>vom<dd>3.7.2024</dl></div></div>',
    {},
  ],
  [
    'a title beside a button that says of which time the list beneath is',
    '<h3>Kooperationspläne</h3><div><button>01.01.2026 – 31.12.2026</button></div><h3>Kontakte</h3><button>01.01.2026 – 31.12.2026</button><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich<tr><td>03.10.2026<td>telefonisch</table>',
    KONTAKTE,
  ],
  [
    'the number in brackets behind a name',
    '<h2>Fallakte Novak, Jana (Kd.Nr. 123D456789, geb. 3.7.1990)</h2>',
    { ...K, geburtsdatum: '1990-07-03' },
  ],
  [
    'such a number of somebody else',
    '<h2>Novak, Jan (Partner, Kd.Nr. 123D456789)</h2><div>Mutter: Novak, Eva (Kd.Nr. 123D456780)</div>',
    {},
  ],
  [
    'a label and its value, and behind them another label of which the value stands out',
    '<div><b>VerFall</b> Kunde: Novak, Jana &nbsp;|&nbsp; Kunden-Nr. <u>123D456789</u> &nbsp;|&nbsp; geb.: 3.7.1990</div>',
    { ...K, geburtsdatum: '1990-07-03' },
  ],
  [
    'such a line that goes on about somebody else',
    '<div>Kunde: Novak, Jana | Partner: Novak, Jan | geb. <b>3.7.1990</b></div>',
    {},
  ],
  [
    'the number of the BG in the heading that names the customer',
    '<h1>Novak, Jana <span class=badge>SGB II</span><small>wohnhaft Riesa · BG-Nr. 12345BG0004711</small></h1><h2>Status</h2><dl><dt>Kundenstatus<dd>arbeitslos</dl>',
    { bgNummer: '12345BG0004711', kundenstatus: 'alo' },
  ],
  [
    'a heading that is of the BG, and what it names of whom',
    '<h1>BG-Nr. 12345BG0004711</h1><dl><dt>Geburtsdatum<dd>3.7.1990</dl><h1>Mitglieder der BG: Novak, Jan · BG-Nr. 12345BG0004711</h1><dl><dt>Kundenstatus<dd>arbeitslos</dl>',
    { bgNummer: '12345BG0004711' },
  ],
  [
    'the label of a table is the name of its list',
    '<div><label for=t>Handlungsbedarfe</label><div><table id=t><tr><th>Bereich<th>Stand<th>Priorität<tr><td>Motivation<td>erkannt<td>2<tr><td>Rahmenbedingungen<td>erledigt<td>3</table></div></div>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt', prioritaet: 2 },
        { bereich: 'rahmenbedingungen', stand: 'erledigt', prioritaet: 3 },
      ],
    },
  ],
  [
    'a table of one cell stands over the table beneath it, and over how many there are',
    '<table><tr><td>Hemmnisse</table><span>2 Einträge gefunden, alle werden angezeigt.</span><table><tr><th>Bereich<th>Stand<th>Priorität<tr><td>Motivation<td>erkannt<td>2<tr><td>Rahmenbedingungen<td>erledigt<td>3</table>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'erkannt', prioritaet: 2 },
        { bereich: 'rahmenbedingungen', stand: 'erledigt', prioritaet: 3 },
      ],
    },
  ],
  [
    'such a table names whose the next one is',
    '<table><tr><td>Kundin</table><table><tr><td>Geburtsdatum:<td>03.07.1990</table><table><tr><td>Partner</table><table><tr><td>Alleinerziehend:<td>ja<td>Rechtskreis:<td>SGB III</table>',
    G,
  ],
  [
    'the age beside the number of the case, in a line or a bar with a search',
    '<div style="display:flex"><h1>Cockpit · Eva Muster</h1><span>KdNr 123D456789</span><span>55 Jahre</span><input type=search placeholder="Fall suchen"></div>',
    { kundennummer: '123D456789', alter: 55 },
  ],
  [
    'the age before the number of the case',
    '<div><b>Eva</b><div>34 Jahre · Kundin 123D456789</div></div>',
    { kundennummer: '123D456789', alter: 34 },
  ],
  [
    'years that are no age, or of somebody else',
    '<div>Kundin 123D456789 <span>Bezug</span> <span>17 Jahre</span></div><div>Ähnliche Profile: <span>Bauzeichner</span> <span>41 Jahre</span></div><p>Kundin 123D456789 · Sohn · 17 Jahre</p><p>Kundin 123D456789 · 3 Jahre</p>',
    { kundennummer: '123D456789' },
  ],
  [
    'a relative in the header of a card, over headings right behind it',
    `<div class=card><div class=card-header>Kind: Muster, Mia</div><h3>Person</h3>${HIDDEN}<h3>Status</h3><dl><dt>Kundenkategorie<dd>B</dl></div><h3>Kunde</h3><dl><dt>Kundenstatus<dd>arbeitslos</dl>`,
    { kundenstatus: 'alo' },
  ],
  [
    'a relative in a bold line that begins a part, over headings',
    `<section><p><b>Partnerin: Muster, Eva</b></p><h3>Person</h3>${HIDDEN}</section>`,
    {},
  ],
  [
    'a course of the case that is a form: it names what comes next',
    `<h3>Verlauf</h3><table><tr><th>Antragstellung<th>ESB wahrgenommen<tr><td>04.05.2026<td>ja<tr><th>Kooperationsplan vom<th>Kooperationsplan gültig bis<tr><td>05.06.2026<td>04.12.2026<tr><th>Nächster Termin<th>Wiedervorlage<tr><td>nicht vereinbart<td>03.12.2026</table>`,
    {
      antragstellungAm: '2026-05-04',
      esbWahrgenommen: true,
      egvAm: '2026-06-05',
      egvGueltigBis: '2026-12-04',
      naechsterTerminAm: null,
      wiedervorlageAm: '2026-12-03',
    },
  ],
  [
    'the same as labels and values',
    '<h3>Fallverlauf</h3><dl><dt>Erstgespräch<dd>04.05.2026<dt>Kooperationsplan vom<dd>05.06.2026<dt>Kooperationsplan gültig bis<dd>04.12.2026<dt>Wiedervorlage<dd>03.12.2026<dt>Nächster Termin<dd>10.12.2026</dl>',
    {
      erstgespraechAm: '2026-05-04',
      egvAm: '2026-06-05',
      egvGueltigBis: '2026-12-04',
      naechsterTerminAm: '2026-12-10',
      wiedervorlageAm: '2026-12-03',
    },
  ],
  [
    'a course of the case that names nothing to come',
    '<h3>Verlauf</h3><dl><dt>Erstgespräch<dd>04.05.2026<dt>Kooperationsplan vom<dd>05.06.2026<dt>Kooperationsplan gültig bis<dd>04.12.2026<dt>Wiedervorlage<dd>03.12.2026</dl>',
    { erstgespraechAm: '2026-05-04' },
  ],
  [
    'an entry of a course that names what came next then',
    '<h3>Verlauf</h3><div><p>Beratung am 03.02.2025</p><dl><dt>Wiedervorlage<dd>01.03.2025<dt>Nächster Termin<dd>10.03.2025</dl></div>',
    {},
  ],
  [
    'entries of a course that name what came next each time',
    `<h3>Verlauf</h3>${['2024', '2025'].map((year) => `<dl><dt>Kooperationsplan vom<dd>05.06.${year}<dt>Kooperationsplan gültig bis<dd>04.12.${year}<dt>Wiedervorlage<dd>03.12.${year}<dt>Nächster Termin<dd>10.12.${year}</dl>`).join('')}`,
    {},
  ],
];
