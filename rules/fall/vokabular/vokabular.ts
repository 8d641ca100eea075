/** What a label means under its headings. */

import type { FeldKey } from '../felder.ts';
import { falten } from '../normalisieren.ts';
import type { Bedeutung } from './bedeutung.ts';
import { schluessel, schluesselAus } from './grundform.ts';
import { bedeutungen } from './labelsinn.ts';
import {
  endetWieEinLabel,
  istLabelUnter,
  bedeutungenVon as nachschlagen,
  bedeutungenUnter as nurUnter,
} from './stichworte.ts';
import { zerlegt } from './ueberschriften/gegenstaende.ts';
import { istNeutral } from './ueberschriften/neutral.ts';
import { ohneZusaetze } from './zusaetze.ts';

/** What a label under its headings comes to. */
export type Aufloesung =
  | { readonly art: 'feld'; readonly bedeutung: Bedeutung }
  /** The label fits several fields, and no heading decides. */
  | {
      readonly art: 'mehrdeutig';
      readonly felder: readonly FeldKey[];
      /** Each of them only usually: the value decides. */
      readonly schwach: boolean;
    }
  | { readonly art: 'fremd' };

const KEINE: readonly Bedeutung[] = [];
const FREMD: Aufloesung = { art: 'fremd' };
/** In characters: a longer text is no label. */
export const LABEL_MAX = 200;

/** What `label` means directly under `heading`. */
function mitUeberschrift(heading: string, label: string): readonly Bedeutung[] {
  const key = schluessel(ohneZusaetze(label));
  const { ganz, teile } = zerlegt(heading);
  // "EGV gültig" over "bis": what the whole of it says is not up to its words.
  const alsGanzes = bedeutungenUnter(ganz, key);
  return alsGanzes.length > 0 ? alsGanzes : bedeutungenUnter(teile, key);
}

function bedeutungenUnter(gegenstaende: readonly string[], key: string): Bedeutung[] {
  const gefunden = new Map<FeldKey, Bedeutung>();
  for (const gegenstand of gegenstaende) {
    const zusammen = nachschlagen(schluesselAus([gegenstand, key])) ?? KEINE;
    const darunter = nurUnter(gegenstand, key) ?? KEINE;
    for (const bedeutung of [...zusammen, ...darunter]) {
      if (!gefunden.has(bedeutung.feld)) gefunden.set(bedeutung.feld, bedeutung);
    }
  }
  return [...gefunden.values()];
}

/**
 * The field that `label` means under `headings` (nearest first) in the view `mask`. A label that
 * names one field needs no heading. Else the nearest heading that says anything decides; one that
 * speaks of something else entirely ("Ausweis": "gültig bis") leaves the label a stranger. Headings
 * that say nothing of their own ("Allgemeines") leave it to the next, the mask's name comes last. `nur`:
 * of several fields, those that can be meant.
 */
export function aufloesen(
  label: string,
  headings: readonly string[],
  mask = '',
  nur: (feld: FeldKey) => boolean = () => true,
): Aufloesung {
  if (label.length > LABEL_MAX || !endetWieEinLabel(label) || falten(label) === '') return FREMD;
  const alle = bedeutungen(label);
  let kandidaten = alle.length > 1 ? alle.filter(({ feld }) => nur(feld)) : alle;
  if (kandidaten[0]?.weise === 'schwach' && kandidaten.length === 1) {
    return { art: 'feld', bedeutung: naeheres(label, headings) ?? kandidaten[0] };
  }
  if (kandidaten.length > 1 && kandidaten.every(({ weise }) => weise === 'schwach'))
    return mehrdeutig(kandidaten);
  let text = label;
  for (const heading of [...headings, mask]) {
    const [erste, zweite] = kandidaten;
    if (erste && !zweite) return { art: 'feld', bedeutung: erste };
    if (heading === '' || heading.length > LABEL_MAX || heading === label) continue;
    const moegliche = mitUeberschrift(heading, text).filter(
      (b) => !erste || kandidaten.some((k) => k.feld === b.feld),
    );
    const hier = moegliche.length > 1 ? moegliche.filter(({ feld }) => nur(feld)) : moegliche;
    if (hier.length > 0) {
      // "Gültigkeitszeitraum" over "bis" fits two fields still: together they are the label now.
      if (!erste && hier.length > 1) text = `${heading} ${text}`;
      kandidaten = hier;
    } else if (!istNeutral(heading)) {
      return heading === mask && erste ? mehrdeutig(kandidaten) : FREMD;
    }
  }
  const [erste, zweite] = kandidaten;
  if (erste === undefined) return FREMD;
  return zweite === undefined ? { art: 'feld', bedeutung: erste } : mehrdeutig(kandidaten);
}

/** What a heading makes of a label that only usually means its field: "Abschluss" under "Studium". */
function naeheres(label: string, headings: readonly string[]): Bedeutung | undefined {
  for (const heading of headings) {
    if (heading.length > LABEL_MAX) continue;
    const [hier, weitere] = mitUeberschrift(heading, label);
    if (hier) return weitere ? undefined : hier;
    if (!istNeutral(heading)) return undefined;
  }
  return undefined;
}

const mehrdeutig = (liste: readonly Bedeutung[]): Aufloesung => ({
  art: 'mehrdeutig',
  felder: liste.map((b) => b.feld),
  schwach: liste.every((b) => b.weise === 'schwach'),
});

/** The field that `label` means wherever it stands; null where it means none, or only its heading tells which. */
export function feldVon(label: string): FeldKey | null {
  const allein = aufloesen(label, []);
  return allein.art === 'feld' ? allein.bedeutung.feld : null;
}

/**
 * Whether `text` is a label this vocabulary knows, by itself or with a heading. Lets a collector tell
 * label from value where a page marks neither.
 */
export function istLabel(text: string): boolean {
  if (text.length > LABEL_MAX || !endetWieEinLabel(text)) return false;
  return bedeutungen(text).length > 0 || istLabelUnter(schluessel(text));
}
