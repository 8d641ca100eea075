import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtFiles } from './builds.ts';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const schema = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }).strict(),
});

function manifestOf(build: string) {
  const text = builtFiles(build).find(({ path }) => path === 'manifest.json')?.text ?? '';
  return schema.parse(JSON.parse(text));
}

const common = ['activeTab', 'scripting', 'storage'];
const ownComputer = ['http://127.0.0.1/*', 'http://localhost/*'];

describe.each([
  { build: 'chrome-mv3', permissions: [...common, 'sidePanel'], hosts: undefined },
  { build: 'edge-mv3', permissions: [...common, 'sidePanel'], hosts: undefined },
  { build: 'firefox-mv3', permissions: [...common, 'clipboardWrite'], hosts: undefined },
  { build: 'chrome-mv3-demo', permissions: [...common, 'sidePanel'], hosts: ownComputer },
  { build: 'firefox-mv3-demo', permissions: [...common, 'clipboardWrite'], hosts: ownComputer },
])('manifest of $build', ({ build, permissions, hosts }) => {
  const manifest = manifestOf(build);

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('reaches pages only where the user grants it', () => {
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('forbids its pages every connection', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(csp);
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('says what it is, in German', () => {
    expect(manifest.name).toBe('Konzeptlotse');
    // Longer ones are refused by the stores.
    expect(String(manifest.description).length).toBeLessThanOrEqual(132);
    expect(Object.keys(z.record(z.string(), z.string()).parse(manifest.icons))).toContain('128');
  });
});
