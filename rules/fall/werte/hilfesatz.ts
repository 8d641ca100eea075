/** Sentences of help that masks write beneath a value, in the place of the value: how to enter it, and nothing of it. */
import { glaetten } from '../normalisieren.ts';

/** "05.11.2026 09.11.2026 Nur Anrufe an verschiedenen Tagen zählen." */
const HILFESATZ =
  /^(.{1,80}?[\p{L}\d)])\s+(?:Nur|Bitte|Hier|Immer|Jeden|Jede|Alle|Mindestens|Höchstens)\s[^\d.!?:]{8,140}\s(?:eintragen|eingeben|erfassen|angeben|zählen|notieren|dokumentieren|setzen|verwenden|aufführen|auswählen|wählen|ausfüllen|pflegen)\.$/u;

/** What is not to be used any more is no help. */
const DAGEGEN = /nicht|kein|(?<!\p{L})(?:alt|neu|andere|statt)|lösch|partner|ersetz|korrig/iu;

/** `text` without the sentence behind it that says how to enter it; null where there is none. */
export function ohneHilfesatz(text: string): string | null {
  if (!text.endsWith('.')) return null;
  const knapp = glaetten(text);
  const [, wert = ''] = HILFESATZ.exec(knapp) ?? [];
  return wert === '' || DAGEGEN.test(knapp.slice(wert.length)) ? null : wert;
}
