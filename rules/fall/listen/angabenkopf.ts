/** Header rows over labels and their values: "Merkmal | Eintrag | geprüft am | Bemerkung". */
import { merken } from '../merken.ts';
import { glaetten } from '../normalisieren.ts';
import { fragtWessen, kundenspalte } from './wessen.ts';

/** By their place in the row, from 0 on: where the labels stand, their values, and since when those were checked. */
export interface Angabenspalten {
  readonly label: number;
  readonly wert: number;
  readonly geprueft: number | null;
  /** Where it stands whose they are. */
  readonly wessen: number | null;
  /** Whether it is of the customer what stands among the values, and of others what stands beside them. */
  readonly istPersonenweise: boolean;
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

const spaltenIn = merken((kopf: string): Angabenspalten | null => {
  const koepfe = kopf.split('\n').map(glaetten);
  const eigene = kundenspalte(koepfe);
  if (eigene !== null)
    return {
      label: 0,
      wert: eigene,
      geprueft: null,
      wessen: null,
      istPersonenweise: true,
      erklaert: [],
    };
  const label = NUMMER.test(koepfe[0] ?? '') || fragtWessen(koepfe[0] ?? '') ? 1 : 0;
  const wert = label + 1;
  const daneben = koepfe.slice(wert + 1);
  if (!LABEL.test(koepfe[label] ?? '') || !WERT.test(koepfe[wert] ?? '')) return null;
  if (
    !daneben.every(
      (text) => [DANEBEN, GEPRUEFT, ERKLAERT].some((one) => one.test(text)) || fragtWessen(text),
    )
  )
    return null;
  const geprueft = koepfe.findIndex((text) => GEPRUEFT.test(text));
  const wessen = koepfe.findIndex(fragtWessen);
  return {
    label,
    wert,
    geprueft: geprueft < 0 ? null : geprueft,
    wessen: wessen < 0 ? null : wessen,
    istPersonenweise: false,
    erklaert: koepfe.flatMap((text, i) => (ERKLAERT.test(text) ? [i] : [])),
  };
});

/** The columns of a header row over labels and values with more beside them; null for all others. */
export const angabenkopf = (columns: readonly string[]): Angabenspalten | null =>
  spaltenIn(columns.join('\n'));
