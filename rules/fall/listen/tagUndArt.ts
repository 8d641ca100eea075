/** A day and how a contact was, where nothing but a gap stands between them. */
import { FELDER } from '../felder.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';

const TAG_VORN = /^(?:am |vom )?(\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})):? (\p{L}.*)$/iu;
const TAG_HINTEN = /^(\p{L}[^\d,;:]*?)(?: am| vom)? (\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}))$/iu;
/** "per E-Mail", "Persönliches Gespräch im Haus" */
const MEISTE_WORTE = 3;

/** "am 24.11.2026 persönlich Mappe", "Telefonat am 03.11.2026": its pieces; the text alone where it is none. */
export function tagUndArtIn(text: string): readonly string[] {
  if (!/\d\.\d{2}/.test(text)) return [text];
  const [, vorn = '', danach = ''] = TAG_VORN.exec(text) ?? [];
  if (vorn !== '') {
    const worte = danach.split(' ');
    for (let n = Math.min(MEISTE_WORTE, worte.length); n > 0; n--) {
      const art = worte.slice(0, n).join(' ');
      const rest = worte.slice(n).join(' ');
      if (istArt(art)) return rest === '' ? [vorn, art] : [vorn, art, rest];
    }
    return [text];
  }
  const [, art = '', hinten = ''] = TAG_HINTEN.exec(text) ?? [];
  return hinten !== '' && istArt(art) ? [hinten, art] : [text];
}

const istArt = (text: string): boolean =>
  nenntWert(parseSpalte('kontakte.art', FELDER.kontakte.columns.art, text));
