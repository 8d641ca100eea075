/** Entries of a list that are told in lines without labels. */

import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import { nenntFamilie } from '../vokabular/ueberschriften.ts';
import { parseDatum, parseZeitraum } from '../werte/datumtext.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';

/** A row of one of the lists, under headers of its own. */
export interface Posten {
  readonly columns: readonly string[];
  readonly row: readonly string[];
  /** It says of itself that it has not come about: an entry only among others. */
  readonly nurGeplant?: true;
}

/**
 * Entries of one kind as the rows of a table, without the columns that none of them fills; null where each says of
 * itself that it has not come about.
 */
export function zeilenAus(
  posten: readonly Posten[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } | null {
  if (posten.every(({ nurGeplant }) => nurGeplant)) return null;
  const alle = posten[0]?.columns ?? [];
  const gesagt = [...alle.keys()].filter((k) => posten.some(({ row }) => row[k] !== ''));
  const auswahl = (zellen: readonly string[]) => gesagt.map((k) => zellen[k] ?? '');
  return { columns: auswahl(alle), rows: posten.map(({ row }) => auswahl(row)) };
}

const HEMMNIS = ['Bereich', 'Stand', 'Priorität'];
const KONTAKT = ['Datum', 'Art', 'Ergebnis'];
/** Only a heading says that they are the customer's: these headers may be those of other lists as well. */
const MASSNAHME = ['Bezeichnung', 'Zeitraum', 'Status', 'Maßnahmenummer'];
const MOST = 6;

/**
 * An entry of a list that is told in a few texts, one thing each: "Motivation", "Stand: erkannt". null where
 * they tell something else, or twice the same.
 */
export function postenAus(texte: readonly string[]): Posten | null {
  const [titel = [], ...weitere] = texte.map(stuecke).filter((eines) => eines.length > 0);
  const teile = [titel, ...weitere].flat();
  if (teile.length < 2 || teile.length > MOST) return null;
  return (
    hemmnisAus(teile) ??
    kontaktAus(teile) ??
    kontaktAus(titel, weitere.flat()) ??
    geplanterKontaktAus(teile) ??
    geplanterKontaktIn(texte.join(' ')) ??
    massnahmeAus(texte[0] ?? '', weitere.flat())
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

/** From one day to another. */
const istZeitraum = (text: string): boolean => {
  const zeitraum = parseZeitraum(text);
  return zeitraum !== null && zeitraum.von?.length === 10 && zeitraum.bis?.length === 10;
};

/** What was only thought of, or did not come about. */
const KEINE_TEILNAHME =
  /vorschl|vorgeschlagen|angeboten|angebot|beantragt|abgelehnt|storniert|abgesagt|nicht|geplant|vorgesehen|vorgemerkt|entwurf|interess|möglich|kapazität|plätze|frei(?!\p{L})/iu;

/** A title that says what kind of Maßnahme it is, and beneath it from when to when. */
function massnahmeAus(titel: string, weitere: readonly string[]): Posten | null {
  const { art } = FELDER.massnahmen.columns;
  if (!sagt('massnahmen.art', art, titel)) return null;
  const [dauer, nocheine] = weitere.filter(istZeitraum);
  if (dauer === undefined || nocheine !== undefined) return null;
  if ([titel, ...weitere].some((teil) => KEINE_TEILNAHME.test(teil) || nenntFamilie(teil)))
    return null;
  const [status = '', anderer] = weitere.flatMap((teil) => STATUS.exec(teil)?.[1] ?? []);
  const [nummer = ''] = weitere.flatMap((teil) => NUMMER.exec(teil)?.[1] ?? []);
  return {
    columns: MASSNAHME,
    row: [glaetten(titel), dauer, anderer === undefined ? status : '', nummer],
  };
}

/** "Nr. 214/33/26" */
const NUMMER = /^(?:maßnahmen?-?)?(?:nr\.?|nummer):?\s+(\d\S*)$/i;

/** "Status B: bewilligt, teilnehmend" */
const STATUS = /^(?:teilnahme|tn-)?status:?\s+(\S.*)$/i;

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
export const hemmnisAusZeile = (zeile: string): Posten | null => hemmnisAus(stuecke(zeile));

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
  const posten = { columns: KONTAKT, row: [ohneAm(am), wie, rest.join('; ')] };
  const istGeplant = rest.some((teil) => GEPLANT.test(teil) && GESPRAECH.test(teil));
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
