import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zuEnde } from '../../rules/fall/schritte.ts';
import { alikeSpots, anchorOf, type Spot, spotAmong } from '../../rules/profil/anker.ts';
import type { Anchor } from '../../rules/profil/profil.ts';
import { anchorSchema } from '../../rules/profil/schema.ts';

const nobody = new Set<string>();
const spot = (label: string, headings: readonly string[] = [], more: Partial<Spot> = {}): Spot => ({
  label,
  headings,
  kind: 'field',
  ...more,
});
const page = (mask = 'Kundendaten') => ({ mask, personal: nobody });

const findSpot = (spots: readonly Spot[], anchor: Anchor, mask: string) =>
  spotAmong(zuEnde(alikeSpots(spots, anchor, mask)), anchor);

/** Anchored in one case, looked for in another. */
function again(
  before: readonly Spot[],
  index: number,
  after: readonly Spot[],
  mask = 'Kundendaten',
) {
  const anchor = anchorOf(before, index, page());
  return anchor === null ? null : findSpot(after, anchor, mask);
}

describe('an anchor finds its place', () => {
  it('under the same heading, though the case above it is another', () => {
    const caseA = [spot('gültig bis', ['EGV', 'Fall Muster, Max – 123D456789'])];
    const caseB = [
      spot('gültig bis', ['Ausweis', 'Fall Meier, Sabine – 987X654321']),
      spot('Gültig bis:', ['EGV', 'Fall Meier, Sabine – 987X654321']),
    ];
    expect(again(caseA, 0, caseB)).toBe(1);
  });

  it('by its row and column in a table', () => {
    const table = (rows: readonly string[]) =>
      rows.flatMap((row) => ['Wert', 'seit'].map((label) => spot(label, ['Merkmale'], { row })));
    expect(again(table(['Kategorie', 'Stufe']), 3, table(['Prognose', 'Kategorie', 'Stufe']))).toBe(
      5,
    );
  });

  it('as text where the mask is only looked at, and as a field where it is filled in', () => {
    expect(again([spot('Stufe')], 0, [spot('Stufe', [], { kind: 'text' })])).toBe(0);
  });

  it('on another day, when something stands over all of it that did not, or no longer does', () => {
    const mask = (...over: readonly string[]) => [
      spot('Kundennummer', over),
      spot('Läuft ab', ['Ausweis', ...over]),
      spot('Läuft ab', ['Vereinbarung', ...over]),
    ];
    const [plain, banner] = [mask('Fall'), mask('Fall', 'Wartung am Wochenende')];
    expect(again(plain, 2, banner)).toBe(2);
    expect(again(banner, 2, plain)).toBe(2);
  });

  it('under a heading with another day in it, beside others with the same label', () => {
    const mask = (day: string) => [
      spot('Kundennummer', ['Fall']),
      spot('Läuft ab', [`Vereinbarung vom ${day}`, 'Fall']),
      spot('Läuft ab', ['Ausweis', 'Fall']),
    ];
    expect(again(mask('01.02.2026'), 1, mask('17.11.2026'))).toBe(1);
  });

  it('by what stands before it, where it has no label', () => {
    const spots = ['B', 'IK', '3'].map(() =>
      spot('', ['Betreuung'], { after: 'Betreuung', kind: 'text' }),
    );
    expect(again(spots, 1, spots)).toBe(1);
  });
});

describe('an anchor finds nothing rather than something else', () => {
  it('under a heading of the form, where its own had a number in it', () => {
    const mask = (heading: string) => [
      spot('Kundennummer', ['Fall']),
      spot('Läuft ab', [heading, 'Fall']),
    ];
    const found = (before: string, after: string) => again(mask(before), 1, mask(after));
    expect(found('Vereinbarung vom 01.02.2026', 'Ausweis')).toBeNull();
    expect(found('Vereinbarung vom 01.02.2026', 'Ausweis vom 01.02.2026')).toBeNull();
    expect(found('Meier 123D456789', 'Vereinbarung')).toBeNull();
    // What is no word of forms may be another name.
    expect(found('Meier 123D456789', 'Schulze 987X654321')).toBe(1);
    expect(found('Meier 123D456789', 'Schulze')).toBe(1);
  });
  it('in another mask', () => {
    expect(again([spot('Stufe')], 0, [spot('Stufe')], 'Vermittlung')).toBeNull();
  });
  it('under another heading', () => {
    expect(again([spot('Stufe', ['Betreuung'])], 0, [spot('Stufe', ['Partner'])])).toBeNull();
    expect(again([spot('Stufe')], 0, [spot('Stufe', ['Partner'])])).toBeNull();
  });
  it('under a heading farther off that is not over everything', () => {
    const mask = (stand: string) => [
      spot('Kundennummer', ['Fall']),
      spot('Stufe', ['Einstufung', stand, 'Fall']),
      spot('Stufe', ['Einstufung', 'Fall']),
    ];
    expect(again(mask('Vorjahr'), 1, mask('Vorjahr').slice(0, 1))).toBeNull();
    expect(again(mask('Vorjahr'), 2, mask('Vorjahr').slice(0, 2))).toBeNull();
    expect(again(mask('Aktuell'), 1, mask('Vorjahr'))).toBeNull();
    // Over everything on either day, but not the same.
    const only = (stand: string) => [spot('Stufe', ['Einstufung', stand])];
    expect(again(only('Aktuell'), 0, only('Vorjahr'))).toBeNull();
    expect(again([spot('Stufe', ['Einstufung'])], 0, only('Partner'))).toBeNull();
  });
  it('under the name of somebody else', () => {
    const ours = [spot('Alter', ['Angaben zu Erika Mustermann'])];
    expect(again(ours, 0, [spot('Alter', ['Angaben zu Petra Meier'])])).toBe(0);
    expect(again(ours, 0, [spot('Alter', ['Angaben zum Partner'])])).toBeNull();
    expect(again(ours, 0, [spot('Alter', ['Angaben zu Kind Leon'])])).toBeNull();
    expect(again([spot('Alter', ['Person 1'])], 0, [spot('Alter', ['Person 2'])])).toBeNull();
  });
  it('where there are more or fewer of its like than there were', () => {
    const three = [spot('Stufe'), spot('Stufe'), spot('Stufe')];
    expect(again(three, 1, three.slice(1))).toBeNull();
    expect(again(three.slice(2), 0, three)).toBeNull();
  });
});

describe('nothing is anchored', () => {
  it('on a label that is a name or a number', () => {
    expect(anchorOf([spot('Muster, Max')], 0, page())).toBeNull();
    expect(anchorOf([spot('123456')], 0, page())).toBeNull();
  });
  it('where only names tell it from its like: tomorrow they stand in another order', () => {
    const persons = (...names: string[]) => names.map((name) => spot('Typ', [name, 'Personen']));
    expect(anchorOf(persons('Muster, Max', 'Muster, Erika'), 0, page())).toBeNull();
    expect(anchorOf(persons('Muster, Max'), 0, page())).not.toBeNull();
    // Days stand in their order.
    expect(anchorOf(persons('Stand 01.02.2026', 'Stand 01.01.2026'), 0, page())).not.toBeNull();
  });
  it('on nothing at all', () => {
    expect(anchorOf([spot('')], 0, page())).toBeNull();
    expect(anchorOf([], 0, page())).toBeNull();
  });
});

const words = fc.constantFrom(
  'Geb.-Datum:',
  'gültig bis',
  'Kontakt 1',
  'Kontakt 2',
  'Stufe',
  'Kd.-Merkmal',
  '',
  'x'.repeat(300),
  '__proto__',
);
const titles = fc.constantFrom(
  'EGV',
  'Betreuung',
  'Fall Muster, Max – 123D456789',
  'Kontakte (3)',
  'Partner Muster, Max',
  'Ehefrau/Muster geb. 01.01.1990',
  'Werdegang',
);
const anySpot: fc.Arbitrary<Spot> = fc.record(
  {
    label: fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 30 })),
    headings: fc.array(fc.oneof(titles, fc.string({ maxLength: 30 })), { maxLength: 14 }),
    kind: fc.constantFrom('field', 'check', 'text'),
    row: fc.oneof(words, titles),
    after: words,
  },
  { requiredKeys: ['label', 'headings', 'kind'] },
);

it('an anchor finds the very spot it was made from, and passes the border', () => {
  fc.assert(
    fc.property(
      fc.array(anySpot, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      fc.oneof(titles, fc.string()),
      (spots, at, mask) => {
        const index = at % spots.length;
        const anchor = anchorOf(spots, index, page(mask));
        if (anchor === null) return;
        expect(findSpot(spots, anchor, mask)).toBe(index);
        expect(anchorSchema.safeParse(anchor).error?.issues).toBeUndefined();
      },
    ),
    { numRuns: 3000 },
  );
});
