/** What browsers ask a server of one's own for: is there a newer version, and where? */
import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Chrome and Edge, https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux. */
export function updatesXml(of: {
  readonly extensionId: string;
  readonly version: string;
  readonly url: string;
  readonly crx: Uint8Array;
  readonly oldestBrowser: string;
}): string {
  const attributes = {
    codebase: of.url,
    version: of.version,
    prodversionmin: of.oldestBrowser,
    hash_sha256: sha256(of.crx),
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${of.extensionId}">`,
    `    <updatecheck${written.join('')}/>`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
}

/** Firefox, https://extensionworkshop.com/documentation/manage/updating-your-extension/. */
export function updatesJson(of: {
  readonly id: string;
  readonly version: string;
  readonly url: string;
  readonly xpi: Uint8Array;
  readonly oldestBrowser: string;
}): unknown {
  const update = {
    version: of.version,
    update_link: of.url,
    update_hash: `sha256:${sha256(of.xpi)}`,
    applications: { gecko: { strict_min_version: of.oldestBrowser } },
  };
  return { addons: { [of.id]: { updates: [update] } } };
}
