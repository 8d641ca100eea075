/** What reading a text as a value comes to. */

/**
 * What a text says where a field stands: its value in the catalogue's normal form, that nothing is
 * known of it, or that it can't be taken as a value (`grund` completes "… : was erwartet wird").
 */
export type Gelesen =
  | { readonly art: 'wert'; readonly wert: unknown }
  | { readonly art: 'unbekannt' }
  | { readonly art: 'problem'; readonly grund: string };

/** Whether it is a value, and not that there is none. */
export const nenntWert = (gelesen: Gelesen): gelesen is Extract<Gelesen, { art: 'wert' }> =>
  gelesen.art === 'wert' && gelesen.wert !== null;

export const wert = (w: unknown): Gelesen => ({ art: 'wert', wert: w });
export const problem = (grund: string): Gelesen => ({ art: 'problem', grund });
export const UNGEWISS: Gelesen = { art: 'unbekannt' };
