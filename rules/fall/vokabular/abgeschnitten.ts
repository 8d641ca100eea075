import { einmal } from '../einmal.ts';
import { falten } from '../normalisieren.ts';
import type { Bedeutung } from './bedeutung.ts';
import { schluessel } from './grundform.ts';
import { alleLabels, bedeutungenVon } from './stichworte.ts';

const KEINE: readonly Bedeutung[] = [];
/** So many letters before the cut tell which label it was. */
const MIN_ANFANG = 6;
/** The terms that the vocabulary writes short, and masks cut. */
const AUSGESCHRIEBEN = ['eingliederungsvereinbarung', 'kooperationsplan'];
/** Labels folded, with their keys, in order: those with one beginning stand together. */
const sortiert = einmal((): readonly (readonly [gefaltet: string, key: string])[] =>
  alleLabels()
    .flatMap(([gefaltet, key]) => [
      [gefaltet, key] as const,
      ...(gefaltet.includes('egv')
        ? AUSGESCHRIEBEN.map((lang) => [gefaltet.replace('egv', lang), key] as const)
        : []),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/**
 * The meaning of a label that a mask cut off ("Eingliederungsvereinb… gültig bis"): only where all
 * labels that it can have been mean one field.
 */
export function abgeschnitten(label: string): readonly Bedeutung[] {
  const [vorn = '', hinten = ''] = label.split(/\s*(?:…|\.{3})\s*/);
  const anfang = falten(vorn);
  const ende = schluessel(hinten);
  if (anfang.length < MIN_ANFANG) return KEINE;
  const labels = sortiert();
  let von = 0;
  for (let bis = labels.length; von < bis; ) {
    const mitte = (von + bis) >> 1;
    if ((labels[mitte]?.[0] ?? '') < anfang) von = mitte + 1;
    else bis = mitte;
  }
  let einzige: Bedeutung | undefined;
  for (let i = von; labels[i]?.[0].startsWith(anfang); i++) {
    const key = labels[i]?.[1] ?? '';
    // A word was cut in the middle of the label: it ends as what stands there ends.
    if (!key.endsWith(ende)) continue;
    for (const bedeutung of bedeutungenVon(key) ?? KEINE) {
      if (einzige !== undefined && einzige.feld !== bedeutung.feld) return KEINE;
      einzige ??= bedeutung;
    }
  }
  return einzige === undefined ? KEINE : [einzige];
}
