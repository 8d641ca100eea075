/** Labels that name both ends of a time. */

/** "gültig ab / bis", "Laufzeit von – bis", "Beginn/Ende" */
const BEIDE_ENDEN = /\b(?:ab|vo[mn]|seit|beginn)\b[^\p{L}\d]*(?:gültig )?(?:bis|ende)\b/iu;
const DAUER = /(?:laufzeit|gültigkeit|gültigkeitsdauer|geltungsdauer|zeitraum)[\s:*]*$/i;

export const nenntBeideEnden = (label: string): boolean => BEIDE_ENDEN.test(label);

/** Two days beside such a label, parted by whatever parts the two in it: "01.03.2026 / 28.02.2027" as from one to the other. */
export const alsZeitraum = (label: string, value: string): string =>
  ZWEI_TAGE.test(value) && (nenntBeideEnden(label) || DAUER.test(label))
    ? value.replace(ZWEI_TAGE, '$1 – ')
    : value;

const ZWEI_TAGE =
  /^(\D{0,6}\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s*[/|,]\s*(?=\D{0,6}\d{1,2}\.\s?\d{1,2}\.)/;
