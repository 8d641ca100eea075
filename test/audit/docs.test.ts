import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  BEGRIFFE_EGV,
  FUNKTIONEN,
  GRENZEN,
  keysOf,
  MARKEN,
} from '../../rules/einstellungen/einstellungen.ts';
import { liesRichtlinie, richtlinieSchema } from '../../rules/einstellungen/schema.ts';
import { readRepositoryFile, repositoryFiles } from '../checks/source-files.ts';
import { parseFile } from '../profil/parse-file.ts';
import { footnotesOf, missing } from './named.ts';

const pages = repositoryFiles().filter((path) => /^docs\/.+\.md$/.test(path));

/** The blocks of a page in a language, as text. */
const blocksIn = (page: string, language: 'json' | 'reg'): readonly string[] =>
  [...readRepositoryFile(page).matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.text ?? '');

/** A file for the registry of Windows: by key, then by name, what stands there. */
function registryOf(text: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [first, ...lines] = text.split('\n').filter((line) => line !== '');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const keys: Record<string, Record<string, unknown>> = {};
  let values: Record<string, unknown> = {};
  for (const line of lines) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = {};
      keys[key] = values;
      continue;
    }
    const [, name = '', word, hex] = /^"(\w+)"=(?:(".*")|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    values[name] = hex === undefined ? JSON.parse(word ?? '') : Number.parseInt(hex, 16);
  }
  return keys;
}

describe('the pages for offices', () => {
  it('are five, and the README leads to each', () => {
    expect(pages).toHaveLength(5);
    const readme = readRepositoryFile('README.md');
    expect(pages.filter((page) => !readme.includes(`(${page})`))).toEqual([]);
  });

  it.each(pages)('%s names for each claim a test that there is', (page) => {
    const { used, defined, problems } = footnotesOf(readRepositoryFile(page));
    expect(problems).toEqual([]);
    expect([...used].sort()).toEqual([...defined.keys()].sort());
    expect([...defined.values()].flat().flatMap(missing)).toEqual([]);
    if (!page.endsWith('aenderungen.md')) expect(defined.size).toBeGreaterThan(5);
  });

  it.each([...pages, 'README.md'])('%s leads to files and folders that there are', (page) => {
    const files = repositoryFiles();
    const links = [...readRepositoryFile(page).matchAll(/\]\((?<to>[^)#\s:]+)\)/g)].map(
      ({ groups }) => normalize(join(dirname(page), groups?.to ?? '')),
    );
    const leads = (link: string) =>
      files.some((file) => file === link || file.startsWith(`${link}/`));
    expect(links.filter((link) => !leads(link))).toEqual([]);
  });

  it('say what is new in the version that there is', () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readRepositoryFile('package.json')));
    expect(readRepositoryFile('docs/aenderungen.md')).toMatch(
      new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm'),
    );
  });
});

describe('a footnote', () => {
  it('that is unknown, unused or names no test is a problem', () => {
    const { used, defined, problems } = footnotesOf(
      'Satz.[^a] Noch einer.[^b]\n\n[^a]: test/x.test.ts: „eins“; test/y.test.ts: „zwei“\n[^c]: irgendwo',
    );
    expect([...used]).toEqual(['a', 'b']);
    expect(defined.get('a')).toEqual([
      { file: 'test/x.test.ts', name: 'eins' },
      { file: 'test/y.test.ts', name: 'zwei' },
    ]);
    expect(problems).toEqual(['[^c] nennt keinen Test']);
  });
});

describe('examples', () => {
  const policy = z.record(z.string(), z.unknown());
  const inChromium = z.object({
    '3rdparty': z.object({ extensions: z.object({ KENNUNG: policy }) }),
    ExtensionSettings: z.object({ KENNUNG: policy }),
  });
  const inFirefox = z.object({
    policies: z.object({
      '3rdparty': z.object({
        Extensions: z.object({ 'konzeptlotse@example.invalid': policy }),
      }),
    }),
  });

  it('the examples of policies are read as they stand', () => {
    const [chromium = '', firefox = ''] = blocksIn('docs/rollout.md', 'json');
    const values = [
      inChromium.parse(JSON.parse(chromium))['3rdparty'].extensions.KENNUNG,
      inFirefox.parse(JSON.parse(firefox)).policies['3rdparty'].Extensions[
        'konzeptlotse@example.invalid'
      ],
    ];
    for (const each of values) {
      const { werte, probleme } = liesRichtlinie(each);
      expect(probleme).toEqual([]);
      expect(werte.werte.dienststelle).toBe('Jobcenter Musterstadt');
    }
    expect(values[1]).toEqual(values[0]);
  });

  it('the example for the registry of Windows is read as it stands', () => {
    const [file = ''] = blocksIn('docs/rollout.md', 'reg');
    const edge = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge`;
    const own = String.raw`${edge}\3rdparty\extensions\KENNUNG\policy`;
    const { [edge]: browser, [own]: values, ...lists } = registryOf(file);
    expect(JSON.parse(String(browser?.ExtensionSettings))).toMatchObject({
      KENNUNG: { installation_mode: 'force_installed' },
    });
    // A list is a key of its own, its entries are numbered.
    const given = Object.entries(lists).map(([key, entries]) => {
      expect(key.startsWith(`${own}\\`), key).toBe(true);
      expect(Object.keys(entries)).toEqual(Object.keys(entries).map((_, at) => String(at + 1)));
      return [key.slice(own.length + 1), Object.values(entries)] as const;
    });
    const { werte, probleme } = liesRichtlinie({ ...values, ...Object.fromEntries(given) });
    expect(probleme).toEqual([]);
    expect(werte).toMatchObject({
      werte: {
        dienststelle: 'Jobcenter Musterstadt',
        konzepte: ['heilbronn-amm', 'regensburg-kontaktdichte'],
        vorlaufTage: 14,
        fachverfahren: ['https://fachverfahren.example'],
      },
      gesperrt: ['konzepte', 'fachverfahren'],
    });
  });

  it('the table of what a policy sets has each key, and each word and bound of those that have some', () => {
    const section = readRepositoryFile('docs/rollout.md').split('## Was die Richtlinie')[1] ?? '';
    const rows = new Map(
      [...section.matchAll(/^\| `(?<key>\w+)` \| (?<value>.+) \|$/gm)].map(({ groups }) => [
        groups?.key ?? '',
        groups?.value ?? '',
      ]),
    );
    expect([...rows.keys()].toSorted()).toEqual(Object.keys(richtlinieSchema.shape).toSorted());
    const wordsOf = (key: string) =>
      [...(rows.get(key) ?? '').matchAll(/`(?<word>[^`]+)`/g)].map(({ groups }) => groups?.word);
    expect(wordsOf('begriffEgv')).toEqual([...BEGRIFFE_EGV]);
    expect(wordsOf('marken')).toEqual(keysOf(MARKEN));
    expect(wordsOf('abgeschaltet')).toEqual(keysOf(FUNKTIONEN));
    for (const [key, bounds] of Object.entries(GRENZEN)) {
      expect(rows.get(key)).toBe(bounds.join(' bis '));
    }
  });

  it('the example of a profile is taken in as it stands', () => {
    const [file = ''] = blocksIn('docs/fachverfahren.md', 'json');
    expect(parseFile(file)).toMatchObject({ profiles: [{ name: 'Fallmaske Musterstadt' }] });
  });
});
