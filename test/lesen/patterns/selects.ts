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
];
