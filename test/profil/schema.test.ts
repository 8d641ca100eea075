import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText } from '../../components/options/fileText.ts';
import { isAt } from '../../rules/profil/adresse.ts';
import type { Anchor, SiteProfile } from '../../rules/profil/profil.ts';
import { fileOf } from '../../rules/profil/schema.ts';
import { parseFile } from './parse-file.ts';

const anchor: Anchor = {
  label: 'Kd.-Merkmal',
  headings: ['Betreuung', 'Fall …'],
  mask: 'Kundendaten',
  kind: 'field',
  position: 1,
  of: 2,
};
const profile: SiteProfile = {
  name: 'Fachverfahren Nord',
  active: true,
  addresses: [{ origin: 'https://fv.example:8443', path: '/fall' }],
  mappings: [{ field: 'betreuungsstufe', anchor }],
  exclusions: [{ ...anchor, label: '', after: 'Betreuung' }],
  caseKey: { ...anchor, row: 'Akte' },
  masks: [{ name: 'Kopf', heading: 'Kopfdaten' }],
};

/** The JSON of a good file with another value at `path`. */
function broken(path: string, value: unknown): string {
  const file: unknown = JSON.parse(fileOf([profile]));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = file;
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : at;
  if (typeof at === 'object' && at !== null) Reflect.set(at, last, value);
  return JSON.stringify(file);
}

const problemsOf = (text: string) => {
  const parsed = parseFile(text);
  return 'problems' in parsed ? parsed.problems : [];
};

it.each(['x', 'ü', '\u20ac', '\u{1f600}'])(
  'of a file of any size no more is read than tells that it is too long: of %s',
  async (letter) => {
    // As a disk image that someone chose by mistake.
    const text = await fileText(new Blob(Array(5).fill(letter.repeat(2_000_001))));
    expect(text.length).toBeLessThanOrEqual(8_000_004);
    expect(parseFile(text)).toEqual({ problems: ['Die Datei ist zu groß.'] });
  },
);

describe('a file of profiles', () => {
  it('comes back as it went', () => {
    expect(parseFile(fileOf([profile]))).toEqual({ profiles: [profile] });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'Die Datei ist leer.'],
    [
      'half of it',
      fileOf([profile]).slice(0, 200),
      'Das ist kein lesbares JSON: Vielleicht fehlt der Anfang oder das Ende.',
    ],
    ['too much', ' '.repeat(2_000_001), 'Die Datei ist zu groß.'],
    ['something else', '[1, 2]', 'Die Datei: erwartet wird eine Datei mit Profilen.'],
    [
      'another kind of file',
      broken('format', 'rezepte'),
      'format: erwartet wird „konzeptlotse-profile“; das ist keine Datei mit Profilen.',
    ],
    ['a later version', broken('version', 2), 'version: diese Version wird nicht gelesen, nur 1.'],
    ['no profile', broken('profiles', []), 'profiles: es ist kein Profil darin.'],
    ['no name', broken('profiles.0.name', undefined), 'profiles[0].name: fehlt.'],
    ['a name of spaces', broken('profiles.0.name', '  '), 'profiles[0].name: der Name ist leer.'],
    [
      'a field that does not exist',
      broken('profiles.0.mappings.0.field', 'nachname'),
      'profiles[0].mappings[0].field: dieses Feld gibt es nicht.',
    ],
    [
      'a list as the field',
      broken('profiles.0.mappings.0.field', 'kontakte'),
      'profiles[0].mappings[0].field: dieses Feld ist eine Liste und steht in keiner einzelnen Stelle.',
    ],
    [
      'a digit in a heading',
      broken('profiles.0.mappings.0.anchor.headings.1', 'Fall 123D456789'),
      'profiles[0].mappings[0].anchor.headings[1]: darf keine Nummer und kein Datum enthalten, denn sie gehören zum Fall und nicht zur Maske.',
    ],
    [
      'a place after the last',
      broken('profiles.0.mappings.0.anchor.position', 3),
      'profiles[0].mappings[0].anchor: die „position“ ist größer als „of“.',
    ],
    [
      'a place without a word',
      broken('profiles.0.exclusions.0.after', ''),
      'profiles[0].exclusions[0]: ohne „label“ braucht die Stelle ein „after“.',
    ],
    [
      'a selector',
      broken('profiles.0.mappings.0.anchor.selector', '#x'),
      'profiles[0].mappings[0].anchor.selector: das gibt es hier nicht.',
    ],
    [
      'a key of the prototype',
      fileOf([profile]).replace('"active"', '"__proto__": {"x": 1}, "active"'),
      'profiles[0].__proto__: das gibt es hier nicht.',
    ],
    [
      'a pattern as address',
      broken('profiles.0.addresses.0.origin', 'https://*.example'),
      'profiles[0].addresses[0].origin: erwartet wird eine Adresse wie „https://fachverfahren.example“, ohne Pfad.',
    ],
    [
      'a script as address',
      broken('profiles.0.addresses.0.origin', 'javascript:alert(1)'),
      'profiles[0].addresses[0].origin: erwartet wird eine Adresse wie „https://fachverfahren.example“, ohne Pfad.',
    ],
    [
      'a Kundennummer in the path',
      broken('profiles.0.addresses.0.path', '/fall/123D456789'),
      'profiles[0].addresses[0].path: darf keine Kundennummer enthalten.',
    ],
    [
      'a label without end',
      broken('profiles.0.mappings.0.anchor.label', 'x'.repeat(121)),
      'profiles[0].mappings[0].anchor.label: der Text ist länger als 120 Zeichen.',
    ],
    [
      'a text for a truth',
      broken('profiles.0.active', 'ja'),
      'profiles[0].active: erwartet wird true oder false.',
    ],
    [
      'the same name twice',
      broken('profiles', [profile, profile]),
      'Der Name „Fachverfahren Nord“ kommt zweimal vor.',
    ],
  ])('with %s is refused, and says why', (_, text, sentence) => {
    expect(problemsOf(text)).toEqual([sentence]);
  });

  it('tells the first problems, and counts the rest', () => {
    const text = broken(
      'profiles.0.mappings',
      Array.from({ length: 50 }, () => ({ field: 'x', anchor })),
    );
    expect(problemsOf(text)).toHaveLength(13);
    expect(problemsOf(text).at(-1)).toBe('Dazu kommen 38 weitere Fehler.');
  });

  it('of any content is taken or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(problemsOf(text).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a profile is about', () => {
  const at = (path: string | undefined, place: string, origin = 'https://fv.example') =>
    isAt([{ origin: 'https://fv.example', ...(path === undefined ? {} : { path }) }], {
      origin,
      path: place,
    });
  it.each<[string, boolean]>([
    ['all of its origin', at(undefined, '/x')],
    ['its path', at('/fall', '/fall')],
    ['what lies under it', at('/fall', '/fall/1')],
    ['what lies under it, with a slash', at('/fall/', '/fall/1')],
  ])('%s', (_, is) => expect(is).toBe(true));
  it.each<[string, boolean]>([
    ['a path that only begins alike', at('/fall', '/fallarchiv')],
    ['another origin', at(undefined, '/', 'https://fv.example.evil')],
    ['another port', at(undefined, '/', 'https://fv.example:8443')],
    ['a pattern', at('/f.*', '/fall')],
  ])('not %s', (_, is) => expect(is).toBe(false));
});
