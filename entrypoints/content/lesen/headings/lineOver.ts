/** What a line makes of all that comes after it: it is of whomever the line names, or depends on something. */
import { erwaehnt, erwaehntDarueber } from '../../../../rules/fall/namen/erwaehnt.ts';
import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { BEDINGT, stelltBedingung } from '../../../../rules/fall/werte/bedingung.ts';
import { istHoerensagen } from '../../../../rules/fall/werte/vorbehalt.ts';

/** The heading over what follows `before` in its line; null for nearly all. */
export function headingFrom(before: string): string | null {
  if (before === '') return null;
  return stelltBedingung(before) || istHoerensagen(before) ? BEDINGT : erwaehnt(before);
}

/** The same of a line over rows, or of a cell beside them. */
export const headingOver = (line: string): string | null =>
  stelltBedingung(ohneDoppelpunkt(line)) ? BEDINGT : erwaehntDarueber(line);
