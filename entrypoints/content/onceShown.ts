/**
 * Begins at once, or where the browser prepares the page unseen in case someone goes there (Chromium), when
 * someone has gone there: until then it is not what its tab shows, and frames have ids of no meaning.
 */
export function onceShown(begin: () => void, signal: AbortSignal, doc: EventTarget = document) {
  if ('prerendering' in doc && doc.prerendering === true)
    doc.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}
