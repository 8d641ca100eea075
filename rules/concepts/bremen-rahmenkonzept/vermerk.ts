/** Vermerk: handing a case to the team that the routing rows of chapter II recommend. */
import { all, any, named, not, surely, undecided } from '../../concept/builders.ts';
import type { Block, Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** Rows that can be the recommendation, in order of precedence, with the name a sentence uses. */
const ZEILEN = [
  ['jba', 'Jugendberufsagentur'],
  ['zaf', 'Zentrale Anlaufstelle Flüchtlinge'],
  ['neukundenprozess', 'Neukundenprozess'],
  ['fallmanagement', 'Fallmanagement'],
  ['bit-reha-sb', 'IFK für Reha/SB'],
  ['bit-selbststaendige', 'IFK für Selbstständige'],
  ['jobteam', 'Jobteam'],
  ['bit', 'Beratungs- und Integrationsteam'],
] as const;

/** A service of ours: chapter II asks for no such note. */
export function vermerk(bauer: Bauer): Rule {
  const { rule, note } = bauer;
  const { ungeregelt } = wortschatz(bauer);
  const zeilen = ZEILEN.map(([id, name], rang) => {
    const fruehere = ZEILEN.slice(0, rang).map(([other]) => rule(other));
    return {
      id,
      name,
      zeile: rule(id),
      /** No earlier row is sure: this one is the recommendation, or may become it. */
      vorn:
        fruehere.length === 0
          ? []
          : [named('Keine frühere Zeile steht fest', not(surely(any(...fruehere))))],
    };
  });
  const irgendeine = named('Eine der Zeilen trifft zu', any(...zeilen.map(({ zeile }) => zeile)));
  const gruende: Block[] = zeilen.map(({ id, zeile, vorn }) => ({
    criteria: id,
    when: all(surely(zeile), ...vorn),
  }));
  const vorrangigOffen: Block[] = zeilen.map(({ name, zeile, vorn }) => ({
    when: all(surely(irgendeine), undecided(zeile), ...vorn),
    text: `Vorrangig offen: [noch zu klären: Zuständigkeit ${name}].`,
  }));
  const zusaetzlich: Block[] = [
    {
      when: surely(rule('ausbildungsvermittlung')),
      text: 'Zusätzlich wird empfohlen, die Ausbildungsvermittlung einzuschalten.',
    },
    {
      when: all(surely(rule('fallmanagement')), surely(rule('jba'))),
      text: 'Zusätzlich wird empfohlen, das Fallmanagement U25 einzubeziehen.',
    },
    {
      when: surely(rule('betriebsakquise')),
      text: 'Zusätzlich ist zu prüfen, ob die Betriebsakquise noch angeboten wird.',
    },
  ];

  return note({
    id: 'vermerk-uebergabe-team',
    title: 'Vermerk: Übergabe an das zuständige Team',
    section: 'II',
    interpretation:
      'Das Dokument verlangt diesen Vermerk nicht; der Text ist ein Angebot. Ist eine frühere Zeile noch offen, ist die Empfehlung vorläufig.',
    serves: ZEILEN.map(([id]) => id),
    when: irgendeine,
    blocks: [
      { text: 'Übergabe an das zuständige Team, {stichtag}' },
      { text: 'Kundennummer {kundennummer}. Geprüft wurde nach: {quelle}.' },
      {
        when: surely(irgendeine),
        text: 'Empfohlen wird die Übergabe an: {empfehlung}. Dafür sprechen diese Kriterien:',
      },
      ...gruende,
      {
        when: undecided(irgendeine),
        text: 'Welches Team zuständig ist, lässt sich noch nicht sagen: [noch zu klären: zuständiges Team].',
      },
      ...vorrangigOffen,
      {
        when: surely(ungeregelt),
        text: 'Unter {param:altersgrenze} mit Berufsabschluss: Wer betreut, lässt das Rahmenkonzept offen. Zuständigkeit geklärt mit: [noch zu klären: Absprache der Teams].',
      },
      ...zusaetzlich,
      { text: 'Entscheidung: [noch zu klären: Entscheidung der Integrationsfachkraft].' },
    ],
    short: [
      {
        when: surely(irgendeine),
        text: '{stichtag}: Übergabe an {empfehlung} empfohlen ({quelle}).',
      },
      {
        when: undecided(irgendeine),
        text: '{stichtag}: Zuständiges Team geprüft ({quelle}); [noch zu klären: zuständiges Team].',
      },
      ...vorrangigOffen,
      ...zusaetzlich,
    ],
  });
}
