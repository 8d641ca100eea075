/** Header rows over labels and their values: "Merkmal | Eintrag | geprüft am | Bemerkung". */
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { fragtWessen, spaltenGeltung } from './wessen.ts';

/** By their place in the row, from 0 on: where the labels stand, their values, and since when those were checked. */
export interface Angabenspalten {
  readonly label: number;
  readonly wert: number;
  readonly geprueft: number | null;
  /** Where it stands whose they are. */
  readonly wessen: number | null;
  /** Where the values of others or of other times stand, beside those of the customer now. */
  readonly fremd: readonly number[];
  /** Where it is explained what is to be entered. */
  readonly erklaert: readonly number[];
}

const NUMMER = /^(?:#|(?:lfd\.? )?nr\.?)?$/i;
const LABEL =
  /^(?:merkmal|feld|angabe|thema|kriterium|attribut|eigenschaft|datenfeld|feldname|bezeichnung)$/i;
const WERT =
  /^(?:(?:aktueller )?wert|eintrag|eintragung|eingetragen|inhalt|feststellung|befund|ausprägung|angabe|eingabe|ist(?:-?(?:zustand|stand|wert))?)$/i;
const GEPRUEFT = /^(?:zuletzt )?(?:ge|über)prüft(?: am)?$/i;
/**
 * What there is to say of a value besides, where it comes from, since when it stands there, and what is to be or would be; of former and other
 * people's values nothing is read here, nor of what was changed one after the other ("geändert am").
 */
const DANEBEN =
  /^(?:bemerkung(?:en)?|anmerkung(?:en)?|kommentar|notiz|stand|nachweis|quelle|herkunft|(?:zuletzt geändert|letzte änderung|aktualisiert|erfasst|eingetragen)(?: am| von| durch)?|bearbeiter(?:in)?|(?:soll|ziel)(?:-?(?:zustand|stand|wert))?|(?:szenario|variante|alternative|planspiel|prognose)(?: [\wäöü]{1,12})?)?$/i;

/** What it looks like, how it is to be filled in and by which law: nothing of it is of a customer. */
const ERKLAERT =
  /^(?:beispiele?|hilfe(?:text)?|rechtsgrundlagen?|erläuterung(?:en)?|hinweise?|ausfüllhinweise?|ausfüllhilfe|format|erklärung(?:en)?)(?: ?[/,&] ?(?:hilfe|rechtsgrundlage|hinweise?|format))?$/i;

const istDaneben = (text: string): boolean =>
  [DANEBEN, GEPRUEFT, ERKLAERT].some((one) => one.test(text)) || fragtWessen(text);

const spaltenIn = merken((kopf: string): Angabenspalten | null => {
  const koepfe = kopf.split('\n').map(glaetten);
  const label =
    NUMMER.test(koepfe[0] ?? '') && LABEL.test(koepfe[1] ?? '') ? 1 : labelAmAnfang(koepfe);
  const wert = wertspalte(koepfe, label);
  if (wert === null) return null;
  const stellen = (istEs: (text: string, i: number) => boolean) =>
    koepfe.flatMap((text, i) => (i !== label && i !== wert && istEs(text, i) ? [i] : []));
  const [geprueft = null] = stellen((text) => GEPRUEFT.test(text));
  const [wessen = null] = stellen(fragtWessen);
  return {
    label,
    wert,
    geprueft,
    wessen,
    fremd: stellen((text, i) => i > label && !istDaneben(text)),
    erklaert: stellen((text) => ERKLAERT.test(text)),
  };
});

const labelAmAnfang = ([erster = '', zweiter = '']: readonly string[]): number =>
  fragtWessen(erster) && LABEL.test(zweiter) ? 1 : 0;

/** Where the values stand, if all others say no more than something of them, or are surely of others; null where not. */
function wertspalte(koepfe: readonly string[], label: number): number | null {
  const ecke = koepfe[label] ?? '';
  const istEinWert = LABEL.test(ecke) && WERT.test(koepfe[label + 1] ?? '');
  if (istEinWert) return koepfe.slice(label + 2).every(istDaneben) ? label + 1 : null;
  if (!LABEL.test(ecke) && !/^(?:daten)?$/i.test(ecke)) return null;
  const weitere = koepfe.map((text, i) => (i <= label ? null : spaltenGeltung(text)));
  const eigene = weitere.flatMap((geltung, i) => (geltung === 'eigen' ? [i] : []));
  const [wert, mehr] = eigene;
  const sindAlleKlar = weitere.every(
    (geltung, i) => i <= label || geltung !== null || istDaneben(koepfe[i] ?? ''),
  );
  const hatFremde = weitere.some(
    (geltung, i) => geltung === 'fremd' && !istDaneben(koepfe[i] ?? ''),
  );
  return wert !== undefined && mehr === undefined && sindAlleKlar && hatFremde ? wert : null;
}

/** The columns of a header row over labels and values with more beside them; null for all others. */
export const angabenkopf = (columns: readonly string[]): Angabenspalten | null =>
  spaltenIn(columns.join('\n'));
