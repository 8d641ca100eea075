/** Lists in lines of abbreviations, with years of two digits and nothing but gaps between what they say. */
import type { Pattern } from './pattern.ts';

const AGH = { art: 'AGH', beginn: '2026-09-07', ende: '2027-03-05', status: 'B' };
const MAT = { art: 'MAT', beginn: '2026-01-12', ende: '2026-04-10', status: 'B' };
const MASSNAHMEN = { massnahmen: [AGH, MAT] };
const KONTAKTE = {
  kontakte: [
    { am: '2026-09-04', art: 'telefonisch' },
    { am: '2026-06-01', art: 'persoenlich' },
    { am: '2026-02-12', art: 'schriftlich' },
  ],
};
const LINES = [
  'AGH  07.09.26–05.03.27  B  Grünpflege, WfB',
  'MAT  12.01.26–10.04.26  B  Aktiv 50+',
];
const CONTACTS = [
  '04.09.26  tel.  AGH-Start abgestimmt',
  '01.06.26  pers.  KoopPlan',
  '12.02.26  schriftl.  Bescheinigung angefordert',
];

const WAYS: readonly (readonly [
  name: string,
  draw: (title: string, lines: readonly string[]) => string,
])[] = [
  [
    'rows',
    (title, lines) =>
      `<h4>${title}</h4>${lines.map((line) => `<div class=r>${line}</div>`).join('')}`,
  ],
  [
    'items',
    (title, lines) => `<h4>${title}</h4><ul>${lines.map((line) => `<li>${line}`).join('')}</ul>`,
  ],
  [
    'a text that keeps its lines',
    (title, lines) => `<h4>${title}</h4><pre>${lines.join('\n')}</pre>`,
  ],
  ['breaks', (title, lines) => `<h4>${title}</h4><p>${lines.join('<br>')}</p>`],
];

const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 1 },
    { bereich: 'beruflicheKompetenz', stand: 'erkannt', prioritaet: 2 },
  ],
};
const FBW = {
  massnahmen: [{ art: 'FbW', beginn: '2026-10-05', ende: '2027-03-26', status: 'B' }],
};

export const SHORT_LISTS: Pattern[] = [
  ...WAYS.flatMap(([name, draw]): Pattern[] => [
    [`Maßnahmen in ${name}`, draw('Maßnahmen', LINES), MASSNAHMEN],
    [
      `Maßnahmen in ${name}, their title cut short, and what each line says`,
      draw('Maßn. (Art · von–bis · TN-Status · Bezeichnung)', LINES),
      MASSNAHMEN,
    ],
    [`contacts in ${name}`, draw('Kontakte', CONTACTS), KONTAKTE],
    [`contacts in ${name}, their title cut short`, draw('Kont.', CONTACTS), KONTAKTE],
    [
      `both in ${name}, in one box`,
      `<div>${draw('Maßn.', LINES)}${draw('Kont.', CONTACTS)}</div>`,
      { ...MASSNAHMEN, ...KONTAKTE },
    ],
    [`how somebody can be reached, in ${name}`, draw('Kont.-Daten', CONTACTS), {}],
    [`the Maßnahmen of the partner in ${name}`, draw('Maßn. der Partnerin', LINES), {}],
  ]),
  [
    'a Maßnahme that was called off, struck out beneath the others',
    `<h4>Maßnahmen</h4>${LINES.map((line) => `<div>${line}</div>`).join('')}<div style="text-decoration:line-through">MAT 01.12.26–26.02.27 storniert, Träger insolvent</div>`,
    MASSNAHMEN,
  ],
  [
    'one Maßnahme in a card of two lines',
    '<div><h3>Maßnahmen</h3><div><div>FbW – Online-Marketing</div><div>05.10.2026 – 26.03.2027 · Status B</div></div></div>',
    FBW,
  ],
  [
    'one Maßnahme in a line',
    '<h3>Maßnahmen</h3><div>FbW 05.10.2026 – 26.03.2027 · Status B</div>',
    FBW,
  ],
  [
    'one Maßnahme that is only proposed',
    '<div><h3>Maßnahmen</h3><div><div>FbW – Online-Marketing (vorgeschlagen)</div><div>05.10.2026 – 26.03.2027 · Status B</div></div></div>',
    {},
  ],
  [
    'Hemmnisse as terms, in the words of the program, with their rank behind the state',
    '<h2>Hemmnisse</h2><dl><dt>Motivation/Leistungsbereitschaft<dd>H. in Bearbeitung, Priorität 1<dt>schulische Qualifikation/berufliche Kompetenz<dd>H. erkannt, Priorität 2</dl>',
    HEMMNISSE,
  ],
  [
    'an open item of an accordion whose class says where it can be clicked',
    '<div class="x-item x-item--active x-item--trigger-area-main x-item--trigger-area-extra"><div class=x-item__header>Hemmnisse</div><div><ul><li>Es sind keine Hemmnisse erfasst.</ul></div></div>',
    { hemmnisse: [] },
  ],
  [
    'contacts in lines with what came of them, and one that is itself yet to come',
    '<h2>Kontakte</h2><ul><li>10.12.2026 persönlich – Beratung (geplant)</li><li>04.09.2026 telefonisch – Folgetermin geplant</li><li>01.06.2026 persönlich – Bewerbungstraining geplant</li><li>12.02.2026 schriftlich – AGH ab 01.07.2026 geplant</li></ul>',
    KONTAKTE,
  ],
  [
    'one in lines that may be a contact or not',
    '<h2>Kontakte</h2><ul><li>04.09.2026 telefonisch – Kita</li><li>01.06.2026 persönlich – Hochzeit am 05.05.2027 geplant</li></ul>',
    { kontakte: [{ am: '2026-09-04', art: 'telefonisch' }] },
  ],
  [
    'contacts with their months in letters',
    '<h2>Kontakte</h2><ul><li>4. September 2026: Telefonat</li><li>1. Juni 2026: persönliches Gespräch</li><li>12. Feb. 2026: Brief</li></ul>',
    KONTAKTE,
  ],
  [
    'Maßnahmen with their months in letters',
    '<h2>Maßnahmen</h2><ul><li><b>AGH</b> „Möbelkammer“: 7. September 2026 bis 5. März 2027, Status B</li><li>MAT, 12. Januar 2026 – 10. April 2026, Status B</li></ul>',
    MASSNAHMEN,
  ],
  [
    'Maßnahmen in lines, one of which was left early',
    '<h2>Maßnahmen</h2><ul><li>AGH, 07.09.2026 – 05.03.2027, Status B</li><li>MAT, 12.01.2026 – 10.04.2026, am 20.03.2026 abgebrochen</li></ul>',
    { massnahmen: [AGH, { ...MAT, status: 'am 20.03.2026 abgebrochen', abgebrochen: true }] },
  ],
  [
    'the same, in words that nobody knows: what there was is not known',
    '<h2>Maßnahmen</h2><ul><li>AGH, 07.09.2026 – 05.03.2027, Status B</li><li>MAT, 12.01.2026 – 10.04.2026, Abbruch droht</li></ul>',
    {},
  ],
  [
    'what is to follow, before its day',
    '<h2>Kontakte</h2><ul><li>04.09.2026 telefonisch – Kita</li><li>Folgetermin geplant – 10.12.2026 – persönlich</li></ul>',
    {},
  ],
  [
    'labels cut short over nothing',
    '<div><i>Bew.-Angeb. gepr.</i><b>–</b></div><div><i>nächst. Term.</i><b>–</b></div>',
    { bewerberangebotGeprueftAm: null, naechsterTerminAm: null },
  ],
  [
    'links beneath the summary of an open section: what can be chosen',
    '<details open><summary>Rechtskreis</summary><a href=#>SGB II</a> <a href=#>SGB III</a></details>',
    {},
  ],
  [
    'one link beneath the summary of an open section',
    '<details open><summary>Rechtskreis</summary><a href=#>SGB II</a></details>',
    {},
  ],
  [
    'a text beneath the summary of an open section',
    '<details open><summary>Rechtskreis</summary><p>SGB II</p></details>',
    { rechtskreis: 'SGB II' },
  ],
  ...['Frau Kindermann', 'Herr Kindler', 'Fr. Bruderhofer', 'Frau Schulenburg'].map(
    (who): Pattern => [
      `a last contact with whoever works there, by a name that begins like another word: ${who}`,
      `<h3>Letzter Kontakt</h3><dl><dt>Datum<dd>12.11.2026<dt>Art<dd>persönlich<dt>Gesprächspartner<dd>${who}</dl>`,
      { letzterKontaktAm: '2026-11-12', letzterKontaktArt: 'persoenlich' },
    ],
  ),
  ...['Kind', 'Stiefkind', 'Ehefrau', 'Mutter der Kundin'].map(
    (who): Pattern => [
      `a last contact with one of the family: ${who}`,
      `<h3>Letzter Kontakt</h3><dl><dt>Datum<dd>12.11.2026<dt>Art<dd>persönlich<dt>Gesprächspartner<dd>${who}</dl>`,
      {},
    ],
  ),
];
