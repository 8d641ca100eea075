import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { liesRichtlinie } from '../../rules/einstellungen/schema.ts';
import { readRepositoryFile, repositoryFiles } from '../checks/source-files.ts';
import { parseFile } from '../profil/parse-file.ts';
import { footnotesOf, missing } from './named.ts';

const pages = repositoryFiles().filter((path) => /^docs\/.+\.md$/.test(path));

/** The blocks of a page that are JSON, as text. */
const jsonIn = (page: string): readonly string[] =>
  [...readRepositoryFile(page).matchAll(/^```json\n(?<json>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => groups?.json ?? '',
  );

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

  it.each([...pages, 'README.md'])('%s leads to files that there are', (page) => {
    const files = repositoryFiles();
    const links = [...readRepositoryFile(page).matchAll(/\]\((?<to>[^)#\s:]+)\)/g)].map(
      ({ groups }) => normalize(join(dirname(page), groups?.to ?? '')),
    );
    expect(links.filter((link) => !files.includes(link))).toEqual([]);
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
    const [chromium = '', firefox = ''] = jsonIn('docs/rollout.md');
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

  it('the example of a profile is taken in as it stands', () => {
    const [file = ''] = jsonIn('docs/fachverfahren.md');
    expect(parseFile(file)).toMatchObject({ profiles: [{ name: 'Fallmaske Musterstadt' }] });
  });
});
