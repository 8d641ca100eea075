/** One line of pasted text as the cells that it shows. */
import { glaetten } from '../normalisieren.ts';
import { kaestchen } from '../werte/angekreuzt.ts';

/** Cells of one line; none for a blank one. `tab`: empty cells were kept. */
export interface Zeile {
  readonly zellen: readonly string[];
  readonly tab: boolean;
}

/** A line of nothing but dashes and the like underlines what stands above it. */
const LINIE = /^[\s|+=_*–—-]{3,}$/;
/** Semicolons of a file of values: in a sentence a space follows. */
const DATEI = /^[^;\s][^;]*;(?=\S)/;

/** The cells of `roh`; null for a drawn line, which is no end of a block. */
export function zeileAus(roh: string): Zeile | null {
  const text = roh.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ');
  if (LINIE.test(text)) return null;
  const trenner = trennerIn(text);
  const zellen = text.split(trenner ?? / {2,}/).map(zelleAus);
  if (/^\s*\|/.test(text)) zellen.shift();
  if (trenner === null) {
    return { zellen: mitKaestchen(zellen.filter((zelle) => zelle !== '')), tab: false };
  }
  while (zellen.at(-1) === '') zellen.pop();
  return { zellen, tab: true };
}

/** What keeps the cells of a line apart, empty ones too; null where only spaces do. */
function trennerIn(text: string): RegExp | null {
  if (text.includes('\t') || text.includes('|')) return /\t|\|/;
  return DATEI.test(text) && !text.includes('; ') ? /;/ : null;
}

const zelleAus = (zelle: string): string =>
  ohneAnfuehrung(glaetten(zelle).replace(/^[•·▪►#>-]+\s+/, ''));

/** Files of values put what they hold into quotation marks. */
export const ohneAnfuehrung = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"([^"]*)",?$/, '$1') : text;

/** Boxes that only spaces keep apart belong together: they are the choices of one question. */
function mitKaestchen(zellen: readonly string[]): readonly string[] {
  const beisammen: string[] = [];
  let davorKaestchen = false;
  for (const zelle of zellen) {
    const sind = kaestchen(zelle).length > 0;
    if (sind && davorKaestchen) beisammen.push(`${beisammen.pop()} ${zelle}`);
    else beisammen.push(zelle);
    davorKaestchen = sind;
  }
  return beisammen;
}
