/** Entries of a list that say of each value what it is: "Datum: 05.11.2026 · Art: persönlich". */
import { FELDER } from '../felder.ts';
import { glaetten, ohneDoppelpunkt } from '../normalisieren.ts';
import { LISTEN_KEYS, type Liste } from '../vokabular/spalten.ts';
import { spalteVon, themenVon } from '../vokabular/spaltenkoepfe.ts';
import { nenntFamilie } from '../vokabular/ueberschriften/wovon.ts';
import { parseDatumMitVorwort } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { stehenDarunter, umgedreht } from './darunter.ts';
import { istListenkopf } from './listenkopf.ts';
import type { Zeilen } from './postenzeilen.ts';

type Zeile = ReadonlyMap<string, string>;

const LAENGSTES_LABEL = 40;
const MOST = 24;

/** Whether a column of some list is called so. */
export const istSpaltenwort = (text: string): boolean =>
  text.length <= LAENGSTES_LABEL &&
  !/\d/.test(text) &&
  LISTEN_KEYS.some((liste) => spalteVon(liste, ohneDoppelpunkt(text)) !== undefined);

const istZeitraumwort = (label: string): boolean =>
  spalteVon('massnahmen', label)?.spalte === 'zeitraum';

/** Whether one of `texte` may be the label of a column: what is asked of many, before they are looked at closely. */
export const mitSpaltenwort = (texte: readonly string[]): boolean =>
  moeglicheLabels(texte).some(istSpaltenwort);

const moeglicheLabels = (texte: readonly string[]): readonly string[] =>
  texte.flatMap((text) =>
    text.includes(':')
      ? [...text.matchAll(/([^:·|,;]{1,40}):/g)].map(([, label = '']) => label)
      : [text],
  );

/**
 * The entries that texts tell, those of one entry after the other; null where one of them tells something else, or
 * they are no entries of a list. What stands in each of them in the same words is a label as well.
 */
export function beschrifteteZeilen(eintraege: readonly (readonly string[])[]): Zeilen | null {
  const [erster = [], zweiter] = eintraege;
  if (!mitSpaltenwort(erster)) return null;
  const alle: (readonly string[])[] = [];
  for (const texte of eintraege) {
    const zeilen = mitDoppelpunkt(texte).map(stuecke);
    // "Stand: erledigt · Prio 2" tells two things, of which one is said in another way.
    if (zeilen.some(([, ...weitere]) => weitere.some((stueck) => !stueck.includes(':'))))
      return null;
    alle.push(zeilen.flat());
  }
  const gemeinsam = new Set(
    zweiter === undefined
      ? []
      : (alle[0] ?? []).filter((text) => alle.every((texte) => texte.includes(text))),
  );
  const zeilen: Zeile[] = [];
  const istDarunter = stehenDarunter(alle);
  if (istDarunter === null) return null;
  for (const texte of istDarunter ? alle.map(umgedreht) : alle) {
    const zeile = texte.length > MOST ? null : zeileAus(texte, gemeinsam);
    if (zeile === null) return null;
    zeilen.push(zeile);
  }
  const columns = [...new Set(zeilen.flatMap((zeile) => [...zeile.keys()]))];
  if (!zeilen.every((zeile) => istListenkopf([...zeile.keys()]))) return null;
  return { columns, rows: zeilen.map((zeile) => columns.map((kopf) => zeile.get(kopf) ?? '')) };
}

/** A colon may stand in an element of its own, or before the value. */
function mitDoppelpunkt(texte: readonly string[]): readonly string[] {
  const alle: string[] = [];
  for (const text of texte) {
    const rest = text.startsWith(':') ? text.slice(1).trim() : text;
    if (rest !== text && alle.length > 0) alle[alle.length - 1] += ':';
    if (rest !== '') alle.push(rest);
  }
  return alle;
}

/** "Datum: 05.11.2026 · Art: persönlich, Thema: Umzug" */
const stuecke = (text: string): readonly string[] =>
  (/:\s*\S/.test(text) ? text.split(/\s[·|]\s/.test(text) ? /\s[·|]\s/ : NACH_KOMMA) : [text])
    .map(glaetten)
    .filter((stueck) => /[\p{L}\d]/u.test(stueck) || /^\p{Pd}$/u.test(stueck));

const NACH_KOMMA = /[,;]\s+(?=\p{Lu}[^:,;]{1,40}:\s)/u;

/** The labels and values of one entry; null where they can't be told apart. */
function zeileAus(texte: readonly string[], gemeinsam: ReadonlySet<string>): Zeile | null {
  const zeile = new Map<string, string>();
  let label: string | null = null;
  let werte: string[] = [];
  const schliessen = (): boolean => {
    if (label === null) return true;
    if (zeile.has(label)) return false;
    zeile.set(label, werte.join(' '));
    return true;
  };
  const titel: string[] = [];
  for (const text of texte) {
    const [, davor, danach] = /^([^:\d]{2,40}):\s+(\S.*)$/.exec(text) ?? [];
    const hatWert = label === null || werte.length > 0;
    const istLabel =
      text.endsWith(':') ||
      // "Thema" over "Förderung": a value may be the word for a column of another list.
      (istSpaltenwort(text) && (hatWert || gemeinsam.size === 0 || gemeinsam.has(text))) ||
      (hatWert && gemeinsam.has(text) && /\p{L}/u.test(text));
    // "Zeitraum 01.09.2026 bis 28.02.2027"
    const istDazwischen = text === 'bis' && label !== null && istZeitraumwort(label);
    if (davor === undefined && (!istLabel || istDazwischen)) {
      if (label === null) titel.push(text);
      else werte.push(text);
      continue;
    }
    if (!schliessen()) return null;
    label = ohneDoppelpunkt(davor ?? text);
    werte = danach === undefined ? [] : [danach];
  }
  if (!schliessen()) return null;
  const [was, weiterer] = titel;
  if (was === undefined || istNummer(was)) return zeile;
  const kopf = spalteDesTitels(was, zeile);
  if (kopf === null || weiterer !== undefined) return null;
  return new Map([[kopf, was], ...zeile]);
}

/** "Eintrag 2", "1. Kontakt" */
const istNummer = (titel: string): boolean =>
  /^(?:\d{1,3}\. ?)?\p{L}+(?: (?:Nr\. ?)?\d{1,3})?$/u.test(titel) &&
  (/^(?:\d{1,3}\. ?)?eintrag/i.test(titel) || themenVon(titel).length > 0);

/** What an entry is headed by: its day, the Maßnahme or the area of the Hemmnis; a contact by what it was about. */
function spalteDesTitels(titel: string, zeile: Zeile): string | null {
  const { art } = FELDER.massnahmen.columns;
  const { bereich } = FELDER.hemmnisse.columns;
  const fehlt = (liste: Liste, spalte: string) =>
    ![...zeile.keys()].some((kopf) => spalteVon(liste, kopf)?.spalte === spalte);
  if (parseDatumMitVorwort(titel)?.datum.length === 10)
    return fehlt('kontakte', 'am') ? 'Datum' : null;
  if (nenntWert(parseSpalte('hemmnisse.bereich', bereich, titel)))
    return fehlt('hemmnisse', 'bereich') ? 'Bereich' : null;
  if (!nenntWert(parseSpalte('massnahmen.art', art, titel)))
    return fehlt('kontakte', 'am') || nenntFamilie(titel) ? null : 'Anlass';
  if (fehlt('massnahmen', 'art')) return 'Maßnahmeart';
  return fehlt('massnahmen', 'bezeichnung') ? 'Bezeichnung' : null;
}
