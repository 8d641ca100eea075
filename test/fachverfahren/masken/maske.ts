import type { FeldKey } from '../../../rules/fall/felder.ts';
import type { Demofall } from '../faelle/demofall.ts';

/** How a value stands on the page. */
export type Bedienelement =
  | 'text'
  | 'badge'
  | 'eingabe'
  | 'datum'
  | 'auswahl'
  | 'radio'
  | 'kaestchen'
  | 'kombination'
  | 'webkomponente';

/** A label with the field of the Fall that stands beside it. */
interface Feldzeile {
  readonly label: string;
  readonly feld: FeldKey;
  readonly als: Bedienelement;
  /** Text of a field known to be none, where it is not the application's usual one. */
  readonly leer?: string;
  /** The first day of a span of time that ends with the value: "von 1.1.2026 bis 30.6.2026". */
  readonly zeitraumVon?: (demo: Demofall) => string;
}

/** What a real mask shows besides: no field of the Fall, a reader must leave it alone. */
interface Beiwerk {
  readonly label: string;
  readonly beiwerk: (demo: Demofall) => string;
  readonly als: Bedienelement;
}

export type Zeile = Feldzeile | Beiwerk;

/** The way a group lays its labels out. */
export type Anordnung = 'kopfzellen' | 'zellen' | 'obenstehend' | 'liste' | 'zeitraum';

export interface Gruppe {
  readonly titel: string;
  readonly anordnung: Anordnung;
  readonly zeilen: readonly Zeile[];
  readonly hilfe?: string;
}

interface Spalte {
  readonly kopf: string;
  /** Column of the list field; without it the cell holds `beiwerk`. */
  readonly spalte?: string;
  readonly beiwerk?: (demo: Demofall, zeile: number) => string;
}

/** A table whose rows are the entries of a list field. */
export interface Liste {
  readonly titel: string;
  readonly feld: 'kontakte' | 'hemmnisse' | 'massnahmen';
  readonly spalten: readonly Spalte[];
  readonly leer: string;
}

/** A table that is no field of this Fall: other persons, earlier agreements, system log. */
interface Beiliste {
  readonly titel: string;
  readonly koepfe: readonly string[];
  /** Folded up until it is opened. */
  readonly eingeklappt?: true;
  readonly zeilen: (demo: Demofall) => readonly (readonly string[])[];
}

/** One tab or view of an application. */
export interface Maske {
  readonly id: string;
  readonly titel: string;
  readonly gruppen: readonly Gruppe[];
  readonly listen: readonly Liste[];
  readonly beilisten: readonly Beiliste[];
  /** Sets the mask apart where it also holds a text to write: its label and the help below. */
  readonly freitext?: { readonly label: string; readonly hilfe: string };
}

/** How one application writes values. */
export interface Schreibweise {
  readonly datum: 'TT.MM.JJJJ' | 'T.M.JJJJ';
  readonly ja: string;
  readonly nein: string;
  readonly leer: string;
  /** Words for values, where they differ from those of FELDER; lists as `liste.spalte`. */
  readonly worte: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One application: how it writes, what it always shows, and its masks. */
export interface Anwendung {
  readonly schreibweise: Schreibweise;
  readonly kopf: readonly Zeile[];
  readonly masken: readonly Maske[];
}

/** A label with a field, for the mask descriptions. */
export function feld(
  label: string,
  key: FeldKey,
  als: Bedienelement = 'text',
  rest: Pick<Feldzeile, 'leer' | 'zeitraumVon'> = {},
): Feldzeile {
  return { label, feld: key, als, ...rest };
}

/** A label with something that is no field, for the mask descriptions. */
export function beiwerk(
  label: string,
  text: string | ((demo: Demofall) => string),
  als: Bedienelement = 'text',
): Beiwerk {
  return { label, beiwerk: typeof text === 'string' ? () => text : text, als };
}
