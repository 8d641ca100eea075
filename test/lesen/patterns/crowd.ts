/** Other people beside the customer, and what is said in passing over what is the customer's. */
import { G, type Pattern } from './pattern.ts';

const CARD = '<dl><dt>Abgeschlossen am<dd>15.06.2026<dt>Gültig bis<dd>14.12.2026</dl>';
const card = (subtitle: string) =>
  `<div class=card><div class=head><div class=title style="font-size:20px">Kooperationsplan</div><div class=subtitle>${subtitle}</div></div>${CARD}</div>`;

export const CROWD: Pattern[] = [
  [
    'the Bedarfsgemeinschaft in rows of a table, the open one in bold',
    '<table><tr><td>Bedarfsgemeinschaft<tr><td>01 Wojcik, Agnieszka (48)<br><span>geb. 14.02.1978</span><tr><td><b>02 Wojcik, Jakub (17)</b><tr><td>03 Wojcik, Lena (12)<br><span>geb. 30.08.2014</span></table><p>Geburtsdatum: 3.7.1990</p>',
    G,
  ],
  [
    'the same, with one day of birth',
    '<table><tr><td>Personen<tr><td><b>02 Wojcik, Jakub (17)</b><tr><td>03 Wojcik, Lena (12)<br><span>geb. 30.08.2014</span></table>',
    {},
  ],
  [
    'whoever else somebody has',
    '<div><div>Kolleginnen</div><div class=item><div class=item-title>Thiele, Fynn</div><div>nächster Kontakt 06.12.</div></div><div class=item><div class=item-title>Rahimi, Samira</div><div>Wiedervorlage 02.12.2026</div></div></div>',
    {},
  ],
  [
    'lines of one head, the first of which is a name',
    '<div><p>Weiß, Ines</p><p>Kd.-Nr. 123D456789</p><p>geb. 03.07.1990</p></div>',
    { ...G, kundennummer: '123D456789' },
  ],
  [
    'who uses the program, in a bar over the case',
    '<table><tr style="font-weight:bold"><td>SozDialog | Fall bearbeiten<td>Anwender: MEIERK Mandant: 073</table><table><tr><td>Kd.-Nr.:<td>123D456789</table>',
    { kundennummer: '123D456789' },
  ],
  [
    'what a card adds to its title',
    card('Version 2'),
    { egvAm: '2026-06-15', egvGueltigBis: '2026-12-14' },
  ],
  ['whose it is beneath the title of a card', card('Tochter Ida'), {}],
  ['that it is over beneath the title of a card', card('Version 1, abgelöst'), {}],
  [
    'a choice that only software has a name for',
    '<div><label>Vermittlungsstatus</label><div role=radiogroup aria-label="segmented control"><label><input type=radio name=q>Arbeitslos</label><label><input type=radio name=q checked>Arbeitsuchend</label></div></div>',
    { kundenstatus: 'asu' },
  ],
  [
    'a choice whose name is seen behind another one',
    '<div><div>Elternzeit</div><div><span>Antrag liegt vor</span><div role=radiogroup aria-label="Antrag liegt vor"><label><input type=radio name=q checked>ja</label><label><input type=radio name=q>nein</label></div></div></div>',
    {},
  ],
  [
    'chips whose class is written in one word',
    '<div><div><h1>Muster, Ole</h1><p>Kd.-Nr.: 614D208377</p></div><div class="MuiChip-root"><span class="MuiChip-label">arbeitslos</span></div><div class="MuiChip-root"><span class="MuiChip-label">SGB II</span></div></div>',
    { kundennummer: '614D208377', kundenstatus: 'alo', rechtskreis: 'SGB II' },
  ],
  [
    'such chips beside somebody else',
    '<div><div><h1>Muster, Ole</h1><p>Kd.-Nr.: 614D208377</p></div><div class="MuiChip-root">arbeitslos</div><div class="MuiChip-root">Partnerin</div></div>',
    { kundennummer: '614D208377' },
  ],
  [
    'entries of which a kit draws each with gaps around it',
    '<h3>Handlungsbedarfe</h3><div><x-tag><template shadowrootmode=open> <span> <slot></slot> </span> </template>Berufliche Kompetenz: in Bearbeitung</x-tag> <x-tag><template shadowrootmode=open> <span> <slot></slot> </span> </template>Motivation: erledigt</x-tag></div>',
    {
      hemmnisse: [
        { bereich: 'beruflicheKompetenz', stand: 'inBearbeitung' },
        { bereich: 'motivation', stand: 'erledigt' },
      ],
    },
  ],
  [
    'badges by a theme of their own',
    '<div><h3>Weiß, Ines</h3><p>Kd.-Nr. 123D456789</p><div><span theme=badge>arbeitslos</span> <span theme="badge success">SGB II</span></div></div>',
    { kundennummer: '123D456789', kundenstatus: 'alo', rechtskreis: 'SGB II' },
  ],
  [
    'another case that is looked up in the head of the program',
    '<header><div><div><i class="mdi-magnify icon">⌕</i></div><div><label for=s>Kundennummer</label><input id=s value=241C550199></div></div></header><p>Kundennummer: 123D456789</p>',
    { kundennummer: '123D456789' },
  ],
  [
    'the case that is open in the head of the program',
    '<header><div><label for=s>Kundennummer</label><input id=s value=123D456789 readonly><label for=t>Geburtsdatum</label><input id=t value=3.7.1990><i class="search-icon">⌕</i></div></header>',
    { ...G, kundennummer: '123D456789' },
  ],
  [
    'a field of a mask that can be looked up',
    '<form><label for=s>Kundennummer</label><span><input id=s value=123D456789><i class="search-icon">⌕</i></span></form>',
    { kundennummer: '123D456789' },
  ],
];
