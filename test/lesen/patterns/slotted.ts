/** Components with open shadow roots: what is put into their slots, and what they draw themselves. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const own = (tag: string, inside: string, content: string, attributes = '') =>
  `<${tag} ${attributes}><template shadowrootmode=open>${inside}</template>${content}</${tag}>`;
const BESIDE = 'style="display:contents"';
const row = (attributes: string, ...cells: readonly string[]) =>
  own('x-row', '<tr><slot></slot></tr>', cells.join(''), `${BESIDE} ${attributes}`);
const header = (text: string) =>
  own('x-header', `<th role=columnheader><div>${text}</div></th>`, '', BESIDE);
const cell = (text: string) =>
  own('x-cell', '<td role=gridcell><div><slot></slot></div></td>', text, BESIDE);
const table = (rows: number) =>
  own(
    'x-table',
    `<div><table aria-rowcount=${rows}><thead><slot name=head></slot></thead><tbody><slot></slot></tbody></table></div>`,
    row('slot=head', header('Datum'), header('Art')) +
      row('', cell('05.11.2026'), cell('persönlich')) +
      row('', cell('03.10.2026'), cell('telefonisch')),
  );
const ROWS =
  '<x-body role=table><x-row role=row><i role=columnheader>Datum</i><i role=columnheader>Art</i></x-row><x-row role=row><i role=cell>05.11.2026</i><i role=cell>persönlich</i></x-row><x-row role=row><i role=cell>03.10.2026</i><i role=cell>telefonisch</i></x-row></x-body>';
const titled = (title: string) =>
  own(
    'x-panel',
    '<section><slot name=title></slot><slot></slot></section>',
    own('x-title', '<slot></slot>', title, 'slot=title') + ROWS,
  );
const labelled = (inside: string) =>
  own(
    'x-label',
    '<div><label><slot></slot></label></div>',
    `Betreuungsstufe${own('x-combo', inside, '<x-item selected>IK</x-item><x-item>IF</x-item>')}`,
  );

export const SLOTTED: Pattern[] = [
  [
    'a label that is put into a slot',
    own(
      'x-input',
      '<label for=i><slot name=label></slot></label><div><input id=i value=3.7.1990></div>',
      '<span slot=label>Geburtsdatum</span>',
    ),
    { geburtsdatum: '1990-07-03' },
  ],
  ['the title of a table that is put into a slot', titled('Kontakte'), KONTAKTE],
  ['the title of another table', titled('Rechnungen'), {}],
  ['a table whose rows and cells draw themselves', `<h2>Kontakte</h2>${table(3)}`, KONTAKTE],
  [
    'a choice that is drawn beside its input',
    labelled(
      '<div><span class=label>IK</span><span><input role=combobox aria-label=Betreuungsstufe style="width:30px"></span></div>',
    ),
    { betreuungsstufe: 'IK' },
  ],
  [
    'a choice that is drawn in it',
    labelled(
      '<div role=combobox aria-label=Betreuungsstufe><span><span>IK</span><input style="opacity:0;width:40px"></span></div>',
    ),
    { betreuungsstufe: 'IK' },
  ],
  [
    'options of which none is drawn as chosen',
    labelled('<div role=combobox aria-label=Betreuungsstufe style="width:99px;height:20px"></div>'),
    { betreuungsstufe: null },
  ],
  [
    'a switch with its name in a slot, in which another is drawn of that class',
    '<x-switch role=switch aria-checked=true tabindex=0><template shadowrootmode=open><div class=x-switch><div><div class=handle></div></div><label><slot></slot></label></div></template>Elternzeit</x-switch><x-switch role=switch aria-checked=false tabindex=0><template shadowrootmode=open><div class=x-switch><div><div class=handle></div></div><label><slot></slot></label></div></template>Pflegezeit</x-switch>',
    { elternzeit: true, pflegezeit: false },
  ],
  [
    'the same of what the customer does not have, and without a name that is seen',
    '<x-switch role=switch aria-checked=true tabindex=0><template shadowrootmode=open><div class=x-switch><div><div class=handle></div></div><label><slot></slot></label></div></template>keine Elternzeit</x-switch><x-switch role=switch aria-checked=true tabindex=0><template shadowrootmode=open><div class=x-switch><div><div class=handle></div></div><label><slot></slot></label></div></template><span hidden>Pflegezeit</span></x-switch>',
    {},
  ],
  [
    'a choice with a value of its own that draws its name over what is chosen',
    '<button role=combobox aria-haspopup=listbox aria-label="Status der Arbeitsuche"><div>Status der Arbeitsuche</div><span>arbeitslos</span></button>',
    { kundenstatus: 'alo' },
  ],
  [
    'the same where nothing is chosen, and of somebody else',
    '<x-choice role=combobox aria-haspopup=true aria-label="Status der Arbeitsuche"><template shadowrootmode=open><div>Status der Arbeitsuche</div></template></x-choice><x-choice role=combobox aria-haspopup=true aria-label=Kundenstatus><template shadowrootmode=open><div><div>Kundenstatus der Partnerin</div><div>arbeitslos</div></div></template></x-choice>',
    {},
  ],
];
