/** What people write to each other: it may quote another case, and tells of the day that it was written. */
import { type Ausschluss, felder, menge } from './ausschluss.ts';

/** The heading over what stands in a mail, or is quoted. */
export const NACHRICHT = 'Zitierte Nachricht';

export const SCHRIFTWECHSEL: Ausschluss = {
  woerter: menge(
    `nachrichtenverlauf mailverlauf emailverlauf chatverlauf schriftwechsel schriftverkehr briefwechsel
    korrespondenz postfach teamchat posteingang posteingaenge postausgang posteingangskorb mailbox inbox mitteilungen mails emails
    weiterleitung weitergeleitet weitergeleitete weitergeleiteter zitat zitate zitiert zitierte zitierter
    zitiertes chat chats fachchat teamchat gruppenchat chatfenster messenger`,
  ),
  wendungen: [
    // "AW: Übergabe", "Gesendete Nachrichten"
    { mit: menge('wg aw fw fwd'), muster: /^(?:wg|aw|fwd?) \w/ },
    {
      mit: menge('gesendet gesendete'),
      muster: /^gesendet(?:e (?:nachrichten|elemente|objekte))?$/,
    },
    { mit: menge('mail'), muster: /^e mails\b|^(?:e )?mail(?: verlauf| verkehr)\b/ },
  ],
  // Those that came about in writing may be listed so.
  erlaubt: felder('kontakte'),
};

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
