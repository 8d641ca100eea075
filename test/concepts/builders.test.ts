import { expect, it } from 'vitest';
import {
  atLeast,
  date,
  defineVersion,
  is,
  massnahme,
  none,
  plus,
  yes,
} from '../../rules/concept/builders.ts';

/**
 * What must not compile. The type check, part of the tests, fails where one of these lines does:
 * an expected error that does not come is an error itself.
 */
function mistakes() {
  return [
    // @ts-expect-error a field that does not exist
    yes('zuzugs'),
    // @ts-expect-error a comparison that a date does not have
    yes('geburtsdatum'),
    // @ts-expect-error a word that the field does not have
    is('betreuungsstufe', 'IX'),
    // @ts-expect-error a number where the field is a date
    atLeast('geburtsdatum', { param: 'x' }),
    // @ts-expect-error a boolean is never known to be none
    none('zuzug'),
    // @ts-expect-error a date of a field that is none
    date('kundenkategorie'),
    // @ts-expect-error a column that the list does not have
    massnahme.yes('abgebrochene'),
    defineVersion({
      document: 'Probe',
      params: {
        alter: { value: 25, label: 'Alter', section: '1' },
        frist: { value: { months: 6 }, label: 'Frist', section: '1' },
      },
      teams: { a: 'Team A' },
      begriffe: { egv: 'Kooperationsplan' },
      rules: ({ number, interval, begriff, routing }) => {
        // @ts-expect-error a parameter that is not declared
        number('jahre');
        // @ts-expect-error a number where a length of time is declared
        number('frist');
        // @ts-expect-error a term that is not declared
        begriff('plan');
        // @ts-expect-error a number where a length of time is needed
        plus(date('ammSeit'), number('alter'));
        plus(date('ammSeit'), interval('frist'));
        return [
          routing({
            id: 'weg',
            // @ts-expect-error a team that is not declared
            team: 'b',
            title: 'Weg',
            section: '1',
            condition: yes('zuzug'),
          }),
        ];
      },
    }),
  ];
}

it('builders write plain data, and the type check refuses the mistakes above', () => {
  expect(mistakes().slice(0, 2)).toEqual([
    { op: 'yes', of: { field: 'zuzugs' } },
    { op: 'yes', of: { field: 'geburtsdatum' } },
  ]);
});
