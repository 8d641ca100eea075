/** What the value of a pair says as that of a field. */
import { einmal } from '../einmal.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { MAX_WERT } from '../grenzen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Pair } from '../reading.ts';
import type { Bedeutung } from '../vokabular/bedeutung.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { themenVon } from '../vokabular/spaltenkoepfe.ts';
import { hatZeitraum } from '../vokabular/stichworte.ts';
import { ohneZusaetze } from '../vokabular/zusaetze.ts';
import { parseDatum, parseZeitraum } from '../werte/datumtext.ts';
import { type Gelesen, wert } from '../werte/gelesen.ts';
import { istJa } from '../werte/jaNein.ts';
import { kennzeichen } from '../werte/kennzeichen.ts';
import { sagtLeer } from '../werte/listenleer.ts';
import { parseWert } from '../werte/werte.ts';
import { nenntBeideEnden } from './zeitraumlabel.ts';

/** What a pair says as `feld`, whatever its label; a period counts with its end where the field has one. */
export function leseAls(feld: FeldKey, pair: Pair): Gelesen {
  const istZeitraum = hatZeitraum(feld) && parseZeitraum(pair.value) !== null;
  return lesen({ feld, weise: 'sicher', ...(istZeitraum ? { zeitraum: true } : {}) }, pair);
}

const NUR_EIN_DATUM = 'nur ein Datum, und unklar, ob Beginn oder Ende';

/** What `pair` says as `bedeutung` has it: of a period its end, of a ticked box whether it is. */
export function lesen(bedeutung: Bedeutung, pair: Pair): Gelesen {
  if (pair.checked !== undefined && FELDER[bedeutung.feld].type === 'boolean') {
    return { art: 'wert', wert: pair.checked };
  }
  const text = ohneBilder(glaetten(pair.value));
  if (text.length > MAX_WERT && FELDER[bedeutung.feld].type !== 'dates') {
    return { art: 'problem', grund: 'zu lang für eine Angabe' };
  }
  const istEnde = bedeutung.feld.endsWith('Bis');
  if (istEnde && nenntBeideEnden(pair.label) && parseDatum(text) !== null) {
    return { art: 'problem', grund: NUR_EIN_DATUM };
  }
  if (bedeutung.zeitraum) {
    const zeitraum = parseZeitraum(text);
    if (zeitraum !== null) {
      return zeitraum.bis === null ? { art: 'unbekannt' } : { art: 'wert', wert: zeitraum.bis };
    }
    // Under "Gültigkeit" a single date may be either end.
    if (parseDatum(text) !== null && !/\bbis\b/i.test(pair.label)) {
      return { art: 'problem', grund: NUR_EIN_DATUM };
    }
  }
  const gelesen = alsAussage(bedeutung.feld, text) ?? leseText(bedeutung.feld, text);
  // "Abgeschlossene Berufsausbildung: ja": the label is the value.
  return gelesen.art === 'problem' &&
    FELDER[bedeutung.feld].type === 'enum' &&
    sagtJa(pair) &&
    schluessel(pair.label) !== schluessel(FELDER[bedeutung.feld].label)
    ? parseWert(bedeutung.feld, ohneZusaetze(pair.label))
    : gelesen;
}

/** What `text` says as `feld`; of a list also that it has no entries, in words that name no other one. */
export function leseText(feld: FeldKey, text: string): Gelesen {
  const istLeereListe =
    FELDER[feld].type === 'items' &&
    sagtLeer(glaetten(text)) &&
    themenVon(text).every((liste) => liste === feld);
  return istLeereListe ? wert([]) : parseWert(feld, text);
}

/** "Reha: kein Reha-Fall", "Selbstständigkeit: nicht selbstständig": a value in the words that say it without a label. */
function alsAussage(feld: FeldKey, text: string): Gelesen | null {
  const gesagt = kennzeichen(text);
  return gesagt?.feld === feld ? parseWert(feld, gesagt.wert) : null;
}

/** Little pictures beside a value ("📅", and what opens a list or calendar: "▾"); a tick or a cross says something. */
const bilder = einmal(
  () =>
    /^(?:(?![✓✔✅☑☒✖✗✘❌❎⬜])\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}).])(?:\s*(?:[▤-▩▴▸▼▾▿◂⌄]|(?![✓✔✅☑☒✖✗✘❌❎⬜])\p{Extended_Pictographic})\uFE0F?)+$/gu,
);
const ohneBilder = (text: string) =>
  /[\u2304\u2500-\u{10ffff}]/u.test(text) ? text.replace(bilder(), '') : text;

/** Whether a pair says yes, be it by its box. */
export const sagtJa = ({ value, checked }: Pair): boolean => checked ?? istJa(value);
