/** Boxes about other customers than the one of the page. */
import { G, type Pattern } from './pattern.ts';

const KD = { kundennummer: '123D456789' };
const head = '<header><h1>Muster, Ole</h1><p>Kd.-Nr. 123D456789</p></header>';
const own = '<section><h2>Termine</h2><dl><dt>Nächster Termin<dd>03.12.2026</dl></section>';
const task = (made: string, title: string, number: string, what: string) =>
  `<div class="${made}">${title}<small style="display:block">Kundennummer: ${number}</small><small style="display:block">${what}</small></div>`;

export const OTHER_CASES: Pattern[] = [
  [
    'a bookmark in the margin',
    `${head}<aside><b>Merkzettel</b><p>Beispiel, Eva<br>355A900214<br>Wiedervorlage 02.12.2026</p></aside>${own}`,
    { ...KD, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'a bookmark that calls the number by its name',
    `<aside><h1>Fallakte</h1><nav><a>Akte</a><a>Listen</a></nav><div><b>Vorgemerkt</b><p>Beispiel, Eva<br>KdNr 355A900214<br>Wiedervorlage 02.12.2026</p></div></aside><main><div><h2>Muster, Ole</h2><span>Kundennummer 123D456789</span></div>${own}</main>`,
    { ...KD, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'a card that is only drawn as one',
    `${head}<div style="border:1px solid"><div>Beispiel, Eva (355A900214)</div><dl><dt>Wiedervorlage<dd>02.12.2026</dl></div>${own}`,
    { ...KD, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'one of several lines',
    `${head}<ul><li>Beispiel, Eva 355A900214 <div>Nächster Termin: 02.12.2026</div><li>Nächster Termin: 03.12.2026</ul>`,
    { ...KD, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'the own number beside the other one, and the number of a relative, close nothing',
    `${head}<section><p>Kd.-Nr. 123D456789, früher 355A900214</p><dl><dt>Nächster Termin<dd>03.12.2026</dl></section><section><dl><dt>Rechtskreis<dd>SGB II<dt>Partnerin<dd>Muster, Eva 355A900214</dl></section>`,
    { ...KD, naechsterTerminAm: '2026-12-03', rechtskreis: 'SGB II' },
  ],
  [
    'a number in the same part of the page, and in no box',
    `${head}<div><p>Beispiel, Eva 355A900214</p></div><div><div>Nächster Termin: 03.12.2026</div></div>`,
    { ...KD, naechsterTerminAm: '2026-12-03' },
  ],
  [
    'entries of a list, each with its number; one of them is the case that is open',
    `<div><b>Aufgabenliste</b><span>Prozesse</span><i>s.muster</i></div><div style="display:flex"><div><h3>Offene Aufgaben (3)</h3>${task('t sel', 'Fall prüfen', '123D456789', 'Fällig: 04.12.2026')}${task('t', 'Zeugnis anfordern', '355A900214', 'Wiedervorlage: 07.12.2026')}${task('t', 'Elterngespräch', '355A900315', 'Nächster Termin: 11.12.2026')}</div><div><h1>Übergabebogen U25</h1><dl><dt>Kundennummer<dd>123D456789<dt>Schulform<dd>Oberschule<dt>Nächster Termin<dd>12/15/2026<dt>Wiedervorlage<dd>18.01.2027</dl></div></div>`,
    { ...KD, schulform: 'oberschule', wiedervorlageAm: '2027-01-18' },
  ],
  [
    'entries that call their numbers the customer’s, beside the one of the page',
    `${task('t', 'Zeugnis', '355A900214', 'Wiedervorlage: 07.12.2026')}${task('t', 'Gespräch', '355A900315', 'Nächster Termin: 11.12.2026')}<div><dl><dt>Kundennummer<dd>123D456789<dt>Rechtskreis<dd>SGB II</dl></div>`,
    { ...KD, rechtskreis: 'SGB II' },
  ],
  [
    'entries of a list where nothing tells whose the page is',
    `${task('t', 'Zeugnis', '', '355A900214 Wiedervorlage: 07.12.2026')}${task('t', 'Gespräch', '', '355A900315 Nächster Termin: 11.12.2026')}<dl><dt>Rechtskreis<dd>SGB II</dl>`,
    { rechtskreis: 'SGB II' },
  ],
  [
    'two numbers of one customer are no list of customers',
    '<div class=row><label>Kundennummer</label><span>123D456789</span></div><div class=row><label>Frühere Kundennummer</label><span>355A900214</span></div><div class=row><label>Rechtskreis</label><span>SGB II</span></div>',
    { ...KD, rechtskreis: 'SGB II' },
  ],
  [
    'the number of an Akte in the title is that of the case',
    '<h1>Akte 650K331904</h1><aside><p>Zuletzt geöffnet:<br>650K200311</p></aside><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    { kundennummer: '650K331904', ...G },
  ],
  [
    'Akten that are linked, open, or were looked at before are those of others',
    '<section><h3>Verknüpfte Akten</h3><ul><li>Akte 650K200311</ul></section><section><h3>Offene Fälle</h3><p>Akte 650K200312</p></section><nav><p>Zuletzt geöffnet: Akte 650K200313</p></nav><section><h3>Meine Akten</h3><p>Akte 650K200314</p></section><section><h3>Person</h3><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section>',
    G,
  ],
  [
    'a magnifier in a field that only says inside itself what is searched by, beside whose case it is',
    '<div><div>Kunde 650K331904</div><div><input placeholder=Geburtsdatum value=09.09.1999><span class="icon search"></span></div></div><dl><dt>Geburtsdatum<dd>3.7.1990</dl>',
    { kundennummer: '650K331904', ...G },
  ],
];
