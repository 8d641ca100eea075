/** A label beside what somebody wrote down in passing. */
export const FREITEXT_LABEL = /^(?:bemerkung|anmerkung|notiz|kommentar|freitext)[a-zß-ÿ]*\s*:?$/i;
