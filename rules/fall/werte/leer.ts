/** Texts that say nothing: nobody has entered anything, there is none, or nobody knows. */
import { falten, glaetten } from '../normalisieren.ts';
import { gefaltet } from './gefaltet.ts';
import { NICHTS, PLATZHALTER, UNBEKANNT } from './leerworte.ts';

const platzhalterWorte = gefaltet(PLATZHALTER);
const nichtsWorte = gefaltet(NICHTS);
const unbekanntWorte = gefaltet(UNBEKANNT);

/** Stands between parts of a path, or on a button; "<>" is a place left empty. */
const WEISER = /^(?:<+|>+|[‹›«»←→]+)$/;

/** "", "–", "---", "bitte wählen": nobody has entered anything. */
export function istLeer(text: string): boolean {
  const schluessel = falten(text);
  if (schluessel === '') {
    const gezeigt = glaetten(text);
    return !WEISER.test(gezeigt) && !/[^\s\p{Pd}_./:·…,<>[\]]/u.test(gezeigt);
  }
  const gezeigt = glaetten(text);
  return (
    platzhalterWorte().has(schluessel) || LEERES_DATUM.test(gezeigt) || ZU_WAEHLEN.test(gezeigt)
  );
}

/** "Stufe auswählen", "Bitte eine Kategorie wählen …" */
const ZU_WAEHLEN =
  /^(?!.*\bnicht\b)[-– ]*(?:bitte )?(?:(?:der|die|das|eine?n?) )?(?:\p{L}[\p{L}-]{2,30} ){1,2}(?:aus)?wählen *(?:…|\.{3})?[-– ]*$/iu;

/** How programs show a date that was never set. */
const LEERES_DATUM =
  /^(?:0{1,2}\.0{1,2}\.0{2,4}|0{4}-0{2}-0{2}|0?1\.0?1\.0001|0001-01-01)(?:[ T]0?0:00(?::00)?)?$/;

/** "noch nie durchgeführt", "keine Einladung": something that has not taken place. */
const NICHT_GESCHEHEN =
  /^(?:noch |bisher )?(?:nicht|nie(?: zuvor)?|kein(?:e[nrs]?|s)?)(?: (?:Einladung|Belehrung|Antrag|Gespräch|Termin|Suchlauf))?(?: (?:erfolgt|durchgeführt|geführt|bewilligt|eingeladen|versandt|vorgelegt|stattgefunden|gestellt|belehrt|bezogen|vorhanden))?$/i;

/** "steht noch aus", "nein, noch nicht": the same, put as an answer. */
const STEHT_AUS =
  /^(?:steht (?:noch )?aus|(?:nein[,;–-]? ?)?liegt (?:noch )?nicht vor|nein[,;] ?(?:noch nicht|noch keiner?))$/i;

/** "keine", "nicht vorhanden": that there is none, in words; an empty place says nothing of the kind. Nor does "kein E". */
export const nenntNichts = (text: string): boolean =>
  nichtsWorte().has(falten(text)) && !/^\s*kein \p{L}{1,2}$/iu.test(text);

/** That there is none, or that nobody has entered anything. */
export const istNichts = (text: string): boolean =>
  istLeer(text) ||
  nenntNichts(text) ||
  NICHT_GESCHEHEN.test(glaetten(text)) ||
  STEHT_AUS.test(glaetten(text));

/** "?", "unbekannt": that nobody knows. */
export const istUnbekannt = (text: string): boolean =>
  /^(\?+|…|\.\.\.)$/.test(glaetten(text)) ||
  WEISER.test(glaetten(text)) ||
  unbekanntWorte().has(falten(text));
