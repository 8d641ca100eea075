/** Words around numbers, kinds and badges, and who stands in line. */
import type { Pattern } from './pattern.ts';

const KD = { kundennummer: '123D456789' };

export const WORDING: Pattern[] = [
  [
    'a line that says what of the case it is, and in which Bedarfsgemeinschaft',
    '<p>Vorgang zu Kundennummer <b>123D456789</b> in BG <b>91702//0009031</b></p>',
    { ...KD, bgNummer: '91702//0009031' },
  ],
  [
    'a number that something else is changed or compared to',
    '<p>Dublette zu Kundennummer <b>123D456789</b></p><p>Wechsel zu Kundennummer <b>123D456780</b></p><p>Partner in BG <b>91702//0009031</b></p>',
    {},
  ],
  [
    'a line of status in short words',
    '<div><span>Knd 123D456789</span><span>*11.04.1976</span><span>Status: asu</span><span>Stufe: IF</span><span>WV: 22.02.2027</span></div>',
    {
      ...KD,
      geburtsdatum: '1976-04-11',
      kundenstatus: 'asu',
      betreuungsstufe: 'IF',
      wiedervorlageAm: '2027-02-22',
    },
  ],
  [
    'the same over tabs that name others',
    '<div><span>Knd 123D456789</span><span>Status: asu</span><span>Stufe: IF</span></div><div><a>Allgemein</a><a>Betreuung</a><a>BG-Mitglieder</a></div>',
    { ...KD, kundenstatus: 'asu', betreuungsstufe: 'IF' },
  ],
  [
    'a step that is none of how closely somebody is attended',
    '<div><span>Knd 123D456789</span><span>Stufe: 2</span><span>Mahnstufe: IF</span></div>',
    KD,
  ],
  [
    'whoever stands in line in a frame of its own',
    '<b>Menü</b><br>Kundendaten<br>Terminvergabe<br><br><b>Suche</b><br><form><input value="355A900214" title="Kundennummer suchen"></form><br><b>Warteschlange</b><br>355A900315<br>geb. 04.01.1970',
    {},
  ],
  [
    'whoever is called next, under a heading',
    '<h3>Warteschlange (3)</h3><p>355A900315<br>geb. 04.01.1970</p><h3>Aufrufliste</h3><p>geb. 05.01.1970</p>',
    {},
  ],
  [
    'the law by which somebody is a customer, in the file of the case',
    '<header><h4>KoDi Fallakte</h4></header><div><div><p>Kd.-Nr.</p><p>123D456789</p></div><div><p>Rechtsgrundlage</p><p>SGB II</p></div></div>',
    { ...KD, rechtskreis: 'SGB II' },
  ],
  [
    'the law behind what tells the case apart, without a heading, and behind something else',
    '<div><div><p>BG</p><p>21402//0071155</p></div><div><p>Geb.-Datum</p><p>09.02.1984</p></div><div><p>Rechtsgrundlage</p><p>SGB II</p></div></div>',
    { bgNummer: '21402//0071155', geburtsdatum: '1984-02-09', rechtskreis: 'SGB II' },
  ],
  [
    'the law behind a kind of Maßnahme',
    '<div><div><p>Geb.-Datum</p><p>09.02.1984</p></div><div><p>Art</p><p>FbW</p></div><div><p>Rechtsgrundlage</p><p>SGB III</p></div></div>',
    { geburtsdatum: '1984-02-09' },
  ],
  [
    'the law by which a Maßnahme is granted, in the file of the case',
    '<header><h4>KoDi Fallakte</h4></header><div><h3>Maßnahme</h3><div><p>Rechtsgrundlage</p><p>SGB III</p></div></div>',
    {},
  ],
  [
    'badges beneath a title that bears the number, with a field to search in beside it',
    '<div><div style="display:flex;justify-content:space-between"><h1 style="margin:0">Kunde 123D456789</h1><div style="display:flex"><input placeholder="Kunde oder BG finden …"><button>Termin buchen</button></div></div><div style="display:flex"><span class=x-badge>geb. 18.12.1979</span><span class=x-badge>SGB II</span><span class=x-badge>alleinerziehend</span></div><section><h1>Kundenkategorie</h1></section></div>',
    { ...KD, geburtsdatum: '1979-12-18', rechtskreis: 'SGB II', alleinerziehend: true },
  ],
  [
    'badges beneath fields that stand under the title',
    '<div><h1>Kunde 123D456789</h1><div><label>Filter <input placeholder="Name"></label></div><div><span class=x-badge>SGB II</span></div><section><h1>Kundenkategorie</h1></section></div>',
    KD,
  ],
  [
    'badges beneath the number, in a card with fields',
    '<div class=card><h4>Kundin</h4><p>Kundennummer<br><b>123D456789</b></p><p>Geburtsdatum<br><b>05.05.1988</b></p><p><span class=x-tag><span>SGB II</span></span> <span class=x-tag><span>langzeitarbeitslos</span></span></p><div><label>Betreuungsstufe</label><select><option selected>IK<option>IG</select></div></div>',
    {
      ...KD,
      geburtsdatum: '1988-05-05',
      rechtskreis: 'SGB II',
      langzeitarbeitslos: true,
      betreuungsstufe: 'IK',
    },
  ],
  [
    'badges behind the number of another, behind a field, and of a relative, in a card with fields',
    '<div class=card><p>Kundennummer<br><b>123D456789</b></p><p>355A900214 <span class=x-tag>arbeitslos</span></p><div><label>Betreuungsstufe</label><select><option selected>IK<option>IG</select></div><p><span class=x-tag>SGB II</span></p></div><div class=card><p><span class=x-tag>Neukunde</span></p></div>',
    { ...KD, betreuungsstufe: 'IK' },
  ],
  [
    'how the last contact was, beside its day, under a heading that speaks of contacts',
    '<div><h5>Kontakt und Planung</h5><div style="display:flex"><div><label for=a>Letzter Kundenkontakt</label><input id=a value=22.10.2026></div><div><label for=b>Kontaktart</label><input id=b value=telefonisch></div></div></div>',
    { letzterKontaktAm: '2026-10-22', letzterKontaktArt: 'telefonisch' },
  ],
  [
    'the same where the words go on with their heading',
    '<fieldset><legend>Kontakt</legend><table><tr><td>letzter:<td>25.08.2026<tr><td>Art:<td>persönlich<tr><td>nächster Termin:<td>-</table></fieldset>',
    {
      letzterKontaktAm: '2026-08-25',
      letzterKontaktArt: 'persoenlich',
      naechsterTerminAm: null,
    },
  ],
  [
    'a kind of contact behind another day, and one without the last contact before it',
    '<h5>Kontakt und Planung</h5><dl><dt>Letzter Kundenkontakt<dd>22.10.2026<dt>Nächster Termin<dd>03.12.2026<dt>Kontaktart<dd>telefonisch</dl><h5>Kontakt</h5><dl><dt>Telefon<dd>0941 123<dt>Kontaktart<dd>telefonisch</dl>',
    { letzterKontaktAm: '2026-10-22', naechsterTerminAm: '2026-12-03' },
  ],
  [
    'a label in a whole sentence, and a word in brackets',
    '<label><input type=checkbox checked> Wird zeitnah vermittelbar sein (realistisch)</label>',
    { vermittlungZeitnahRealistisch: true },
  ],
  [
    'a day that is not filled in yet',
    '<div><label for=a>Abgabe an BAK geprüft</label><input id=a value=""></div>',
    { bakGeprueftAm: null },
  ],
  [
    'the team that a badge names beside the number',
    '<div><span><small>Kundennummer:</small><b>123D456789</b></span><span><span class=p-tag>Arbeitsmarktmanager (AMM)</span></span><span><span class=p-tag>Neukunde</span></span></div>',
    { ...KD, anlaufstelle: 'amm', neukunde: true },
  ],
  [
    'the team of whoever works with the page',
    '<div><span>Benutzer: Meier <span class=p-tag>Arbeitsmarktmanager (AMM)</span></span></div><h1>Fall</h1><div><span><small>Kundennummer:</small><b>123D456789</b></span><span><span class=p-tag>AMM</span></span></div>',
    KD,
  ],
  [
    'a day of birth among fields, beside a relative with a number and a day of birth',
    '<h1>Fallmanagement U25: Schule und Übergang</h1><dl><div><dt>Kundennummer</dt><dd>123D456789</dd></div><div><dt>Geburtsdatum</dt><dd>03.03.2010</dd></div><div><dt>Betreuung durch</dt><dd>Berufsberater</dd></div><div><dt>Mutter (BG-Vorstand)</dt><dd>355A900214, geb. 22.08.1985</dd></div></dl>',
    { ...KD, geburtsdatum: '2010-03-03', betreuungDurch: 'berufsberater' },
  ],
  [
    'people in a list of terms, and who is in charge of school alone',
    '<dl><div><dt>Muster, Ida</dt><dd>geb. 03.03.2010</dd></div><div><dt>Muster, Ole</dt><dd>geb. 22.08.1985</dd></div></dl><h2>Schule</h2><dl><dt>Betreuung durch</dt><dd>Berufsberater</dd></dl>',
    {},
  ],
  [
    'a heading of how somebody lives, with their family, is of the customer; who was born then may be anybody of them',
    '<h2>Familie und Betreuung</h2><dl><dt>Elternzeit<dd>ja<dt>Kundenstatus<dd>ratsuchend<dt>Geburtsdatum<dd>03.07.1990</dl><h2>Wohnen und Haushalt</h2><dl><dt>Alleinerziehend<dd>nein</dl><h2>Familie</h2><dl><dt>Berufsabschluss<dd>Ausbildung</dl>',
    { elternzeit: true, kundenstatus: 'rasu', alleinerziehend: false },
  ],
];
