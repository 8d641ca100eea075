/** Headers and headings of the lists of a case, looked up as they stand in `wortschatz.ts`. */
import { einmal } from '../einmal.ts';
import { schluessel } from './grundform.ts';
import { LISTEN_KEYS, type Liste, PFLICHT } from './spalten.ts';
import { inListe, mapAus } from './tafel.ts';
import { gegenstaende, zerlegt } from './ueberschriften/gegenstaende.ts';
import { wortschatz } from './wortschatz.ts';

/** A column, and how sure its header is of it: 0 for the first word of its list. */
export interface Spaltenfund {
  readonly spalte: string;
  readonly rang: number;
}

const spalten = einmal(() => mapAus(wortschatz().spalten));

/** The column of `liste` that a header names; undefined for one it does not know. */
export function spalteVon(liste: Liste, kopf: string): Spaltenfund | undefined {
  const ohneKlammern = kopf.replace(/\([^()]*\)/g, '');
  const gefunden =
    spalten().get(`${liste}.${schluessel(kopf)}`) ??
    spalten().get(`${liste}.${schluessel(ohneKlammern)}`);
  const [spalte, rang] = gefunden?.split('.') ?? [];
  return spalte === undefined ? undefined : { spalte, rang: Number(rang) };
}

/** Whether `columns` hold what a list can't do without. */
export function hatPflichtspalten(liste: Liste, columns: readonly string[]): boolean {
  const vorhanden = new Set(columns.map((kopf) => spalteVon(liste, kopf)?.spalte));
  if (!PFLICHT[liste].some((spalte) => vorhanden.has(spalte))) return false;
  return (
    liste !== 'massnahmen' ||
    vorhanden.has('zeitraum') ||
    (vorhanden.has('beginn') && vorhanden.has('ende'))
  );
}

/** The lists whose subject `heading` names. */
export function themenVon(heading: string): Liste[] {
  const genannt = gegenstaende(heading);
  const { themen } = wortschatz();
  return LISTEN_KEYS.filter(
    (liste, i) =>
      !(liste === 'kontakte' && WIE_ERREICHBAR.test(heading)) &&
      genannt.some((wort) => inListe(themen[i] ?? '', wort)),
  );
}

/** How somebody can be reached, and not when they were. */
const WIE_ERREICHBAR =
  /kontakt(?:daten|angaben|informationen|details)|kont\.?[ -]?(?:daten|angaben|inf|det|nr|nummer)/i;

/** Whether `text` is what a list is called, and nothing else: "Kontakte", "Maßnahmen (3)". */
export function istListentitel(text: string): boolean {
  if (text.length > LAENGSTER_TITEL) return false;
  const { ganz } = zerlegt(text);
  const { themen } = wortschatz();
  return LISTEN_KEYS.some((_, i) => ganz.some((wort) => inListe(themen[i] ?? '', wort)));
}

const LAENGSTER_TITEL = 40;

/** The list that only these header words can belong to; undefined where they fit none, or several. */
export function listeNachSpalten(columns: readonly string[]): Liste | undefined {
  const koepfe = columns.map(schluessel);
  const { eindeutig } = wortschatz();
  const [passend, weitere] = LISTEN_KEYS.filter((_, i) =>
    koepfe.some((kopf) => inListe(eindeutig[i] ?? '', kopf)),
  );
  return weitere === undefined ? passend : undefined;
}

/** Whether a table lists people rather than what belongs to one. */
export function istPersonentabelle(columns: readonly string[]): boolean {
  const { personen } = wortschatz();
  return columns.some((kopf) => inListe(personen, schluessel(kopf)));
}
