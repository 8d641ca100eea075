/** Screens of a terminal, as emulators draw them into a page. */
import type { Pattern } from './pattern.ts';

const MASKE = `JC71M020        FALLBILD EINGLIEDERUNG                         30.11.26  14:07
-------------------------------------------------------------------------------
KD-NR ..............: {123D456789}          BG-NR ..............: {12304//0004711}
GEB-DAT ............: {03.07.1990}          STATUS .............: {ASU}
BETREUUNGSSTUFE ....: {IK}                  BST GEPRUEFT AM ....: {12.10.26}
EGV VOM ............: {14.07.26}            EGV GUELTIG BIS ....: {13.01.27}
ALLEINERZIEHEND ....: {N}                   LANGZEITARBEITSLOS .: {J}
GEFLUECHTET ........: {N}                   PARAGR 16A GEPLANT .: {N}

MASSNAHMEN
LFD  ART      BEGINN     ENDE       ST  ABSCHLUSSORIENT.
 01  FBW      01.02.26   29.01.27   B   J

KONTAKTE
DATUM      ART
05.11.26   PERSOENLICH
03.10.26   TELEFON

BG-MITGLIED 02    : KD-NR 123D456780   GEB-DAT 11.12.94   STATUS ALO
F3=ENDE  F5=BLAETTERN  F7=ZURUECK  F8=VOR  F12=ABBRUCH`;

const GELESEN = {
  kundennummer: '123D456789',
  bgNummer: '12304//0004711',
  geburtsdatum: '1990-07-03',
  kundenstatus: 'asu',
  betreuungsstufe: 'IK',
  betreuungsstufeGeprueftAm: '2026-10-12',
  egvAm: '2026-07-14',
  egvGueltigBis: '2027-01-13',
  alleinerziehend: false,
  langzeitarbeitslos: true,
  gefluechtet: false,
  kommunaleEingliederungGeplant: false,
  massnahmen: [
    {
      art: 'FbW',
      beginn: '2026-02-01',
      ende: '2027-01-29',
      status: 'B',
      abschlussorientiert: true,
    },
  ],
  kontakte: [
    { am: '2026-11-05', art: 'persoenlich' },
    { am: '2026-10-03', art: 'telefonisch' },
  ],
};

const drawn = (tag: string) =>
  MASKE.replace(/\{([^}]*)\}/g, tag === '' ? '$1' : `<${tag}>$1</${tag}>`);

export const SCREENS: readonly Pattern[] = [
  ['values in a colour of their own', `<pre>${drawn('span')}</pre>`, GELESEN],
  ['one plain text', `<pre>${drawn('')}</pre>`, GELESEN],
  [
    'bold values in a block that keeps its lines, and a line to enter a number in',
    `<div style="white-space:pre;font-family:monospace">${drawn('b')}\nEINGABE KD-NR ===> <input value=123D450000></div>`,
    GELESEN,
  ],
  [
    'a member of the BG over the values of the screen',
    '<pre>BG-MITGLIED 02\nGEB-DAT .......: <b>11.12.1994</b>\nSTATUS ........: <b>ALO</b>\nELTERNZEIT ....: <b>J</b>\nPFLEGEZEIT ....: <b>N</b></pre>',
    {},
  ],
  [
    'a log of somebody’s work, with dots of its own',
    '<pre>Laden ....... fertig\nPruefen ..... fertig\nAlter ....... 36 s</pre>',
    {},
  ],
];
