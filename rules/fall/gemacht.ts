/** Put in when the extension is built: see `vorrat` in `stichworte.ts`. null: made when it is needed. */
export const GEMACHT: string | null = null;
/** The same of `sinnvorrat` in `wortsinn.ts`. */
export const GEMACHTER_SINN: string | null = null;
