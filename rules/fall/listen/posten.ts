/** Entries of a list that are told in lines without labels. */

import { FELDER } from '../felder.ts';
import { isStrange } from '../namen/namen.ts';
import { glaetten } from '../normalisieren.ts';
import { istRolle } from '../vokabular/ueberschriften/rolle.ts';
import { istLabel } from '../vokabular/vokabular.ts';
import { hatTagInWorten, parseDatum, tageInZiffern } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { anrufAus } from './anrufposten.ts';
import { sagtOhneKontakt } from './kontaktzeile.ts';
import { artUndZeitraumIn, massnahmeAus, massnahmeAusStuecken } from './massnahmeposten.ts';
import type { Posten } from './postenzeilen.ts';
import { alleStuecke, istZeitraum } from './stuecke.ts';
import { tagUndArtIn } from './tagUndArt.ts';

const HEMMNIS = ['Bereich', 'Stand', 'Priorität'];
const KONTAKT = ['Datum', 'Art', 'Ergebnis'];
const MOST = 6;

/**
 * An entry that is told in a few texts, or in one with commas or whatever else between its pieces: "AGH Möbelhaus,
 * Kolping, 01.09.2026 – 28.02.2027". Anything may be written so: the heading over it has to name its list.
 */
export function postenInZeile(geschrieben: readonly string[]): Posten | null {
  const texte = geschrieben.map(tageInZiffern);
  if (texte.some(beginntMitLabel) || texte.some(nenntFeld)) return null;
  const posten = mitName(
    texte,
    ausStuecken(
      texte.map((text) => alleStuecke(text).flatMap(artUndZeitraumIn).flatMap(tagUndArtIn)),
    ),
  );
  return posten ?? (texte.length > 1 ? postenAus(texte) : null);
}

/** "Letzter Kontakt", "Nächster Termin": of one that has a field of its own. */
const nenntFeld = (text: string): boolean =>
  FELD_WORT.test(text) &&
  alleStuecke(text).some(
    (teil, i, teile) =>
      FELD_WORT.test(teil) && istLabel(teil) && !(istAusgang(teil) && i === teile.length - 1),
  );

/** "Folgetermin geplant", behind all else that is said: what came of a contact; before a day it would be its label. */
const istAusgang = (teil: string): boolean => / (?:geplant|vereinbart)$/i.test(teil);

const FELD_WORT = /letzte|nächste|folgetermin|wiedervorlage|termin(?: am)?$/i;

function mitName(texte: readonly string[], posten: Posten | null): Posten | null {
  const name = texte.map(namenIn).find((einer) => einer !== null);
  return posten === null || name === undefined ? posten : { ...posten, name };
}

function ausStuecken(zeilen: readonly (readonly string[])[]): Posten | null {
  const teile = zeilen.flat();
  if (teile.length < 2 || teile.length > MOST) return null;
  if (teile.some(istRolle)) return anrufAus(teile);
  return hemmnisAus(teile) ?? kontaktAus(teile) ?? massnahmeAusStuecken(teile) ?? anrufAus(teile);
}

/** Whether `text` may be one: what is asked of many, before they are looked at closely. */
export const kannPostenSein = (text: string): boolean =>
  /\d{1,2}\.\d{1,2}\.\d{2}/.test(text) || STAND_WORT.test(text) || hatTagInWorten(text);

/** The state of a Hemmnis has one of these in it. */
const STAND_WORT =
  /erkannt|arbeit|erfolg|erledigt|offen|läuft|laufend|begonnen|behoben|gelöst|festgestellt|identifiziert|(?<!\p{L})neu(?!\p{L})/iu;

/** "Letzter Kontakt: 05.11.2026": a value of a field. */
const beginntMitLabel = (text: string): boolean => {
  const [, label] = /^\s*([^:\d]{2,60}):\s/.exec(text) ?? [];
  return label !== undefined && istLabel(label);
};

/** "Muster, Max" alone, or at the beginning or end of a line: of whom an entry is, perhaps. */
export function namenIn(text: string): string | null {
  const teile = alleStuecke(text);
  const enden = [teile.slice(0, 2), teile.slice(-2)];
  const name = enden.find(
    (zwei) => zwei.length === 2 && zwei.every((teil) => WORT.test(teil) && !sagtWert(teil)),
  );
  return name?.join(', ') ?? nameHinten(text);
}

/** "05.11.2026 persönlich Umzug Muster, Max": nothing but a gap stands before it, and no form is made of such words. */
function nameHinten(text: string): string | null {
  const [, ...zwei] = NAME_HINTEN.exec(text) ?? [];
  return zwei.length === 2 && zwei.every((wort) => isStrange(wort) && !sagtWert(wort))
    ? zwei.join(', ')
    : null;
}

const NAME_HINTEN =
  /\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?),\s+(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s*$/u;

const sagtWert = (teil: string): boolean =>
  kontaktart(teil) !== null ||
  sagt('hemmnisse.bereich', FELDER.hemmnisse.columns.bereich, teil) ||
  sagt('hemmnisse.stand', FELDER.hemmnisse.columns.stand, teil) ||
  sagt('massnahmen.art', FELDER.massnahmen.columns.art, teil);

const WORT = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/**
 * An entry of a list that is told in a few texts, one thing each: "Motivation", "Stand: erkannt". null where
 * they tell something else, or twice the same.
 */
export function postenAus(geschrieben: readonly string[]): Posten | null {
  const texte = geschrieben.map(tageInZiffern);
  const [titel = [], ...weitere] = texte.map(stuecke).filter((eines) => eines.length > 0);
  const teile = [titel, ...weitere].flat();
  if (teile.length < 2 || teile.length > MOST) return null;
  if (texte.some((text) => nenntFeld(text) || alleStuecke(text).some(istRolle))) return null;
  return mitName(
    texte,
    hemmnisAus(teile) ??
      kontaktAus(teile) ??
      kontaktAus(titel, weitere.flat()) ??
      geplanterKontaktAus(teile) ??
      geplanterKontaktIn(texte.join(' ')) ??
      massnahmeAus(texte[0] ?? '', weitere.flat()),
  );
}

const stuecke = (text: string): readonly string[] =>
  istZeitraum(text)
    ? [glaetten(text)]
    : (tagUndArt(text) ?? text.split(/\s[·|–—-]\s/)).map(glaetten).filter((eines) => eines !== '');

/** "Telefon, 18.11.2026": nothing but the day of a contact and how it was; null for all else. */
function tagUndArt(text: string): readonly string[] | null {
  if (!text.includes(',')) return null;
  const teile = text.split(',').map(glaetten);
  const { art } = FELDER.kontakte.columns;
  const istTag = (teil: string) => parseDatum(ohneAm(teil))?.length === 10;
  return teile.length === 2 &&
    teile.some(istTag) &&
    teile.some((teil) => sagt('kontakte.art', art, teil))
    ? teile
    : null;
}

/** "Priorität 1", alone or behind what else is said: "Mietschulden, Prio 2". */
const RANG = /(?:^|[,;(]\s*)(?:prio(?:rität)?|rang)\.?:?\s*(\d)\)?$/i;

function hemmnisAus(teile: readonly string[]): Posten | null {
  const { bereich, stand } = FELDER.hemmnisse.columns;
  const [was, nochEiner] = teile.filter((teil) => sagt('hemmnisse.bereich', bereich, teil));
  const staende = teile.map((teil) => teil.replace(/^(?:Bearbeitungs)?(?:stand|status):?\s+/i, ''));
  const [wie, andersWie] = staende.filter((teil) => sagt('hemmnisse.stand', stand, teil));
  if (was === undefined || wie === undefined) return null;
  if (nochEiner !== undefined || andersWie !== undefined) return null;
  const [rang = '', andererRang] = teile.flatMap((teil) => RANG.exec(teil)?.[1] ?? []);
  return { columns: HEMMNIS, row: [was, wie, andererRang === undefined ? rang : ''] };
}

/** The same in one line: "Prio 1 · Motivation · in Bearbeitung". */
export function hemmnisAusZeile(zeile: string): Posten | null {
  const teile = stuecke(zeile);
  return teile.some(istRolle) ? null : mitName(teile, hemmnisAus(teile));
}

/** "am 05.11.2026" */
const ohneAm = (teil: string) => teil.replace(/^(?:am|vom)\s+(?=\d)/i, '');

/** `dazu`: what is said beneath its day and kind, in whatever words. */
function kontaktAus(teile: readonly string[], dazu: readonly string[] = []): Posten | null {
  const [am, nochEiner] = teile.filter((teil) => parseDatum(ohneAm(teil))?.length === 10);
  const [wie, ...nochmals] = teile.filter((teil) => kontaktart(teil) !== null);
  if (am === undefined || wie === undefined || nochEiner !== undefined) return null;
  // "persönlich, Beratungsgespräch" says one thing twice.
  if (nochmals.some((teil) => kontaktart(teil) !== kontaktart(wie))) return null;
  const rest = [...teile.filter((teil) => teil !== am && teil !== wie), ...dazu];
  const ergebnis = rest.find(sagtOhneKontakt) ?? rest.join('; ');
  const posten = { columns: KONTAKT, row: [ohneAm(am), wie, ergebnis] };
  const istGeplant = rest.some(
    (teil) => GEPLANT.test(teil) && GESPRAECH.test(teil) && !FOLGENDES.test(teil),
  );
  return istGeplant ? { ...posten, nurGeplant: true } : posten;
}

/** How a contact came about; null for what says nothing of it. */
function kontaktart(teil: string): unknown {
  const gelesen = parseSpalte('kontakte.art', FELDER.kontakte.columns.art, teil);
  return nenntWert(gelesen) ? gelesen.wert : null;
}

/** "Geplant: Folgegespräch", "Beratung (abgesagt)" */
const GEPLANT =
  /^(?:geplant|vorgesehen|abgesagt|ausgefallen|entfallen|storniert)(?::| –|,) ?\S|\S (?:\(|– |, )?(?:geplant|vorgesehen|abgesagt|ausgefallen|entfallen|storniert)\)?$/i;
/** "Folgetermin geplant", "nächstes Gespräch vereinbart": another than the one of its line. */
const FOLGENDES = /^(?:folgetermin|nächste|neue|weitere)/i;
const GESPRAECH = /gespräch|beratung|kontakt|vorsprache|termin|telefonat|anruf/i;

/** A day beside a contact that is yet to come, or was called off. */
function geplanterKontaktAus(teile: readonly string[]): Posten | null {
  const [am, nochEiner] = teile.filter((teil) => parseDatum(ohneAm(teil))?.length === 10);
  const [was, nochEins] = teile.filter((teil) => GEPLANT.test(teil) && GESPRAECH.test(teil));
  if (am === undefined || was === undefined) return null;
  if (nochEiner !== undefined || nochEins !== undefined) return null;
  const rest = teile.filter((teil) => teil !== am && teil !== was);
  return { columns: KONTAKT, row: [ohneAm(am), was, rest.join('; ')], nurGeplant: true };
}

/** "geplant: 15.12.2026 persönliche Vorsprache" */
function geplanterKontaktIn(text: string): Posten | null {
  const [, stand, am = '', was = ''] = GEPLANT_AM.exec(glaetten(text)) ?? [];
  if (stand === undefined || !GESPRAECH.test(was)) return null;
  return { columns: KONTAKT, row: [am, `${stand}: ${was}`, ''], nurGeplant: true };
}

const GEPLANT_AM =
  /^(geplant|vorgesehen|abgesagt|ausgefallen|entfallen|storniert)(?: am)?:? (\d{1,2}\.\d{1,2}\.\d{4}):? (\P{Nd}+)$/iu;

const sagt = (...zelle: Parameters<typeof parseSpalte>): boolean =>
  nenntWert(parseSpalte(...zelle));
