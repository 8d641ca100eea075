/** Whether the contact of which headings speak is the last one. */
import { merken } from '../../merken.ts';

/** A contact, but not the last one: one of many, one to come, or how to reach somebody. */
const ANDERER_KONTAKT = merken(
  (heading: string): boolean =>
    !/letzt/i.test(heading) &&
    /kontakt|gespräch|erreichbar|kommunikation|nächst|geplant/i.test(heading),
);

/** The card of a contact may be headed by its day. */
const istTag = (heading: string): boolean =>
  /^(?:\p{L}{2,10}\.?, ?)?\d{1,2}\.\d{1,2}\.\d{4}/u.test(heading);

/** The name of all of them. "Kontaktmanagement" is that of a mask, which may tell of the last one. */
const nenntAlleKontakte = merken((heading: string): boolean =>
  /(?:kontakte|gespräche|beratungen|kontakt(?:historie|verlauf|liste|übersicht))(?!\p{L})/iu.test(
    heading,
  ),
);

/** Whether `headings` (nearest first) are those of another contact, or of all of them. */
export function vonAnderemKontakt(headings: readonly string[]): boolean {
  const [naechste = '', ...weitere] = headings.filter((heading) => !istTag(heading));
  if (/letzt/i.test(naechste)) return false;
  // What a contact was about may head its card, too.
  return ANDERER_KONTAKT(naechste) || weitere.some(nenntAlleKontakte);
}
