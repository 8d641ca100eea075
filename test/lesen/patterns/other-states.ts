/** What a page shows beside the case as it is now: what would be, what was closed, what others write, what is yet to be asked. */
import { G, type Pattern } from './pattern.ts';

const KD = { kundennummer: '123D456789' };
const HEAD = '<header><b>Fallprogramm</b><span>Kundennummer <b>123D456789</b></span></header>';
const IST = '<section><h2>Ist</h2><dl><dt>Kundenstatus<dd>ratsuchend</dl></section>';
const RASU = { kundenstatus: 'rasu' };
/** Would be read anywhere. */
const B = '<dl><dt>Kundenkategorie<dd>B<dt>Kundenstatus<dd>arbeitslos</dl>';
/** What is read of former days, too, were it not of a file that is closed. */
const OLD =
  '<dl><dt>Kundenkategorie<dd>D<dt>Letzter Kontakt<dd>07.09.2012<dt>Berufsabschluss<dd>ohne</dl>';
const NOW = `<section><h2>Laufender Fall</h2>${'<dl><dt>Geburtsdatum<dd>3.7.1990</dl>'}</section>`;
/** As answers quote it: lines of labels and values. */
const LINES =
  'Kundenkategorie: E<br>Berufsabschluss: keiner<br>Letzter Kontakt: 12.11.2026 (persönlich)';
const EMPTY_STATE = '<label>Kundenstatus <input placeholder=auswählen></label>';

export const OTHER_STATES: Pattern[] = [
  // What would be
  [
    'scenarios in cards beside what is',
    `${HEAD}${IST}<section><h2>Planung</h2><div class=card><h3>Szenario 1: Umschulung</h3><p>Kundenstatus: arbeitslos<br>Betreuungsstufe: IG</p></div><div class=card><h3>Szenario 2</h3><p>Kundenkategorie: Y</p></div></section>`,
    { ...KD, ...RASU },
  ],
  [
    'what would be, beneath a heading that asks',
    `${HEAD}${IST}<section><h2>Was wäre, wenn …</h2>${B}</section>`,
    { ...KD, ...RASU },
  ],
  [
    'a game of thought in a field set',
    `${HEAD}<fieldset><legend>Planspiel</legend>${B}</fieldset>${IST}`,
    { ...KD, ...RASU },
  ],
  [
    'variants in the margin',
    `${HEAD}${IST}<aside><h2>Variante B</h2>${B}</aside>`,
    { ...KD, ...RASU },
  ],
  [
    'an alternative in a tab that is chosen',
    `${HEAD}${IST}<div role=tablist><button role=tab aria-selected=false>Option 1</button><button role=tab aria-selected=true aria-controls=p>Alternative 2</button></div><div role=tabpanel id=p>${B}</div>`,
    { ...KD, ...RASU },
  ],
  [
    'a prognosis of the values of a case',
    `${HEAD}${IST}<div class=card><h3>Prognose in 6 Monaten</h3>${B}</div>`,
    { ...KD, ...RASU },
  ],
  [
    'a prognosis that is a field of the case',
    `${HEAD}<section><h3>Integrationsprognose</h3><dl><dt>Prognose<dd>marktnah<dt>Geprüft am<dd>03.11.2026</dl></section>`,
    { ...KD, integrationsprognose: 'marktnah', integrationsprognoseGeprueftAm: '2026-11-03' },
  ],
  [
    'what a program takes for granted',
    `${HEAD}${IST}<section><h3>Annahmen des Rechners</h3>${B}</section><section><h3>Hypothetischer Fall</h3>${B}</section><section><h3>Modellrechnung</h3>${B}</section>`,
    { ...KD, ...RASU },
  ],
  [
    'columns of what is and of what would be',
    `${HEAD}<table><tr><th>Merkmal<th>Ist<th>Szenario A<tr><td>Kundenstatus<td>ratsuchend<td>arbeitslos<tr><td>Kundenkategorie<td>A<td>B</table>`,
    { ...KD, ...RASU, kundenkategorie: 'A' },
  ],
  [
    'columns of scenarios alone',
    `${HEAD}<table><tr><th>Merkmal<th>Szenario 1<th>Szenario 2<tr><td>Kundenstatus<td>ratsuchend<td>arbeitslos<tr><td>Kundenkategorie<td>A<td>B</table>`,
    KD,
  ],
  [
    'a case to practise with, and one for training',
    `${HEAD}${IST}<section><h2>Übungsfall</h2>${B}</section><section><h2>Fallbeispiel</h2>${B}</section><section><h2>Musterfall Müller</h2>${B}</section><section><h2>Testfall</h2>${B}</section>`,
    { ...KD, ...RASU },
  ],
  [
    'scenarios in a table with a caption, in what is folded out, and in a region with a name',
    `${HEAD}${IST}<table><caption>Szenario 2</caption><tr><th>Kundenkategorie<td>B</table><details open><summary>Planspiel</summary>${B}</details><div role=region aria-label="Variante 3">${B}</div>`,
    { ...KD, ...RASU },
  ],
  [
    'scenarios in columns with bold first lines, and by a badge behind a title',
    `${HEAD}${IST}<div style="display:flex"><div><b style="display:block">Szenario 1</b><p>Kundenkategorie: B<br>Betreuungsstufe: IG</p></div><div><b style="display:block">Szenario 2</b><p>Kundenkategorie: B<br>Betreuungsstufe: IG</p></div></div><div class=card><h4>Umschulung</h4><span class=badge>Simulation</span><p>Kundenkategorie: B</p></div>`,
    { ...KD, ...RASU },
  ],
  [
    'what is to change one day',
    `${HEAD}${IST}<section><h3>Geplante Änderungen</h3>${B}</section><section><h3>Künftiger Stand ab 01.01.2027</h3>${B}</section>`,
    { ...KD, ...RASU },
  ],
  [
    'what is and what would be, as a choice of two, the latter chosen',
    `${HEAD}${IST}<div class=tabs><button class="tab">Ist</button><button class="tab active">Simulation</button></div><div>${B}</div>`,
    { ...KD, ...RASU },
  ],
  // What was closed
  [
    'a file in the archive, by its heading',
    `${HEAD}${NOW}<section><h2>Archiv: Beratungsakte 2012 (geschlossen)</h2>${OLD}</section>`,
    { ...KD, ...G },
  ],
  [
    'a former file',
    `${HEAD}${NOW}<section><h2>Vorakte</h2>${OLD}</section><aside><h3>Altakte 2012</h3>${OLD}</aside><fieldset><legend>Geschlossener Fall</legend>${OLD}</fieldset>`,
    { ...KD, ...G },
  ],
  [
    'a case that is done',
    `${HEAD}${NOW}<section><h2>Vorgang abgeschlossen</h2>${OLD}</section><section><h2>Abgeschlossener Vorgang 2012</h2>${OLD}</section>`,
    { ...KD, ...G },
  ],
  [
    'a time before, by its name and by its years',
    `${HEAD}${NOW}<section><h2>Früherer Leistungsbezug: Akte 2010–2012</h2>${OLD}</section><section><h2>Akte 2012 (archiviert)</h2>${OLD}</section><section><h2>Abgelegte Akten</h2>${OLD}</section>`,
    { ...KD, ...G },
  ],
  [
    'a page of a case and of its former files',
    `${HEAD}<h1>Fall und Vorakten</h1><dl><dt>Geburtsdatum<dd>3.7.1990</dl><section><h2>Vorakten</h2>${OLD}</section>`,
    { ...KD, ...G },
  ],
  [
    'contacts in an archive are contacts nonetheless',
    `${HEAD}<h3>Kontakte (Archiv)</h3><table><tr><th>Datum<th>Art des Kontakts<tr><td>05.11.2026<td>persönlich</table>`,
    { ...KD, kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  [
    'contacts of former days are no files',
    `${HEAD}<h3>Frühere Kontakte</h3><table><tr><th>Datum<th>Art des Kontakts<tr><td>05.11.2026<td>persönlich</table>`,
    { ...KD, kontakte: [{ am: '2026-11-05', art: 'persoenlich' }] },
  ],
  // What others write
  [
    'a quotation in a letter',
    `${HEAD}${NOW}<section><h2>Antwort</h2><p>Ich hatte einen ähnlichen Fall:</p><blockquote>${LINES}</blockquote></section>`,
    { ...KD, ...G },
  ],
  [
    'a thread of mails',
    `${HEAD}${NOW}<section><h2>Mailverlauf „Übergabe“</h2><div>${LINES}</div></section><section><h2>Schriftwechsel</h2><div>${LINES}</div></section><section><h2>Weitergeleitete Nachricht</h2><div>${LINES}</div></section>`,
    { ...KD, ...G },
  ],
  [
    'a mail, by who writes to whom',
    `${HEAD}${NOW}<div><div>Von: Sellmer · An: Arndt · 26.11.2026 08:31</div><p>${LINES}</p></div>`,
    { ...KD, ...G },
  ],
  [
    'a mail, by its head in lines',
    `${HEAD}${NOW}<div><p>Von: Sellmer, Tim<br>Gesendet: Donnerstag, 26. November 2026 08:31<br>An: Arndt, Lena<br>Betreff: Übergabe</p><p>${LINES}</p></div>`,
    { ...KD, ...G },
  ],
  [
    'a mail, by a line over what an answer quotes',
    `${HEAD}${NOW}<div><p>Am 26.11.2026 um 08:31 schrieb Tim Sellmer:</p><p>${LINES}</p></div><div><p>-----Ursprüngliche Nachricht-----</p><p>${LINES}</p></div>`,
    { ...KD, ...G },
  ],
  [
    'lines that a sign marks as quoted',
    `${HEAD}${NOW}<div>Hallo Lena,<br>&gt; Berufsabschluss: keiner<br>&gt; Kundenkategorie: E</div>`,
    { ...KD, ...G },
  ],
  [
    'a letter that was not sent, by its first line',
    `${HEAD}${NOW}<div><div>Entwurf, nicht gesendet</div><p>Berufsabschluss: keiner<br>Kundenkategorie: E</p></div>`,
    { ...KD, ...G },
  ],
  [
    'mails in a list, each with who writes to whom',
    `${HEAD}${NOW}<ul><li><small>Von: Sellmer · An: Arndt · 26.11.2026 08:31</small><p>${LINES}</p><li><small>Von: Arndt · An: Sellmer · 27.11.2026 08:31</small><p>Danke!</p></ul>`,
    { ...KD, ...G },
  ],
  [
    'a mail in one text with its lines as they were written',
    `${HEAD}${NOW}<pre>Von: Sellmer, Tim
Gesendet: Donnerstag, 26. November 2026 08:31
An: Arndt, Lena
Betreff: Übergabe

Berufsabschluss: keiner
Kundenkategorie: E</pre>`,
    { ...KD, ...G },
  ],
  [
    'a mail that is shown in a form, its head in fields',
    `${HEAD}${NOW}<section><dl><dt>Von<dd>Sellmer<dt>An<dd>Arndt<dt>Betreff<dd>Übergabe</dl><div>${LINES}</div></section>`,
    { ...KD, ...G },
  ],
  [
    'a plan from one day to another is no mail',
    `${HEAD}<section><h3>Kooperationsplan</h3><dl><dt>Von<dd>05.10.2026<dt>Bis<dd>04.04.2027</dl><p>Kundenkategorie: B</p></section>`,
    { ...KD, kundenkategorie: 'B', egvGueltigBis: '2027-04-04' },
  ],
  // Lists of what came in, and of what somebody keeps in mind
  [
    'what somebody keeps in mind, without the number of a customer',
    `<nav><h2>Gemerkt</h2><div>Petersen, L. (Vertretung)<br>BG-Nummer 12308//0000431</div><h2>Angepinnt</h2><div>Kundenkategorie: B</div></nav>${HEAD}${NOW}<aside><h2>Posteingang</h2><div>Berufsabschluss: keiner</div><h2>Mitteilungen</h2><div>Bewilligung am 19.11.2026</div><h2>Beobachtungsliste</h2><div>Betreuungsstufe: IN</div></aside>`,
    { ...KD, ...G },
  ],
  // What is yet to be asked
  [
    'a state that is yet to be chosen',
    `${HEAD}<section><h2>Einstufung wählen</h2>${EMPTY_STATE}</section>`,
    KD,
  ],
  [
    'questions that are yet to be asked',
    `${HEAD}<section><h2>Im Gespräch zu klärende Fragen</h2>${EMPTY_STATE}<dl><dt>Selbstständig tätig?<dd>☐ ja ☐ nein<dt>Letzter EGV vom<dd>–</dl></section>`,
    KD,
  ],
  [
    'questions that were answered',
    `${HEAD}<section><h2>Im Gespräch zu klärende Fragen</h2><dl><dt>Selbstständig tätig?<dd>☒ ja ☐ nein</dl></section>`,
    { ...KD, selbststaendig: true },
  ],
  [
    'a state that a mask shows to be empty',
    `${HEAD}<section><h2>Status</h2>${EMPTY_STATE}</section>`,
    { ...KD, kundenstatus: 'nichtGesetzt' },
  ],
  // The case that is open, on a page about others
  [
    'the case that is worked on, over others that may be the same person',
    '<h1>Dublettenprüfung</h1><div><b>In Bearbeitung:</b> <span>Kundennummer: 123D456789</span> · <span>Geburtsdatum: 03.07.1990</span></div><div><h2>Mögliche Dubletten (nicht bestätigt)</h2><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><div>Merkmal</div><div>Treffer 1 (82 %)</div><div>Treffer 2 (64 %)</div><div>Kundennummer</div><div>592D115007</div><div>317D338160</div><div>Geburtsdatum</div><div>22.02.1982</div><div>02.02.1983</div><div>Kundenkategorie</div><div>X</div><div>C</div></div></div>',
    { ...KD, ...G },
  ],
  [
    'the same by a heading',
    `<h1>Dublettenprüfung</h1><section><h2>Aktueller Datensatz</h2><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>3.7.1990</dl></section><section><h2>Mögliche Dublette</h2><dl><dt>Kundennummer<dd>592D115007<dt>Geburtsdatum<dd>4.7.1990<dt>Kundenkategorie<dd>X</dl></section>`,
    { ...KD, ...G },
  ],
  [
    'records to be compared of which none is said to be the open one',
    '<h1>Dublettenprüfung</h1><section><h2>Datensatz 1</h2><dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>3.7.1990</dl></section>',
    {},
  ],
  [
    'a board of tasks, and the case that is open beside it',
    '<h1>Meine Aufgaben</h1><div style="display:flex"><div><div><h3>Heute</h3><div class=t>Wiedervorlage: 30.11.2026<br>Kundennummer: 284A773015<br>Kooperationsplan gültig bis: 06.12.2026</div><div class=t>Wiedervorlage: 30.11.2026<br>Kundennummer: 284A118640<br>Geburtsdatum: 14.02.2008</div></div><div><h3>In Bearbeitung</h3><div class=t>Wiedervorlage: 02.12.2026<br>Kundennummer: 284A490038<br>Betreuungsstufe: IN</div></div><div><h3>Erledigt</h3><div class=t><s>Wiedervorlage erledigt am 25.11.2026</s><br>Kundennummer: 123D456789 (geöffneter Fall)</div></div></div><div><h2>Geöffneter Fall</h2><div>Kundennummer: <b>123D456789</b></div><div>Geburtsdatum: <b>03.07.1990</b></div><div>Kundenkategorie: <b>C</b></div></div></div>',
    { ...KD, ...G, kundenkategorie: 'C' },
  ],
  [
    'a board alone, with a column of what is worked on',
    '<h1>Meine Aufgaben</h1><div style="display:flex"><div><h3>Offen</h3><div class=t>Wiedervorlage: 30.11.2026<br>Kundennummer: 284A773015</div></div><div><h3>In Bearbeitung</h3><div class=t>Kundennummer: 284A490038<br>Betreuungsstufe: IN</div></div></div>',
    {},
  ],
  // Numbers of a team
  [
    'tiles that count customers',
    `${HEAD}<div style="display:flex"><div><b style="display:block">97</b>alleinerziehend</div><div><b style="display:block">24</b>Praxis ≥ 6 Monate</div></div>`,
    KD,
  ],
];
