/** Selects that draw what is chosen beside an input that is empty, transparent, or both. */
import type { Pattern } from './pattern.ts';

const vLabels = (label: string, id: string) =>
  `<label class=v-field-label--floating style="opacity:.6" for=${id}>${label}</label><label id=${id}-l style="visibility:hidden;position:absolute">${label}</label>`;
const vInput = (id: string, value: string) =>
  `<input id=${id} size=1 role=combobox inputmode=none aria-labelledby=${id}-l style="opacity:0;position:absolute;width:90px" value="${value}">`;

/** As Vuetify makes it: a frame with label, choice, a select for sending, and a transparent input over all. */
const vuetify = (label: string, id: string, chosen: string, value: string, kept = '') =>
  `<div class=v-input><div class=v-field role=combobox aria-haspopup=listbox aria-expanded=false><div class=v-field__field>${vLabels(label, id)}<div class=v-field__input style="display:flex;width:300px">${kept}${chosen}${vInput(id, value)}</div></div><div><i class="mdi-menu-down mdi v-icon" aria-hidden=true></i></div></div><div role=alert><div class=v-messages></div></div></div>`;

const KEPT = '<select hidden><option selected value=C></select>';
const text = (chosen: string) =>
  `<div class=v-select__selection><span class=v-select__selection-text>${chosen}</span></div>`;
const chip = (chosen: string) =>
  `<div class=v-select__selection><span class=v-chip><div>${chosen}</div><button aria-label=Close><i class=mdi></i></button></span></div>`;

/** As Syncfusion makes it where several may be chosen: the label floats over all, and comes last. */
const ejs = (before: string) =>
  `<div class=e-multi-select-wrapper style="position:relative;margin-top:20px;width:300px">${before}<span class=e-searcher><input role=combobox aria-labelledby=l></span><input id=a style="display:none"><label id=l for=a style="position:absolute;top:-14px">Betreuungsstufe</label></div>`;

/** The same with the label right behind the input, and the chips around that. */
const boxed = (before: string) =>
  `<div style="position:relative;margin-top:60px;width:300px">${before}<span><input role=combobox aria-labelledby=m><label id=m style="position:absolute;top:-20px;left:0;width:200px">Kundenkategorie</label></span></div>`;

const chips = (role: string, text: string) =>
  `<span style="display:block"><span role=${role}><span>${text}</span><span aria-hidden=true></span></span></span>`;

const drawn = (id: string, attributes: string, text: string, label: string) =>
  `<div><label id=${id}>${label}</label><button aria-labelledby=${id} ${attributes}>${text}</button></div>`;
/** A button in a root of its own that drops down a list: what stands in it is what is chosen, or what it is for. */
const pressed = (state: string, label: string, shown: string) =>
  `<x-dropdown><template shadowrootmode=open><div id=l class=label-outside>${label}</div><div class=dropdown-select><button aria-labelledby=l class="${state}"><div class=value-wrapper><div class=placeholder>${shown}</div></div><span class=menu-icon></span></button></div><div role=listbox inert style="height:0;overflow:hidden"><slot></slot></div></template><x-option>IN</x-option></x-dropdown>`;

/** As Vaadin makes it: its root draws the chips before the input, wherever they stand in the page. */
const slotted = (input: string, chips: string) =>
  `<x-multi style="display:block"><template shadowrootmode=open><div><slot name=label></slot></div><div style="display:flex"><slot name=more></slot><slot name=chip></slot><slot name=input></slot></div></template><label slot=label id=l for=i>Erfolglose Anrufe am</label><input slot=input id=i ${input}>${chips}</x-multi>`;
const slottedChip = (day: string, slot = 'chip', part = 'remove-button') =>
  `<x-chip slot=${slot}><template shadowrootmode=open><div part=label>${day}</div><div part=${part}></div></template></x-chip>`;
const BOTH = slottedChip('05.11.2026') + slottedChip('06.11.2026');
const COMBOBOX = 'role=combobox aria-autocomplete=list aria-labelledby=l';
/** Its label is slotted in beside it. */
const besideLabel = (input: string) =>
  `<x-field style="display:block"><template shadowrootmode=open><div style="display:flex"><slot name=label></slot><slot name=input></slot></div></template><input slot=input id=b ${input}><label slot=label id=m for=b>Betreuungsstufe</label></x-field>`;

export const SELECTS: Pattern[] = [
  [
    'chips that are slotted in before an input, after it in the page',
    slotted(COMBOBOX, BOTH),
    { erfolgloseAnrufe: ['2026-11-05', '2026-11-06'] },
  ],
  [
    'such chips before an input that is no combobox',
    slotted('', BOTH),
    { erfolgloseAnrufe: ['2026-11-05', '2026-11-06'] },
  ],
  ['no such chips: nothing was entered', slotted(COMBOBOX, ''), { erfolgloseAnrufe: [] }],
  [
    'such chips of which one says how many more there are: it is not known which',
    slotted(COMBOBOX, slottedChip('2', 'more', 'rest') + slottedChip('06.11.2026')),
    {},
  ],
  [
    'what stands before an input and can not be taken out is no entry of it, nor is it known to be empty',
    slotted(COMBOBOX, slottedChip('Tage', 'chip', 'rest')),
    {},
  ],
  [
    'a label that is slotted in before an empty input is no entry of it',
    besideLabel('') +
      besideLabel('role=combobox aria-labelledby=m')
        .replace(/Betreuungsstufe/g, 'Kundenkategorie')
        .replace(/=([bm])\b/g, '=$1$1'),
    { betreuungsstufe: null, kundenkategorie: null },
  ],
  [
    'a choice beside a transparent input, and a select for sending',
    vuetify('Kundenkategorie', 'a', text('C'), 'C', KEPT),
    { kundenkategorie: 'C' },
  ],
  [
    'a choice as a chip beside a transparent input',
    vuetify('Kundenkategorie', 'a', chip('C'), 'C', KEPT),
    { kundenkategorie: 'C' },
  ],
  [
    'several choices as chips beside a transparent input',
    vuetify(
      'Erfolglose Anrufe',
      'a',
      `${chip('05.11.2026')}${chip('06.11.2026')}`,
      '05.11.2026, 06.11.2026',
      KEPT,
    ),
    { erfolgloseAnrufe: ['2026-11-05', '2026-11-06'] },
  ],
  [
    'a transparent select with nothing chosen stays empty, whatever the field behind it shows',
    `<div style="display:flex">${vuetify('Betreuungsstufe', 'a', '', '', KEPT)}${vuetify('Kundenkategorie', 'b', chip('C'), 'C', KEPT)}<span class=v-chip>IK</span></div>`,
    { betreuungsstufe: null, kundenkategorie: 'C' },
  ],
  [
    'a placeholder beside a transparent input is no choice',
    vuetify('Betreuungsstufe', 'a', '<span class=v-placeholder>IK</span>', '', KEPT),
    { betreuungsstufe: null },
  ],
  [
    'of a transparent input that is filled, where nothing is shown, nothing is known',
    vuetify('Betreuungsstufe', 'a', '', 'IK', KEPT),
    {},
  ],
  [
    'words before an empty input, with its own label after both: it is not known to be empty',
    ejs('<span class=e-delim-view>IK</span>'),
    {},
  ],
  [
    'chips before an empty input, with its own label after both, or right behind it',
    ejs(chips('option aria-selected=true', 'IK')) + boxed(chips('option aria-selected=true', 'C')),
    { betreuungsstufe: 'IK', kundenkategorie: 'C' },
  ],
  [
    'chips of which nobody says that they are chosen: it is not known to be empty',
    ejs(chips('option', 'IK')) + boxed(chips('option aria-selected=false', 'C')),
    {},
  ],
  [
    'what stands over the label of an empty input, or beside its box, is not before it',
    `<div><p>Kategorie C</p>${boxed('')}</div>`,
    { kundenkategorie: null },
  ],
  [
    'words over an input of no size, in whose box its label stands',
    '<div style="position:relative;width:300px;margin-top:30px"><span style="line-height:32px">marktfern</span><span style="display:block;width:0;height:1px;white-space:nowrap"><input role=combobox aria-labelledby=l style="width:0;height:1px;padding:0;border:0"><label id=l style="position:absolute;top:-14px">Integrationsprognose</label></span></div>',
    { integrationsprognose: 'marktfern' },
  ],
  [
    'what a drawn select shows where nothing is chosen is no choice',
    drawn('a', 'aria-haspopup=listbox', '<span class=placeholder>IK</span>', 'Betreuungsstufe') +
      drawn('b', 'aria-haspopup=listbox data-placeholder', '<span>C</span>', 'Kundenkategorie') +
      drawn(
        'c',
        'aria-haspopup=listbox',
        '<span data-placeholder>B</span>',
        'Bisherige Kategorie',
      ) +
      drawn('d', 'role=combobox aria-placeholder=marktnah', 'marktnah', 'Integrationsprognose') +
      drawn('e', 'aria-haspopup=listbox', 'Rechtskreis wählen …', 'Rechtskreis'),
    {
      betreuungsstufe: null,
      kundenkategorie: null,
      vorherigeKategorie: null,
      integrationsprognose: null,
      rechtskreis: null,
    },
  ],
  [
    'what is chosen in a drawn select that has a placeholder',
    drawn(
      'a',
      'aria-haspopup=listbox data-placeholder=Stufe',
      '<span>IK</span>',
      'Betreuungsstufe',
    ),
    { betreuungsstufe: 'IK' },
  ],
  [
    'nothing before an empty input, with its own label after it: it is empty',
    ejs('<span role=listbox></span><span class=e-placeholder>IK</span>'),
    { betreuungsstufe: null },
  ],
  [
    'what stands before the label of an empty input is not of it',
    '<div><label for=b>Team</label> <input id=b value=3> <span>IK</span> <label for=a>Betreuungsstufe</label> <input id=a role=combobox></div>',
    { betreuungsstufe: null },
  ],
  [
    'words drawn on an empty input to search with: they are what is chosen',
    '<label id=l>Berufsabschluss</label><div style="position:relative;width:300px;padding:8px"><input type=hidden value=ba><input aria-labelledby=l style="position:absolute;left:0;top:0;width:100%;height:100%;background:none"><div style="display:inline-block">abgeschlossene Berufsausbildung</div></div>',
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'words beneath an empty input, or what to do drawn on it: it is empty',
    '<div><label for=a>Berufsabschluss</label><div><input id=a style="height:20px"><div>abgeschlossene Berufsausbildung</div></div></div><label id=l>Betreuungsstufe</label><div style="position:relative;width:300px;padding:8px"><input aria-labelledby=l style="position:absolute;left:0;top:0;width:100%;height:100%;background:none"><div style="display:inline-block">bitte auswählen</div></div>',
    { berufsabschluss: null, betreuungsstufe: null },
  ],
  [
    'words drawn on an empty field, but pale, beside what is entered, or over more than the field: it is empty',
    [
      ['Letzter Kontakt', 'left:8px;color:#999', '01.01.2026'],
      ['Alter', 'right:8px', 'Jahre'],
      ['Kundenkategorie', 'right:8px', 'Vorschlag: C'],
      ['Nächster Termin', 'left:0;top:-150px;height:330px;width:280px', 'Heute: 29.11.2026'],
    ]
      .map(
        ([label, style, words], i) =>
          `<div style="margin-top:200px"><label for=p${i}>${label}</label><div style="position:relative;width:300px"><input id=p${i} style="width:300px;height:30px"><span style="position:absolute;top:6px;${style}">${words}</span></div></div>`,
      )
      .join('') +
      '<label style="position:relative;display:block;width:300px"><input style="width:300px;height:30px"><span style="position:absolute;left:8px;top:6px">Wiedervorlage</span><span style="position:absolute;right:8px;top:6px">*</span></label>',
    {
      letzterKontaktAm: null,
      alter: null,
      kundenkategorie: null,
      naechsterTerminAm: null,
      wiedervorlageAm: null,
    },
  ],
  [
    'an empty placeholder of something that is no button, or of no select, hides nothing',
    '<div><label id=l>Letzter Kontakt</label><div contenteditable role=textbox aria-labelledby=l data-placeholder="">05.11.2026</div></div><dl><dt>Betreuungsstufe<dd data-placeholder="">IK</dl><div><label id=k>Kundenkategorie</label><div role=combobox aria-labelledby=k data-placeholder="">C</div></div>',
    { letzterKontaktAm: '2026-11-05', betreuungsstufe: 'IK', kundenkategorie: 'C' },
  ],
  [
    'a label within what is drawn as a combobox, before its choice or behind it; and over none',
    '<div role=combobox tabindex=0><label style="display:block">Kundenstatus</label><span>arbeitsuchend</span></div><div role=combobox tabindex=0><span>C</span><label style="display:block">Kundenkategorie</label></div><div role=combobox tabindex=0><label>Wiedervorlage</label><span></span></div>',
    { kundenstatus: 'asu', kundenkategorie: 'C', wiedervorlageAm: null },
  ],
  [
    'a combobox that only holds a label and the button that opens the list',
    '<div role=combobox tabindex=0 aria-expanded=false><label id=b1>Kundenstatus</label><span><span role=button aria-haspopup=listbox aria-labelledby=b1>arbeitsuchend</span></span></div><div role=combobox tabindex=0 aria-expanded=false><label id=b2>Kundenkategorie</label><span><span role=button aria-haspopup=listbox aria-labelledby=b2></span></span></div>',
    { kundenstatus: 'asu' },
  ],
  [
    'a label drawn over the choice that comes before it, and of a class that says where nothing is entered it lies in the field',
    '<style>.c{position:relative;height:56px;width:200px}.c label{position:absolute;top:2px;left:0;font-size:11px}.m{padding-top:20px}</style><div class=c><div class=m><div class=select__label><span>arbeitsuchend</span></div></div><label class="c__placeholder hint-center" for=""><span>Kundenstatus</span></label></div><div class=c><div class=m><div class=select__label></div></div><label class="c__placeholder hint-center" for=""><span>Kundenkategorie</span></label></div>',
    { kundenstatus: 'asu' },
  ],
  [
    'a label within what is drawn as a combobox that shows what is chosen there',
    '<div><label for=s>Kundenkategorie</label><div role=combobox aria-haspopup=listbox><div style="position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden"><input id=s></div><label>E</label><div class=trigger></div></div></div>',
    { kundenkategorie: 'E' },
  ],
  [
    'a component that is a combobox, and draws its label and its input itself',
    '<style>x-in{display:block}</style><x-in role=combobox aria-controls=d label="Kundenkategorie"><template shadowrootmode=open><label for=i>Kundenkategorie</label><div><input id=i value="B – kurzfristige Förderung" readonly></div></template></x-in><x-in role=combobox aria-label="Selected options"><template shadowrootmode=open><label for=i>Zielgruppe U25</label><input id=i value="Schüler"></template></x-in>',
    { kundenkategorie: 'B', zielgruppeU25: 'schueler' },
  ],
  [
    'a component that says to be a list, and draws what is chosen in an input',
    '<label id=s for=c>Kundenstatus</label><x-select role=listbox value=1><x-option style="display:none">arbeitslos</x-option><div><input id=c aria-labelledby=s value=arbeitslos></div></x-select>',
    { kundenstatus: 'alo' },
  ],
  [
    'an unseen input over what is chosen, beside a select that only keeps it',
    '<style>.over{position:absolute;inset:0;opacity:0}</style><label id=l for=i>Kundenkategorie</label><div style="position:relative"><span>B – kurzfristig</span><input id=i class=over aria-haspopup=listbox aria-labelledby=l value=k2 placeholder="Bitte wählen"><select class=over aria-hidden=true tabindex=-1><option>k2</select></div>',
    { kundenkategorie: 'B' },
  ],
  [
    'a choice that only screen readers have, beside what shows the same, and one beside what shows another',
    ['IG – Stabilisierungsbedarf', 'IK – gefestigt']
      .map(
        (shown, i) =>
          `<div><label id=l${i} for=h${i}>${i ? 'Kundenkategorie' : 'Betreuungsstufe'}</label></div><div style="position:relative"><div role=combobox aria-labelledby=l${i} aria-haspopup=listbox style="position:absolute;clip:rect(1px 1px 1px 1px);font-size:0;width:300px;height:26px">${i ? 'C' : shown}</div><input id=h${i} value=IG aria-hidden=true style="position:absolute;clip:rect(1px 1px 1px 1px);width:0;border:0;padding:0"><span aria-hidden=true><span>${shown}</span></span></div>`,
      )
      .join(''),
    { betreuungsstufe: 'IG' },
  ],
  [
    'selects that are drawn as a label around them, each with an unseen box by which it is opened',
    '<table><tr><td>Zielgruppe U25<td><label class=select for=trigger style="display:flex;position:relative;width:150px"><select style="display:none"><option>Ausbildungsuchend<option selected>Schüler/in</select><input type=checkbox id=trigger style="position:absolute;width:4px;height:4px;opacity:0"><div>Schüler/in</div><ul style="display:none"><li>Ausbildungsuchend<li>Schüler/in</ul></label></tr><tr><td>Kundenkategorie<td><label class=select for=trigger style="display:flex;position:relative;width:150px"><select style="display:none"><option>A<option selected>B</select><input type=checkbox id=trigger style="position:absolute;width:4px;height:4px;opacity:0"><div>B</div><ul style="display:none"><li>A<li>B</ul></label></tr></table>',
    { zielgruppeU25: 'schueler', kundenkategorie: 'B' },
  ],
  [
    'such a select that shows that nothing is chosen, whatever it holds, and one of what could be ticked',
    '<table><tr><td>Kundenkategorie<td><label class=select for=trigger style="display:flex;position:relative;width:150px"><select style="display:none"><option>A<option selected>B</select><input type=checkbox id=trigger style="position:absolute;width:4px;height:4px;opacity:0"><div>bitte wählen</div><ul style="display:none"><li>A<li>B</ul></label></tr><tr><td>Besonderheit<td><label class=select for=trigger style="display:flex;position:relative;width:150px"><select style="display:none"><option>Alleinerziehend<option selected>Elternzeit</select><input type=checkbox id=trigger style="position:absolute;width:4px;height:4px;opacity:0"><div>Elternzeit</div><ul style="display:none"><li>Alleinerziehend<li>Elternzeit</ul></label></tr></table>',
    { kundenkategorie: null },
  ],
  [
    'a button named by what is chosen',
    '<div><label>Stellung am Arbeitsmarkt</label><div><button role=combobox aria-haspopup=listbox title=arbeitsuchend><div>arbeitsuchend</div></button></div></div>',
    { kundenstatus: 'asu' },
  ],
  [
    'the arrow that opens what may be entered, in a frame with the box around the input; and an empty choice behind such a field',
    '<div><label id=l for=i>Status des Kunden</label><div><div><div><input id=i role=combobox aria-labelledby=l value=arbeitslos></div></div><button id=b aria-label=Empfehlungen aria-labelledby="b l" aria-haspopup=listbox><svg></svg></button></div></div><div><label id=m>Betreuungsstufe</label><div><button aria-labelledby=m aria-haspopup=listbox>bitte wählen</button></div></div>',
    { kundenstatus: 'alo', betreuungsstufe: null },
  ],
  [
    'a button that shows no more than its name',
    '<div><button role=combobox aria-haspopup=listbox aria-label=Kundenstatus><div>Kundenstatus</div></button></div>',
    {},
  ],
  [
    'a choice shown in the place of the placeholder by a button that says it holds a value',
    `${pressed('value closed', 'Betreuungsstufe', 'IG')}${pressed('placeholder closed', 'Kundenkategorie', 'B')}`,
    { betreuungsstufe: 'IG' },
  ],
  [
    'a select made of a table, with its arrow and its sign of error drawn as inputs',
    '<table><tr><td><label for=kk>Kundenkategorie:</label><td><table id=kk role=listbox aria-haspopup=true tabindex=0><tbody role=presentation><tr role=presentation><td role=presentation><div role=presentation><span role=option aria-selected=true>D</span></div><div><input style="width:16px" value="X " tabindex=-1 readonly role=presentation></div><input type=hidden value=D><td role=presentation><input style="width:16px" value="▼ " tabindex=-1 readonly role=presentation></table></table>',
    { kundenkategorie: 'D' },
  ],
];
