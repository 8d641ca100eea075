/** A whole number, bare or with its unit. */
import type { FeldKey } from '../felder.ts';
import { glaetten, woerter } from '../normalisieren.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';

/** What can be at most; a greater number counts something else, such as months of a whole life. */
const HOECHSTENS: { readonly [K in FeldKey]?: number } = {
  alter: 120,
  klassenstufe: 13,
  praxisMonate24: 24,
  passendePraxisMonate24: 24,
};

const inGrenzen = (key: FeldKey | null, zahl: number): Gelesen =>
  zahl > ((key === null ? undefined : HOECHSTENS[key]) ?? Number.POSITIVE_INFINITY)
    ? problem('mehr, als es hier geben kann')
    : wert(zahl);

export function parseZahl(key: FeldKey | null, unit: string, text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  if (istUnbekannt(text)) return UNGEWISS;
  const knapp = glaetten(text);
  const nackt = /^(\d{1,4})$/.exec(knapp);
  if (nackt) return inGrenzen(key, Number(nackt[1]));
  const istHalb = unit === 'Monate' && /^\d{1,2},(?:5|25|75) ?j/i.test(knapp);
  if (!istHalb && /[<>~±+%?]|\d[.,]\d|^-/.test(knapp)) return problem('keine ganze Zahl');
  const teile = woerter(knapp);
  if (unit === 'Monate') {
    // "1 Jahr 6 Monate", "18 Monate"
    const paare =
      /^(?:(\d{1,2}) (?:jahr|jahre|j))?(?: und)? ?(?:(\d{1,3}) (?:monat|monate|mon))?$/.exec(
        teile.join(' '),
      );
    const halbe = /^(\d{1,2}),(5|25|75) ?(?:jahre|jahr|j\.?)$/i.exec(knapp);
    if (halbe) return inGrenzen(key, Number(halbe[1]) * 12 + Number(`0.${halbe[2]}`) * 12);
    if (paare && (paare[1] || paare[2])) {
      return inGrenzen(key, Number(paare[1] ?? 0) * 12 + Number(paare[2] ?? 0));
    }
  } else if (unit === 'Jahre') {
    const jahre = /^(\d{1,3}) (?:jahre|jahr|j)(?: alt)?$/.exec(teile.join(' '));
    if (jahre) return inGrenzen(key, Number(jahre[1]));
  } else if (key === 'klassenstufe') {
    const klasse =
      /^(?:(?:klasse|kl|klassenstufe|jahrgangsstufe|jahrgang|jg|stufe) )?(\d{1,2}) ?[a-f]?(?: (?:klasse|kl|klassenstufe|jahrgangsstufe|jahrgang))?$/.exec(
        teile.join(' '),
      );
    if (klasse) return inGrenzen(key, Number(klasse[1]));
  }
  return problem('keine ganze Zahl');
}
