/** Hemmnisse that stand in one text, without a list of their own. */
import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import { type Gelesen, nenntWert, wert } from './gelesen.ts';
import { parseSpalte } from './spalte.ts';

/**
 * "Motivation, Rahmenbedingungen", "Motivation (in Bearbeitung); Soziale Kompetenz: erledigt": all that is chosen. null
 * where any of it says something else, or the same twice.
 */
export function parseHemmnisse(text: string): Gelesen | null {
  const { bereich, stand } = FELDER.hemmnisse.columns;
  const items: Record<string, unknown>[] = [];
  for (const teil of glaetten(text).split(/\s*[,;]\s*/)) {
    const [, was = '', inKlammern, dahinter] =
      /^([^():]+?)\s*(?:\(([^():]+)\)|:\s*([^():]+))?$/.exec(teil) ?? [];
    const gelesen = parseSpalte('hemmnisse.bereich', bereich, was);
    // "Motivation – erkannt – 1 Rahmenbedingungen – erledigt – 2": a list in one text.
    if (/\s[–—|·-]\s.*\s[–—|·-]\s/.test(was)) return null;
    if (!nenntWert(gelesen) || items.some((item) => item.bereich === gelesen.wert)) return null;
    const wie = inKlammern ?? dahinter;
    const stehtSo = wie === undefined ? null : parseSpalte('hemmnisse.stand', stand, wie);
    if (stehtSo !== null && !nenntWert(stehtSo)) return null;
    items.push({ bereich: gelesen.wert, ...(stehtSo === null ? {} : { stand: stehtSo.wert }) });
  }
  return wert(items);
}
