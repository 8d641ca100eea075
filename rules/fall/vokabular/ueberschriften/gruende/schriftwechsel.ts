/** What people write to each other: it may quote another case, and tells of the day that it was written. */
import { type Ausschluss, felder, menge } from '../ausschluss.ts';

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
