/** Texts that tell of two fields at once. */

import { einmal } from '../einmal.ts';
import { FELDER, type FeldKey } from '../felder.ts';
import { MAX_WERT } from '../grenzen.ts';
import { glaetten } from '../normalisieren.ts';
import type { Pair } from '../reading.ts';
import { type Aufloesung, aufloesen } from '../vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../werte/beiworte.ts';
import { parseDatum, parseZeitraum } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseWert } from '../werte/werte.ts';
import { tagUndArt } from './kontakt.ts';
import type { Teil } from './teil.ts';

/** A day with its word before or behind it, which with the label is the label of the very day. */
const mitTag = einmal(
  () =>
    /^(?:((?:\p{L}+ ){0,2}\p{L}+ (?:am|vom)) (\d{1,2}\.\d{1,2}\.\d{4})|(\d{1,2}\.\d{1,2}\.\d{4})[ ,(–-]{1,3}(\p{L}+(?: \p{L}+)?)\)?)$/u,
);

/** Of what is to come a word such as "vereinbart am" may tell when that was done; of a contact it is the kind of it. */
const OHNE_WORT: ReadonlySet<FeldKey> = new Set([
  'naechsterTerminAm',
  'wiedervorlageAm',
  'fortzahlungsantragAm',
  'letzterKontaktAm',
  // When it was shown is not when it was given.
  'zeugnisAm',
]);

/** "Belehrung: erfolgt am 24.09.2026", "Belehrung: 24.09.2026 unterschrieben", as "Belehrung erfolgt am". */
function tagMitWort(pair: Pair, mask: string, feld: FeldKey, text: string): Teil | null {
  if (FELDER[feld].type !== 'date' || OHNE_WORT.has(feld)) return null;
  const [, davor, spaeter, frueher, dahinter] = mitTag().exec(text) ?? [];
  const wort = davor ?? (dahinter === undefined ? undefined : `${dahinter} am`);
  if (wort === undefined || kannZuruecknehmen(wort.replace(/^abgeschlossen /i, ''))) return null;
  const gemeint = aufloesen(`${pair.label} ${wort}`, pair.headings, mask);
  if (gemeint.art !== 'feld' || gemeint.bedeutung.feld !== feld) return null;
  const gelesen = parseWert(feld, spaeter ?? frueher ?? '');
  return gelesen.art === 'wert' ? { feld, wert: gelesen.wert } : null;
}

/**
 * One text with two fields: "B (seit 01.03.2026)", "C (bisher: A)", "05.11.2026, persönlich", or from one day to
 * another. The second part must name its field together with the label, or be the kind of contact; else null, and the
 * text may be read as one value.
 */
export function zweiFelder(pair: Pair, mask: string, feld: FeldKey): readonly Teil[] | null {
  const text = glaetten(pair.value);
  if (text.length > MAX_WERT) return null;
  const tage = beginnUndEnde(pair, mask, feld, text);
  if (tage !== null) return tage;
  const kontakt =
    feld === 'letzterKontaktAm' || feld === 'letzterKontaktArt' ? tagUndArt(text) : null;
  if (kontakt !== null) return kontakt;
  const besuch = feld === 'esbAm' ? tagUndBesuch(text) : null;
  if (besuch !== null) return besuch;
  const geltung = tagUndEnde(pair, mask, feld, text);
  if (geltung !== null) return geltung;
  const nurZweites =
    /^((?:zuletzt |letztmals )?(?:geprüft|überprüft)(?: am)?|(?:(?:gültig|gilt|läuft|befristet) )?bis(?: zum)?|seit)\s+(\d[\d.]+)$/i.exec(
      text,
    );
  if (nurZweites) {
    // "Betreuungsstufe: geprüft am 01.03.2026" says nothing of the first.
    const [, wort = '', rest = ''] = nurZweites;
    const zweites = aufloesen(
      `${pair.label} ${wort.replace(/^\p{L}+ (?=bis)/u, 'gültig ')}`,
      pair.headings,
      mask,
    );
    if (zweites.art !== 'feld' || zweites.bedeutung.feld === feld) return null;
    const gelesen = parseWert(zweites.bedeutung.feld, rest);
    return gelesen.art === 'wert' ? [{ feld: zweites.bedeutung.feld, wert: gelesen.wert }] : null;
  }
  const tag = tagMitWort(pair, mask, feld, text);
  if (tag !== null) return [tag];
  const mitWort =
    /^(.*?\S)[\s,;(–-]+(seit(?: dem)?|ab|gültig ab|gesetzt am|(?:zuletzt |letztmals )?(?:geprüft|überprüft)(?: am)?|gültig bis|bis|am|vom|(?:bisher|vorher|zuvor):?)\s+([^()]+?)\)?$/i.exec(
      text,
    );
  if (mitWort) {
    const [, kopf = '', wort = '', rest = ''] = mitWort;
    const erstesGelesen = parseWert(feld, kopf);
    const zweites =
      seitDemWert(pair, mask, feld, kopf, wort) ??
      aufloesen(`${pair.label} ${wort}`, pair.headings, mask);
    if (zweites.art !== 'feld' || zweites.bedeutung.feld === feld) return null;
    const zweitesGelesen = parseWert(zweites.bedeutung.feld, rest);
    // Whether it holds today, nobody says who says from when; of a yes until when it holds is still told.
    const istTag = FELDER[feld].type === 'date';
    if (!istTag && /ab$/i.test(wort)) return null;
    if (FELDER[feld].type === 'boolean' && /bis$/i.test(wort))
      return nenntWert(zweitesGelesen)
        ? [{ feld: zweites.bedeutung.feld, wert: zweitesGelesen.wert }]
        : null;
    return erstesGelesen.art === 'wert' && zweitesGelesen.art === 'wert'
      ? [
          { feld, wert: erstesGelesen.wert },
          { feld: zweites.bedeutung.feld, wert: zweitesGelesen.wert },
        ]
      : null;
  }
  return null;
}

/** "Anlaufstelle: AMM, seit 02.06.2024": not since when it has one, but since when it is that one, where that is a field. */
function seitDemWert(
  { headings }: Pair,
  mask: string,
  feld: FeldKey,
  wert: string,
  wort: string,
): Aufloesung | null {
  if (FELDER[feld].type !== 'enum' || feld === 'vorherigeKategorie' || !/^seit/i.test(wort))
    return null;
  const seit = aufloesen(`${wert.replace(/[\s,;(·|–-]+$/, '')} seit`, headings, mask);
  return seit.art === 'feld' && seit.bedeutung.feld.endsWith('Seit') ? seit : null;
}

/** "17.09.2025 · wahrgenommen"; where nobody came, the day is none of a consultation. */
function tagUndBesuch(text: string): readonly Teil[] | null {
  const [, tag = '', nicht] =
    /^(?:am )?(\d[\d.\s]*\d)[\s,;·|–—(-]+(nicht )?(?:wahrgenommen|erschienen|teilgenommen)\)?$/iu.exec(
      text,
    ) ?? [];
  const am = parseDatum(tag);
  if (am === null) return null;
  return nicht === undefined
    ? [
        { feld: 'esbAm', wert: am },
        { feld: 'esbWahrgenommen', wert: true },
      ]
    : [{ feld: 'esbWahrgenommen', wert: false }];
}

/** The day of it, and behind it that and until when it holds: "vom 01.10.2025, abgelaufen am 31.03.2026". */
const mitEnde = einmal(
  () =>
    /^(?:(\p{L}+) )?(?:am |vom )?(\d{1,2}\.\d{1,2}\.\d{4})[\s,;·|–—(-]+(?:und )?(?:(?:gilt|gültig|läuft|befristet|wirksam|Laufzeit) bis(?: zum)?|gült\.(?: bis)?|(?:abgelaufen|endet|endete) am) (\d{1,2}\.\d{1,2}\.\d{4})\)?$/iu,
);

function tagUndEnde(pair: Pair, mask: string, feld: FeldKey, text: string): readonly Teil[] | null {
  if (FELDER[feld].type !== 'date') return null;
  const [, wort, von = '', bis = ''] = mitEnde().exec(text) ?? [];
  if (von === '') return null;
  const ende = aufloesen(`${pair.label} gültig bis`, pair.headings, mask);
  if (ende.art !== 'feld' || ende.bedeutung.feld === feld) return null;
  const beginn =
    wort === undefined || /^(?:am|vom)$/i.test(wort)
      ? { feld, wert: parseDatum(von) }
      : tagMitWort(pair, mask, feld, `${wort} am ${von}`);
  const letzter = parseDatum(bis);
  return beginn === null || beginn.wert === null || letzter === null
    ? null
    : [beginn, { feld: ende.bedeutung.feld, wert: letzter }];
}

/** "Kooperationsplan: 15.01.2026 – 14.07.2026": the day of it, and until when, where that is a field of its own. */
function beginnUndEnde(
  { label, headings }: Pair,
  mask: string,
  feld: FeldKey,
  text: string,
): readonly Teil[] | null {
  if (FELDER[feld].type !== 'date') return null;
  const tage = parseZeitraum(text);
  if (tage === null || tage.von === null || tage.bis === null) return null;
  const tag = tagVorEnde(label, headings, mask, feld);
  if (tag !== null)
    return [
      { feld: tag, wert: tage.von },
      { feld, wert: tage.bis },
    ];
  const ende = aufloesen(`${label} bis`, headings, mask);
  if (ende.art !== 'feld' || ende.bedeutung.feld === feld) return null;
  return [
    { feld, wert: tage.von },
    { feld: ende.bedeutung.feld, wert: tage.bis },
  ];
}

/** "Kooperationsplan vom – bis" names the day of it as well, which its first words alone mean. */
function tagVorEnde(
  label: string,
  headings: readonly string[],
  mask: string,
  ende: FeldKey,
): FeldKey | null {
  const [, davor] = /^(.*\bvom)\b[^\p{L}\d/]*bis\P{L}*$/iu.exec(label) ?? [];
  if (davor === undefined) return null;
  const tag = aufloesen(davor, headings, mask);
  return tag.art === 'feld' && tag.bedeutung.feld !== ende ? tag.bedeutung.feld : null;
}

/** Which qualification was completed on the day of a field. */
const ABSCHLUSS: { readonly [K in FeldKey]?: string } = {
  ausbildungAbgeschlossenAm: 'ausbildung',
  studiumAbgeschlossenAm: 'studium',
};

/**
 * "Studium: abgeschlossen 02/2019 (B. A. Soziale Arbeit)": a label that means nothing without the first word of its
 * value; null for all else.
 */
export function abschlussMitTag(
  { label, value, headings }: Pair,
  mask: string,
): readonly Teil[] | null {
  if (!value.startsWith('abgeschlossen')) return null;
  const [, tag] =
    /^abgeschlossen (?:am |im |seit )?(\d[\d./]*)(?:,? \([^()]*\))?$/.exec(glaetten(value)) ?? [];
  if (tag === undefined) return null;
  const gemeint = aufloesen(`${label} abgeschlossen am`, headings, mask);
  if (gemeint.art !== 'feld') return null;
  const { feld } = gemeint.bedeutung;
  const abschluss = ABSCHLUSS[feld];
  const gelesen = parseWert(feld, tag);
  if (abschluss === undefined || !nenntWert(gelesen)) return null;
  return [
    { feld: 'berufsabschluss', wert: abschluss },
    { feld, wert: gelesen.wert },
  ];
}
