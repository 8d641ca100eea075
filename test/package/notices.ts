/** The notice file that every build carries: whose work is in it, and under which licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../setup/paths.ts';
import type { Shipped } from './shipped.ts';

/** Where it lies in the repository; each build ships it. */
export const noticesFile = join(root, 'assets', 'THIRD-PARTY-NOTICES.txt');

/** Licences under which the EUPL-1.2 lets us pass on what is not ours, each with what it asks of us. */
const allowed: Readonly<Record<string, string>> = {
  MIT: 'the notice',
  ISC: 'the notice',
  'BSD-2-Clause': 'the notice',
  'BSD-3-Clause': 'the notice',
  '0BSD': 'nothing',
  'Apache-2.0': 'the text',
  'OFL-1.1': 'the text; the font is not sold by itself',
  'EUPL-1.2': 'the text; it is our own licence',
  'MPL-2.0': 'to say where its source is; we have not changed it',
};

interface Work {
  readonly title: string;
  readonly licence: string;
  readonly source: string;
  readonly text: string;
}

/** Of another author, within a package. */
const contained: Readonly<Record<string, readonly Work[]>> = {
  '@kern-ux/native': [
    {
      title: 'Fira Sans 4.106 (in @kern-ux/native)',
      licence: 'OFL-1.1',
      source: 'https://github.com/mozilla/Fira',
      text: `Copyright 2012-2015, The Mozilla Foundation and Telefonica S.A.\nFira Sans is a trademark of The Mozilla Corporation.\n\n${licence('OFL-1.1')}`,
    },
    {
      title: 'Material Symbols (in @kern-ux/native)',
      licence: 'Apache-2.0',
      source: 'https://github.com/google/material-design-icons',
      text: licence('Apache-2.0'),
    },
  ],
};

/** Who holds the rights where a package brings no licence text along. */
const holders: Readonly<Record<string, string>> = {
  '@wxt-dev/browser': 'Copyright (c) Aaron Klinker',
  wxt: 'Copyright (c) Aaron Klinker',
};

function licence(id: string): string {
  return readFileSync(join(import.meta.dirname, 'licences', `${id}.txt`), 'utf8').trim();
}

const packageJson = z.object({
  license: z.string(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

/** What stands in a LICENSE behind its own text is of packages that it was built with, not of ours. */
const ownPart = (text: string) => text.split(/^#+ Licenses of bundled dependencies/m)[0] ?? text;

/** Throws where the licence is not one we may pass on, or says nothing of its holder. */
function workOf({ name, version }: Shipped): Work {
  const folder = join(root, 'node_modules', name);
  const about = packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  if (!Object.hasOwn(allowed, about.license)) {
    throw new Error(`${name} ${version}: unknown licence ${about.license}`);
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const holder = holders[name];
  if (file === undefined && holder === undefined) {
    throw new Error(`${name} ${version}: no licence text, and no holder is known`);
  }
  const { repository = about.homepage ?? '' } = about;
  const address = typeof repository === 'string' ? repository : repository.url;
  return {
    title: `${name} ${version}`,
    licence: about.license,
    source: address.replace(/^git\+/, '').replace(/\.git$/, ''),
    text:
      file === undefined
        ? `${holder}\n\n${licence(about.license)}`
        : ownPart(readFileSync(join(folder, file), 'utf8')).trim(),
  };
}

/** The works in these packages, those within them included; throws for a licence that is not `allowed`. */
export const worksIn = (shipped: readonly Shipped[]): readonly Work[] =>
  shipped.flatMap((one) => [workOf(one), ...(contained[one.name] ?? [])]);

const line = '─'.repeat(72);

/** The whole text of the notice file. */
export function noticesOf(shipped: readonly Shipped[]): string {
  const works = worksIn(shipped);
  return [
    'Konzeptlotse steht unter der EUPL-1.2. Darin enthalten sind, unverändert oder in Teilen:',
    '',
    ...works.map(({ title, licence, source }) => `- ${title}, ${licence}, ${source}`),
    '',
    ...works.flatMap(({ title, licence, text }) => [line, `${title} (${licence})`, '', text, '']),
  ].join('\n');
}
