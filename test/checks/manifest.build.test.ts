import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtFiles } from './builds.ts';
import { readRepositoryFile } from './source-files.ts';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; " +
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

/** Where a permission is put to use in the bundles. */
const uses: Readonly<Record<string, RegExp>> = {
  activeTab: /\.action\.onClicked\.addListener/,
  scripting: /\.scripting\.registerContentScripts/,
  sidePanel: /\.sidePanel\.open/,
  storage: /\.storage\.session\.set/,
  clipboardWrite: /\.clipboard\.writeText/,
};

/** The README's table: "| `name` (Browser, …) | why |"; `only` is empty where it holds for all. */
function readmePermissions() {
  const rows = readRepositoryFile('README.md').matchAll(
    /^\| `(?<name>\w+)`(?: \((?<only>[^)]+)\))? \| (?<why>.+) \|$/gm,
  );
  return [...rows].map(({ groups }) => ({
    name: groups?.name ?? '',
    only: groups?.only ?? '',
    why: groups?.why ?? '',
  }));
}

const common = ['activeTab', 'scripting', 'storage'];
/** Each other one is a way in or out that nobody has looked at. */
const PARTS =
  'action background commands content_security_policy description icons incognito manifest_version name optional_host_permissions options_ui permissions version'.split(
    ' ',
  );
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

  it('asks for nothing that it does not use', () => {
    const scripts = builtFiles(build)
      .filter(({ path }) => path.endsWith('.js'))
      .map(({ text }) => text);
    const unused = manifest.permissions.filter((permission) => {
      const use = uses[permission];
      return use === undefined || !scripts.some((text) => use.test(text));
    });
    expect(unused).toEqual([]);
  });

  it('asks for what the README explains, and for nothing else', () => {
    const browser = build.startsWith('firefox') ? 'Firefox' : 'Chrome';
    const explained = readmePermissions().filter(
      ({ only }) => only === '' || only.includes(browser),
    );
    expect(explained.map(({ name }) => name).sort()).toEqual([...manifest.permissions].sort());
    expect(explained.every(({ why }) => why.length > 10)).toBe(true);
  });

  it('reaches pages only where the user grants it', () => {
    expect(manifest.host_permissions).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('forbids its pages every connection', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(csp);
  });

  it('has no part in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('listens to no other extension', () => {
    // Any may speak to one that says nothing of it in its manifest.
    const scripts = builtFiles(build).filter(({ path }) => path.endsWith('.js'));
    const listening = scripts.filter(({ text }) => /\.on(?:Message|Connect)External\b/.test(text));
    expect(listening.map(({ path }) => path)).toEqual([]);
  });

  it('has these parts and no others', () => {
    const own = build.startsWith('firefox')
      ? ['browser_specific_settings', 'sidebar_action']
      : ['minimum_chrome_version', 'side_panel', 'storage'];
    expect(Object.keys(manifest).sort()).toEqual(
      [...PARTS, ...own, ...(hosts ? ['host_permissions'] : [])].sort(),
    );
  });

  it('says what it is, in German', () => {
    expect(manifest.name).toBe('Konzeptlotse');
    // Longer ones are refused by the stores.
    expect(String(manifest.description).length).toBeLessThanOrEqual(132);
    expect(Object.keys(z.record(z.string(), z.string()).parse(manifest.icons))).toContain('128');
  });
});
