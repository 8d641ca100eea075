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

/** Before a number: that it is one of all. */
const DAVOR =
  /^(?:=|insgesamt|insg\.|gesamt:?|aktuell:?|derzeit:?|Monate:|Alter:?) ?(?=\p{L}|\d)/iu;
/** When it was looked at, in which school year. */
const STAND =
  /[\s,;(–-]+(?:(?:zuletzt )?geprüft(?: am)? \d[\d.]{5,9}|(?:Schuljahr |SJ )?\d{4}\/\d{2,4}|seit \d{1,2}[./]\d{4})\)?$/i;
const MONATE_DAHINTER =
  /(?<=^\d{1,2}) von 24(?: Monaten)?$|(?<=Monate) von 24$|(?<=Mon(?:ate|\.)) (?:insgesamt|gesamt|Berufspraxis|Praxis|Berufserfahrung)$/i;
const ALTER_DAHINTER =
  /(?:[\s,;(/–-]+(?:geb\. )?(?:\d{1,2}\.\d{1,2}\.\d{4}|[wmd]|weiblich|männlich|divers|[ÜU] ?25|\d{1,2} Monate)\)?| und \d{1,2} Monate)$/i;
const SCHULE_DAHINTER =
  /[\s,;(–-]+(?:(?:Ober|Gesamt|Förder|Real|Haupt|Mittel)schule|Gymnasium)\)?$/i;

/** A number in words without what stands beside it and counts nothing. */
function ohneBeiwerk(key: FeldKey | null, unit: string, text: string): string {
  const knapp = text
    .replace(DAVOR, '')
    .replace(STAND, '')
    .replace(/(?<=^\d{1,3})\.$/, '');
  if (unit === 'Monate') {
    return knapp
      .replace(MONATE_DAHINTER, '')
      .replace(/(?<=^\d+ )(?:volle |Kalender)?Monate?(?:\(e\))?$/i, 'Monate');
  }
  if (key === 'alter') return knapp.replace(ALTER_DAHINTER, '').replace(/^\((\d{1,3})\)$/, '$1');
  return key === 'klassenstufe'
    ? knapp.replace(SCHULE_DAHINTER, '').replace(/(?<=^\d{1,2})\. Schuljahr$/, '. Klasse')
    : knapp;
}

export function parseZahl(key: FeldKey | null, unit: string, text: string): Gelesen {
  if (istNichts(text)) return wert(null);
  if (istUnbekannt(text)) return UNGEWISS;
  const knapp = ohneBeiwerk(key, unit, glaetten(text));
  const nackt = /^(\d{1,4})$/.exec(knapp);
  if (nackt) return inGrenzen(key, Number(nackt[1]));
  const istHalb = unit === 'Monate' && /^\d{1,2},(?:5|25|75) ?j/i.test(knapp);
  if (!istHalb && /[<>~±+%?]|\d[.,]\d|^-/.test(knapp)) return problem('keine ganze Zahl');
  const teile = woerter(knapp);
  if (unit === 'Monate') {
    // "1 Jahr 6 Monate", "18 Monate"
    const paare =
      /^(?:(\d{1,2}) (?:jahr|jahre|j))?(?: und)? ?(?:(\d{1,3}) (?:monat|monate|mon|mo|m))?$/.exec(
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
