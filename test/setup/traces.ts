/**
 * What is kept, as one text in which traces of a case are looked for.
 *
 * Times (13 digits), the random ids of documents (four numbers), and the numbers of tabs and ports that a
 * browser or this computer gives are taken out: each can by chance hold the digits of a year or an age.
 */
export const keptAsText = (kept: unknown): string =>
  JSON.stringify(kept).replace(/\b(?:\d{13}|\d+(?:-\d+){3})\b|(?<=:)\d+(?=[\\/"])/g, '');
