/** "Merkmale: Alleinerziehend, Führerschein B": what is so of a person, in one list. */
import { FELDER } from '../felder.ts';
import type { Pair } from '../reading.ts';
import { aufloesen } from '../vokabular/vokabular.ts';
import type { Teil } from './teil.ts';

/** Labels of such lists. */
const LISTEN: ReadonlySet<string> = new Set(
  [
    'Merkmale',
    'Personenmerkmale',
    'Kundenmerkmale',
    'Besondere Merkmale',
    'Weitere Merkmale',
    'Profilmerkmale',
    'Besonderheiten',
    'Lebensumstände',
    'Persönliche Umstände',
    'Besondere Umstände',
    'Kennzeichen',
    'Personenkennzeichen',
    'Personengruppen',
  ].flatMap((label) => [label, `${label}:`]),
);

/** Whether `text` is the label of such a list: asked of every text. */
export const nenntMerkmale = (text: string): boolean => LISTEN.has(text.trim());

const MOST = 12;

/** The fields that the parts of a list name, each of which is so; null where it is no such list, or none is. */
export function merkmale({ label, value, checked }: Pair): readonly Teil[] | null {
  if (checked !== undefined || !nenntMerkmale(label)) return null;
  const teile = value.split(/\s*[,;·|•\n]\s*/);
  if (teile.length > MOST) return null;
  const gesagt = teile.flatMap((teil): Teil[] => {
    const gemeint = aufloesen(teil, []);
    if (gemeint.art !== 'feld' || gemeint.bedeutung.weise === 'schwach') return [];
    const { feld } = gemeint.bedeutung;
    return FELDER[feld].type === 'boolean' ? [{ feld, wert: true }] : [];
  });
  return gesagt.length > 0 ? gesagt : null;
}
