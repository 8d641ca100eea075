/** Masks of windows and terminals in the browser: frames drawn around what stands anywhere, and blocks of inputs with a header over them. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const STYLE =
  '<style>#m{position:relative;height:400px;font:12px Arial}#m>*{position:absolute;margin:0;box-sizing:border-box}.f{border:1px solid #888}.t{position:absolute;top:-8px;left:8px;background:#fff}.h{display:flex}.r input,.r select{width:90px;box-sizing:border-box}.h span{width:90px}</style>';
const mask = (...things: readonly string[]) => `${STYLE}<div id=m>${things.join('')}</div>`;
const words = (left: number, top: number, text: string) =>
  `<div style="left:${left}px;top:${top + 2}px;white-space:nowrap">${text}</div>`;
const field = (left: number, top: number, value: string, width = 90) =>
  `<input style="left:${left}px;top:${top}px;width:${width}px;height:18px" value="${value}">`;
const line = (left: number, top: number, ...values: readonly string[]) =>
  values.map((value, i) => field(left + 95 * i, top, value)).join('');
const heads = (left: number, top: number, ...texts: readonly string[]) =>
  texts.map((text, i) => words(left + 95 * i + 3, top, text)).join('');
const frame = (left: number, top: number, height: number, title: string, width = 420) =>
  `<div class=f style="left:${left}px;top:${top}px;width:${width}px;height:${height}px"><span class=t>${title}</span></div>`;
const PERSON = [
  words(16, 20, 'KUNDEN-NR'),
  field(110, 20, '078E215936'),
  words(220, 20, 'GEB-DATUM'),
  field(310, 20, '30.08.1991'),
];
const OWN = { kundennummer: '078E215936', geburtsdatum: '1991-08-30' };
const OTHER = [
  words(16, 320, 'KUNDEN-NR'),
  field(110, 320, '078E215937'),
  words(220, 320, 'GEB-DATUM'),
  field(310, 320, '11.11.1989'),
];
const HEMMNISSE = {
  hemmnisse: [
    { bereich: 'motivation', stand: 'erkannt', prioritaet: 1 },
    { bereich: 'rahmenbedingungen', stand: 'inBearbeitung', prioritaet: 2 },
  ],
};
const ROWS = [
  line(16, 90, '05.11.2026', 'persönlich', 'Mappe'),
  line(16, 110, '03.10.2026', 'telefonisch', 'krank'),
];
const EMPTY = line(16, 130, '', '', '');

const FRAMES: Pattern[] = [
  ...[
    'PARTNER',
    'Ehepartner',
    'Partner/in der BG',
    'KIND 1',
    'Weitere Person der BG',
    'Gesetzlicher Vertreter',
  ].map(
    (title): Pattern => [
      `a frame with its title in it, and what it is drawn around beside it: ${title}`,
      mask(frame(8, 10, 40, 'FALL'), ...PERSON, frame(8, 310, 40, title), ...OTHER),
      OWN,
    ],
  ),
  [
    'the same, the title bar in its upper part',
    mask(
      ...PERSON,
      '<div class=f style="left:8px;top:296px;width:420px;height:60px"><div style="background:#ddd">Partner</div></div>',
      ...OTHER,
    ),
    OWN,
  ],
  [
    'the same, all that belongs to the case behind it in the markup',
    mask(frame(8, 310, 40, 'PARTNER'), ...OTHER, frame(8, 10, 40, 'KUNDE'), ...PERSON),
    OWN,
  ],
  [
    'the same, the title behind the frame',
    mask(
      ...PERSON,
      '<div class=f style="left:8px;top:310px;width:420px;height:40px"></div>',
      ...OTHER,
      '<span style="left:20px;top:303px;background:#fff">Partner</span>',
    ),
    OWN,
  ],
  [
    'what a frame is called that its labels need',
    mask(
      ...PERSON,
      frame(8, 60, 40, 'EGV'),
      words(16, 72, 'VOM'),
      field(110, 72, '16.03.2026'),
      words(220, 72, 'BIS'),
      field(310, 72, '15.09.2026'),
    ),
    { ...OWN, egvAm: '2026-03-16', egvGueltigBis: '2026-09-15' },
  ],
  [
    'a box with a line around it, and a title moved up into that',
    `<style>.g{border:1px solid #888;margin:20px 0;padding:8px}.g h5{font-size:13px;margin:-16px 0 0;background:#fff;display:table}</style><div class=g><h5>Kunde</h5><label>Geburtsdatum <input value=30.08.1991></label> <label>Kundenkategorie <input value=C></label></div><div class=g><h5>Partner</h5><label>Geburtsdatum <input value=11.11.1989></label> <label>Kundenkategorie <input value=A></label></div>`,
    { geburtsdatum: '1991-08-30', kundenkategorie: 'C' },
  ],
  [
    'the same with a title that is only words',
    `<style>.g{border:1px solid #888;margin:20px 0;padding:8px}.g div{position:relative;top:-16px;height:0}.g span{background:#fff}</style><div class=g><div><span>Antragsteller</span></div><label>Geburtsdatum <input value=30.08.1991></label></div><div class=g><div><span>Partnerin</span></div><label>Geburtsdatum <input value=11.11.1989></label></div>`,
    { geburtsdatum: '1991-08-30' },
  ],
  [
    'the same, the title behind all else',
    `<style>.g{border:1px solid #888;margin:20px 0;padding:8px;position:relative}.g>span{position:absolute;top:-9px;left:9px;background:#fff}</style><div class=g><label>Geburtsdatum <input value=30.08.1991></label><span>Kunde</span></div><div class=g><label>Geburtsdatum <input value=11.11.1989></label><span>Ehefrau</span></div>`,
    { geburtsdatum: '1991-08-30' },
  ],
];

const BLOCKS: Pattern[] = [
  [
    'rows of inputs under a header, and an empty one, among all else',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'KONTAKTE'),
      heads(16, 72, 'DATUM', 'ART', 'BEMERKUNG'),
      ...ROWS,
      EMPTY,
    ),
    { ...OWN, ...KONTAKTE },
  ],
  [
    'two of them side by side',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'KONTAKTE', 300),
      heads(16, 72, 'DATUM', 'ART', 'BEMERKUNG'),
      ...ROWS,
      EMPTY,
      frame(330, 60, 100, 'HEMMNISSE', 320),
      heads(340, 72, 'BEREICH', 'STAND', 'PRIO'),
      line(340, 90, 'Motivation', 'erkannt', '1'),
      line(340, 110, 'Rahmenbedingungen', 'in Bearbeitung', '2'),
      line(340, 130, '', '', ''),
    ),
    { ...OWN, ...KONTAKTE, ...HEMMNISSE },
  ],
  [
    'two of them side by side, and no frame around them',
    mask(
      ...PERSON,
      heads(16, 72, 'Kontakt am', 'Kontaktart', 'Bemerkung'),
      ...ROWS,
      heads(340, 72, 'Handlungsbedarf', 'Stand', 'Prio'),
      line(340, 90, 'Motivation', 'erkannt', '1'),
      line(340, 110, 'Rahmenbedingungen', 'in Bearbeitung', '2'),
    ),
    { ...OWN, ...KONTAKTE, ...HEMMNISSE },
  ],
  [
    'rows of the partner',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'KONTAKTE PARTNER'),
      heads(16, 72, 'DATUM', 'ART', 'BEMERKUNG'),
      ...ROWS,
      EMPTY,
    ),
    OWN,
  ],
  [
    'rows of appointments to come',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'GEPLANTE TERMINE'),
      heads(16, 72, 'DATUM', 'ART', 'BEMERKUNG'),
      ...ROWS,
      EMPTY,
    ),
    OWN,
  ],
  [
    'labels, each over a field of its own',
    mask(
      heads(16, 40, 'Kunden-Nr', 'Geb-Datum', 'Kd-Kat.'),
      line(16, 58, '078E215936', '30.08.1991', 'C'),
    ),
    { ...OWN, kundenkategorie: 'C' },
  ],
  [
    'what is to be entered, in one row',
    mask(
      ...PERSON,
      words(16, 60, 'Neuer Kontakt'),
      heads(16, 82, 'Datum', 'Art', 'Bemerkung'),
      line(16, 100, '30.11.2026', 'persönlich', ''),
    ),
    OWN,
  ],
  [
    'rows in elements of their own, each with its inputs',
    `${STYLE}<h4>Kontakte</h4><div class=h><span>Datum</span><span>Art</span><span>Bemerkung</span></div>${[
      ['05.11.2026', 'persönlich', 'Mappe'],
      ['03.10.2026', 'telefonisch', 'krank'],
      ['', '', ''],
    ]
      .map(
        (row) => `<div class="r">${row.map((value) => `<input value="${value}">`).join('')}</div>`,
      )
      .join('')}`,
    KONTAKTE,
  ],
  [
    'the same, header and rows in one',
    `${STYLE}<h4>Kontakte</h4><div class=b><div class=h><span>Datum</span><span>Art</span><span>Bemerkung</span></div>${[
      ['05.11.2026', 'persönlich', 'Mappe'],
      ['03.10.2026', 'telefonisch', 'krank'],
      ['', '', ''],
    ]
      .map(
        (row) => `<div class="r">${row.map((value) => `<input value="${value}">`).join('')}</div>`,
      )
      .join('')}</div>`,
    KONTAKTE,
  ],
  [
    'the same, with kinds to choose, and how each was named in it for nobody to see',
    `${STYLE}<section><h4>Kontakte</h4><div class=h><span>Datum</span><span>Art</span><span>Bemerkung</span></div>${[
      ['05.11.2026', 'persönlich', 'Mappe'],
      ['03.10.2026', 'telefonisch', 'krank'],
      ['', '', ''],
    ]
      .map(
        ([day = '', kind = '', note = ''], i) =>
          `<div class="r"><input aria-label="Datum ${i + 1}" value="${day}"><select aria-label="Art ${i + 1}"><option>${kind}<option>schriftlich</select><input aria-label="Bemerkung ${i + 1}" value="${note}"></div>`,
      )
      .join('')}</section>`,
    KONTAKTE,
  ],
  [
    'all of it in one grid',
    `<h4>Kontakte</h4><div style="display:grid;grid-template-columns:100px 100px 100px;gap:4px"><span>Datum</span><span>Art</span><span>Bemerkung</span>${[
      '05.11.2026',
      'persönlich',
      'Mappe',
      '03.10.2026',
      'telefonisch',
      'krank',
      '',
      '',
      '',
    ]
      .map((value) => `<input value="${value}" style="min-width:0">`)
      .join('')}</div>`,
    KONTAKTE,
  ],
  [
    'rows that only their places tell, their cells no inputs',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'Kontakte'),
      heads(16, 72, 'Datum', 'Art', 'Bemerkung'),
      heads(16, 92, '05.11.2026', 'persönlich', 'Mappe'),
      heads(16, 112, '03.10.2026', 'telefonisch', 'krank'),
    ),
    { ...OWN, ...KONTAKTE },
  ],
];

const BESIDE_BLOCKS: Pattern[] = [
  [
    'rows of people, however many',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'BG'),
      heads(16, 72, 'KUNDEN-NR', 'NAME', 'GEB-DATUM'),
      line(16, 90, '078E215937', 'Muster', '11.11.1989'),
      line(16, 110, '078E215938', 'Muster', '12.12.2015'),
    ),
    OWN,
  ],
  [
    'the same, and no frame around them',
    mask(
      words(16, 20, 'KUNDENKATEGORIE'),
      field(130, 20, 'C'),
      heads(16, 72, 'NAME', 'GEB-DATUM', 'STATUS'),
      line(16, 90, 'Muster, A', '11.11.1989', 'alo'),
      line(16, 110, 'Muster, B', '12.12.2015', 'asu'),
    ),
    { kundenkategorie: 'C' },
  ],
  [
    'rows that begin with what shows which is chosen, and a box to tick',
    mask(
      ...PERSON,
      frame(8, 60, 120, 'Kontakthistorie'),
      words(40, 72, 'Kontakt am'),
      words(135, 72, 'Kontaktart'),
      words(230, 72, 'erl.'),
      ...['05.11.2026|persönlich', '03.10.2026|telefonisch', '|', '|', '|'].map((row, i) => {
        const [day = '', kind = ''] = row.split('|');
        const top = 90 + 18 * i;
        return `${field(16, top, '', 16)}${field(36, top, day)}${field(131, top, kind)}<input type=checkbox style="left:230px;top:${top}px" ${day === '' ? '' : 'checked'}>`;
      }),
    ),
    { ...OWN, ...KONTAKTE },
  ],
  [
    'headers in the middle of their columns',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'Kontakte'),
      words(45, 72, 'Tag'),
      words(150, 72, 'Form'),
      words(240, 72, 'Inhalt'),
      ...ROWS,
      EMPTY,
    ),
    { ...OWN, ...KONTAKTE },
  ],
  [
    'rows that have a label each',
    mask(
      ...PERSON,
      words(115, 72, 'vom'),
      words(210, 72, 'gültig bis'),
      words(16, 90, 'EGV'),
      field(110, 90, '16.03.2026'),
      field(205, 90, '15.09.2026'),
      words(16, 110, 'Profil'),
      field(110, 110, '17.03.2026'),
      field(205, 110, '15.12.2026'),
    ),
    { ...OWN, egvAm: '2026-03-16' },
  ],
  [
    'a block of them, and beneath it labels beside their fields',
    mask(
      ...PERSON,
      heads(16, 62, 'Kontakt am', 'Kontaktart', 'Notiz'),
      line(16, 80, '05.11.2026', 'persönlich', 'Mappe'),
      line(16, 100, '03.10.2026', 'telefonisch', 'krank'),
      words(16, 126, 'Kundenkat.'),
      field(111, 126, 'C'),
    ),
    { ...OWN, ...KONTAKTE, kundenkategorie: 'C' },
  ],
  [
    'labels made for nothing as headers, and a frame whose title is no label',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'Gespräche'),
      ...['Gespr. am', 'Form', 'Inhalt'].map(
        (text, i) => `<label style="left:${19 + 95 * i}px;top:74px">${text}</label>`,
      ),
      ...ROWS,
      EMPTY,
    ),
    { ...OWN, ...KONTAKTE },
  ],
  [
    'words of an entry that are labels elsewhere',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'Kontakte'),
      heads(16, 72, 'Kontakt am', 'Kontaktart', 'Vermerk'),
      heads(16, 92, '05.11.2026', 'persönlich', 'Reha'),
      heads(16, 112, '03.10.2026', 'telefonisch', 'Elternzeit'),
    ),
    { ...OWN, ...KONTAKTE },
  ],
  [
    'a row that cannot be told',
    mask(
      ...PERSON,
      frame(8, 60, 100, 'Kontakte'),
      heads(16, 72, 'Datum', 'Art', 'Bemerkung'),
      line(16, 90, '05.11.2026', 'persönlich', 'Mappe'),
      line(16, 110, '03.10.2026', 'abgesagt', ''),
      line(16, 130, '02.10.2026', 'telefonisch', 'krank'),
    ),
    {
      ...OWN,
      kontakte: [
        { am: '2026-11-05', art: 'persoenlich' },
        { am: '2026-10-02', art: 'telefonisch' },
      ],
    },
  ],
];

export const MASK_BLOCKS: Pattern[] = [...FRAMES, ...BLOCKS, ...BESIDE_BLOCKS];
