/** Boards: columns side by side, of which each says what holds of the cards in it. */
import type { Pattern } from './pattern.ts';

const column = (tag: string, head: string, ...cards: readonly string[]) =>
  `<div class=col><${tag}>${head}</${tag}>${cards.map((card) => `<div class=k>${card}</div>`).join('')}</div>`;
const board = (title: string, ...columns: readonly string[]) =>
  `<div class=lane>${title}</div><div style="display:flex">${columns.join('')}</div>`;
const STYLE = '<style>.p{float:right}.k p{margin:0}</style>';

const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'beruflicheKompetenz', stand: 'erkannt', prioritaet: 3 },
    { bereich: 'rahmenbedingungen', stand: 'inBearbeitung', prioritaet: 1 },
    { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 2 },
  ],
};
const KONTAKTE = {
  kontakte: [
    { am: '2026-10-13', art: 'persoenlich' },
    { am: '2026-10-06', art: 'persoenlich' },
    { am: '2026-11-24', art: 'telefonisch' },
  ],
};

export const BOARDS: readonly Pattern[] = [
  [
    'a rank at the edge of each card, a column without any and one to add another',
    STYLE +
      board(
        'Hemmnisse',
        column(
          'h2',
          'Erkannt',
          '<span class=p>P3</span><b>Berufliche Kompetenz</b><p>kein Führerschein</p>',
        ),
        column(
          'h2',
          'In Bearbeitung',
          '<span class=p>P1</span><b>Rahmenbedingungen</b><p>Kinderbetreuung ab 01.02.2027</p>',
          '<span class=p>P2</span><b>Motivation</b><p>Coaching</p>',
        ),
        column('h2', 'Erledigt'),
        column('h2', '+ Liste hinzufügen'),
      ),
    HEMMNISSE,
  ],
  [
    'the rank beneath the name, or before it in its line',
    board(
      'Hemmnisse',
      column(
        'h3',
        'Erkannt (1)',
        '<div>Berufliche Kompetenz</div><small style=display:block>Priorität 3</small>',
      ),
      column(
        'h3',
        'In Bearbeitung (2)',
        '<div>Rahmenbedingungen</div><small style=display:block>Priorität 1</small>',
        '<div>Motivation</div><small style=display:block>Priorität 2</small>',
      ),
    ) +
      `<section><h3>Andere Personen: Kind</h3>${board('Hemmnisse', column('h4', 'Erkannt', '<div>Gesundheit</div>'), column('h4', 'Erledigt'))}</section>`,
    HEMMNISSE,
  ],
  [
    'days of contacts under how they were',
    board(
      'Kontakte',
      column('h2', 'Persönlich', '13.10.2026', '06.10.2026'),
      column('h2', 'Telefonisch', '24.11.2026'),
      column('h2', 'E-Mail'),
    ),
    KONTAKTE,
  ],
  [
    'the same with words beneath each day',
    board(
      'Kontakte',
      column(
        'h4',
        'persönlich',
        '<div>13.10.2026</div><p>Umzug</p>',
        '<div>06.10.2026</div><p>Erstgespräch</p>',
      ),
      column('h4', 'telefonisch', '<div>24.11.2026</div><p>Rückruf</p>'),
    ),
    KONTAKTE,
  ],
  [
    'contacts that are planned, and such of a partner',
    board(
      'Geplante Kontakte',
      column('h2', 'Persönlich', '13.12.2026', '06.12.2026'),
      column('h2', 'Telefonisch', '24.12.2026'),
    ) +
      board(
        'Kontakte der Partnerin',
        column('h2', 'Persönlich', '13.10.2026', '06.10.2026'),
        column('h2', 'Telefonisch', '24.11.2026'),
      ),
    {},
  ],
  [
    'days under ways of contact of which one did not come about: not read',
    board(
      'Kontakte',
      column(
        'h2',
        'Persönlich',
        '<div>13.10.2026</div><p>nicht erschienen</p>',
        '<div>06.10.2026</div><p>Umzug</p>',
      ),
      column('h2', 'Telefonisch', '24.11.2026'),
    ),
    {},
  ],
];
