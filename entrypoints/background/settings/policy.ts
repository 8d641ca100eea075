/** What the office's IT sets by policy. Read anew at each look; nobody here can change it. */
import { browser } from 'wxt/browser';
import { VORGABE } from '../../../rules/einstellungen/einstellungen.ts';
import { KEINE_RICHTLINIE, type Richtlinie } from '../../../rules/einstellungen/geltend.ts';
import { type Gelesen, liesRichtlinie } from '../../../rules/einstellungen/schema.ts';

/** All of it. */
export const loadPolicy = () => load(null);

/** Less its profiles, which may be many and large, and are asked for much more seldom. */
export const loadPolicySettings = () => load([...Object.keys(VORGABE), 'gesperrt']);

async function load(keys: string[] | null): Promise<Gelesen<Richtlinie>> {
  // Firefox rejects where there is none.
  const raw: Record<string, unknown> | undefined = await browser.storage.managed
    .get(keys)
    .catch(() => undefined);
  return raw ? liesRichtlinie(raw) : { werte: KEINE_RICHTLINIE, probleme: [] };
}

/** Calls `then` whenever it changes; in Firefox it does so only at a start of the browser, untold. */
export function onPolicyChanged(then: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') then();
  });
}
