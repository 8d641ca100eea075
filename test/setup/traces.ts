/**
 * What is kept, as one text in which traces of a case are looked for.
 *
 * Times (13 digits) and the random ids of documents (four numbers) are taken out: either can by
 * chance hold the digits of a year or an age.
 */
export const keptAsText = (kept: unknown): string =>
  JSON.stringify(kept).replace(/\b(?:\d{13}|\d+(?:-\d+){3})\b/g, '');
