/** From one day to another beneath one label, and days of which only what stands around them tells. */
import type { Pattern } from './pattern.ts';

const EGV = { egvAm: '2026-06-15', egvGueltigBis: '2026-12-14' };
const GRID = 'style="display:grid;grid-template-columns:max-content 1fr"';

/** A Maßnahme as a card, its title in a line with a badge. */
const CARD = (badge: string, period: string) =>
  `<div><div style="display:flex;justify-content:space-between"><p style="font-weight:600">Aktuelle Maßnahme</p>${badge}</div><div style="display:flex"><div><label for=a>Maßnahmeart</label><div><input id=a value=bvB></div></div><div><label for=b>${period}</label><div><button id=b>07.09.2026 – 25.06.2027</button></div></div></div></div>`;
const BVB = { art: 'bvB', beginn: '2026-09-07', ende: '2027-06-25' };

/** A label over its field, in a box of their own. */
const field = (label: string, value: string) =>
  `<div><label for=${label}>${label}</label><div><input id=${label} value="${value}"></div></div>`;

const range = (attributes: string, from = '01.09.2026', to = '28.02.2027') =>
  `<div class=editor role=combobox aria-haspopup=dialog ${attributes}><input placeholder=Startdatum value="${from}"><span>bis</span><input placeholder=Enddatum value="${to}"></div>`;

export const SPANS: Pattern[] = [
  ...[
    `<div><label for=a>EGV Gültigkeit</label><div>${range('id=a')}</div></div>`,
    `<div><div>EGV Gültigkeit</div><div>${range('')}</div></div>`,
    `<div><label id=l>EGV Gültigkeit</label><div>${range('aria-labelledby=l')}</div></div>`,
    `<div>${range('aria-label="EGV Gültigkeit"')}</div>`,
    `<div><div>EGV Gültigkeit</div><div>${range('', '', '28.02.2027')}</div></div>`,
  ].map(
    (html): Pattern => [
      `a combobox with an input for each end: ${html}`,
      html,
      { egvGueltigBis: '2027-02-28' },
    ],
  ),
  [
    'the same with nothing entered for its end',
    `<div><div>EGV Gültigkeit</div><div>${range('', '01.09.2026', '')}</div></div>`,
    {},
  ],
  [
    'a Maßnahme as a form, each label in a box of its own with its field',
    `<div class=card><p style="font-weight:600">Aktuelle Maßnahme</p><div style="display:grid;grid-template-columns:1fr 1fr 1fr">${field('Maßnahmeart', 'bvB')}${field('Beginn', '07.09.2026')}${field('Ende', '25.06.2027')}${field('Teilnahmestatus', 'B: bewilligt, teilnehmend')}${field('Maßnahmeziel', 'Integration in Arbeit')}</div></div>`,
    { massnahmen: [{ ...BVB, status: 'B', ziel: 'integrationInArbeit' }] },
  ],
  [
    'a contact as a form, with what came of it and with whom',
    `<h3>Kontakt</h3><div style="display:grid;grid-template-columns:1fr 1fr 1fr">${field('Datum', '05.11.2026')}${field('Kontaktart', 'persönlich')}${field('Kontaktergebnis', 'nicht erschienen')}</div>`,
    {},
  ],
  [
    'a Maßnahme as a form that says who takes part',
    `<p style="font-weight:600">Maßnahme</p><div style="display:grid;grid-template-columns:1fr 1fr 1fr">${field('Maßnahmeart', 'bvB')}${field('Beginn', '07.09.2026')}${field('Ende', '25.06.2027')}${field('Teilnehmer', 'Sohn Ole')}</div>`,
    {},
  ],
  [
    'a Maßnahme as a form that says of whom it is',
    `<p style="font-weight:600">Maßnahme</p><div style="display:grid;grid-template-columns:1fr 1fr 1fr">${field('Maßnahmeart', 'bvB')}${field('Beginn', '07.09.2026')}${field('Ende', '25.06.2027')}${field('Betrifft', 'Sohn')}</div>`,
    {},
  ],
  ['the time of a Maßnahme in its card', CARD('', 'Zeitraum der Maßnahme'), { massnahmen: [BVB] }],
  [
    'a badge in the title of such a card that says its state by the letter',
    CARD('<div><span class=x-badge>B: bewilligt, teilnehmend</span></div>', 'Maßnahmedauer'),
    { massnahmen: [{ ...BVB, status: 'B' }] },
  ],
  [
    'a badge in such a title that says something else',
    CARD('<span class=x-badge>noch 4 Monate</span>', 'Zeitraum'),
    { massnahmen: [BVB] },
  ],
  [
    'words between two fields beneath one label',
    '<div><label for=a>Kooperationsplan</label><div><div style="display:flex"><span>vom</span><input type=date id=a value=2026-06-15><span>bis</span><input type=date value=2026-12-14></div><div>Höchstens 6 Monate; Muster vom 01.07.2023 verwenden.</div></div></div>',
    EGV,
  ],
  [
    'the same in a cell',
    '<table><tr><td>Kooperationsplan<td>vom <input value=15.06.2026> bis <input value=14.12.2026></table>',
    EGV,
  ],
  [
    'the same of another thing',
    '<h3>Kooperationsplan</h3><h4>Maßnahme</h4><div><span>vom</span> <input value=15.06.2026> <span>bis</span> <input value=14.12.2026></div>',
    {},
  ],
  [
    'an arrow between two fields that nothing names',
    '<div style="display:flex"><label>Kooperationsplan</label><div style="display:flex"><div><input placeholder=Startdatum value=15.06.2026></div><span aria-hidden=true><svg width=16 height=16></svg></span><div><input placeholder=Enddatum value=14.12.2026></div></div></div>',
    EGV,
  ],
  [
    'two fields with names of their own',
    '<div style="display:flex"><label>Kooperationsplan</label><div><input aria-label="Unterschrift Kunde" value=15.06.2026><input aria-label="Unterschrift Vertreter" value=14.12.2026></div></div>',
    {},
  ],
  [
    'two fields to search by',
    '<div><label>Kooperationsplan</label><div><input value=15.06.2026><input value=14.12.2026></div><button>Suchen</button></div>',
    {},
  ],
  [
    'over what it is',
    '<ul><li><div><div>11.12.2026, 10:00 Uhr</div><p>Nächster Termin</p></div><li><div><div>15.06.2026 – 14.12.2026</div><p>Kooperationsplan</p></div></ul>',
    { ...EGV, naechsterTerminAm: '2026-12-11' },
  ],
  [
    'over what it is, of what has been',
    '<h3>Verlauf</h3><ul><li><div><div>15.06.2026 – 14.12.2026</div><p>Kooperationsplan</p></div></ul>',
    {},
  ],
  [
    'an hour over what may be planned',
    '<ul><li><div><div>11.12.2026, 10:00 Uhr</div><p>Erstgespräch</p></div></ul>',
    {},
  ],
  [
    'a day in a grid, under a heading that says of what',
    `<h3>Eingliederungsvereinbarung / Kooperationsplan</h3><div ${GRID}><span>abgeschlossen</span><b>15. Juni 2026</b><span>gültig bis</span><b>14.12.2026</b><span>Verfasser</span><b>Tim Weiß</b></div>`,
    EGV,
  ],
  [
    'a day in a grid, under a heading of other ones',
    `<h3>Frühere Kooperationspläne</h3><div ${GRID}><span>abgeschlossen</span><b>15. Juni 2026</b><span>gültig bis</span><b>14.12.2026</b></div>`,
    {},
  ],
  [
    'another day in a grid',
    `<h3>Kooperationsplan</h3><div ${GRID}><span>Entwurf vom</span><b>15.06.2026</b><span>gültig bis</span><b>14.12.2026</b></div>`,
    { egvGueltigBis: '2026-12-14' },
  ],
  [
    'a category before, among what goes on with it',
    '<div><label for=a>Kundenkategorie</label><input id=a value=E><label for=b>seit</label><input id=b value=12.08.2026><label for=c>vorherige</label><input id=c value=D></div>',
    { kundenkategorie: 'E', kundenkategorieSeit: '2026-08-12', vorherigeKategorie: 'D' },
  ],
  [
    'since when it was the one before',
    '<div><label for=a>Kundenkategorie</label><input id=a value=E><label for=c>vorherige</label><input id=c value=D><label for=b>seit</label><input id=b value=12.08.2025></div>',
    { kundenkategorie: 'E', vorherigeKategorie: 'D' },
  ],
  [
    'a box of its own behind a day',
    '<table><tr><td>ESB am<td><input value=12.11.2026><td><input type=checkbox id=a checked><label for=a>Einladung zur ESB wahrgenommen</label><td>Belehrung am<td><input value=12.11.2026></table>',
    { esbAm: '2026-11-12', esbWahrgenommen: true, belehrungAm: '2026-11-12' },
  ],
  [
    'a box behind a value, with words that nobody knows',
    '<table><tr><td>EGV vom<td>12.11.2026<td><input type=checkbox checked>Ausfertigung liegt in der Akte<tr><td>Schwerbehindert<td>ja<td><label><input type=checkbox> Ausweis liegt vor</label></table>',
    { egvAm: '2026-11-12', rehaOderSb: true },
  ],
  [
    'two boxes that answer one question',
    '<table><tr><td>Alleinerziehend<td><label><input type=checkbox checked>ja</label><td><label><input type=checkbox>allein im Haushalt</label></table>',
    {},
  ],
  ...['verlängert', 'hinfällig', 'Rücknahme', 'Partnerin'].map(
    (words): Pattern => [
      `a box behind a day: ${words}`,
      `<table><tr><td>EGV gültig bis<td><input value=12.11.2026><td><input type=checkbox checked>${words}</table>`,
      {},
    ],
  ),
  [
    'a box behind a day that takes it back',
    '<table><tr><td>Nächster Termin<td><input value=12.11.2026><td><input type=checkbox id=a checked><label for=a>abgesagt</label></table>',
    {},
  ],
  [
    'a box behind a day that may say something of it',
    '<table><tr><td>EGV gültig bis<td><input value=12.11.2026><td><input type=checkbox id=a checked><label for=a>unbefristet</label></table>',
    {},
  ],
];
