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

export const SELECTS: Pattern[] = [
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
    'chips before an empty input, with its own label after both: it is not known to be empty',
    ejs(
      '<span role=listbox><span role=option aria-selected=true><span>IK</span><span aria-hidden=true></span></span></span>',
    ),
    {},
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
];
