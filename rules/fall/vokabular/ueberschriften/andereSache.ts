/** Things beside the case that have common labels of it as well: a Maßnahme has a Status, a Widerspruch somebody who does it. */
import type { FeldKey } from '../../felder.ts';
import { merken } from '../../merken.ts';
import { falten, woerter } from '../../normalisieren.ts';
import { vonAnderemKontakt } from './andererKontakt.ts';
import { felder } from './ausschluss.ts';
import { ANDERE_SACHE, MIT_EIGENEN_ZUSTAENDIGEN, VOM_FALL, WEITERE_SACHEN } from './sachen.ts';

/** What such things have too, where its label is a common one: "Antragsdatum", "Bewilligung am", "Status". */
const AUCH_VON_ANDEREM = felder(
  'rechtskreis',
  'antragstellungAm',
  'bewilligungAm',
  'kundenstatus',
  'kundenkategorie',
  'klassenstufe',
  'betreuungDurch',
  'anlaufstelle',
);

const nenntAnderes = merken((heading: string): boolean =>
  woerter(heading).some((wort) => ANDERE_SACHE.has(wort)),
);

/** Whether `text` is one word, and that of a thing which has days of its own: "Praktikum". */
export const nenntSache = (text: string): boolean => {
  if (text.length > 30 || /[^\p{L}]/u.test(text)) return false;
  const wort = falten(text);
  return WEITERE_SACHEN.has(wort) || ANDERE_SACHE.has(wort);
};

const hatEigeneZustaendige = merken((heading: string): boolean => {
  const worte = woerter(heading);
  return (
    worte.some((wort) => MIT_EIGENEN_ZUSTAENDIGEN.has(wort)) &&
    !worte.some((wort) => VOM_FALL.has(wort))
  );
});

/** Whether a common label of `feld` under `headings` (nearest first) is that of another thing than the case. */
export function vonAnderem(feld: FeldKey, headings: readonly string[]): boolean {
  if (feld === 'letzterKontaktArt') return vonAnderemKontakt(headings);
  const isWer = feld === 'anlaufstelle' || feld === 'betreuungDurch';
  if (isWer && headings.slice(0, 1).some(hatEigeneZustaendige)) return true;
  return AUCH_VON_ANDEREM.has(feld) && headings.some(nenntAnderes);
}
