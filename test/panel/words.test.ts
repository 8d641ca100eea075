import { describe, expect, it } from 'vitest';
import { coarseDay, lackWord } from '../../components/panel/model/fall.ts';
import { titlesOf } from '../../components/panel/model/results.ts';
import { decidedWords, placeWords, settlesWords } from '../../components/panel/model/words.ts';
import { FAELLE } from '../fachverfahren/faelle.ts';
import { ALL_CONCEPTS, demoFall } from '../gallery/states/demofall.ts';

describe('a place', () => {
  it.each([
    [
      { mask: 'Kundendaten', heading: 'Person', label: 'Geb.-Datum:' },
      'Kundendaten › Person › Geb.-Datum',
    ],
    [{ mask: 'Maßnahmen', label: 'Maßnahmen' }, 'Maßnahmen'],
    [{ mask: 'Maßnahmen', heading: 'Maßnahmen', label: 'Ende' }, 'Maßnahmen › Ende'],
    [{ mask: '', heading: '', label: 'Ende *' }, 'Ende'],
    [
      {
        mask: '… – Teilnahmen …',
        heading: '… Maßnahmen – … fiktive Daten',
        label: 'Geburtsdatum:',
      },
      'Teilnahmen › Geburtsdatum',
    ],
    [{ mask: 'Kunde … bearbeiten', label: 'Ende' }, 'Kunde … bearbeiten › Ende'],
    [{ mask: '…', label: 'Ende' }, '… › Ende'],
    [
      { mask: 'Lebenslauf', heading: '… und Berufspraxis', label: 'Ende' },
      'Lebenslauf › Berufspraxis › Ende',
    ],
    [{ mask: 'Praxis und …', label: 'Ende' }, 'Praxis › Ende'],
    [
      { mask: 'Profil', label: 'Alter', seite: 'fv.example, in einem anderen Tab' },
      'Profil › Alter (fv.example, in einem anderen Tab)',
    ],
    [{ mask: '', label: '', seite: 'fv.example' }, '(fv.example)'],
  ])('names each part once: %o', (where, words) => {
    expect(placeWords(where)).toBe(words);
  });
});

describe('what an answer decides', () => {
  const titles = new Map([
    ['k/neufall', 'Neufall'],
    ['k/esb', 'Einstiegsberatung'],
  ]);
  const asked = (settles: number, ...rules: string[]) => ({
    field: 'kundenkategorie' as const,
    settles,
    decides: [
      { answer: 'ja', rules },
      { answer: 'nein', rules: [] },
    ],
  });

  it.each([
    [asked(1, 'k/neufall'), 'klärt: Neufall'],
    [asked(0.5, 'k/neufall'), 'klärt vielleicht: Neufall'],
    [asked(2, 'k/esb', 'k/neufall', 'k/warnung'), 'klärt: Einstiegsberatung und 2 weitere'],
    [asked(2, 'k/warnung', 'k/andere'), 'klärt, ob 2 Hinweise gelten'],
    [asked(0.5, 'k/warnung'), 'klärt vielleicht, ob ein Hinweis gilt'],
    [
      { ...asked(5, 'k/je-massnahme', 'k/andere'), field: 'massnahmen' as const },
      'klärt, ob zu Maßnahmen etwas zu tun ist',
    ],
    [asked(0), 'hilft zusammen mit anderen Angaben'],
    [asked(0.5), 'hilft zusammen mit anderen Angaben'],
  ])('is named: %o', (field, words) => {
    expect(settlesWords(field, titles)).toBe(words);
  });

  it.each(FAELLE.map(({ id }) => id))('%s: is named by no id of a rule', (id) => {
    const { assessment } = demoFall(id, ALL_CONCEPTS).fall;
    const all = titlesOf(assessment);
    const said = assessment.missing.flatMap((field) => [
      settlesWords(field, all),
      ...field.decides
        .filter(({ rules }) => rules.length > 0)
        .map(({ rules }) => decidedWords(rules, all)),
    ]);
    const ids = ALL_CONCEPTS.filter((concept) =>
      said.some((words) => words.includes(`${concept}/`)),
    );
    expect(ids).toEqual([]);
    expect(said.filter((words) => words === '')).toEqual([]);
  });
});

describe('what is known, and not enough', () => {
  const field = 'ausbildungAbgeschlossenAm';
  const missing = [{ field, label: 'x' }] as const;

  it('is not missing', () => {
    expect(lackWord({ felder: [{ field }] }, missing)).toBe('zu klären');
    expect(lackWord({ felder: [] }, missing)).toBe('es fehlt');
  });

  it.each([
    ['2021-11', '11/2021'],
    ['2021', '2021'],
    ['2021-11-20', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('a day known as %s is asked for to the day, beside %s', (value, shown) => {
    expect(coarseDay(field, value)).toBe(shown);
  });
});
