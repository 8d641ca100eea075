/** What `npm run package` makes of the builds; reads and writes nothing. */
import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { crxOf, type SigningKey } from './crx.ts';
import { checkSigned } from './signed.ts';
import { sha256, updatesJson, updatesXml } from './updates.ts';
import { bytesOf, type Files, jsonBytes, zipOf } from './zip.ts';

export interface PackageInput {
  readonly chrome: Files;
  readonly edge: Files;
  readonly firefox: Files;
  readonly sources: Files;
  /** CycloneDX. */
  readonly sbom: unknown;
  /** Signs the packed extension of Chrome and Edge. */
  readonly key?: SigningKey;
  /** Where the office serves what is in `self-hosted/`; ends with a slash. */
  readonly url?: string;
  /** Match patterns that self-hosted packages may read from the start, without a click of anybody. */
  readonly hosts?: readonly string[];
  /** What Firefox and Mozilla know the add-on by; without it the placeholder of the build. */
  readonly geckoId?: string;
  /** The add-on as Mozilla gave it back, signed; throws where it is another than the one packed here. */
  readonly signedXpi?: Uint8Array;
}

const manifest = z.looseObject({
  version: z.string(),
  minimum_chrome_version: z.string().optional(),
  browser_specific_settings: z
    .looseObject({ gecko: z.looseObject({ id: z.string(), strict_min_version: z.string() }) })
    .optional(),
});
type Manifest = z.infer<typeof manifest>;

const MANIFEST = 'manifest.json';

function manifestOf(build: Files): Manifest {
  return manifest.parse(JSON.parse(strFromU8(build.get(MANIFEST) ?? new Uint8Array())));
}

const withManifest = (build: Files, changed: Manifest): Files =>
  new Map([...build, [MANIFEST, bytesOf(JSON.stringify(changed))]]);

/** The build for Firefox with an identifier of the office's own. */
function withGeckoId(build: Files, id: string): Files {
  const { browser_specific_settings: settings, ...rest } = manifestOf(build);
  if (!settings) return build;
  const own = { ...settings, gecko: { ...settings.gecko, id } };
  return withManifest(build, { ...rest, browser_specific_settings: own });
}

/** Everything to hand out, by its path. Without key or url, what needs them is left out. */
export function packagesOf(given: PackageInput): Files {
  const { geckoId } = given;
  const input =
    geckoId === undefined ? given : { ...given, firefox: withGeckoId(given.firefox, geckoId) };
  const { version } = manifestOf(input.chrome);
  const name = `konzeptlotse-${version}`;
  const files: [string, Uint8Array][] = [
    [`stores/${name}-chrome.zip`, zipOf(input.chrome)],
    [`stores/${name}-edge.zip`, zipOf(input.edge)],
    [`stores/${name}-firefox.zip`, zipOf(input.firefox)],
    [`stores/${name}-firefox-sources.zip`, zipOf(input.sources)],
    ...selfHostedChromium(input, input.chrome, `${name}-chrome.crx`, 'updates.xml'),
    ...selfHostedChromium(input, input.edge, `${name}-edge.crx`, 'updates-edge.xml'),
    ...selfHostedFirefox(input, name),
    [`${name}.cdx.json`, jsonBytes(input.sbom)],
  ];
  const sums = files.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return new Map([...files, ['SHA256SUMS', bytesOf(sums.join(''))]]);
}

/** What was installed by policy has these permissions without being asked; only our optional ones wait for a click. */
const granted = (hosts: readonly string[] = []) =>
  hosts.length === 0 ? {} : { host_permissions: hosts };

/** Edge's build knows that it is Edge's. `key` keeps the identifier where the folder is loaded unpacked. */
function selfHostedChromium(
  { key, url, hosts }: PackageInput,
  build: Files,
  file: string,
  updatesFile: string,
): [string, Uint8Array][] {
  if (!key) return [];
  const { extensionId } = key;
  const original = manifestOf(build);
  const crx = crxOf(
    zipOf(
      withManifest(build, {
        ...original,
        key: Buffer.from(key.publicKey).toString('base64'),
        ...granted(hosts),
        ...(url === undefined ? {} : { update_url: `${url}${updatesFile}` }),
      }),
    ),
    key,
  );
  const packed: [string, Uint8Array] = [`self-hosted/${file}`, crx];
  if (url === undefined) return [packed];
  const { version, minimum_chrome_version: oldestBrowser = '' } = original;
  const updates = updatesXml({ extensionId, version, url: `${url}${file}`, crx, oldestBrowser });
  return [packed, [`self-hosted/${updatesFile}`, bytesOf(updates)]];
}

/** Firefox looks for updates where the add-on itself says, so it goes to Mozilla with that address. */
function selfHostedFirefox(
  { firefox, url, hosts, signedXpi }: PackageInput,
  name: string,
): [string, Uint8Array][] {
  const original = manifestOf(firefox);
  const gecko = original.browser_specific_settings?.gecko;
  if (url === undefined || !gecko) return [];
  const settings = { gecko: { ...gecko, update_url: `${url}updates.json` } };
  const own = { ...original, ...granted(hosts), browser_specific_settings: settings };
  if (signedXpi) checkSigned(signedXpi, own);
  const xpi = signedXpi ?? zipOf(withManifest(firefox, own));
  const file = `${name}.xpi`;
  const updates = updatesJson({
    id: gecko.id,
    version: original.version,
    url: `${url}${file}`,
    xpi,
    oldestBrowser: gecko.strict_min_version,
  });
  return [
    [`self-hosted/${file}`, xpi],
    ['self-hosted/updates.json', jsonBytes(updates)],
  ];
}
