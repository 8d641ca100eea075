/** Documents that a browser shows as they were written: the texts of a PDF, laid over its picture, and what Word has saved. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const STYLE =
  '<style>.page{position:relative;width:760px;height:400px;font:13px/1 Arial}.page span{position:absolute;white-space:pre}</style>';
const pdf = (...spans: readonly string[]) => `${STYLE}<div class=page>${spans.join('')}</div>`;
const at = (left: number, top: number, text: string, style = '') =>
  `<span role=presentation style="left:${left}px;top:${top}px;${style}">${text}</span>`;
const TITLE = at(60, 20, 'Falldaten', 'font-weight:bold;font-size:15px');
const BR = '<br role=presentation>';

const WORD = (lines: string) => `<div class=WordSection1>${lines}</div>`;
const line = (label: string, value: string) =>
  `<p class=MsoNormal>${label}<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>${value}<o:p></o:p></p>`;
const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const group = (text: string) => `<tr><td colspan=3>${text}</td></tr>`;

export const DOCUMENTS: Pattern[] = [
  [
    'a PDF in which labels and values look alike, and only its title otherwise',
    pdf(
      TITLE,
      at(60, 60, 'Rechtskreis:') + BR,
      at(230, 60, 'SGB II'),
      at(400, 60, 'Zuzug:') + BR,
      at(580, 60, 'nein'),
      at(60, 84, 'Alter:') + BR,
      at(230, 84, '36'),
      at(400, 84, 'Alleinerziehend:') + BR,
      at(580, 84, 'ja'),
    ),
    { rechtskreis: 'SGB II', zuzug: false, alter: 36, alleinerziehend: true },
  ],
  [
    'the same, with words that nobody knows between a label and what may be its value',
    pdf(
      TITLE,
      at(60, 60, 'Alter:') + BR,
      at(230, 60, '36'),
      at(60, 84, 'Zuzug:') + BR,
      at(230, 84, 'Hund'),
      at(400, 84, 'ja'),
    ),
    { alter: 36 },
  ],
  [
    'a PDF with words in two pieces, as they were set',
    pdf(
      TITLE,
      at(60, 60, 'Kunden') + BR,
      at(105, 60, 'nummer:'),
      at(230, 60, '123D456789') + BR,
      at(60, 84, 'Geburts'),
      at(107, 84, 'datum:') + BR,
      at(230, 84, '03.07.1990'),
      at(400, 84, 'Rechtskreis:') + BR,
      at(580, 84, 'SGB II'),
      at(60, 108, 'Zuzug:'),
      at(230, 108, 'nein') + BR,
      at(400, 108, 'Alleinerziehend:'),
      at(580, 108, 'ja') + BR,
    ),
    {
      kundennummer: '123D456789',
      geburtsdatum: '1990-07-03',
      rechtskreis: 'SGB II',
      zuzug: false,
      alleinerziehend: true,
    },
  ],
  [
    'a PDF with words of two columns',
    pdf(
      TITLE,
      at(60, 60, 'Alter:'),
      at(230, 60, '36') + BR,
      at(60, 84, 'Kinder'),
      at(160, 84, 'alleinerziehend:'),
      at(300, 84, 'ja') + BR,
    ),
    { alter: 36, alleinerziehend: true },
  ],
  [
    'lines of a letter of Word with gaps as wide as a tab',
    WORD(line('Kundennummer', '123D456789') + line('BG-Nummer', '12304//0004711')),
    { kundennummer: '123D456789', bgNummer: '12304//0004711' },
  ],
  [
    'a list without a header, with a row over those of each year, one of them closed',
    `<h4>Gesprächskontakte</h4><table>${group('▼ <b>2026</b>')}${row('05.11.2026', 'persönlich', 'Bewerbung')}${row('03.10.2026', 'Telefonat', 'Praktikum')}${group('► <b>2025</b> (2)')}<tr style="display:none"><td>11.12.2025<td>schriftlich<td></tr></table>`,
    KONTAKTE,
  ],
  [
    'the same, its entries set in beneath the year',
    `<h4>Kontakte</h4><table><tr><td colspan=4><b>2026</b></td></tr>${row('', '05.11.2026', 'persönlich', 'Bewerbung')}${row('', '03.10.2026', 'Telefonat', 'Praktikum')}</table>`,
    KONTAKTE,
  ],
  [
    'a list without a header, under a row of what is yet to come',
    `<h4>Kontakte</h4><table>${group('<b>Geplant</b>')}${row('05.12.2026', 'persönlich', 'Bewerbung')}${row('13.12.2026', 'Telefonat', 'Praktikum')}</table>`,
    {},
  ],
];
