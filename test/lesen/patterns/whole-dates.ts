/** A day in three fields beside each other, whichever of them its label is made for. */
import { G, type Pattern } from './pattern.ts';

const W = { wiedervorlageAm: '2026-12-03' };
const THREE = '<input size=2 value=03>.<input size=2 value=07>.<input size=4 value=1990>';

export const WHOLE_DATES: Pattern[] = [
  [
    'a label around all three, beside another field',
    `<label>Geburtsdatum ${THREE}</label><label>Wiedervorlage <input value=03.12.2026></label>`,
    { ...G, ...W },
  ],
  [
    'a label around all three, in an element of their own',
    `<label>Geburtsdatum <span>${THREE}</span></label>`,
    G,
  ],
  [
    'a label around all three, whose places say what goes in',
    '<label>Geburtsdatum <input placeholder=TT value=03><input placeholder=MM value=07><input placeholder=JJJJ value=1990></label>',
    G,
  ],
  [
    'a label around three choices',
    '<label>Geburtsdatum <select><option selected>3<option>4</select><select><option selected>Juli</select><select><option selected>1990</select></label>',
    G,
  ],
  ['in one line with their name', `<p>Geburtsdatum ${THREE}</p>`, G],
  [
    'under a legend, with dots between them',
    `<fieldset><legend>Geburtsdatum</legend>${THREE}</fieldset>`,
    G,
  ],
  [
    'a label for the first',
    '<label for=a>Geburtsdatum</label> <input id=a value=03>.<input value=07>.<input value=1990>',
    G,
  ],
  [
    'a label for the first, each with a name of its own that nobody sees',
    '<label for=a>Geburtsdatum</label><div><input id=a aria-label=Tag value=3><input aria-label=Monat value=7><input aria-label=Jahr value=1990></div>',
    G,
  ],
  [
    'two days one after the other in one line',
    `<p>Geburtsdatum ${THREE} Wiedervorlage <input value=03>.<input value=12>.<input value=2026></p>`,
    { ...G, ...W },
  ],
  [
    'each in a box of its own beside their label',
    '<div><label>Geburtsdatum</label><div><input value=03></div><div><input value=07></div><div><input value=1990></div></div>',
    G,
  ],
  [
    'from one day to another',
    '<p>EGV gültig von <input value=01>.<input value=07>.<input value=2026> bis <input value=31>.<input value=12>.<input value=2026></p>',
    { egvAm: '2026-07-01', egvGueltigBis: '2026-12-31' },
  ],
  [
    'three fields with labels of their own, though they might be a day',
    '<label>Alter <input value=24></label><label>Kinder <input value=6></label><label>Studium abgeschlossen am <input value=2015></label>',
    { alter: 24, studiumAbgeschlossenAm: '2015' },
  ],
  [
    'a field of its own before three that might be a day',
    '<p>Alter <input value=24></p><p>Wiedervorlage <input value=03>.<input value=12>.<input value=2026></p>',
    { alter: 24, ...W },
  ],
  [
    'a day that is none',
    '<p>Geburtsdatum <input value=31>.<input value=02>.<input value=1990></p>',
    {},
  ],
];
