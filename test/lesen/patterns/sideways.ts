/** Sheets in which the entries of a list, or the days of a field, stand side by side behind what they are. */
import { G, KONTAKTE, type Pattern } from './pattern.ts';

const ANRUFE = { erfolgloseAnrufe: ['2026-11-12', '2026-11-13', '2026-11-17'] };
const EMPTY = '<td>&nbsp;<td>&nbsp;';

export const SIDEWAYS: readonly Pattern[] = [
  [
    'contacts in two rows of a sheet, with more columns than there are of them',
    `<table><tr><td>Geb.-Dat.<td>03.07.90<td>&nbsp;<td>Team<td>5<tr><td>&nbsp;<td>&nbsp;<td>&nbsp;${EMPTY}<tr><td>Kontakt am<td>05.11.26<td>03.10.26${EMPTY}<tr><td>Art<td>pers.<td>tel.${EMPTY}<tr><td>&nbsp;<td>&nbsp;<td>&nbsp;${EMPTY}<tr><td>Wiedervorlage<td>14.12.26<td>&nbsp;${EMPTY}</table>`,
    { ...G, ...KONTAKTE, wiedervorlageAm: '2026-12-14' },
  ],
  [
    'the same under a title in the sheet',
    '<table><tr><td colspan=4><b>Person</b><tr><td>Geb.-Dat.<td>03.07.90<td><td><tr><td colspan=4><b>Kontakte</b><tr><td>Datum<td>05.11.26<td>03.10.26<td><tr><td>Art<td>persönlich<td>Telefonat<td></table>',
    { ...G, ...KONTAKTE },
  ],
  [
    'contacts of a partner under such a title',
    '<table><tr><td>Geb.-Dat.<td>03.07.90<td><td><tr><td colspan=4><b>Kontakte der Partnerin</b><tr><td>Kontakt am<td>05.11.26<td>03.10.26<td><tr><td>Art<td>persönlich<td>Telefonat<td></table>',
    G,
  ],
  [
    'an entry without its day: not read',
    '<table><tr><td>Geb.-Dat.<td>03.07.90<td><td><tr><td>Kontakt am<td>05.11.26<td><td>03.10.26<tr><td>Art<td>persönlich<td>Telefonat<td>persönlich</table>',
    G,
  ],
  [
    'measures in rows of a sheet',
    '<table><tr><td>Geb.-Dat.<td>03.07.90<td>&nbsp;<tr><td>Maßnahme<td>AGH<td>MAT<tr><td>von<td>01.10.26<td>02.02.26<tr><td>bis<td>31.03.27<td>30.04.26<tr><td>Bemerkung<td>läuft<td>&nbsp;</table>',
    {
      ...G,
      massnahmen: [
        { art: 'AGH', beginn: '2026-10-01', ende: '2027-03-31' },
        { art: 'MAT', beginn: '2026-02-02', ende: '2026-04-30' },
      ],
    },
  ],
  [
    'days of calls in a row',
    `<table><tr><td>Geb.-Dat.<td>03.07.90<td>&nbsp;<td>&nbsp;<td>&nbsp;<tr><td>erfolglose Anrufe<td>12.11.26<td>13.11.26<td>17.11.26<td>&nbsp;</table>`,
    { ...G, ...ANRUFE },
  ],
  [
    'days of calls in inputs in a row',
    '<table><tr><td>Erfolglose Anrufe am<td><input value=12.11.2026><td><input value=13.11.2026><td><input value=17.11.2026></table>',
    ANRUFE,
  ],
  [
    'days of calls and other words in a row',
    '<table><tr><td>Geb.-Dat.<td>03.07.90<td>&nbsp;<td>&nbsp;<tr><td>erfolglose Anrufe<td>12.11.26<td>erreicht 13.11.26<td>17.11.26</table>',
    G,
  ],
  [
    'two days beside a label of one',
    '<table><tr><td>Geb.-Dat.<td>03.07.90<td>&nbsp;<tr><td>Wiedervorlage<td>12.12.26<td>17.12.26</table>',
    G,
  ],
  [
    'contacts of two customers, whose names or days of birth stand over them or beneath',
    '<table><tr><td>Team<td>5<td><tr><td>Kunde<td>Muster, Ole<td>Meier, Tom<tr><td>Kontakt am<td>05.11.26<td>03.10.26<tr><td>Art<td>persönlich<td>Telefonat</table><table><tr><td>Team<td>5<td><tr><td>Kontakt am<td>05.11.26<td>03.10.26<tr><td>Art<td>persönlich<td>Telefonat<tr><td>Geb.-Datum<td>03.07.90<td>04.08.91</table>',
    {},
  ],
];
