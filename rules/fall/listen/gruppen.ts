/**
 * Rows of a list under titles of their own, which reach over the table: "Rahmenbedingungen", "Laufende
 * Maßnahmen (2)". What a title says holds of each of the rows under it.
 */

import { FELDER, type SpaltenFeld } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import type { Liste } from '../vokabular/spalten.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { nenntAnderenFall } from '../vokabular/ueberschriften/wovon.ts';
import { nenntStand } from '../werte/beiworte.ts';
import { parseSpalte } from '../werte/spalte.ts';

/** A column of a list that titles of rows may say, and how it is called where they do. */
interface Titelspalte {
  readonly spalte: string;
  readonly kopf: string;
  /** What stands in a column of that name only says more of the same: "Wohnsituation" under "Rahmenbedingungen". */
  readonly genauer?: true;
}

/** Words that anything may stand for (a state, a name) are none of these. */
const TITELSPALTEN: Readonly<Record<Liste, readonly Titelspalte[]>> = {
  kontakte: [{ spalte: 'art', kopf: 'Kontaktart' }],
  massnahmen: [],
  hemmnisse: [
    { spalte: 'bereich', kopf: 'Hemmnisbereich', genauer: true },
    { spalte: 'stand', kopf: 'Stand' },
  ],
};

/** Contacts that are yet to come, or never came about. */
const NICHT_GEWESEN =
  /geplant|gelöscht|anstehend|kommend|künftig|bevorstehend|vorgemerkt|vorgesehen|eingeladen|einladung|abgesagt|absage|ausgefallen|entfallen|storniert|versäumt|nächste|nicht (?:erschienen|erreicht|wahrgenommen|stattgefunden)/i;
/** What has none of it, was taken back or only thought of. */
const NICHT =
  /(?<!\p{L})(?:keine?[nrsm]?|ohne|nicht|angebote?|interesse|(?:storniert|abgelehnt|gelöscht|ungültig|zurückgenommen|abgebrochen|vorgeschlagen|vorschläge|empfohlen|empfehlung|beantragt|verdacht|vermutet)\p{L}*)(?!\p{L})/iu;
/** What stands beside the entries of a list, and is none. */
const ANDERES: Readonly<Record<Liste, RegExp>> = {
  kontakte: /dokument|unterlagen|vermerk|notiz|aufgabe|wiedervorlage|bescheid|vorschl/i,
  massnahmen: /interess|bewerbung|warteliste/i,
  hemmnisse: /stärke|ressource|potenzial|ziele?$/i,
};
/** "Meier, Anna": of two persons one may be another than the customer. */
const NAME = /^\p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+$/u;

/** "Laufende Maßnahmen (2)", "Beendet · 1 Eintrag" */
const ANZAHL = /\s*(?:\((\d{1,3})\)|[·|–-]\s*(\d{1,3})(?: \p{L}+)?|:\s*(\d{1,3}))\s*$/u;

const ohneAnzahl = (gruppe: string): string => glaetten(gruppe).replace(ANZAHL, '');

/** The rows of `table` but for those under a title that names somebody or something else. */
export const ohneAndereGruppen = (table: Table): Table =>
  nurZeilen(table, (gruppe) => !nenntAnderenFall(gruppe) && !nenntStand(gruppe));

/** The same as rows of `liste`, with what their titles say of them. */
export function mitGruppen(liste: Liste, table: Table): Table {
  const { groups } = table;
  if (groups === undefined) return table;
  const gewesen = liste === 'kontakte' ? ohneZeilen(table, istGewesen) : table;
  const namen = new Set(groups.filter((gruppe) => NAME.test(glaetten(gruppe))));
  const istFremd = (gruppe: string) => liste === 'kontakte' && namen.size > 1 && namen.has(gruppe);
  const erlaubt = nurZeilen(gewesen, (gruppe) => gehoertZu(liste, gruppe) && !istFremd(gruppe));
  const partOf = erlaubt.partOf ?? fehlende(table.rows, groups);
  const alle = TITELSPALTEN[liste].reduce((so, spalte) => mitSpalte(liste, so, spalte), erlaubt);
  return partOf === undefined ? alle : { ...alle, partOf };
}

const istGewesen = (gruppe: string) => !NICHT_GEWESEN.test(gruppe);

const gehoertZu = (liste: Liste, gruppe: string): boolean =>
  !NICHT.test(gruppe) &&
  !ANDERES[liste].test(gruppe) &&
  (erlaubteFelder([gruppe])?.has(liste) ?? true);

/** The rows under titles that `darf` allows; where some are left out, it is a part. */
function nurZeilen(table: Table, darf: (gruppe: string) => boolean): Table {
  const fremde = table.groups?.find((gruppe) => !darf(gruppe));
  return fremde === undefined ? table : { partOf: fremde, ...ohneZeilen(table, darf) };
}

const ohneZeilen = (table: Table, darf: (gruppe: string) => boolean): Table => {
  const groups = table.groups ?? [];
  const rows = table.rows.filter((_, i) => darf(groups[i] ?? ''));
  return { ...table, rows, groups: groups.filter(darf) };
};

/** The title that counts more rows than there are under it. */
function fehlende(rows: Table['rows'], groups: readonly string[]): string | undefined {
  return [...new Set(groups)].find((gruppe) => {
    const [, ...zahlen] = ANZAHL.exec(gruppe) ?? [];
    const zahl = Number(zahlen.find((eine) => eine !== undefined) ?? 0);
    return zahl > rows.filter((_, i) => groups[i] === gruppe).length;
  });
}

/** `table` with what its titles say as a column, where each of them says it and no row anything else. */
function mitSpalte(liste: Liste, table: Table, { spalte, kopf, genauer }: Titelspalte): Table {
  const groups = (table.groups ?? []).map(ohneAnzahl);
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const feld = spalten[spalte];
  const vorhandene = table.columns.flatMap((eine, i) =>
    spalteVon(liste, eine)?.spalte === spalte ? [i] : [],
  );
  if (feld === undefined || (vorhandene.length > 0 && genauer !== true)) return table;
  const sagt = (text: string): unknown => {
    const gelesen = parseSpalte(`${liste}.${spalte}`, feld, text);
    return gelesen.art === 'wert' ? gelesen.wert : null;
  };
  const werte = groups.map(sagt);
  const widerspricht = table.rows.some((row, z) =>
    vorhandene.some((i) => {
      const eigener = sagt(row[i] ?? '');
      return eigener !== null && eigener !== werte[z];
    }),
  );
  if (werte.length === 0 || werte.includes(null) || widerspricht) return table;
  return {
    ...table,
    columns: [...table.columns.map((eine, i) => (vorhandene.includes(i) ? '' : eine)), kopf],
    rows: table.rows.map((row, z) => [...row, groups[z] ?? '']),
  };
}
