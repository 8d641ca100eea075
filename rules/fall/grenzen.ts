/** How much of a page is taken in, of its texts is kept and told, and a value may hold. */

export const MAX_PAIRS = 5000;
export const MAX_TABLES = 200;
/** In characters: a longer text is not taken in. */
export const MAX_VALUE = 2000;
/** No value of a field is longer, save a list of days; what is, is a text that stands there. */
export const MAX_WERT = 200;

/** A Fall with a longer text or a larger number is refused, so none is read or entered. */
export const MAX_TEXT = 500;
export const MAX_ZAHL = 1200;

/** As much of a text as is kept. */
export const kuerzen = (text: string): string =>
  text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1)}…` : text;

/** As much of it as fits into a sentence. */
export const kurz = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
