/** What values are, written beneath them: on lines to fill in, in figures of an app, in entries of a list. */
import type { Pattern } from './pattern.ts';

const STYLE = '<style>.v{font-size:19px}.c{font-size:12px}.r{display:flex;gap:24px}</style>';
const over = (value: string, caption: string) =>
  `<div><div class=v>${value}</div><div class=c>${caption}</div></div>`;
const line = (...pairs: readonly (readonly [value: string, caption: string])[]) =>
  `<div class=r>${pairs.map(([value, caption]) => over(value, caption)).join('')}</div>`;
const page = (...lines: readonly string[]) => `${STYLE}${lines.join('')}`;
const entry = (art: string, beginn: string, ende: string) =>
  line([art, 'Art der Maßnahme'], [beginn, 'Beginn'], [ende, 'Ende']);
const MASSNAHMEN = {
  massnahmen: [
    { art: 'EQ', beginn: '2026-01-12', ende: '2026-09-30' },
    { art: 'bvB', beginn: '2026-11-02', ende: '2027-08-31' },
  ],
};
const item = (...texts: readonly string[]) =>
  `<li>${texts.map((text) => `<span>${text}</span>`).join(' ')}</li>`;

export const BENEATH: Pattern[] = [
  [
    'entries of a list, each value over its label',
    page(
      '<fieldset><legend>Maßnahmen</legend>',
      entry('EQ', '12.01.2026', '30.09.2026'),
      entry('bvB', '02.11.2026', '31.08.2027'),
      '</fieldset>',
    ),
    MASSNAHMEN,
  ],
  [
    'entries of a list, each value before its label in one line',
    `<h3>Maßnahmen</h3><ul>${item('EQ', 'Maßnahmeart', '12.01.2026', 'von', '30.09.2026', 'bis')}${item('bvB', 'Maßnahmeart', '02.11.2026', 'von', '31.08.2027', 'bis')}</ul>`,
    MASSNAHMEN,
  ],
  [
    'entries of a list, their days before their labels, and what has none at their end',
    `<h3>Kontakte</h3><ul>${item('05.11.2026', 'Datum', 'persönlich', 'Art')}${item('03.10.2026', 'Datum', 'telefonisch', 'Art')}</ul>`,
    {
      kontakte: [
        { am: '2026-11-05', art: 'persoenlich' },
        { am: '2026-10-03', art: 'telefonisch' },
      ],
    },
  ],
  [
    'entries of a list that begin with their kind, and do not end',
    `<h3>Maßnahmen</h3><ul>${item('EQ', 'Beginn', '12.01.2026', 'Ende', '30.09.2026')}${item('bvB', 'Beginn', '02.11.2026', 'Ende', '31.08.2027')}</ul>`,
    MASSNAHMEN,
  ],
  [
    'entries of which nobody can tell which day is which',
    `<h3>Maßnahmen</h3><ul>${item('12.01.2026', 'Maßnahmeart', '30.09.2026', 'Beginn', 'EQ', 'Ende')}${item('02.11.2026', 'Maßnahmeart', '31.08.2027', 'Beginn', 'bvB', 'Ende')}</ul>`,
    {},
  ],
  [
    'days in words',
    page(
      line(['11. März 1972', 'geboren am'], ['Juli 2025', 'Schulentlassung']),
      line(['15. Juni 2026', 'EGV vom'], ['14. Dez. 2026', 'EGV gültig bis']),
    ),
    {
      geburtsdatum: '1972-03-11',
      schulentlassungAm: '2025-07',
      egvAm: '2026-06-15',
      egvGueltigBis: '2026-12-14',
    },
  ],
  [
    'what is only usually called so',
    page(line(['E', 'Kundenkategorie'], ['01.04.2025', 'Kategorie seit'])),
    { kundenkategorie: 'E', kundenkategorieSeit: '2025-04-01' },
  ],
  [
    'a word for who has the case',
    page(line(['27.05.2009', 'Geburtsdatum'], ['Berufsberatung', 'Zuständige Betreuung'])),
    { geburtsdatum: '2009-05-27', betreuungDurch: 'berufsberater' },
  ],
  [
    'days of somebody else',
    page(
      line(['27.05.2009', 'Geburtsdatum']),
      '<h3>Mutter</h3>',
      line(['11. März 1972', 'geboren am'], ['Berufsberatung', 'Zuständige Betreuung']),
    ),
    { geburtsdatum: '2009-05-27' },
  ],
];
