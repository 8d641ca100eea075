import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import { aufloesen } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Box } from '../found/box.ts';
import type { Couple } from './couple.ts';

const FROM = /^(?:vom|von|ab)\s*:?$/i;
const TO = /^bis(?: zum)?\s*:?$/i;

/**
 * "Kundenkategorie [C] seit [1.3.2026]", "[x] arbeitsmarktnah übergeben am [15.6.2026]": words that are a
 * label only together with what stands before them in their line, `of`.
 */
export function goingOn(of: string | null, item: Box, value: Box): Couple | null {
  const { text } = item;
  if (of === null || value.controls.length === 0) return null;
  // "vom [15.6.2026] bis [14.12.2026]": both are of what stands over them.
  if (FROM.test(of) && TO.test(text)) return { item, label: text, values: [value] };
  return aufloesen(text, [of]).art === 'feld'
    ? { item, label: text, values: [value], of: ohneDoppelpunkt(of) }
    : null;
}
