/** Masks in which everything is placed absolutely, as programs of windows are when they move to the web. */
import { G, type Pattern } from './pattern.ts';

const STYLE =
  '<style>#m{position:relative;height:300px;font:12px Arial}#m *{position:absolute;margin:0}#m legend,#m option{position:static}</style>';
const mask = (...things: readonly string[]) => `${STYLE}<div id=m>${things.join('')}</div>`;
const words = (left: number, top: number, text: string, style = '') =>
  `<span style="left:${left}px;top:${top + 4}px;${style}">${text}</span>`;
const field = (left: number, top: number, value: string) =>
  `<input style="left:${left}px;top:${top}px;width:80px" value="${value}">`;
const choice = (left: number, top: number, value: string) =>
  `<select style="left:${left}px;top:${top}px"><option>--<option selected>${value}</select>`;
const frame = (left: number, top: number, height: number, title: string) =>
  `<fieldset style="left:${left}px;top:${top}px;width:400px;height:${height}px"><legend>${title}</legend></fieldset>`;
const box = (left: number, top: number, text: string, id: string) =>
  `<input type=checkbox checked id=${id} style="left:${left}px;top:${top}px"><label for=${id} style="left:${left + 22}px;top:${top}px">${text}</label>`;
/** Boxes after their labels: only the places tell which is whose. */
const BEFORE = [
  words(10, 0, 'Farbe'),
  words(10, 24, 'Alter'),
  field(150, 0, 'blau'),
  field(150, 24, '36'),
];

export const PLACED: Pattern[] = [
  [
    'a frame, empty itself, around what stands before and behind it',
    mask(
      words(20, 70, 'gilt bis'),
      field(150, 70, '10.12.2026'),
      frame(8, 50, 90, 'EGV / EinV'),
      words(20, 100, 'Abschluss'),
      field(150, 100, '11.06.2026'),
      ...BEFORE,
    ),
    { alter: 36, egvAm: '2026-06-11', egvGueltigBis: '2026-12-10' },
  ],
  [
    'a frame around boxes, and not around those behind it in the markup',
    mask(
      frame(8, 50, 60, 'Partnerin'),
      box(20, 70, 'Elternzeit', 'a'),
      box(20, 140, 'Alleinerziehend', 'b'),
      ...BEFORE,
    ),
    { alter: 36, alleinerziehend: true },
  ],
  [
    'two frames side by side, one of an earlier agreement',
    mask(
      frame(8, 50, 60, 'EGV'),
      frame(450, 50, 60, 'Vorherige EGV'),
      words(20, 70, 'gilt bis'),
      field(150, 70, '10.12.2026'),
      words(460, 70, 'gilt bis'),
      field(600, 70, '10.12.2025'),
      ...BEFORE,
    ),
    { alter: 36, egvGueltigBis: '2026-12-10' },
  ],
  [
    'a date and what kind of contact beside it, and a line of help beneath',
    mask(
      ...BEFORE,
      words(10, 60, 'Letzter Kontakt'),
      field(150, 60, '20.11.2026'),
      choice(240, 60, 'telefonisch'),
      words(10, 90, 'F1 = Hilfe, F5 = Kunde suchen', 'color:#666'),
    ),
    { alter: 36, letzterKontaktAm: '2026-11-20', letzterKontaktArt: 'telefonisch' },
  ],
  [
    'something else behind a date is not the kind of contact',
    mask(
      ...BEFORE,
      words(10, 60, 'Letzter Kontakt'),
      field(150, 60, '20.11.2026'),
      choice(240, 60, 'Meier'),
    ),
    { alter: 36, letzterKontaktAm: '2026-11-20' },
  ],
  [
    'a field beside and a field beneath: either may be the label’s',
    mask(
      ...BEFORE,
      words(10, 60, 'Geburtsdatum'),
      field(150, 60, '3.7.1990'),
      field(10, 84, '3.7.1991'),
    ),
    { alter: 36 },
  ],
  [
    'a field beside and beneath what reads as a value of the label',
    mask(
      ...BEFORE,
      words(10, 60, 'Geburtsdatum'),
      field(150, 60, '3.7.1991'),
      words(10, 84, '3.7.1990', 'color:#666'),
    ),
    { alter: 36 },
  ],
  [
    'since when, behind the value it is of',
    mask(
      ...BEFORE,
      words(10, 60, 'Kundenkategorie'),
      choice(150, 60, 'C'),
      words(240, 60, 'seit'),
      field(280, 60, '11.06.2026'),
      box(10, 90, 'arbeitsmarktnah', 'a'),
      words(200, 90, 'übergeben am'),
      field(300, 90, '15.06.2026'),
    ),
    {
      alter: 36,
      kundenkategorie: 'C',
      kundenkategorieSeit: '2026-06-11',
      arbeitsmarktnahSeit: '2026-06-15',
    },
  ],
  [
    'a day behind a box on another line, or behind another field, is not the box’s',
    mask(
      ...BEFORE,
      box(10, 60, 'arbeitsmarktnah', 'a'),
      words(200, 84, 'übergeben am'),
      field(300, 84, '15.06.2026'),
      box(10, 120, 'arbeitsmarktnah', 'b'),
      words(200, 120, 'Wiedervorlage'),
      field(300, 120, '14.12.2026'),
      words(400, 120, 'übergeben am'),
      field(490, 120, '15.06.2026'),
    ),
    { alter: 36, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a frame with nothing in it is the heading of what follows',
    `<fieldset><legend>Partnerin</legend></fieldset><dl><dt>Geburtsdatum<dd>3.7.1990</dl>`,
    {},
  ],
  [
    'two frames, nothing in the first',
    mask(
      frame(8, 50, 40, 'Notiz'),
      words(20, 120, 'Geburtsdatum'),
      field(150, 120, '3.7.1990'),
      ...BEFORE,
    ),
    { ...G, alter: 36 },
  ],
  [
    'labels half a line above their values, each alone with its own',
    '<style>.it{display:grid;grid-template-columns:140px 1fr;align-items:center;height:34px;font:14px sans-serif}.it label{align-self:flex-start}</style><div class=it><label>Schulform</label><span>Oberschule</span></div><div class=it><label>Klassenstufe</label><span>10</span></div>',
    { schulform: 'oberschule', klassenstufe: 10 },
  ],
];
