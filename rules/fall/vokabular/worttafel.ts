/** The words of fixed values, and the value that each names. */
import { falten } from '../normalisieren.ts';
import { schluessel } from './grundform.ts';

export type Worttafel = ReadonlyMap<string, string>;

/**
 * As it is written, and with what people take for the same: "Fallmanager/in", "Fallmanagement". Of "Kategorie D" only
 * the first: a letter of its own may be no more than an article elsewhere.
 */
const formen = (wort: string): readonly string[] => {
  const form = /(?<!\p{L})\p{L}(?!\p{L})/u.test(wort) ? '' : schluessel(wort);
  return [...new Set([falten(wort), form].filter((one) => one !== ''))];
};

/** Folded word → value word. A word that two values claim belongs to neither. */
function worttafel(
  values: Readonly<Record<string, string>>,
  worte: Readonly<Record<string, readonly string[]>>,
): Worttafel {
  const tafel = new Map<string, string>();
  const strittig = new Set<string>();
  for (const [value, label] of Object.entries(values)) {
    for (const wort of [value, label, ...(worte[value] ?? [])].flatMap(formen)) {
      const bisher = tafel.get(wort);
      if (bisher !== undefined && bisher !== value) strittig.add(wort);
      tafel.set(wort, value);
    }
  }
  for (const schluessel of strittig) tafel.delete(schluessel);
  return tafel;
}

const tafeln = new Map<string, Worttafel>();

/** The word table of a field or column, built when it is first asked for. */
export function tafelVon(
  pfad: string,
  values: Readonly<Record<string, string>>,
  worte: Readonly<Record<string, readonly string[]>>,
): Worttafel {
  const vorhanden = tafeln.get(pfad);
  if (vorhanden) return vorhanden;
  const neu = worttafel(values, worte);
  tafeln.set(pfad, neu);
  return neu;
}

/** Whether `wort` begins with the first of `stuecke`, ends with the last, and has the others between. */
function istAusgeschrieben(wort: string, stuecke: readonly string[]): boolean {
  const [erstes = '', ...weitere] = stuecke;
  if (!wort.startsWith(erstes) || !wort.endsWith(weitere.at(-1) ?? '')) return false;
  let ab = erstes.length;
  for (const stueck of weitere) {
    const hier = wort.indexOf(stueck, ab);
    if (hier < 0) return false;
    ab = hier + stueck.length;
  }
  return true;
}

/** "betriebl. Ausbildung", "o. Abschluss": the value of the words that it is cut from; none where that leaves a doubt. */
export function gekuerzt(text: string, tafel: Worttafel): string | undefined {
  const stuecke = text.slice(0, 60).split('.').map(falten);
  if (stuecke.length < 2 || stuecke.length > 4 || text.length > 60) return undefined;
  if (stuecke.join('').length < 5) return undefined;
  const werte = new Set(
    [...tafel].filter(([wort]) => istAusgeschrieben(wort, stuecke)).map(([, value]) => value),
  );
  const [einziger, anderer] = werte;
  return anderer === undefined ? einziger : undefined;
}
