import { type SigningKey, signingKey } from './crx.ts';
import type { PackageInput } from './packages.ts';

/** What the office adds to the builds. */
export type Given = Pick<PackageInput, 'key' | 'url' | 'hosts' | 'geckoId' | 'signedXpi'>;

/** Where the packages will lie; throws for what is no https address of a folder. */
export function parseUrl(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`--url: erwartet wird eine Adresse mit https, ohne ? und #; da steht: ${text}`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The match pattern of an address such as `https://fachverfahren.example`; throws for any other. */
export function parseHost(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || url.href !== `${url.origin}/`) {
    throw new Error(
      `--host: erwartet wird eine Adresse wie https://fachverfahren.example, ohne Port und Pfad; da steht: ${text}`,
    );
  }
  // A star would be a host of that name here, and every host in a pattern.
  if (!/^[a-z0-9.-]+$/.test(url.hostname))
    throw new Error(`--host: so heißt kein Rechner: ${text}`);
  return `${url.origin}/*`;
}

/** As Firefox takes it: like an address, or a GUID in braces; no longer than 80 characters. */
const GECKO_ID = /^(?:[a-z0-9._-]*@[a-z0-9._-]+|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

/** The identifier of the add-on in Firefox; throws for what Firefox does not take as one. */
export function parseGeckoId(text: string): string {
  if (text.length <= 80 && GECKO_ID.test(text)) return text;
  throw new Error(
    `--gecko-id: erwartet wird eine Kennung wie konzeptlotse@jobcenter.example, höchstens 80 Zeichen ohne Leerzeichen und Umlaute; da steht: ${text}`,
  );
}

/** What is missing for self-hosting, and what to do; for people. */
export function advice({ key, url, geckoId, signedXpi }: Given): readonly string[] {
  return [
    ...(key
      ? [`Kennung der gepackten Erweiterung: ${key.extensionId}`]
      : [
          'Ohne Schlüssel keine gepackte Erweiterung (CRX) für Chrome und Edge. Einmal erzeugen und verwahren: ' +
            '«openssl genrsa -out schluessel.pem 3072»; dann «npm run package -- --key schluessel.pem --url …». ' +
            'Wer den Schlüssel hat, kann Aktualisierungen ausgeben; er gehört nicht ins Repository.',
        ]),
    ...(url === undefined
      ? [
          'Ohne --url keine Aktualisierungsdateien: Sie nennen die Adresse, unter der der Inhalt von self-hosted/ liegen wird.',
        ]
      : []),
    ...(url !== undefined && geckoId === undefined
      ? [
          'Ohne --gecko-id trägt das Paket für Firefox eine Kennung, die nur ein Platzhalter ist: vor dem Einreichen bei Mozilla ' +
            'eine eigene nennen, etwa «--gecko-id konzeptlotse@jobcenter.example», und bei jedem Packen dieselbe.',
        ]
      : []),
    ...(url === undefined && signedXpi !== undefined
      ? ['Ohne --url bleibt das Paket aus --xpi liegen: Es gehört zu self-hosted/updates.json.']
      : []),
    ...(url !== undefined && signedXpi === undefined
      ? [
          'Die XPI-Datei ist noch nicht signiert. Firefox installiert nur, was Mozilla signiert hat: self-hosted/*.xpi bei ' +
            'addons.mozilla.org zur eigenen Verteilung einreichen, dann noch einmal mit «--xpi signiert.xpi».',
        ]
      : []),
  ];
}

/** The key that `pem` holds; throws where it is none, for people, and says nothing of what it holds. */
export function readKey(path: string, pem: string): SigningKey {
  try {
    return signingKey(pem);
  } catch {
    throw new Error(
      `--key: ${path} ist kein privater RSA-Schlüssel im PEM-Format ohne Kennwort. Es wurde nichts gepackt.`,
    );
  }
}
