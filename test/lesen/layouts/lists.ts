/** The ways in which pages lay out a list: as tables, in rows of anything, as cards, lines or forms. */

/** A list under its title: what its columns are called, and its entries. */
export interface Liste {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
type Layout = (list: Liste) => string;

const tags = (tag: string, texts: readonly string[], style = '') =>
  texts.map((text) => `<${tag}${style && ` style="${style}"`}>${text}</${tag}>`).join('');
const rows = ({ rows }: Liste, cell: (text: string, i: number) => string, behind = '') =>
  rows.map((row) => `<tr>${row.map(cell).join('')}${behind}`).join('');
const td = (text: string) => `<td>${text}`;
const table = (list: Liste, cell = td, head = (text: string) => `<th>${text}`) =>
  `<table><tr>${list.heads.map(head).join('')}${rows(list, cell)}</table>`;
const lines = (
  list: Liste,
  tag: string,
  row: (row: readonly string[], isHead: boolean) => string,
) => `<${tag}>${[list.heads, ...list.rows].map((one, i) => row(one, i === 0)).join('')}</${tag}>`;
const FLEX = 'display:flex';

/** Each entry with its labels: `one` of a label and its value. */
const entries =
  (
    one: (label: string, value: string, i: number, entry: number) => string,
    around: (entry: string, row: readonly string[], i: number) => string,
  ): Layout =>
  ({ heads, rows }) =>
    rows
      .map((row, k) =>
        around(row.map((value, i) => one(heads[i] ?? '', value, i, k)).join(''), row, k),
      )
      .join('');
/** The same, its first value over the others. */
const headed = (
  one: (label: string, value: string) => string,
  around: (title: string, rest: string) => string,
): Layout =>
  entries(
    (label, value, i) => (i === 0 ? '' : one(label, value)),
    (rest, [title = '']) => around(title, rest),
  );

const TABLES: Record<string, Layout> = {
  'headers in a head': (list) =>
    `<table><thead><tr>${tags('th', list.heads)}<tbody>${rows(list, td)}</table>`,
  'headers in the first row': (list) => table(list),
  'bold cells as headers': (list) => table(list, td, (text) => `<td><b>${text}</b>`),
  'plain cells as headers': (list) => table(list, td, td),
  'headers again further down': ({ title, heads, rows: [first = [], ...others] }) =>
    table({ title, heads, rows: [first, heads, ...others] }),
  'headers beneath as well': (list) =>
    `<table><thead><tr>${tags('th', list.heads)}<tbody>${rows(list, td)}<tfoot><tr>${tags('th', list.heads)}</table>`,
  'columns in reverse': ({ title, heads, rows }) =>
    table({ title, heads: heads.toReversed(), rows: rows.map((row) => row.toReversed()) }),
  'columns that nobody knows': ({ title, heads, rows }) =>
    table({
      title,
      heads: ['Lfd.', ...heads, 'Bearbeitung', 'Erfasst am'],
      rows: rows.map((row, i) => [`${i + 1}`, ...row, 'Huber', '20.11.2026']),
    }),
  'in other order': ({ title, heads, rows }) => table({ title, heads, rows: rows.toReversed() }),
  'a column for each entry': ({ heads, rows }) =>
    `<table>${heads
      .map(
        (head, i) =>
          `<tr><th>${head}${tags(
            'td',
            rows.map((row) => row[i] ?? ''),
          )}`,
      )
      .join('')}</table>`,
  'a table of headers over one of rows': (list) =>
    `<div><table style="width:600px;table-layout:fixed"><tr>${tags('th', list.heads)}</table></div><div style="height:200px;overflow:auto"><table style="width:600px;table-layout:fixed">${rows(list, td)}</table></div>`,
  'a cell beside several rows': (list) =>
    `<table><tr><th>Team${tags('th', list.heads)}${rows(list, td).replace('<tr>', `<tr><td rowspan=${list.rows.length}>514`)}</table>`,
  'its title in a row': (list) =>
    `<table><tr><th colspan=${list.heads.length}>${list.title}<tr>${tags('th', list.heads)}${rows(list, td)}</table>`,
  'a remark beneath each row': (list) =>
    `<table><tr>${tags('th', list.heads)}${list.rows.map((row) => `<tr>${tags('td', row)}<tr><td colspan=${row.length}>Weiteres steht in der Akte.`).join('')}</table>`,
  'rows to open': (list) =>
    `<table><tr><th>${tags('th', list.heads)}${rows(list, td).replaceAll('<tr>', '<tr><td><button aria-expanded=false>▸</button>')}</table>`,
  'boxes to choose rows by': (list) =>
    `<table><tr><th><input type=checkbox>${tags('th', list.heads)}${rows(list, td).replaceAll('<tr>', '<tr><td><input type=checkbox>')}</table>`,
  'buttons behind each row': (list) =>
    `<table><tr>${tags('th', list.heads)}<th>Aktionen${rows(list, td, '<td><button>Bearbeiten</button> <button>Löschen</button>')}</table>`,
  'fields to filter by': (list) =>
    `<table><thead><tr>${tags('th', list.heads)}<tr>${list.heads.map(() => '<th><input placeholder=Filter>').join('')}<tbody>${rows(list, td)}</table>`,
  'headers to sort by': (list) => table(list, td, (text) => `<th><button>${text} ▲</button>`),
  'headers with a sign of help': (list) => table(list, td, (text) => `<th>${text} <span>ⓘ</span>`),
  'headers in capitals': (list) => table(list, td, (text) => `<th>${text.toUpperCase()}`),
  'how many there are beneath': (list) =>
    `<table><tr>${tags('th', list.heads)}${rows(list, td)}<tr><td colspan=${list.heads.length}>${list.rows.length} Einträge</table>`,
  'badges, links and wrappers': (list) =>
    table(list, (text, i = 0) => `<td><div><${i ? 'span class=badge' : 'a href=#'}>${text}</div>`),
  'buttons to open an entry': (list) =>
    table(list, (text, i = 0) => (i === 0 ? `<td><button>${text}</button>` : td(text))),
  'pictures before the words': (list) => table(list, (text) => `<td>📌 ${text}`),
  'fields in each cell': (list) => table(list, (text) => `<td><input value="${text}">`),
  'choices in each cell': (list) =>
    table(list, (text) => `<td><select><option><option selected>${text}</select>`),
};

const ROWS: Record<string, Layout> = {
  'elements in lines': (list) =>
    lines(list, 'div', (row) => `<div style="${FLEX}">${tags('div', row, 'width:180px')}</div>`),
  'lines in a body of their own': (list) =>
    `<div><div style="${FLEX}">${tags('div', list.heads, 'width:180px')}</div><div>${list.rows.map((row) => `<div style="${FLEX}">${tags('div', row, 'width:180px')}</div>`).join('')}</div></div>`,
  'spans in lines': (list) =>
    lines(list, 'div', (row) => `<div style="${FLEX}">${tags('span', row, 'width:180px')}</div>`),
  'items of a list': (list) =>
    lines(list, 'ul', (row) => `<li style="${FLEX}">${tags('div', row, 'width:180px')}</li>`),
  'elements of no known name': (list) =>
    lines(list, 'x-list', (row, isHead) => {
      const tag = isHead ? 'x-head' : 'x-row';
      return `<${tag} style="${FLEX}">${tags('x-cell', row, 'flex:1')}</${tag}>`;
    }),
  'cells of a grid': ({ heads, rows }) =>
    `<div style="display:grid;grid-template-columns:repeat(${heads.length},1fr)">${tags('div', [...heads, ...rows.flat()])}</div>`,
  'display: table': (list) =>
    `<div style="display:table">${lines(list, 'div', (row) => `<div style="display:table-row">${tags('div', row, 'display:table-cell')}</div>`)}</div>`,
  'roles of a grid': (list) =>
    `<div role=grid>${lines(list, 'div', (row, isHead) => `<div role=row>${row.map((text) => `<div role=${isHead ? 'columnheader' : 'gridcell'}>${text}</div>`).join('')}</div>`)}</div>`,
  'column by column': ({ heads, rows }) =>
    `<div style="${FLEX};gap:16px">${heads.map((head, i) => `<div>${tags('div', [head, ...rows.map((row) => row[i] ?? '')])}</div>`).join('')}</div>`,
  'wherever the style puts them': (list) =>
    `<div style="position:relative;height:200px">${[list.heads, ...list.rows].map((row, y) => row.map((text, x) => `<div style="position:absolute;left:${x * 220}px;top:${y * 30}px">${text}</div>`).join('')).join('')}</div>`,
};

const LABELLED: Record<string, Layout> = {
  'lines of labels, dots between': entries(
    (l, v, i) => `${i ? ' · ' : ''}${l}: ${v}`,
    (entry) => `<p>${entry}</p>`,
  ),
  'lines of labels, commas between': entries(
    (l, v, i) => `${i ? ', ' : ''}${l}: ${v}`,
    (entry) => `<p>${entry}</p>`,
  ),
  'bold values': entries(
    (l, v) => `<span>${l}:</span> <b>${v}</b> `,
    (entry) => `<div>${entry}</div>`,
  ),
  'a line for each value': entries(
    (l, v) => `${l}: ${v}<br>`,
    (entry) => `<div>${entry}</div>`,
  ),
  'cards of labels and values': entries(
    (l, v) => `<div><span>${l}</span> <span>${v}</span></div>`,
    (entry) => `<div class=card>${entry}</div>`,
  ),
  'cards of labels over values': entries(
    (l, v) => `<div>${tags('div', [l, v])}</div>`,
    (entry) => `<div class=card>${entry}</div>`,
  ),
  'a dl for each': entries(
    (l, v) => `<dt>${l}<dd>${v}`,
    (entry) => `<dl>${entry}</dl>`,
  ),
  'numbered cards': entries(
    (l, v) => `<div>${l}: ${v}</div>`,
    (entry, _, i) => `<div class=card><h4>Eintrag ${i + 1}</h4>${entry}</div>`,
  ),
  'cards headed by what they are': headed(
    (l, v) => `<div><span>${l}</span>: <span>${v}</span></div>`,
    (title, rest) => `<div class=card><h4>${title}</h4>${rest}</div>`,
  ),
  'sections to fold up': headed(
    (l, v) => `<dt>${l}<dd>${v}`,
    (title, rest) => `<details open><summary>${title}</summary><dl>${rest}</dl></details>`,
  ),
  'cells that say what they hold': ({ heads, rows }) =>
    `<table>${rows.map((row) => `<tr>${row.map((v, i) => `<td><span>${heads[i]}</span><span>${v}</span>`).join('')}`).join('')}</table>`,
};

export const LIST_WAYS: readonly (readonly [name: string, layout: Layout])[] = Object.entries({
  ...TABLES,
  ...ROWS,
  ...LABELLED,
});

/** How a list is titled. */
export const TITLES: Readonly<Record<string, (title: string, html: string) => string>> = {
  heading: (title, html) => `<h3>${title}</h3>${html}`,
  'heading deeper than its list': (title, html) =>
    `<section><div><div><h2>${title}</h2></div></div><div><div>${html}</div></div></section>`,
  'head of a card': (title, html) =>
    `<div class=card><div class=card-header>${title}</div><div class=card-body>${html}</div></div>`,
  'bold line': (title, html) => `<p><b>${title}</b></p>${html}`,
  legend: (title, html) => `<fieldset><legend>${title}</legend>${html}</fieldset>`,
  'chosen tab': (title, html) =>
    `<div role=tablist><button role=tab>Übersicht</button><button role=tab aria-selected=true>${title}</button></div><div role=tabpanel>${html}</div>`,
  'open section': (title, html) => `<details open><summary>${title}</summary>${html}</details>`,
  'name of a region': (title, html) => `<section aria-label=${title}>${html}</section>`,
  'with a number': (title, html) => `<h3>${title} <span class=badge>2</span></h3>${html}`,
  'buttons beside it': (title, html) =>
    `<div style="display:flex;justify-content:space-between"><h3>${title}</h3><button>Neu</button></div>${html}`,
  'a field to search by between': (title, html) =>
    `<h3>${title}</h3><div><button>Neu</button><input placeholder=Suchen></div>${html}`,
};
