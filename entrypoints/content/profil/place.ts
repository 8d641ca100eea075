import type { PagePlace } from '../../../rules/profil/adresse.ts';

/** Where a document lies; one without an address of its own (about:blank) lies where its parent does. */
export function placeOf(doc: Document): PagePlace | null {
  for (const url of [doc.URL, doc.baseURI]) {
    if (!URL.canParse(url)) continue;
    const { protocol, origin, pathname } = new URL(url);
    if (protocol === 'http:' || protocol === 'https:') return { origin, path: pathname };
  }
  return null;
}
