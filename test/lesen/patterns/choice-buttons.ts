/** A choice that is shown on a button: read, or not known; never empty, and empty where the button says that nothing is chosen. */
import type { Pattern } from './pattern.ts';

const ARROW = '<span aria-hidden=true class=icon><svg width=9 height=9></svg></span>';
/** As Blueprint makes it: what says to be the combobox only holds the button. */
const held = (words: string, said = 'role=combobox aria-haspopup=listbox', more = '') =>
  `<div ${said} aria-expanded=false><button type=button class=x-button>${words}${ARROW}</button>${more}</div>`;
const row = (label: string, value: string) => `<tr><td>${label}<td>${value}</tr>`;
const sheet = (...rows: string[]) => `<table>${rows.join('')}</table>`;
const CLEARS = '<button type=button aria-label="Auswahl löschen">×</button>';

const HIDDEN =
  'style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);margin:-1px;padding:0;border:0"';
/** As SurveyJS makes a group of buttons: the question says to be a text box, the radios are not drawn. */
const question = (label: string, words: string, chosen: string) =>
  `<div role=textbox aria-labelledby=q><div id=q>${label}</div><div role=presentation>${words
    .split(',')
    .map(
      (one) =>
        `<label title="${one}" style="display:inline-block"><input type=radio name=g aria-label="${one}" value="${one}" ${HIDDEN}${one === chosen ? ' checked' : ''}><div><span>${one}</span></div></label>`,
    )
    .join('')}</div></div>`;

export const CHOICE_BUTTONS: Pattern[] = [
  [
    'a group of buttons in a question that says to be a text box',
    question('Schulform', 'Oberschule,Gesamtschule,Gymnasium', 'Gesamtschule'),
    { schulform: 'gesamtschule' },
  ],
  [
    'such a group whose buttons all look alike: nothing is chosen',
    question('Schulform', 'Oberschule,Gesamtschule,Gymnasium', ''),
    { schulform: null },
  ],
  [
    'comboboxes that only hold the button with what is chosen, in rows',
    sheet(
      row('Zielgruppe (U25)', held('<span>Ausbildungsabsolvent</span>')),
      row('Ausbildungsform', held('<span>außerbetrieblich</span>', 'role=combobox')),
      row('Nächster Termin', held('17.12.2026')),
    ),
    {
      zielgruppeU25: 'ausbildungsabsolvent',
      ausbildungsform: 'ausserbetrieblich',
      naechsterTerminAm: '2026-12-17',
    },
  ],
  [
    'such comboboxes behind a label, beneath one, and named by one',
    `<div><label for=a>Betreuungsstufe</label>${held('IK', 'id=a role=combobox')}</div><dl><dt>Kundenkategorie<dd>${held('C')}</dl><p id=l>Kundenstatus</p>${held('arbeitslos', 'role=combobox aria-labelledby=l')}`,
    { betreuungsstufe: 'IK', kundenkategorie: 'C', kundenstatus: 'alo' },
  ],
  [
    'such a combobox with a button that takes the choice back',
    sheet(row('Betreuungsstufe', held('IK', 'role=combobox', CLEARS))),
    { betreuungsstufe: 'IK' },
  ],
  [
    'such comboboxes in which nothing is chosen, as they say',
    sheet(
      row('Betreuungsstufe', held('<span class=placeholder>IK</span>')),
      row('Kundenkategorie', held('Bitte wählen')),
      row('Kundenstatus', held('')),
      row('Ausbildungsform', held('<span data-placeholder>betrieblich</span>')),
    ),
    {
      betreuungsstufe: null,
      kundenkategorie: null,
      kundenstatus: 'nichtGesetzt',
      ausbildungsform: null,
    },
  ],
  [
    'a placeholder by the class of the button, or by its attribute',
    '<div><label>Betreuungsstufe</label><div role=combobox><button class="b is-placeholder">IK</button></div></div><div><label>Kundenkategorie</label><div role=combobox><button data-placeholder>C</button></div></div>',
    { betreuungsstufe: null, kundenkategorie: null },
  ],
  [
    'such a combobox with two buttons that may both be of the choice: it is not known which',
    sheet(row('Betreuungsstufe', held('IK', 'role=combobox', '<button type=button>IG</button>'))),
    {},
  ],
  [
    'a value on a button that nothing says to be a choice: it is not known to be none',
    sheet(
      row('Zielgruppe (U25)', '<button type=button>Ausbildungsabsolvent</button>'),
      row('Betreuungsstufe', '<div role=button tabindex=0><span>IK</span></div>'),
      row('Nächster Termin', '<button type=button aria-haspopup=menu>17.12.2026<b>▾</b></button>'),
    ) + '<dl><dt>Kundenkategorie<dd><a role=button tabindex=0>C</a></dl>',
    {},
  ],
  [
    'words that nobody knows on a button that drops down: it is not known to be none',
    sheet(
      row('Betreuungsstufe', '<button type=button aria-haspopup=menu>Stufe 7</button>'),
      row('Ausbildungsform', '<button type=button aria-expanded=false>dual vor Ort</button>'),
    ),
    {},
  ],
  [
    'what can be done about an empty field: it is empty',
    sheet(
      row('Nächster Termin', '<button type=button>Termin vereinbaren</button>'),
      row('Betreuungsstufe', '<button type=button aria-haspopup=menu>Bearbeiten</button>'),
      row('Kundenkategorie', '<button type=button aria-haspopup=listbox>Bitte wählen</button>'),
      row('Kundenstatus', '<button type=button aria-haspopup=true>⋮</button>'),
      row('Wiedervorlage', '<button type=button aria-haspopup=menu>Aktionen</button>'),
    ),
    {
      naechsterTerminAm: null,
      betreuungsstufe: null,
      kundenkategorie: null,
      kundenstatus: 'nichtGesetzt',
      wiedervorlageAm: null,
    },
  ],
  [
    'a select whose options are yet to come may have something chosen, wherever its label stands',
    `${sheet(row('Betreuungsstufe', '<select></select>'), row('Kundenkategorie', '<select><option>C</select>'))}<div><label for=s1>Kundenstatus</label><select id=s1></select></div><p><label>Ausbildungsform <select></select></label></p><p>Nächster Termin<br><select></select></p>`,
    { kundenkategorie: 'C' },
  ],
  [
    'a select with options of which none is chosen is empty',
    '<div><label for=s2>Betreuungsstufe</label><select id=s2><option value="">Bitte wählen<option>IK</select></div>',
    { betreuungsstufe: null },
  ],
];
