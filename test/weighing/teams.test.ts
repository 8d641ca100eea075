import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { recommendationSign } from '../../components/panel/model/words.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { reasonOf, teamsOf } from '../../rules/weighing/teams.ts';
import { viewOf } from './view.ts';

it.each([
  ['Jobteam', 'Jobteam', undefined],
  ['Zentrale Anlaufstelle Flüchtlinge (ZAF)', 'Zentrale Anlaufstelle Flüchtlinge', undefined],
  ['BAK', 'Übergabe an BAK prüfen', 'Übergabe an BAK prüfen'],
])('team "%s", title "%s": beside the team stands %s', (team, title, beside) => {
  expect(reasonOf({ team, title })).toBe(beside);
});

describe('a team of which the document leaves open whether it is the right one', () => {
  const bremen = CONCEPTS.filter(({ id }) => id === 'bremen-rahmenkonzept');
  const neu = {
    gefluechtet: false,
    alg2VorAntragBis: null,
    antragstellungAm: '2026-11-02',
  } as const;
  const said = (fall: Fall) => {
    const view = viewOf({ ...neu, ...fall }, bremen);
    const { recommended } = teamsOf(
      view.assessment.concepts['bremen-rahmenkonzept']?.routing ?? [],
    );
    if (!recommended) throw new Error('no team is recommended');
    return {
      caveat: recommended.caveat,
      sign: recommendationSign(recommended, false).word,
      headline: headlineOf(view).parts[0],
    };
  };

  it.each<[string, Fall, string]>([
    [
      'under 25 with an Abschluss',
      { alter: 24, berufsabschluss: 'ausbildung' },
      'lässt das Rahmenkonzept offen',
    ],
    [
      'under 25, the Abschluss is empty',
      { alter: 24, berufsabschluss: null },
      'Gibt es keinen, betreut die JBA',
    ],
  ])('%s: is provisional, and says why', (_, fall, why) => {
    const { caveat, sign, headline } = said(fall);
    expect(caveat).toContain(why);
    expect(sign).toBe('vorläufig empfohlen');
    expect(headline).toBe('Neukundenprozess: vorläufig');
  });

  it('from 25 on is recommended without reserve', () => {
    expect(said({ alter: 25, berufsabschluss: 'ausbildung' })).toEqual({
      caveat: undefined,
      sign: 'empfohlen',
      headline: 'Neukundenprozess: empfohlen',
    });
  });
});
