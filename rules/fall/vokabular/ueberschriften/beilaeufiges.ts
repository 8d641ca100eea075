/** What a heading says beside what it names, and is no reason against reading beneath it. */
import { ohneFallschluessel } from './fallschluessel.ts';

/** All that may be the end of one word and the beginning of the next: few headings have such a place. */
const OHNE_LUECKE = /[a-zß-\uffff][A-ZÀ-\uffff]/;

/** "Bert MeierPartner": what stands close to each other in two elements has no gap between. */
const geteilt = (heading: string): string =>
  OHNE_LUECKE.test(heading) ? heading.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ') : heading;

/** "Fälle, Filter: Kontakt offen": what of a list is shown is said beside its heading, and makes no search of it. */
const ohneFilter = (heading: string): string => {
  const [vor = '', ab] = heading.split(/(?=[,;(|·–]\s*filter\b)/i);
  return ab !== undefined && /\p{L}/u.test(vor) ? vor : heading;
};

/**
 * "SozDialog | Anwender: MEIERK", "Sachbearbeiterin: Krause", "Muster, Ole · wohnhaft bei den Eltern": said beside
 * what the heading names. Who works on a case is told in full there; what is beneath is the case.
 */
const BEILAEUFIG =
  /(?<!\p{L})(?:(?:Anwender|Benutzer|Mitarbeiter|Sachbearbeiter)(?:[:*/]?[iI]n)?: *(?=\p{L})|(?<=\p{L}.*)(?:wohnhaft|wohnt|lebt) bei (?:den|seinen|ihren) Eltern(?!\p{L}))/gu;

const VIELLEICHT_BEILAEUFIG = /Anwender|Benutzer|Mitarbeiter|Sachbearbeiter|Eltern/;

const ohneWer = (heading: string): string =>
  VIELLEICHT_BEILAEUFIG.test(heading) ? heading.replace(BEILAEUFIG, ' ') : heading;

/** "Antrag und früherer Leistungsbezug": what was drawn before is but the second of two things, and the first is of now. */
const UND_FRUEHERER_BEZUG =
  /(?<=\p{L}.*)(?:,| und| sowie| [/&+])\s+(?:frühere|vorherige|bisherige|vorangegangene)[rns]?\s+(?:(?:SGB[ -]?II|ALG[ -]?(?:II|2)|Alg|Bürgergeld)[ -]?)?(?:leistungsbezug|leistungsbezüge|leistungen|bezug|bezüge)$/iu;

const ohneFrueherenBezug = (heading: string): string =>
  /früher|vorherig|bisherig|vorangegangen/i.test(heading)
    ? heading.replace(UND_FRUEHERER_BEZUG, '')
    : heading;

/** "BG 12345//0001234 - geöffnete Person: Muster, Ole": who is open is told behind it, and the case is theirs. */
const WER_OFFEN =
  /^.*(?<!\p{L})(?:geöffnete|aufgerufene)r? (?:person|kundin|kunde|akte|fall): *(?=\p{Lu}[\p{L}'’-]+, \p{Lu})/iu;

const abOffenem = (heading: string): string =>
  /geöffnet|aufgerufen/i.test(heading) ? heading.replace(WER_OFFEN, '') : heading;

/** `heading` without what it says in passing. */
export const ohneBeilaeufiges = (heading: string): string =>
  ohneFrueherenBezug(ohneWer(ohneFilter(ohneFallschluessel(abOffenem(geteilt(heading))))));
