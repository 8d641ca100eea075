/** They are other words without what looks like an ending: "davon" is not "davor". */
const UNGEBEUGT: ReadonlySet<string> = new Set(['davon', 'bereits']);

/** A word without the endings that only grammar asks for; need not be German. */
export function stamm(wort: string): string {
  if (UNGEBEUGT.has(wort)) return wort;
  return wort.replace(/(?<=.{4})[ensrm]+$/, '');
}

/** The words of `text` so. */
export const staemme = (text: string): readonly string[] => text.trim().split(/\s+/).map(stamm);
