/**
 * By which law something is: "Kooperationsplan (§ 15 SGB II) gültig bis", "Elternzeit gem. § 15 BEEG". A label
 * says no more by it, save where laws have several of one name: an application by § 28 SGB II is for something
 * other than to live on.
 */

import { einmal } from '../einmal.ts';

/** In brackets, with whatever else stands there. */
const inKlammern = einmal(
  () =>
    /[([]\s*(?:(?:nach|gem\.?|gemäß|laut|lt\.|i\. ?[sS]\. ?[dv]\.|im Sinne des)(?: dem| der)?\s+)?§§?\s?(\d{1,3}(?:\s?[a-z](?!\p{L}))?)[^()[\]]*[)\]]/gu,
);
/** "nach § 15 Abs. 2 SGB II a. F." */
const imSatz = einmal(
  () =>
    /(?<=\p{L}.{0,150})\s(?:(?:nach|gem\.?|gemäß|laut|lt\.|i\. ?[sS]\. ?[dv]\.|im Sinne des)(?: dem| der)?\s+)?§§?\s?(\d{1,3}(?:\s?[a-z](?!\p{L}))?)(?:\s?ff?\.)?(?:,? (?:Abs\.|Satz|S\.|Nr\.) ?\d{1,2}\p{L}?)*(?:\s(?:SGB[ -]?[IVX]+|\p{Lu}\p{L}{0,9}(?:G|GB)))?(?:\s?a\. ?F\.)?(?!\p{L})/gu,
);
/** Laws that are about one thing only. */
const ganzesGesetz = einmal(
  () => /\s(?:nach|gem\.?|gemäß)(?: dem)? (?:SGB IX|BEEG|PflegeZG|FPfZG)(?![\p{L}\p{N}])/gu,
);
/** Without it there is none, and most labels have none: a pattern that knows all letters takes long to make. */
const VIELLEICHT_GESETZ = /SGB IX|BEEG|PflegeZG|FPfZG/;
/** How labels end that end with a law. */
export const GESETZE: readonly string[] = ['sgbii', 'sgbiii', 'sgbix', 'beeg', 'pflegezg', 'fpfzg'];

/** There are several of these; those of the living costs are by the paragraphs below. */
const MEHRERE = /antr[aä]g|bewillig|leistung(?!seinschr)|förder|maßnahme/i;
const LEBENSUNTERHALT: ReadonlySet<string> = new Set(['7', '19', '37', '41']);
const anderesBuch = einmal(
  () => /SGB (?!II(?!I))|(?<!\p{L})(?!SGB)\p{Lu}\p{L}{0,9}(?:G|GB)(?!\p{L})/u,
);

/** `label` without the law that its thing is by; the same where the law makes it another thing. */
export function ohneParagraphen(label: string): string {
  const ohneGesetz = VIELLEICHT_GESETZ.test(label) ? label.replace(ganzesGesetz(), ' ') : label;
  if (!label.includes('§')) return ohneGesetz;
  const sagtNichts = (ganz: string, nummer: string): string => {
    const nackt = nummer.replace(/\s/, '');
    // They are what the label is about.
    if (nackt === '16a' || (nackt === '44a' && /verfahren/i.test(label))) return ganz;
    const eines = !MEHRERE.test(label) || (LEBENSUNTERHALT.has(nackt) && !anderesBuch().test(ganz));
    return eines ? ' ' : ganz;
  };
  return ohneGesetz.replace(inKlammern(), sagtNichts).replace(imSatz(), sagtNichts);
}
