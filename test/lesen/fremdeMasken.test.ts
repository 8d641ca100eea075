import { describe, expect, test } from 'vitest';
import { deuten } from '../../rules/fall/deuten/deuten.ts';
import { type Karte, NICHT_ZU_LESEN, NICHTS, PROBLEM, ZU_LESEN } from './fremdeMasken.ts';

/** What is read of a card, by field; and whether something was reported. */
function gelesen([label, value, headings]: Karte) {
  const { readings, problems } = deuten([{ label, value, headings }], [], '');
  return {
    felder: Object.fromEntries(readings.map((r) => [r.field, r.value])),
    gemeldet: problems.length > 0,
  };
}

const name = ([label, value, headings]: Karte) =>
  `${[...headings].reverse().join(' › ')} ${label}: ${value}`;

describe('what a person reads there is read', () => {
  test.each(ZU_LESEN.map((karte) => [name(karte), karte] as const))('%s', (_, karte) => {
    const { felder, gemeldet } = gelesen(karte);
    const [, , , erwartet] = karte;
    expect(felder).toEqual(typeof erwartet === 'string' ? {} : erwartet);
    if (erwartet === PROBLEM) expect(gemeldet).toBe(true);
    if (erwartet === NICHTS) expect(gemeldet).toBe(false);
  });
});

describe('what is not the customer’s, or not now, or not the field, is not', () => {
  test.each(NICHT_ZU_LESEN.map((karte) => [name(karte), karte] as const))('%s', (_, karte) => {
    expect(gelesen(karte).felder).toEqual({});
  });
});
