/** What is chosen or said over a whole page, and tells of whom, or of when, all of it is. */
import { glaetten, ohneDoppelpunkt } from '../normalisieren.ts';
import { nenntKunden } from './ueberschriften/kunde.ts';
import { OFFEN } from './ueberschriften/offenerFall.ts';
import { istRolle, ohneRolle } from './ueberschriften/rolle.ts';
import { nenntFamilie } from './ueberschriften/wovon.ts';

/** Labels as they are written, in small letters: every text of a page is looked up in them. */
const labels = (zeilen: string): ReadonlySet<string> => new Set(zeilen.split(/\s*\|\s*/));
/** "Person: [Partner]" */
const WAEHLT_PERSON = labels(
  `person|angezeigte person|ausgewählte person|gewählte person|person wählen|person auswählen|person wechseln
  |mitglied|bg-mitglied|bgmitglied|haushaltsmitglied|mitglied wählen|mitglied auswählen
  |mitglied der bg|bg-mitglied der bg|bgmitglied der bg|haushaltsmitglied der bg
  |mitglied der bedarfsgemeinschaft|bg-mitglied der bedarfsgemeinschaft|bgmitglied der bedarfsgemeinschaft
  |haushaltsmitglied der bedarfsgemeinschaft|daten von|daten zu|anzeigen für`,
);
/** "Version: [Stand 01.01.2025]" */
const WAEHLT_FASSUNG = labels(
  `version|angezeigte version|ausgewählte version|version wählen|version auswählen
  |fassung|angezeigte fassung|ausgewählte fassung|fassung wählen|fassung auswählen
  |stand|datenstand|bearbeitungsstand`,
);
/** All of these. */
export const WAHLEN: readonly string[] = [...WAEHLT_PERSON, ...WAEHLT_FASSUNG];
const nameAus = (label: string): string => ohneDoppelpunkt(label).toLowerCase();
const GILT = /(?<!\p{L})(?:aktuell\p{L}*|gültig\p{L}*|heute|neueste\p{L}*)(?!\p{L})/iu;
/** "Sie sehen eine historische Fassung vom 01.01.2025." */
const SAGT_ALT =
  /^(?:(?:achtung|hinweis):? )?(?:sie sehen|angezeigt (?:wird|werden)|es wird|(?:dies|das|dieses) ist|ansicht:?)? ?(?:hier )?(?:eine|die|der)? ?(?:historische|archivierte|frühere|veraltete|alte|ältere|nicht (?:mehr )?aktuelle)[nrs]? (?:fassung|version|datenstand|stand|ansicht)(?!\p{L})(?!.*(?:öffnen|vergleich|wechseln|aufrufen|laden|ansehen|(?<!wird )anzeigen))/iu;
/** "Datenstand vom 12.01.2024 (historische Ansicht)" */
const STAND_ALT =
  /^(?:daten|bearbeitungs)?stand:?(?: vom)? [\d.]+[ ,–-]*\(?(?:historisch|archiviert|frühere?|veraltet)/iu;
const LAENGSTER = 160;

/** The heading over what stands in and beneath a row of a list of cases that is opened, with the number in it. */
export const offenerFall = (nummer: string): string => `${OFFEN} ${nummer}`;

/** The heading over what is no longer so. */
export const ALTE_FASSUNG = 'Historische Fassung';

/** Whether `label` is that of a choice by which all that follows is of somebody, or of some time. */
export const waehltFall = (label: string): boolean => {
  const name = nameAus(label);
  return WAEHLT_PERSON.has(name) || WAEHLT_FASSUNG.has(name);
};

/** Whether a line of `text` may say so; nearly no text may. */
export const kannAlteFassungSagen = (text: string): boolean =>
  /e[nrs]?\s+(?:fassung|version|datenstand|stand|ansicht)/i.test(text);

/** Whether `text` says that what follows is an old version. */
export const sagtAlteFassung = (text: string): boolean =>
  text.length <= LAENGSTER &&
  kannAlteFassungSagen(text) &&
  (SAGT_ALT.test(text) || STAND_ALT.test(text));

/** "Partner", "Lea (Tochter)", "Kind Lea" */
const nenntAngehoerige = (text: string): boolean =>
  istRolle(text) || ohneRolle(text) !== text || nenntFamilie(text);

/** The same of a choice among `options` themselves, "Kundin | Partner", that may do without a label. */
export const gewaehltUnter = (label: string, chosen: string, options: readonly string[]) =>
  (label === '' || WAEHLT_PERSON.has(nameAus(label))) &&
  options.some(nenntKunden) &&
  nenntAngehoerige(chosen)
    ? chosen
    : null;

/**
 * The heading that a choice under `label` puts over all that follows; null for the customer and for now. `others`:
 * what else may be chosen, as far as it is known.
 */
export function gewaehlt(label: string, chosen: string, others: readonly string[]): string | null {
  const name = nameAus(label);
  const text = glaetten(chosen);
  if (WAEHLT_PERSON.has(name)) return nenntAngehoerige(text) ? text : null;
  if (!WAEHLT_FASSUNG.has(name) || text === '' || GILT.test(text)) return null;
  return others.some((other) => GILT.test(other)) || SAGT_ALT.test(`${text} Fassung`)
    ? ALTE_FASSUNG
    : null;
}
