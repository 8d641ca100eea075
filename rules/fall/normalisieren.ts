/**
 * One folding for every comparison of texts: what people don't tell apart when reading a form is equal
 * here. "Geb.-Datum:", "GEB. DATUM *" and "geb datum" are one label.
 */

const UMLAUTE: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ẞ: 'ss',
};

const ohneUmlaute = (text: string) =>
  text.replace(/[äöüßẞ]/g, (zeichen) => UMLAUTE[zeichen] ?? zeichen);

/**
 * Soft hyphens, zero-width characters, whatever turns the direction of writing, tags, control characters,
 * halves of characters: invisible, so not part of a text.
 */
const UNSICHTBAR =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?!\s)[\p{Cc}\p{Cs}]/gu;

/** What `glaetten` takes away, and whole emoji too; most texts have none of it. */
const UNEBEN =
  /^ | $| {2}|[^ -~\u00a0-\ud7ff\ue000-\uffff]|[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\uff1a\ufff9-\ufffb]/;

/** `text` as shown: invisible characters gone, runs of white space (NBSP too) one space, colons of one width, trimmed. */
export function glaetten(text: string): string {
  if (!UNEBEN.test(text)) return text;
  return text.replace(UNSICHTBAR, '').replace(/\s+/g, ' ').replaceAll('：', ':').trim();
}

/** A label as shown, without the colon and the asterisk at its end. */
export function ohneDoppelpunkt(label: string): string {
  const text = glaetten(label);
  let ende = text.length;
  while (ende > 0 && ' :*'.includes(text.charAt(ende - 1))) ende--;
  return text.slice(0, ende);
}

/** Signs that would else be letters: what they stand for is no word. */
const ZEICHEN = /[ⓘℹ🛈]/gu;

/**
 * The words of `text`: lower case, umlauts spelled out, other accents dropped, split at everything
 * that is neither letter nor digit. "Geb.-Datum:" gives `['geb', 'datum']`; "–" gives `[]`.
 */
export function woerter(text: string): string[] {
  // Most texts have no other letters, and every text of a page passes here.
  if (/^[\x20-\x7eäöüßÄÖÜ]*$/.test(text))
    return ohneUmlaute(text.toLowerCase()).match(/[a-z0-9]+/g) ?? [];
  const klein = text.replace(UNSICHTBAR, '').replace(ZEICHEN, '').normalize('NFKC').toLowerCase();
  const ascii = ohneUmlaute(klein).normalize('NFD').replace(/\p{M}/gu, '');
  return ascii.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of `text` run together, so that "Kunden-Nr." and "Kundennr" are the same key. */
export function falten(text: string): string {
  return woerter(text).join('');
}
