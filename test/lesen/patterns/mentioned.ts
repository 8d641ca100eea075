/** Somebody else named before a label, in its line or over it, and conditions before one: neither tells of the customer now. */
import type { Pattern } from './pattern.ts';

const OWN = '<div><span>Kundennummer: <b>877B306641</b></span></div>';
const KD = { kundennummer: '877B306641' };
const ALO = { ...KD, kundenstatus: 'alo' };
const TITLE = '<h1>Lohse, Eva · 877B306641</h1>';

/** Ways to draw a line, in one text or several. */
const DRAWN: readonly (readonly [name: string, draw: (before: string, pair: string) => string])[] =
  [
    ['in one text', (before, pair) => `<div>${before} ${pair}</div>`],
    ['in an item', (before, pair) => `<ul><li>${before} ${pair}</ul>`],
    ['in a cell', (before, pair) => `<table><tr><td>08:00<td>${before} ${pair}</table>`],
    [
      'in a calendar',
      (before, pair) =>
        `<div class=w><div>08:00</div><div><div class=e>${before} ${pair}</div></div><div></div></div>`,
    ],
    [
      'with the label in bold',
      (before, pair) => `<p>${before} ${pair.replace(/^([^:]+:)/, '<b>$1</b>')}</p>`,
    ],
    [
      'with both in elements',
      (before, pair) => `<div><span>${before}</span> <span>${pair}</span></div>`,
    ],
    ['behind who wrote it', (before, pair) => `<div><b>Lange:</b> ${before} ${pair}</div>`],
  ];

const STATUS = 'Kundenstatus: arbeitslos';
const LATER = 'Wiedervorlage: 04.01.2027';

export const MENTIONED: Pattern[] = [
  ...DRAWN.flatMap(([name, draw]): Pattern[] => [
    ...[
      'ESB: Hr. Ilić,',
      'Beratung: Frau Muster,',
      'Herr Ilić;',
      'Kd. Ilić,',
      'Telefonat mit Fr. Muster ·',
      'Beratung 877B551209,',
    ].map(
      (before): Pattern => [`of somebody else, ${name}: ${before}`, OWN + draw(before, STATUS), KD],
    ),
    ...['Ilić, Marko ·', 'Kunde Ilić,'].map(
      (before): Pattern => [
        `of somebody else than the title of the page names, ${name}: ${before}`,
        TITLE + OWN + draw(before, STATUS),
        KD,
      ],
    ),
    [`of the one in the title, ${name}`, TITLE + OWN + draw('Fr. Lohse,', STATUS), ALO],
    ...[
      'Sachbearbeiterin: Frau Weber |',
      'Fallmanagerin Frau Weber ·',
      'Termin bei Frau Weber,',
      'IFK: Frau Weber |',
      'Integrationsfachkraft Hr. Weber ·',
    ].map(
      (before): Pattern => [
        `with whoever works on the case before it, ${name}: ${before}`,
        OWN + draw(before, STATUS),
        ALO,
      ],
    ),
    ...[
      'Falls sie den WBA nicht abgibt,',
      'Sofern der Antrag vorliegt,',
      'Antrag fehlt; wenn er doch kommt,',
      'ansonsten',
    ].map(
      (before): Pattern => [
        `what depends on something, ${name}: ${before}`,
        OWN + draw(before, LATER),
        KD,
      ],
    ),
    [
      `what a form asks for where there is one, ${name}`,
      OWN + draw('Falls vorhanden,', 'BG-Nummer: 12304//0004711'),
      { ...KD, bgNummer: '12304//0004711' },
    ],
  ]),
  ...[
    '<div class=e><div>Hr. Ilić</div><div>Kundenstatus: arbeitslos</div></div>',
    '<div class=e>ESB Hr. Ilić<br>Kundenstatus: arbeitslos</div>',
    '<div class=e><b>Hr. Ilić</b><div>Kundenstatus: arbeitslos</div></div>',
    '<div class=e><h4>Hr. Ilić</h4><div>Kundenstatus: arbeitslos</div></div>',
    '<div class=e><div>Beratung 877B551209</div><div>Kundenstatus: arbeitslos</div></div>',
    '<table><tr><td>08:00<td>Hr. Ilić<td>Kundenstatus: arbeitslos</table>',
    '<table><tr><td>Hr. Ilić<td>Kundenstatus:<td>arbeitslos</table>',
    '<dl><dt>Hr. Ilić<dd>Kundenstatus: arbeitslos</dl>',
    '<div style="display:flex;gap:8px"><div>Hr. Ilić</div><div>Kundenstatus: arbeitslos</div></div>',
    '<div><div>Falls sie den WBA nicht abgibt:</div><div>Wiedervorlage: 04.01.2027</div></div>',
    '<div>Falls sie den WBA nicht abgibt:<br>Wiedervorlage: 04.01.2027</div>',
    '<dl><dt>Falls sie den WBA nicht abgibt<dd>Wiedervorlage: 04.01.2027</dl>',
    '<table><tr><td>Falls sie den WBA nicht abgibt<td>Wiedervorlage: 04.01.2027</table>',
  ].map((html): Pattern => [`over or beside: ${html}`, TITLE + OWN + html, KD]),
  ...['Bei Ausbildung,', 'bei Weiterbildung,', 'Im Fall', 'Stand bei Ausreise,'].map(
    (before): Pattern => [
      `words that make nothing depend on them: ${before}`,
      `${OWN}<div>${before} <b>Kundenstatus:</b> arbeitslos</div>`,
      ALO,
    ],
  ),
  [
    'what depends on whether somebody comes',
    `${OWN}<div>Bei Nichterscheinen des Kunden, <b>Wiedervorlage:</b> 04.01.2027</div>`,
    KD,
  ],
  [
    'an hour and whom it is with, whoever the page is about',
    `${OWN}<div class=e><div>08:00 ESB Hr. Ilić</div><div>Kundenstatus: arbeitslos</div></div>`,
    KD,
  ],
  [
    'a name over the number of the case',
    `<section><div>Frau Lohse</div>${OWN}<div>Kundenstatus: arbeitslos</div></section>`,
    ALO,
  ],
  [
    'the only name of a page without a number',
    '<div>Frau Lohse · Betreuungsstufe: IK</div>',
    { betreuungsstufe: 'IK' },
  ],
  [
    'who entered a value, before the next one',
    `${OWN}<div>Kundenstatus: arbeitslos (Frau Weber), Betreuungsstufe: IK</div>`,
    { ...ALO, betreuungsstufe: 'IK' },
  ],
  [
    'a line of the case with its number',
    '<div>Lohse, Eva | Kundennummer: 877B306641 | Kundenstatus: arbeitslos</div>',
    ALO,
  ],
  ...['Wenn Absage:', 'Falls weiter krank:', 'Sofern Alg-Anspruch:'].map(
    (before): Pattern => [
      `a condition at the head of a row of cells: ${before}`,
      `${OWN}<div style="display:flex;gap:8px"><i>${before}</i><span>Kundenstatus</span><b>arbeitslos</b><span>Betreuungsstufe</span><b>IF</b></div>`,
      KD,
    ],
  ),
  [
    'what a form asks for where there is some, at the head of a row of cells',
    `${OWN}<div style="display:flex;gap:8px"><i>Falls vorhanden:</i><span>Kundenstatus</span><b>arbeitslos</b></div>`,
    ALO,
  ],
  ...(['before', 'behind'] as const).flatMap((where) =>
    (
      [
        ['Gesetzlicher Betreuer des Kindsvaters', KD],
        ['Kindsvater (eigener Haushalt)', KD],
        ['So sieht ein vollständig ausgefülltes Blatt aus (Musterperson)', KD],
        ['Kundin', ALO],
      ] as const
    ).map(([caption, read]): Pattern => {
      const said = `<figcaption>${caption}</figcaption>`;
      const terms = '<dl><div><dt>Kundenstatus</dt><dd>arbeitslos</dd></div></dl>';
      const inside = where === 'before' ? said + terms : terms + said;
      return [
        `a figure whose caption stands ${where} it: ${caption}`,
        `${OWN}<figure>${inside}</figure>`,
        read,
      ];
    }),
  ),
  [
    'what somebody heard, in a line before labels',
    `${OWN}<p>Ein Nachbar meint, er sei geflüchtet: ja, Kundenstatus: arbeitslos</p>`,
    KD,
  ],
  [
    'a bubble beside the case with what a colleague would have instead',
    `${OWN}<div><b>Conrad (Gegenvorschlag)</b><p>Kundenstatus: arbeitslos</p><p>Nächster Termin: 11.12.2026</p></div>`,
    KD,
  ],
  [
    'a cell behind a value that says that it is not saved',
    `${OWN}<div style="display:grid;grid-template-columns:1fr 1fr 1fr"><span>Kundenstatus</span><b>arbeitslos</b><em>nicht gespeichert</em></div>`,
    KD,
  ],
];
