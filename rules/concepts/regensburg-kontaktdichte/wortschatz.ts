/**
 * What the chapters of the Konzept zur Kontaktdichte speak of again and again: the four stages, and
 * whether somebody takes part in a Maßnahme that stabilises.
 */
import {
  all,
  any,
  count,
  is,
  massnahme,
  named,
  onOrAfter,
  onOrBefore,
  sofernBekannt,
  stichtag,
  yes,
} from '../../concept/builders.ts';
import type { Condition } from '../../concept/data.ts';
import type { EnumWert } from '../../fall/felder.ts';
import type { Bauer } from './parameter.ts';

type Stufe = EnumWert<'betreuungsstufe'>;

/** One of these stages is set. */
export const stufe = (...stufen: [Stufe, ...Stufe[]]): Condition =>
  is('betreuungsstufe', ...stufen);

/** Any of the four: customers without a stage have one rule only, that it be set. */
export const stufeFestgelegt = named('Betreuungsstufe festgelegt', stufe('IN', 'IK', 'IG', 'IF'));

export const arbeitsuchend = is('kundenstatus', 'asu');

/** The conditions that several chapters share. */
export function wortschatz({ number }: Bauer) {
  /** The document names Arbeitsgelegenheiten as what stabilises. */
  const laufendeArbeitsgelegenheit = named(
    'Laufende Arbeitsgelegenheit',
    count(
      'massnahmen',
      all(
        massnahme.is('art', 'AGH'),
        onOrBefore(massnahme.date('beginn'), stichtag()),
        any(massnahme.none('ende'), onOrAfter(massnahme.date('ende'), stichtag())),
        sofernBekannt(massnahme.no('abgebrochen'), 'Von einem Abbruch ist nichts bekannt.'),
      ),
      number('eine'),
    ),
  );
  const inStabilisierung = named(
    'In einer Stabilisierungsmaßnahme',
    any(yes('stabilisierungsmassnahme'), laufendeArbeitsgelegenheit),
  );
  return {
    inStabilisierung,
    /** The interval of IG may be stretched to its double. */
    igGestreckt: named(
      'IG, arbeitsuchend und in einer Stabilisierungsmaßnahme',
      all(stufe('IG'), arbeitsuchend, inStabilisierung),
    ),
  };
}
