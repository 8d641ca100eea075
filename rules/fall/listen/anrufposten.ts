/** Calls that reached nobody, told in lines: "12.11.2026, 09:15 Uhr, nicht erreicht". */
import { istLabel } from '../vokabular/vokabular.ts';
import { parseDatum } from '../werte/datumtext.ts';
import type { Posten } from './postenzeilen.ts';
import { tagefeld } from './tagefeld.ts';

/** The day of such a call: no list of contacts has a column of that name. */
export const ANRUFVERSUCH = 'Anrufversuch';

const ANRUF: readonly string[] = [ANRUFVERSUCH, 'Bemerkung'];

/** One day, and what is said of it in the other pieces of a line: of a call only where a heading says so. */
export function anrufAus(teile: readonly string[]): Posten | null {
  const ohneAm = teile.map((teil) => teil.replace(/^am\s+(?=\d)/i, ''));
  const [am, nochEiner] = ohneAm.filter((teil) => parseDatum(teil)?.length === 10);
  if (am === undefined || nochEiner !== undefined || teile.length < 2) return null;
  const dazu = ohneAm.filter((teil) => teil !== am);
  return dazu.some(nenntAnderenTag) ? null : { columns: ANRUF, row: [am, dazu.join('; ')] };
}

/** "Profil gültig bis", "seit": the label of another day. */
const nenntAnderenTag = (teil: string): boolean =>
  /(?:^|\s)(?:am|vom|von|bis|seit|ab)$/i.test(teil) ||
  (istLabel(teil) && !/erreicht|erfolglos|vergeblich/i.test(teil) && tagefeld(teil) === null);
