/** Lines over a block of labels and values that say of all of it that it is not the case as it is now. */
import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';
import { ausschlussgruende } from './ausschlussgruende.ts';
import type { Ausschlussgrund } from './gruende.ts';

/** What one of them says is a title, wherever it stands: of files that are closed, of what is only assumed. */
const IMMER: ReadonlySet<Ausschlussgrund> = new Set(['altakte', 'gedankenspiel']);

/** What may be a field that nobody has filled in, or a remark behind a value. */
const VON_ANDEREN: ReadonlySet<Ausschlussgrund> = new Set([
  'erwachsene',
  'angehoerige',
  'frueheres',
  'kuenftiges',
]);

/** What is written down somewhere, and holds nowhere yet. Other words for drafts lead to them, too. */
const NOCH_NICHT =
  /\bnoch nicht (?:uebernommen|freigegeben|bestaetigt|wirksam|abgestimmt)\b|\b(?:vorgeschlagene|verworfene|stornierte|geloeschte|ungepruefte)[rns]? \w|\bentwurf\b.* nicht\b|\bentwurf vom\b|\bim entwurf$/;

/** "Bis Ende 2024 galt:", "Ab 2027 soll gelten": nothing but what stands over others is said so. */
const GALT = /\bgalt(?:en)?$|^galt(?:en)? bis\b|\bsoll(?:en)? gelten\b/;

/** "Angaben zur Partnerin", "Daten des Ehemanns" */
const ANGABEN = /^(?:angaben|daten|personalien|stammdaten|informationen) (?:zu[mr]?|de[rs]) /;

/** How surely a line heads a block that is not the case as it is now: `immer`, or only where `mehrere` labels and values follow. */
export const blockOhneFall = merken((text: string): 'immer' | 'mehrere' | null => {
  const gruende = ausschlussgruende(text);
  const worte = woerter(text).join(' ');
  if (gruende.some((grund) => IMMER.has(grund)) || NOCH_NICHT.test(worte) || GALT.test(worte))
    return 'immer';
  if (gruende.some((grund) => VON_ANDEREN.has(grund)))
    return ANGABEN.test(worte) ? 'immer' : 'mehrere';
  return worte === 'entwurf' ? 'mehrere' : null;
});
