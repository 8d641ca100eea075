/**
 * Whether an add-on that Mozilla signed is the one that is being packed. Firefox refuses an update whose
 * identifier or version is not what `updates.json` says, and looks for the next one where the signed manifest
 * says; nobody would hear of either.
 */
import { isDeepStrictEqual } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';

/** Mozilla lays its signature beside the files, in one form or both. */
const SIGNATURES: ReadonlySet<string> = new Set(['META-INF/mozilla.rsa', 'META-INF/cose.sig']);
const MANIFEST = 'manifest.json';
/** Ours has some 3 kB; so much of what else it may be is unpacked. */
const LARGEST_MANIFEST = 1_000_000;

/** What the add-on is known by and may do; what a manifest lacks is undefined. */
const identity = z
  .object({
    version: z.string(),
    host_permissions: z.array(z.string()).default([]),
    browser_specific_settings: z.object({
      gecko: z.object({ id: z.string(), update_url: z.string().optional() }),
    }),
  })
  .transform(({ version, host_permissions: hosts, browser_specific_settings: { gecko } }) => ({
    '--gecko-id': gecko.id,
    Fassung: version,
    '--url': gecko.update_url,
    '--host': hosts,
  }));
type Identity = z.infer<typeof identity>;

const shown = (value: Identity[keyof Identity]) =>
  Array.isArray(value) ? value.join(', ') || 'keine' : (value ?? 'keine');

const refuse = (why: string): never => {
  throw new Error(`--xpi: ${why} Es wurde nichts gepackt.`);
};

function manifestOf(files: Record<string, Uint8Array>): Identity {
  try {
    return identity.parse(JSON.parse(strFromU8(files[MANIFEST] ?? new Uint8Array())));
  } catch {
    return refuse('In der Datei steckt keine Erweiterung für Firefox.');
  }
}

function unpacked(xpi: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(xpi, {
      filter: ({ name, originalSize }) =>
        SIGNATURES.has(name) || (name === MANIFEST && originalSize <= LARGEST_MANIFEST),
    });
  } catch {
    return refuse('Die Datei ist kein Archiv.');
  }
}

/**
 * Throws, for people, where `xpi` is no signed add-on or another than the one with `manifest`: by identifier,
 * version, address of its updates or pages that it may read from the start.
 */
export function checkSigned(xpi: Uint8Array, manifest: object): void {
  const files = unpacked(xpi);
  const theirs = manifestOf(files);
  if (!Object.keys(files).some((name) => SIGNATURES.has(name))) {
    refuse(
      'Die Datei trägt keine Signatur von Mozilla; gebraucht wird die, die von dort zurückkommt.',
    );
  }
  const ours = identity.parse(manifest);
  for (const what of ['--gecko-id', 'Fassung', '--url', '--host'] as const) {
    if (isDeepStrictEqual(theirs[what], ours[what])) continue;
    refuse(
      `Signiert ist ein anderes Paket: ${what} ist dort ${shown(theirs[what])}, hier ${shown(ours[what])}. ` +
        'Mit denselben Angaben packen wie vor dem Einreichen, oder dieses Paket einreichen.',
    );
  }
}
