/**
 * `npm run package`: builds, and lays what is handed out into `.output/package/`.
 *
 *     npm run package -- [--key schluessel.pem] [--url https://server/pfad/] [--host https://fachverfahren.example]… [--gecko-id konzeptlotse@jobcenter.example] [--xpi signiert.xpi]
 *
 * `--host` may stand several times. Also by KONZEPTLOTSE_KEY, KONZEPTLOTSE_URL, KONZEPTLOTSE_GECKO_ID
 * and KONZEPTLOTSE_XPI.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtensions, productionBuilds } from '../setup/build.ts';
import { outputDir } from '../setup/paths.ts';
import { packageInputs } from './inputs.ts';
import { packagesOf } from './packages.ts';
import { advice, type Given, parseGeckoId, parseHost, parseUrl, readKey } from './wishes.ts';

const folder = outputDir('package');
const say = (text: string) => process.stderr.write(`${text}\n`);

async function given(): Promise<Given> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      key: text,
      url: text,
      'gecko-id': text,
      xpi: text,
      host: { ...text, multiple: true },
    },
  });
  const key = values.key ?? process.env.KONZEPTLOTSE_KEY;
  const url = values.url ?? process.env.KONZEPTLOTSE_URL;
  const geckoId = values['gecko-id'] ?? process.env.KONZEPTLOTSE_GECKO_ID;
  const xpi = values.xpi ?? process.env.KONZEPTLOTSE_XPI;
  return {
    ...(key ? { key: readKey(key, await readFile(key, 'utf8')) } : {}),
    ...(url ? { url: parseUrl(url) } : {}),
    ...(geckoId ? { geckoId: parseGeckoId(geckoId) } : {}),
    hosts: (values.host ?? []).map(parseHost),
    ...(xpi ? { signedXpi: await readFile(xpi) } : {}),
  };
}

try {
  const wishes = await given();
  await buildExtensions(productionBuilds, { onlyStale: true });
  const packages = packagesOf({ ...(await packageInputs()), ...wishes });
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of packages) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    say(`.output/package/${path} (${Math.ceil(bytes.length / 1024)} kB)`);
  }
  for (const line of advice(wishes)) say(line);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
