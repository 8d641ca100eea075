/**
 * A label taken apart into the words that decide what it means: without grammar, without what says no more
 * than of whom and when it is, and with one word for what offices call by many.
 */

import { einmal } from '../einmal.ts';
import { woerter } from '../normalisieren.ts';
import { deutungsworte } from './deutungsworte.ts';
import { ohneGendern } from './grundform.ts';
import { ARTIKEL } from './grundworte.ts';
import { stamm } from './stamm.ts';

/** Words that don't decide what is meant. */
export const fuellworte = einmal(() => new Set(deutungsworte().fuellworte));
/** Words that many labels have: none is known by them alone. */
export const rahmen = einmal(() => new Set(deutungsworte().rahmen));
/** They make another thing of what they stand with: only where a label has them. */
export const entscheidend = einmal(() => new Set(deutungsworte().entscheidend));
const gleich = einmal(() => new Map(deutungsworte().gleich));

/** What a word stands for, without its endings. */
export function sinnVon(wort: string): string {
  const grund = stamm(wort);
  return gleich().get(grund) ?? grund;
}

/** Words beside each other that are one term. */
const terme = einmal((): readonly (readonly [RegExp, string])[] => [
  [/\b(?:alg|arbeitslosengeld) (?:ii|2)\b/g, 'alg2'],
  [/\bhartz (?:iv|4)\b/g, 'alg2'],
  [/\b(?:alg|arbeitslosengeld) (?:i|1)\b/g, 'alg1'],
  [/\bsgb (iii|ii|ix|iv|xii|v)\b/g, 'sgb$1'],
  [/\b(?:unter und ueber|ueber und unter) 25(?: ?jahren?| ?jaehrigen?)?\b/g, 'u25 ue25'],
  [/\bunter 25(?: ?jahren?| ?jaehrigen?)?\b/g, 'u25'],
  // Whose it was until then, not to whom it went.
  [/\b(?:abgabe|abgegeben|uebergabe|uebergeben) (?:durch|von|vom|seitens)\b/g, 'rueckgabe'],
  [/\b(ue?) 25\b/g, '$125'],
  [/\b(kp|koop) b\b/g, '$1 bis'],
  [/\b(?:letzten?|l) (?:24 monaten?|24 mon|zwei jahren?|2 jahren?|2 j)\b/g, 'letzt24'],
  // Taking it, not being entitled to it.
  [/\bin anspruch(?: genommen| nehmen)?\b/g, 'inanspruchnahme'],
  [/\btel(?:efonische[nrs]?)? (?:beratungs)?termins?\b/g, 'telefontermin'],
]);
/** True of few labels. */
const EIN_TERM =
  /\bin anspruch\b|\b(?:alg|arbeitslosengeld|hartz|sgb|kp|koop|abgabe|abgegeben|uebergabe|uebergeben|unter|ueber|ue?|letzten?|l|tel|telefonische[nrs]?) /;

/** One word of a label: what it stands for; of one that is cut, its beginning. */
export interface Wort {
  readonly sinn: string;
  readonly gekuerzt: boolean;
}

const LAENGSTES = 30;
const FUGEN = ['', 's', 'es', 'n', 'en'];

/** The known words that `wort` is put together from, the longest first; itself where it is none of that. */
export function zerlegen(wort: string, bekannt: ReadonlySet<string>): readonly string[] {
  if (bekannt.has(wort) || wort.length < 8 || wort.length > LAENGSTES) return [wort];
  for (let ende = wort.length - 3; ende >= 4; ende--) {
    const kopf = sinnVon(wort.slice(0, ende));
    if (!bekannt.has(kopf)) continue;
    for (const fuge of FUGEN) {
      if (!wort.startsWith(fuge, ende)) continue;
      const rest = sinnVon(wort.slice(ende + fuge.length));
      if (bekannt.has(rest) || fuellworte().has(rest)) return [kopf, rest];
    }
  }
  return [wort];
}

/** The words of `text` that are written with a point behind them: cut off. */
const gekuerzte = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/([A-Za-zÀ-ÖØ-öø-ÿ]{3,})\./g)].flatMap(([, wort]) => woerter(wort ?? '')),
  );

function alsSatz(text: string): readonly string[] {
  // "Soll der Kunde …?", but not "Betreuungsstufe (Soll)".
  const satz = woerter(text.replace(/^\s*soll(?:en)?\s/i, '')).join(' ');
  const mitTermen = EIN_TERM.test(satz)
    ? terme().reduce((bisher, [muster, wort]) => bisher.replace(muster, wort), satz)
    : satz;
  // "Liegt die Ausbildungsreife vor?": half of a verb.
  const ohneRest = /lieg|lag/.test(satz)
    ? mitTermen
        .replace(/\b(lieg(?:t|en)|lag(?:en)?) vor\b/, '$1')
        .replace(/^(.*\b(?:lieg(?:t|en)|lag(?:en)?)\b.*) vor$/, '$1')
    : mitTermen;
  return ohneRest === '' ? [] : ohneRest.split(' ');
}

/** What a word of a label says: nothing, one word, or of a compound its parts; null for one that is not known. */
export type Deutung = (wort: string) => readonly string[] | null;

/** What words say where `teile` are those of a word without its endings. */
export const deutungAus =
  (teile: (sinn: string) => readonly string[] | null): Deutung =>
  (wort) => {
    if (ARTIKEL.has(wort)) return [];
    const sinn = sinnVon(wort);
    if (fuellworte().has(sinn)) return [];
    return teile(sinn)?.filter((teil) => !fuellworte().has(teil)) ?? null;
  };

/**
 * The words of a label that decide; null for one that is neither known nor cut. One after the other, as they
 * are asked for: most texts of a page are no labels, and say so soon.
 */
export function* sinnworte(label: string, deutung: Deutung): Generator<Wort | null, void> {
  const text = ohneGendern(label);
  const gekuerzt = text.includes('.') ? gekuerzte(text) : null;
  for (const wort of alsSatz(text)) {
    const bekannte = deutung(wort);
    if (bekannte === null) yield gekuerzt?.has(wort) ? { sinn: wort, gekuerzt: true } : null;
    else for (const sinn of bekannte) yield { sinn, gekuerzt: false };
  }
}

/** All ways to write what stands for several. */
export const schreibweisen = einmal(
  () =>
    new Map(
      [...Map.groupBy(gleich(), ([, fuer]) => fuer)].map(([fuer, alle]) => [
        fuer,
        alle.map(([wort]) => wort),
      ]),
    ),
);

/** Whether `wort` begins so, or is written so without what stands between its beginning and its "-ung": "Leistg." */
const istKurzFuer = (wort: string, kurz: string): boolean =>
  wort.startsWith(kurz) ||
  (kurz.endsWith('g') && wort.endsWith('ung') && wort.startsWith(kurz.slice(0, -1)));

/** Tells of a word whether `kurz` is one of the ways to write it, cut off. */
export function gekuerztZu(kurz: string): (sinn: string) => boolean {
  const gleiche = deutungsworte().gleich.filter(([wort]) => istKurzFuer(wort, kurz));
  const gemeint = new Set(gleiche.map(([, fuer]) => fuer));
  return (sinn) => istKurzFuer(sinn, kurz) || gemeint.has(sinn);
}
