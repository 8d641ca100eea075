/** What whole sentences say of a case. */
import type { Pattern } from './pattern.ts';

const KD = { kundennummer: '123D456789' };
const head = '<h1>Fallzusammenfassung</h1><p>Kd.-Nr. 123D456789</p>';
const EGV = { egvAm: '2026-08-10', egvGueltigBis: '2027-02-09' };
const PLAN =
  '<p>Der Kooperationsplan wurde am 10.08.2026 geschlossen. Er gilt bis zum 09.02.2027.</p>';

export const SENTENCES: Pattern[] = [
  ['two sentences of one thing', `${head}${PLAN}`, { ...KD, ...EGV }],
  [
    'several, each in a paragraph',
    `${head}<p>Der Kunde wird seit dem 03.08.2026 vom Arbeitsmarktmanager (AMM) betreut.</p><p>Die Abgabe an das BAK wurde am 12.11.2026 geprüft.</p><p>Eine zeitnahe Vermittlung ist realistisch.</p><p>Das Studium wurde am 15.02.2018 abgeschlossen.</p><p>Die Integrationsprognose lautet marktnah und wurde am 20.07.2026 geprüft.</p><p>Der Kunde ist nicht alleinerziehend.</p><p>Der letzte Kontakt fand am 12.11.2026 telefonisch statt. Der nächste Termin ist am 10.12.2026.</p>`,
    {
      ...KD,
      anlaufstelle: 'amm',
      ammSeit: '2026-08-03',
      bakGeprueftAm: '2026-11-12',
      vermittlungZeitnahRealistisch: true,
      studiumAbgeschlossenAm: '2018-02-15',
      integrationsprognose: 'marktnah',
      integrationsprognoseGeprueftAm: '2026-07-20',
      alleinerziehend: false,
      letzterKontaktAm: '2026-11-12',
      letzterKontaktArt: 'telefonisch',
      naechsterTerminAm: '2026-12-10',
    },
  ],
  [
    'a day set apart in its sentence',
    `${head}<p>Die EGV wurde am <b>10.08.2026</b> geschlossen und gilt bis zum <b>09.02.2027</b>.</p>`,
    { ...KD, ...EGV },
  ],
  [
    'a label elsewhere counts',
    `${head}<dl><dt>Kooperationsplan gültig bis<dd>31.03.2027</dl><div>${PLAN}</div>`,
    { ...KD, egvAm: '2026-08-10', egvGueltigBis: '2027-03-31' },
  ],
  [
    'one sentence that nobody understands, before or after the others',
    `${head}<p>Der Kooperationsplan wurde am 10.08.2026 geschlossen. Das war einmal.</p><p>Frühere Zusammenfassung (überholt, Stand 15.01.2024): Die Integrationsprognose lautete marktfern. Der Kooperationsplan gilt bis zum 30.06.2026. Der Bruder (355A900214) wird vom Team M&amp;I betreut.</p>`,
    KD,
  ],
  [
    'negations, plans, conditions, somebody else, and what was so',
    `${head}<p>Der Kooperationsplan wurde am 10.08.2026 nicht geschlossen.</p><p>Der Kooperationsplan soll am 10.08.2026 geschlossen werden.</p><p>Der Kooperationsplan wird am 10.08.2026 geschlossen.</p><p>Falls der Kooperationsplan am 10.08.2026 geschlossen wurde, gilt er.</p><p>Der Bruder ist alleinerziehend.</p><p>Die Integrationsprognose lautete marktfern.</p><p>Der Kooperationsplan galt bis zum 30.06.2024.</p><p>Das Erstgespräch ist am 10.12.2026.</p><p>Der Kunde war arbeitslos.</p><p>Eine zeitnahe Vermittlung ist vielleicht realistisch.</p>`,
    KD,
  ],
  [
    'a note of some day: in a heading, in a line before, behind, or around it',
    `${head}<section><h3>Vermerk vom 12.03.2025</h3>${PLAN}</section><div><div>12.03.2025, Schulz</div>${PLAN}</div><div><div><b>Stand: 12.03.2025</b></div><div>${PLAN}</div></div><div>${PLAN}<small>erstellt am 12.03.2025</small></div>`,
    KD,
  ],
  [
    'notes, comments, lists and what explains',
    `${head}<section><h3>Notizen</h3>${PLAN}</section><article>${PLAN}</article><ul><li>Der Kunde ist nicht alleinerziehend.</ul><div class=hint>${PLAN}</div><aside>${PLAN}</aside><blockquote>${PLAN}</blockquote>`,
    KD,
  ],
  [
    'what is offered to choose from, and building blocks for texts',
    `${head}<div><input type=checkbox> <p>Der Kunde ist nicht alleinerziehend.</p></div><label><input type=radio>Eine zeitnahe Vermittlung ist realistisch.</label><section><h3>Textbausteine</h3>${PLAN}</section><div><p>Der Kunde ist alleinerziehend.</p><button>Einfügen</button></div>`,
    KD,
  ],
  [
    'sentences of one field that contradict each other',
    `${head}<p>Der Kunde ist nicht alleinerziehend.</p><p>Der Kunde ist alleinerziehend.</p>`,
    KD,
  ],
  [
    'under words about an earlier time, and beneath a relative',
    `${head}<div><p>Bisherige Zusammenfassung</p>${PLAN}</div><section><h2>Partnerin</h2><p>Die Kundin ist alleinerziehend.</p></section>`,
    KD,
  ],
  [
    'what must be so for something, and not what is',
    `${head}<section><h3>Voraussetzungen der Übergabe</h3><p>Eine zeitnahe Vermittlung ist realistisch.</p><p>Der Kunde ist nicht alleinerziehend.</p></section><div><p>Dafür gilt:</p><p>Die Integrationsprognose ist marktnah.</p></div>`,
    KD,
  ],
  [
    'in the chosen one of several tabs',
    `${head}<div><div class=tabs><div class="tab active">Plan</div><div class=tab>Archiv</div></div><div class=pane>${PLAN}</div><div class=pane style="display:none">EGV vom 02.02.2024</div></div>`,
    { ...KD, ...EGV },
  ],
  [
    'as the whole of a tab',
    `${head}<div role=tablist><button role=tab aria-selected=true>Plan</button></div><div role=tabpanel>Der Kooperationsplan wurde am 10.08.2026 geschlossen und gilt bis 09.02.2027.</div>`,
    { ...KD, ...EGV },
  ],
  [
    'a list of nothing but such sentences',
    `${head}<ul><li>Der Kooperationsplan wurde am 10.08.2026 geschlossen.</li><li>Der Kunde ist nicht alleinerziehend.</li></ul>`,
    { ...KD, egvAm: '2026-08-10', alleinerziehend: false },
  ],
  [
    'a list of such a sentence and another one',
    `${head}<ul><li>Der Kooperationsplan wurde am 10.08.2026 geschlossen.</li><li>Unterlagen fehlen.</li></ul>`,
    KD,
  ],
  [
    'in the margin, where it sums up the case',
    `${head}<aside><h4>Sachstand</h4>${PLAN}</aside>`,
    { ...KD, ...EGV },
  ],
  ['in the margin, about anything', `${head}<aside><h4>Neues</h4>${PLAN}</aside>`, KD],
  [
    'in the margin, in a remark on what sums up the case',
    `${head}<aside><h4>Sachstand</h4><blockquote>${PLAN}</blockquote></aside>`,
    KD,
  ],
];
