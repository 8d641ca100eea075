/**
 * The words by which switches tell their state, in one place. Letters that stand for such a word ("I", "O") count only
 * where a switch writes them on itself.
 */

const ON = new Set(['an', 'ein', 'on', 'ja', 'aktiv']);
const OFF = new Set(['aus', 'off', 'nein', 'inaktiv']);

/** Whether `text` is the one word of a switch that is on. */
export const saysOn = (text: string): boolean => ON.has(text.toLowerCase());

/** Whether `text` is the one word of a switch that is off. */
export const saysOff = (text: string): boolean => OFF.has(text.toLowerCase());

/** What switches write on themselves, sometimes all of it at once. */
export const STATES = /^(?:(?:an|aus|ein|on|off|ja|nein|(?:in)?aktiv|i|o)\s?)+$/i;

/** "Nein [•––] Ja": what stands at both ends of a switch, off before on. */
export const BOTH_ENDS = /^(?:nein|aus|off|inaktiv)\s*(?:ja|an|ein|on|aktiv)$/i;

/** Both words of a switch that covers one of them, in either order. */
export const BOTH_WORDS =
  /^(?:(?:ja|an|ein|on)\s*(?:nein|aus|off)|(?:nein|aus|off)\s*(?:ja|an|ein|on))$/i;
