/** Forms in one table: a row of labels, each over its own field in the next row, and again. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((c) => `<td>${c}`).join('')}`;
const field = (value: string) => `<input value="${value}">`;
const choice = (value: string) => `<select><option>--<option selected>${value}</select>`;
const yes = (name: string) =>
  `<input type=radio name=${name} checked>J<input type=radio name=${name}>N`;
const CASE =
  row('Kd-Nr.', 'Geb.-Dat.', 'Zielgruppe') +
  row(field('044D710233'), field('9.12.08'), choice('Schüler/in'));
const READ = {
  kundennummer: '044D710233',
  geburtsdatum: '2008-12-09',
  zielgruppeU25: 'schueler',
};

export const STACKED: Pattern[] = [
  [
    'row by row, some of whose labels nobody knows',
    `<table>${CASE}${row('Farbe', 'Klasse', 'Schulentlassung')}${row(choice('blau'), field('10'), field('07/2027'))}${row('ausbildungsreif', 'ausbildungswillig', 'ESB am')}${row(yes('a'), yes('b'), field('05.03.2026'))}</table>`,
    {
      ...READ,
      klassenstufe: 10,
      schulentlassungAm: '2027-07',
      ausbildungsreif: true,
      ausbildungswillig: true,
      esbAm: '2026-03-05',
    },
  ],
  [
    'the first row has a label that nobody knows',
    `<table>${row('Kd-Nr.', 'Farbe')}${row(field('044D710233'), field('blau'))}${row('Alter', 'Klasse')}${row(field('17'), field('10'))}</table>`,
    { kundennummer: '044D710233', alter: 17, klassenstufe: 10 },
  ],
  [
    'read only',
    `<table>${row('Kd-Nr.', 'Geb.-Dat.')}${row('044D710233', '9.12.08')}${row('Alter', 'Klasse')}${row('17', '10')}</table>`,
    { kundennummer: '044D710233', geburtsdatum: '2008-12-09', alter: 17, klassenstufe: 10 },
  ],
  [
    'then a label beside its field',
    `<table>${CASE}<tr><td>Wiedervorlage<td colspan=2>${field('14.12.2026')}</table>`,
    { ...READ, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'a title between them goes over what follows',
    `<table>${CASE}<tr><td colspan=3><b>Partnerin</b>${row('Alter', 'Klasse', 'Schulentlassung')}${row(field('17'), field('10'), field('07/2027'))}</table>`,
    READ,
  ],
  [
    'words between them that may be a title are left alone, and all with them',
    `<table>${CASE}${row('Partnerin', '', '')}${row('Alter', 'Klasse', 'Schulentlassung')}${row(field('17'), field('10'), field('07/2027'))}</table>`,
    {},
  ],
  [
    'of somebody else, row by row',
    `<table>${row('Name', 'Geb.-Dat.')}${row(field('Petra'), field('17.05.1983'))}${row('Alter', 'Klasse')}${row(field('43'), field('10'))}</table>`,
    {},
  ],
  [
    'a list of cases, its fields open',
    `<table>${row('Kd-Nr.', 'Geb.-Dat.')}${row(field('044D710233'), field('9.12.08'))}${row(field('044D710234'), field('9.12.09'))}</table>`,
    {},
  ],
  [
    'a list of cases that prints its header over each of them',
    `<table>${row('Kd-Nr.', 'Klasse')}${row(field('044D710233'), field('10'))}${row('Kd-Nr.', 'Klasse')}${row(field('044D710234'), field('10'))}</table>`,
    {},
  ],
  [
    'a list of contacts, its fields open, with rows that group',
    `<h3>Kontakte</h3><table>${row('Datum', 'Art')}${row(field('05.11.2026'), choice('persönlich'))}<tr><td colspan=2><b>Oktober</b>${row(field('3.10.2026'), choice('Telefonat'))}</table>`,
    KONTAKTE,
  ],
  [
    'boxes with words of their own under other words',
    `<table>${row('Kundenstatus', 'Alter')}${row('<input type=checkbox checked id=a><label for=a>Post', '<input type=checkbox id=b><label for=b>Mail')}</table>`,
    {},
  ],
  [
    'a word drawn larger over its caption, as figures are',
    '<div><div style="font-size:2em">IF</div><div class=label>Betreuungsstufe</div></div>',
    { betreuungsstufe: 'IF' },
  ],
  [
    'a word that goes on with the field over the list that it begins',
    '<div><div><p>Kundenkategorie</p><div><select><option>C</select></div></div><dl><div><dt>seit<dd>03.03.2026</div><div><dt>Profil gültig bis<dd>28.02.2027</div></dl></div>',
    {
      kundenkategorie: 'C',
      kundenkategorieSeit: '2026-03-03',
      profilGueltigBis: '2027-02-28',
    },
  ],
  [
    'a word that begins a list and goes on with nothing over it, or comes later in it',
    '<div><div><p>Familienstand</p><div><select><option>ledig</select></div></div><dl><div><dt>seit<dd>03.03.2026</div><div><dt>Wohnort<dd>Sonnenau</div></dl></div><div><div><p>Kundenkategorie</p><div><select><option>C</select></div></div><dl><div><dt>Familienstand<dd>ledig</div><div><dt>seit<dd>03.03.2026</div></dl></div>',
    { kundenkategorie: 'C' },
  ],
  [
    'the kind of the last contact in small print beneath its day, and help that is none',
    '<dl><dt>Letzter Kontakt</dt><dd>18.11.2026</dd><span class=x-help-text style="display:block">telefonisch</span></dl><dl><dt>Wiedervorlage</dt><dd>09.12.2026</dd><span class=x-help-text style="display:block">persönlich oder telefonisch</span></dl>',
    {
      letzterKontaktAm: '2026-11-18',
      letzterKontaktArt: 'telefonisch',
      wiedervorlageAm: '2026-12-09',
    },
  ],
];
