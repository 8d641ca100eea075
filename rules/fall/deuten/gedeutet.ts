/** What each pair or table of a page comes to, among the others. */
import { FALLSCHLUESSEL, type FeldKey } from '../felder.ts';
import { istEintragsteil } from '../listen/eintraege.ts';
import { paareAusZeile } from '../listen/querformular.ts';
import { deuteTabelle } from '../listen/tabellen.ts';
import type { Choice, Pair, Table } from '../reading.ts';
import { istLabel } from '../vokabular/vokabular.ts';
import { type Ergebnis, type Herkunft, nichts } from './ergebnis.ts';
import { vonErwaehnten } from './erwaehnte.ts';
import { ortVon } from './ort.ts';
import { deutePaar, deuteVorgabe } from './paar.ts';
import { gegenwaertig, stehtImVerlauf } from './verlauf.ts';
import { type Zuruecknahme, zuruecknahmen } from './zuruecknahme.ts';

/** Pairs of which somebody said what field they are, whatever their labels say. */
export type Vorgaben = ReadonlyMap<Pair, FeldKey>;

export const KEINE_VORGABEN: Vorgaben = new Map();

/** What each of `pairs` and `tables` comes to in the view `mask`: as it stands among the others, or as somebody said. */
export function deuterVon(
  pairs: readonly Pair[],
  tables: readonly Table[],
  mask: string,
  vorgaben: Vorgaben,
): (was: Herkunft) => Ergebnis {
  const nimmtZurueck = zuruecknahmen(pairs);
  const jetzt = gegenwaertig(pairs, tables);
  const istVonAnderem = vonErwaehnten(pairs, mask);
  return (was) => {
    if (istVonAnderem(was)) return nichts('ueberschrift');
    if ('columns' in was) return vonHier(gedeutet(jetzt(was), mask), was);
    const feld = vorgaben.get(was);
    if (feld !== undefined) return deuteVorgabe(feld, was, mask);
    return ohneZurueckgenommenes(vonHier(gedeutet(jetzt(was), mask), was), was, nimmtZurueck);
  };
}

/** The same of `was`, whatever it was read as. */
const vonHier = (ergebnis: Ergebnis, was: Herkunft): Ergebnis =>
  ergebnis.funde.every(({ herkunft }) => herkunft === was)
    ? ergebnis
    : { ...ergebnis, funde: ergebnis.funde.map((fund) => ({ ...fund, herkunft: was })) };

/** What a pair comes to, save what the state beside it takes back; that there is none stays true. */
function ohneZurueckgenommenes(
  ergebnis: Ergebnis,
  pair: Pair,
  nimmtZurueck: Zuruecknahme,
): Ergebnis {
  const funde = ergebnis.funde.filter(
    ({ reading: { field, value } }) => value === null || !nimmtZurueck(pair, field),
  );
  return funde.length === ergebnis.funde.length
    ? ergebnis
    : { ...ergebnis, funde, grund: 'ueberschrift' };
}

/** What came of pairs and tables so far, and in which views: a page is read often, and changes little. */
const gemerkt = new WeakMap<Herkunft, Map<string, Ergebnis>>();
/** A view has the name that the page gives it, or one from a site profile. */
const MAX_MASKEN = 2;

/** What `was` comes to by itself in the view `mask`, as `ortVon` names it: the same answer each time. */
export function gedeutet(was: Herkunft, mask: string): Ergebnis {
  const bisher = gemerkt.get(was);
  const bekannt = bisher?.get(mask);
  if (bekannt !== undefined) return bekannt;
  const ergebnis = 'columns' in was ? ausTabelle(was, mask) : deutePaar(was, was, mask);
  if (bisher !== undefined && bisher.size < MAX_MASKEN) bisher.set(mask, ergebnis);
  else gemerkt.set(was, new Map([[mask, ergebnis]]));
  return ergebnis;
}

function ausTabelle(table: Table, mask: string): Ergebnis {
  const liste = deuteTabelle(table, mask);
  if (liste === null) {
    const paare = paareAusZeile(table);
    const nimmtZurueck = zuruecknahmen(paare);
    const zeile = paare.map((pair) =>
      ohneZurueckgenommenes(deutePaar(pair, table, mask), pair, nimmtZurueck),
    );
    return {
      funde: zeile.flatMap(({ funde }) => funde),
      problems: zeile.flatMap(({ problems }) => problems),
    };
  }
  const funde = liste.readings.map((reading) => ({
    reading,
    herkunft: table,
    // Where the page names the last contact itself, that counts.
    schwach: reading.field === 'letzterKontaktAm',
    ...(liste.ausschnitt === undefined ? {} : { ausschnitt: liste.ausschnitt }),
  }));
  return { funde, problems: [...liste.problems] };
}

/** Whether anything comes of it in the view `mask`, be it a problem. Asked before, `deuten` is quick. */
export function sagtEtwas(was: Herkunft, mask: string): boolean {
  if (!('columns' in was) && istEintragsteil(was)) return true;
  if (stehtImVerlauf(was) && ('columns' in was ? was.columns : [was.label]).some(istLabel))
    return true;
  const { funde, problems } = gedeutet(was, ortVon(mask));
  return funde.length > 0 || problems.length > 0;
}

/** What `pair` says of whose case it is, in the view `mask`; empty where it says nothing of that. */
export const schluesselIn = (pair: Pair, mask: string): readonly Choice[] =>
  gedeutet(pair, ortVon(mask))
    .funde.map(({ reading: { field, value } }) => ({ field, value }))
    .filter(({ field, value }) => value !== null && FALLSCHLUESSEL.includes(field));
