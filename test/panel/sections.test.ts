import { describe, expect, it } from 'vitest';
import { entryOf } from '../../components/panel/model/sections.ts';
import { STATES } from '../gallery/states/index.ts';
import { demoView, viewOf } from '../weighing/view.ts';

const UCKERMARK = 'uckermark-fallmanagement';

describe('the way to a section', () => {
  it.each([
    ['all are met', 'kategorie-a-arbeitsmarktnah', UCKERMARK, 'erfüllt', 'success'],
    [
      'one is met and three are open',
      'kategorie-e-drei-handlungsbedarfe',
      UCKERMARK,
      'teils offen',
      'info',
    ],
    [
      'three are open and one is not met',
      'kategorie-y-elternzeit',
      UCKERMARK,
      'teils offen',
      'info',
    ],
    [
      'three are met and one is not',
      'kategorie-z-aufstocker',
      UCKERMARK,
      'teils erfüllt',
      'neutral',
    ],
    [
      'none concerns the case',
      'amm-abgabe',
      'heilbronn-amm',
      'betrifft diesen Fall nicht',
      'neutral',
    ],
  ])('ticks checks only where all are met: %s', (_, id, concept, word, tone) => {
    expect(entryOf(demoView(id, concept), 'eignung')?.sign).toMatchObject({ word, tone });
  });

  it.each([
    ['surely', 'amm-geeignet', 'heilbronn-amm', 'empfohlen', 'success'],
    ['for the time being', 'egv-abgelaufen', UCKERMARK, 'vorläufig empfohlen', 'info'],
    ['only to be examined', 'amm-abgabe', 'heilbronn-amm', 'prüfen', 'info'],
  ])('recommends a team as surely as the concept does: %s', (_, id, concept, word, tone) => {
    expect(entryOf(demoView(id, concept), 'team')?.sign).toMatchObject({ word, tone });
  });

  it.each([
    ['egv-abgelaufen', '1 überschritten, 1 läuft'],
    ['kategorie-y-elternzeit', '1 überschritten'],
    ['kategorie-a-arbeitsmarktnah', '2 überschritten, 2 laufen'],
  ])('says how the deadlines stand: %s', (id, word) => {
    expect(entryOf(demoView(id, UCKERMARK), 'fristen')?.sign.word).toBe(word);
  });

  it('only asks about one that may be kept already', () => {
    const fall = STATES.pruefen?.state?.fall;
    expect(fall && entryOf(fall, 'fristen')?.sign.word).toBe('1 zu prüfen');
  });

  it('says that one begins later, and that none can be judged', () => {
    const later = viewOf({
      massnahmen: [{ art: 'FbW', beginn: '2026-09-01', ende: '2027-07-31' }],
      kundenstatus: 'asu',
      betreuungsstufe: 'IN',
    });
    expect(entryOf(later, 'fristen')?.sign.word).toMatch(/ beginnt später$| beginnen später$/u);
    const { sign } = entryOf(viewOf({ betreuungsstufe: 'IK' }), 'fristen') ?? {};
    expect(sign?.word).toMatch(/^\d+ noch nicht zu beurteilen$/u);
    expect(sign).not.toHaveProperty('count');
  });
});
