/**
 * What headings say of a list beneath them: that it shows a part of the case's ("Laufende Maßnahmen", "Kontakte
 * der letzten 3 Monate"). What such a list lacks may be elsewhere, and is not known to be missing.
 */
import { einmal } from '../einmal.ts';
import { glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import type { Liste } from '../vokabular/spalten.ts';
import { themenVon } from '../vokabular/spaltenkoepfe.ts';
import { istNeutral } from '../vokabular/ueberschriften/neutral.ts';

/** Which part. Running and ended ones together are all; `letzte` ends with the newest there is. */
export type Ausschnitt = 'laufend' | 'beendet' | 'letzte' | 'teil';

const laufend = einmal(
  () =>
    /(?<!\p{L})(?:laufend|aktuell|aktiv|gegenwärtig|derzeitig|momentan|bestehend|offen|unerledigt)(?:e[nrsm]?)?(?!\p{L})/iu,
);
const beendet = einmal(
  () =>
    /(?<!\p{L})(?:beendet|abgeschlossen|früher|vergangen|ehemalig|erledigt|bisherig|abgelaufen|historisch|archiviert|älter)(?:e[nrsm]?)?(?!\p{L})/iu,
);
const letzte = einmal(() => /(?<!\p{L})(?:letzt|neue?st|jüngst)e[nrsm]?(?!\p{L})/iu);
/** By when it was. */
const zeit = einmal(
  () =>
    /(?<!\p{L})(?:seit|ab (?:dem )?\d[\d.]*|diese[nrsm]? (?:woche|monats?|quartals?|jahr(?:es)?|halbjahr)|heute|gestern)(?!\p{L})/iu,
);
/** By kind, by whose it was, or by what somebody chose. */
const wahl = einmal(
  () =>
    /(?<!\p{L})(?:auszug|ausschnitt|auswahl|vorschau|filter|kurzliste|teilliste|gefiltert(?:e[nrsm]?)?|ausgewählt(?:e[nrsm]?)?|top \d+|(?:meine|eigene|persönliche|telefonische|schriftliche|geplante|künftige|zukünftige|anstehende|vorgemerkte|nächste)[nrsm]?)(?!\p{L})/iu,
);
/** In which order they stand: "Kontakte (neueste zuerst)" are all of them. */
const reihenfolge = einmal(
  () =>
    /(?<!\p{L})(?:der |die |das )?(?:neue?st|jüngst|letzt|ältest)e[nrsm]?(?: \p{Lu}\p{L}+)? (?:zuerst|zuoberst|oben|voran|vorn)(?!\p{L})/giu,
);
/** A year that is no part of a day. */
const JAHR = /(?<![.\d])(?:19|20)\d\d(?!\d)/;

/** Contacts go on, and are never done: none of them is "running", and all so far are all. */
const OHNE_STAND: ReadonlySet<Liste> = new Set(['kontakte']);
const alleBisher = einmal(
  () =>
    /(?<!\p{L})(?:bisherig|vergangen|historisch|erledigt|abgeschlossen)(?:e[nrsm]?)?(?!\p{L})/iu,
);

/** The part that `heading` names; null where it names none, or all of them. */
function teilIn(liste: Liste, heading: string): Ausschnitt | null {
  const text = glaetten(heading).replaceAll(reihenfolge(), '');
  const isRunning = laufend().test(text);
  const isOver = beendet().test(text);
  if (JAHR.test(text) || wahl().test(text)) return 'teil';
  if (letzte().test(text)) return 'letzte';
  if (zeit().test(text)) return 'teil';
  if (OHNE_STAND.has(liste))
    return (isRunning || isOver) && !alleBisher().test(text) ? 'teil' : null;
  if (isRunning && isOver) return null;
  // Of Hemmnisse only those that are open ever count.
  if (isRunning) return liste === 'hemmnisse' ? null : 'laufend';
  return isOver ? 'beendet' : null;
}

/** Words that say nothing beside one that names a part: "Letzte 3 Monate", "Laufende (1)". */
const NICHTS_WEITER =
  /^(?:\d+|tage?n?|wochen?|monate?n?|quartale?n?|jahre?n?|der|die|das|in|den|von|bis)$/i;

/** Whether `heading` has no other subject than the part that it names, as tabs over a list have. */
function nenntNurTeil(heading: string): boolean {
  const worte = glaetten(heading).match(/[\p{L}\d]+/gu) ?? [];
  const other = worte.filter((each) => !NICHTS_WEITER.test(each) && !letzte().test(each));
  const [only, more] = other;
  if (more !== undefined) return false;
  return only === undefined
    ? letzte().test(heading)
    : /^(?:laufende|beendete|abgeschlossene)/i.test(only);
}

/**
 * The part of `liste` that headings (nearest first) say it is, and the heading that does; null where none
 * does. Beyond the heading that names the list, only those count that are about nothing else.
 */
export function ausschnittVon(
  liste: Liste,
  headings: readonly string[],
): { readonly art: Ausschnitt; readonly heading: string } | null {
  const thema = headings.findIndex((heading) => themenVon(heading).includes(liste));
  for (const [i, heading] of headings.entries()) {
    if (i > thema && !nenntNurTeil(heading)) continue;
    const art = teilIn(liste, heading);
    if (art !== null) return { art, heading };
  }
  return null;
}

/** Entries that there could be, or that were called off: none of them is one. */
const KEINE_EINTRAEGE: Readonly<Record<Liste, RegExp>> = {
  kontakte:
    /kontakt(?:daten|angaben|informationen|details)|arbeitgeber|bewerbung|dokument|unterlagen|einladung|vorschl[aä]g|aufgaben|geplant|künftig|anstehend|kommend|bevorstehend|vorgemerkt|vorgesehen|abgesagt|ausgefallen|entfallen|storniert|gelöscht|versäumt|nächste[rnms]? \p{L}*(?:kontakt|gespräch|beratung)|nicht (?:erschienen|wahrgenommen|stattgefunden)/iu,
  massnahmen:
    /(?:angebot|vorschlag|vorschläge|interesse|fehlzeit|beschäftigung|werdegang|lebenslauf)(?:en?|s)?(?!\p{L})|storniert|abgelehnt|gelöscht|zurückgenommen|vorgeschlagen|empfohlen|empfehlung|beantragt|abgebrochen/iu,
  hemmnisse: /(?<!\p{L})mögliche|denkbar|vermutet|verdacht|vorgeschlagen|gelöscht|storniert/iu,
};

/**
 * Whether what is beneath `headings`, up to the one that says what it is, is said to be no entries of `liste`. A heading
 * that is one of `columns` is a label.
 */
export function nenntKeineEintraege(liste: Liste, { headings, columns }: Table): boolean {
  const sagend = headings.filter((heading) => !columns.includes(heading) && !istNeutral(heading));
  const thema = sagend.findIndex((heading) => themenVon(heading).includes(liste));
  return sagend
    .slice(0, Math.max(thema, 0) + 1)
    .some((heading) => KEINE_EINTRAEGE[liste].test(glaetten(heading)));
}

/** Whether parts of one list, each of its own kind, are all of it together; one that is null is all of it. */
export function sindAlles(arten: readonly (Ausschnitt | null)[]): boolean {
  const alle = new Set(arten);
  return alle.has(null) || (alle.has('laufend') && alle.has('beendet'));
}

const UEBRIGE =
  /ältere|frühere|beendete|abgeschlossene|erledigte|weitere|vergangene|archiv|(?<!\d)(?:19|20)\d\d(?!\d)/gi;
/** What is no list of rows, whatever of it there is more. */
const KEINE_ZEILEN =
  /(?<!\p{L})(?:\p{L}*(?:angaben?|(?<=\p{L})(?<!alt)daten|details?|informationen|infos?|hinweise?|felder|optionen|aktionen|funktionen|einstellungen|anschriften|adressen|beschäftigung|tätigkeit(?:en)?|werdegänge?|lebensl(?:auf|äufe)|berufserfahrung(?:en)?|qualifikation(?:en)?|leistungsbezug|leistungsbezüge|schriftstücke?|schriftverkehr|anlagen|dokumente?|unterlagen|dateien|bescheide?|anträge?n?|vereinbarung(?:en)?|fassung(?:en)?|version(?:en)?|einstufung(?:en)?|kategorien|kooperationspl(?:an|äne)|stufen?|zuständigkeiten?|übergaben?|betreuungen|prognosen?|einschätzungen|vorf(?:all|älle)|bewerbungen|beschäftigungen|arbeitgeber|personen|mitglieder|namen?))(?!\p{L})/giu;

/**
 * Whether `words` over something folded up say that rows of `liste` (null: not known which) are in it: "Ältere
 * Kontakte", "2025 (7)"; not where they name something else, "Weitere Angaben", or another list.
 * `isOutside`: it stands under no title of that list, so that only what names it can have rows of it.
 */
export function nenntUebrigeZeilen(
  liste: Liste | null,
  words: string,
  isOutside: boolean,
): boolean {
  if (words.search(UEBRIGE) < 0) return false;
  const ohne = words.replace(KEINE_ZEILEN, ' ');
  const listen = themenVon(ohne);
  if (liste !== null && (isOutside || listen.length > 0)) return listen.includes(liste);
  // "Frühere Termine und Dokumente" names more than what is no list.
  return ohne === words || /\p{Lu}\p{L}{3,}/u.test(ohne.replace(UEBRIGE, ' '));
}
