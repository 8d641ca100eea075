/** First names by which a page tells relatives of the customer. */

/** The first name that a heading ends with: "Schule (Lale)", "Schule – Lale", "Schule von Lale". */
export function vornameIn(heading: string): string | null {
  const [, inKlammern, dahinter] =
    /(?:\((\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\)|(?: [–-]|:| von| für) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))$/u.exec(
      heading,
    ) ?? [];
  return inKlammern ?? dahinter ?? null;
}

const ROLLE =
  /\p{Lu}[\p{L}'’-]+, (\p{Lu}\p{Ll}+?(?:-\p{Lu}\p{Ll}+)?)[\s·|(,–-]*(Ehemann|Ehefrau|Partner(?:in)?|Lebensgefährt(?:e|in)|Tochter|Sohn|Bruder|Schwester|(?:Schwieger)?(?:mutter|vater)|Mutter|Vater|Stiefkind|Kind|Enkel(?:in)?)(?!\p{Ll})/gu;

/** The first names in `text` behind which it stands who that is ("Demir, Lale · Tochter"), each with what it is. */
export const angehoerigeIn = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ROLLE)].map(([, name = '', rolle = '']) => [name, rolle]));
