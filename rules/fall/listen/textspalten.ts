/** Columns that nothing but spaces or bars draw, line by line. */
import { glaetten } from '../normalisieren.ts';
import { istSpaltenwort } from './beschriftet.ts';
import { istListenkopf } from './listenkopf.ts';
import { postenInZeile } from './posten.ts';
import type { Zeilen } from './postenzeilen.ts';
import { zeilenAusAllen } from './postenzeilen.ts';

const STRICHE = /^[-=_+|\s]+$/;

/** The pieces of a line between which gaps or bars stand: one, where nothing but words does. */
export const zellen = (zeile: string): readonly string[] =>
  zeile
    .trim()
    .split(/\s*\|\s*|\s{2,}/)
    .map(glaetten)
    .filter((zelle) => zelle !== '');

/** The rows that `zeilen` draw, under their header or without one; null where they are not as wide as each other. */
export function textspalten(zeilen: readonly string[]): Zeilen | null {
  const [kopf, ...rest] = zeilen.filter((zeile) => !STRICHE.test(zeile)).map(zellen);
  if (kopf === undefined || kopf.length < 2 || rest.length === 0) return null;
  if (!rest.every(({ length }) => length === kopf.length)) return null;
  if (istListenkopf(kopf)) return { columns: kopf, rows: rest };
  const istKopf = kopf.some(istSpaltenwort) && !kopf.some((text) => /\d/.test(text));
  return zeilenAusAllen((istKopf ? rest : [kopf, ...rest]).map(postenInZeile));
}
