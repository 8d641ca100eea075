import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { signingKey } from './crx.ts';
import { type PackageInput, packagesOf } from './packages.ts';
import { sbomOf } from './sbom.ts';
import { sha256 } from './updates.ts';
import { advice, parseGeckoId, parseHost, parseUrl, readKey } from './wishes.ts';
import { bytesOf, type Files, jsonBytes, zipOf } from './zip.ts';

const chromium: Files = new Map([
  ['background.js', bytesOf('1')],
  ['manifest.json', jsonBytes({ version: '1.2.3', minimum_chrome_version: '120' })],
]);
const gecko = { id: 'a@b.example', strict_min_version: '140.0' };
const builtAs = (version: string): Files =>
  new Map([['manifest.json', jsonBytes({ version, browser_specific_settings: { gecko } })]]);
const firefox = builtAs('1.2.3');
const input: PackageInput = {
  chrome: chromium,
  edge: chromium,
  firefox,
  sources: new Map([['README.md', bytesOf('lies mich')]]),
  sbom: { bomFormat: 'CycloneDX' },
};
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const key = signingKey(pem);
const url = 'https://it.jobcenter.example/k/';
const selfHosted = packagesOf({ ...input, key, url });

function file(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not among ${[...files.keys()].join(', ')}`);
  return bytes;
}
const text = (files: Files, path: string) => strFromU8(file(files, path));
const manifestIn = (zip: Uint8Array) =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(text(new Map(Object.entries(unzipSync(zip))), 'manifest.json')));

/** What was packed for Firefox, as Mozilla would give it back. */
function signed(given: Partial<PackageInput> = {}): Uint8Array {
  const packages = packagesOf({ ...input, url, ...given });
  const xpi = [...packages].find(([path]) => path.endsWith('.xpi'))?.[1] ?? new Uint8Array();
  const files = Object.entries(unzipSync(xpi));
  return zipOf(new Map([...files, ['META-INF/mozilla.rsa', bytesOf('Mozilla')]]));
}

/** One length-delimited protobuf field after the other; lengths of one or two bytes suffice here. */
function fieldsOf(bytes: Uint8Array): [number, Uint8Array][] {
  const fields: [number, Uint8Array][] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    const length = varint();
    fields.push([tag >> 3, bytes.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}
const fieldOf = (bytes: Uint8Array, number: number) =>
  fieldsOf(bytes).find(([found]) => found === number)?.[1] ?? new Uint8Array();

describe('an archive', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? '';
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
  });

  it('has the same bytes in whatever order and time zone it is made', () => {
    process.env.TZ = 'Pacific/Auckland';
    const there = zipOf(chromium);
    process.env.TZ = 'America/Los_Angeles';
    const here = zipOf(new Map([...chromium].reverse()));
    expect(sha256(here)).toBe(sha256(there));
    expect(Object.keys(unzipSync(here))).toEqual(['background.js', 'manifest.json']);
  });
});

describe('what is handed out', () => {
  it('goes to the stores as it was built, and to Mozilla with its sources', () => {
    const packages = packagesOf(input);
    expect([...packages.keys()]).toEqual([
      'stores/konzeptlotse-1.2.3-chrome.zip',
      'stores/konzeptlotse-1.2.3-edge.zip',
      'stores/konzeptlotse-1.2.3-firefox.zip',
      'stores/konzeptlotse-1.2.3-firefox-sources.zip',
      'konzeptlotse-1.2.3.cdx.json',
      'SHA256SUMS',
    ]);
    const store = unzipSync(file(packages, 'stores/konzeptlotse-1.2.3-chrome.zip'));
    expect(new Map(Object.entries(store))).toEqual(chromium);
  });

  it('carries a checksum of each file', () => {
    const lines = text(selfHosted, 'SHA256SUMS').trim().split('\n');
    const expected = [...selfHosted]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${sha256(bytes)}  ${path}`);
    expect(lines).toEqual(expected);
    expect(lines).toHaveLength(11);
  });

  it('is packed for Chrome and Edge as CRX3, signed with the key that was given', () => {
    const crx = Buffer.from(file(selfHosted, 'self-hosted/konzeptlotse-1.2.3-chrome.crx'));
    expect(crx.subarray(0, 4).toString()).toBe('Cr24');
    expect(crx.readUInt32LE(4)).toBe(3);
    const size = crx.readUInt32LE(8);
    const header = crx.subarray(12, 12 + size);
    const zip = crx.subarray(12 + size);
    const signed = fieldOf(header, 10_000);
    const proof = fieldOf(header, 2);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const signedBytes = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, zip]);
    const publicKey = createPublicKey(pem);
    expect(fieldOf(proof, 1)).toEqual(publicKey.export({ type: 'spki', format: 'der' }));
    expect(verify('sha256', signedBytes, publicKey, fieldOf(proof, 2))).toBe(true);
    expect(
      sha256(fieldOf(proof, 1)).startsWith(Buffer.from(fieldOf(signed, 1)).toString('hex')),
    ).toBe(true);
    expect(manifestIn(zip)).toEqual({
      version: '1.2.3',
      minimum_chrome_version: '120',
      key: Buffer.from(key.publicKey).toString('base64'),
      update_url: `${url}updates.xml`,
    });
  });

  it('says to browsers where the newest version is, with its hash', () => {
    const crx = sha256(file(selfHosted, 'self-hosted/konzeptlotse-1.2.3-chrome.crx'));
    const xml = text(selfHosted, 'self-hosted/updates.xml');
    expect(xml).toContain(`<app appid="${key.extensionId}">`);
    expect(xml).toContain(
      `<updatecheck codebase="${url}konzeptlotse-1.2.3-chrome.crx" version="1.2.3" prodversionmin="120" hash_sha256="${crx}"/>`,
    );
    expect(text(selfHosted, 'self-hosted/updates-edge.xml')).toContain(
      `codebase="${url}konzeptlotse-1.2.3-edge.crx"`,
    );
    const xpi = file(selfHosted, 'self-hosted/konzeptlotse-1.2.3.xpi');
    expect(manifestIn(xpi)).toMatchObject({
      browser_specific_settings: { gecko: { update_url: `${url}updates.json` } },
    });
    expect(JSON.parse(text(selfHosted, 'self-hosted/updates.json'))).toEqual({
      addons: {
        'a@b.example': {
          updates: [
            {
              version: '1.2.3',
              update_link: `${url}konzeptlotse-1.2.3.xpi`,
              update_hash: `sha256:${sha256(xpi)}`,
              applications: { gecko: { strict_min_version: '140.0' } },
            },
          ],
        },
      },
    });
  });

  it('names the hash of what Mozilla signed, where that is given', () => {
    const signedXpi = signed();
    const packages = packagesOf({ ...input, url, signedXpi });
    expect(file(packages, 'self-hosted/konzeptlotse-1.2.3.xpi')).toBe(signedXpi);
    expect(text(packages, 'self-hosted/updates.json')).toContain(sha256(signedXpi));
    expect(advice({ url, signedXpi }).join(' ')).not.toContain('--xpi');
    expect(advice({ signedXpi }).join(' ')).toContain('Ohne --url bleibt das Paket aus --xpi');
  });

  it.each([
    ['no archive', bytesOf('signiert'), 'kein Archiv'],
    ['an archive of something else', zipOf(new Map([['a', bytesOf('b')]])), 'keine Erweiterung'],
    ['a package for Chrome', zipOf(chromium), 'keine Erweiterung'],
    ['what was not signed', file(selfHosted, 'self-hosted/konzeptlotse-1.2.3.xpi'), 'Signatur'],
    ['another identifier', signed({ geckoId: 'c@d.example' }), '--gecko-id ist dort c@d.example'],
    ['another address', signed({ url: `${url}neu/` }), `--url ist dort ${url}neu/updates.json`],
    [
      'other pages',
      signed({ hosts: ['https://a.example/*'] }),
      '--host ist dort https://a.example/*, hier keine',
    ],
    [
      'an older version',
      signed({ firefox: builtAs('1.2.2') }),
      'Fassung ist dort 1.2.2, hier 1.2.3',
    ],
  ])('refuses as signed %s', (_, signedXpi, why) => {
    expect(() => packagesOf({ ...input, url, signedXpi })).toThrow(why);
    expect(() => packagesOf({ ...input, url, signedXpi })).toThrow('Es wurde nichts gepackt.');
  });

  it('goes by the identifier that was given, in both packages for Firefox and in its updates', () => {
    const geckoId = 'konzeptlotse@jobcenter.example';
    const packages = packagesOf({ ...input, url, geckoId });
    const own = { browser_specific_settings: { gecko: { ...gecko, id: geckoId } } };
    expect(manifestIn(file(packages, 'stores/konzeptlotse-1.2.3-firefox.zip'))).toMatchObject(own);
    expect(manifestIn(file(packages, 'self-hosted/konzeptlotse-1.2.3.xpi'))).toMatchObject(own);
    const updates: unknown = JSON.parse(text(packages, 'self-hosted/updates.json'));
    expect(updates).toMatchObject({ addons: { [geckoId]: {} } });
  });

  it('may read the Fachverfahren that were named from the start, where the office hosts it itself', () => {
    const hosts = [parseHost('https://fachverfahren.example')];
    const packages = packagesOf({ ...input, key, url, hosts });
    const crx = Buffer.from(file(packages, 'self-hosted/konzeptlotse-1.2.3-chrome.crx'));
    const granted = { host_permissions: ['https://fachverfahren.example/*'] };
    expect(manifestIn(crx.subarray(12 + crx.readUInt32LE(8)))).toMatchObject(granted);
    expect(manifestIn(file(packages, 'self-hosted/konzeptlotse-1.2.3.xpi'))).toMatchObject(granted);
    const store = file(packages, 'stores/konzeptlotse-1.2.3-chrome.zip');
    expect(manifestIn(store)).not.toHaveProperty('host_permissions');
  });

  it('has the same bytes when it is packed again', () => {
    const again = packagesOf({ ...input, key: signingKey(pem), url });
    expect([...again].map(([path, bytes]) => [path, sha256(bytes)])).toEqual(
      [...selfHosted].map(([path, bytes]) => [path, sha256(bytes)]),
    );
  });
});

describe('what the office gives', () => {
  it('is asked for where it is missing, and the key is called by its identifier', () => {
    expect(advice({}).join('\n')).toMatch(/Ohne Schlüssel[\s\S]*Ohne --url/);
    expect(advice({ key, url }).join('\n')).toMatch(
      /[a-p]{32}[\s\S]*Ohne --gecko-id[\s\S]*nicht signiert/,
    );
    const geckoId = 'konzeptlotse@jobcenter.example';
    expect(advice({ key, url, geckoId, signedXpi: bytesOf('x') })).toHaveLength(1);
  });

  it.each(['http://a.example/', 'a.example', 'https://a.example/?x=1', ''])(
    'is refused as an address: %j',
    (wrong) => {
      expect(() => parseUrl(wrong)).toThrow('--url');
    },
  );

  it.each([
    'https://*',
    'https://*.example',
    'https://a.example:8443',
    'https://a.example/b',
    'ftp://a.example',
    'a',
  ])('is refused as a Fachverfahren: %j', (wrong) => {
    expect(() => parseHost(wrong)).toThrow('--host');
  });

  it.each(['konzeptlotse@jobcenter.example', '{01234567-89ab-cdef-0123-456789abcdef}'])(
    'is taken as the identifier of the add-on: %s',
    (id) => {
      expect(parseGeckoId(id)).toBe(id);
    },
  );

  it.each([
    'konzeptlotse',
    'mit leer@a.example',
    'ä@a.example',
    '{123}',
    'a@',
    `${'a'.repeat(80)}@b`,
  ])('is refused as the identifier of the add-on: %j', (wrong) => {
    expect(() => parseGeckoId(wrong)).toThrow(/^--gecko-id: erwartet wird/);
  });

  it('may leave out the slash', () => {
    expect(parseUrl('https://a.example/k')).toBe('https://a.example/k/');
  });

  it('is refused as a key where it is none, without a word of its content', () => {
    const ed25519 = generateKeyPairSync('ed25519').privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    for (const wrong of ['geheim', ed25519.toString()]) {
      expect(() => readKey('schluessel.pem', wrong)).toThrow(
        /^--key: schluessel\.pem ist kein privater RSA-Schlüssel/,
      );
    }
  });
});

describe('the bill of materials', () => {
  const npm = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: 'urn:uuid:1',
    version: 1,
    metadata: { timestamp: 'now', component: { 'bom-ref': 'k@1', name: 'ordner', version: '1' } },
    components: [
      { 'bom-ref': 'a@1', name: 'a', version: '1' },
      { 'bom-ref': 'dev@1', name: 'dev', version: '1' },
    ],
    dependencies: [
      { ref: 'k@1', dependsOn: ['a@1', 'dev@1'] },
      { ref: 'a@1', dependsOn: ['dev@1'] },
      { ref: 'dev@1', dependsOn: [] },
    ],
  };

  it('lists what is shipped and nothing else, and nothing that differs from run to run', () => {
    const bom = sbomOf(npm, [{ name: 'a', version: '1' }]);
    expect(bom.components).toEqual([
      { 'bom-ref': 'a@1', name: 'a', version: '1', scope: 'required' },
    ]);
    expect(bom.dependencies).toEqual([
      { ref: 'k@1', dependsOn: ['a@1'] },
      { ref: 'a@1', dependsOn: [] },
    ]);
    expect(JSON.stringify(bom)).not.toMatch(/urn:uuid|timestamp|ordner/);
  });

  it('is not made where npm does not know what is shipped', () => {
    expect(() => sbomOf(npm, [{ name: 'b', version: '2' }])).toThrow('b@2');
  });
});
