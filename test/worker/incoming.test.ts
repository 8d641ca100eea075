import { describe, expect, it } from 'vitest';
import { parseIncoming } from '../../entrypoints/background/border/incoming.ts';

const own = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const content = {
  id: 'ours',
  url: 'http://127.0.0.1/fall?name=x#egv',
  frameId: 2,
  tab: { id: 7, windowId: 3 },
};
const panel = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };

const where = { label: 'Geb.-Datum', mask: 'Kundendaten' };
const reading = { field: 'geburtsdatum', value: '1990-07-03', shown: '03.07.1990', where };
const snapshotWith = (change: object = {}) => ({
  type: 'snapshot',
  doc: 'd',
  snapshot: {
    kundennummer: '123D456789',
    mask: 'Kundendaten',
    readings: [reading],
    problems: [],
    ...change,
  },
});
const many = (number: number) => Array.from({ length: number }, () => '2026-05-12');
const ENTER = {
  type: 'enter',
  tabId: 7,
  fall: '123D456789',
  field: 'egvAm',
  value: '2026-05-12',
};
/** Turns what stands beside it round, is not to be seen, or begins a line. */
const TRICKY = /[\u202a-\u202e\u2066-\u2069\u200b]|[\p{Cc}\p{Cs}]/u;
const readingsOf = (message: unknown) => {
  const incoming = parseIncoming(message, content, own);
  return incoming?.from === 'content' && incoming.message.type === 'snapshot'
    ? incoming.message.snapshot.readings
    : undefined;
};

const pillAt = (at: number) => ({ type: 'pillMoved', place: { edge: 'left', at } });

describe('what a content script may say', () => {
  it('is what its own frame shows; the address comes from the browser, without query and fragment', () => {
    expect(parseIncoming(snapshotWith(), content, own)).toMatchObject({
      from: 'content',
      frame: { tabId: 7, frameId: 2, address: 'http://127.0.0.1/fall' },
      message: { type: 'snapshot' },
    });
  });

  it('is what people see there: nothing that turns round, is hidden, or begins a line', () => {
    const trick = 'x\u202ey\u2067z\u200b\u0000\r\nATTACH:x\ud800';
    const place = { label: trick, heading: trick, mask: trick };
    const readings = [
      { ...reading, shown: trick, where: place },
      { field: 'bgNummer', value: trick, shown: trick, where: place },
      {
        field: 'massnahmen',
        value: [{ art: 'MAT', beginn: '2026-05-01', ende: '2026-08-01', status: trick }],
        shown: trick,
        where: place,
      },
    ];
    const problems = [{ text: trick, shown: trick, where: place }];
    const incoming = parseIncoming(snapshotWith({ readings, problems, mask: trick }), content, own);
    expect(readingsOf(snapshotWith({ readings }))).toHaveLength(3);
    const texts: string[] = [];
    JSON.stringify(incoming, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.filter((text) => TRICKY.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('ATTACH')).length).toBeGreaterThan(10);
  });

  it.each([
    ['what the panel may ask', { type: 'state', tabId: 8 }],
    [
      'why a result is as it is',
      { type: 'reasons', tabId: 7, fall: '123D456789', of: 'heilbronn-amm/x' },
    ],
    ['another Stichtag', { type: 'stichtag', tabId: 7, date: '2026-11-20' }],
    ['a tab of its choice', { ...snapshotWith(), tabId: 8 }],
    ['a key that is none of ours', snapshotWith({ extra: 1 })],
    ['a case by its name for cases without a number', snapshotWith({ kundennummer: '#1' })],
    ['a case by a name of nothing', snapshotWith({ kundennummer: '' })],
    ['a case by a name of two lines', snapshotWith({ kundennummer: '1\r\nATTACH:x' })],
    ['a case by a name that turns round', snapshotWith({ kundennummer: '1\u202e23' })],
    ['what is entered in the panel', { ...ENTER }],
    ['that a page belongs to a case', { type: 'assign', tabId: 7, fall: '123D456789' }],
    ['that a case be shown', { type: 'view', tabId: 7, fall: '123D456789' }],
    ['that a case be forgotten', { type: 'forget', tabId: 7, fall: '123D456789' }],
    ['that all be forgotten', { type: 'forgetAll', tabId: 7 }],
    ['what was pasted', { type: 'paste', tabId: 7, text: 'Alter: 30', fall: null }],
    ['that a page be read', { type: 'read', tabId: 8 }],
    ['a label without end', snapshotWith({ mask: 'x'.repeat(401) })],
    ['what is to go into a page', { type: 'insert', tabId: 7, fall: null, text: 'Text' }],
    ['what is to be framed', { type: 'show', tabId: 7, field: 'egvAm' }],
    ['a place in the panel that is none', { type: 'openPanel', target: { field: 'name' } }],
    ['a place for the count outside of the window', pillAt(1.5)],
    ['a place for the count that is no number', pillAt(Number.NaN)],
    ['a field to put away that is none', { type: 'dismiss', field: 'name' }],
    ['which markers were put away', { type: 'dismiss', field: 'egvAm', markers: [] }],
    ['nothing', undefined],
    ['text', 'snapshot'],
  ])('is not %s', (_, message) => {
    expect(parseIncoming(message, content, own)).toBeUndefined();
  });

  it.each([
    ['a date that does not exist', { ...reading, value: '2026-02-30' }],
    ['an unknown field', { ...reading, field: 'name' }],
    ['a key of the prototype', { ...reading, field: '__proto__' }],
    ['a value of another type', { ...reading, value: 36 }],
    ['a place with more than a place', { ...reading, where: { ...where, html: '<b>' } }],
  ])('loses a reading with %s, and only that', (_, bad) => {
    expect(readingsOf(snapshotWith({ readings: [bad, reading] }))).toEqual([reading]);
  });
});

const anchor = { label: 'Stufe', headings: [], kind: 'field', position: 1, of: 1 };
const pointed = { label: 'Stufe', headings: [], mask: '', value: 'IK', inList: false, anchor };
const pointedWith = (change: object) => ({ type: 'pointed', pointed: { ...pointed, ...change } });

describe('what a content script may say of what was pointed at', () => {
  it.each([
    ['a value with its place', pointedWith({})],
    ['a place that can’t be described', pointedWith({ anchor: null })],
    ['nothing more', { type: 'pointNoMore' }],
    ['the next frame', { type: 'pointOn', way: 'next' }],
  ])('is %s', (_, message) => {
    expect(parseIncoming(message, content, own)).toMatchObject({ from: 'content', message });
  });

  it.each([
    ['a number in the place', pointedWith({ anchor: { ...anchor, label: 'Fall 123D456789' } })],
    ['a selector', pointedWith({ anchor: { ...anchor, selector: '#x' } })],
    ['a value without end', pointedWith({ value: 'x'.repeat(401) })],
    ['a hundred headings', pointedWith({ headings: Array(100).fill('x') })],
    ['what it is', { ...pointedWith({}), as: 'betreuungsstufe' }],
    ['another tab', { ...pointedWith({}), tabId: 8 }],
    ['that it is to be taken', { type: 'pointOn', way: 'take' }],
    ['that someone is to point', { type: 'point', tabId: 7, on: true }],
    ['what was taught', { type: 'teach', tabId: 7, as: 'betreuungsstufe' }],
    ['a diagnosis that nobody asked for', { type: 'diagnose', tabId: 7 }],
    ['a mark in another frame', { type: 'mark', tabId: 7, frameId: 0, spot: 1, scroll: true }],
    ['another origin', { type: 'lessons', origin: 'https://other.example' }],
  ])('is not %s', (_, message) => {
    expect(parseIncoming(message, content, own)).toBeUndefined();
  });

  it('the origin is the browser’s word; of a frame without an address, that of the page around it', () => {
    const originOf = (sender: object) => {
      const incoming = parseIncoming({ type: 'lessons' }, { ...content, ...sender }, own);
      return incoming?.from === 'content' ? incoming.frame.origin : undefined;
    };
    expect(originOf({})).toBe('http://127.0.0.1');
    expect(originOf({ url: 'about:blank', origin: 'http://127.0.0.1:8080' })).toBe(
      'http://127.0.0.1:8080',
    );
    expect(originOf({ url: 'about:blank', origin: 'null' })).toBe('');
  });
});

describe('who may speak', () => {
  it.each([
    ['another extension', { ...content, id: 'other' }],
    ['nobody', { ...content, id: undefined }],
    ['a page without a tab', { ...content, tab: undefined }],
    ['a page without a frame', { ...content, frameId: undefined }],
    ['a page that is prepared unseen', { ...content, documentLifecycle: 'prerender' }],
    ['a page put by for a way back', { ...content, documentLifecycle: 'cached' }],
    ['a page on its way out', { ...content, documentLifecycle: 'pending_deletion' }],
  ])('is not %s', (_, sender) => {
    expect(parseIncoming(snapshotWith(), sender, own)).toBeUndefined();
  });

  it('the panel asks for a tab, and says nothing about pages', () => {
    expect(parseIncoming({ type: 'state', tabId: 7 }, panel, own)).toEqual({
      from: 'panel',
      message: { type: 'state', tabId: 7 },
    });
    expect(parseIncoming(snapshotWith(), panel, own)).toBeUndefined();
  });

  it.each([
    ['no text without end', { type: 'insert', tabId: 7, fall: null, text: 'x'.repeat(20_001) }],
    ['no empty text', { type: 'insert', tabId: 7, fall: null, text: '' }],
    ['no field that is none', { type: 'show', tabId: 7, field: 'name' }],
    ['no page that is none', { type: 'pill', tabId: 7, origin: '__proto__', shown: false }],
    [
      'no page with a path',
      { type: 'pill', tabId: 7, origin: 'https://a.example/b', shown: false },
    ],
  ])('the panel sends %s', (_, message) => {
    expect(parseIncoming(message, panel, own)).toBeUndefined();
  });

  it.each([
    { type: 'insert', tabId: 7, fall: null, text: 'Text' },
    { type: 'show', tabId: 7, field: 'egvAm', scroll: true },
    { type: 'show', tabId: 7, field: null },
    { type: 'pill', tabId: 7, origin: 'https://a.example', shown: false },
  ])('the panel sends $type', (message) => {
    expect(parseIncoming(message, panel, own)).toEqual({ from: 'panel', message });
  });

  it.each(['2026-02-30', '2026-11', 'heute'])('the panel sets no Stichtag %s', (date) => {
    expect(parseIncoming({ type: 'stichtag', tabId: 7, date }, panel, own)).toBeUndefined();
  });

  it.each([
    ['a value', ENTER],
    ['that there is none', { ...ENTER, value: null }],
    ['a value where the page says no case', { ...ENTER, fall: null }],
    ['a value for a case without number', { ...ENTER, fall: '#1' }],
    ['that a value is taken back', { type: 'takeBack', tabId: 7, fall: '#1', field: 'egvAm' }],
    ['what was pasted', { type: 'paste', tabId: 7, text: 'Alter: 30', fall: '#1' }],
    ['a case by hand', { type: 'create', tabId: 7, kundennummer: null }],
    ['that another case is shown', { type: 'view', tabId: 7, fall: '#1' }],
  ])('the panel says %s', (_, message) => {
    expect(parseIncoming(message, panel, own)).toEqual({ from: 'panel', message });
  });

  it.each([
    ['no value at all', { ...ENTER, value: undefined }],
    ['a date that does not exist', { ...ENTER, value: '2026-02-30' }],
    ['a value of another type', { ...ENTER, value: true }],
    ['a list where one value is', { ...ENTER, value: ['2026-05-12'] }],
    ['a list longer than any', { ...ENTER, field: 'erfolgloseAnrufe', value: many(5001) }],
    ['an unknown field', { ...ENTER, field: 'name' }],
    ['a key of the prototype', { ...ENTER, field: '__proto__' }],
    ['a case without a name', { ...ENTER, fall: '' }],
    ['text without end', { type: 'paste', tabId: 7, text: 'x'.repeat(200_002), fall: null }],
    ['more than a message', { ...ENTER, html: '<b>' }],
    ['a case by hand with a name of ours', { type: 'create', tabId: 7, kundennummer: '#1' }],
  ])('the panel does not say %s', (_, message) => {
    expect(parseIncoming(message, panel, own)).toBeUndefined();
  });
});

describe('the address of a frame', () => {
  const addressOf = (url: string, origin?: string) => {
    const incoming = parseIncoming({ type: 'lessons' }, { ...content, url, origin }, own);
    return incoming?.from === 'content' ? incoming.frame.address : undefined;
  };

  it.each([
    ['data:text/html,<p>Name: Mustermann</p>', 'null', ''],
    ['about:srcdoc', 'https://fv.example', 'https://fv.example'],
    ['about:blank', 'null', ''],
    ['blob:https://fv.example/1-2', 'https://fv.example', 'https://fv.example'],
    ['javascript:alert(1)', undefined, ''],
  ])('%s has nothing of its content', (url, origin, address) => {
    expect(addressOf(url, origin)).toBe(address);
  });

  it('is of a length that what is kept under it can be named by', () => {
    expect(addressOf(`https://fv.example/${'x'.repeat(1_000_000)}`)?.length).toBe(2000);
  });
});
