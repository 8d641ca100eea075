import type { Fall, FeldKey, Massnahme } from '../../../rules/fall/felder.ts';

/** The three demonstration applications. */
export const APPS = ['verbis', 'prosoz', 'cosach'] as const;
export type App = (typeof APPS)[number];

/** A field that one application shows with a text no reader can take as its value. */
interface Unlesbar {
  readonly app: App;
  readonly feld: FeldKey;
  readonly text: string;
}

/** A field that one application shows with another value than the Fall has, as typing errors do. */
interface Abweichung {
  readonly app: App;
  readonly feld: FeldKey;
  readonly wert: string | number | boolean;
}

/** One fictional case as its author writes it. */
export interface Fallangabe {
  readonly id: string;
  readonly kundennummer: string;
  /** One German sentence: what this case shows. */
  readonly beschreibung: string;
  /** The applications that know the case. */
  readonly apps: readonly App[];
  readonly fall: Fall;
  readonly unlesbar?: readonly Unlesbar[];
  readonly abweichend?: readonly Abweichung[];
}

/** One fictional case, and which of its fields each application shows with their true value. */
export interface Demofall extends Fallangabe {
  readonly unlesbar: readonly Unlesbar[];
  readonly abweichend: readonly Abweichung[];
  readonly zeigt: Readonly<Partial<Record<App, readonly FeldKey[]>>>;
}

/** A Maßnahme with every column CoSach prints: what is not said is known to be none, or no. */
export function massnahme(
  angaben: Pick<Massnahme, 'art' | 'beginn' | 'ende' | 'id'> & Partial<Massnahme>,
): Massnahme {
  return {
    status: 'B',
    ziel: 'sonstiges',
    abschlussorientiert: false,
    abgebrochen: false,
    arbeitsbuendnisAm: null,
    fallkonferenzAm: null,
    avmVerzichtBegruendet: false,
    ...angaben,
  };
}
