/** Detail views: fields that are shown and not open, with what stands beside them to change them. */
import { G, type Pattern } from './pattern.ts';

const STYLE = `<style>
  .x-row { width: 400px; overflow: hidden } .x-name { float: left; width: 33%; padding-top: 4px }
  .x-control { padding-left: 33% } .x-static { display: inline-block; width: 100% } .x-row button { float: right }
  .x-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden }
  .x-box input { position: absolute; width: 1px; height: 1px; clip: rect(0 0 0 0) }
  .x-faux { display: inline-block; width: 16px; height: 16px; border: 1px solid }
</style>`;
const value = (text: string) =>
  `<div class=x-control><div class=x-static>${text}<button title="Feld bearbeiten"><span>✎</span><span class=x-unseen>Feld bearbeiten</span></button></div></div>`;
const row = (label: string, text: string, kind = 'x-hint-parent') =>
  `<div class="x-row ${kind}"><span class=x-name>${label}</span>${value(text)}</div>`;
const box = (name: string, state = '', icon = '<span class=x-faux></span>') =>
  `<span class=x-box><input type=checkbox id="b-${name}" ${state}><label for="b-${name}">${icon}<span class=x-unseen>${name}</span></label></span>`;

export const SHOWN: Pattern[] = [
  [
    'labels that float beside boxes as wide as the line',
    STYLE + row('Geburtsdatum', '3.7.1990', '') + row('Wiedervorlage', '14.12.2026', ''),
    { ...G, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a box as wide as the line, and its words beneath the next label',
    `${STYLE}<div class=x-row><span class=x-name>Erstgespräch</span><span class=x-name style="width:60%">Partner</span><div style="text-align:right">3.7.2026</div></div>`,
    {},
  ],
  [
    'a line around which a class says that it has hints, or that they come up over it',
    STYLE + row('Geburtsdatum', '3.7.1990') + row('Wiedervorlage', '14.12.2026', 'has-feedback'),
    { ...G, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a class that helps the style along, and one that says that it helps people',
    '<header class="ui-helper-clearfix"><dl><dt>Geburtsdatum<dd>3.7.1990</dl></header><div class="ui-helper-reset x"><p>Kundenkategorie: C</div><div class="ui-helper"><p>Elternzeit: ja</div><div class=helper-text><p>Pflegezeit: ja</div>',
    { ...G, kundenkategorie: 'C' },
  ],
  [
    'hints, whatever else their class says',
    STYLE +
      row('Geburtsdatum', '3.7.1990', 'hint has-icon') +
      row('Wiedervorlage', '14.12.2026', 'x-parent x-help'),
    {},
  ],
  [
    'a box drawn by its label, which says unseen what stands beside it',
    STYLE +
      row('Alleinerziehend', box('Alleinerziehend', 'checked disabled')) +
      row('Elternzeit', box('Elternzeit', 'disabled')),
    { alleinerziehend: true, elternzeit: false },
  ],
  [
    'a box that nobody sees, and a picture to click that opens something',
    STYLE +
      row('Alleinerziehend', `ja ${box('Menü')}`) +
      row('Elternzeit', box('Hilfe zur Elternzeit')),
    { alleinerziehend: true },
  ],
  [
    'a word of the field beside a label that only usually means it',
    STYLE + row('Höchster Abschluss', 'Berufsausbildung'),
    { berufsabschluss: 'ausbildung' },
  ],
  [
    'two labels of one field, and the value of the second',
    '<div><div>Höchster Abschluss</div><div>Berufsausbildung</div><div>Tischler</div></div>',
    {},
  ],
  [
    'help with an icon is help',
    '<dl><dt>Kundenkategorie</dt><dd><span class=form-help-with-icon>C</span></dd></dl>',
    { kundenkategorie: null },
  ],
  [
    'a chip that is a button, alone beside its label',
    '<div><div>Kundenkategorie</div><div><x-chip><template shadowrootmode=open><div class=chip-wrap><button><slot></slot></button></div></template>B</x-chip></div></div><div><div>Betreuungsstufe</div><div><button class=chip>IK</button></div></div>',
    { kundenkategorie: 'B', betreuungsstufe: 'IK' },
  ],
  [
    'chips that are buttons, several to choose from, or one that is taken out or opens something',
    '<div><div>Kundenkategorie</div><div><button class=chip>B</button><button class=chip>C</button></div></div><div><div>Betreuungsstufe</div><div><div class=chip><button>IK</button><button aria-label=entfernen>×</button></div></div></div><div><div>Integrationsprognose</div><div><button class=chip aria-haspopup=menu>marktnah</button></div></div>',
    {},
  ],
  [
    'a chip that is a button, slotted beside a label that the host draws',
    '<div><div>Fallsteuerung</div><x-pair><template shadowrootmode=open><div><div>Kundenkategorie</div><div><slot name=v></slot></div></div></template><x-chip slot=v><template shadowrootmode=open><div><button><slot></slot></button></div></template>B</x-chip></x-pair></div>',
    { kundenkategorie: 'B' },
  ],
  [
    'lone buttons drawn as chips that do something',
    '<dl><dt>Nächster Termin<dd><button class="btn rounded-pill">Termin vereinbaren</button><dt>Wiedervorlage<dd><button class=chip>morgen</button></dl><div><div>Alter</div><div><button class=badge>3</button></div></div><div><div>Alleinerziehend</div><div><button class=chip>nein</button></div></div><div><div>Maßnahmen</div><div><span role=button class=chip>Keine</span></div></div><div><section class=badge-section><div><div>Kundenkategorie</div><div><button>Bearbeiten</button></div></div></section></div>',
    { naechsterTerminAm: null, wiedervorlageAm: null },
  ],
  [
    'within what a helper of the style lays out, which is no help',
    `<section class="page ui-helper-clearfix"><dl><dt>Geburtsdatum<dd>3.7.1990</dl></section><div class="ui-helper-reset">Alter: 36</div><p class="helper-text">Klassenstufe: 9</p><p class="form-helper">Klassenstufe: 9</p>`,
    { ...G, alter: 36 },
  ],
];
