/** How pages say in words that a list has no entries. */

/** "Keine Einträge vorhanden", "Es liegen keine Kontakte vor": how tables say that they are empty. */
const SAGT_KEINE =
  /^(?:(?:es )?(?:sind|liegen|wurden|gibt)(?: es)? )?(?:noch |bisher |derzeit |zurzeit |aktuell )?keine?\b[^.;:]{0,60}\.?$/i;
const KEINE_EINTRAEGE =
  /\bkeine?\s+(?:einträge|datensätze|daten|zeilen|elemente|hemmnisse|vermittlungshemmnisse|handlungsbedarfe|kontakte|kundenkontakte|gespräche|maßnahmen|teilnahmen|förderungen)\b/i;
/** Not so where there are none of what was asked for, of a time, or so far on this screen. */
const NUR_HIER =
  /zeitr|filter|auswahl|wählt|letzte|seit|passend|kriteri|such|lade|verbind|woche|monat|jahr|\d/i;

/** Whether a text under the title or the header row of a list says that it has no entries; there "keine" alone is another's value. */
export const sagtLeer = (text: string): boolean =>
  text.length < 100 && KEINE_EINTRAEGE.test(text) && SAGT_KEINE.test(text) && !NUR_HIER.test(text);
