/** "Nächster Termin am 08.12.2026 um 9 Uhr": a day with its label before it, and how it is or was behind it. */
import { gedeutet } from '../../../../rules/fall/deuten/gedeutet.ts';
import { einmal } from '../../../../rules/fall/einmal.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { sagtNurPlan } from '../../../../rules/fall/werte/saetze.ts';

/** Whatever else is said may take it back, or be of another time. */
const FORM = einmal(
  () =>
    /^\s*(\D{3,60}?(?: am| vom| zum)) (\d{1,2}\.\s?\d{1,2}\.\s?\d{4})((?:,? (?:um )?\d{1,2}(?:[.:]\d{2})? Uhr|,? (?:per|via) \p{L}[\p{L}-]+|,? (?:persönlich|telefonisch|schriftlich)|,? (?:geführt|durchgeführt|erfolgt|statt|stattgefunden)|,? (?:gilt|gültig|läuft) bis(?: zum)? \d{1,2}\.\s?\d{1,2}\.\s?\d{4}))\.?\s*$/u,
);

const MAY_BE = /(?:am|vom|zum) \d{1,2}\..*\d{4},? \p{L}/u;

/** The label and what stands beside it in `text`, where that means a field wherever it stands; null for all else. */
export function statement(text: string): readonly [label: string, value: string] | null {
  if (text.length > LONGEST || !MAY_BE.test(text)) return null;
  const [, begin = '', day = '', end = ''] = FORM().exec(text) ?? [];
  // "Erstgespräch fand am 08.06.2026 statt"
  const label = begin.replace(/ (?:fand|hat) am$/, ' am');
  const value = `${day}${end.replace(/^,? statt$/, '')}`;
  if (label === '' || !istLabel(label) || sagtNurPlan(label)) return null;
  return gedeutet({ label, value, headings: [] }, '').funde.length > 0 ? [label, value] : null;
}

const LONGEST = 140;
