/** Facts that only badges in the head of the case say. */
import { KONTAKTE, type Pattern } from './pattern.ts';

const badges = (...texts: readonly string[]) =>
  texts.map((text) => `<span class=x-badge>${text}</span>`).join(' ');
const card = (more = '') =>
  `<section><h3>Stammdaten</h3><dl><dt>KdNr<dd>123D456789<dt>Wohnort<dd>Sonnenau${more}</dl></section>`;
const KD = { kundennummer: '123D456789' };
/** Chips that react to a click, side by side. */
const pressed = (...texts: readonly string[]) =>
  `<div class=x-chips>${texts.map((text) => `<div class=x-chip role=button tabindex=0><span>${text}</span></div>`).join('')}</div>`;

export const BADGES: Pattern[] = [
  [
    'badges beside the heading that the number of the customer stands under',
    `<header><div><h2>Leonie Muster</h2><div>${badges('ratsuchend', 'SGB II', 'Kategorie B')}</div></div></header>${card()}`,
    { ...KD, kundenstatus: 'rasu', rechtskreis: 'SGB II', kundenkategorie: 'B' },
  ],
  [
    'badges beside the number itself',
    `<div class=head><b>Kd.-Nr. 123D456789</b> ${badges('Neukundin', 'alleinerziehend', 'ALG-II-Bezug seit 01.03.2026')}</div>`,
    { ...KD, neukunde: true, alleinerziehend: true, alg2Jemals: true },
  ],
  [
    'a label outranks a badge',
    `<header><h2>Leonie Muster</h2>${badges('ratsuchend')}</header>${card('<dt>Kundenstatus<dd>arbeitsuchend')}`,
    { ...KD, kundenstatus: 'asu' },
  ],
  [
    'badges that may mean anything',
    `<header><h2>Leonie Muster</h2>${badges('Neu', 'B', 'IK', 'Elternzeit', 'offen', 'Bestandskunde')}</header>${card()}`,
    KD,
  ],
  [
    'badges beside somebody else, or under another heading',
    `<header><h2>Leonie Muster</h2><p>Mutter: Anke ${badges('alleinerziehend')}</p></header>${card()}<section><h2>Tim Muster</h2>${badges('arbeitslos')}</section><section><h3>Bedarfsgemeinschaft</h3><p>Tim Muster ${badges('SGB II')}</p></section>`,
    KD,
  ],
  [
    'badges in a list of several customers, and where no number is shown',
    `<div><span>Kd-Nr. 123D456789</span> ${badges('arbeitslos')}</div><div><span>Kd-Nr. 123D456780</span> ${badges('SGB II')}</div>`,
    {},
  ],
  [
    'badges in words of no badge, or unseen',
    `<header><h2>Leonie Muster</h2><p>arbeitslos <span style="display:none">${badges('SGB II')}</span></p></header>${card()}`,
    KD,
  ],
  [
    'badges that go on with the words before them, are struck out, or off',
    `<header><h2>Leonie Muster</h2><div>Status bis 31.08.2026: ${badges('arbeitslos')}</div><div>bisher ${badges('Kategorie B')}</div><div><span>Übergang aus</span> ${badges('SGB III')}</div><s class=badge>Stufe IK</s><i class="badge inactive">Neukunde</i></header>${card()}`,
    KD,
  ],
  [
    'badges that are elements of that name',
    `<header><h2>Leonie Muster</h2><x-badge>alleinerziehend</x-badge> <x-badge>SGB II</x-badge></header>${card()}`,
    { ...KD, alleinerziehend: true, rechtskreis: 'SGB II' },
  ],
  [
    'a day and a place of birth behind an asterisk, beneath the name in a head with a number',
    '<div><div><h5>Novak, Petra</h5><h6>* 3.7.1990 in Kelheim · weiblich · deutsch</h6></div><div><div><span>Kd.-Nr.</span><strong>851B203377</strong></div></div></div>',
    { kundennummer: '851B203377', geburtsdatum: '1990-07-03' },
  ],
  [
    'the same of a child, and a footnote',
    '<div><div><b>Kind: Novak, Ida</b><div>* 3.7.2015 in Kelheim</div></div><div><div>* 01.03.2026 in Kraft</div></div><div><span>Kd.-Nr.</span><strong>851B203377</strong></div></div>',
    { kundennummer: '851B203377' },
  ],
  [
    'a badge beside how many the Bedarfsgemeinschaft are',
    '<div><div><h1>Muster, Ole</h1><p>Kd.-Nr.: 614D208377</p></div><div><span class=tag>Rechtskreis SGB II</span> <span class=tag>2 Personen in der BG</span></div></div>',
    { kundennummer: '614D208377', rechtskreis: 'SGB II' },
  ],
  [
    'a badge beside another person of the Bedarfsgemeinschaft',
    '<div><div><h1>Muster, Ole</h1><p>Kd.-Nr.: 614D208377</p></div><div><span class=tag>Rechtskreis SGB II</span><span class=tag>Partnerin</span></div></div>',
    { kundennummer: '614D208377' },
  ],
  [
    'chips whose class begins with another word, and the head of a card over a table with the number',
    `<div><h3>Leonie Muster</h3><p>Kd.-Nr. 123D456789</p></div><div class=MuiChip-root><span class=MuiChip-label>SGB II</span></div>`,
    { ...KD, rechtskreis: 'SGB II' },
  ],
  [
    'a badge in the head of a card over a table with the number',
    `<div><div class=card-header>Muster, Leonie ${badges('arbeitslos')}</div><div><table><tr><td>Kd.-Nr.<td>123D456789<td>Team<td>3</table></div></div>`,
    { ...KD, kundenstatus: 'alo' },
  ],
  [
    'chips to click, one after each label',
    '<div style="display:grid;grid-template-columns:1fr 1fr"><span>Rechtskreis</span><x-pill role=button>SGB II</x-pill><span>Kundenart</span><x-pill role=button>Neukunde</x-pill></div>',
    { rechtskreis: 'SGB II', neukunde: true },
  ],
  [
    'chips to click of which several are offered, and one that may be taken out',
    '<div style="display:flex"><span>Rechtskreis</span><x-pill role=button>SGB II</x-pill><x-pill role=button>SGB III</x-pill></div><div style="display:flex"><span>Kundenstatus</span><x-pill role=button>arbeitslos <i class=close>x</i></x-pill></div>',
    {},
  ],
  [
    'chips to click in the cells of a list',
    '<h3>Kontakte</h3><table><tr><th>Datum<th>Art<th><tr><td>05.11.2026<td><span class=x-tag><button>persönlich</button></span><td><span class=x-tag><button>ändern</button></span><tr><td>03.10.2026<td><span class=x-tag><button>telefonisch</button></span><td></table><table><tr><td>Kundenstatus<td><span class=x-tag><button>arbeitslos</button></span></table>',
    { ...KONTAKTE, kundenstatus: 'alo' },
  ],
  [
    'a label that has another of the same field beside it, and one that only usually means it',
    '<div><span>Elternzeit</span><span>in Elternzeit</span></div><div><span>Alleinerziehend</span><span>alleinerziehend</span></div><div><span>Kundenart</span><span>Neukunde</span></div>',
    { neukunde: true },
  ],
  [
    'a line of words beneath the heading that the number of the customer stands under',
    `<h1>Leonie Muster</h1><div>arbeitslos · SGB II · Kat. B · IFK Meier</div>${card()}`,
    { ...KD, kundenstatus: 'alo', rechtskreis: 'SGB II', kundenkategorie: 'B' },
  ],
  [
    'words beside each other that nothing parts, in a line beneath the number',
    '<header><h1>Leonie Muster</h1><p>Kd.-Nr. 123D456789</p></header><div><span>langzeitarbeitslos</span><span>nicht alleinerziehend</span><span>kein Reha-Fall</span><span>nicht selbstständig</span></div>',
    {
      ...KD,
      langzeitarbeitslos: true,
      alleinerziehend: false,
      rehaOderSb: false,
      selbststaendig: false,
    },
  ],
  [
    'words in one line with the number',
    '<div>BG 03904//0021180 | Kundennummer 123D456789 | alo | Kat. D</div>',
    { ...KD, bgNummer: '03904//0021180', kundenstatus: 'alo', kundenkategorie: 'D' },
  ],
  [
    'what one may choose from, another person, what leads elsewhere, a word alone, and words that go on',
    '<header><h1>Leonie Muster</h1><p>Kd.-Nr. 123D456789</p></header><div>arbeitslos / ratsuchend / arbeitsuchend</div><div><a>arbeitslos</a> · SGB II</div><p>arbeitslos</p><div><span>bisher</span><span>Kat. B</span><span>Neukunde</span></div><div>Partner Tim · arbeitslos · SGB II</div>',
    KD,
  ],
  [
    'a line beneath a heading that no number stands under',
    `<h1>Fallliste</h1><div>arbeitslos · SGB II · Kat. B</div><div>ratsuchend · SGB II · Kat. C</div>`,
    {},
  ],
  [
    'badges beneath the title of a dialog that bears the number',
    '<div role=dialog><h2>Fallakte Muster, Ole (Kd.Nr. 123D456789)</h2><div><x-chips><x-chip class=mat-chip><span><span>arbeitslos</span></span></x-chip><x-chip class=mat-chip><span><span>langzeitarbeitslos</span></span></x-chip></x-chips><h3>Partnerin</h3><x-chip class=mat-chip>alleinerziehend</x-chip></div></div>',
    { ...KD, kundenstatus: 'alo', langzeitarbeitslos: true },
  ],
  [
    'badges beside a heading that is what tells the number',
    '<div><h2>Kundin 355D402217</h2><x-tag><span>arbeitsuchend</span></x-tag><x-tag><span>SGB II</span></x-tag></div><div><h5>Personendaten</h5><dl><dt>Kundennummer<dd>355D402217</dl></div><div><h5>Partner in der Bedarfsgemeinschaft</h5><dl><dt>Kundennummer<dd>355D402218<dt>Status<dd>arbeitslos</dl></div>',
    { kundennummer: '355D402217', kundenstatus: 'asu', rechtskreis: 'SGB II' },
  ],
  [
    'chips that can be pressed, one of which says whose they are',
    pressed('Kundennummer 123D456789', 'Kundenstatus: arbeitsuchend', 'Betreuungsstufe: IG'),
    { ...KD, kundenstatus: 'asu', betreuungsstufe: 'IG' },
  ],
  [
    'the same with the button in a shadow root',
    `<x-chip-group><template shadowrootmode=open><div role=group aria-label=Merkmale><slot></slot></div></template>${['Kundennummer 123D456789', 'Kundenstatus: arbeitsuchend', 'Betreuungsstufe: IG'].map((text) => `<x-chip><template shadowrootmode=open><div><div role=button tabindex=0><div></div><span><slot></slot></span></div></div></template>${text}</x-chip>`).join('')}</x-chip-group>`,
    { ...KD, kundenstatus: 'asu', betreuungsstufe: 'IG' },
  ],
  [
    'chips that can be pressed, of nobody',
    pressed('Kundenstatus: arbeitsuchend', 'Betreuungsstufe: IG'),
    {},
  ],
  [
    'chips that can be pressed, of two customers',
    pressed('Kundennummer 123D456789', 'Kundennummer 123D456780', 'Betreuungsstufe: IG'),
    {},
  ],
  [
    'chips that can be taken away: what is searched for',
    pressed('Kundennummer 123D456789 <i class=chip-remove>×</i>', 'Betreuungsstufe: IG'),
    {},
  ],
  [
    'chips behind the word "Filter"',
    `<div><span>Filter:</span>${pressed('Kundennummer 123D456789', 'Betreuungsstufe: IG')}</div>`,
    {},
  ],
  [
    'chips behind the word "Filter" in the same line',
    pressed('Kundennummer 123D456789', 'Betreuungsstufe: IG').replace('>', '>Filter: '),
    {},
  ],
  [
    'chips of which one is chosen',
    pressed('Kundennummer 123D456789', 'Betreuungsstufe: IG').replace(
      'tabindex',
      'aria-pressed=true tabindex',
    ),
    {},
  ],
];
