import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncoming, type Sender } from '../../entrypoints/background/border/incoming.ts';
import { judge } from '../../entrypoints/background/judge/judge.ts';
import { CONCEPTS } from '../../rules/concepts/index.ts';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { parseFile } from '../profil/parse-file.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const page: Sender = { id: 'ours', url: 'https://fv.example/fall', frameId: 0, tab: { id: 7 } };
const panel: Sender = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };

const where = { label: 'Alter', mask: 'Maske' };
const reading = { field: 'alter', value: 36, shown: '36', where };
const choices = [{ field: 'alter', value: 36 }];
const problem = { field: 'alter', text: 'Unklar', shown: '36 oder 63', where, choices };
const snapshot = {
  kundennummer: '739Q481516',
  mask: 'Maske',
  readings: [reading],
  problems: [problem],
};
const anchor = { label: 'Stufe', headings: [], kind: 'field', position: 1, of: 1 };
const pointed = { label: 'Stufe', headings: [], mask: '', value: 'IK', inList: false, anchor };
const fault = { place: 'Seite', kind: 'TypeError', stack: ['content-scripts/content.js:1:2'] };

const FROM_PAGES: readonly object[] = [
  { type: 'snapshot', doc: 'd', snapshot },
  { type: 'openPanel', target: { field: 'alter', rule: 'a/b', item: 0 } },
  { type: 'dismiss', field: 'alter' },
  { type: 'expelled', doc: 'd' },
  { type: 'pillMoved', place: { edge: 'left', at: 0.5 } },
  { type: 'pillHidden' },
  { type: 'lessons' },
  { type: 'pointed', pointed },
  { type: 'pointNoMore' },
  { type: 'pointOn', way: 'next' },
  { type: 'fault', fault },
];
const ofPanel = { tabId: 7 };
const FROM_PANEL: readonly object[] = [
  { type: 'enter', ...ofPanel, fall: '739Q481516', field: 'alter', value: 36 },
  { type: 'takeBack', ...ofPanel, fall: '739Q481516', field: 'alter' },
  { type: 'create', ...ofPanel, kundennummer: '739Q481516' },
  { type: 'view', ...ofPanel, fall: '739Q481516' },
  { type: 'assign', ...ofPanel, fall: '739Q481516' },
  { type: 'todo', ...ofPanel, fall: '739Q481516', keys: ['k'], mark: { how: 'done' } },
  { type: 'paste', ...ofPanel, text: 'Alter: 36', fall: null },
  { type: 'removeMask', ...ofPanel, fall: '739Q481516', mask: 'm' },
  { type: 'forget', ...ofPanel, fall: '739Q481516' },
  { type: 'forgetAll', ...ofPanel },
  { type: 'updateSeen', ...ofPanel },
  { type: 'showAgain', ...ofPanel, fall: null },
  { type: 'faultsSeen', ...ofPanel },
  { type: 'read', ...ofPanel },
  { type: 'state', ...ofPanel },
  { type: 'stichtag', ...ofPanel, date: '2026-11-20' },
  { type: 'concepts', ...ofPanel, active: ['heilbronn-amm'] },
  { type: 'show', ...ofPanel, field: 'alter', scroll: true },
  { type: 'point', ...ofPanel, on: true },
  { type: 'pointOn', ...ofPanel, way: 'take' },
  { type: 'teach', ...ofPanel, as: 'alter' },
  { type: 'pill', ...ofPanel, origin: 'https://fv.example', shown: true },
  { type: 'diagnose', ...ofPanel },
  { type: 'recognise', text: 'Kundenkategorie: B', ...ofPanel },
  { type: 'mark', ...ofPanel, frameId: 0, spot: 1, scroll: false },
  { type: 'insert', ...ofPanel, fall: null, text: 'Vermerk' },
];

/** Every place in a value, by the keys that lead to it. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner).map((at) => [key, ...at])),
  ];
}

const at = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
  key === undefined ? value : at(Object(value)[key], rest);

/** A copy with something else at that place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one, i) => (String(i) === key ? replaced(one, rest, by) : one));
  }
  const object = typeof value === 'object' && value !== null ? value : {};
  return Object.fromEntries(
    Object.entries(object).map(([name, one]) => [
      name,
      name === key ? replaced(one, rest, by) : one,
    ]),
  );
}

/** `depth` lists around nothing. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i += 1) value = [value];
  return value;
}

/** What no message of ours has anywhere. */
const ODD: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1e308,
  '\ud800',
  'x'.repeat(300_000),
  { __proto__: null, toString: 1 },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  JSON.parse('{"constructor": {"prototype": {"polluted": true}}}'),
  'halb \udc00 und \u202e um',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '+012345-01-01',
  Number.MAX_SAFE_INTEGER,
  -0,
  0.1,
  nested(10_000),
  Array.from({ length: 20_000 }, () => null),
  new Map([['a', 1]]),
  new Date(0),
  1n,
];

const oddness = fc.oneof(fc.constantFrom(...ODD), fc.anything(), fc.string({ unit: 'binary' }));

describe('Was kein Absender sagen darf, wird nicht gehört', () => {
  it('every message is heard from its sender, and from no other', () => {
    for (const message of FROM_PAGES) {
      expect(parseIncoming(message, page, own), JSON.stringify(message)).toMatchObject({
        from: 'content',
        message,
      });
      expect(parseIncoming(message, panel, own), JSON.stringify(message)).toBeUndefined();
    }
    for (const message of FROM_PANEL) {
      expect(parseIncoming(message, panel, own), JSON.stringify(message)).toEqual({
        from: 'panel',
        message,
      });
      expect(parseIncoming(message, page, own), JSON.stringify(message)).toBeUndefined();
    }
  });

  it('nor from an address that only looks like ours', () => {
    for (const url of [
      'https://ours/sidepanel.html',
      'chrome-extension://ours.evil/sidepanel.html',
      'chrome-extension://oursevil/sidepanel.html',
      'https://evil.example/#chrome-extension://ours/sidepanel.html',
      'blob:chrome-extension://ours/x',
      'about:blank',
      '',
    ]) {
      for (const message of FROM_PANEL) {
        expect(parseIncoming(message, { ...page, url }, own), url).toBeUndefined();
      }
    }
    for (const id of ['other', undefined, 'ours ', 'OURS']) {
      for (const sender of [page, panel]) {
        for (const message of [...FROM_PAGES, ...FROM_PANEL]) {
          expect(parseIncoming(message, { ...sender, id }, own)).toBeUndefined();
        }
      }
    }
  });

  it('a key more anywhere, and it is not heard', () => {
    for (const [messages, sender] of [
      [FROM_PAGES, page],
      [FROM_PANEL, panel],
    ] as const) {
      for (const message of messages) {
        expect(parseIncoming({ ...message, extra: 1 }, sender, own)).toBeUndefined();
      }
    }
    const deep = { type: 'snapshot', doc: 'd', snapshot: { ...snapshot, tabId: 8 } };
    expect(parseIncoming(deep, page, own)).toBeUndefined();
  });

  it.each(['extra', '__proto__', 'constructor', 'toJSON'])(
    'a key %s in any part of any message, and neither that part is heard nor what it is in',
    (key) => {
      for (const [messages, sender] of [
        [FROM_PAGES, page],
        [FROM_PANEL, panel],
      ] as const) {
        for (const message of messages) {
          for (const place of placesIn(message)) {
            const part = at(message, place);
            if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
            const odd: object = JSON.parse(
              JSON.stringify(part).replace('{', `{${JSON.stringify(key)}:1,`),
            );
            const incoming = parseIncoming(replaced(message, place, odd), sender, own);
            // A reading or a problem takes only itself out.
            const [list] = place.slice(1);
            if (list !== 'readings' && list !== 'problems')
              expect(incoming, String(place)).toBeUndefined();
            else expect(at(incoming, ['message', 'snapshot', list]), String(place)).toEqual([]);
          }
        }
      }
      expect(Reflect.get({}, 'extra')).toBeUndefined();
    },
  );

  it('whatever stands in place of any part of any message: it is heard as one of ours or not at all', () => {
    const cases = [
      ...FROM_PAGES.map((message) => ({ message, sender: page })),
      ...FROM_PANEL.map((message) => ({ message, sender: panel })),
    ].flatMap(({ message, sender }) =>
      placesIn(message).map((place) => ({ message, sender, place })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), oddness, ({ message, sender, place }, odd) => {
        const incoming = parseIncoming(replaced(message, place, odd), sender, own);
        if (incoming === undefined) return;
        const text = JSON.stringify(incoming);
        expect(text.length).toBeLessThan(250_000);
        expect(text).not.toContain('polluted');
        expect(incoming.from).toBe(sender === page ? 'content' : 'panel');
        if (incoming.from === 'content') expect(incoming.frame.tabId).toBe(7);
        if (incoming.message.type !== 'snapshot') return;
        const heard = 'snapshot' in incoming.message ? incoming.message.snapshot : undefined;
        for (const { shown, where: place } of [
          ...(heard?.readings ?? []),
          ...(heard?.problems ?? []),
        ]) {
          for (const said of [shown, place.label, place.mask])
            expect(said.isWellFormed()).toBe(true);
        }
        for (const { field, value } of heard?.readings ?? []) {
          expect(FELD_KEYS).toContain(field);
          expect(FELD_SCHEMAS[field].safeParse(value).success).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['a line that names no file of ours', { ...fault, stack: ['Anna Beispiel, 739Q481516'] }],
    ['a line with something behind it', { ...fault, stack: [`${fault.stack} 739Q481516`] }],
    ['a kind that is a sentence', { ...fault, kind: 'Anna Beispiel fehlt' }],
    ['a place of its own', { ...fault, place: 'Anna Beispiel' }],
    ['lines without end', { ...fault, stack: Array.from({ length: 100 }, () => fault.stack[0]) }],
    ['a name before a line', { ...fault, stack: [`Quastenbein ${fault.stack}`] }],
    ['a file that is none of ours', { ...fault, stack: ['Quastenbein.js:1:2'] }],
    ['a file that runs in no page', { ...fault, stack: ['background.js:1:2'] }],
    ['a kind that nobody knows', { ...fault, kind: 'QuastenbeinError' }],
    ['a place where it is not', { ...fault, place: 'Hintergrund' }],
  ])('an error with %s is none, and nothing of it is kept', (_, odd) => {
    expect(parseIncoming({ type: 'fault', fault: odd }, page, own)).toBeUndefined();
  });

  it('whatever fits a field is judged, at either end of the calendar', () => {
    const years = fc.constantFrom(
      '0000',
      '0001',
      '1900',
      '1969',
      '2024',
      '2026',
      '2099',
      '2100',
      '9999',
    );
    const parts = fc.constantFrom('00', '01', '02', '12', '13', '28', '29', '30', '31', '99');
    const dates = fc.oneof(
      fc.tuple(years, parts, parts).map((each) => each.join('-')),
      fc.tuple(years, parts).map((each) => each.join('-')),
      years,
    );
    const words = fc.constantFrom('B', 'IK', 'MAT', 'persoenlich', '__proto__', 'constructor', '');
    const single = fc.oneof(
      dates,
      words,
      fc.constantFrom(null, true, false),
      fc.integer(),
      fc.double(),
    );
    const keys = fc.constantFrom('am', 'art', 'beginn', 'ende', 'status', '__proto__');
    const entries = fc.array(fc.dictionary(keys, single, { maxKeys: 4 }), { maxLength: 3 });
    const read = fc
      .tuple(fc.constantFrom(...FELD_KEYS), fc.oneof(single, entries))
      .filter(([field, value]) => FELD_SCHEMAS[field].safeParse(value).success)
      .map(([field, value]) => ({ field, value, shown: 'x', where }));
    const days = fc.constantFrom('1900-01-01', '2024-02-29', '2026-11-20', '2099-12-31');
    fc.assert(
      fc.property(fc.array(read, { maxLength: 6 }), days, (readings, stichtag) => {
        const failed: unknown[] = [];
        const by = {
          stichtag,
          concepts: CONCEPTS,
          leadDays: 14,
          failed: (cause: unknown) => failed.push(cause),
        };
        expect(() => judge([{ at: 1, readings, problems: [] }], {}, by)).not.toThrow();
        expect(failed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('as much as a frame may say, and not more', () => {
    const many = (length: number) => Array.from({ length }, () => reading);
    const say = (readings: unknown) =>
      parseIncoming({ type: 'snapshot', doc: 'd', snapshot: { ...snapshot, readings } }, page, own);
    expect(say(many(5000))).toBeDefined();
    expect(say(many(5001))).toBeUndefined();
    const problems = (length: number) => {
      const said = { ...snapshot, problems: Array.from({ length }, () => problem) };
      return parseIncoming({ type: 'snapshot', doc: 'd', snapshot: said }, page, own);
    };
    expect(problems(1000)).toBeDefined();
    expect(problems(1001)).toBeUndefined();
    const contacts = (length: number) => {
      const value = Array.from({ length }, () => ({ am: '2026-11-05', art: 'persoenlich' }));
      return at(say([{ ...reading, field: 'kontakte', value }]), [
        'message',
        'snapshot',
        'readings',
        '0',
      ]);
    };
    expect(contacts(2000)).not.toHaveProperty('partial');
    expect(contacts(2001)).toMatchObject({ partial: true, value: { length: 2000 } });
    expect(say([nested(50_000), reading])).toMatchObject({
      message: { snapshot: { readings: [reading] } },
    });
  });

  it('no person has more Maßnahmen than a rule can be run for while someone waits', () => {
    const said = (number: number) => {
      const value = Array.from({ length: number }, () => ({
        art: 'MAT',
        beginn: '2026-09-01',
        ende: '2026-12-18',
      }));
      const list = { field: 'massnahmen', value, shown: '', where };
      const message = {
        type: 'snapshot',
        doc: 'd',
        snapshot: { ...snapshot, readings: [list], problems: [] },
      };
      return parseIncoming(message, page, own);
    };
    const snapshotOf = (number: number) => {
      const incoming = said(number);
      const message = incoming?.from === 'content' ? incoming.message : undefined;
      return message?.type === 'snapshot' ? message.snapshot : undefined;
    };
    expect(snapshotOf(300)).toMatchObject({ readings: [{ field: 'massnahmen' }], problems: [] });
    expect(snapshotOf(300)?.readings[0]).not.toHaveProperty('partial');
    // What is beyond is not read, and not taken for nothing.
    const cut = snapshotOf(301);
    expect(cut?.readings).toMatchObject([{ field: 'massnahmen', partial: true }]);
    expect(cut?.readings[0]?.value).toHaveLength(300);
    expect(cut?.problems).toMatchObject([
      { field: 'massnahmen', text: expect.stringContaining('mehr als 300 Einträge') },
    ]);
    expect(snapshotOf(400_000)?.readings[0]?.value).toHaveLength(300);
  });
});

describe('Eine Datei mit Profilen ist Text mit Grenzen', () => {
  it.each([
    ['a hundred thousand levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['levels without end', '{"profiles":'.repeat(100_000)],
    ['more than can be read', ' '.repeat(2_000_001)],
    [
      'a key of the prototype',
      '{"format":"konzeptlotse-profile","version":1,"__proto__":{"a":1},"profiles":[]}',
    ],
    ['numbers without end', `{"format":${'9'.repeat(100_000)}}`],
    ['half a letter', '{"format":"\\ud800"}'],
  ])('with %s it is refused in a sentence', (_, text) => {
    const result = parseFile(text);
    expect(result).toHaveProperty('problems');
    const { problems } = 'problems' in result ? result : { problems: [] };
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('').length).toBeLessThan(5000);
  });

  it('whatever it holds, it is taken whole or refused', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseFile(text)).toHaveProperty('problems');
      }),
    );
  });
});
