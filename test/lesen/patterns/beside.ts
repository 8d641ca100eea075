/** What stands beside or beneath a label, a title or a badge, and is no value of it; and what shares its id. */
import type { Pattern } from './pattern.ts';

const pair = (label: string, value: string) =>
  `<div><span style="display:block">${label}</span><span style="display:block">${value}</span></div>`;
const head = (title: string, more = '') =>
  `<div class=x-card-top><div class=x-card__header><b>${title}</b></div>${more}</div>`;
const DATES = pair('Geschlossen am', '08.06.2026') + pair('Gültig bis', '07.12.2026');
const box = (label: string, state = '') =>
  `<span><input type=checkbox id=same ${state}><label for=same>${label}</label></span>`;
const badge = (text: string, kind = 'x-badge') => `<span class="${kind}">${text}</span>`;
const badges = (...texts: readonly string[]) =>
  `<div style="display:flex">${texts.map((text) => badge(text)).join('')}</div>`;

export const BESIDE: Pattern[] = [
  [
    'a title over several pairs, with the law it is by',
    `<div>${head('Kooperationsplan', '<div><small>§ 15 SGB II</small></div>')}${DATES}</div>`,
    { egvAm: '2026-06-08', egvGueltigBis: '2026-12-07' },
  ],
  [
    'a title over several pairs, of a partner or of what was before',
    `<div>${head('Kooperationsplan der Partnerin', '<div><small>§ 15 SGB II</small></div>')}${DATES}</div><div>${head('Früherer Kooperationsplan')}${DATES}</div>`,
    {},
  ],
  [
    'a law beside a label, and no value',
    '<dl><dt>Kooperationsplan<dd>§ 15 SGB II</dl><div><span>Elternzeit</span><span>§ 15 BEEG</span></div>',
    {},
  ],
  [
    'a field with a label of its own behind one without, under a title that is its label',
    '<div><div class=x-title>Kundenkategorie</div><div><select><option>B</select> <label>seit <input value=01.03.2026></label></div><div><label>Team <input value=5></label></div></div>',
    { kundenkategorie: 'B', kundenkategorieSeit: '2026-03-01' },
  ],
  [
    'badges beside each other, and steps of a way',
    `${badges('Leistungsbezug laufend', 'Ü25')}${badges('Neukundin', 'SGB II')}<div><div class=x-step>Erstgespräch</div><div class=x-step>4 Integrationsarbeit</div></div>`,
    {},
  ],
  [
    'badges of which one is the value of the other',
    badges('Kundenkategorie', 'B') + badges('Alleinerziehend', 'ja'),
    { kundenkategorie: 'B', alleinerziehend: true },
  ],
  [
    'boxes that a kit gives one id, each with its label beside it',
    `<div><label for=same>Besondere Umstände</label><div>${box('Alleinerziehend', 'checked')}${box('In Elternzeit')}${box('Pflegezeit', 'checked')}</div></div>`,
    { alleinerziehend: true, elternzeit: false, pflegezeit: true },
  ],
  [
    'one box with several labels that name it',
    '<div><label for=one>Alleinerziehend</label><div><input type=checkbox id=one checked><label for=one>ja</label></div></div>',
    { alleinerziehend: true },
  ],
  [
    'from and to in two fields, of which the label names the first',
    '<div><label for=f>Gültigkeit Profil</label><div><div><input role=combobox id=f value=02.03.2026><span>bis</span><input role=combobox value=01.03.2027></div></div></div>',
    { profilGueltigBis: '2027-03-01' },
  ],
  [
    'two days in two fields, of which the label names the first and nothing the second',
    '<div><label for=e>Wiedervorlage</label><div><div><input id=e value=02.12.2026><input value=09.12.2026></div></div></div>',
    {},
  ],
  [
    'a header that has something extra, and what that is',
    '<div class="x-head x-head--has-extra"><span><span>Langzeitarbeitslos: ja</span></span><div class=x-head__extra><span>Geburtsdatum: 3.7.1990</span></div></div>',
    { langzeitarbeitslos: true },
  ],
  [
    'a field that goes on with the one before',
    '<div><div><label for=k>Kundenkategorie</label><div><select id=k><option selected>C</select></div></div><div><label for=s>zugeordnet seit</label><div><input id=s value=02.03.2026></div></div></div><div><div><label for=t>Team</label><div><input id=t value=5></div></div><div><label for=u>zugeordnet seit</label><div><input id=u value=01.01.2024></div></div></div>',
    { kundenkategorie: 'C', kundenkategorieSeit: '2026-03-02' },
  ],
  [
    'who does a task, an appeal or an appointment has not the case',
    '<h3>Widerspruch</h3><dl><dt>Zuständig<dd>M&amp;I</dl><h3>Aufgaben</h3><dl><dt>Zuständig<dd>Eingangszone</dl><h3>Termin am 03.12.2026</h3><dl><dt>Ansprechpartner<dd>Frau Kaiser (Berufsberatung)</dl>',
    {},
  ],
  [
    'who had the case or stands in has not the case',
    '<dl><dt>Ansprechpartner<dd>bisher Frau Muster (FM U25)</dl><dl><dt>Ansprechpartner<dd>Vertretung Herr Beispiel (FM U25)</dl>',
    {},
  ],
  [
    'what says in its class that it holds a label is none; what lies empty over its field is no value',
    '<div class="x-field _with-label" style="position:relative;width:300px;height:44px"><input role=combobox aria-haspopup=listbox value=Berufsausbildung style="width:300px;height:44px"><label style="position:absolute;top:2px;left:12px;font-size:11px">Beruflicher Abschluss</label><span style="position:absolute;inset:0"></span></div>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'a label with two words for one field, and a value with a stroke in it',
    '<dl><dt>Schwerbehindert / Reha<dd>nein (Bescheid 05/2024)<dt>Alter / Geburtsdatum<dd>36 / 03.07.1990</dl>',
    { rehaOderSb: false, alter: 36, geburtsdatum: '1990-07-03' },
  ],
  [
    'two days under labels that, taken together, name one field',
    '<table><tr><td>EGV vom / gültig bis:<td><input value=01.09.2026> / <input value=28.02.2027></table>',
    { egvAm: '2026-09-01', egvGueltigBis: '2027-02-28' },
  ],
  [
    'the same as words',
    '<table><tr><td>EGV vom / gültig bis:<td>01.09.2026 / 28.02.2027</table>',
    { egvAm: '2026-09-01', egvGueltigBis: '2027-02-28' },
  ],
  [
    'words in the rows beneath that go on with the first of them, and what was completed as the value before its day',
    '<h3>Status und Einstufung</h3><table><tr><td>Rechtsgrundlage:<td>SGB II<td>Team:<td>5</tr><tr><td>Kundenkat.:<td>C<td>eingestuft seit:<td>04.06.2026</tr><tr><td>davor:<td>D<td>zuletzt überprüft:<td>22.10.2026</tr><tr><td>Höchster Abschluss:<td>Berufsausbildung<td>abgeschlossen am:<td>31.07.2009</tr></table>',
    {
      rechtskreis: 'SGB II',
      kundenkategorie: 'C',
      kundenkategorieSeit: '2026-06-04',
      vorherigeKategorie: 'D',
      kundenkategorieGeprueftAm: '2026-10-22',
      berufsabschluss: 'ausbildung',
      ausbildungAbgeschlossenAm: '2009-07-31',
    },
  ],
  [
    'such words behind something else, and behind what was not completed',
    '<dl><dt>Kundenkategorie<dd>C<dt>Wohnort<dd>Mainz<dt>davor<dd>D<dt>zuletzt überprüft<dd>22.10.2026</dl><dl><dt>Berufsabschluss<dd>ohne Abschluss<dt>abgeschlossen am<dd>31.07.2009</dl><dl><dt>Schulabschluss<dd>Realschule<dt>abgeschlossen am<dd>31.07.2009</dl><h3>Maßnahme</h3><dl><dt>Rechtsgrundlage<dd>SGB III</dl>',
    { kundenkategorie: 'C', berufsabschluss: 'keiner' },
  ],
  [
    'since when something was so before, which may as well be since when it is so now; and the Kategorie of a licence',
    '<dl><dt>Kundenkategorie<dd>C<dt>davor<dd>D<dt>seit<dd>04.06.2026</dl><h3>Person</h3><dl><dt>Führerschein<dd>ja<dt>Kategorie<dd>B</dl>',
    { kundenkategorie: 'C', vorherigeKategorie: 'D' },
  ],
  [
    'labels of fields in one line, of which the second goes on with the first',
    '<div style="display:grid;grid-template-columns:200px 160px 200px 160px"><label for=a>Kooperationsplan vom</label><input id=a value=14.07.2026><label for=b>laufend bis</label><input id=b value=13.01.2027></div>',
    { egvAm: '2026-07-14', egvGueltigBis: '2027-01-13' },
  ],
  [
    'the same where something else stands between',
    '<div><label for=a>EGV vom</label><input id=a value=14.07.2026><label for=c>Minijob bei</label><input id=c value=Edeka><label for=b>bis</label><input id=b value=13.01.2027></div>',
    { egvAm: '2026-07-14' },
  ],
  [
    'fields in columns: what begins a line goes on with nothing at the end of the one before',
    '<div style="display:grid;grid-template-columns:200px 160px 200px 160px"><label for=a>Leistungsbezug</label><input id=a value=ja><label for=c>Kundenkategorie</label><input id=c value=C><label for=b>seit</label><input id=b value=13.01.2026><label for=d>Team</label><input id=d value=5></div>',
    { kundenkategorie: 'C' },
  ],
  [
    'the same where each has an element of its own',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div><label for=a>Leistungsbezug</label><input id=a value=ja></div><div><label for=c>Kundenkategorie</label><input id=c value=C></div><div><label for=b>seit</label><input id=b value=13.01.2026></div><div><label for=d>Team</label><input id=d value=5></div></div>',
    { kundenkategorie: 'C' },
  ],
  [
    'what explains a field between its label and it is no value',
    '<div><label for=a>Wiedervorlage</label><p id=d>spätestens 31.12.2026</p><input id=a value=04.12.2026 aria-describedby=d></div><div><label for=b>Nächster Termin</label><p id=e>31.12.2026</p><input id=b aria-describedby=e></div>',
    { wiedervorlageAm: '2026-12-04', naechsterTerminAm: null },
  ],
  [
    'what a button beside it goes by is one',
    '<div><label>Wiedervorlage</label> <span id=x>03.12.2026</span> <button aria-describedby=x>ändern</button></div>',
    { wiedervorlageAm: '2026-12-03' },
  ],
  [
    'when a degree was got, behind what it is, and of whom an invitation is, behind the handover',
    '<dl><dt>Berufsabschluss<dd>betriebliche Ausbildung<dt>Abschluss erworben<dd>07/2012<dt>Übergeben an FM arbeitsmarktnah am<dd>20.11.2026<dt>Schriftliche Einladung FM versandt am<dd>24.11.2026</dl>',
    {
      berufsabschluss: 'ausbildung',
      ausbildungAbgeschlossenAm: '2012-07',
      arbeitsmarktnahSeit: '2026-11-20',
      einladungArbeitsmarktnahAm: '2026-11-24',
    },
  ],
  [
    'of a degree of school, of none, of a licence; an invitation by somebody, or behind something else',
    '<h3>Ausbildung</h3><dl><dt>Schulabschluss<dd>Realschule<dt>Abschluss erworben<dd>07/2012</dl><dl><dt>Abschluss<dd>Abitur<dt>abgeschlossen am<dd>07/2012</dl><h3>Sonstiges</h3><dl><dt>Berufsabschluss<dd>ohne Abschluss<dt>Abschluss erworben<dd>07/2012<dt>Führerschein<dd>B<dt>erworben am<dd>03/2011<dt>Erstgespräch FM<dd>09.06.2026<dt>Schriftliche Einladung FM versandt am<dd>24.11.2026<dt>Übergeben an FM arbeitsmarktnah am<dd>20.11.2026<dt>Wohnort<dd>Mainz<dt>Schriftliche Einladung versandt am<dd>24.11.2026</dl>',
    { berufsabschluss: 'keiner', erstgespraechAm: '2026-06-09', arbeitsmarktnahSeit: '2026-11-20' },
  ],
  [
    'an example beneath a label, beside its field; and a day beneath a label that is no example',
    '<div><div><label>Wiedervorlage</label><p>spätestens 2 Wochen vor Austritt, z. B. 10.01.2027</p></div><div><input value=15.01.2027></div></div><div><div><label>Nächster Termin</label><p>bitte absagen, 10.01.2027</p></div><div><input value=15.01.2027></div></div>',
    { wiedervorlageAm: '2027-01-15' },
  ],
  [
    'when something was set or judged, behind it, whatever it is called there; and what was before',
    `<table><tr><td>Kundenkategorie<td><select><option>A<option selected>Y</select><td>gesetzt am<td><input value=02.06.2024><tr><td>davor<td><select><option>A<option selected>B</select><td>Kategorie zuletzt geprüft<td><input value=18.05.2026><tr><td>Hinderungsgrund<td><input value=Krankheit><td>Hinderungsgrund endet<td><input value=18.03.2027><tr><td>Wiedervorlage<td><input value=15.12.2026></table><table><tr><td>Einschätzung Integration:<td>marktfern<tr><td>eingeschätzt am:<td>06.07.2026</table>`,
    {
      kundenkategorie: 'Y',
      kundenkategorieSeit: '2024-06-02',
      vorherigeKategorie: 'B',
      kundenkategorieGeprueftAm: '2026-05-18',
      hinderungsgrundBis: '2027-03-18',
      wiedervorlageAm: '2026-12-15',
      integrationsprognose: 'marktfern',
      integrationsprognoseGeprueftAm: '2026-07-06',
    },
  ],
  [
    'the same behind another thing, or behind what is no value of it',
    '<table><tr><td>Hinderungsgrund<td><input value=Krankheit><td>gesetzt am<td><input value=02.06.2024></table><dl><dt>Einschätzung Integration<dd>offen<dt>eingeschätzt am<dd>06.07.2026</dl><dl><dt>Bewerbertyp<dd>Fachkraft<dt>seit<dd>06.07.2026</dl>',
    {},
  ],
  [
    'the same behind a row that nobody knows',
    '<table><tr><td>Kundenkategorie<td>B<tr><td>Wohnort<td>Mainz<tr><td>seit<td>02.06.2024</table><table><tr><td>Kundenkategorie<td>B<tr><td>Wohnort<td>Mainz<tr><td>gesetzt am<td>02.06.2024<tr><td>davor<td>A</table>',
    { kundenkategorie: 'B' },
  ],
  [
    'words behind a label in a line, and a field with a label of its own behind them',
    '<p>Kundennummer: <b>123D456789</b> <label>Merkmal K <input value=B></label></p><p>Rechtskreis: <b>SGB II</b> <label>Alter <input value=36></label></p>',
    { kundennummer: '123D456789', rechtskreis: 'SGB II', alter: 36 },
  ],
  [
    'the same, and the field says that it holds no more',
    '<p>Kundenkategorie: <b>B</b> <label>Status <select><option>gültig<option selected>aufgehoben</select></label></p>',
    {},
  ],
  [
    'links behind a day by which it would be moved or called off',
    '<dl><dt>Nächster Termin<dd>Mo, 07.12.2026 – 14:15, Zi. 118 <a href="#">verschieben</a> <a href="#">absagen</a></dl><table><tr><td>Wiedervorlage<td>08.12.2026 <a href="#">löschen</a></table>',
    { naechsterTerminAm: '2026-12-07', wiedervorlageAm: '2026-12-08' },
  ],
  [
    'links behind a day that say that it was moved or called off',
    '<dl><dt>Nächster Termin<dd>07.12.2026 <a href="#">verschoben</a></dl><table><tr><td>Wiedervorlage<td>08.12.2026 <a href="#">abgesagt</a></table>',
    {},
  ],
];
