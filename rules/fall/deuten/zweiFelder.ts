/** Texts that tell of two fields at once. */

import type { FeldKey } from '../felder.ts';
import { MAX_WERT } from '../grenzen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Pair } from '../reading.ts';
import { aufloesen } from '../vokabular/vokabular.ts';
import { parseDatum } from '../werte/datumtext.ts';
import { nenntWert, parseWert } from '../werte/werte.ts';

/**
 * One text with two fields: "B (seit 01.03.2026)", "C (bisher: A)", "05.11.2026, persönlich". The second part must
 * name its field together with the label, or be the kind of contact; else the text stays unread.
 */
export function zweiFelder(
  pair: Pair,
  mask: string,
  feld: FeldKey,
): readonly { readonly feld: FeldKey; readonly wert: unknown }[] | null {
  const text = glaetten(pair.value);
  if (text.length > MAX_WERT) return null;
  const nurZweites = /^((?:zuletzt )?geprüft(?: am)?|gültig bis|seit)\s+(\d[\d.]+)$/i.exec(text);
  if (nurZweites) {
    // "Betreuungsstufe: geprüft am 01.03.2026" says nothing of the first.
    const [, wort = '', rest = ''] = nurZweites;
    const zweites = aufloesen(`${pair.label} ${wort}`, pair.headings, mask);
    if (zweites.art !== 'feld') return null;
    const gelesen = parseWert(zweites.bedeutung.feld, rest);
    return gelesen.art === 'wert' ? [{ feld: zweites.bedeutung.feld, wert: gelesen.wert }] : null;
  }
  const mitWort =
    /^(.*?\S)[\s,;(–-]+(seit(?: dem)?|ab|gültig ab|gesetzt am|geprüft am|zuletzt geprüft am|geprüft|gültig bis|bis|am|vom|(?:bisher|vorher|zuvor):?)\s+([^()]+?)\)?$/i.exec(
      text,
    );
  if (mitWort) {
    const [, kopf = '', wort = '', rest = ''] = mitWort;
    const zweites = aufloesen(`${pair.label} ${wort}`, pair.headings, mask);
    const erstesGelesen = parseWert(feld, kopf);
    if (zweites.art !== 'feld' || zweites.bedeutung.feld === feld) return null;
    const zweitesGelesen = parseWert(zweites.bedeutung.feld, rest);
    return erstesGelesen.art === 'wert' && zweitesGelesen.art === 'wert'
      ? [
          { feld, wert: erstesGelesen.wert },
          { feld: zweites.bedeutung.feld, wert: zweitesGelesen.wert },
        ]
      : null;
  }
  if (feld !== 'letzterKontaktAm') return null;
  const kontakt = /^(\d[\d.\s]*\d)\s*[,;(/–·•|-]?\s*(\p{L}[^()]*?)\)?$/u.exec(text);
  const am = parseDatum(kontakt?.[1] ?? '');
  const art = parseWert('letzterKontaktArt', kontakt?.[2] ?? '');
  if (am === null || !nenntWert(art)) return null;
  return [
    { feld, wert: am },
    { feld: 'letzterKontaktArt', wert: art.wert },
  ];
}
