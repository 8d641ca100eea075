/**
 * Labels that are sentences, or say in more words what a term says in one: "Wann wurde die Betreuungsstufe
 * zuletzt überprüft?", "Kunde ist alleinerziehend", "Kennzeichen langzeitarbeitslos". Works on the words that
 * `grundwoerter` makes, without articles.
 */

const worte = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Of a sentence, all that says no more than that it is about the customer, and true or not. */
const SATZBAU = worte(
  `ist sind war liegt liegen besteht bestehen befindet sich hat wurde wird worden handelt es um sie er
  kunde kunden kundin bewerber jugendlich jugendliche jugendlicher antragsteller person elb
  leistungsberechtigter leistungsberechtigte bitte angeben gilt lautet`,
);
/** Words before a verb's other half, and before what someone is in. */
const RAND = worte('vor statt gegeben vorhanden in im');
/** Of a day: how it is said that something took place then. */
const FAND = worte('fand findet statt erfolgte erfolgt');
/** What stands before or behind a term and adds nothing to it. */
const DAVOR = worte(
  `kennzeichen kz merkmal status angabe angaben festgelegt festgelegte festgelegter festgelegtes zugeordnet
  zugeordnete zugeordneter zugeordnetes zuordnung einstufung gesetzte vergebene erfasste eingetragene`,
);
const DANACH = worte(
  `ja nein j n kennzeichen kz status besteht bestehen gegeben verbis a2ll allegro lt laut zugeordnet`,
);

/** A way to say a label: the words that a term may have, and whether a day must stand there. */
export interface Wendung {
  readonly worte: readonly string[];
  readonly tag: boolean;
}

/** The other ways to say it, the nearest first; none where it says nothing more than its words. */
export function wendungen(alle: readonly string[], istFrage: boolean): readonly Wendung[] {
  const frage = alsFrage(alle);
  if (frage.length > 0) return frage;
  const [erstes = ''] = alle;
  const satz = istFrage || SATZBAU.has(erstes) ? ohneRand(alle.filter(istInhalt)) : alle;
  const knapp = ohneRahmen(satz);
  return [satz, knapp].filter((one) => one.length < alle.length).map(undatiert);
}

const undatiert = (one: readonly string[]): Wendung => ({ worte: one, tag: false });
const istInhalt = (wort: string) => !SATZBAU.has(wort);

function alsFrage(alle: readonly string[]): readonly Wendung[] {
  const [erstes = '', zweites = ''] = alle;
  const mit = (rest: readonly string[], ...enden: string[]): Wendung[] => {
    const inhalt = rest.filter((wort) => istInhalt(wort) && !FAND.has(wort));
    return enden.map((ende) => ({ worte: [...inhalt, ende], tag: true }));
  };
  if (erstes === 'wann' && /^(?:endet|laeuft)$/.test(zweites)) return mit(alle.slice(2), 'bis');
  if (erstes === 'wann') return mit(alle.slice(1), 'am');
  if (zweites === 'wann' && /^(?:seit|bis|vom?|ab)$/.test(erstes))
    return mit(alle.slice(2), erstes, ...(erstes === 'von' ? ['vom', 'am'] : []));
  const welche = alle.findIndex((wort) => /^welche[nmrs]?$/.test(wort));
  if (welche === 0 || welche === 1)
    return [
      undatiert(
        ohneRahmen(
          alle
            .slice(welche + 1)
            .filter((wort) => istInhalt(wort) && !/^schueler(?:in)?$/.test(wort)),
        ),
      ),
    ];
  if (erstes === 'wie' && /^(?:lautet|ist|alt)$/.test(zweites))
    return [undatiert(alle.slice(zweites === 'alt' ? 0 : 2).filter(istInhalt))];
  return [];
}

/** "in Elternzeit", "Selbstständigkeit vor": without the halves of what was taken away. */
function ohneRand(alle: readonly string[]): readonly string[] {
  const ab = RAND.has(alle[0] ?? '') ? 1 : 0;
  const bis = RAND.has(alle.at(-1) ?? '') ? -1 : alle.length;
  return alle.slice(ab, bis);
}

function ohneRahmen(alle: readonly string[]): readonly string[] {
  let [ab, bis] = [0, alle.length];
  while (ab < bis && DAVOR.has(alle[ab] ?? '')) ab++;
  while (bis > ab && DANACH.has(alle[bis - 1] ?? '')) bis--;
  return alle.slice(ab, bis);
}

/** Words by which such labels end, and no term does. */
export const SATZENDEN: readonly string[] = [...DANACH, ...RAND, 'statt'];
