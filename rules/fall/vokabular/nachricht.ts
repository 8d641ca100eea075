/** Letters and mails in a page: how one begins, and what it quotes. */

/** The heading over what stands in a mail, or is quoted. */
export const NACHRICHT = 'Zitierte Nachricht';

const BRIEFKOPF =
  /^(?:Von|From):? ?\S.*[\s·|,;](?:An|To|Gesendet|Sent|Betreff|Subject): ?\S|^Gesendet:? .*\d.*[\s·|](?:An|Betreff):/su;
const ZITIERT =
  /^-{3,} ?(?:ursprüngliche nachricht|weitergeleitete nachricht|original message|forwarded message) ?-{3,}|^Am .{6,80} schrieb .{2,80}:$/iu;

const LAENGSTER_KOPF = 400;

/** "Von: Arndt · An: Sellmer · 27.11.2026 14:02", "Am 26.11.2026 schrieb Tim Sellmer:": what follows is what somebody wrote. */
export function beginntNachricht(text: string): boolean {
  const kopf = text.slice(0, LAENGSTER_KOPF);
  return BRIEFKOPF.test(kopf) || ZITIERT.test(kopf);
}

/** "> Berufsabschluss": a line that an answer quotes. */
export const istZitatzeile = (label: string): boolean => /^\s*>+\s/.test(label);
