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

/** What stands behind the first value of an entry, with `between` it. */
const behind = (row: readonly string[], between: string) => row.slice(1).join(between);
const entry = (one: (row: readonly string[]) => string, open = '', close = ''): Layout => {
  return ({ rows }) => `${open}${rows.map(one).join('')}${close}`;
};
const shadow = (tag: string, inside: string, slotted = '') =>
  `<${tag}><template shadowrootmode=open>${inside}</template>${slotted}</${tag}>`;

/** Nothing says of the values what they are, save the title of the list. */
const BARE: Record<string, Layout> = {
  'items with commas': entry((row) => `<li>${row.join(', ')}`, '<ul>', '</ul>'),
  'items with dashes': entry((row) => `<li>${row.join(' – ')}`, '<ul>', '</ul>'),
  'items with dots': entry((row) => `<li>${row.join(' · ')}`, '<ol>', '</ol>'),
  'items with brackets': entry((row) => `<li>${row[0]} (${behind(row, ', ')})`, '<ul>', '</ul>'),
  'paragraphs with semicolons': entry((row) => `<p>${row.join('; ')}</p>`),
  'a bold value and the others': entry(
    (row) => `<li><b>${row[0]}</b> ${behind(row, ', ')}`,
    '<ul>',
    '</ul>',
  ),
  'items in items': entry(
    (row) => `<li>${row[0]}<ul>${tags('li', row.slice(1))}</ul>`,
    '<ul>',
    '</ul>',
  ),
  'chips of whole entries': entry(
    (row) => `<span class=chip>${row.join(', ')}</span> `,
    '<div>',
    '</div>',
  ),
  'roles of a list': entry(
    (row) => `<div role=listitem>${row.join(' | ')}</div>`,
    '<div role=list>',
    '</div>',
  ),
  'cards of a title and lines': entry(
    (row) => `<div class=card><h4>${row[0]}</h4>${tags('p', row.slice(1))}</div>`,
  ),
  'cards of classes of their own': ({ rows }) =>
    `<div>${rows.map((row, i) => `<div class="card card-${i + 1}">${tags('div', row)}</div>`).join('')}</div>`,
  'sections opened': entry(
    (row) => `<details open><summary>${row[0]}</summary><p>${behind(row, ', ')}</p></details>`,
  ),
  'a timeline of texts': entry(
    (row) =>
      `<li class=ant-timeline-item><div class=ant-timeline-item-tail></div><div class=ant-timeline-item-head></div><div class=ant-timeline-item-content>${row.join(', ')}</div>`,
    '<ul class=ant-timeline>',
    '</ul>',
  ),
  'a timeline with labels': entry(
    (row) =>
      `<li class=ant-timeline-item><div class=ant-timeline-item-label>${row[0]}</div><div class=ant-timeline-item-tail></div><div class=ant-timeline-item-content>${behind(row, ' – ')}</div>`,
    '<ul class=ant-timeline>',
    '</ul>',
  ),
  'a timeline in two columns': entry(
    (row) =>
      `<li style="${FLEX}"><div style="flex:1">${row[0]}</div><div><span></span></div><div style="flex:1"><h6>${row[1]}</h6><p>${row.slice(2).join(', ')}</p></div>`,
    '<ul>',
    '</ul>',
  ),
  'a timeline with the first value last': entry(
    (row) =>
      `<div class=v-timeline-item style="display:contents"><div><div class=v-card-title>${row[1]}</div><div class=v-card-text>${row.slice(2).join(', ')}</div></div><div><i></i></div><div>${row[0]}</div></div>`,
    '<div class=v-timeline style="display:grid;grid-template-columns:1fr 40px 1fr">',
    '</div>',
  ),
  'a timeline with stamps over cards': entry(
    (row) =>
      `<li class=el-timeline-item><div class=el-timeline-item__wrapper><div class=el-timeline-item__timestamp>${row[0]}</div><div class=el-timeline-item__content><div class=el-card><h4>${row[1]}</h4><p>${row.slice(2).join(', ')}</p></div></div></div>`,
    '<ul class=el-timeline>',
    '</ul>',
  ),
  'a timeline of web components': ({ rows }) =>
    shadow(
      'ui5-timeline',
      '<div><ul><slot></slot></ul></div>',
      rows
        .map((row) =>
          shadow(
            'ui5-timeline-item',
            `<div class=ui5-tli-root><div class=ui5-tli-title>${row[0]}</div><div class=ui5-tli-subtitle>${row[1]}</div><div class=ui5-tli-desc><slot></slot></div></div>`,
            row.slice(2).join(', '),
          ),
        )
        .join(''),
    ),
};

export const BARE_WAYS: readonly (readonly [name: string, layout: Layout])[] = Object.entries(BARE);
export const TABLE_WAYS: readonly (readonly [name: string, layout: Layout])[] =
  Object.entries(TABLES);

export const LIST_WAYS: readonly (readonly [name: string, layout: Layout])[] = Object.entries({
  ...TABLES,
  ...ROWS,
  ...LABELLED,
  ...BARE,
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
