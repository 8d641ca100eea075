/** A dialog before a mask that cannot be used meanwhile: whose case is it? */
import { G, type Pattern } from './pattern.ts';

const K = { kundennummer: '123D456789' };
const OTHER =
  '<dl><dt>Kundennummer<dd>123D456780<dt>Geburtsdatum<dd>4.4.1980<dt>Alleinerziehend<dd>ja</dl>';
const MASK = '<dl><dt>Kundennummer<dd>123D456789<dt>Geburtsdatum<dd>3.7.1990</dl>';
const dialog = (html: string) =>
  `<div role=dialog aria-modal=true style="position:fixed;left:200px;top:150px;background:#fff">${html}</div>`;
const SHEET = '<div style="position:fixed;inset:0;background:#8888"></div>';
const window = (html: string) =>
  `<div style="position:fixed;left:25%;top:20%;width:50%;height:60%;background:#fff">${html}</div>`;

export const MODAL: Pattern[] = [
  ['somebody else behind a dialog', `<main>${OTHER}</main>${dialog(MASK)}`, { ...K, ...G }],
  [
    'a list behind a dialog',
    `<main><h2>Kontakte</h2><table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich</table></main>${dialog(MASK)}`,
    { ...K, ...G },
  ],
  [
    'a mask without a number behind a dialog with one',
    `<main><dl><dt>Alleinerziehend<dd>ja</dl></main>${dialog(MASK)}`,
    { ...K, ...G },
  ],
  [
    'a dialog of the same case',
    `<main>${MASK}</main>${dialog('<dl><dt>Kundennummer<dd>123D456789<dt>Wiedervorlage<dd>1.12.2026</dl>')}`,
    { ...K, ...G, wiedervorlageAm: '2026-12-01' },
  ],
  [
    'a dialog that says of nobody',
    `<main>${MASK}</main>${dialog('<label>Wiedervorlage <input value=1.12.2026></label>')}`,
    { ...K, ...G, wiedervorlageAm: '2026-12-01' },
  ],
  [
    'a dialog about somebody who has no number yet',
    `<main>${OTHER}</main>${dialog('<dl><dt>Geburtsdatum<dd>3.7.1990</dl>')}`,
    G,
  ],
  [
    'a search for cases in a dialog',
    `<main>${MASK}</main>${dialog('<form><label>Kundennummer <input value=123D456780></label><button>Suchen</button></form>')}`,
    { ...K, ...G },
  ],
  [
    'a dialog that is not shown',
    `<main>${MASK}</main><div hidden>${dialog(OTHER)}</div>`,
    { ...K, ...G },
  ],
  [
    'a dialog beside which one goes on working',
    `<main><dl><dt>Alleinerziehend<dd>ja</dl></main><div role=dialog>${MASK}</div>`,
    { ...K, ...G, alleinerziehend: true },
  ],
  [
    'in the shadow of an element',
    `<main>${OTHER}</main><x-d><template shadowrootmode=open><div role=dialog aria-modal=true><slot></slot></div></template>${MASK}</x-d>`,
    { ...K, ...G },
  ],
  [
    'behind a sheet with a window on it',
    `<main>${OTHER}</main>${SHEET}${window(MASK)}`,
    { ...K, ...G },
  ],
  [
    'behind a sheet that holds a window',
    `<main>${OTHER}</main><div style="position:fixed;inset:0;background:#8888"><div style="margin:20% 25%;background:#fff">${MASK}</div></div>`,
    { ...K, ...G },
  ],
  [
    'a window of the same case on a sheet',
    `<main>${MASK}</main>${SHEET}${window('<dl><dt>Wiedervorlage<dd>1.12.2026</dl>')}`,
    { ...K, ...G, wiedervorlageAm: '2026-12-01' },
  ],
  [
    'a window, and no sheet',
    `<main><dl><dt>Alleinerziehend<dd>ja</dl></main>${window(MASK)}`,
    { ...K, ...G, alleinerziehend: true },
  ],
  [
    'a mask that fills the window of the browser, and one in front of it',
    `<div style="position:fixed;inset:0"><dl style="margin:50px"><dt>Alleinerziehend<dd>ja</dl>${window(MASK)}</div>`,
    { ...K, ...G, alleinerziehend: true },
  ],
  [
    'beside the case a part that is headed by another number',
    '<dl><dt>Kundennummer<dd>123D456789<dt>Wiedervorlage<dd>05.12.2026</dl><aside><h3>Vertretungsfall 223D456789</h3><dl><dt>Kundenkategorie<dd>B</dl></aside>',
    { kundennummer: '123D456789', wiedervorlageAm: '2026-12-05' },
  ],
];
