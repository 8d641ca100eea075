/** A text cut to its first sentence, for where there is room for one only. */

/** What ends in a full stop without ending a sentence, in our own texts and in labels of pages. */
const ABBREVIATIONS = new Set(
  'abs art bzw ca dr evtl ggf inkl lfd max mind nr s sog std tel u vgl z zzgl'.split(' '),
);

/** The text itself where it is one sentence. Dates, ordinal numbers and abbreviations end none. */
export function ersterSatz(text: string): string {
  for (const { index } of text.matchAll(/[.!?](?=\s+["„»(]?\p{Lu})/gu)) {
    const before = text.slice(0, index);
    const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
    const isOrdinal = /^\d{1,2}$/.test(word) || /^(?:\d{1,2}\.)+\d{0,2}$/.test(word);
    const isAbbreviation = word.length === 1 || ABBREVIATIONS.has(word.toLowerCase());
    if (text[index] !== '.' || !(isOrdinal || isAbbreviation)) return text.slice(0, index + 1);
  }
  return text;
}
