/** The ways in which developers lay out labels and values by hand, without a role that says which is which. */

/** A label, and its value as HTML. */
export type Angabe = readonly [label: string, value: string];
type Layout = (angaben: readonly Angabe[]) => string;

/** Each on its own, one after the other, within `open` and `close`. */
const each =
  (one: (label: string, value: string) => string, open = '', close = ''): Layout =>
  (angaben) =>
    open + angaben.map(([label, value]) => one(label, value)).join('\n') + close;

/** All in one text or line, with `between` them. */
const joined =
  (one: (label: string, value: string) => string, between: string, tag = 'div'): Layout =>
  (angaben) =>
    `<${tag}>${angaben.map(([label, value]) => one(label, value)).join(between)}</${tag}>`;

/** All labels, and all values after them. */
const apart =
  (all: (labels: readonly string[], values: readonly string[]) => string): Layout =>
  (angaben) =>
    all(
      angaben.map(([label]) => label),
      angaben.map(([, value]) => value),
    );

const tags = (tag: string, texts: readonly string[], style = '') =>
  texts.map((text) => `<${tag}${style && ` style="${style}"`}>${text}</${tag}>`).join('');

const wrapped = (levels: number, text: string) =>
  '<div>'.repeat(levels) + text + '</div>'.repeat(levels);

const GRID = (columns: string) => `<div style="display:grid;grid-template-columns:${columns}">`;

const TABLES: Record<string, Layout> = {
  'th, td': each((l, v) => `<tr><th>${l}<td>${v}`, '<table>', '</table>'),
  'td, td': each((l, v) => `<tr><td>${l}<td>${v}`, '<table>', '</table>'),
  'td, td with a colon': each((l, v) => `<tr><td class=l>${l}:<td>${v}`, '<table>', '</table>'),
  'a colon in a cell': each((l, v) => `<tr><td>${l}<td>:<td>${v}`, '<table>', '</table>'),
  'a gap in a cell': each((l, v) => `<tr><td>${l}<td>&nbsp;<td>${v}`, '<table>', '</table>'),
  'Merkmal, Wert': each(
    (l, v) => `<tr><td>${l}<td>${v}`,
    '<table><tr><th>Merkmal<th>Wert',
    '</table>',
  ),
  'Merkmal, Wert, Quelle': each(
    (l, v) => `<tr><td>${l}<td>${v}<td>VerBIS`,
    '<table><tr><th>Merkmal<th>Wert<th>Quelle',
    '</table>',
  ),
  'two pairs a row': (angaben) =>
    `<table>${angaben.map(([l, v], i) => `${i % 2 === 0 ? '<tr>' : ''}<td>${l}<td>${v}`).join('')}</table>`,
  'label over value in a cell': joined((l, v) => `<td>${l}<br>${v}`, '', 'table'),
  'a row of th over one of td': apart(
    (l, v) => `<table><tr>${tags('th', l)}<tr>${tags('td', v)}</table>`,
  ),
  'a row of td over another': apart(
    (l, v) => `<table><tr>${tags('td', l)}<tr>${tags('td', v)}</table>`,
  ),
  'display: table': each(
    (l, v) => `<div style="display:table-row">${tags('div', [l, v], 'display:table-cell')}</div>`,
    '<div style="display:table">',
    '</div>',
  ),
};

const LINES: Record<string, Layout> = {
  'text with a colon': each((l, v) => `<div>${l}: ${v}</div>`),
  'text with a dash': each((l, v) => `<div>${l} – ${v}</div>`),
  'text with gaps': each((l, v) => `<div>${l}&nbsp;&nbsp;&nbsp;${v}</div>`),
  'lines of one text': joined((l, v) => `${l}: ${v}`, '<br>', 'p'),
  'lines with bold labels': joined((l, v) => `<strong>${l}</strong> ${v}`, '<br>', 'p'),
  'bold label, value beneath': joined((l, v) => `<b>${l}</b><br>${v}`, '<br><br>'),
  'bold label with a colon': each((l, v) => `<p><strong>${l}:</strong> ${v}</p>`),
  'bold value': each((l, v) => `<p>${l}: <strong>${v}</strong></p>`),
  'dots between': joined((l, v) => `${l}: ${v}`, ' · '),
  'bars between': joined((l, v) => `<span>${l}: ${v}</span>`, '<span> | </span>'),
  'commas between': joined((l, v) => `${l}: ${v}`, ', '),
  'bold values, dots between': joined((l, v) => `${l} <b>${v}</b>`, ' · '),
  'columns of a preformatted text': joined((l, v) => `${l.padEnd(32)}${v}`, '\n', 'pre'),
  'dots in a preformatted text': joined((l, v) => `${l} ${'.'.repeat(20)} ${v}`, '\n', 'pre'),
  'dots as an element': each((l, v) => `<div>${tags('span', [l, '..........', v])}</div>`),
  'spans in turn': joined((l, v) => `<span>${l}</span> <span>${v}</span>`, ' '),
  'items of a list': each((l, v) => `<li>${l}: ${v}`, '<ul>', '</ul>'),
  'value at the end of an item': each(
    (l, v) => `<li style="display:flex;justify-content:space-between">${l}<span>${v}</span>`,
    '<ul>',
    '</ul>',
  ),
};

const BLOCKS: Record<string, Layout> = {
  'div over div': each((l, v) => `<div>${tags('div', [l, v])}</div>`),
  'p after p': joined((l, v) => tags('p', [l, v]), ''),
  'small over bold': each(
    (l, v) => `<div><small>${l}</small><b style="display:block">${v}</b></div>`,
  ),
  'div before text': each((l, v) => `<div><div class=lbl>${l}</div>${v}</div>`),
  'spans in a flex row': each(
    (l, v) => `<div style="display:flex;gap:8px">${tags('span', [l, v])}</div>`,
  ),
  'right-aligned label': each(
    (l, v) =>
      `<div style="display:flex"><div style="width:240px;text-align:right">${l}</div><div>&nbsp;${v}</div></div>`,
  ),
  'wrapped four times': each((l, v) => `<div>${wrapped(3, l)}${wrapped(4, v)}</div>`),
  'a cell of a grid each': each((l, v) => tags('div', [l, v]), GRID('200px 300px'), '</div>'),
  'display: contents': each(
    (l, v) => `<div style="display:contents">${tags('div', [l, v])}</div>`,
    GRID('200px 300px'),
    '</div>',
  ),
  'a row of a grid over another': apart(
    (l, v) => `${GRID(`repeat(${l.length}, 1fr)`)}${tags('div', [...l, ...v])}</div>`,
  ),
  'a flex row over another': apart(
    (l, v) =>
      `<div>${[l, v].map((texts) => `<div style="display:flex">${tags('div', texts, 'width:200px')}</div>`).join('')}</div>`,
  ),
  'a column beside another': apart(
    (l, v) =>
      `<div style="display:flex;gap:16px"><div>${tags('div', l)}</div><div>${tags('div', v)}</div></div>`,
  ),
  'columns in two cells': apart(
    (l, v) => `<table><tr><td>${l.join('<br>')}<td>${v.join('<br>')}</table>`,
  ),
  'inline-block': each(
    (l, v) => `<div>${tags('div', [l, v], 'display:inline-block;min-width:200px')}</div>`,
  ),
  float: each(
    (l, v) =>
      `<div style="overflow:hidden"><span style="float:left;width:200px">${l}</span>${v}</div>`,
  ),
  'drawn in reverse': each(
    (l, v) =>
      `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end">${tags('div', [v, l])}</div>`,
  ),
  dl: each((l, v) => `<dt>${l}<dd>${v}`, '<dl>', '</dl>'),
  'dd before dt': each((l, v) => `<div><dd>${v}</dd><dt>${l}</dt></div>`, '<dl>', '</dl>'),
  'tile, label over value': each((l, v) => `<div>${l}<div style="font-size:24px">${v}</div></div>`),
  'tile, value over label': each(
    (l, v) =>
      `<div><div style="font-size:24px">${v}</div><div style="font-size:12px">${l}</div></div>`,
  ),
};

const TITLED: Record<string, Layout> = {
  legend: each((l, v) => `<fieldset><legend>${l}</legend>${v}</fieldset>`),
  summary: each((l, v) => `<details open><summary>${l}</summary><p>${v}</p></details>`),
  'title of a card': each(
    (l, v) =>
      `<div class=card><div class=card-header>${l}</div><div class=card-body>${v}</div></div>`,
  ),
  'heading over a paragraph': joined((l, v) => `<h4>${l}</h4><p>${v}</p>`, ''),
  'caption of a figure': each((l, v) => `<figure><figcaption>${l}</figcaption>${v}</figure>`),
  'drawn by the style': each(
    (l, v) => `<div class=drawn data-label="${l}">${v}</div>`,
    '<style>.drawn::before{content:attr(data-label) ": "}</style>',
  ),
  capitals: each((l, v) => `<div>${tags('div', [l.toUpperCase(), v])}</div>`),
  'star behind the label': each((l, v) => `<div>${tags('span', [l, '*'])}<div>${v}</div></div>`),
  'sign of help between': each(
    (l, v) => `<div style="display:flex">${tags('span', [l, 'ⓘ', v])}</div>`,
  ),
  'button of help between': each(
    (l, v) => `<div><label>${l}</label><button>?</button><div>${v}</div></div>`,
  ),
  'link beside the label': each(
    (l, v) => `<div><div>${l} <a href=#>ändern</a></div><div>${v}</div></div>`,
  ),
  'link as the label': each((l, v) => `<div><a href=#>${l}</a> <span>${v}</span></div>`),
  'pencil behind the value': each(
    (l, v) => `<div>${tags('div', [l, `${v} <button>✎</button>`])}</div>`,
  ),
  'shadow root': each(
    (l, v) =>
      `<x-feld><template shadowrootmode=open><span>${l}</span><slot></slot></template>${v}</x-feld>`,
  ),
  'value in brackets': each((l, v) => `<div>${l} (${v})</div>`),
  'text with nothing between': each((l, v) => `<div>${l} ${v}</div>`),
  'value before its label': each(
    (l, v) => `<div style="display:flex">${tags('span', [v, l])}</div>`,
  ),
  'name that nobody sees': each((l, v) => `<div title="${l}">${v}</div>`),
  'Merkmal, Wert, geändert am': each(
    (l, v) => `<tr><td>${l}<td>${v}<td>02.03.2025`,
    '<table><tr><th>Merkmal<th>Wert<th>geändert am',
    '</table>',
  ),
};

export const WAYS: readonly (readonly [name: string, layout: Layout])[] = Object.entries({
  ...TABLES,
  ...LINES,
  ...BLOCKS,
  ...TITLED,
});
