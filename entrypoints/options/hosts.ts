/** The pages that may be read: granted by the user or by policy, or built in. */
import { browser } from 'wxt/browser';
import type { HostRow } from '../../components/options/model.ts';

/** `allowed`: the origins that the policy lists; null: any. */
export async function grantedPatterns(
  allowed: readonly string[] | null,
): Promise<readonly HostRow[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins
    .map((pattern) => ({
      pattern,
      fixed: builtIn.includes(pattern),
      barred: allowed !== null && !allowed.some((origin) => pattern === `${origin}/*`),
    }))
    .toSorted((a, b) => a.pattern.localeCompare(b.pattern));
}

/** Takes a grant back; throws where the browser refuses. */
export async function withdraw(pattern: string): Promise<void> {
  const removed = await browser.permissions.remove({ origins: [pattern] });
  if (!removed) throw new Error(`the browser keeps ${pattern}`);
}
