import { describe, expect, it } from 'vitest';
import { calmSentence } from '../../components/panel/model/calm.ts';
import { headlineOf } from '../../components/panel/model/headline.ts';
import { entryOf } from '../../components/panel/model/sections.ts';
import { fristenOf } from '../../rules/weighing/deadlines.ts';
import { STATES } from '../gallery/states/index.ts';
import { viewOf } from '../weighing/view.ts';

/** Of it only that is known on which many deadlines hang. */
const asked = {
  ...viewOf({ betreuungsstufe: 'IK', kundenkategorie: 'B' }),
  felder: STATES.ueberfaellig?.state?.fall?.felder ?? [],
};

describe('where nothing is to be done', () => {
  it('is no calm as long as deadlines can’t be judged', () => {
    const { running, unknown } = fristenOf(asked.assessment);
    expect(running).toEqual([]);
    expect(unknown.length).toBeGreaterThan(1);
    const word = `${unknown.length} Fristen noch nicht zu beurteilen`;
    expect(calmSentence(asked)).toBe(`${word}, weil Angaben fehlen.`);
    expect(entryOf(asked, 'jetzt')?.sign).not.toMatchObject({ tone: 'success' });
    expect(entryOf(asked, 'jetzt')?.sign.word).toContain(word);
    expect(headlineOf(asked).tone).not.toBe('success');
    expect(headlineOf(asked, true).tone).not.toBe('success');
  });

  it('is calm where all of them are', () => {
    const { assessment } = viewOf({});
    const known = { ...asked, assessment: { ...assessment, concepts: {} } };
    expect(calmSentence(known)).toBe('Nichts Dringendes.');
  });
});
