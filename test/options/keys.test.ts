import { expect, it } from 'vitest';
import { germanKeys } from '../../components/options/keys.ts';

it.each([
  ['Alt+Shift+K', 'Alt+Umschalt+K'],
  ['Ctrl+Shift+V', 'Strg+Umschalt+V'],
  ['Alt+Umschalt+K', 'Alt+Umschalt+K'],
  ['F8', 'F8'],
])('%s is called %s', (keys, german) => {
  expect(germanKeys(keys)).toBe(german);
});
