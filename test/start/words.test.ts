import { expect, it } from 'vitest';
import { panelWords } from './words.ts';

it('the demonstration calls only those texts ready that fit the case', () => {
  const note = { note: 'k/n', text: 'Text' };
  const lines = panelWords({
    headline: '',
    fields: [],
    rows: [],
    notes: [
      { ...note, title: 'Übergabe', fits: true },
      { ...note, title: 'Abgabe', fits: false },
    ],
    missing: [],
    problems: [],
  });
  expect(lines.filter((line) => line.includes('Vermerk'))).toEqual(['- Vermerk bereit: Übergabe']);
});
