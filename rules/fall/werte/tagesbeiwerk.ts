/** What stands before and behind a day and makes no other of it: its weekday, an hour, a room, how far off it is. */
import { einmal } from '../einmal.ts';

/** "Mo., ", "Montag, den ", "am Montag, dem " */
const WOCHENTAG =
  /^(?:am )?(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:\.,?|,)?\s+(?:de[mn] )?(?=\d)/i;
const WOCHENTAG_DANACH =
  /(?<=\d)(?:\s*\(|,?\s+)(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\.?\)?$/i;
const UHRZEIT =
  /(?:,|\s|T|\()\s*(?:[-–·|/]\s+)?(?:(?:um|ab|gegen|ca\.|von)\s+)?(?:\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*(?:Uhr|h)|Z|[+-]\d{2}:\d{2})?(?:\s*(?:[-–]|bis)\s*\d{1,2}:\d{2}(?:\s*Uhr)?)?|\d{1,2}(?:\.\d{2})?\s*Uhr)\)?$/i;
const DAUER = /[\s,(·–-]+(?:Dauer:? )?(?:ca\. )?\d{1,3} ?(?:min|Min\.|Minuten)\)?$/i;
/** Where an appointment takes place: "Raum 114", "Haus B", "2. OG". */
const RAUM =
  /[\s,(–·|-]+(?:(?:Raum|Zimmer|Büro|Zi\.|Haus|Gebäude|Etage)\s?[\w./-]{1,8}|\d\. (?:OG|UG|Etage|Stock))\)?$/i;
const KALENDERWOCHE = /(?<=\d{4})(?:,? |,? ?\()KW \d{1,2}\)?$/i;

/**
 * How far off a date is: "(in 16 Tagen)", "– noch 20 Tage", "· vor mehr als 3 Wochen", "(8 Tage)", "heute". Without a
 * word before it and outside of brackets, "+ 6 Monate" would make another day of it.
 */
const entfernung = einmal(
  () =>
    /[\s,(–·|/→-]+(?:(?:in|noch|vor|seit)\s+(?:(?:mehr als|über|ca\.|etwa|knapp)\s+)?(?:\d{1,4}|einem|einer)\s+(?:(?:Arbeits|Werk|Kalender)?tag|Woche|Monat|Jahr)(?:e|en|n)?(?:(?:,| und) \d{1,3} (?:Tag|Woche|Monat)(?:e|en|n)?)?|(?:in|noch|vor|seit)\s+\d{1,4}\s+(?:T|Wo|Mon|J)\.|(?<=\()[+–-]? ?\d{1,4} (?:Tage?|T\.|Wochen?|Monate?)|heute|morgen|gestern|übermorgen|vorgestern)\)?$/i,
);
/** The same before it: "vor 3 Wochen (09.11.2026)", "heute, 30.11.2026". */
const entfernungDavor = einmal(
  () =>
    /^(?:heute|morgen|gestern|übermorgen|vorgestern|(?:in|vor) (?:\d{1,4}|einem|einer) (?:Tag|Woche|Monat|Jahr)(?:e|en|n)?)(?: \((?:am )?([^()]+)\)|(?:,| –| am) ([^()]+))$/i,
);

/** What may stand behind one another, however many. */
const DAHINTER = () => [
  RAUM,
  DAUER,
  KALENDERWOCHE,
  entfernung(),
  UHRZEIT,
  WOCHENTAG_DANACH,
  /(?<=\d{4})[.;]$/,
];
const MEISTE = 5;

/** `text` without what only stands beside a day. */
export function ohneTagesbeiwerk(text: string): string {
  const davor = entfernungDavor().exec(text);
  let knapp = (davor?.[1] ?? davor?.[2] ?? text).replace(WOCHENTAG, '');
  for (let mal = 0; mal < MEISTE; mal++) {
    const kurz = DAHINTER().reduce((rest, muster) => rest.replace(muster, ''), knapp);
    if (kurz === knapp) break;
    knapp = kurz;
  }
  return knapp.trim();
}
