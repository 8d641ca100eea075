/** What is answered with a yes and the day of it. */
import { glaetten } from '../normalisieren.ts';
import { parseDatumMitVorwort, parseZeitraum } from './datumtext.ts';

const JA_UND_MEHR =
  /^ja(?:[,;:]| ?[–-]| ?\() ?(?=\P{L}|am |vom |seit |bis |gültig )([^()]{4,40})\)?$/iu;

/** "ja, am 12.10.2026", "ja (seit 05/2026)": the day with its word; null for all else. */
export function tagDerAntwort(text: string): string | null {
  if (!/^\s*ja\P{L}/iu.test(text)) return null;
  const [, tag = ''] = JA_UND_MEHR.exec(glaetten(text)) ?? [];
  return tag !== '' && (parseDatumMitVorwort(tag) ?? parseZeitraum(tag)) !== null ? tag : null;
}
