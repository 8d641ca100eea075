/** The vocabulary, in which labels are looked up by their keys (see `grundform.ts`): as they stand in `wortschatz.ts`. */

import { einmal } from '../einmal.ts';
import type { FeldKey } from '../felder.ts';
import type { Bedeutung } from './bedeutung.ts';
import { Enden, LETZTE } from './enden.ts';
import { ausgeschrieben, ausTafel, inListe, mapAus } from './tafel.ts';
import { wortschatz } from './wortschatz.ts';

const enden = einmal(() => new Enden(wortschatz().enden));

/**
 * Whether `text` may be a label, the end of one that begins in a heading, the header of a list, or the label of a
 * name or of a choice over a page: by its last letters, so it may be none of them all the same.
 */
export const endetWieEinLabel = (text: string): boolean => enden().passt(text);

/** Last letters → those letters and a table of the labels that end so. */
const labelsNachEnde = einmal(
  () =>
    new Map(
      wortschatz()
        .labels.split('\n')
        .map((zeile) => [zeile.slice(0, zeile.indexOf(' ')), zeile] as const),
    ),
);

/** The same as maps, of those that have been asked for. */
const maps = new Map<string, ReadonlyMap<string, string>>();

function labelsMit(ende: string): ReadonlyMap<string, string> | undefined {
  const bekannt = maps.get(ende);
  if (bekannt !== undefined) return bekannt;
  const zeile = labelsNachEnde().get(ende);
  if (zeile === undefined) return undefined;
  const map = mapAus(zeile.slice(ende.length));
  maps.set(ende, map);
  return map;
}

const mitNummer = (nummer: string | undefined): readonly Bedeutung[] | undefined =>
  nummer ? wortschatz().bedeutungen[Number(nummer)] : undefined;

/** What a label can mean by itself. */
export const bedeutungenVon = (key: string): readonly Bedeutung[] | undefined =>
  mitNummer(labelsMit(key.slice(-LETZTE))?.get(key));

/** What a label means below a heading only. */
export function bedeutungenUnter(heading: string, key: string): readonly Bedeutung[] | undefined {
  const labels = wortschatz().unter.find(({ headings }) => inListe(headings, heading))?.labels;
  return mitNummer(ausTafel(labels ?? '', key));
}

/** Whether there is a heading below which a label means something that it doesn't mean by itself. */
export const istLabelUnter = (key: string): boolean =>
  inListe(wortschatz().nurMitUeberschrift, key);

/** Whether a label ends so, headings before it included, or a header without which there is no list. */
export function istEnde(key: string): boolean {
  if (key === '') return false;
  return key.length >= LETZTE
    ? (labelsNachEnde().get(key.slice(-LETZTE))?.includes(`${key}:`) ?? false)
    : [...labelsNachEnde().keys()].some((ende) => ende.endsWith(key));
}

/** Labels as they are written, folded, and their keys: what a cut label can have been. */
export function alleLabels(): (readonly [gefaltet: string, key: string])[] {
  const keys = [...labelsNachEnde().keys()].flatMap((ende) => [...(labelsMit(ende)?.keys() ?? [])]);
  return ausgeschrieben(wortschatz().gefaltet).map((wort) => {
    const [gefaltet = '', stelle] = wort.split('.');
    return [gefaltet, stelle === undefined ? gefaltet : (keys[Number.parseInt(stelle, 36)] ?? '')];
  });
}

/** Whether two dates may tell of a field, by some label of it. */
export const hatZeitraum = (feld: FeldKey): boolean => inListe(wortschatz().zeitraeume, feld);
