/** List boxes: lines of which one may be chosen to be looked at. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const MONO = '<style>option{white-space:pre;font:12px monospace}select{width:400px}</style>';
const G = '&nbsp;&nbsp;';
const LINES = `<option>05.11.2026${G}persönlich${G}${G}Mappe<option selected>03.10.2026${G}telefonisch${G}krank`;
const select = (options: string, more = '') => `<select size=8 ${more}>${options}</select>`;
const KAT =
  '<label>Kundenkategorie <select size=3><option>A<option selected>B<option>C</select></label>';
const B = { kundenkategorie: 'B' };

export const LIST_BOXES: Pattern[] = [
  [
    'lines with gaps in a group',
    `${MONO}<fieldset><legend>Kontakte</legend>${select(LINES)}</fieldset>`,
    KONTAKTE,
  ],
  ['the same under a heading', `${MONO}<h4>Kontakte</h4>${select(LINES)}`, KONTAKTE],
  [
    'the same with a label',
    `${MONO}<label for=k>Kontakte</label><br>${select(LINES, 'id=k')}`,
    KONTAKTE,
  ],
  [
    'the same with a label around it',
    `${MONO}<label>Kontakthistorie${select(LINES.replaceAll(G, ' | '), 'multiple')}</label>`,
    KONTAKTE,
  ],
  [
    'nothing but single gaps',
    `<h4>Kontakte</h4>${select('<option>05.11.2026 persönlich Mappe<option>03.10.2026 per Telefon krank gemeldet')}`,
    KONTAKTE,
  ],
  [
    'nothing but single gaps, and a name at the end of each that is another one',
    `${KAT}<h4>Kontakte</h4>${select('<option>05.11.2026 persönlich Mappe Muster, Max<option>03.10.2026 per Telefon Huber, Eva')}`,
    B,
  ],
  [
    'the same with gaps',
    `${MONO}${KAT}<h4>Kontakte</h4>${select(`<option>05.11.2026${G}persönlich${G}Mappe${G}Muster, Max<option>03.10.2026${G}telefonisch${G}krank${G}Huber, Eva`)}`,
    B,
  ],
  [
    'headers over it in letters of one width',
    `${MONO}<h4>Kontakte</h4><div><b>Datum ${G} Art ${G} Bemerkung</b></div>${select(LINES)}`,
    KONTAKTE,
  ],
  [
    'headers in its first line',
    `${MONO}<h4>Kontakte</h4>${select(`<option disabled>Datum${G}Art${G}Bemerkung<option disabled>----------${G}----------${G}---------${LINES}`)}`,
    KONTAKTE,
  ],
  [
    'a list that says of its lines which is chosen',
    '<h4>Kontakte</h4><div role=listbox><div role=option>05.11.2026 · persönlich · Mappe</div><div role=option aria-selected=true>03.10.2026 · telefonisch · krank</div></div>',
    KONTAKTE,
  ],
  [
    'two of them with a name over each, side by side, that only their places tell',
    `<style>#m{position:relative;height:200px}#m>*{position:absolute}</style>${MONO}<div id=m><span style="left:10px;top:10px">Kontakte</span><select size=6 style="left:10px;top:32px">${LINES}</select><span style="left:450px;top:10px">Erfolglose Anrufe</span><select size=3 style="left:450px;top:32px"><option>07.11.2026<option>09.11.2026</select></div>`,
    { ...KONTAKTE, erfolgloseAnrufe: ['2026-11-07', '2026-11-09'] },
  ],
  [
    'calls that reached nobody, none of them chosen',
    `<h4>Erfolglose Anrufe</h4>${select('<option>07.11.2026<option>09.11.2026')}`,
    { erfolgloseAnrufe: ['2026-11-07', '2026-11-09'] },
  ],
  ['a choice between values', KAT, B],
  [
    'days to choose from are none of a field',
    `${KAT}<label>Wiedervorlage${select('<option>03.12.2026<option selected>04.12.2026')}</label>`,
    B,
  ],
  ['contacts of somebody else', `${KAT}<h4>Kontakte der Partnerin</h4>${select(LINES)}`, B],
  [
    'appointments to come',
    `${KAT}<h4>Geplante Termine</h4>${select('<option>05.12.2026 persönlich<option>06.12.2026 telefonisch')}`,
    B,
  ],
  [
    'anything else with a day in it',
    `${KAT}<h4>Dokumente</h4>${select('<option>05.11.2026 Bescheid.pdf<option>03.10.2026 Brief.pdf')}`,
    B,
  ],
  [
    'free days to choose one from',
    `${KAT}<label>Nächster Termin${select('<option>05.12.2026 10:00<option>06.12.2026 11:00')}</label>`,
    B,
  ],
  [
    'the title of somebody else in the line around a list box',
    `<style>.g{border:1px solid;padding:12px}.g p{position:relative;top:-20px;height:0;margin:0}.g p span{background:#fff}</style>${KAT}<div class=g><p><span>Kontakte der Ehefrau</span></p>${select('<option>Datum | Art<option>05.11.2026 | persönlich<option>03.10.2026 | telefonisch')}</div>`,
    B,
  ],
  [
    'the same of the customer, the headers its only sign of a list',
    `<style>.g{border:1px solid;padding:12px}.g p{position:relative;top:-20px;height:0;margin:0}.g p span{background:#fff}</style>${KAT}<div class=g><p><span>Vorsprachen und Telefonate</span></p>${select('<option>Datum | Kontaktart | Notiz<option>05.11.2026 | persönlich | Mappe<option>03.10.2026 | telefonisch | krank')}</div>`,
    { ...B, ...KONTAKTE },
  ],
];
