/** Random pages and random changes to them, as data that can be sent into a browser. */
import fc from 'fast-check';

/** An element with what is in it, or a text. */
export type Tree = string | Branch;

interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
  /** Content of an open shadow root. */
  readonly root?: readonly Tree[];
}

/** One change; `at` and `to` number the nodes of the page as it then is, counted round. */
export type Change =
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  | {
      readonly kind: 'attribute';
      readonly at: number;
      readonly name: string;
      readonly value: string | null;
    }
  | { readonly kind: 'insert'; readonly at: number; readonly tree: Tree }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'root'; readonly at: number; readonly trees: readonly Tree[] }
  | { readonly kind: 'value'; readonly at: number; readonly text: string; readonly event: boolean };

const text = fc.constantFrom(
  ...'Geburtsdatum|3.7.1990|Geburtsdatum:|Alter: 36|36|Betreuungsstufe|IK|IN|EGV|gültig bis|14.07.2026|Profil|Neukunde|Elternzeit|ja|nein|Kontakte|Datum|Art|05.11.2026|persönlich|Partner|Bedarfsgemeinschaft|Kundennummer|123D456789|__proto__|x| '.split(
    '|',
  ),
);

const tag = fc.constantFrom(
  ...'div div div span p b label label input input select textarea h2 h3 section fieldset legend dl dt dd ul li table tr td th details summary button x-f slot br form nav output'.split(
    ' ',
  ),
);

/** By which elements are read together that stand far from each other. */
const links = fc.tuple(
  fc.constantFrom('id', 'for', 'aria-labelledby'),
  fc.constantFrom('a', 'b', 'c', 'd'),
);

/** Attributes with values that mean something to the reader or to a style rule. */
const marks = fc.oneof(
  fc.tuple(
    fc.constantFrom('hidden', 'open', 'inert', 'checked', 'selected', 'disabled'),
    fc.constant(''),
  ),
  fc.tuple(fc.constant('class'), fc.constantFrom('label', 'value', 'hint', 'title', 'off', 'on')),
  fc.tuple(
    fc.constant('style'),
    fc.constantFrom(
      'display:none',
      'visibility:hidden',
      'visibility:visible',
      'opacity:0',
      'height:0;overflow:hidden',
      'font-weight:bold',
      'display:inline',
      'display:block',
      'display:contents',
      'position:absolute;left:-9999px',
    ),
  ),
  fc.tuple(
    fc.constant('role'),
    fc.constantFrom(
      ...'tab heading group row cell columnheader table grid search combobox checkbox textbox note'.split(
        ' ',
      ),
    ),
  ),
  fc.tuple(fc.constant('type'), fc.constantFrom('text', 'date', 'checkbox', 'radio', 'search')),
  fc.tuple(fc.constantFrom('aria-label', 'title', 'value'), text),
  fc.tuple(
    fc.constantFrom('aria-selected', 'aria-checked', 'aria-busy'),
    fc.constantFrom('true', 'false'),
  ),
  fc.tuple(fc.constantFrom('slot', 'name'), fc.constantFrom('', 's', 'r')),
  fc.tuple(fc.constant('data-state'), fc.constantFrom('open', 'closed')),
);

type Attribute = fc.Arbitrary<[string, string]>;

const branch = (tag: string, children: readonly Tree[], attributes = {}): Branch => ({
  tag,
  attributes,
  children,
});

/** A web component: what is put into its slots stands among what it draws itself. */
const component = (inside: readonly Tree[], root: readonly Tree[]): Branch => ({
  ...branch('x-f', inside),
  root,
});
const inSlot = (tree: Tree): Branch =>
  typeof tree === 'string'
    ? branch('span', [tree], { slot: 's' })
    : { ...tree, attributes: { ...tree.attributes, slot: 's' } };
const namedSlot = (fallback: readonly Tree[]) => branch('slot', fallback, { name: 's' });

const treeOf = (attribute: Attribute): fc.Arbitrary<Tree> =>
  fc.letrec<{ tree: Tree; branch: Branch; component: Branch }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      text,
      { weight: 2, arbitrary: tie('branch') },
      tie('component'),
    ),
    component: fc
      .record({
        slotted: fc.array(tie('tree'), { maxLength: 2 }),
        free: fc.array(tie('tree'), { maxLength: 2 }),
        drawn: fc.array(tie('tree'), { maxLength: 2 }),
        fallback: fc.array(text, { maxLength: 1 }),
        first: fc.boolean(),
      })
      .map(({ slotted, free, drawn, fallback, first }) => {
        const slots = [namedSlot(fallback), branch('slot', [])];
        return component(
          [...slotted.map(inSlot), ...free],
          first ? [...slots, ...drawn] : [...drawn, ...slots],
        );
      }),
    branch: fc.record(
      {
        tag,
        attributes: fc.array(attribute, { maxLength: 2 }).map((list) => Object.fromEntries(list)),
        children: fc.array(tie('tree'), { maxLength: 4 }),
        root: fc.array(tie('tree'), { maxLength: 3 }),
      },
      { requiredKeys: ['tag', 'attributes', 'children'] },
    ),
  })).tree;

const at = fc.nat({ max: 200 });

/** What users type, and frameworks write into texts: all that changes on most days. */
const texts: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), at, text }),
  fc.record({ kind: fc.constant('value' as const), at, text, event: fc.boolean() }),
);

const changeOf = (attribute: Attribute): fc.Arbitrary<Change> =>
  fc.oneof(
    texts,
    attribute.chain(([name, value]) =>
      fc.record({
        kind: fc.constant('attribute' as const),
        at,
        name: fc.constant(name),
        value: fc.option(fc.constant(value)),
      }),
    ),
    fc.record({ kind: fc.constant('insert' as const), at, tree: treeOf(attribute) }),
    fc.record({ kind: fc.constant('move' as const), at, to: at }),
    fc.record({ kind: fc.constant('remove' as const), at }),
    fc.record({
      kind: fc.constant('root' as const),
      at,
      trees: fc.array(treeOf(attribute), { maxLength: 2 }),
    }),
  );

const pageOf = (attribute: Attribute) =>
  fc.array(treeOf(attribute), { minLength: 1, maxLength: 5 });
const batchesOf = (change: fc.Arbitrary<Change>) =>
  fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

const any: Attribute = fc.oneof(links, marks);

const strangeLabel = fc.constantFrom(
  ...'Zahlweg|Zahlweg:|Ort|Anlage 3|Bemerkung|Freigabe|Aktenzeichen|Partner'.split('|'),
);
const knownLabel = fc.constantFrom(
  ...'Geburtsdatum|Geburtsdatum:|Betreuungsstufe|gültig bis|EGV gültig bis|Alter|Alleinerziehend|Nr.'.split(
    '|',
  ),
);
const label = fc.oneof(
  { weight: 4, arbitrary: strangeLabel },
  { weight: 1, arbitrary: knownLabel },
);
const value = fc.constantFrom(
  ...'3.7.1990|14.07.2026|36|IK|Musterstadt|12,50 €|Wert 17|offen||123D456789'.split('|'),
);
const heading = fc.constantFrom(
  ...'Allgemeines|Partner|EGV|Betreuung|Fall 123D456789|Fall 321D654987|Bisherige EGV'.split('|'),
);

/** What a form is made of: labels beside, over, around and far from their values, headings, lists. */
const pieces: fc.Arbitrary<readonly Tree[]> = fc.oneof(
  fc
    .tuple(label, value)
    .map(([l, v]) => [
      branch('div', [
        branch('div', [branch('label', [l])]),
        branch('div', [branch('input', [], { value: v })]),
      ]),
    ]),
  fc
    .tuple(label, value, fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .map(([l, v, id]) => [
      branch('div', [branch('label', [l], { for: id })]),
      branch('div', [branch('input', [], { value: v, id })]),
    ]),
  fc.tuple(label, value).map(([l, v]) => [branch('div', [l]), branch('div', [v])]),
  fc.tuple(label, value).map(([l, v]) => [branch('label', [l, branch('input', [], { value: v })])]),
  fc.tuple(label, value).map(([l, v]) => [branch('b', [l]), ' ', branch('span', [v])]),
  fc
    .tuple(label, value)
    .map(([l, v]) => [
      component(
        [inSlot(branch('input', [], { value: v }))],
        [branch('label', [l]), branch('div', [namedSlot([])])],
      ),
    ]),
  fc
    .tuple(label, value)
    .map(([l, v]) => [
      component([inSlot(branch('span', [l]))], [namedSlot([]), branch('input', [], { value: v })]),
    ]),
  fc
    .tuple(label, label, value, value)
    .map(([l, m, v, w]) => [
      branch('div', [branch('div', [l]), branch('div', [m])], { style: 'float:left' }),
      branch('div', [branch('div', [v]), branch('div', [w])]),
    ]),
  fc.array(fc.tuple(label, value), { minLength: 1, maxLength: 5 }).map((pairs) => [
    branch(
      'dl',
      pairs.flatMap(([l, v]) => [branch('dt', [l]), branch('dd', [v])]),
    ),
  ]),
  fc.array(fc.tuple(label, value), { minLength: 1, maxLength: 4 }).map((pairs) => [
    branch(
      'table',
      pairs.map(([l, v]) => branch('tr', [branch('td', [l]), branch('td', [v])])),
    ),
  ]),
  fc
    .tuple(label, label, value, value)
    .map(([l, m, v, w]) => [
      branch('table', [
        branch('tr', [branch('th', [l]), branch('th', [m])]),
        branch('tr', [branch('td', [v]), branch('td', [w])]),
        branch('tr', [branch('td', [w]), branch('td', [v])]),
      ]),
    ]),
  fc
    .tuple(fc.constantFrom('h2', 'h3', 'p', 'legend', 'div'), heading)
    .map(([tag, h]) => [branch(tag, [h], tag === 'div' ? { class: 'title' } : {})]),
  label.map((l) => [branch('input', [], { type: 'checkbox', checked: '' }), branch('span', [l])]),
  value.map((v) => [branch('input', [], { value: v })]),
  fc.constant([branch('p', ['Lorem ipsum dolor sit amet. '.repeat(12)])]),
  fc.constant([branch('button', ['Bearbeiten'])]),
);

const way = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: marks.map(([name, v]) => ({ [name]: v })) },
);
const column = fc.oneof(
  label,
  fc.constantFrom(...'Stand|Nr.|Datum|Art|Beginn|Ende|Bereich|Name|Kundennummer|Was|'.split('|')),
);
const item = fc.oneof(
  { weight: 8, arbitrary: value.map((v): readonly Tree[] => [v]) },
  { weight: 3, arbitrary: knownLabel.map((l) => [l]) },
  { weight: 3, arbitrary: value.map((v) => [branch('span', [v])]) },
  { weight: 2, arbitrary: value.map((v) => [branch('input', [], { value: v })]) },
  { weight: 1, arbitrary: fc.constant([branch('button', ['Öffnen']), branch('button', ['Mehr'])]) },
  { weight: 1, arbitrary: pieces },
);

/** Tables with a header row: lists of the case and others, well built or not. */
const list: fc.Arbitrary<readonly Tree[]> = fc
  .record({
    columns: fc.array(fc.tuple(column, way, fc.option(fc.constantFrom('span', 'b'), { freq: 2 })), {
      minLength: 2,
      maxLength: 4,
    }),
    rows: fc.array(fc.tuple(fc.array(fc.tuple(item, way), { maxLength: 4 }), way), {
      maxLength: 4,
    }),
    inHead: fc.boolean(),
    head: fc.tuple(fc.constantFrom('th', 'th', 'th', 'td'), way),
    rowHead: fc.constantFrom('td', 'td', 'td', 'th'),
    caption: fc.option(heading, { freq: 3 }),
    all: way,
  })
  .map(({ columns, rows, inHead, head: [cell, headWay], rowHead, caption, all }) => {
    const header = branch(
      'tr',
      columns.map(([text, marked, wrap]) =>
        wrap === null ? branch(cell, [text], marked) : branch(cell, [branch(wrap, [text], marked)]),
      ),
      headWay,
    );
    const body = rows.map(([cells, marked]) =>
      branch(
        'tr',
        cells.map(([inside, of], i) => branch(i === 0 ? rowHead : 'td', inside, of)),
        marked,
      ),
    );
    const parts = inHead ? [branch('thead', [header]), branch('tbody', body)] : [header, ...body];
    return [
      branch('table', caption === null ? parts : [branch('caption', [caption]), ...parts], all),
    ];
  });

/** A list from elsewhere, whose headers and contents mean something in other places. */
const strangeList: fc.Arbitrary<readonly Tree[]> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('Nr.', 'Was', 'Stand', 'Aktenzeichen'), {
      minLength: 3,
      maxLength: 4,
    }),
    fc.array(fc.tuple(item, item, item, way), { minLength: 2, maxLength: 3 }),
    fc.option(heading, { freq: 4 }),
  )
  .map(([columns, rows, caption]) => [
    branch('table', [
      ...(caption === null ? [] : [branch('caption', [caption])]),
      branch(
        'tr',
        columns.map((text) => branch('th', [text])),
      ),
      ...rows.map(([a, b, c, of]) =>
        branch(
          'tr',
          [a, b, c].map((inside) => branch('td', inside)),
          of,
        ),
      ),
    ]),
  ]);

/** Such a list among fields that can't matter; a label in it may be of one of them. */
const listAmongFields: fc.Arbitrary<readonly Tree[]> = fc
  .tuple(strangeLabel, value, strangeList, fc.constantFrom({}, { id: 'a' }, { id: 'b' }))
  .map(([l, v, table, of]) => [
    branch('div', [
      branch('p', [branch('span', [l])]),
      branch('p', [branch('input', [], { value: v, ...of })]),
      ...table,
    ]),
  ]);

const ways = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: marks.map(([name, v]) => ({ [name]: v })) },
  { weight: 1, arbitrary: knownLabel.map((l) => ({ role: 'group', 'aria-label': l })) },
);

const groupsOf = (...kinds: readonly fc.Arbitrary<readonly Tree[]>[]) =>
  fc.letrec<{
    parts: readonly Tree[];
    group: readonly Tree[];
  }>((tie) => ({
    parts: fc.oneof({ maxDepth: 5 }, ...kinds, tie('group')),
    group: fc
      .tuple(
        fc.constantFrom('div', 'div', 'section', 'form', 'fieldset', 'li', 'label', 'td', 'a'),
        ways,
        fc.array(tie('parts'), { minLength: 1, maxLength: 6 }),
      )
      .map(([name, attributes, inside]) => [branch(name, inside.flat(), attributes)]),
  })).group;

/** A page most of which can't matter. */
export const strange = groupsOf(pieces, list);
/** The same with lists of which nothing comes, though their texts may matter elsewhere. */
export const strangeWithLists = groupsOf(pieces, list, listAmongFields);

/** A page and what happens to it, in batches; between two of them it is read. */
export type Story = readonly [page: readonly Tree[], batches: readonly (readonly Change[])[]];

export const anything: fc.Arbitrary<Story> = fc.tuple(pageOf(any), batchesOf(changeOf(any)));
export const withoutLinks: fc.Arbitrary<Story> = fc.tuple(
  pageOf(marks),
  batchesOf(changeOf(marks)),
);
export const onlyTexts: fc.Arbitrary<Story> = fc.tuple(pageOf(any), batchesOf(texts));
