/** With whom a contact was, as labels say it: "Gesprächspartner", "Letzter Kontakt mit". */
import { mitKunde } from '../listen/kontaktzeile.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';

const HINTEN = /^(\P{Nd}{2,60}?) mit(?: wem)?$/iu;

/**
 * Of what `label` and `wem` say that it may have been one without the customer: a name, or "" for what stands over
 * them; null where they don't.
 */
export function mitAnderen(label: string, wem: string): string | null {
  const [, wovon] = HINTEN.exec(label) ?? [];
  const istBloss = spalteVon('kontakte', label)?.spalte === 'mit';
  if ((!istBloss && wovon === undefined) || mitKunde(wem) === 'ja') return null;
  return istBloss ? '' : (wovon ?? '');
}
