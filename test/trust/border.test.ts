import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIncoming, type Sender } from '../../entrypoints/background/border/incoming.ts';
import { FELD_SCHEMAS } from '../../rules/fall/fall.ts';
import { FELD_KEYS } from '../../rules/fall/felder.ts';
import { parseFile } from '../profil/parse-file.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const page: Sender = { id: 'ours', url: 'https://fv.example/fall', frameId: 0, tab: { id: 7 } };
const panel: Sender = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };

const where = { label: 'Alter', mask: 'Maske' };
const reading = { field: 'alter', value: 36, shown: '36', where };
const snapshot = { kundennummer: '739Q481516', mask: 'Maske', readings: [reading], problems: [] };
const anchor = { label: 'Stufe', headings: [], kind: 'field', position: 1, of: 1 };
const pointed = { label: 'Stufe', headings: [], mask: '', value: 'IK', inList: false, anchor };
const fault = { place: 'Seite', kind: 'TypeError', stack: ['content.js:1:2'] };

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
        expect(incoming.from).toBe(sender === page ? 'content' : 'panel');
        if (incoming.from === 'content') expect(incoming.frame.tabId).toBe(7);
        if (incoming.message.type !== 'snapshot') return;
        const heard = 'snapshot' in incoming.message ? incoming.message.snapshot : undefined;
        for (const { field, value } of heard?.readings ?? []) {
          expect(FELD_KEYS).toContain(field);
          expect(FELD_SCHEMAS[field].safeParse(value).success).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('as much as a frame may say, and not more', () => {
    const many = (length: number) => Array.from({ length }, () => reading);
    const say = (readings: unknown) =>
      parseIncoming({ type: 'snapshot', doc: 'd', snapshot: { ...snapshot, readings } }, page, own);
    expect(say(many(5000))).toBeDefined();
    expect(say(many(5001))).toBeUndefined();
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
      const message = { type: 'snapshot', doc: 'd', snapshot: { ...snapshot, readings: [list] } };
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
