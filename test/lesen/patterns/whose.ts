/** Tables that say of each value whose it is, have a column for each person, or explain what is to be entered. */
import { G, type Pattern } from './pattern.ts';

const STEP = { betreuungsstufe: 'IK' };
const BOTH = { ...G, ...STEP };

export const WHOSE: Pattern[] = [
  [
    'a last column that says whose a value is',
    '<table><tr><th>Merkmal<th>Wert<th>gilt für<tr><td>Geburtsdatum<td>3.7.1990<td>Kunde<tr><td>Geburtsdatum<td>1.2.1992<td>Partnerin<tr><td>Betreuungsstufe<td>IK<td>Kunde<tr><td>Kundenkategorie<td>B<td>Partnerin<tr><td>Nächster Termin<td>3.12.2026<td>Vermieter<tr><td>Wiedervorlage<td>4.12.2026<td></table>',
    BOTH,
  ],
  [
    'a first column that says whose the values are, over several rows',
    '<table><tr><th>Person<th>Merkmal<th>Inhalt<tr><td rowspan=2>Muster, Eva (Mutter)<td>Geburtsdatum<td>1.2.1970<tr><td>Kundenkategorie<td>B<tr><td rowspan=2>Muster, Ole (geöffnet)<td>Geburtsdatum<td>3.7.1990<tr><td>Betreuungsstufe<td>IK</table>',
    BOTH,
  ],
  [
    'the same of fields',
    '<table><tr><th>Feld<th>Eingabe<th>betrifft<tr><td>Geburtsdatum<td><input value=3.7.1990><td>Kundin<tr><td>Betreuungsstufe<td><select><option selected>IK<option>IN</select><td>Kundin<tr><td>Kundenkategorie<td><input value=B><td>Ehemann der Kundin</table>',
    BOTH,
  ],
  [
    'a column that names people, of whom nobody says who is the customer',
    '<table><tr><th>Merkmal<th>Wert<th>gilt für<tr><td>Geburtsdatum<td>3.7.1990<td>Ole<tr><td>Betreuungsstufe<td>IK<td>Eva</table>',
    {},
  ],
  [
    'a column for each person, of whom one is said to be the customer',
    '<table><tr><th><th>Muster, Eva<br>Ehefrau<th>Muster, Ole<br>Kunde (geöffnet)<th>Muster, Ida<br>Tochter<tr><th>Geburtsdatum<td>1.2.1992<td>3.7.1990<td>5.5.2015<tr><th>Betreuungsstufe<td>IN<td>IK<td><tr><th>Kundenkategorie<td>B<td><td></table>',
    { ...BOTH, kundenkategorie: null },
  ],
  [
    'the same of two people, in cells that are no headers of their rows',
    '<table><thead><tr><th>Merkmal<th>Kundin<th>Partner<tbody><tr><td>Geburtsdatum<td>3.7.1990<td>1.2.1992<tr><td>Betreuungsstufe<td>IK<td>IN</table>',
    BOTH,
  ],
  [
    'a column for each person, of whom nobody says who is the customer',
    '<table><tr><th><th>Muster, Eva<th>Muster, Ole<tr><th>Geburtsdatum<td>1.2.1992<td>3.7.1990<tr><th>Betreuungsstufe<td>IN<td>IK</table>',
    {},
  ],
  [
    'columns with an example and with help',
    '<table><tr><th>Feld<th>Eingetragen<th>Beispiel<th>Hilfe / Rechtsgrundlage<tr><td>Geburtsdatum<td><input value=3.7.1990><td>01.02.1980<td>Format TT.MM.JJJJ<tr><td>Betreuungsstufe<td>IK<td>z. B. IN<td>nur bei SGB II<tr><td>Kundenkategorie<td><input><td>B<td>A–E<tr><td colspan=2>Weiteres auf Seite 2<td>Wiedervorlage: 03.12.2026<td></table>',
    { ...BOTH, kundenkategorie: null },
  ],
  [
    'columns of what was, what is and what is to come',
    '<table><tr><th>Merkmal<th>bis 30.09.2026<th>aktuell<th>ab 01.01.2027<tr><td>Geburtsdatum<td>2.7.1990<td>3.7.1990<td><tr><td>Betreuungsstufe<td>IG<td>IK<td>IN<tr><td>Kundenkategorie<td>C<td><td>B</table>',
    { ...G, betreuungsstufe: 'IK', kundenkategorie: null },
  ],
  [
    'columns of the customer, of many and of what is wished for, with a remark behind them',
    '<table><tr><th>Merkmal<th>Kundin<th>Ø Team 4<th>Zielwert Haus<th>Bemerkung<tr><td>Geburtsdatum<td>3.7.1990<td><td><td><tr><td>Betreuungsstufe<td>IK<td>IN<td>alle IN<td><tr><td>Kundenkategorie<td>B<td>C<td>A<td>wird noch geprüft</table>',
    { ...G, betreuungsstufe: 'IK' },
  ],
  [
    'columns of which none says that it holds now',
    '<table><tr><th>Merkmal<th>alt<th>neu<tr><td>Geburtsdatum<td>2.7.1990<td>3.7.1990<tr><td>Betreuungsstufe<td>IG<td>IK</table>',
    {},
  ],
  [
    'a sentence over two columns that says which is the customer’s',
    '<p>Abgleich. <b>Linke Spalte: Antragstellerin, rechte Spalte: Partner, nur zur Ansicht.</b></p><main style="display:grid;grid-template-columns:1fr 1fr"><dl><dt>Geburtsdatum<dd>3.7.1990</dl><dl><dt>Geburtsdatum<dd>1.2.1992<dt>Betreuungsstufe<dd>IK</dl></main>',
    G,
  ],
  [
    'a sentence that says of the sides how they are filled in',
    '<p>Linke Spalte: Feld, rechte Spalte: Eintrag. Links steht die Navigation.</p><dl style="display:grid;grid-template-columns:1fr 1fr"><dt>Geburtsdatum<dd>3.7.1990<dt>Betreuungsstufe<dd>IK</dl>',
    { ...G, betreuungsstufe: 'IK' },
  ],
  [
    'a list under its own heading in a box whose first words say that the file is closed',
    '<style>.w{border:2px outset;width:300px}</style><div><div class=w><div>Laufender Fall</div><dl><dt>Geburtsdatum<dd>3.7.1990</dl></div><div class=w><div>Vorakte – geschlossen am 31.12.2019</div><dl><dt>Betreuungsstufe<dd>IF</dl><h2>Kontakte</h2><table><tr><th>Datum<th>Art<tr><td>05.11.2018<td>persönlich<tr><td>01.10.2018<td>telefonisch</table></div></div>',
    G,
  ],
  [
    'a box that begins with a closed file and goes on with the case',
    '<style>.w{border:2px outset}</style><div class=w><p>Vorakte – geschlossen am 31.12.2019</p><dl><dt>Betreuungsstufe<dd>IF</dl><h2>Aktueller Fall</h2><dl><dt>Geburtsdatum<dd>3.7.1990<dt>Betreuungsstufe<dd>IK</dl></div>',
    { ...G, betreuungsstufe: 'IK' },
  ],
  [
    'a heading with the first name of somebody who is a daughter elsewhere on the page',
    '<table><tr><th><th>Demir, Selin<br>Kundin (geöffnet)<th>Demir, Lale<br>Tochter<tr><th>Geburtsdatum<td>3.7.1990<td>17.08.2010</table><h2>Schule (Lale)</h2><div>Schulform: Gymnasium</div><div>Klassenstufe: 10</div><h2>Einstufung (Selin)</h2><div>Betreuungsstufe: IK</div>',
    { ...G, betreuungsstufe: 'IK' },
  ],
];
