/** A table of one row of values: a form laid out sideways. */
import { glaetten } from '../normalisieren.ts';
import type { Pair, Table } from '../reading.ts';
import { ohneAndereGruppen } from './gruppen.ts';
import { handeltVonAnderen, sagtStand } from './listenkopf.ts';
import { istVonMehreren } from './personenspalte.ts';

const GILT = /^(?:aktuell|gültig|laufend|aktiv|geltend|in kraft)$/i;
const OFFEN = /^(?:offen|terminiert|vorgemerkt|unerledigt)$/i;
const GILT_NICHT =
  /^(?:abgelöst|abgelaufen|ersetzt|beendet|ungültig|aufgehoben|früher|alt|inaktiv|erledigt|archiviert|storniert|überholt|nicht mehr gültig|fortgeschrieben)$/i;

/** Of several rows the one that says that it holds now, where all others say that they no longer do. */
function geltendeZeile(table: Table): readonly string[] | undefined {
  const { headings, columns, rows } = table;
  const stand = columns.findIndex(sagtStand);
  if (stand < 0) return undefined;
  // Of a plan that is open nobody knows whether it came about; a Wiedervorlage holds until it is done.
  const [titel = ''] = headings;
  const sindOffen =
    [titel, ...columns].some((text) => /wiedervorlage/i.test(text)) &&
    !/(?<!\p{L})(?:meine|alle|team\p{L}*)(?!\p{L})/iu.test(titel) &&
    !istVonMehreren('massnahmen', table);
  const gilt = (text: string) => GILT.test(text) || (sindOffen && OFFEN.test(text));
  const [geltende, weitere] = rows.filter((zeile) => gilt(glaetten(zeile[stand] ?? '')));
  const alleGesagt = rows.every(
    (zeile) => zeile === geltende || GILT_NICHT.test(glaetten(zeile[stand] ?? '')),
  );
  return weitere === undefined && alleGesagt ? geltende : undefined;
}

/**
 * A table with one row of values is a form laid out sideways: its headers are labels. Not where it
 * lists people, unless the row carries the customer's own number.
 */
export function paareAusZeile(ganze: Table): Pair[] {
  const table = ohneAndereGruppen(ganze);
  const [zeile, zweite] = table.rows;
  const geltende = zweite === undefined ? zeile : geltendeZeile(table);
  if (geltende === undefined) return [];
  if (handeltVonAnderen(table.columns)) return [];
  return table.columns.map((label, i) => ({
    label,
    value: geltende[i] ?? '',
    headings: table.headings,
  }));
}
