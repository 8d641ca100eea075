/** Headings that say of which case a page is that shows others as well: "Geöffneter Fall", "Aktueller Datensatz". */
import { merken } from '../../merken.ts';
import { woerter } from '../../normalisieren.ts';

const OFFENER_FALL =
  /^(?:(?:der|die|das|ihr|mein|aktuell|derzeit|momentan|gerade) )?(?:(?:aktuell|aktiv|geoeffnet|aufgerufen|laufend|eigen|bearbeitet|geladen)(?:e|er|es|en) (?:fall|falls|kunde|kundin|kunden|datensatz|akte|fallakte|kundenakte|vorgang|leistungsfall)|(?:fall|kunde|kundin|datensatz|akte) (?:in bearbeitung|geoeffnet))$/;

/** Whether `heading` says so, and nothing else. */
export const nenntOffenenFall = merken((heading: string): boolean =>
  OFFENER_FALL.test(woerter(heading).join(' ')),
);

/** "In Bearbeitung:", "Geöffnet:", before the number of a customer. */
export const sagtInBearbeitung = (text: string): boolean =>
  /^(?:(?:derzeit|aktuell|gerade) )?(?:in Bearbeitung|geöffnet|bearbeitet(?: wird)?|in Arbeit):$/iu.test(
    text,
  ) ||
  (text.endsWith(':') && nenntOffenenFall(text));

/** The heading over a case of which a line says so. */
export const GEOEFFNET = 'Geöffneter Fall';

/** How the heading begins over a row that is opened in a list of cases, and what stands beneath it. */
export const OFFEN = 'Aufgeklappte Zeile';
