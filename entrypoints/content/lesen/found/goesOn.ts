import { geplatztes } from '../../../../rules/fall/deuten/geplatzt.ts';
import { FELDER } from '../../../../rules/fall/felder.ts';
import { aufloesen, feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { GANZER_TAG } from '../../../../rules/fall/werte/datumtext.ts';
import type { FoundPair } from './finds.ts';
import { meaningWith } from './meaning.ts';

/** "Kundenkategorie [C]", "seit [15.10.2026]", "davor [D]": words that go on with what stands before them. */
const GOES_ON =
  /^(?:seit|bis|ab|vom|am|durch|per|(?:eingestuft|zugeordnet) seit|(?:gesetzt|vergeben|festgelegt|eingeschätzt|bewertet) am|gültig (?:seit|ab|bis)|(?:laufend|läuft) bis|(?:zuletzt )?(?:über|ge)prüft(?: am)?|bisher|davor|zuvor|vorherige|abschluss erworben|(?:abschluss erworben|abgeschlossen|erworben) am|(?:schriftliche )?einladung(?: (?:durch )?fm)?(?: versandt| verschickt)? am)\s*:?$/i;

/** Whether a text of its own goes on so, and can only lead to what follows it: "gesetzt am", "davor". */
export const leadsOn = (text: string): boolean =>
  GOES_ON.test(text) && /(?:am|seit|bis|ab|bisher|davor|zuvor)\s*:?$/i.test(text);

/** How a contact was; of which one the day before it says. */
const KIND =
  /^(?:kontakt|gesprächs)?(?:art|form|weg|kanal)\s*:?$|^(?:art|form) des (?:kontakts|gesprächs)\s*:?$/i;
const LAST = /^(?:letzter?|zuletzt)\s*:?$/i;

/** "… gültig bis" says itself that it goes on. */
const withoutDots = (label: string): string => label.replace(/^(?:…|\.{3})\s*/, '');

/** What was before; a day behind it may be of that, or of what is now. */
const WAS_BEFORE = /^(?:bisher|davor|zuvor|vorherige)\s*:?$/i;
const SINCE = /^(?:seit|bis|ab|vom|am)\s*:?$/i;
/** A licence has categories and classes as well. */
const LICENCE = /führerschein|fahrerlaubnis/i;
const OF_LICENCE = /^(?:kategorien?|klassen?)\s*:?$/i;
/** Of school it says nothing of a training. */
const SCHOOL = /^(?:höchster |letzter )?schul/i;
const COMPLETED = /^(?:abschluss|erworben|abgeschlossen)(?!\p{L})/iu;

/** Pairs one after the other, of which some go on with the ones before them. */
export class Chain {
  #before: FoundPair | null = null;
  #wasBefore = false;

  /**
   * What of the pairs before it stands over the next one, as its heading; null where nothing does. `isBeside`: in
   * one element with them, where a label that by itself may be of several fields is of theirs, too.
   */
  next(pair: FoundPair | null, isBeside: boolean): string | null {
    const before = this.#before;
    const over = before === null || pair === null ? null : this.#over(before, pair.label, isBeside);
    const goesOn =
      pair !== null &&
      (GOES_ON.test(withoutDots(pair.label)) || geplatztes(pair.label, 'ja') === '');
    // "Kundenkategorie … seit … bisher …": the third word, too, goes on with the first.
    if (over === null || !goesOn) this.#before = pair;
    this.#wasBefore = over !== null && pair !== null && WAS_BEFORE.test(pair.label);
    return over;
  }

  #over(before: FoundPair, label: string, isBeside: boolean): string | null {
    if (LICENCE.test(before.label) && OF_LICENCE.test(label)) return before.label;
    if (geplatztes(label, 'ja') === '') return feldVon(before.label) && before.label;
    if (this.#wasBefore && SINCE.test(label)) return null;
    if (isKindOf(before, label) || isInHead(before, label)) return before.label;
    // "EGV vom … gültig bis …": what the one before it is of, it is of too.
    const mayBeOf =
      GOES_ON.test(withoutDots(label)) || (isBeside && aufloesen(label, []).art === 'mehrdeutig');
    return (mayBeOf ? overBoth(before, label) : null) ?? overCompleted(before, label);
  }
}

/** "Höchster Abschluss: Abitur", "abgeschlossen am": what was completed, where that is no training. */
function overCompleted({ label: over, value }: FoundPair, label: string): string | null {
  if (!COMPLETED.test(label)) return null;
  if (SCHOOL.test(over)) return over;
  return feldVon(over) === 'berufsabschluss' ? value : null;
}

/** What of the pair `before` stands over a label that goes on with it. */
export const goesOnFrom = (before: FoundPair, label: string): string | null =>
  GOES_ON.test(withoutDots(label)) ? overBoth(before, label) : null;

/** "Geb.-Datum: 09.02.1984", "Rechtsgrundlage: SGB II": beside what tells a case apart it is said of the case. */
const isInHead = ({ label: over }: FoundPair, label: string): boolean =>
  BY_LAW.test(label) && KEYS.has(feldVon(over) ?? '');
const BY_LAW = /^rechtsgrundlage\s*:?$/i;
const KEYS: ReadonlySet<string> = new Set(['kundennummer', 'bgNummer', 'geburtsdatum']);

/** "Letzter Kontakt: 22.10.2026", "Kontaktart: telefonisch" */
const isKindOf = ({ label: over, value }: FoundPair, label: string): boolean =>
  KIND.test(label) &&
  GANZER_TAG.test(value) &&
  (LAST.test(over) || feldVon(over) === 'letzterKontaktAm');

function overBoth({ label: over, value }: FoundPair, label: string): string | null {
  const isOf = (heading: string) => aufloesen(label, [heading]).art === 'feld';
  if (endsIt(over, label) || isOf(over)) return over;
  // However it is called there.
  const field = GOES_ON.test(label) ? meaningWith(over, value)?.feld : undefined;
  if (field !== undefined && isOf(FELDER[field].label)) return FELDER[field].label;
  // "Höchster Abschluss: Berufsausbildung", "abgeschlossen am": the value is what was completed.
  return GOES_ON.test(label) && meaningWith(over, value) !== null && isOf(value) ? value : null;
}

/** "Bewilligungszeitraum von … bis …": the end of what begins there, and of nothing that stands above it. */
const endsIt = (before: string, label: string): boolean =>
  /^bis\s*:?$/i.test(label) && /\S\s+(?:von|vom)\s*:?$/i.test(before);
