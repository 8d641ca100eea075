import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/paths.ts';
import { runNodeTool } from '../setup/run-command.ts';
import { type Import, importsIn, importsOf, inCircles } from './imports.ts';
import { readRepositoryFile, sourcesIn } from './source-files.ts';

const within = (folder: string) => (one: Import) => one.of.startsWith(`${folder}/`);
const isModule = (pattern: RegExp) => (one: Import) => pattern.test(one.of);
const asType =
  (allowed: (one: Import) => boolean) =>
  (one: Import): boolean =>
    one.typeOnly && allowed(one);

interface Room {
  readonly folder: string;
  readonly except?: string;
  readonly why: string;
  readonly allowed: readonly ((one: Import) => boolean)[];
}

const domainLibraries = isModule(
  /^(zod(\/.*)?|date-fns(\/.*)?|@date-fns\/utc(\/.*)?|feiertagejs)$/,
);
const preact = isModule(/^preact(\/.*)?$/);
const protocol = isModule(/^entrypoints\/background\/protocol\.ts$/);
const views = isModule(/^entrypoints\/background\/views\.ts$/);

/** Who may import whom; each room says why. */
const rooms: readonly Room[] = [
  {
    folder: 'rules',
    except: 'rules/cli',
    why: 'the domain knows neither browser nor DOM nor Node',
    allowed: [within('rules'), domainLibraries],
  },
  {
    folder: 'rules/cli',
    why: 'the command line is the one part of the domain that knows Node',
    allowed: [within('rules'), domainLibraries, isModule(/^node:/)],
  },
  {
    folder: 'components',
    why: 'components draw: of the domain they know its types, its fields and how days are written',
    allowed: [
      within('components'),
      preact,
      asType(within('rules')),
      within('rules/fall'),
      isModule(/^rules\/(?:profil|einstellungen)\/(?!schema\.ts$)/),
      within('rules/dates'),
      within('rules/weighing'),
      isModule(/^rules\/(?:anzahl|ersterSatz|fingerprint)\.ts$/),
      asType(protocol),
      asType(views),
    ],
  },
  {
    folder: 'entrypoints/background',
    why: 'the worker draws nothing: what it shares with the panel is in the rules',
    allowed: [(one) => !within('components')(one)],
  },
  {
    folder: 'entrypoints/content',
    why: 'what runs in every page carries no schema library and nothing of the worker',
    allowed: [
      within('entrypoints/content'),
      within('components/overlay'),
      isModule(/^components\/Icon\.tsx$/),
      // How an error is told of is the same everywhere.
      within('entrypoints/faults'),
      within('rules/fall'),
      isModule(/^rules\/profil\/(?!schema\.ts$)/),
      isModule(/^rules\/anzahl\.ts$/),
      asType(within('rules')),
      asType(protocol),
      preact,
      isModule(/^wxt\//),
      within('assets'),
    ],
  },
];

interface Way {
  readonly folder: string;
  readonly what: string;
  /** Each room, or file that lies beside them, knows those before it. */
  readonly oneWay: readonly string[];
  /** What all of them may know. */
  readonly beside: readonly string[];
}

const oneWayRooms: readonly Way[] = [
  {
    folder: 'entrypoints/background',
    what: 'what arrives, is kept, is shown',
    oneWay: 'border judge session settings cases show answer index.ts'.split(' '),
    // The language that all speak, what is drawn, and the day.
    beside: ['protocol.ts', 'views.ts', 'today.ts'],
  },
  {
    folder: 'entrypoints/content/lesen',
    what: 'what stands in the page, what an element is, what is beside it, the walk, what of it counts',
    oneWay: [
      ...'page found memory controls headings lists pairs tables sketch walk sift'.split(' '),
      ...'collect.ts reader.ts purse.ts watch.ts observe.ts index.ts'.split(' '),
    ],
    // Steps in which work is done.
    beside: ['work.ts'],
  },
  {
    folder: 'rules/fall',
    what: 'words, names, values, lists, what a page says, what was pasted',
    oneWay: 'vokabular namen werte listen deuten text'.split(' '),
    // The Fall itself, and what all of them need.
    beside:
      'anzeige.ts einmal.ts fall.ts feinerer.ts felder.ts grenzen.ts gleicheEintraege.ts merken.ts normalisieren.ts plausibilitaet.ts rang.ts reading.ts schritte.ts zusammenfuehren.ts'.split(
        ' ',
      ),
  },
];

describe('imports', () => {
  it.each(rooms)('$folder: $why', ({ folder, except, allowed }) => {
    const sources = sourcesIn(folder).filter(
      (path) => except === undefined || !path.startsWith(`${except}/`),
    );
    expect(sources).not.toEqual([]);
    const wrong = sources
      .flatMap(importsOf)
      .filter((one) => !allowed.some((allows) => allows(one)))
      .map((one) => `${one.from} imports ${one.of}`);
    expect(wrong).toEqual([]);
  });

  it('no two rooms of the rules import each other', () => {
    // A file that lies beside the rooms is one of its own.
    const roomOf = (path: string) => /^rules\/([\w.]+)/.exec(path)?.[1];
    const ways = new Set(
      sourcesIn('rules')
        .flatMap(importsOf)
        .flatMap(({ from, of }) => {
          const [one, other] = [roomOf(from), roomOf(of)];
          return one && other && one !== other ? [`${one} ${other}`] : [];
        }),
    );
    expect(ways).toContain('profil fall');
    const back = (way: string) => way.split(' ').toReversed().join(' ');
    expect([...ways].filter((way) => ways.has(back(way)))).toEqual([]);
  });

  it.each(oneWayRooms)(
    'the rooms of $folder import one way: $what',
    ({ folder, oneWay, beside }) => {
      const sources = sourcesIn(folder);
      const placeOf = (path: string) =>
        path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined;
      expect(new Set(sources.map(placeOf))).toEqual(new Set([...oneWay, ...beside]));
      const against = sources.flatMap(importsOf).filter(({ from, of }) => {
        const [here = '', there] = [placeOf(from), placeOf(of)];
        if (there === undefined || there === here || beside.includes(there)) return false;
        return oneWay.indexOf(there) > oneWay.indexOf(here);
      });
      expect(against).toEqual([]);
    },
  );

  it('the panel and the settings are pages of their own: what both use lies beside them', () => {
    const own = ['entrypoints/sidepanel', 'entrypoints/options'];
    const across = own.flatMap((folder) =>
      sourcesIn(folder)
        .flatMap(importsOf)
        .filter(({ of }) => own.some((other) => other !== folder && of.startsWith(`${other}/`))),
    );
    expect(across).toEqual([]);
    expect(sourcesIn('entrypoints/pages')).not.toEqual([]);
  });

  it('no file imports itself by way of others', () => {
    const imports = ['rules', 'components', 'entrypoints', 'test'].flatMap(sourcesIn);
    expect(inCircles(imports.flatMap(importsOf))).toEqual([]);
  });

  it('sees circles, and not what leads into or out of them', () => {
    const way = (from: string, of: string): Import => ({ from, of, typeOnly: true });
    const circle = [way('a', 'b'), way('b', 'c'), way('c', 'a')];
    expect(inCircles([way('in', 'a'), ...circle, way('b', 'out')])).toEqual(['a', 'b', 'c']);
    expect(inCircles([way('in', 'a'), way('a', 'b'), way('in', 'b')])).toEqual([]);
  });

  it('nothing of the product imports from test', () => {
    const wrong = ['rules', 'components', 'entrypoints']
      .flatMap(sourcesIn)
      .flatMap(importsOf)
      .filter(within('test'));
    expect(wrong).toEqual([]);
  });

  it('sees every way to write an import', () => {
    const text = [
      "import a from 'one';",
      "import type { B } from '../two.ts';",
      "import {\n  c,\n  type D,\n} from './three.ts';",
      "import 'four';",
      "export * from 'five';",
      "const six = await import('six');",
    ].join('\n');
    expect(importsIn('rules/x/y.ts', text)).toEqual([
      { from: 'rules/x/y.ts', of: 'one', typeOnly: false },
      { from: 'rules/x/y.ts', of: 'rules/two.ts', typeOnly: true },
      { from: 'rules/x/y.ts', of: 'rules/x/three.ts', typeOnly: false },
      { from: 'rules/x/y.ts', of: 'four', typeOnly: false },
      { from: 'rules/x/y.ts', of: 'five', typeOnly: false },
      { from: 'rules/x/y.ts', of: 'six', typeOnly: false },
    ]);
  });
});

describe('what the domain must not touch', () => {
  it('the rules use no global of a browser or of Node', async () => {
    const options = [
      ...[
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--allowImportingTsExtensions',
      ],
      ...['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'],
      // What remains is the language itself.
      ...['--lib', 'es2024', '--types', ''],
    ];
    const domain = sourcesIn('rules').filter((path) => !path.startsWith('rules/cli/'));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { output } = await runNodeTool(tsc, [...options, ...domain]);
    // TS2304, TS2552, TS2584: cannot find name. Other errors are the type check's.
    const unknownNames = output
      .split('\n')
      .filter((line) => /error TS(?:2304|2552|2584)/.test(line));
    expect(unknownNames).toEqual([]);
  });

  it('only one place asks for today, and the rules and components for no time at all', () => {
    const matching = (folders: readonly string[], pattern: RegExp) =>
      folders.flatMap(sourcesIn).filter((path) => pattern.test(readRepositoryFile(path)));
    const today = /\bnew Date\(\s*\)/;
    expect(matching(['entrypoints'], today)).toHaveLength(1);
    const clock = /\bnew Date\(\s*\)|\bDate\.now\(|\bperformance\.now\(/;
    expect(matching(['rules', 'components'], clock)).toEqual([]);
  });

  it('no command line waits for all of date-fns', () => {
    const barrel = (one: Import) => one.of === 'date-fns' && !one.typeOnly;
    expect(sourcesIn('rules').flatMap(importsOf).filter(barrel)).toEqual([]);
  });
});
