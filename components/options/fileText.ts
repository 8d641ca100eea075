import { LONGEST_FILE } from '../../rules/profil/profil.ts';

/** No character takes more bytes. */
const MOST_BYTES = 4;

/** The text of a file that someone chose, which may be anything and of any size: of what is too long, enough to tell. */
export const fileText = (file: Blob): Promise<string> =>
  file.slice(0, MOST_BYTES * LONGEST_FILE + MOST_BYTES).text();
