/** Whether anybody has done anything in a document: what changes before is a page in the making, not another mask. */

/** A press of a key or of a pointer; scripts of the page make none that are trusted. */
const DEEDS = ['pointerdown', 'keydown'] as const;

/** Answers from now on; of what was done before, the browser knows. */
export function watchDeeds(doc: Document, signal: AbortSignal): () => boolean {
  let isTouched = doc.defaultView?.navigator.userActivation.hasBeenActive ?? false;
  const done = ({ isTrusted }: Event) => {
    isTouched ||= isTrusted;
  };
  for (const deed of DEEDS)
    doc.addEventListener(deed, done, { capture: true, passive: true, signal });
  return () => isTouched;
}
