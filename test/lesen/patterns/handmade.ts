/** Labels and values as they are laid out by hand, among labels that nobody knows. */
import type { Pattern } from './pattern.ts';

export const HANDMADE: Pattern[] = [
  [
    'a sheet of labels most of which nobody knows, and ones with where a value comes from or when it was last touched',
    '<table><tr><th>Angabe<th>Inhalt<tr><td>Aktenzeichen<td>4711<tr><td>Zahlweg<td>bar<tr><td>Kundenkategorie<td>B</table><table><tr><th>Merkmal<th>Wert<th>Quelle<tr><td>Zahlweg<td>bar<td>VerBIS<tr><td>Alleinerziehend<td>nein<td>VerBIS<tr><td>Telefon<td>0941<td></table><table><tr><td>Feld<td>Wert<td>zuletzt geändert am<tr><td>Zahlweg<td>bar<td>01.02.2025<tr><td>Wiedervorlage<td>10.01.2027<td>02.03.2026</table>',
    { kundenkategorie: 'B', alleinerziehend: false, wiedervorlageAm: '2027-01-10' },
  ],
  [
    'sheets that name a thing twice: one after the other, or of two people',
    '<table><tr><th>Merkmal<th>Wert<th>erfasst am<tr><td>Kundenkategorie<td>B<td>01.02.2026<tr><td>Kundenkategorie<td>C<td>01.02.2025<tr><td>Pflegezeit<td>nein<td>01.02.2025</table>',
    { pflegezeit: false },
  ],
  [
    'a value that is a link, behind a gap or a colon, and links beside values and none',
    '<table><tr><td>Betreuungsstufe<td>&nbsp;<td><a href=#>IG (Stabilisierungsbedarf)</a><tr><td>Kundenkategorie<td>:<td><a href=#>B</a><tr><td>Elternzeit<td>ja<td><a href=#>Ändern</a><tr><td>Wiedervorlage<td><td><a href=#>Ändern</a></table>',
    { betreuungsstufe: 'IG', kundenkategorie: 'B', elternzeit: true, wiedervorlageAm: null },
  ],
  [
    'a label that the style draws before a value from an attribute of it, and one that it draws nowhere',
    '<style>.a::before{content:attr(data-label) ": ";font-weight:bold}.b::before{content:attr(data-title);display:inline-block;width:200px}</style><p class=a data-label=Zahlweg>bar</p><p class=a data-label=Kundenkategorie>B</p><p class=a data-label=Alleinerziehend><input type=checkbox></p><div class=b data-title=Wiedervorlage><div>10.01.2027</div></div><p data-label="EGV gültig bis">31.03.2027</p><div><h3>Partnerin</h3><p class=a data-label=Elternzeit>ja</p></div>',
    { kundenkategorie: 'B', alleinerziehend: false, wiedervorlageAm: '2027-01-10' },
  ],
  [
    'a sign to ask for help between a label and its value, and one where nothing is said',
    '<div style="display:flex"><span>Kundenkategorie</span><span title="Hilfe zum Feld">ⓘ</span><span>B</span></div><div><div>Alleinerziehend</div><span>🛈</span><div>nein</div></div><div style="display:flex"><span>Betreuungsstufe</span><i class=info title=Hilfe>i</i><b>IK</b></div><div style="display:flex"><span>Pflegezeit</span><span>🔴</span></div><div><span>Rechtskreis</span><span>..........</span><span>SGB III</span></div>',
    { kundenkategorie: 'B', alleinerziehend: false, betreuungsstufe: 'IK', rechtskreis: 'SGB III' },
  ],
  [
    'labels with colons in one text, parted by commas or semicolons, and such of another time, or of somebody else',
    '<div>Zahlweg: bar, Kundenkategorie: B, Telefon: 0941 55</div><div>Name: Muster, Eva; Alleinerziehend: nein; Wiedervorlage: 10.01.2027</div><p>Bisher: IK, Betreuungsstufe: IG, Pflegezeit: ja</p><p>Partnerin: Muster, Eva, Elternzeit: ja, Alter: 36</p><p>Vorherige EGV: ja, Rechtskreis: SGB III</p>',
    { kundenkategorie: 'B', alleinerziehend: false, wiedervorlageAm: '2027-01-10' },
  ],
  [
    'a link to change a value, beside its label, behind it, and alone where none is',
    '<div><div>Kundenkategorie <a href=#>ändern</a></div><div>B</div></div><p>Alleinerziehend: <b>nein</b> <a href=#>(bearbeiten)</a></p><div><b>Wiedervorlage</b> <a href=#>Verlauf</a><div>10.01.2027</div></div><div><span>Elternzeit</span> <a href=#>Historie</a></div><div><span>Pflegezeit</span></div>',
    { kundenkategorie: 'B', alleinerziehend: false, wiedervorlageAm: '2027-01-10' },
  ],
  [
    'what stands open under a summary as its only value',
    '<details open><summary>Kundenkategorie</summary><p>B</p></details><details open><summary>Wiedervorlage</summary><div><b>10.01.2027</b></div></details><details><summary>Alleinerziehend</summary><p>ja</p></details><details open><summary>Partnerin</summary><p>Elternzeit: ja</p></details>',
    { kundenkategorie: 'B', wiedervorlageAm: '2027-01-10' },
  ],
  [
    'a column of labels beside one of values, with labels that nobody knows, values that are labels elsewhere, and choices',
    '<div style="display:flex;gap:16px"><div><div>Aktenzeichen</div><div>Schulform</div><div>Telefon</div><div>Kundenkategorie</div><div>Wiedervorlage am</div><div>Zahlweg</div></div><div><div>4711-B</div><div>Freie Schule</div><div>0941 5555</div><div>B</div><div>10.01.2027</div><div>Überweisung</div></div></div><table><tr><td>Zahlweg<br>Rechtskreis<br>Alter<td>bar<br>SGB III<br>36</table><div style="display:flex;gap:16px;line-height:24px"><div><div>Elternzeit</div><div>Pflegezeit</div><div>Neukunde</div></div><div><div><label><input type=radio name=r> ja</label> <label><input type=radio name=r checked> nein</label></div><div><input type=checkbox checked></div><div><label><input type=checkbox> ja</label></div></div></div>',
    {
      schulform: 'freieSchule',
      kundenkategorie: 'B',
      wiedervorlageAm: '2027-01-10',
      rechtskreis: 'SGB III',
      alter: 36,
      elternzeit: false,
      pflegezeit: true,
      neukunde: false,
    },
  ],
  [
    'columns whose lines do not match: a choice of several lines, values that nobody has aligned, and another list of labels',
    '<div style="display:flex;gap:16px"><ul><li>Elternzeit</li><li>Pflegezeit</li></ul><ul><li><div><input type=radio name=s id=a><label for=a>ja</label></div><div><input type=radio name=s id=b checked><label for=b>nein</label></div></li></ul></div><div style="display:flex;gap:16px"><div><div>Geburtsdatum</div><div>Telefon</div><div>Wiedervorlage am</div></div><div style="padding-top:200px"><div>10.01.2027</div><div>03.07.1990</div></div></div><div style="display:flex;gap:16px"><div><div>Kundenkategorie</div><div>Betreuungsstufe</div></div><div><div>Alter</div><div>Neukunde</div></div></div>',
    {},
  ],
  [
    'a row of labels, most of which nobody knows, over their values, and labels beside theirs',
    '<table><tr><td>Aktenzeichen<td>Schulform<td>Telefon<td>Kundenkategorie<tr><td>4711-B<td>Freie Schule<td>0941 5555<td>B</table><table><tr><td>Alter<td>36<td>Zahlweg<td>bar<tr><td>Elternzeit<td>nein<td>Konto<td>12</table>',
    { schulform: 'freieSchule', kundenkategorie: 'B', alter: 36, elternzeit: false },
  ],
  [
    'labels drawn alike before values drawn alike in one line, and words that say more of a value or take it back',
    '<div>Zahlweg <b>bar</b> · Kundenkategorie <b>B</b> · Telefon <b>0941</b></div><div><span class=k>Alter</span> <span class=v>36</span> <span class=k>Konto</span> <span class=v>12</span></div><div>Nächster Termin <b>03.12.2026</b> Abgesagt <b>am 01.12.2026</b></div><div><span class=k>Elternzeit</span> <span class=v>ja</span> <span class=k>Partnerin</span> <span class=v>Eva</span></div>',
    { kundenkategorie: 'B', alter: 36 },
  ],
  [
    'a label and its value with a dash between them, and what leads to one, is another word, or of another case',
    '<div>Kundenkategorie – B</div><ul><li>Alleinerziehend - nein<li>Zahlweg - bar<li>Letzter Kontakt - noch keiner<li>Erstgespräch – persönlich</ul><p>Alter = 36</p><a href=#>Betreuungsstufe – IK</a><p>Pflegezeit – ja/nein</p><h3>Partnerin</h3><p>Elternzeit – ja</p>',
    { kundenkategorie: 'B', alleinerziehend: false, alter: 36 },
  ],
  [
    'a label that is a link beside its value, and links of a menu with how many there are of each',
    '<div><a href=#>Kundenkategorie</a> <span>B</span></div><div><a href=#>Alleinerziehend</a><b>nein</b></div><nav><div><a href=#>Alter</a> <span>3</span></div></nav><ul><li><a href=#>Klassenstufe</a> <span>9</span></ul><div><a href=#>Neukunde</a><span>anzeigen</span></div><div><a href=#>Elternzeit</a> <a href=#>ja</a></div>',
    { kundenkategorie: 'B', alleinerziehend: false },
  ],
  [
    'labels that nobody knows among others: in one row over their values, and in turn with them in one line',
    '<div style="display:grid;grid-template-columns:repeat(4,1fr)"><div>Aktenzeichen</div><div>Kundenkategorie</div><div>Telefon</div><div>Zahlweg</div><div>4711-B</div><div>B</div><div>0941 5555</div><div>bar</div></div><div><span>Konto</span> <span>12</span> <span>Schulform</span> <span>Freie Schule</span> <span>Telefon</span> <span>0941 5555</span> <span>Wiedervorlage am</span> <span>10.01.2027</span> <span>Zahlweg</span> <span>bar</span></div>',
    { kundenkategorie: 'B', schulform: 'freieSchule', wiedervorlageAm: '2027-01-10' },
  ],
  [
    'words beside a value that are no label: they take it back, or are of somebody else',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><div>Nächster Termin</div><div>Abgesagt</div><div>03.12.2026</div><div>Muster</div></div><div><span>Zahlweg</span> <span>bar</span> <span>Elternzeit</span> <span>ja</span> <span>Partnerin</span> <span>Eva</span></div><div><span>EGV gültig bis</span> <span>03.12.2026</span> <span>Aufgehoben</span> <span>am 01.11.2026</span></div>',
    {},
  ],
  [
    'a label and its value as far apart as columns are, or with dots or blanks that are kept between them',
    '<pre>Kundenkategorie          B\nZahlweg                  bar\nAlleinerziehend          nein</pre><pre>Rechtskreis ............. SGB III\nKonto ................... 12</pre><div>Alter&nbsp;&nbsp;&nbsp;36</div><div>Pflegezeit\n        ja</div><pre>Elternzeit      Pflegezeit\nja              nein</pre>',
    { kundenkategorie: 'B', alleinerziehend: false, rechtskreis: 'SGB III', alter: 36 },
  ],
  [
    'a label without a value, and in the next line another one with its own',
    '<p>Zahlweg: <br>Kundenkategorie: B<br>Telefax: <br>Wiedervorlage: 10.01.2027</p><p>Betreuungsstufe:<br>IK</p>',
    { kundenkategorie: 'B', wiedervorlageAm: '2027-01-10', betreuungsstufe: 'IK' },
  ],
  [
    'a label without a value, and a pair with a label that nobody knows where its value would be',
    '<style>.a::before{content:attr(data-label) ": "}</style><div class=a data-label=Kundenkategorie></div><div class=a data-label=Bemerkung>B</div><div>Elternzeit: </div><div>Bemerkung: ja</div><p>Betreuungsstufe:<br>Bemerkung: IK</p><div><div>Berufsabschluss</div><div>Berufsausbildung: Tischler</div></div>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'what stands right behind a text with a colon, and takes it back or says more of it',
    '<div>EGV gültig bis: 31.03.2027 <span class=badge>Entwurf</span></div><div>Wiedervorlage: 10.01.2027 <span class=badge>wichtig</span></div><div>Nächster Termin: 09.12.2026 (Partnerin)</div><div>Kundenkategorie: B (Partnerin)</div><div>Elternzeit: ja (aufgehoben)</div><div>Alter: 36 (Ehemann)</div>',
    { wiedervorlageAm: '2027-01-10' },
  ],
];
