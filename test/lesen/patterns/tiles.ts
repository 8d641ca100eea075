/** Tiles, cards and accordions: their heads, the counters in them, and what stands beneath a value. */
import { KONTAKT, KONTAKTE, type Pattern } from './pattern.ts';

const tile = (...lines: readonly string[]) =>
  `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
const card = (head: string, body: string) => `<div><div class=head>${head}</div>${body}</div>`;
const badge = (text: string) => `<span class=badge>${text}</span>`;
const TABLE = '<table><tr><th>Datum<th>Art<tr><td>05.11.2026<td>persönlich</table>';
const DAY = '<div><dl><dt>Abgeschlossen am<dd>01.03.2026</dl></div>';

const large = (value: string, label: string) =>
  `<div><div style="font-size:20px">${value}</div><div style="font-size:12px">${label}</div></div>`;
const step = (state: string, title: string, day: string) =>
  `<div class="ant-steps-item ant-steps-item-${state}"><div role=button tabindex=0><div class=ant-steps-item-icon></div><div><div class=ant-steps-item-title>${title}</div><div class=ant-steps-item-description>${day}</div></div></div></div>`;

const kv = (label: string, value: string) =>
  `<div style="display:flex;justify-content:space-between"><span>${label}</span><b>${value}</b></div>`;

export const TILES: Pattern[] = [
  [
    'the kind of a contact beneath its day',
    tile('Letzter Kontakt', '19.11.2026', 'persönlich'),
    { letzterKontaktAm: '2026-11-19', letzterKontaktArt: 'persoenlich' },
  ],
  [
    'a kind beneath the day of something else, or one that says more',
    tile('Nächster Termin', '19.12.2026', 'persönlich') +
      tile('Letzter Kontakt', '19.11.2026', 'telefonisch nicht erreicht'),
    { naechsterTerminAm: '2026-12-19', letzterKontaktAm: '2026-11-19' },
  ],
  ['a counter behind the title of a list', card(`<b>Kontakte</b>${badge('1')}`, TABLE), KONTAKT],
  [
    'a counter behind the title of a card, in a heading or not',
    card(`<span class=title>Kooperationsplan</span>${badge('1')}`, DAY),
    { egvAm: '2026-03-01' },
  ],
  [
    'a counter in a heading',
    `<h3>Kooperationsplan${badge('1')}</h3>${DAY}`,
    { egvAm: '2026-03-01' },
  ],
  ['a counter behind another title', card(`<b>Mietvertrag</b>${badge('1')}`, DAY), {}],
  [
    'a number in a badge that is a value',
    `<div><span>Praxismonate (24 Mon.)</span> ${badge('8')}</div><div><span>Alter</span>${badge('36')}</div>`,
    { praxisMonate24: 8, alter: 36 },
  ],
  [
    'words that there is none yet, in an accordion',
    '<div><button aria-expanded=true>Kooperationsplan</button><div><p>Abgeschlossen: noch keiner</p></div></div>',
    { egvAm: null },
  ],
  [
    'the same in an accordion of something else',
    '<div><button aria-expanded=true>Mietvertrag</button><div><p>Abgeschlossen: noch keiner</p></div></div>',
    {},
  ],
  [
    'colons as wide as a letter',
    '<div><span>Geburtsdatum：</span><span>03.07.1990</span></div><p>Alleinerziehend：ja</p>',
    { geburtsdatum: '1990-07-03', alleinerziehend: true },
  ],
  [
    'what a tile leads to is no kind of the contact',
    '<div><div>Letzter Kontakt</div><div>19.11.2026</div><div><a href="#">E-Mail</a></div></div>',
    { letzterKontaktAm: '2026-11-19' },
  ],
  [
    'a remark beneath what a value above it is',
    `<div><div style="font-size:24px">09.12.2026</div><div>Nächster Termin</div><small>11:00 Uhr, Zimmer 108</small></div>`,
    { naechsterTerminAm: '2026-12-09' },
  ],
  [
    'how a contact came about, beneath the day above',
    `<div><div style="font-size:24px">16.09.2026</div><div>Letzter Kontakt</div><small>persönliches Gespräch, Dienststelle</small></div>`,
    { letzterKontaktAm: '2026-09-16', letzterKontaktArt: 'persoenlich' },
  ],
  [
    'a value beneath its label, whatever day stands above, and one no larger than what it would be of',
    `<div><div style="font-size:24px">16.09.2026</div><div>Letzter Kontakt</div><div>05.11.2026</div></div><div><div>09.12.2026</div><div>Wiedervorlage</div><div>unbekannt</div></div>`,
    { letzterKontaktAm: '2026-11-05' },
  ],
  [
    'contacts as cards that are headed by their days, with or without the kind, under a heading beside them',
    '<h2>Kontakte</h2><article class=card><h3>05.11.2026 – persönlich</h3><p>Gespräch über Bewerbungen</p></article><article class=card><h3>03.10.2026 – telefonisch</h3><p>Rückruf</p></article>',
    KONTAKTE,
  ],
  [
    'contacts as an accordion, the day on the button, the rest as labels and values',
    '<h2>Kontakte</h2><div><h3><button aria-expanded=true>05.11.2026</button></h3><div><dl><dt>Art<dd>persönlich<dt>Thema<dd>Bewerbung</dl></div></div><div><h3><button aria-expanded=true>03.10.2026</button></h3><div><dl><dt>Art<dd>telefonisch<dt>Thema<dd>Bewerbung</dl></div></div>',
    KONTAKTE,
  ],
  [
    'cards of days to come, of appointments, and of a contact that did not come about',
    '<section><h2>Geplante Kontakte</h2><article class=card><h3>05.12.2026</h3><dl><dt>Kontaktart<dd>persönlich</dl></article></section><section><h2>Termine</h2><article class=card><h3>05.12.2026</h3><p>persönlich</p></article><article class=card><h3>05.11.2026</h3><p>telefonisch</p></article></section>',
    {},
  ],
  [
    'the name of a field where others have help, over and beneath its value',
    `<div><div class=x-stat__description><p>Nächster Termin</p></div><p class=x-stat__title style="font-size:20px">03.12.2026</p></div><div><p class=x-stat__title style="font-size:20px">marktfern</p><div class=x-stat__description><p>Integrationsprognose</p></div></div>`,
    { naechsterTerminAm: '2026-12-03', integrationsprognose: 'marktfern' },
  ],
  [
    'the name of another field beneath one with a value of its own',
    '<div><label for=b>Nächster Termin</label><input id=b value=04.12.2026><div class=description>Erstgespräch am</div></div><div><label for=c>Wiedervorlage</label><div class=description>Integrationsprognose</div><input id=c value=05.12.2026></div>',
    { naechsterTerminAm: '2026-12-04', wiedervorlageAm: '2026-12-05' },
  ],
  [
    'an extra beside the content of an item',
    '<div style="display:flex"><div class=cell__content>Rechtskreis</div><div class=cell__extra><span>SGB II</span></div></div>',
    { rechtskreis: 'SGB II' },
  ],
  [
    'an extra beside the title of a card, and beneath an input',
    '<div><div class=card-head><h3>Kooperationsplan</h3><div class=extra>03.01.2026</div></div><div class=card-head><div class=title>Nächster Termin</div><div class=extra>am 04.12.2026</div></div></div><div><label for=a>Kooperationsplan gültig bis</label><input id=a><div class=item-extra>31.12.2026</div></div>',
    { egvGueltigBis: null },
  ],
  [
    'a remark beneath what a value above it is that takes it back, or says of whom it is',
    [
      ['09.12.2026', 'Nächster Termin', 'abgesagt durch Kundin'],
      ['01.12.2026', 'Wiedervorlage', 'erledigt'],
      ['06.05.2026', 'Erstgespräch', 'Kunde nicht erschienen'],
      ['03.07.1990', 'Geburtsdatum', 'Partnerin'],
      ['C', 'Kundenkategorie', 'vorgeschlagen, noch nicht bestätigt'],
      ['IK', 'Betreuungsstufe', 'bis 31.10.2026, danach IN'],
    ]
      .map(
        ([value, label, remark]) =>
          `<div><div style="font-size:24px">${value}</div><div>${label}</div><small>${remark}</small></div>`,
      )
      .join(''),
    {},
  ],
  [
    'contacts along a line of time, of which one is planned and one was called off',
    '<h3>Kontakte</h3><ul><li><div>15.12.2026</div><div><b>Geplant: Folgegespräch</b><div>10:30 Uhr, Zimmer 214</div></div></li><li><div>12.11.2026</div><div><b>Telefonisch</b><div>Umzug geplant</div></div></li><li><div>20.10.2026</div><div><b>Persönliches Gespräch (abgesagt)</b><div>krank</div></div></li><li><div>25.08.2026</div><div><b>Persönliches Gespräch</b><div>Förderplanung</div></div></li></ul>',
    {
      kontakte: [
        { am: '2026-11-12', art: 'telefonisch' },
        { am: '2026-08-25', art: 'persoenlich' },
      ],
    },
  ],
  [
    'contacts that are all planned: of those that there were nothing is known',
    '<h3>Kontakte</h3><ul><li><div>15.12.2026</div><div><b>Geplant: Folgegespräch</b><div>10:30 Uhr</div></div></li><li><div>12.01.2027</div><div><b>Geplant: Beratung</b><div>9:00 Uhr</div></div></li></ul>',
    {},
  ],
  [
    'groups of a label and its value drawn from below, and what is no value there',
    '<dl style="display:grid;grid-template-columns:1fr 1fr"><div style="display:flex;flex-direction:column-reverse"><dt>Nächster Beratungstermin</dt><dd style="margin:0">14.12.2026, 09:00</dd></div><div style="display:flex;flex-direction:column-reverse"><dt>Elternzeit</dt><dd style="margin:0">nein</dd></div><div style="display:flex;flex-direction:column-reverse"><dt>Erstgespräch</dt><dd style="margin:0">geplant für 14.12.2026</dd></div><div style="display:flex;flex-direction:column-reverse"><dt>Abgesagt</dt><dd style="margin:0">26.11.2026</dd></div></dl>',
    { naechsterTerminAm: '2026-12-14', elternzeit: false },
  ],
  [
    'a Maßnahme in one line under its title',
    '<div><h3>Maßnahme</h3><p>AGH · Nr. 214/33/26 · 01.09.2026 – 28.02.2027 · Status B</p></div>',
    {
      massnahmen: [
        { art: 'AGH', beginn: '2026-09-01', ende: '2027-02-28', status: 'B', id: '214/33/26' },
      ],
    },
  ],
  [
    'the same of one that has not come about, of another person, with more beneath, and under another title',
    '<div><h3>Maßnahme</h3><p>AGH · 01.09.2026 – 28.02.2027 · vorgeschlagen</p></div><div><h3>Maßnahme</h3><p>AGH · 01.09.2026 – 28.02.2027 · Partner</p></div><div><h3>Maßnahme</h3><p>AGH · 01.09.2026 – 28.02.2027 · Status B</p><p>abgesagt am 03.09.2026</p></div><div><h3>Neuigkeiten</h3><p>AGH · 01.09.2026 – 28.02.2027 · Status B</p></div><div><h3>Passende Maßnahmen</h3><p>AGH · 01.09.2026 – 28.02.2027 · Status B</p></div>',
    {},
  ],
  [
    'the days of steps that are done, though a click leads there',
    `<div class=ant-steps>${step('finish', 'Antrag vollständig', '12.01.2026')}${step('finish', 'Erstgespräch', '11.02.2026')}${step('process ant-steps-item-active', 'Auswertung', 'fällig 10.02.2027')}</div>`,
    { antragstellungAm: '2026-01-12', erstgespraechAm: '2026-02-11' },
  ],
  [
    'the days of steps that are yet to come, or went wrong, of buttons, and of what is no step',
    `<div class="ant-steps-item ant-steps-item-wait"><div><div>Belehrung am</div><div>11.02.2027</div></div></div><div class=ant-steps>${step('wait', 'Erstgespräch', '11.02.2027')}${step('process ant-steps-item-active', 'Erstbewilligung', '11.02.2027')}${step('finish ant-steps-item-error', 'Antrag vollständig', '11.02.2027')}</div><div class="step not-done"><div role=button><div>Erstgespräch</div><div>11.02.2027</div></div></div><div class="step done"><button><div>ESB</div><div>11.02.2026</div></button></div><div class=done><div role=button><div>Belehrung am</div><div>11.02.2026</div></div></div>`,
    {},
  ],
  [
    'since when, set smaller behind the value over its label',
    large('B <span style="font-size:14px">seit 12.08.2026</span>', 'Kundenkategorie'),
    { kundenkategorie: 'B', kundenkategorieSeit: '2026-08-12' },
  ],
  [
    'from when on it is planned, until when it was, how many of how many, and of whom it is',
    large('B <span style="font-size:14px">geplant ab 12.08.2026</span>', 'Kundenkategorie') +
      large('B <span style="font-size:14px">bis 12.08.2026</span>', 'Kundenkategorie') +
      large('3 <span style="font-size:14px">von 5</span>', 'Kundenkategorie') +
      large('A <span style="font-size:14px">seit 12.08.2026</span>', 'Kundenkategorie Partner'),
    {},
  ],
  [
    'badges of several colors that say all of an entry in one line',
    '<div><h3>Handlungsbedarf (Hemmnisse)</h3><div><div class="badge red">Prio 1 · Motivation · in Bearbeitung</div><div class="badge green">Prio 2 · Rahmenbedingungen · erledigt</div></div></div>',
    {
      hemmnisse: [
        { bereich: 'motivation', stand: 'inBearbeitung', prioritaet: 1 },
        { bereich: 'rahmenbedingungen', stand: 'erledigt', prioritaet: 2 },
      ],
    },
  ],
  [
    'such badges of which one says something else, or twice the same, and those of somebody else',
    '<div><h3>Hemmnisse</h3><div><i class="badge a">Prio 1 · Motivation · erkannt</i><i class="badge b">Prio 2 · Wohnung suchen · erkannt</i></div></div><div><h3>Hemmnisse</h3><div><i class="badge a">Motivation · erkannt · erledigt</i><i class="badge b">Prio 2 · Motivation · erkannt</i></div></div><div><h3>Hemmnisse der Partnerin</h3><div><i class="badge a">Prio 1 · Motivation · erkannt</i><i class="badge b">Prio 2 · Rahmenbedingungen · erkannt</i></div></div>',
    {},
  ],
  [
    'a contact to come over those that were, in a line of its own',
    '<div><h3>Kontakte</h3><ul><li><div><span>geplant:</span> 15.12.2026 persönliche Vorsprache</div></li><li><div><b>05.11.2026</b> <span class=tag>persönlich</span><div>Kita-Platz ab 01.02.2027 zugesagt</div></div></li></ul></div>',
    KONTAKT,
  ],
  [
    'a contact to come alone, and another thing to come over those that were',
    '<div><h3>Kontakte</h3><ul><li><div><span>geplant:</span> 15.12.2026 persönliche Vorsprache</div></li></ul></div><div><h3>Kontakte</h3><ul><li><div><span>geplant:</span> 15.12.2026 Umzug</div></li><li><div><b>05.11.2026</b> <span class=tag>persönlich</span></div></li></ul></div>',
    {},
  ],
  [
    'a field whose title repeats what is entered, behind the one that it goes on with',
    '<form><div><div><label>Berufsabschluss</label></div><div><input value="betriebliche Ausbildung"></div></div><div><div><label>Abschluss erworben</label></div><div><input readonly title=07/2012 value=07/2012></div></div></form>',
    { berufsabschluss: 'ausbildung', ausbildungAbgeschlossenAm: '2012-07' },
  ],
  [
    'yes and no over what they answer, set larger than it',
    '<div><p><b style="display:block;font-size:16px">ja</b><small>Alg-Aufstockerin</small></p><p><b style="display:block;font-size:16px">nein</b><small>Alleinerziehend</small></p></div>',
    { algAufstocker: true, alleinerziehend: false },
  ],
  [
    'days over words that only their heading makes labels, in a list',
    '<div><h3>Kooperationsplan</h3><div role=list><div role=listitem><div><div style="font-size:18px">23.02.2026</div><div>geschlossen am</div></div></div><div role=listitem><div><div style="font-size:18px">22.02.2027</div><div>gilt längstens bis</div></div></div><div role=listitem><div><div style="font-size:18px">beidseitig</div><div>Unterschrift</div></div></div></div></div>',
    { egvAm: '2026-02-23', egvGueltigBis: '2027-02-22' },
  ],
  [
    'the same of other days',
    '<div><h3>Frühere Kooperationspläne</h3><div role=list><div role=listitem><div><div style="font-size:18px">23.02.2025</div><div>geschlossen am</div></div></div></div></div><div><h3>Verlauf</h3><div><div style="font-size:18px">23.02.2025</div><div>geschlossen am</div></div></div>',
    {},
  ],
  [
    'a day over a word that says it of the label before both',
    '<div style="display:flex"><div>Belehrung</div><div><div style="font-size:18px">22.10.2026</div><div>unterschrieben</div></div></div>',
    { belehrungAm: '2026-10-22' },
  ],
  [
    'when a value was checked or since when it is so, and what else belongs to it, beneath it',
    tile('Betreuungsstufe', 'IG', 'geprüft am 29.06.2026') +
      tile('Kundenkategorie', 'B', 'seit 01.03.2026') +
      tile('Kooperationsplan', 'kein Plan', 'Verzicht ist begründet: ja') +
      tile('Letzter Kontakt', '21.07.2026', 'schriftlich · vor 132 Tagen'),
    {
      betreuungsstufe: 'IG',
      betreuungsstufeGeprueftAm: '2026-06-29',
      kundenkategorie: 'B',
      kundenkategorieSeit: '2026-03-01',
      egvAm: null,
      egvVerzichtBegruendet: true,
      letzterKontaktAm: '2026-07-21',
      letzterKontaktArt: 'schriftlich',
    },
  ],
  [
    'until when it holds, or what it was before, beneath a value',
    tile('Kooperationsplan', '01.09.2026', 'gültig bis 28.02.2027') +
      tile('Kundenkategorie', 'B', 'bisher: C'),
    {
      egvAm: '2026-09-01',
      egvGueltigBis: '2027-02-28',
      kundenkategorie: 'B',
      vorherigeKategorie: 'C',
    },
  ],
  [
    'another day beneath a value, or the same beneath what is none, of somebody else, or of another thing',
    tile('Betreuungsstufe', 'IG', 'Erinnerung am 29.06.2026') +
      tile('Kundenkategorie', 'offen', 'seit 01.03.2026') +
      tile('Integrationsprognose', 'marktfern', 'Partner geprüft am 29.06.2026') +
      tile('Nächster Termin', '02.12.2026', 'schriftlich · vor 132 Tagen') +
      tile('Kooperationsplan', 'Entwurf', 'vom 28.11.2026'),
    { betreuungsstufe: 'IG', integrationsprognose: 'marktfern', naechsterTerminAm: '2026-12-02' },
  ],
  [
    'Hemmnisse in lines of their area and state, under their name in a plain line',
    `<div><div>Handlungsfelder</div>${kv('Leistungsfähigkeit', 'in Bearbeitung')}${kv('Soziale Kompetenz', 'erfolglos bearbeitet')}</div>`,
    {
      hemmnisse: [
        { bereich: 'leistungsfaehigkeit', stand: 'inBearbeitung' },
        { bereich: 'sozialeKompetenz', stand: 'erfolglos' },
      ],
    },
  ],
  [
    'the same under another name, or one of them alone',
    `<div><div>Stärken</div>${kv('Leistungsfähigkeit', 'in Bearbeitung')}${kv('Soziale Kompetenz', 'erfolglos bearbeitet')}</div><div><div>Handlungsfelder</div>${kv('Leistungsfähigkeit', 'in Bearbeitung')}</div>`,
    {},
  ],
];
