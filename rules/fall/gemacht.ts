/** Put in when the extension is built: see `vorrat` in `stichworte.ts`. null: made when it is needed. */
export const GEMACHT: string | null = null;
