/** Whose a heading is by what it is told apart by: numbers of customers and of the BG, names. */

/** Whether a Kundennummer stands in `text`, which may have no gaps where elements end. */
export const nenntKundennummer = (text: string): boolean => /\d{3}[A-Z]\d{6}/.test(text);

/** "Muster, Ole", after nothing or a word or two and a colon. */
export const NAME =
  /^(?:[\p{L} -]{1,30}: ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}\p{Ll}/u;

/** Whether `heading` begins like the name of a person, or of two things. */
export const nenntNamen = (heading: string): boolean => NAME.test(heading);

const BG_NUMMER = /\d(?:\/\/|BG)\d/;

/** "Muster, Ole · BG-Nr. 12345BG0004711": somebody by name and by the number of the BG, and by none of their own. */
export const nenntMitBg = (heading: string): boolean =>
  BG_NUMMER.test(heading) && !nenntKundennummer(heading) && NAME.test(heading);

/**
 * "Kundennr. 123D456789 · BG 12304//0004711", "Muster, Ole · BG-Nr. 12345BG0004711": beside the customer's own number
 * or name, that of the BG names the case.
 */
export const ohneFallschluessel = (heading: string): string =>
  BG_NUMMER.test(heading) && (nenntKundennummer(heading) || NAME.test(heading))
    ? heading.replace(
        /(?:BG|Bedarfsgemeinschaft)(?:\P{L}?(?:Nr|Nummer))?\P{L}{0,4}(?=\d{4,6}(?:\/\/|BG)\d)/giu,
        '',
      )
    : heading;
