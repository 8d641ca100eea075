/** Entries of a list that are told in lines without labels. */
import { parseDatum } from './datumtext.ts';
import { FELDER } from './felder.ts';
import { glaetten } from './normalisieren.ts';
import { nenntWert, parseSpalte } from './werte.ts';

/** A row of one of the lists, under headers of its own. */
export interface Posten {
  readonly columns: readonly string[];
  readonly row: readonly string[];
}

const HEMMNIS = ['Bereich', 'Stand', 'Priorität'];
const KONTAKT = ['Datum', 'Art', 'Ergebnis'];
const MOST = 6;

/**
 * An entry of a list that is told in a few texts, one thing each: "Motivation", "Stand: erkannt". null where
 * they tell something else, or twice the same.
 */
export function postenAus(texte: readonly string[]): Posten | null {
  const [titel = [], ...weitere] = texte.map(stuecke).filter((eines) => eines.length > 0);
  const teile = [titel, ...weitere].flat();
  if (teile.length < 2 || teile.length > MOST) return null;
  return hemmnisAus(teile) ?? kontaktAus(teile) ?? kontaktAus(titel, weitere.flat());
}

const stuecke = (text: string): readonly string[] =>
  text
    .split(/\s[·|–—-]\s/)
    .map(glaetten)
    .filter((eines) => eines !== '');

/** "Priorität 1", alone or behind what else is said: "Mietschulden, Prio 2". */
const RANG = /(?:^|[,;(]\s*)(?:prio(?:rität)?|rang)\.?:?\s*(\d)\)?$/i;

function hemmnisAus(teile: readonly string[]): Posten | null {
  const { bereich, stand } = FELDER.hemmnisse.columns;
  const [was, nochEiner] = teile.filter((teil) => sagt('hemmnisse.bereich', bereich, teil));
  const staende = teile.map((teil) => teil.replace(/^(?:Bearbeitungs)?(?:stand|status):?\s+/i, ''));
  const [wie, andersWie] = staende.filter((teil) => sagt('hemmnisse.stand', stand, teil));
  if (was === undefined || wie === undefined) return null;
  if (nochEiner !== undefined || andersWie !== undefined) return null;
  const [rang = '', andererRang] = teile.flatMap((teil) => RANG.exec(teil)?.[1] ?? []);
  return { columns: HEMMNIS, row: [was, wie, andererRang === undefined ? rang : ''] };
}

/** `dazu`: what is said beneath its day and kind, in whatever words. */
function kontaktAus(teile: readonly string[], dazu: readonly string[] = []): Posten | null {
  const [am, nochEiner] = teile.filter((teil) => parseDatum(teil)?.length === 10);
  const { art } = FELDER.kontakte.columns;
  const [wie, andersWie] = teile.filter((teil) => sagt('kontakte.art', art, teil));
  if (am === undefined || wie === undefined) return null;
  if (nochEiner !== undefined || andersWie !== undefined) return null;
  const rest = [...teile.filter((teil) => teil !== am && teil !== wie), ...dazu];
  return { columns: KONTAKT, row: [am, wie, rest.join(' ')] };
}

const sagt = (...zelle: Parameters<typeof parseSpalte>): boolean =>
  nenntWert(parseSpalte(...zelle));
