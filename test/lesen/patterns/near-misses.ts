/** What stands near what is read and looks just like it, but is of somebody else, of other days, or not yet so. */
import type { Pattern } from './pattern.ts';

const EGV = { egvGueltigBis: '2027-03-31' };
const PLAN = '<dl><dt>EGV gültig bis<dd>31.03.2027</dl>';
const ALLEIN = '<dl><dt>Alleinerziehend<dd>ja</dl>';

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
];
