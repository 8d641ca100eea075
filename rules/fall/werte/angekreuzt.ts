/** Boxes drawn with letters or signs, as forms on paper and texts copied out of a client show them. */
import { einmal } from '../einmal.ts';

export interface Kaestchen {
  /** The words beside it. */
  readonly was: string;
  readonly angekreuzt: boolean;
}

/** "[x]", "[ ]", "(x)", "( )", "☒", "☐" */
const zeichen = einmal(() => /\[\s*([xX✓✔])?\s*\]|\(\s*([xX])?\s*\)|([☒☑])|☐/gu);

/**
 * The boxes of a text that holds nothing else, each with its words: "[x] ja [ ] nein", or all behind
 * them, "ja ☒ nein ☐". Empty for any other text.
 */
export function kaestchen(text: string): readonly Kaestchen[] {
  const funde = [...text.matchAll(zeichen())];
  if (funde.length === 0) return [];
  const grenzen = funde.map(({ index, 0: { length } }) => ({ von: index, bis: index + length }));
  const davor = [0, ...grenzen.map(({ bis }) => bis)];
  const danach = [...grenzen.map(({ von }) => von), text.length];
  const zwischen = davor.map((von, i) => text.slice(von, danach[i]).trim());
  const stehtDavor = zwischen[0] === '';
  const worte = stehtDavor ? zwischen.slice(1) : zwischen.slice(0, -1);
  if ((!stehtDavor && zwischen.at(-1) !== '') || worte.includes('')) return [];
  return worte.map((was, i) => ({
    was: was.replace(/[,;]$/, ''),
    angekreuzt: funde[i]?.slice(1).some((kreuz) => kreuz !== undefined) ?? false,
  }));
}

/** "☐ ja": words that only hold where their box is ticked, and it is not. */
export const istLeeresKaestchen = (text: string): boolean =>
  LEER_DAVOR.test(text) && kaestchen(text).length === 1;
const LEER_DAVOR = /^\s*(?:\[\s*\]|\(\s*\)|☐)\s*\S/;

/** What is ticked of one box or several; null where it is not one of them, and for any other text. */
export function angekreuzt(text: string): string | null {
  const alle = kaestchen(text);
  const [eines, weiteres] = alle.filter((jedes) => jedes.angekreuzt);
  return eines && !weiteres ? eines.was : null;
}

/** A label and the boxes behind it: "Elternzeit ☐ ja ☒ nein"; null where either is missing. */
export function vorKaestchen(
  text: string,
): { readonly davor: string; readonly boxen: string } | null {
  const beginn = text.search(zeichen());
  const davor = text.slice(0, Math.max(beginn, 0)).trim();
  const boxen = text.slice(beginn);
  const istEine = boxen.replace(zeichen(), '').trim() === '';
  return davor !== '' && (istEine || kaestchen(boxen).length > 1) ? { davor, boxen } : null;
}

/** Whether there are several boxes, and nobody has ticked one. */
export function istOffen(text: string): boolean {
  const alle = kaestchen(text);
  return alle.length > 1 && !alle.some((jedes) => jedes.angekreuzt);
}
