/** Calls that reached nobody, told in lines: "12.11.2026, 09:15 Uhr, nicht erreicht". */
import { parseDatum } from '../werte/datumtext.ts';

/** The day of such a call: no list of contacts has a column of that name. */
export const ANRUFVERSUCH = 'Anrufversuch';

const MOST = 5;
const VERGEBENS =
  /^(?:(?:kunde|kundin|elb) )?(?:nicht (?:erreicht|erreichbar|abgehoben|abgenommen)|niemand(?:en)? (?:erreicht|abgenommen)|nimmt nicht ab|keine (?:antwort|reaktion)|kein (?:anschluss|freizeichen)|besetzt|erfolglos|vergeblich|ohne erfolg|(?:nur )?(?:mailbox|anrufbeantworter)(?: besprochen)?)$/i;
const NEBENBEI =
  /^(?:(?:um )?\d{1,2}[:.]\d{2}(?: uhr)?|(?:\d\. )?(?:anruf(?:versuch)?|versuch)(?: \d)?|telefon(?:at|isch)?|festnetz|mobil|handy)$/i;

/** The day of a call, and what is said of it in the pieces of a line; null where they say anything else, or nothing but a day. */
export function anrufAus(
  teile: readonly string[],
): { readonly columns: readonly string[]; readonly row: readonly string[] } | null {
  const ohneAm = teile.map((teil) => teil.replace(/^am\s+(?=\d)/i, ''));
  const [am, nochEiner] = ohneAm.filter((teil) => parseDatum(teil)?.length === 10);
  if (am === undefined || nochEiner !== undefined || teile.length > MOST) return null;
  const dazu = ohneAm.filter((teil) => teil !== am);
  const istAnruf = dazu.every((teil) => VERGEBENS.test(teil) || NEBENBEI.test(teil));
  return dazu.length > 0 && istAnruf ? { columns: ANRUF, row: [am, dazu.join('; ')] } : null;
}

const ANRUF: readonly string[] = [ANRUFVERSUCH, 'Bemerkung'];
