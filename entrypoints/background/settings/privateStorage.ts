/** Who may look into what we keep. */
import { browser } from 'wxt/browser';

/**
 * Shuts content scripts out of the settings, as they are out of the cases anyway: whoever took one over would
 * have them, and could change what is read. Firefox knows no such switch.
 */
export async function keepSettingsToOurselves(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
