import { describe, expect, it } from 'vitest';
import { dayOf } from '../../rules/dates/day.ts';
import type { Fall } from '../../rules/fall/felder.ts';
import { plausibilitaet } from '../../rules/fall/plausibilitaet.ts';

const stichtag = dayOf(2026, 11, 20);
const texts = (fall: Fall) => plausibilitaet(fall, stichtag).map(({ text }) => text);

describe('what cannot be', () => {
  it.each<[string, Fall, string[]]>([
    ['nothing known', {}, []],
    ['born on the Stichtag', { geburtsdatum: '2026-11-20' }, []],
    [
      'born the day after',
      { geburtsdatum: '2026-11-21' },
      ['Geburtsdatum 21.11.2026 liegt nach dem 20.11.2026.'],
    ],
    ['born in the month of the Stichtag', { geburtsdatum: '2026-11' }, []],
    [
      'born in the month after',
      { geburtsdatum: '2026-12' },
      ['Geburtsdatum 12/2026 liegt nach dem 20.11.2026.'],
    ],
    ['EGV of one day', { egvAm: '2026-05-01', egvGueltigBis: '2026-05-01' }, []],
    [
      'EGV that ends before it begins',
      { egvAm: '2026-05-01', egvGueltigBis: '2026-04-30' },
      [
        'Kooperationsplan (EGV) gültig bis 30.04.2026 liegt vor Kooperationsplan (EGV) vom 01.05.2026.',
      ],
    ],
    ['EGV, coarse, may fit', { egvAm: '2026-05-31', egvGueltigBis: '2026-05' }, []],
    ['EGV without an end', { egvAm: '2026-05-31', egvGueltigBis: null }, []],
    [
      'finished training before birth',
      { geburtsdatum: '1990-07-03', ausbildungAbgeschlossenAm: '1989' },
      ['Ausbildung abgeschlossen am 1989 liegt vor Geburtsdatum 03.07.1990.'],
    ],
    [
      'the second of two Maßnahmen',
      {
        massnahmen: [
          { art: 'MAT', beginn: '2026-05-01', ende: '2026-05-01' },
          { art: 'FbW', beginn: '2026-05-02', ende: '2026-05-01' },
        ],
      },
      ['Maßnahme FbW: Ende 01.05.2026 liegt vor Beginn 02.05.2026.'],
    ],
  ])('%s', (_, fall, expected) => {
    expect(texts(fall)).toEqual(expected);
  });
});
