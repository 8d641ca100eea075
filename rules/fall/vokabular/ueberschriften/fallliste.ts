/** Lists from which one goes to a case. */
const FALLLISTE =
  /^(?:(?:kunden|fall)?(?:suche|liste|trefferliste|übersicht)|treffer|suchergebnisse?|ergebnis(?:se|liste)|arbeitsvorrat|postkorb|warteschlange|meine (?:kunden|fälle)|fälle|kunden)(?: \(\d+\))?$/iu;

/** Whether `text` is the name of a list of cases, and nothing else. */
export const nenntFallliste = (text: string): boolean => FALLLISTE.test(text.trim());
