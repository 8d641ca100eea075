/** What the header row of a table says that it is: one of the lists, a form, or nothing of a case. */
import { merken } from '../merken.ts';
import { falten, glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { LISTEN_KEYS, type Liste } from '../vokabular/spalten.ts';
import {
  hatPflichtspalten,
  istPersonentabelle,
  listeNachSpalten,
  spalteVon,
  themenVon,
} from '../vokabular/spaltenkoepfe.ts';
import { istNeutral } from '../vokabular/ueberschriften/neutral.ts';
import { nenntAnderenFall } from '../vokabular/ueberschriften/wovon.ts';
import { istLabel } from '../vokabular/vokabular.ts';
import { nenntStand } from '../werte/beiworte.ts';
import { angabenkopf } from './angabenkopf.ts';
import { istAnkreuzkopf } from './ankreuzspalten.ts';
import { tagefeld } from './tagefeld.ts';

/** The list a table shows: by the nearest heading that names one, else by header words of its own. */
export function listeVon(table: Table): Liste | undefined {
  const nachSpalten = listeNachSpalten(table.columns);
  for (const heading of table.headings) {
    const themen = themenVon(heading).filter((liste) => hatPflichtspalten(liste, table.columns));
    if (themen.length === 1) return themen[0];
    if (themen.length > 1) break;
    if (!istNeutral(heading) && nachSpalten === undefined) break;
  }
  return nachSpalten !== undefined && hatPflichtspalten(nachSpalten, table.columns)
    ? nachSpalten
    : undefined;
}

/** Whether two or more of `columns`, and all that it needs, are headers of one list, or values that can be marked in it. */
export function istListenkopf(columns: readonly string[]): boolean {
  return (
    LISTEN_KEYS.some(
      (liste) =>
        columns.filter((kopf) => spalteVon(liste, kopf) !== undefined).length > 1 &&
        hatPflichtspalten(liste, columns),
    ) || istAnkreuzkopf(columns)
  );
}

/** Whether a table of these `columns` is one of the lists. */
export const zeigtListe = (headings: readonly string[], columns: readonly string[]): boolean =>
  listeVon({ headings, columns, rows: [] }) !== undefined;

/** Whether one of `headings` makes a list, or the days of calls, of a table of these `columns`. */
export const istListeUnter = (headings: readonly string[], columns: readonly string[]): boolean =>
  zeigtListe(headings, columns) || tagefeld(headings[0] ?? '') !== null;

/** Whether a column says of each row whether it still holds. */
export const sagtStand = (kopf: string): boolean =>
  /^(?:status|stand|zustand|gültigkeit)$/i.test(glaetten(kopf));

/** Whether its rows may be of what is to be done, and until when. */
const sagtWann = (kopf: string): boolean =>
  /^(?:fällig(?: am)?|wiedervorlage.*|wv.*)$/i.test(glaetten(kopf));

const istFremd = merken((kopf: string): boolean => {
  const columns = kopf.split('\n');
  return (
    angabenkopf(columns) === null &&
    !columns.some(isNameLabel) &&
    !LISTEN_KEYS.some((liste) => hatPflichtspalten(liste, columns)) &&
    !istAnkreuzkopf(columns) &&
    !(columns.some(sagtStand) && (columns.filter(istLabel).length > 1 || columns.some(sagtWann)))
  );
});

/**
 * Whether nothing comes of several rows under a header row of `columns`, or of some of them: no list of a
 * case has it, and nobody's name stands in them.
 */
export const istFremderKopf = (columns: readonly string[]): boolean => istFremd(columns.join('\n'));

/**
 * Whether `columns` can only be the header row of a table: of one of the lists, or labels of fields
 * and nothing else. Tells a table from label-value pairs where a text marks neither.
 */
export function istTabellenkopf(headings: readonly string[], columns: readonly string[]): boolean {
  if (columns.length < 2) return false;
  if (zeigtListe(headings, columns)) return true;
  return columns.every((kopf) => istLabel(kopf) || istPersonentabelle([kopf]));
}

/** Whether headers are those of people, with no number of the customer's own among them. */
export const handeltVonAnderen = (columns: readonly string[]): boolean =>
  istPersonentabelle(columns) &&
  !columns.some((kopf) => /^(kundennummer|kundennr|kdnr)$/.test(falten(kopf)));

/** Headers over what is no value of the labels beside it: by when, how it should be, where it comes from, how often. */
const ANDERE_ANGABE =
  /fällig|frist|(?<!\p{L})soll|ziel|plan|angestrebt|gewünscht|möglich|spätest|^bis$|(?<!\p{L})alte[rnms]?(?!\p{L})|beispiel|hinweis|hilfe|erläuter|pflicht|format|vorgabe|änder|zuletzt|bearbeite?r|nachweis|anzeigen|sichtbar|drucken|export|erinner|quelle|anzahl|häufig/iu;

/** Whether the header over a column of values says that they are somebody else's, or none of the labels' own. */
export const nenntAndereAngabe = (kopf: string): boolean =>
  nenntAnderenFall(kopf) || nenntStand(kopf) || ANDERE_ANGABE.test(glaetten(kopf));
