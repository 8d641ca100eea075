/** What stands near what is read and looks just like it, but is of somebody else, of other days, or not yet so. */
import type { Pattern } from './pattern.ts';

const EGV = { egvGueltigBis: '2027-03-31' };
const PLAN = '<dl><dt>EGV gültig bis<dd>31.03.2027</dl>';
const ALLEIN = '<dl><dt>Alleinerziehend<dd>ja</dl>';

const KD = { kundennummer: '739Q481516' };
/** The head of a page: whose it is. */
const OWN = '<h1>Muster, Anna</h1><p>Kundennummer: 739Q481516</p>';

export const NEAR_MISSES: Pattern[] = [
  [
    'cards in a card of the same level: that of somebody else',
    '<section><h3>Partnerin</h3><section><h3>Aktenzeichen</h3><div>4711-B</div></section><section><h3>Alter</h3><div>36</div></section></section>',
    {},
  ],
  [
    'cards in a card of the same level: that of the customer',
    '<section><h3>Kundin</h3><section><h3>Aktenzeichen</h3><div>4711-B</div></section><section><h3>Alter</h3><div>36</div></section></section>',
    { alter: 36 },
  ],
  [
    'cards in a card of the same level: what was before, the second one',
    '<section><h2>Historie</h2><article><h2>Plan Nr. 1</h2><p>Zahlweg: bar</p></article><article><h2>Plan Nr. 2</h2><p>EGV gültig bis: 31.03.2027</p></article></section>',
    {},
  ],
  [
    'a section of the same level behind that of somebody else',
    '<div><h3>Partnerin</h3><p>Alter: 38</p><h3>Person</h3><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
  [
    'a section of the same level behind that of somebody else, each heading in a box of its own',
    '<div><div><h3>Partnerin</h3><small>ein Teil</small></div><p>Alter: 38</p><div><h3>Vertrag</h3><small>ein Teil</small></div><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
  [
    'what a title and a remark head, in a box beneath a bare heading of the same level',
    '<div><h3>Partnerin</h3><p>Alter: 38</p><div><h3>Vertrag</h3><small>ein Teil</small></div><p>Alter: 36</p></div>',
    { alter: 36 },
  ],
  ['beneath what somebody is reminded of by a program', `<h3>Benachrichtigungen</h3>${PLAN}`, {}],
  ['beneath a text to be put into letters', `<h3>Textbaustein</h3>${PLAN}`, {}],
  ['beneath words on how to fill in a form', `<h4>So füllen Sie das Formular aus</h4>${PLAN}`, {}],
  ['beneath explanations', `<h4>Erläuterungen zu den Feldern</h4>${PLAN}`, {}],
  ['beneath the message of a colleague', `<h3>Nachricht von Frau Meier</h3>${PLAN}`, {}],
  ['beneath the tasks of a colleague', `<h3>Aufgaben von Frau Meier</h3>${PLAN}`, {}],
  ['beneath the numbers of a team', `<h3>Auswertung Team 514</h3>${PLAN}`, {}],
  ['beneath what came of a profiling', `<h3>Auswertung des Profilings</h3>${PLAN}`, EGV],
  ['beneath what is to be', `<h3>Soll-Zustand</h3>${PLAN}`, {}],
  ['beneath what is not saved', `<h3>Nicht gespeicherte Änderungen</h3>${PLAN}`, {}],
  ['beneath what was found in a paper', `<h4>Aus dem Dokument erkannt</h4>${PLAN}`, {}],
  ['beneath what others had open', `<h4>Zuletzt besuchte Fälle</h4>${PLAN}`, {}],
  ['beneath when it was worked on', `<h3>Plan, zuletzt bearbeitet am 03.05.2026</h3>${PLAN}`, EGV],
  ['beneath what is set for all', `<h4>Einstellungen</h4>${PLAN}`, {}],
  ['beneath who has hired whom', `<h4>Einstellungen und Beschäftigungen</h4>${PLAN}`, EGV],
  ['beneath the plan before', `<h3>Vorgängerplan</h3>${PLAN}`, {}],
  [
    'beneath a plan that another one took the place of',
    `<h3>Plan 1 (ersetzt durch Plan 2)</h3>${PLAN}`,
    {},
  ],
  [
    'beneath a plan that took the place of another one',
    `<h3>Plan 2 (ersetzt Plan 1)</h3>${PLAN}`,
    EGV,
  ],
  [
    'in the first of two columns, "alt" and "neu"',
    `<div style="display:flex"><div><h4>alt</h4>${PLAN}</div><div><h4>neu</h4><p>Ort: Kelheim</p></div></div>`,
    {},
  ],
  ['what is said of a child by its name', `<h3>Kind: Muster, Mia</h3>${ALLEIN}`, {}],
  ['what is said of a child by its age', `<h3>Muster, Mia · Kind, 8 Jahre</h3>${ALLEIN}`, {}],
  ['what is said of a daughter', `<h3>Tochter</h3>${ALLEIN}`, {}],
  ['what is asked of whoever has children', `<h3>Kinder</h3>${ALLEIN}`, { alleinerziehend: true }],
  ['a paper with a stamp over all of it', `<div><div>ENTWURF</div>${PLAN}</div>`, {}],
  [
    'a badge behind the title of a card',
    `<div><h4>Version 1</h4><span class=badge>ersetzt</span>${PLAN}</div>`,
    {},
  ],
  ['what stands behind another label', `<div><p>Konto</p><p>aufgehoben</p>${PLAN}</div>`, EGV],
  [
    'a page that says of itself that it is an older one',
    `<div>Sie sehen eine frühere Fassung dieser Seite. <a href=x>Zur aktuellen Fassung</a></div>${OWN}${PLAN}`,
    {},
  ],
  [
    'a page that says of which day it is',
    `<div>Datenstand vom 12.01.2024 (historische Ansicht)</div>${OWN}${PLAN}`,
    {},
  ],
  ['a page of today', `<div>Datenstand vom 30.11.2026</div>${OWN}${PLAN}`, { ...KD, ...EGV }],
  [
    'a line with a colon over labels and values: of somebody else',
    '<p>Sohn Ole:</p><div>Ort: Kelheim</div><div>Alter: 17</div>',
    {},
  ],
  [
    'a line with a colon among labels: somebody else is its value',
    '<div><div>Sohn:</div><div>Ole, lebt in Kelheim</div><div>Alter:</div><div>36</div></div>',
    { alter: 36 },
  ],
  [
    'what can be put back',
    `<div>Gelöscht: <div>Alter: 36</div> <button>Rückgängig</button></div>`,
    {},
  ],
  ['a day that was taken out', '<dl><dt>Nächster Termin<dd>09.12.2026 entfernt</dl>', {}],
  ['a yes with a question mark', '<dl><dt>Elternzeit<dd>ja?</dl>', {}],
  ['a yes that nobody has confirmed', '<dl><dt>Elternzeit<dd>ja (nicht bestätigt)</dl>', {}],
  ['a yes that is confirmed', '<dl><dt>Elternzeit<dd>ja (bestätigt)</dl>', { elternzeit: true }],
  ['a word that is a former one', '<dl><dt>Kundenkategorie<dd>B (früher)</dl>', {}],
  [
    'a word, and a former one',
    '<dl><dt>Kundenkategorie<dd>C (früher: B)</dl>',
    { kundenkategorie: 'C' },
  ],
  ['a day of a child', '<dl><dt>Nächster Termin<dd>09.12.2026 – Kind Mia</dl>', {}],
  ['a category of a child', '<dl><dt>Kundenkategorie<dd>B (Tochter)</dl>', {}],
  [
    'a yes that names a child',
    '<dl><dt>Alleinerziehend<dd>ja (Tochter)</dl>',
    { alleinerziehend: true },
  ],
  ['what was until some day', '<p>EGV gültig bis war 31.03.2027</p>', {}],
  [
    'a thing, and right behind it the day on which it was called off',
    '<dl><dt>EGV gültig bis<dd>31.03.2027<dt>Aufgehoben am<dd>01.11.2026</dl>',
    {},
  ],
  [
    'lines: a thing, and right behind it the day on which it was called off',
    '<div>EGV gültig bis: 31.03.2027</div><div>Aufgehoben am: 01.11.2026</div>',
    {},
  ],
  [
    'a thing, and behind another one the day on which that was called off',
    '<dl><dt>EGV gültig bis<dd>31.03.2027<dt>Konto<dd>12<dt>Aufgehoben am<dd>01.11.2026</dl>',
    EGV,
  ],
  [
    'the age of a child, right behind its name',
    '<dl><dt>Kind<dd>Muster, Mia<dt>Alter<dd>8</dl>',
    {},
  ],
  [
    'an age, behind the name of a child and that of the customer',
    '<table><tr><td>Kind<td>Muster, Mia<tr><td>Name<td>Muster, Anna<tr><td>Alter<td>36</table>',
    { alter: 36 },
  ],
  ['what stands under the name of somebody else', `${OWN}<h3>Muster, Ole</h3>${PLAN}`, KD],
  [
    'what stands under the name of somebody who comes at ten',
    `${OWN}<h3>10:00 Uhr Wójcik, Ole</h3>${PLAN}`,
    KD,
  ],
  [
    'what stands under their own name',
    `${OWN}<h3>Muster, Anna Maria</h3>${PLAN}`,
    { ...KD, ...EGV },
  ],
  [
    'what stands under two things',
    `${OWN}<h3>Ausbildung, Vermittlung</h3>${PLAN}`,
    { ...KD, ...EGV },
  ],
  [
    'cards under the name of somebody else',
    `${OWN}<div><h3>Muster, Ole</h3><section><h3>Ort</h3><div>Kelheim</div></section><section><h3>Alter</h3><div>36</div></section></div>`,
    KD,
  ],
  [
    'a table in a mail',
    '<p>Von: a@b.example</p><p>Betreff: Frage</p><table><tr><th>Ort<th>Alter<tr><td>Kelheim<td>36</table>',
    {},
  ],
  [
    'beside a list of persons, of which the partner is chosen',
    `${OWN}<div style="display:flex"><ul><li>Muster, Anna</li><li class=selected>Muster, Ole (Partner)</li></ul><div>${PLAN}</div></div>`,
    KD,
  ],
  [
    'beside a list of persons, of which the customer is chosen',
    `${OWN}<div style="display:flex"><ul><li class=selected>Muster, Anna</li><li>Muster, Ole (Partner)</li></ul><div>${PLAN}</div></div>`,
    { ...KD, ...EGV },
  ],
  [
    'beneath a table of persons, of which the partner is chosen',
    `${OWN}<table><tr><th>Name<th>Rolle<tr><td>Muster, Anna<td>Kundin<tr aria-selected=true><td>Muster, Ole<td>Partner</table><h4>Details</h4>${PLAN}`,
    KD,
  ],
  ['a page of a version that is not the last', `${OWN}<div>Version 2 von 3</div>${PLAN}`, KD],
  ['a page of the last version', `${OWN}<div>Version 3 von 3</div>${PLAN}`, { ...KD, ...EGV }],
  [
    'beneath what is chosen of some words in a row: what was before',
    `<div class="nav nav-pills"><a href=x>aktuelle EGV</a><a href=x class=active>frühere EGV</a></div><div>${PLAN}</div>`,
    {},
  ],
  [
    'beneath what is chosen of some words in a row: what is now',
    `<div class="nav nav-pills"><a href=x class=active>aktuelle EGV</a><a href=x>frühere EGV</a></div><div>${PLAN}</div>`,
    EGV,
  ],
  [
    'what does not apply',
    `<fieldset disabled><legend>Nicht zutreffend</legend>${PLAN}</fieldset>`,
    {},
  ],
  ['a line of words over labels: what was before', `<div><p>Frühere Angaben</p>${PLAN}</div>`, {}],
  ['a line of words over labels: what is now', `<div><p>Aktuelle Angaben</p>${PLAN}</div>`, EGV],
  [
    'a remark behind all that it takes back',
    `<div>${PLAN}<p>Diese Angaben gelten nicht mehr.</p></div>`,
    {},
  ],
  [
    'a remark on how old it is',
    `<div>${PLAN}<p>Diese Angaben sind nicht mehr als drei Monate alt.</p></div>`,
    EGV,
  ],
  [
    'a remark before what is of somebody else',
    `<div><p>Die folgenden Angaben betreffen den Partner.</p>${PLAN}</div>`,
    {},
  ],
  [
    'an example, said to be one',
    `<div><p>Beispiel für eine ausgefüllte Maske:</p>${PLAN}</div>`,
    {},
  ],
  ['a word that is yet to be looked into', '<dl><dt>Kundenkategorie<dd>B (wird geprüft)</dl>', {}],
  ['a yes that is yet to be looked into', '<dl><dt>Elternzeit<dd>ja, wird geklärt</dl>', {}],
  [
    'a day that is yet to be looked into',
    '<dl><dt>Nächster Termin<dd>09.12.2026 (wird noch geprüft)</dl>',
    {},
  ],
  [
    'both answers, and words of what comes next behind them',
    '<div><span>Alleinerziehend</span> <span>ja / nein</span> <span>Zahlweg</span> <span>bar</span></div>',
    {},
  ],
];
