import { expect, it } from 'vitest';
import { offersFor, type Pointed } from '../../rules/profil/zeigen.ts';

const pointed = (label: string, value: string): Pointed => ({
  label,
  value,
  headings: [],
  mask: 'Kundendaten',
  inList: false,
  anchor: null,
});
const first = (label: string, value: string) => offersFor(pointed(label, value))[0]?.field;

it('what a label names is offered first, then what the value can be; any words are a text, which says little', () => {
  expect(first('gültig bis', '01.09.2026')).toBe('egvGueltigBis');
  expect(first('Bem. 3', '01.09.2026')).toBe('geburtsdatum');
  expect(first('Bem. 3', 'IK')).toBe('betreuungsstufe');
  expect(first('Bem. 3', 'KdNr 123D456789')).toBe('kundennummer');
});
