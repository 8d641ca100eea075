import { einmal } from './einmal.ts';
import type { FeldKey } from './felder.ts';
import { glaetten } from './normalisieren.ts';

/** A day, perhaps with its hour, and words without a number behind it. */
const tagUndWorte = einmal(
  () =>
    /^((?:am |den |zum )?\d{1,2}\. ?\d{1,2}\. ?\d{4}(?:,? (?:um )?\d{1,2}[:.]\d{2}(?: ?Uhr)?)?)[\s,;:·–—(-]+(\p{L}\P{Nd}*)$/iu,
);

/** Words that may take back what the day says. */
const dagegen = einmal(
  () =>
    /[?]|nicht|kein|erledigt|abge|ausge|entf[aä]ll|versch[oi]|verleg|storn|lösch|versäum|plan|vorgesehen|vora?uss|vorläufig|einlad|eingelad|erfolglos|unbe|unklar|ungültig|geschätzt|früher|beendet|aufgehoben|vorschlag|entwurf|beantragt|(?<!\p{L})(?:ohne|oder|bzw|ca|etwa|alt|neu|bis|seit|ab|von|nach|vor|spätestens|frühestens)(?!\p{L})/iu,
);

/** What may stand behind the day, where the label leaves no doubt of what the day is. */
const BEIWORTE: { readonly [K in FeldKey]?: RegExp } = {
  geburtsdatum: /^(?:in )?\p{Lu}[\p{L} ./()-]*$/u,
  wiedervorlageAm: /^/,
  naechsterTerminAm: /^/,
  letzterKontaktAm: /^/,
  erstgespraechAm: /^/,
};

/**
 * "01.12.2026 Unterlagen", "am 03.07.1990 in Bremen": the day alone, where the words behind it say nothing
 * against it; null for everything else.
 */
export function ohneBeiworte(feld: FeldKey, text: string): string | null {
  const [, tag = '', worte = ''] = tagUndWorte().exec(glaetten(text)) ?? [];
  if (tag === '' || dagegen().test(worte)) return null;
  return BEIWORTE[feld]?.test(worte) ? tag : null;
}
